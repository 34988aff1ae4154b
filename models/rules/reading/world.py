"""The closed world of one reply: the offered slots, and which of them a stretch of days or hours reaches."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.rules.reading.terms import Slot

Slots = frozenset[int]
NONE: Slots = frozenset()
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class World:
    """The slots in the order listed (places from 0), today's date and the minute of the day."""

    slots: tuple[Slot, ...]
    today: date
    minute: int = 0

    @property
    def all(self) -> Slots:
        return frozenset(range(len(self.slots)))

    @property
    def has_begun(self) -> bool:
        """Whether the first slot is going on."""
        return self.slots[0].start.date() == self.today and self.begins(0) <= self.minute < self.ends(0)

    def on(self, test: Callable[[date], bool]) -> Slots:
        """The places of the slots whose date passes."""
        return frozenset(i for i, slot in enumerate(self.slots) if test(slot.start.date()))

    def within(self, first: date, last: date) -> Slots:
        """The places of the slots on these dates, both included."""
        return self.on(lambda day: first <= day <= last)

    def starting(self, minute: int) -> Slots:
        """The places of the slots that start at this minute of the day."""
        return frozenset(i for i in self.all if self.begins(i) == minute)

    def begins(self, place: int) -> int:
        """The minute of the day at which a slot starts."""
        start = self.slots[place].start
        return start.hour * 60 + start.minute

    def ends(self, place: int) -> int:
        """The minute at which a slot ends, counted from midnight before its start."""
        slot = self.slots[place]
        midnight = datetime(slot.start.year, slot.start.month, slot.start.day)  # noqa: DTZ001 wall clock
        return int((slot.end - midnight).total_seconds() // 60)

    def dates(self, places: Slots) -> frozenset[date]:
        return frozenset(self.slots[i].start.date() for i in places)

    def in_time_order(self, places: Slots) -> list[int]:
        return sorted(places, key=lambda i: (self.slots[i].start, i))

    def week_of(self, day: date) -> tuple[date, date]:
        """Monday and Sunday of the week of a date."""
        monday = later(day, -day.weekday())
        return monday, later(monday, 6)


def world_of(slots: Sequence[Slot], now: datetime) -> World:
    """The world of these options at this moment (London wall clock)."""
    return World(tuple(slots), now.date(), now.hour * 60 + now.minute)


def later(day: date, days: int) -> date:
    """A date some days on; the first or last date there is, if that would go past it."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min
