"""Which phrase names times: the longest reading of the words here as days, hours, numbers, or all and none of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.rules.reading.areas import Area, Sort, clock_area, days_area, limit_area, unfixed
from models.rules.reading.clock import MINUTES, WORDS, time_at
from models.rules.reading.dates import (
    MONTHS,
    ORDINALS,
    TENS,
    Day,
    date_area,
    date_at,
    date_slots,
    month_area,
    month_word,
)
from models.rules.reading.days import COUNTS, PLURALS, WEEKDAYS, day_at
from models.rules.reading.hours import EARLIER, EDGES, PARTS, hours_at
from models.rules.reading.limits import AFTER, BEFORE, dates_at, limit_at
from models.rules.reading.numbers import HERALDS, HOMOPHONES, PLACES, number_of, numbered, option_at, place_at
from models.rules.reading.patterns import Table
from models.rules.reading.ranks import EARLY, LATE, rank_at
from models.rules.reading.tables import times
from models.rules.reading.tokens import Token
from models.rules.reading.wordlist import listed
from models.rules.reading.world import World, later

MANY = Table(times.MANY, {"very": listed("really very so quite all totally pretty fairly")})
_HEAD = listed("any all every each either both the on for only just")
Found = tuple[Area, int]


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
    time = time_at(tokens, at) if edge else None
    if time is not None:
        return _edged(world, edge, time.minute), time.length
    if tokens[at].word not in _BEGINNINGS and not tokens[at].word[0].isdigit():
        return None
    found = [
        limit_at(tokens, text.plain, at, world, at_work=at_work),
        _date(tokens, at, world),
        rank_at(tokens, at, world),
        place_at(tokens, at, world),
        hours_at(tokens, text.words, at, world) if not _is_verb_am(text.words, at) else None,
        _commencing(tokens, at, world),
        day_at(tokens, at, world),
        _clock(tokens, at, world),
        option_at(tokens, at, world),
        _month(tokens, at, world),
        _many(text, at, world),
    ]
    known = [each for each in found if each is not None and each[1] > 0]
    return max(known, key=lambda each: each[1], default=None)


_BEGINNINGS = frozenset(
    {
        *(shape[0] for shape in (*AFTER, *BEFORE)),
        *WEEKDAYS, *PLURALS, *MONTHS, *ORDINALS, *TENS, *PLACES, *EARLY, *LATE, *WORDS, *MINUTES, *HERALDS, *HOMOPHONES, *COUNTS,
        *PARTS.first_words, *EDGES.first_words, *EARLIER.first_words, *MANY.first_words,
        *listed("between from in the a at middle midday about around roughly approx say with week commencing day tonight tomorrow today"),
        *listed("this next that same whole rest weekend weekends weekday weekdays midweek during through christmas new easter half school"),
        *listed("bank boxing good fortnight"),
    }
)  # fmt: skip


def _edged(world: World, edge: str, minute: int) -> Area:
    if edge == "at":
        return clock_area(world, minute)
    limit = limit_area(world, 0, minute) if edge == "until" else limit_area(world, minute)
    return replace(limit, minute=minute)


def _is_verb_am(words: Sequence[str], at: int) -> bool:
    return words[at] == "am" and (at == 0 or words[at - 1] in {"i", "also", "that", "what", "so", "when"})


def _date(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    day = date_at(tokens, at)
    if day is None:
        return _number_as_date(tokens, at, world)
    if _is_clock(tokens, at, world, day) or _places_among_days(tokens, at, day):
        return None
    if "/" in tokens[at].word and _as_numbers(tokens[at], world):
        return (unfixed(Sort.DATE) if date_slots(world, day) else _listed(tokens[at], world)), day.length
    area = date_area(world, day)
    if day.bare and not _dated(tokens, at, day):
        area = _or_place(area, day, world)
    return area, day.length


def _places_among_days(tokens: Sequence[Token], at: int, day: Day) -> bool:
    """ "the first thursday": a small ordinal straight before a weekday counts those days."""
    after = tokens[at + day.length].word if at + day.length < len(tokens) else ""
    return day.bare and day.day <= 4 and after in WEEKDAYS


def _is_clock(tokens: Sequence[Token], at: int, world: World, day: Day) -> bool:
    """ "4.30" is a time; "5.12" a date, unless only a slot at 5.12 is offered or am or pm follows."""
    time = time_at(tokens, at)
    if "." not in tokens[at].word or time is None:
        return False
    return time.length > 1 or bool(world.starting(time.minute)) or not date_slots(world, day)


def _as_numbers(token: Token, world: World) -> bool:
    parts = token.word.split("/")
    return all(len(part) == 1 for part in parts) and all(numbered(world, int(part[:3])).offered for part in parts)


def _listed(token: Token, world: World) -> Area:
    places = frozenset(i for part in token.word.split("/") for i in numbered(world, int(part[:3])).inside)
    return days_area(Sort.NUMBER, places, plural=True)


def _dated(tokens: Sequence[Token], at: int, day: Day) -> bool:
    """Whether a bare ordinal stands beside a weekday, which makes it a date."""
    before = [token.word for token in tokens[max(at - 2, 0) : at]]
    after = tokens[at + day.length].word if at + day.length < len(tokens) else ""
    return (
        any(word in WEEKDAYS for word in before[-1:] or [])
        or (before[-1:] == ["the"] and before[:1] != [] and before[0] in WEEKDAYS)
        or after in WEEKDAYS
    )


def _or_place(area: Area, day: Day, world: World) -> Area:
    """A bare ordinal is a date if a slot falls on it, a place if none does, a doubt if the two differ."""
    place = frozenset({day.day - 1}) if day.day <= len(world.slots) else frozenset()
    if not area.inside:
        return days_area(Sort.PLACE, place) if place else area
    return replace(area, doubt=True) if place and place != area.inside else area


def _number_as_date(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    """ "the 14", "mon 22", "14 and 16 dec": a number no option carries, where a date is meant."""
    if not tokens[at].is_number or len(tokens[at].word) > 2 or not 1 <= int(tokens[at].word) <= 31:
        return None
    number = int(tokens[at].word)
    before = tokens[at - 1].word if at else ""
    month = _month_ahead(tokens, at)
    if month:
        return date_area(world, Day(number, month, None, 1)), 1
    day = Day(number, None, None, 1)
    if numbered(world, number).offered or not date_slots(world, day):
        return None
    return (date_area(world, day), 1) if before in {"the", "on"} or before in WEEKDAYS else None


def _month_ahead(tokens: Sequence[Token], at: int) -> int | None:
    ahead, listed = at + 1, False
    while (
        ahead + 1 < len(tokens)
        and tokens[ahead].word in {",", "and", "or", "&", "to", "-", "till"}
        and number_of(tokens[ahead + 1])
    ):
        ahead, listed = ahead + 2, True
        if ahead < len(tokens) and tokens[ahead].word in {"st", "nd", "rd", "th"}:
            ahead += 1
    return month_word(tokens, ahead, dated=True) if listed else None


def _commencing(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    """ "w/c 7th": the seven days from that date."""
    words = [token.word for token in tokens[at : at + 5]]
    lead = 1 if words[:1] == ["the"] else 0
    shapes = (
        ("week", "commencing"),
        ("with", "/", "see"),
        ("with", "/", "c"),
        ("week", "beginning"),
        ("week", "starting"),
        ("week", "of"),
        ("commencing",),
    )
    used = next((lead + len(s) for s in shapes if tuple(words[lead : lead + len(s)]) == s), 0)
    if not used:
        return None
    used += words[used : used + 1] == ["the"]
    found = dates_at(tokens, at + used, world) if at + used < len(tokens) else None
    if found is None:
        return None
    first = found[0][0]
    inside = world.within(first, later(first, 6))
    return days_area(Sort.WEEK, inside, plural=True, dates=(first, later(first, 6))), used + found[1]


def _clock(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    """A time that is marked as one: by its form, by "at", or by a day beside it when no option carries the number."""
    if tokens[at].word in HERALDS:
        return None
    lead = 1 if tokens[at].word == "at" else 0
    time = time_at(tokens, at + lead)
    if time is None:
        return None
    ahead = [token.word for token in tokens[at + lead + time.length : at + lead + time.length + 4]]
    marked = time.marked or lead or _too_early(ahead)
    if (
        not marked
        and at
        and tokens[at - 1].word in WEEKDAYS
        and not numbered(world, number_of(tokens[at]) or 0).offered
    ):
        marked = bool(world.starting(time.minute))
    return (clock_area(world, time.minute), time.length + lead) if marked else None


def _too_early(ahead: list[str]) -> bool:
    rest = [word for word in ahead if word not in {"is", "a", "bit", "way", "far", "little", "be", "would"}]
    return rest[:2] in (["too", "early"], ["too", "late"]) or (rest[:1] in (["early"], ["late"]) and "bit" in ahead)


def _month(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    month = month_word(tokens, at)
    if month is None:
        return None
    before = tokens[at - 1].word if at else ""
    area = month_area(world, month)
    return (unfixed(Sort.MONTH) if before in {"early", "late", "mid"} else area), 1


_AFTER_ALL = listed(
    """
    , . ! ? ; - is are fine ok good great suit suits work works but bar except apart other of can cant please
    thanks x xx cool alright free bad no would will should could sound look yes and or for that thumbsup ticksign
    brilliant perfect lovely better best equally really easy doable possible available barring excluding aside on
    after before from between
    """
)


def _stands_alone(text: Text, at: int, world: World) -> bool:
    """Whether "all" or "any" here means the times offered, and does not belong to another word ("any chance")."""
    if at >= len(text.words) or text.words[at] in _AFTER_ALL or text.words[at] == "\n":
        return True
    return text.words[at] not in {"all", "any"} and ref_at(text, at, world) is not None


def _many(text: Text, at: int, world: World) -> Found | None:
    meaning, length = MANY.longest_at(text.words, at)
    if not length or (length == 1 and text.words[at] in {"all", "any"} and not _stands_alone(text, at + 1, world)):
        return None
    if meaning == "some":
        return Area(Sort.THOSE, plural=True, doubt=True), length
    if meaning in {"that", "those", "rest"}:
        return Area(
            {"that": Sort.THAT, "those": Sort.THOSE, "rest": Sort.REST}[meaning], plural=meaning != "that", many=True
        ), length
    area = replace(days_area(Sort.ALL, world.all, plural=True), many=True, days=None)
    if meaning == "either" and len(world.slots) != 2:
        return Area(Sort.THOSE, plural=True, many=True, doubt=True), length
    return (replace(area, sort=Sort.NONE) if meaning == "none" else area), length
