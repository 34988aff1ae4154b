"""Who can make which time, as a picture that can be read on a phone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from messages.pictures import sheet as on
from messages.pictures.lettering import drawable, fit, write

if TYPE_CHECKING:
    from matplotlib.axes import Axes


class Mark(StrEnum):
    """What stands in one square."""

    CAN = "can come"
    CANNOT = "cannot"
    SILENT = "no answer yet"
    NOT_ASKED = "not asked"


class Row(NamedTuple):
    """One person: a mark for each time, in the order of the times."""

    name: str
    marks: Sequence[Mark]
    must_attend: bool = False


_EDGE = 28
_NAMES = 300
_COLUMN = 124
_TITLE = 92
_LEGEND = 136


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where everything goes, in pixels."""

    times: int
    people: int
    header: int

    @property
    def names(self) -> int:
        return max(_NAMES, 1080 - 2 * _EDGE - self.times * 170)

    @property
    def column(self) -> float:
        return max(_COLUMN, (1080 - 2 * _EDGE - self.names) / max(self.times, 1))

    @property
    def row(self) -> int:
        return 74 if self.people <= 12 else 60 if self.people <= 20 else 48

    @property
    def width(self) -> int:
        return round(2 * _EDGE + self.names + self.column * self.times)

    @property
    def foot(self) -> int:
        """Where the line with the totals begins."""
        return _TITLE + self.header + self.people * self.row

    @property
    def height(self) -> int:
        return self.foot + self.row + _LEGEND

    def middle(self, column: int) -> float:
        return _EDGE + self.names + (column + 0.5) * self.column

    def top(self, row: int) -> float:
        return _TITLE + self.header + row * self.row


def who_grid(title: str, options: Sequence[str], rows: Sequence[Row], *, best: Collection[int] = ()) -> bytes:
    """A PNG with a row a person and a column a time, 1080 pixels wide (more above six times).

    `best` holds the places, from 0, of the best times. An option is what the coordinator reads elsewhere:
    `1 Tue 1 Dec 4pm`. ValueError: a person without exactly one mark for each time.
    """
    for row in rows:
        if len(row.marks) != len(options):
            raise ValueError("each person needs one mark for each time")
    heads = [_stacked(drawable(option, "?")) for option in options]
    deepest = max((len(head) for head in heads), default=1)
    plan = _Plan(times=len(options), people=len(rows), header=deepest * 36 + 56)
    figure, axes = on.sheet(plan.width, plan.height)
    _shade(axes, plan, best)
    words = write(axes, _EDGE, 48, drawable(title, "Who can come"), pixels=40, weight="bold")
    fit(words, plan.width - 2 * _EDGE)
    for place, head in enumerate(heads):
        _head(axes, plan, place, head, place in best)
    for place, row in enumerate(rows):
        _person(axes, plan, place, row)
    _totals(axes, plan, rows)
    _legend(axes, plan)
    return on.png(figure)


def _shade(axes: Axes, plan: _Plan, best: Collection[int]) -> None:
    """Every other row in grey, the best times in yellow over it, thin rules between people."""
    inside = plan.width - 2 * _EDGE
    for row in range(0, plan.people, 2):
        on.box(axes, _EDGE, plan.top(row), inside, plan.row, on.BAND)
    for column in best:
        left = plan.middle(column) - plan.column / 2
        on.box(axes, left + 3, _TITLE, plan.column - 6, plan.header + (plan.people + 1) * plan.row, on.GOLD)
    for y in (plan.top(0), float(plan.foot)):
        on.line(axes, (_EDGE, plan.width - _EDGE), (y, y), on.INK, 3)


def _head(axes: Axes, plan: _Plan, column: int, words: list[str], best: bool) -> None:
    """The number of a time, and below it the day and the hour, word under word."""
    x, bottom = plan.middle(column), _TITLE + plan.header
    first = bottom - 24 - 36 * (len(words) - 1)
    if best:
        fit(write(axes, x, _TITLE + 24, "BEST", pixels=26, ha="center", weight="bold"), plan.column - 12)
    for place, word in enumerate(words):
        size, weight = (38, "bold") if place == 0 else (30, "normal")
        y = first + 36 * place - (6 if place == 0 else 0)
        fit(write(axes, x, y, word, pixels=size, ha="center", weight=weight), plan.column - 10)


def _person(axes: Axes, plan: _Plan, place: int, row: Row) -> None:
    y, left = plan.top(place) + plan.row / 2, _EDGE + 10
    if row.must_attend:
        on.diamond(axes, left + 8, y, 9)
        left += 26
    weight = "bold" if row.must_attend else "normal"
    name = write(axes, left, y, drawable(row.name, f"Person {place + 1}"), pixels=32, weight=weight)
    fit(name, _EDGE + plan.names - 10 - left)
    for column, mark in enumerate(row.marks):
        _mark(axes, plan.middle(column), y, mark, 0.36 * plan.row)


def _mark(axes: Axes, x: float, y: float, mark: Mark, size: float) -> None:
    match mark:
        case Mark.CAN:
            on.tick(axes, x, y, size)
        case Mark.CANNOT:
            on.cross(axes, x, y, size)
        case Mark.NOT_ASKED:
            on.dash(axes, x, y, size)
        case Mark.SILENT:
            pass  # an empty square is what nobody has answered


def _totals(axes: Axes, plan: _Plan, rows: Sequence[Row]) -> None:
    y = plan.foot + plan.row / 2
    write(axes, _EDGE + 10, y, "Can come", pixels=32, weight="bold")
    for column in range(plan.times):
        coming = sum(row.marks[column] is Mark.CAN for row in rows)
        write(axes, plan.middle(column), y, str(coming), pixels=34, ha="center", weight="bold")


def _legend(axes: Axes, plan: _Plan) -> None:
    """What the marks mean."""
    y, left = plan.height - 92.0, _EDGE + 24.0
    for place, mark in enumerate((Mark.CAN, Mark.CANNOT, Mark.NOT_ASKED)):
        _mark(axes, left + 230 * place, y, mark, 20)
        write(axes, left + 34 + 230 * place, y, mark.value, pixels=28)
    on.diamond(axes, left, y + 48, 10)
    write(axes, left + 34, y + 48, "must attend", pixels=28)
    write(axes, left + 260, y + 48, f"empty: {Mark.SILENT.value}", pixels=28)


def _stacked(option: str) -> list[str]:
    """The words of a time as they stand below each other: `1`, `Tue`, `1 Dec`, `4pm`."""
    number, *words = option.split() or [""]
    lines = [number]
    for word in words:
        if lines[-1].isdecimal() and len(lines) > 1:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
