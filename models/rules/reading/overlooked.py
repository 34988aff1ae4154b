"""Words about somebody that no table reads: what they say could be anything, a cry for help too."""

from collections.abc import Iterable, Iterator, Sequence

from models.rules.reading.kinds import Kind, Phrase
from models.rules.reading.lexicon import ASKING, IDIOMS
from models.rules.reading.months import MONTHS
from models.rules.reading.patterns import ENDS
from models.rules.reading.refs import Text
from models.rules.reading.small import GLUE
from models.rules.reading.tables.classes import CLASSES
from models.rules.reading.tables.everyday import ASKED_ABOUT, EVERYDAY, HARMLESS_OF_ONE, TELLING, TURNING
from models.rules.reading.weekdays import WEEKDAYS
from models.rules.reading.wordlist import listed

_SOMEBODY = (
    CLASSES["person"] - {"<unknown>"} | CLASSES["child"] - {"<unknown>"} | listed("someone anyone everyone wee lads")
)
_READ = EVERYDAY | _SOMEBODY
_SAID = _READ | GLUE | ASKED_ABOUT | frozenset({*MONTHS, *WEEKDAYS})
_PLAIN_OF_ONE = (_SAID | HARMLESS_OF_ONE) - TELLING
_BEFORE_NAMES = listed("am and our auntie aunty uncle cousin nan is its from & with")
_ONE = listed("he him his she her hers husband boyfriend ex partner hubby stepdad man bloke")
_BOUNDS = ENDS | TURNING | {"(", ")"}
_TAKING = frozenset({Kind.ASK, Kind.IF, Kind.RING})  # these take the rest of their clause, read or not
_PARTS = frozenset({Kind.STOP, Kind.BUT, Kind.BECAUSE, Kind.SO})
_OF_SOMEBODY, _OF_NOBODY = 2, 4


def overlooked(row: Sequence[Phrase], heard: Text) -> tuple[int, int] | None:
    """The first part of the text that says more than was read: two words about a person, or four about anything."""
    harmless = _harmless(heard)
    for part in _parts(row):
        if _unread(part, harmless) >= (_OF_SOMEBODY if _names(part, heard) else _OF_NOBODY):
            return part[0].first, part[-1].last
    return _swallowed(row, heard, harmless) or _of_one(heard, harmless)


def _swallowed(row: Sequence[Phrase], heard: Text, harmless: frozenset[int]) -> tuple[int, int] | None:
    """A question or condition that takes in more about a person than anyone asks of a meeting."""
    for phrase in row:
        if phrase.kind in _TAKING:
            told = phrase.first + ASKING.longest_at(heard.words, phrase.first)[1]
            if _strange(heard, range(phrase.first, phrase.last), range(told, phrase.last), harmless):
                return phrase.first, phrase.last
    return None


def _of_one(heard: Text, harmless: frozenset[int]) -> tuple[int, int] | None:
    """The first sentence about one man or woman with a word that has no business in arranging a meeting."""
    start = 0
    for at in (*(i for i, word in enumerate(heard.words) if word in _BOUNDS), len(heard.words)):
        said = [w for i, w in enumerate(heard.words[start:at], start) if not _is_child(heard.words, i)]
        if _ONE & set(said) and any(_gives_away(heard.words, i) for i in range(start, at) if i not in harmless):
            return start, at
        start = at + 1
    return None


def _is_child(words: Sequence[str], at: int) -> bool:
    """ "the little man": a boy, not a man."""
    return words[at] == "man" and at > 0 and words[at - 1] in {"little", "wee"}


def _gives_away(words: Sequence[str], at: int) -> bool:
    """Any word but the commonest; not the day or the hour, nor a name."""
    word = words[at]
    owner = word[0] == "\x00" and word.endswith("s") and bool(set(words[at + 1 : at + 2]) & CLASSES["kin"])
    named = owner or (at > 0 and words[at - 1] in _BEFORE_NAMES and (word[0] == "\x00" or word in CLASSES["first"]))
    return (word[0].isalpha() or word[0] == "\x00") and word.strip("\x00") not in _PLAIN_OF_ONE and not named


def beside(heard: Text, first: int, last: int) -> tuple[int, int] | None:
    """The first sentence that says something of a person beside the words that decided, from `first` to `last`."""
    harmless = _harmless(heard)
    start = 0
    for at in (*(i for i, word in enumerate(heard.words) if word in _BOUNDS), len(heard.words)):
        rest = [i for i in range(start, at) if not first <= i < last]
        if _strange(heard, rest, rest, harmless, _OF_SOMEBODY + (len(rest) < at - start)):
            return rest[0], rest[-1] + 1
        start = at + 1
    return None


def _strange(
    heard: Text, said: Iterable[int], left: Iterable[int], harmless: frozenset[int], least: int = _OF_SOMEBODY
) -> bool:
    words = [heard.words[at].strip("\x00") for at in left if at not in harmless]
    unread = [word for word in words if word not in _SAID and word[0].isalpha()]
    return len(unread) >= least and bool(_SOMEBODY & {heard.words[at] for at in said})


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
    kin = {word for p in part[max(at - 3, 0) : at] for word in p.words} & CLASSES["kin"]
    surname = at > 0 and part[at - 1].words[:1] != () and part[at - 1].words[0].startswith("\x00")
    if named and ((kin and before in _OF_KIN) or (surname and _introduced(part, at - 1))):
        return True
    next_but_one = part[at + 2].words[:1] if at + 2 < len(part) else ()
    owner = set(after) & CLASSES["kin"] or ("great" in after and set(next_but_one) & CLASSES["kin"])
    return named and (before in _INTRODUCING or bool(owner) or after == ("here",))


_OF_KIN = {("of",), ("to",), ("for",)}
_INTRODUCING = {(word,) for word in listed("is our its am auntie uncle ( & hi hiya hello hey dear morning")}


def _bare(phrase: Phrase) -> list[str]:
    return [word.strip("\x00") for word in phrase.words]


def _harmless(heard: Text) -> frozenset[int]:
    """The places of words in a turn of speech that only sounds like danger."""
    return frozenset(at for _, first, last in IDIOMS.finds(heard.words) for at in range(first, last))


def _names(part: Sequence[Phrase], heard: Text) -> bool:
    return any(_SOMEBODY & set(heard.words[phrase.first : phrase.last]) for phrase in part)
