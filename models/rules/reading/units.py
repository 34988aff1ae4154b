"""Fifth stage: day words and time words that stand together become one naming ("tues or thurs after 5")."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.rules.reading.areas import DAYS, TIMES, Area, Sort, days_area, meet
from models.rules.reading.kinds import Kind, Phrase
from models.rules.reading.ranks import ranked
from models.rules.reading.world import World

GLUED = frozenset({Kind.PLAIN})
JOINTS = frozenset({Kind.AND, Kind.OR, Kind.COMMA})
_NUMBERS = frozenset({Sort.NUMBER, Sort.PLACE})
_POINTERS = frozenset({Sort.ALL, Sort.THAT, Sort.THOSE, Sort.REST, Sort.NONE, Sort.CHOICE})


@dataclass(frozen=True, slots=True)
class Unit:
    """A naming of times, with the joint before it (None: nothing but small words since the last unit).

    time: the time that was said before its days, which goes on to the next days of the list.
    """

    area: Area
    first: int
    last: int
    joint: Kind | None = None
    time: Area | None = None


def join(units: Sequence[Unit], world: World) -> list[Unit]:
    """Units of one run, joined where the words belong together."""
    joined: list[Unit] = []
    others = any(unit.area.sort != Sort.CHOICE for unit in units)
    for unit in units:
        points_back = bool(joined) and joined[-1].area.sort in _NUMBERS and unit.joint == Kind.COMMA
        if unit.area.sort == Sort.ALL and points_back:
            continue  # "1 3 and 6, any of those"
        if unit.area.sort != Sort.CHOICE or not others:
            _add(joined, unit, world)
    return [replace(unit, area=settle(unit.area, world)) for unit in joined]


def _add(joined: list[Unit], unit: Unit, world: World) -> None:
    last = joined[-1] if joined else None
    another = _another_day(last.area, unit, world) if last is not None else None
    if another is not None:
        joined.append(replace(unit, area=another))
        return
    if last is not None and unit.joint is None and last.area.sort == Sort.AFTER_THAT and unit.area.sort == Sort.ALL:
        joined[-1] = replace(last, last=unit.last)  # "after that all of them are fine"
    elif last is not None and unit.joint is None and unit.area.sort == Sort.THAT and last.area.sort in TIMES:
        joined[-1] = replace(last, last=unit.last)  # "till 2 that day"
    elif last is not None and unit.joint is None and _belong(last.area, unit.area):
        met = _meet(last.area, unit.area, world)
        led = last.area if last.area.sort in TIMES and unit.area.sort in DAYS else None
        joined[-1] = replace(last, area=met, last=unit.last, time=led)
        if last.area.sort in DAYS and unit.area.sort in TIMES:
            _spread(joined, unit.area)
    elif last is not None and unit.joint == Kind.COMMA and last.area.sort in DAYS and unit.area.sort == Sort.RANK:
        joined[-1] = replace(last, area=ranked(unit.area, last.area, world), last=unit.last)
    elif last is not None and unit.joint == Kind.COMMA and _limits(last.area, unit.area):
        joined[-1] = replace(last, area=meet(last.area, unit.area), last=unit.last)
        _spread(joined, unit.area)
    elif last is not None and unit.joint == Kind.COMMA and _weekly(last.area, unit.area):
        joined[-1] = replace(last, area=meet(last.area, unit.area), last=unit.last)
    elif last is not None and last.time is not None and _goes_on(last, unit):
        joined.append(replace(unit, area=meet(unit.area, last.time), time=last.time))
    else:
        joined.append(unit)
    _fold_back(joined, world)


def _another_day(last: Area, unit: Unit, world: World) -> Area | None:
    """ "oct 22 or 25": a number that is no option, after a date, is a day of that month."""
    number, dated = unit.area.number or 0, last.sort == Sort.DATE and last.dates is not None
    if not dated or last.dates is None or unit.area.inside or unit.joint not in JOINTS:
        return None
    month = last.dates[0]
    day = next((d for d in world.dates(world.all) if (d.month, d.day) == (month.month, number)), None)
    return days_area(Sort.DATE, world.within(day, day), dates=(day, day)) if day else None


def _goes_on(last: Unit, unit: Unit) -> bool:
    """ "after 4 weds or thurs", not "I start at 2 weekdays, saturdays im off"."""
    return unit.area.sort in DAYS and not unit.area.timed and unit.joint != Kind.COMMA


def _fold_back(joined: list[Unit], world: World) -> None:
    """ "9 til 5 both tuesdays": hours go with days that needed a word of their own before them."""
    if len(joined) < 2 or joined[-1].joint is not None:
        return
    hours, days = joined[-2], joined[-1]
    if hours.area.limit and hours.area.sort in TIMES and hours.area.days is None and days.area.sort in DAYS:
        joined[-2:] = [replace(hours, area=_meet(hours.area, days.area, world), last=days.last)]


def _limits(day: Area, time: Area) -> bool:
    """ "tues or thurs, after 5": a limit after a comma still belongs to the days before it."""
    return day.sort in DAYS and not day.timed and time.sort in {Sort.HOURS, Sort.CLOCK} and time.days is None


def _weekly(time: Area, days: Area) -> bool:
    """ "I work 6 to 5, monday to friday": hours, and behind a comma the run of days they are kept on."""
    return time.sort == Sort.HOURS and time.limit and time.days is None and days.sort == Sort.SPAN and not days.limit


def _belong(last: Area, new: Area) -> bool:
    if Sort.RANK in (last.sort, new.sort):
        return last.sort in DAYS or new.sort in DAYS
    if last.sort in _POINTERS or new.sort in _POINTERS:
        return last.sort in {Sort.ALL, Sort.THOSE} and new.sort not in _POINTERS
    if _till_date(last, new):
        return True
    if last.sort in DAYS and new.sort in DAYS:
        return last.sort != new.sort and not (last.limit or new.limit)
    if last.sort in TIMES and new.sort in TIMES:
        return last.sort != new.sort or (last.limit and new.limit)
    return not (last.sort in _NUMBERS and new.sort in _NUMBERS)


def _till_date(last: Area, new: Area) -> bool:
    """ "over xmas till the 2nd": a day and an end."""
    return (
        last.sort in DAYS
        and new.limit
        and new.dates is not None
        and new.dates[0] == date.min
        and last.dates is not None
    )


def _meet(last: Area, new: Area, world: World) -> Area:
    if _till_date(last, new) and last.dates and new.dates:
        within = world.within(last.dates[0], new.dates[1])
        return replace(last, sort=Sort.SPAN, inside=within, touched=within, days=within, plural=True)
    if last.sort in {Sort.ALL, Sort.THOSE} or _within(last, new):
        return replace(new, plural=True)
    if Sort.RANK in (last.sort, new.sort):
        rank, among = (last, new) if last.sort == Sort.RANK else (new, last)
        return ranked(rank, among, world)
    if Sort.ANYTIME in (last.sort, new.sort):
        other = new if last.sort == Sort.ANYTIME else last
        return replace(other, timed=True, plural=True)
    if last.sort == Sort.PLACE and new.sort in DAYS | TIMES:
        return _pick(last, new, world)
    met = meet(last, new)
    return replace(met, sort=new.sort if last.sort in TIMES and new.sort not in TIMES else last.sort)


def _within(day: Area, span: Area) -> bool:
    """ "for xmas from the 20th til the 2nd": the days the occasion stands among."""
    named = day.sort in DAYS and span.sort == Sort.SPAN and day.dates is not None and span.dates is not None
    return (
        named and not day.inside and bool(day.dates and span.dates and span.dates[0] <= day.dates[0] <= span.dates[1])
    )


def _pick(place: Area, among: Area, world: World) -> Area:
    """ "the first thursday", "last tues": the place counts among the slots of that day."""
    order = world.in_time_order(among.inside)
    wanted = min(place.inside, default=0)
    last = wanted == len(world.slots) - 1 and wanted > 0
    index = len(order) - 1 if last else wanted
    chosen = frozenset({order[index]}) if -len(order) <= index < len(order) else frozenset()
    return replace(
        among, inside=chosen, touched=chosen, outside=frozenset(), days=chosen, plural=True, among=among.inside
    )


def _spread(joined: list[Unit], time: Area) -> None:
    """A time after a list of days goes for every day of the list that has no time of its own."""
    for at in range(len(joined) - 2, -1, -1):
        unit = joined[at]
        if unit.area.sort not in DAYS or unit.area.timed or not _listed(unit, joined[at + 1]):
            return
        if joined[at + 1].joint == Kind.COMMA and unit.joint in {Kind.AND, Kind.OR}:
            return  # "cant do tues or weds, thurs after 5": the list ended with its "or"
        joined[at] = replace(unit, area=meet(unit.area, time))


def _listed(one: Unit, other: Unit) -> bool:
    """Whether both stand in one list, with a joint or with nothing between them: "tues thurs sat before 1"."""
    return other.joint is not None or (one.area.sort == other.area.sort and other.first == one.last)


def settle(area: Area, world: World) -> Area:
    """A bare weekday that fits two dates is a doubt, unless the rest of the words leave one date; so is "the evening
    one" when two are."""
    if area.single and len(area.inside) > 1:
        return replace(area, doubt=True)
    if area.sort != Sort.WEEKDAY or area.plural or area.doubt:
        return area
    dates = world.dates(area.inside | (area.outside if area.limit else frozenset()) or area.touched)
    return replace(area, doubt=True) if len(dates) > 1 else area


def unit_of(phrase: Phrase, joint: Kind | None) -> Unit:
    """A phrase that names times, as a unit."""
    if phrase.area is None:
        raise ValueError("Only a phrase that names times can be a unit.")
    return Unit(phrase.area, phrase.first, phrase.last, joint)
