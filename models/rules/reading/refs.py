"""Which phrase names times: the longest reading of the words here as days, hours, numbers, or all and none of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.rules.reading.areas import Area, Found, Sort, clock_area, days_area, limit_area
from models.rules.reading.clock import MINUTES, WORDS, time_at
from models.rules.reading.dated import commencing_of, date_of, month_of
from models.rules.reading.days import day_at, named_weekday
from models.rules.reading.hours import EARLIER, EDGES, PARTS, hours_at
from models.rules.reading.limits import AFTER, BEFORE, limit_at
from models.rules.reading.months import MONTHS
from models.rules.reading.numbers import (
    HERALDS,
    HOMOPHONES,
    PLACES,
    is_pronoun,
    number_of,
    numbered,
    option_at,
    place_at,
)
from models.rules.reading.ordinals import ORDINALS, SUFFIXES, TENS
from models.rules.reading.patterns import Table
from models.rules.reading.ranks import EARLY, LATE, rank_at
from models.rules.reading.tables import times
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import PLURALS, WEEKDAYS
from models.rules.reading.weeks import COUNTS
from models.rules.reading.wordlist import listed
from models.rules.reading.world import Slots, World

MANY = Table(times.MANY, {"very": listed("really very so quite all totally pretty fairly")})


_HEAD = listed("any all every each either both the on for only just")


@dataclass(frozen=True, slots=True)
class Text:
    """The tokens of a text, and its words as patterns see them (unknown words marked) and plain."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    plain: tuple[str, ...]


def ref_at(text: Text, at: int, world: World, *, at_work: bool = False, edge: str = "") -> Found | None:
    """The longest naming of times that starts here; among equals, the first of the readers.

    at_work: hours are somebody's shift. edge: a bare number here is a clock time, "until" or "from" which they are
    busy ("I finish at 3"), or just "at".
    """
    tokens = text.tokens
    lead = (
        1 if edge == "until" and tokens[at].word in {"gone", "past", "after", "nearly"} and at + 1 < len(tokens) else 0
    )
    time = time_at(tokens, at + lead) if edge else None
    if time is not None:
        return _edged(world, edge, time.minute), time.length + lead
    if tokens[at].word not in _BEGINNINGS and not tokens[at].word[0].isdigit():
        return None
    if tokens[at].is_number and int(tokens[at].word[:4]) > 31 and set(text.words[at + 1 : at + 2]) & SUFFIXES:
        return None  # "my dads 70th"
    found = [
        limit_at(tokens, text.plain, at, world, at_work=at_work),
        date_of(tokens, at, world),
        rank_at(tokens, at, world),
        place_at(tokens, at, world),
        hours_at(tokens, text.words, at, world) if not _is_verb_am(text.words, at) else None,
        commencing_of(tokens, at, world),
        day_at(tokens, at, world),
        _clock(tokens, at, world),
        option_at(tokens, at, world),
        month_of(tokens, at, world),
        _many(text, at, world),
    ]
    known = [each for each in found if each is not None and each[1] > 0]
    return max(known, key=lambda each: each[1], default=None)


_BEGINNINGS = frozenset().union(
    *(shape[:1] for shape in (*AFTER, *BEFORE)),
    *(WEEKDAYS, PLURALS, MONTHS, ORDINALS, TENS, PLACES, EARLY, LATE, WORDS, MINUTES, HERALDS, HOMOPHONES, COUNTS),
    *(table.first_words for table in (PARTS, EDGES, EARLIER, MANY)),
    listed(
        """
        between from in the a at middle midday about around roughly approx say with week commencing day tonight tomorrow
        today this next that same whole rest weekend weekends weekday weekdays midweek during through christmas new
        easter half school bank boxing good fortnight bonfire guy halloween valentines
        """
    ),
)


def _edged(world: World, edge: str, minute: int) -> Area:
    if edge == "at":
        return clock_area(world, minute)
    limit = limit_area(world, 0, minute) if edge == "until" else limit_area(world, minute)
    return replace(limit, minute=minute)


def _is_verb_am(words: Sequence[str], at: int) -> bool:
    """ "i am", and "am at bingo", where it stands first or behind a sign."""
    first = at == 0 or words[at - 1] in _BEFORE_AM
    behind_a_sign = not first and words[at - 1] in {",", "."} and bool(set(words[at + 1 : at + 2]) & _AFTER_AM)
    return words[at] == "am" and (first or behind_a_sign)


_AFTER_AM = listed("at in on off working free out away busy up not coming having good ok fine going")
_BEFORE_AM = listed("i also that what so when rest others")


