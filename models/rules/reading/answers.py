"""Eighth stage: from effects to an answer, for a list of offered times or for one time."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.rules.reading.account import Account, outcome, settle_rest
from models.rules.reading.areas import Sort
from models.rules.reading.clauses import clause_of
from models.rules.reading.effects import take_clause
from models.rules.reading.kinds import Kind, Phrase
from models.rules.reading.reach import joins_online
from models.rules.reading.refs import Text
from models.rules.reading.sentences import sentences
from models.rules.reading.single import Marks, decide, read_clause, softened
from models.rules.reading.terms import Intent
from models.rules.reading.wordlist import listed
from models.rules.reading.world import NONE, Slots, World

Spans = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """An intent (None: the text is no answer), places of slots in the list, and which words said so."""

    intent: Intent | None
    can: Slots = NONE
    cannot: Slots = NONE
    why: Spans = ()
    human: bool = False
    late: bool = False


def answer_many(row: Sequence[Phrase], world: World) -> Answer:
    """The answer to a list of offered times."""
    account = Account(world)
    for piece in sentences(row):
        take_clause(account, clause_of(piece, world))
    settle_rest(account)
    can, cannot = outcome(account)
    why = tuple((e.first, e.last, e.meaning) for e in account.effects if e.can or e.cannot)
    intent = _intent(account, can, cannot, row)
    if intent is None or intent in {Intent.TENTATIVE, Intent.UNCLEAR, Intent.RUNNING_LATE}:
        return Answer(intent, why=why, human=account.others)
    late = any(phrase.kind == Kind.LATE for phrase in row)
    return Answer(intent, can, cannot, why, account.others, late)


def _intent(account: Account, can: Slots, cannot: Slots, row: Sequence[Phrase]) -> Intent | None:
    refused = bool(cannot) and cannot == account.world.all
    if refused and (account.wished or account.elsewhere):
        return Intent.RESCHEDULE_REQUEST
    if account.wished and not can:
        return Intent.RESCHEDULE_REQUEST
    if can or cannot:
        return Intent.AVAILABILITY
    if any(phrase.kind == Kind.LATE for phrase in row) and not account.hedged:
        return Intent.RUNNING_LATE
    return Intent.TENTATIVE if account.hedged else None


def answer_one(row: Sequence[Phrase], world: World, heard: Text, by_number: bool, offered: bool) -> Answer:
    """The answer about one time: the meeting, the only option, or (nothing being asked) whatever meeting is meant."""
    if not world.slots:
        return _unasked(row)
    marks = Marks(
        world,
        by_number,
        softened=softened([w for p in row if p.kind != Kind.THANKS for w in heard.words[p.first : p.last]]),
    )
    for piece in sentences(row):
        read_clause(marks, clause_of(piece, world))
    intent = Intent.UNCLEAR if _contradicts(row) or (by_number and _lists(row)) else decide(marks)
    if joins_online(heard) and (intent == Intent.ATTENDING or Kind.IF in {phrase.kind for phrase in row}):
        intent = Intent.TENTATIVE
    listed = world.all if offered else NONE
    can = listed if intent == Intent.ATTENDING else NONE
    cannot = (
        listed if intent == Intent.NOT_ATTENDING or (intent == Intent.RESCHEDULE_REQUEST and marks.has("no")) else NONE
    )
    why = tuple((m.first, m.first + 1, m.what) for m in marks.said)
    return Answer(intent, can, cannot, why, marks.others)


_STATED = frozenset({Kind.COME, Kind.STAY, Kind.CANT, Kind.CAN})
_PLAINLY = listed("come coming attend attending make there going meeting")


def _unasked(row: Sequence[Phrase]) -> Answer:
    """Nothing is outstanding: only a full statement counts ("I can't come any more"), and a person must place it."""
    kinds = [phrase.kind for phrase in row]
    if Kind.OTHER in kinds and Kind.ME not in kinds:
        return Answer(None)
    if Kind.MOVE in kinds and Kind.ASK not in kinds:
        return Answer(Intent.RESCHEDULE_REQUEST)
    said = {_stance(phrase) for phrase in row if phrase.kind in _STATED and _PLAINLY & set(phrase.words)}
    if Kind.LATE in kinds and "no" not in said:
        return Answer(Intent.RUNNING_LATE)
    if (said and Kind.HEDGE in kinds) or (Kind.IF in kinds and said == {"yes"}):
        return Answer(Intent.TENTATIVE)
    if said == {"yes"}:
        return Answer(Intent.ATTENDING)
    return Answer(Intent.NOT_ATTENDING) if said == {"no"} else Answer(None)


def _stance(phrase: Phrase) -> str:
    return "yes" if phrase.kind in {Kind.COME, Kind.CAN} else "no"


def _contradicts(row: Sequence[Phrase]) -> bool:
    """ "yes 2", "1 no", "no 1": a yes and a no with nothing besides that decides. "no. 1" is a number."""
    said = [p for p in row if p.kind not in _PASSING]
    if len(said) != 2 or any(p.words == (".",) for p in row):
        return False
    word = next((p.kind for p in said if p.kind in {Kind.YES, Kind.NO}), None)
    number = next((p.words for p in said if p.kind in {Kind.UNIT, Kind.UNKNOWN}), None)
    return word is not None and number in {("1",), ("2",)} and (word == Kind.YES) != (number == ("1",))


def _lists(row: Sequence[Phrase]) -> bool:
    """ "2 and 3": numbers of a list, not the 1 or 2 that a meeting is answered with; "2 no i mean 1" is one of them."""
    corrected = any(p.kind in {Kind.REDO, Kind.NO} for p in row)
    return not corrected and len({p.area.number for p in row if p.area is not None and p.area.sort == Sort.NUMBER}) > 1


_PASSING = frozenset({Kind.PLAIN, Kind.THANKS, Kind.COMMA, Kind.STOP})
