"""What has been: the days and hours of a story ("karen rang me on monday") are no answer to ours, which lie ahead."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.rules.reading.kinds import VERDICTS, Kind, Phrase
from models.rules.reading.refs import Text
from models.rules.reading.wordlist import listed

_HAPPENED = listed(
    """
    rang rung phoned called texted messaged emailed wrote written heard told asked spoke spoken talked chatted went
    came lost broke died passed turned born moved started finished left found happened failed fell crashed missed met
    saw seen read watched waited tried trying been was were woke slept bought sold ate drove flew walked took brought
    sent gave arrived opened shut knew used forgot forgotten lived married split arrested nicked ended
    """
)
_STANDS = listed(
    """
    am is are can cant could couldnt will wont should shall must need needs going gonna have has got gotta
    meant supposed hoping thinking due booked off said put picked free available swapped cancelled changed thought
    wanted prefer instead mistake wrong able by not never only except bar apart
    """
)
_STATES = listed(
    """
    booked tired retired interested pleased worried finished supposed planned scheduled arranged offered mentioned
    preferred excited married limited closed confused wicked naked exhausted knackered shattered chuffed delighted
    fussed bothered looked
    disabled involved tied packed rammed committed engaged needed blessed relaxed stressed hundred indeed proceed
    unlimited speed agreed confirmed listed picked selected suggested proposed attached required allowed
    """
)
_HAVING = listed("have has get gets getting be is are am to not havent hasnt")
_ENDS = frozenset({Kind.STOP, Kind.BUT, Kind.SO, Kind.BECAUSE, Kind.COMMA, Kind.REDO})
_KEPT = frozenset({Kind.CAN, Kind.YES, Kind.NO, Kind.FINE, Kind.COME, Kind.STAY, Kind.LATE, Kind.ASK, Kind.RING})
_BREATHS = listed("i we erm um er anyway anyways right yes")
_SAYS = frozenset({Kind.UNIT, Kind.CANT, Kind.ONLY, Kind.NOT, Kind.UNTIL, Kind.FROM})
_SUBJECTS = listed(
    "i we me the on any all either both just he she they mum dad my our option number its it hope sorry thanks"
)


def narrated(row: list[Phrase], text: Text) -> list[Phrase]:
    """The row, with what stands in a statement of the past carrying no meaning."""
    for first, last in _parts(row, text):
        begins, ends = first, last
        if not _tells(row[first:last], text):
            begins = next((at for at in range(first, last) if row[at].kind == Kind.TOLD), last)
            ends = next((at for at in range(begins + 1, last) if _answers(row[at], text)), last)
        row[begins:ends] = [_told(phrase) for phrase in row[begins:ends]]
    return row


def _answers(phrase: Phrase, text: Text) -> bool:
    """Where what is told besides is over: the sender speaks of themselves again, or takes breath."""
    return text.words[phrase.first] in _BREATHS


def _parts(row: Sequence[Phrase], text: Text) -> Iterator[tuple[int, int]]:
    start = 0
    for at, phrase in enumerate(row):
        parts = (phrase.kind in _ENDS and text.words[phrase.first] != "since") or (
            phrase.kind == Kind.AND and (_begins(row[at + 1 :], text) or _turns_to_story(row, start, at, text))
        )
        if parts:
            yield start, at
            start = at + 1
    yield start, len(row)


def _turns_to_story(row: Sequence[Phrase], start: int, at: int, text: Text) -> bool:
    """ "has to be after 3 and been up all night": the answer before the "and" is whole, and what follows is past."""
    said = row[start:at]
    ends = next((i for i in range(at + 1, len(row)) if row[i].kind in _ENDS), len(row))
    whole = any(p.kind == Kind.UNIT for p in said) and any(p.kind in VERDICTS for p in said)
    return whole and not _holds_past(said, text) and _holds_past(row[at + 1 : ends], text)


def _holds_past(part: Sequence[Phrase], text: Text) -> bool:
    words = text.words[part[0].first : part[-1].last] if part else ()
    return any(_is_past(word, words[:at]) for at, word in enumerate(words))


def _begins(rest: Sequence[Phrase], text: Text) -> bool:
    """Whether another statement begins behind an "and"."""
    return bool(rest) and (text.words[rest[0].first] in _SUBJECTS or rest[0].kind in _KEPT | {Kind.CANT, Kind.OTHER})


def _tells(part: Sequence[Phrase], text: Text) -> bool:
    """Whether it tells of the past: a verb of the past, and behind it nothing that stands now or lies ahead."""
    if not part or any(phrase.kind in _KEPT for phrase in part):
        return False
    words = text.words[part[0].first : part[-1].last]
    happened = next((at for at, word in enumerate(words) if _is_past(word, words[:at])), None)
    return happened is not None and not _STANDS & set(words[happened:])


def _is_past(word: str, before: Sequence[str]) -> bool:
    """ "went", "visited"; not "booked" or "tired", nor "have my eyes tested", which tell how things stand."""
    regular = word.endswith("ed") and len(word) > 5 and word.strip("\x00") not in _STATES
    return word in _HAPPENED or (regular and not _HAVING & set(before))


def _told(phrase: Phrase) -> Phrase:
    says = phrase.kind in _SAYS or phrase.words in {("have",), ("has",)}
    return replace(phrase, kind=Kind.TOLD, area=None) if says else phrase
