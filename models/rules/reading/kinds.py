"""The phrases a text is made of."""

from dataclasses import dataclass
from enum import StrEnum

from models.rules.reading.areas import Area


class Kind(StrEnum):
    """What a phrase does."""

    UNIT = "names times"
    CAN = "can"
    CANT = "cannot"
    NOT = "not"
    ONLY = "only"
    ALL_BUT = "only not"
    EXCEPT = "except"
    HEDGE = "perhaps"
    IF = "a condition"
    UNTIL = "busy until"
    FROM = "busy from"
    SHIFT = "shift words"
    YES = "yes"
    NO = "no"
    FINE = "that is fine"
    COME = "coming"
    STAY = "not coming"
    LATE = "late"
    PARTIAL = "part of it"
    MOVE = "another time asked for"
    ASK = "a question"
    RING = "a call asked for"
    ME = "the sender"
    OTHER = "someone else"
    BUT = "but"
    SO = "so"
    BECAUSE = "because"
    AND = "and"
    OR = "or"
    COMMA = "comma"
    STOP = "full stop"
    REDO = "a correction"
    ADD = "an addition"
    DROP = "taken back"
    CHOOSE = "can we do"
    PLAIN = "carries no meaning"
    THANKS = "politeness"
    TOLD = "told besides"
    SAME = "the same goes for these"
    UNKNOWN = "not understood"


class Lean(StrEnum):
    """Which way a verdict looks for the times it speaks of."""

    PRE = "pre"
    POST = "post"
    ANY = "any"


VERDICTS = frozenset(
    {
        Kind.CAN,
        Kind.CANT,
        Kind.NOT,
        Kind.ONLY,
        Kind.ALL_BUT,
        Kind.EXCEPT,
        Kind.HEDGE,
        Kind.IF,
        Kind.UNTIL,
        Kind.FROM,
        Kind.SHIFT,
        Kind.DROP,
        Kind.CHOOSE,
        Kind.MOVE,
        Kind.YES,
        Kind.NO,
        Kind.FINE,
        Kind.COME,
        Kind.STAY,
    }
)
REFUSED = frozenset({Kind.CANT, Kind.NOT, Kind.STAY})
BREAKS = frozenset({Kind.STOP, Kind.BUT, Kind.SO, Kind.BECAUSE, Kind.REDO})


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some tokens, from `first` up to but not including `last`, and what they do."""

    kind: Kind
    first: int
    last: int
    lean: Lean = Lean.ANY
    area: Area | None = None
    words: tuple[str, ...] = ()
