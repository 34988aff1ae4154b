"""From a text to a reading: the stages in order, and the order of intents (section 2 of the specification)."""

from collections.abc import Sequence
from datetime import datetime

from models.rules.reading.answers import Answer, answer_many, answer_one
from models.rules.reading.context import settle
from models.rules.reading.gates import Gate, decline, keyword, perhaps_stop, stays, stop, worry, wrong
from models.rules.reading.kinds import Kind, Phrase
from models.rules.reading.overlooked import beside, overlooked
from models.rules.reading.patterns import ENDS
from models.rules.reading.phrases import phrases_of
from models.rules.reading.reach import acknowledges, extras, request, says_beside
from models.rules.reading.refs import Text
from models.rules.reading.slang import WITH_DIGITS
from models.rules.reading.small import trimmed
from models.rules.reading.spelling import spell
from models.rules.reading.tables.foreign import YES_OR_NO
from models.rules.reading.terms import NOT_READ, Asked, Intent, Reading, Slot, Why
from models.rules.reading.tokens import split
from models.rules.reading.world import world_of

_ALWAYS_HUMAN = frozenset(
    {
        Intent.SAFETY_CONCERN,
        Intent.QUESTION,
        Intent.CALLBACK_REQUEST,
        Intent.LANGUAGE_REQUEST,
        Intent.WRONG_NUMBER,
        Intent.DECLINES_INVOLVEMENT,
        Intent.RESCHEDULE_REQUEST,
        Intent.UNCLEAR,
    }
)
_UNDOUBTED = frozenset({None, Intent.LANGUAGE_REQUEST, Intent.OPT_IN, Intent.HELP})
_LEFT_ALONE = frozenset({Intent.WRONG_NUMBER, Intent.DECLINES_INVOLVEMENT, Intent.OPT_OUT})
_FOR_ANSWERS = frozenset(
    {Intent.AVAILABILITY, Intent.ATTENDING, Intent.NOT_ATTENDING, Intent.TENTATIVE, Intent.RUNNING_LATE}
)


def understand(text: str, asked: Asked, options: Sequence[Slot], meeting: Slot | None, now: datetime) -> Reading:
    """Read one reply. All times are London wall clock. Total: any text and any options give a reading."""
    heard = hear(text)
    gate = worry(heard.words) or stop(heard.words) or wrong(heard.words) or decline(heard.words, asked)
    if gate is not None and gate.intent != Intent.DECLINES_INVOLVEMENT:
        return _gated(text, heard, gate, asked, options)
    slots = list(options) if options or meeting is None else [Slot(1, meeting.start, meeting.end)]
    world = world_of(slots, now)
    row = phrases_of(heard, world)
    by_number = not options
    answer = answer_many(row, world) if len(slots) > 1 else answer_one(row, world, heard, by_number, bool(options))
    if gate is not None and not answer.can:
        return _gated(text, heard, gate, asked, options)
    if gate is not None:  # "leave me out of the baking but 2 is fine": one of the two was misread
        return _reading(text, heard, Answer(None, why=((gate.first, gate.last, NOT_READ),)), True, asked, options)
    human = extras(row, heard)
    if _foreign(heard) or set(heard.words) == {"notsure"}:
        answer = Answer(None)
    if answer.intent == Intent.RESCHEDULE_REQUEST and _keyword(heard, Intent.OPT_IN):
        answer = Answer(None)  # "can you put me back on the texts"
    if answer.intent is None and not stays(heard.words):
        answer = Answer(_otherwise(row, heard, asked))
    unread = None if answer.intent in _UNDOUBTED else perhaps_stop(heard.words) or overlooked(row, heard)
    if unread is not None:
        answer = Answer(None, why=((*unread, NOT_READ),))
    return _reading(text, heard, answer, human, asked, options)


def _otherwise(row: Sequence[Phrase], heard: Text, asked: Asked) -> Intent | None:
    """What a text that is no answer may be: a plain wish for our texts, a request, a keyword, thanks."""
    return (
        _keyword(heard, Intent.OPT_IN)
        or request(row, heard)
        or _keyword(heard, Intent.HELP)
        or _wondering(row)
        or (acknowledges(heard) if asked == Asked.OPEN else None)
    )


def _wondering(row: Sequence[Phrase]) -> Intent | None:
    """ "can I take the baby": put like a choice, but of nothing that was offered."""
    return Intent.QUESTION if any(phrase.kind == Kind.CHOOSE for phrase in row) else None


def _keyword(heard: Text, wanted: Intent) -> Intent | None:
    gate = keyword(heard.words)
    return gate.intent if gate and gate.intent == wanted else None


def _foreign(heard: Text) -> bool:
    """A yes or no of another language in one sentence with words we do not know: not to be guessed at."""
    sentence: list[str] = []
    for word in (*heard.words, "."):
        if word not in ENDS:
            sentence.append(word)
            continue
        unknown = [w for w in trimmed(sentence) if w[0] == "\x00"]
        if unknown and (YES_OR_NO & set(sentence) or (sentence[0] == "no" and sentence[1:] == unknown)):
            return True
        sentence = []
    return False


def hear(text: str) -> Text:
    """The text as words: folded, split, spelt and settled; unknown words marked."""
    tokens = tuple(settle(spell(split(text, WITH_DIGITS))))
    plain = tuple(token.word for token in tokens)
    return Text(tokens, tuple(token.word if token.known else f"\x00{token.word}" for token in tokens), plain)


def _gated(text: str, heard: Text, gate: Gate, asked: Asked, options: Sequence[Slot]) -> Reading:
    unread = beside(heard, gate.first, gate.last) if gate.intent in _LEFT_ALONE else None
    if unread is not None:
        return _reading(text, heard, Answer(None, why=((*unread, NOT_READ),)), True, asked, options)
    return Reading(
        gate.intent,
        needs_human=gate.intent in _ALWAYS_HUMAN
        or wrong(heard.words) is not None
        or says_beside(heard, gate.first, gate.last),
        why=(_why(text, heard, gate.first, gate.last, gate.intent.value),),
    )


def _reading(text: str, heard: Text, answer: Answer, human: bool, asked: Asked, options: Sequence[Slot]) -> Reading:
    intent = answer.intent or Intent.UNCLEAR
    can = tuple(sorted({options[i].n for i in answer.can if i < len(options)}))
    cannot = tuple(sorted({options[i].n for i in answer.cannot if i < len(options)} - set(can)))
    refused = bool(options) and {slot.n for slot in options} == set(cannot)
    open_answer = asked == Asked.OPEN and not options and intent in {Intent.ATTENDING, Intent.NOT_ATTENDING}
    late = intent == Intent.AVAILABILITY and answer.late
    needs = (
        late or intent in _ALWAYS_HUMAN or refused or open_answer or (human and intent in _FOR_ANSWERS) or answer.human
    )
    why = tuple(_why(text, heard, first, last, meaning) for first, last, meaning in answer.why)
    return Reading(intent, can, cannot, needs, why)


def _why(text: str, heard: Text, first: int, last: int, meaning: str) -> Why:
    tokens = heard.tokens[first:last] or heard.tokens[:1]
    start = tokens[0].start if tokens else 0
    end = tokens[-1].end if tokens else 0
    return Why(start, end, text[start:end], meaning)
