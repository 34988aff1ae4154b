"""Words about somebody that no table reads: what they say could be anything, a cry for help too."""

from collections.abc import Iterator, Sequence

from models.rules.reading.kinds import Kind, Phrase
from models.rules.reading.lexicon import IDIOMS
from models.rules.reading.refs import Text
from models.rules.reading.tables.classes import CLASSES
from models.rules.reading.tables.everyday import EVERYDAY
from models.rules.reading.wordlist import listed

_SOMEBODY = (
    CLASSES["person"] - {"<unknown>"} | CLASSES["child"] - {"<unknown>"} | listed("someone anyone everyone wee lads")
)
_READ = EVERYDAY | _SOMEBODY
_PARTS = frozenset({Kind.STOP, Kind.BUT, Kind.BECAUSE, Kind.SO})
_OF_SOMEBODY, _OF_NOBODY = 2, 4


def overlooked(row: Sequence[Phrase], heard: Text) -> tuple[int, int] | None:
    """The first part of the text that says more than was read: two words about a person, or four about anything."""
    harmless = _harmless(heard)
    for part in _parts(row):
        if _unread(part, harmless) >= (_OF_SOMEBODY if _names(part, heard) else _OF_NOBODY):
            return part[0].first, part[-1].last
    return None


def _parts(row: Sequence[Phrase]) -> Iterator[list[Phrase]]:
    part: list[Phrase] = []
    for phrase in row:
        if phrase.kind in _PARTS:
            yield part
            part = []
        else:
            part.append(phrase)
    yield part


def _unread(part: Sequence[Phrase], harmless: frozenset[int]) -> int:
    return sum(
        phrase.kind == Kind.UNKNOWN
        and phrase.first not in harmless
        and not _READ & set(_bare(phrase))
        and not _bare(phrase)[0].isdigit()
        and not _introduced(part, at)
        for at, phrase in enumerate(part)
    )


def _introduced(part: Sequence[Phrase], at: int) -> bool:
    """Somebody's name: "its Tracy", "Jaydens nan", "our Tyler"."""
    before = part[at - 1].words[-1:] if at else ()
    after = part[at + 1].words[:1] if at + 1 < len(part) else ()
    named = part[at].words[0].startswith("\x00")
    return named and (before in {("is",), ("our",), ("its",), ("(",)} or bool(set(after) & CLASSES["kin"]))


def _bare(phrase: Phrase) -> list[str]:
    return [word.strip("\x00") for word in phrase.words]


def _harmless(heard: Text) -> frozenset[int]:
    """The places of words in a turn of speech that only sounds like danger."""
    return frozenset(at for _, first, last in IDIOMS.finds(heard.words) for at in range(first, last))


def _names(part: Sequence[Phrase], heard: Text) -> bool:
    return any(_SOMEBODY & set(heard.words[phrase.first : phrase.last]) for phrase in part)