def _clock(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    """A time that is marked as one: by its form, by "at", or by a day beside it when no option carries the number."""
    if tokens[at].word in HERALDS:
        return None
    if is_pronoun(tokens, at) and (at + 1 >= len(tokens) or tokens[at + 1].word not in {"oclock", "pm", "am"}):
        return None
    lead = 1 if tokens[at].word == "at" else 0
    time = time_at(tokens, at + lead)
    if time is None:
        return None
    ahead = [token.word for token in tokens[at + lead + time.length : at + lead + time.length + 6]]
    rough = tokens[at].word in {"about", "around", "roughly", "approx"} and time.length > 1
    number = number_of(tokens[at + 1]) if rough else None
    early = _too_early(ahead) and not _goes_on(tokens, at, time.minute, world)
    marked = time.marked or lead or early or (rough and not numbered(world, number or 0).offered)
    if (
        not marked
        and at
        and tokens[at - 1].word in WEEKDAYS
        and not numbered(world, number_of(tokens[at]) or 0).offered
    ):
        marked = bool(world.starting(time.minute))
    if not marked and ahead[:1] == ["on"] and ahead[1:2] and ahead[1] in WEEKDAYS:
        marked = not numbered(world, number_of(tokens[at]) or 0).offered
    return (clock_area(world, time.minute), time.length + lead) if marked else None


def _goes_on(tokens: Sequence[Token], at: int, minute: int, world: World) -> bool:
    """ "3, 1 is too early": a number behind another of the list is one too, unless a time begins at that hour."""
    if world.starting(minute) or at < 2 or tokens[at - 1].word not in {",", "and", "or", "&"}:
        return False
    numbers = [number_of(tokens[each]) for each in (at, at - 2)]
    return all(number is not None and numbered(world, number).offered for number in numbers)


def _too_early(ahead: list[str]) -> bool:
    rest = [word for word in ahead if word not in _MUCH]
    return rest[:2] in (["too", "early"], ["too", "late"]) or (rest[:1] in (["early"], ["late"]) and "bit" in ahead)


_MUCH = listed("is a bit way far little be would much miles just really slightly so rather abit well tad touch")
_AFTER_ALL = listed(
    """
    , . ! ? ; - is are fine ok good great suit suits work works but bar except apart other of can cant please
    thanks x xx cool alright free bad no would will should could sound look yes and or for that thumbsup ticksign
    brilliant perfect lovely better best equally really easy doable possible available barring excluding aside on
    after before from between sorry hun love mate pal really now thankyou i
    """
)


def _stands_alone(text: Text, at: int, world: World) -> bool:
    """Whether "all" or "any" here means the times offered, and does not belong to another word ("any chance")."""
    if at >= len(text.words) or text.words[at] in _AFTER_ALL or text.words[at] == "\n":
        return True
    return text.words[at] not in {"all", "any"} and ref_at(text, at, world) is not None


_DOING = listed("do make manage of can cant like suit fit doing with on any")


_CONTENT = listed("good ok fine happy alright easy cool problem problems issue issues do")


_DONE_TO = listed(
    """
    with see seeing seen to about leave leaving take taking bring bringing fetch fetching collect collecting got have
    having mind minding watch watching feed feeding tell telling ask asking put putting get getting pick picking of
    """
)


def _company(text: Text, at: int) -> bool:
    """ "at the park with them": people, not times."""
    before = text.words[at - 1] if at else ""
    return before in _DONE_TO and (at < 2 or text.words[at - 2] not in _CONTENT)


def _of_people(text: Text, at: int) -> bool:
    """ "see them all", "you all": everybody, not every time."""
    before = text.words[at - 1] if at else ""
    earlier = text.words[at - 2] if at > 1 else ""
    if before == "it":
        return text.words[at] == "all" and earlier not in {"do", "make", "manage", "can"}
    return text.words[at] == "all" and before in {"them", "you", "us", "yous"} and earlier not in _DOING


_COUNTED = listed("kids children bairns babies boys girls grandkids dogs people adults lads twins")
_ANYTHING = {("anything",), ("everything",), ("owt",)}
_OTHERS = listed("you u he she they we")


def _weekday_among(text: Text, at: int, length: int, world: World) -> Slots | None:
    """The days that "the other wednesday" is one of."""
    named = [WEEKDAYS[word] for word in text.plain[at : at + length] if word in WEEKDAYS]
    return named_weekday(world, named[0]).inside if named else None


def _many(text: Text, at: int, world: World) -> Found | None:
    meaning, length = (("", 0)) if _of_people(text, at) else MANY.longest_at(text.words, at)
    if not length or (length == 1 and text.words[at] in {"all", "any"} and not _stands_alone(text, at + 1, world)):
        return None
    if (
        length == 1
        and text.words[at] in {"anything", "everything", "owt"}
        and set(text.words[at + 1 : at + 2]) & _OTHERS
    ):
        return None
    if text.words[at : at + length] == ("all", "the") and not _stands_alone(text, at + 2, world):
        return None
    if meaning == "those" and length == 1 and text.words[at] == "them" and _company(text, at):
        return None
    if set(text.words[at + length : at + length + 1]) & _COUNTED:
        return None  # "all 3 kids"
    if meaning == "some":
        return Area(Sort.THOSE, plural=True, doubt=True), length
    if meaning in {"this", "next"}:
        return Area(Sort.THAT, minute=int(meaning == "next")), length
    if meaning in {"that", "those", "rest"}:
        sort = {"that": Sort.THAT, "those": Sort.THOSE, "rest": Sort.REST}[meaning]
        return Area(sort, plural=meaning != "that", many=True, among=_weekday_among(text, at, length, world)), length
    area = replace(days_area(Sort.ALL, world.all, plural=True), many=True, days=None)
    if meaning == "either" and len(world.slots) != 2:
        return Area(Sort.THOSE, plural=True, many=True, doubt=True), length
    return replace(area, sort={"none": Sort.NONE, "choice": Sort.CHOICE}.get(meaning, Sort.ALL)), length
