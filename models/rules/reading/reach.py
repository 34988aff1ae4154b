"""Everything beside the answer: questions, calls, languages, needs that only a person can meet, and thanks."""

from collections.abc import Sequence
from itertools import pairwise

from models.rules.reading.kinds import Kind, Phrase
from models.rules.reading.lexicon import NEEDS
from models.rules.reading.refs import Text
from models.rules.reading.small import GLUE
from models.rules.reading.terms import Intent
from models.rules.reading.weekdays import PLURALS, WEEKDAYS
from models.rules.reading.wordlist import listed

_THANKS = listed(
    """
    thanks thank ok no problem problems worries worry bother thumbsup thumbsdown you good great lovely fine
    brilliant perfect cool alright please welcome yes received got it noted understood bye see god bless nice
    weekend day week evening night happy hope all goes went going it well
    everything everyone of time have probably new year christmas merry well done luck best wishes cheers will do haha
    """
)
_HELLOS = listed("hello hi hiya hey hya karen morning ok yes no anyone there you")
_SOUR = listed("not dont never angry joke down stop rubbish useless disgrace let cant wont sick fed why what")
_NAMED = frozenset({*WEEKDAYS, *PLURALS}) | listed("tomorrow pm am oclock noon")
_KIN = listed("mum mam dad nan gran sister brother he she they")
_DOING = listed("is are can cant will wont coming")
_CORE = listed(
    """
    thanks thank ok problem worries bother thumbsup great lovely brilliant perfect cool alright bless bye noted
    dziekuje dzieki multumesc mersi dakujem shukriya shukran diolch شكريه شكرا
    received best merry happy nice hope luck appreciated welcome good fine understood ticksign sound soon
    """
)


def request(row: Sequence[Phrase], heard: Text) -> Intent | None:
    """Another language, a call, or an answer wanted."""
    kinds = {phrase.kind for phrase in row}
    if "language" in _found(heard):
        return Intent.LANGUAGE_REQUEST
    if Kind.RING in kinds:
        return Intent.CALLBACK_REQUEST
    asked = Kind.ASK in kinds
    marked = "?" in heard.words and any(word[0].isalnum() or word[0] == "\x00" for word in set(heard.words) - _HELLOS)
    return Intent.QUESTION if asked or marked else None


def _found(heard: Text) -> set[str]:
    return {meaning for meaning, _, _ in NEEDS.finds(heard.words)}


def extras(row: Sequence[Phrase], heard: Text) -> bool:
    """Whether, beside an answer, something is left for a person."""
    found = _found(heard)
    kinds = {phrase.kind for phrase in row}
    return bool(
        found & {"language", "support", "online", "complaint", "crowd"}
        or kinds & {Kind.ASK, Kind.PARTIAL, Kind.RING, Kind.MOVE}
    )


def says_beside(heard: Text, first: int, last: int) -> bool:
    """Whether, beside the words from `first` to `last`, a person is asked for something, or an answer is given."""
    rest = [word for at, word in enumerate(heard.words) if not first <= at < last]
    asked = any(word in _ASKING for word in rest)
    return asked or any(word.isdigit() or word in WEEKDAYS or word in _ANSWERING for word in rest)


_ASKING = listed("ring call phone complaint manager ? who why how where instead ask speak")
_ANSWERING = listed("none any those come coming")


def joins_online(heard: Text) -> bool:
    """Whether another way of joining is spoken of: by phone, by video."""
    return "online" in _found(heard)


def acknowledges(heard: Text) -> Intent | None:
    """Thanks, ok and good wishes, and nothing else of substance: no day, no hour, nobody else."""
    words = {word for word in heard.words if word[0].isalnum()}
    if any(word[0].isdigit() or word in _NAMED for word in words) or (words & _KIN and words & _DOING):
        return None
    thanked = bool(words & _CORE) or bool({("will", "do"), ("no", "probably")} & set(pairwise(heard.words)))
    rest = words - _THANKS - GLUE
    return Intent.ACKNOWLEDGEMENT if thanked and len(rest) <= 2 and not rest & _SOUR else None
