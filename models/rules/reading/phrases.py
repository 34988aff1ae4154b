"""Fourth stage: the text as a row of phrases, each the longest that any table or reader makes of the words there."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import TIMES, Area, Sort
from models.rules.reading.commitments import commitments
from models.rules.reading.excepting import excepting
from models.rules.reading.kinds import VERDICTS, Kind, Lean, Phrase
from models.rules.reading.lexicon import ANOTHER_DAY, ANSWERS, ASKING, COMING, CORRECTING, MOVING, PEOPLE, TOLD
from models.rules.reading.likewise import likewise
from models.rules.reading.limits import OPEN_AFTER
from models.rules.reading.links import LINKS, SIGNS, reach
from models.rules.reading.narrating import narrated
from models.rules.reading.patterns import Table
from models.rules.reading.pointing import ends
from models.rules.reading.refs import Text, ref_at
from models.rules.reading.small import GLUE
from models.rules.reading.takings import days_beside, weeks_after
from models.rules.reading.tidying import asking_how, tidied, without_turns
from models.rules.reading.wordlist import listed
from models.rules.reading.world import World

_AUX = listed("is are am do does did will would could can should have has shall was")


_AS_SUBJECTS = listed("got have working away no i my we he she it the our that kids there they his her")


_ANSWER_KINDS = {
    "can": Kind.CAN,
    "cant": Kind.CANT,
    "not": Kind.NOT,
    "only": Kind.ONLY,
    "only-not": Kind.ALL_BUT,
    "except": Kind.EXCEPT,
    "choose": Kind.CHOOSE,
    "hedge": Kind.HEDGE,
    "if": Kind.IF,
    "until": Kind.UNTIL,
    "from": Kind.FROM,
    "shift": Kind.SHIFT,
    "plain": Kind.THANKS,
    "same": Kind.SAME,
}


_COMING_KINDS = {
    "yes": Kind.YES,
    "no": Kind.NO,
    "fine": Kind.FINE,
    "come": Kind.COME,
    "stay": Kind.STAY,
    "late": Kind.LATE,
    "partial": Kind.PARTIAL,
}


_OTHER_TABLES: tuple[tuple[Table, dict[str, Kind]], ...] = (
    (CORRECTING, {"redo": Kind.REDO, "drop post": Kind.DROP, "drop pre": Kind.DROP, "add": Kind.ADD}),
    (MOVING, {"move": Kind.MOVE}),
    (ASKING, {"ask": Kind.ASK, "ring": Kind.RING}),
    (COMING, _COMING_KINDS),
)


_ON = frozenset({"on", "doing", "shift"})


_TO_A_TIME = listed("at by about around for before till after")


_ONE = frozenset({"one", "1", "slot", "option"})


_ENDS = frozenset({".", "!", "?", ";", "\n"})


def phrases_of(text: Text, world: World) -> list[Phrase]:
    """The phrases of a text, in order, covering every word."""
    row: list[Phrase] = []
    at = 0
    text = without_turns(text)
    while at < len(text.tokens):
        phrase = _swallow(text, world, _phrase_at(text, at, world, row))
        row.append(phrase)
        at = max(phrase.last, at + 1)
    dated = days_beside(weeks_after(narrated(row, text), world), world)
    return excepting(likewise(asking_how(commitments(tidied(dated), text), text)))


def _phrase_at(text: Text, at: int, world: World, row: Sequence[Phrase]) -> Phrase:
    word = text.tokens[at].word
    if word in SIGNS and not _number_mark(text, at, row):
        return Phrase(SIGNS[word], at, at + 1, words=(word,))
    best = max(_candidates(text, at, world, row), key=lambda p: p.last, default=None)
    if best is not None:
        return replace(best, words=text.words[best.first : best.last])
    if word == "then" and set(text.words[at + 1 : at + 2]) & OPEN_AFTER and any(p.area and ends(p.area) for p in row):
        return Phrase(Kind.UNIT, at, at + 1, area=Area(Sort.AFTER_THAT, limit=True, timed=True), words=(word,))
    if word in LINKS:
        kind = Kind.BUT if word == "though" and _turns(text, at, row) else LINKS[word]
        return Phrase(kind, at, at + 1, words=(word,) if kind == Kind.PLAIN else ())
    if word == "as":
        after = text.tokens[at + 1].word if at + 1 < len(text.tokens) else ""
        return Phrase(Kind.BECAUSE if after in _AS_SUBJECTS else Kind.PLAIN, at, at + 1)
    return Phrase(
        Kind.PLAIN if word in GLUE or not word[0].isalnum() else Kind.UNKNOWN, at, at + 1, words=text.words[at : at + 1]
    )


def _turns(text: Text, at: int, row: Sequence[Phrase]) -> bool:
    """ "sat is fine though cant do tues": a "though" between two statements, not one that closes the first."""
    start = max((i + 1 for i, p in enumerate(row) if p.kind in {Kind.STOP, Kind.BUT}), default=0)
    said = row[start:]
    whole = any(p.kind == Kind.UNIT for p in said) and any(p.kind in VERDICTS for p in said)
    following = text.words[at + 1 : at + 2]
    return whole and following != () and following[0] not in _CLOSES


_CLOSES = {*SIGNS, "\n"} | listed("any either all anytime both x xx xxx please thanks and but so sorry")


def _number_mark(text: Text, at: int, row: Sequence[Phrase]) -> bool:
    """The full stop of "1. yes 2. no"."""
    if (
        text.tokens[at].word not in {".", "-", ":", "="}
        or not row
        or row[-1].area is None
        or row[-1].area.sort != Sort.NUMBER
    ):
        return False
    after = text.tokens[at + 1].word if at + 1 < len(text.tokens) else ""
    return after in {"yes", "no", "maybe", "ticksign", "crosssign", "thumbsup", "thumbsdown"}


def _candidates(text: Text, at: int, world: World, row: Sequence[Phrase]) -> list[Phrase]:
    """Everything the words here could be; earlier entries win a tie."""
    found: list[Phrase] = []
    edge = _edge(row[-1]) if row else ""
    ref = ref_at(text, at, world, at_work=_working(row) or (at > 0 and text.words[at - 1] in _ON), edge=edge)
    if ref:
        found.append(Phrase(Kind.UNIT, at, at + ref[1], area=ref[0]))
    length = TOLD.longest_at(text.words, at)[1]
    if length:
        found.insert(0, Phrase(Kind.TOLD, at, at + length))
    meaning, length = ANSWERS.longest_at(text.words, at)
    if length:
        found.append(Phrase(_ANSWER_KINDS[meaning.partition(" ")[0]], at, at + length, _lean(meaning)))
    for table, kinds in _OTHER_TABLES:
        meaning, length = table.longest_at(text.words, at)
        until = bool({"till", "before", "until"} & set(text.words[at : at + length]))
        limits = meaning == "late" and (until or text.words[at] in {"but", "not"}) and len(world.slots) > 1
        behind = text.words[at + length : at + length + 1]
        limits |= (meaning == "move" and behind == ("than",)) or (meaning == "redo" and _takes_back(text, at, world))
        if length and meaning in kinds and not limits and not (meaning == "ask" and _states(text, at, row)):
            said = Phrase(kinds[meaning], at, at + length, _lean(meaning))
            found.insert(0 if said.kind == Kind.LATE and len(world.slots) == 1 else len(found), said)
    length = ANOTHER_DAY.longest_at(text.words, at)[1] if len(world.slots) == 1 else 0
    if length:
        found.append(Phrase(Kind.MOVE, at, at + length))
    found.extend(_person_at(text, at))
    return found


def _takes_back(text: Text, at: int, world: World) -> bool:
    """ "yes. actually no": of one time, the "no" is the answer; of many, what follows it is."""
    return len(world.slots) == 1 and text.words[at : at + 2] == ("actually", "no")


def _edge(before: Phrase) -> str:
    """What a number means straight behind it: the end or the beginning of hours, or ("I pick them up at 3") an hour."""
    at = before.kind in VERDICTS and before.words[-1:] == ("at",)
    return {Kind.UNTIL: "until", Kind.FROM: "from"}.get(before.kind, "at" if at else "")


_TURNS = listed("but so and also")
_ASKED_OF = listed("it there he she they you we i u anyone")


def _states(text: Text, at: int, row: Sequence[Phrase]) -> bool:
    """ "the 22nd is my son's birthday", "the only day i can do is the 5th": there only "is it" and its kin ask."""
    after = text.words[at + 1] if at + 1 < len(text.words) else ""
    if text.words[at] == "is" and at and text.words[at - 1] in {"it", "that"} and after not in _ASKED_OF:
        return True
    if text.words[at] in _TURNS and after and MOVING.longest_at(text.words, at + 1)[1]:
        return True
    named = row[-1:] and row[-1].kind == Kind.UNIT
    only = row[-1:] and row[-1].kind == Kind.CAN and any(p.kind == Kind.ONLY for p in row[-6:])
    return bool(named or only) and text.words[at] in _AUX and after not in _ASKED_OF


def _lean(meaning: str) -> Lean:
    lean = meaning.partition(" ")[2]
    return Lean(lean) if lean else Lean.ANY


def _working(row: Sequence[Phrase]) -> bool:
    return any(p.kind in {Kind.CANT, Kind.SHIFT} for p in row[-3:])


def _person_at(text: Text, at: int) -> list[Phrase]:
    meaning, length = PEOPLE.longest_at(text.words, at)
    if not length:
        return []
    if meaning == "plain":
        return []
    kind = Kind.ME if meaning == "me" else Kind.OTHER
    return [Phrase(kind, at, at + max(length - (meaning == "other back1"), 1))]


def _swallow(text: Text, world: World, phrase: Phrase) -> Phrase:
    """Questions, calls and conditions take the rest of their clause; part attendance and lateness take their time."""
    if phrase.kind == Kind.ASK:
        return replace(phrase, last=_asked(text, phrase.last))
    if phrase.kind == Kind.RING:
        return replace(phrase, last=reach(text, phrase.last, (Kind.STOP, Kind.BUT, Kind.COMMA)))
    if phrase.kind == Kind.IF:
        return replace(phrase, last=reach(text, phrase.last, (Kind.STOP, Kind.BUT, Kind.COMMA, Kind.SO)))
    if phrase.kind in {Kind.LATE, Kind.PARTIAL} and phrase.last < len(text.tokens):
        ref = ref_at(text, phrase.last, world, edge="at" if text.words[phrase.last - 1] in _TO_A_TIME else "")
        if ref and ref[0].sort in TIMES:
            return replace(phrase, last=phrase.last + ref[1], area=ref[0])
    return _single(text, phrase)


def _asked(text: Text, at: int) -> int:
    """Where a question ends: at its stop, or at a comma behind which the sender speaks for themselves."""
    end = reach(text, at, (Kind.STOP, Kind.BUT))
    for comma in range(at, min(end, len(text.words) - 1)):
        if text.words[comma] in {",", "-"} and _answers(text, comma + 1):
            return comma
    return end


def _answers(text: Text, at: int) -> bool:
    """Whether the sender speaks for themselves here, or says yes or no."""
    return text.words[at : at + 2] in _SPEAKING or text.words[at] in _SAYING


_SAYING = listed("yes no definitely coming still count 1 2 nope sure course cant wont ticksign thumbsup")
_SPEAKING = {
    (who, what) for who in ("i", "we") for what in ("can", "cant", "will", "could", "am", "are", "would", "wont")
}


def _single(text: Text, phrase: Phrase) -> Phrase:
    """ "the evening one": one evening slot, not all of them."""
    area = phrase.area
    if area is None or area.sort != Sort.PART or area.plural or area.doubt:
        return phrase
    following = text.tokens[phrase.last].word if phrase.last < len(text.tokens) else ""
    return replace(phrase, area=replace(area, single=True)) if following in _ONE else phrase
