"""What a naming of times, with a verdict upon it, says about the one time."""

from models.rules.reading.areas import DAYS, TIMES, Area, Sort, only_within
from models.rules.reading.clock import hour_minute
from models.rules.reading.kinds import Kind
from models.rules.reading.marks import NO, YES, Marks
from models.rules.reading.world import World

_POINTING = frozenset({Sort.ALL, Sort.THAT, Sort.THOSE, Sort.ANYTIME, Sort.REST, Sort.CHOICE})
_EARLY = 45


def judge(marks: Marks, kind: Kind | None, area: Area) -> str:
    """The mark that this verdict (None: named bare) upon these times makes; "refused" is a no and another time."""
    if area.sort in _POINTING:
        area = Area(Sort.ALL, marks.world.all, touched=marks.world.all)
    if area.sort == Sort.NONE:
        return "no"
    if kind in {Kind.HEDGE, Kind.IF, Kind.MOVE}:
        return "wish" if kind == Kind.MOVE else "hedge"
    if area.sort == Sort.NUMBER and marks.asked_by_number:
        return _by_number(marks.world, kind, area)
    if area.sort == Sort.NUMBER and hour_minute(area.number or 0, 0) == marks.world.begins(0):
        return "no" if kind in NO else "yes"
    if area.doubt:
        return "doubt"
    return _negative(marks.world, kind, area) if kind in NO | {Kind.UNTIL, Kind.FROM} else _positive(kind, area)


def arriving(world: World, minute: int) -> str:
    """There a little before the start is a yes, after it is late; at quite another hour, not this meeting."""
    start, end = world.begins(0), world.ends(0)
    if minute > start:
        return "late" if minute < end else "elsewhere"
    return "yes" if minute >= start - _EARLY else "elsewhere"


def _negative(world: World, kind: Kind | None, area: Area) -> str:
    if kind in {Kind.UNTIL, Kind.FROM} and area.days is None and area.sort in TIMES:
        area = only_within(area, world.on(lambda day: day.weekday() < 5))
    return "no" if area.touched else "passed"


def _positive(kind: Kind | None, area: Area) -> str:
    if area.inside or _fits_roughly(area):
        return "yes"
    if kind == Kind.ONLY or area.outside or (area.touched and area.limit):
        return "refused"
    if kind == Kind.CHOOSE:
        return "wish"
    if kind in {Kind.EXCEPT, Kind.SHIFT, Kind.DROP}:
        return "doubt"
    return "elsewhere" if area.sort in DAYS | TIMES else "doubt"


def _fits_roughly(area: Area) -> bool:
    """ "the afternoon": a part of day the time falls in, but not wholly."""
    loose = not area.limit and area.minute is None
    return bool(area.touched) and loose and (area.sort == Sort.PART or area.timed)


def _by_number(world: World, kind: Kind | None, area: Area) -> str:
    """Our texts ask "1 for yes, 2 for no"; any other number answers nothing, unless it is the hour."""
    number = area.number or 0
    hour = hour_minute(number, 0)
    ours = hour == world.begins(0)
    if kind in NO - {Kind.NO} and ours:
        return "no"  # "cant make 4"
    if kind == Kind.CAN and number > 2 and hour is not None and not ours:
        return "elsewhere"
    if kind == Kind.CANT and number == 2:
        return "no"  # "2, im at work"
    if kind is not None and kind not in YES | {Kind.NO}:
        return "doubt"
    if ours and area.days is not None:
        return "no" if kind in NO else "yes"
    if ours and kind is not None and number > 2:
        return "yes"
    return {1: "yes", 2: "no"}.get(number, "doubt")
