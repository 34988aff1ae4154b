"""The counts of several quarters as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from messages.pictures import sheet as on
from messages.pictures.lettering import drawable, fit, write

if TYPE_CHECKING:
    from matplotlib.axes import Axes

BEFORE, AT, HELD = on.BLUE, "#5f9fc6", on.ORANGE
_WIDTH, _HEIGHT = 1080, 1000
_LEFT, _RIGHT, _TOP, _FLOOR = 84, 1052, 276, 760


class QuarterFigures(NamedTuple):
    """One quarter, whole numbers: meetings offered before and at the letter, meetings held (facilitated)."""

    label: str
    before: int
    at: int
    held: int


@dataclass(frozen=True, slots=True)
class _Scale:
    """Whole numbers to pixels."""

    top: int
    step: int

    def y(self, figure: float) -> float:
        return _FLOOR - (_FLOOR - _TOP) * figure / self.top


def _scale(highest: int) -> _Scale:
    """A whole-number axis of at most six steps."""
    sizes = (size * 10**power for power in range(7) for size in (1, 2, 5))
    step = next(size for size in sizes if size * 6 >= max(highest, 1))
    return _Scale(top=step * max(-(-highest // step), 1), step=step)


def counts_chart(
    quarters: Sequence[QuarterFigures],
    *,
    title: str = "FGDM meetings offered and held",
    definition_version: str = "1",
    note: str = "",
) -> bytes:
    """A PNG: offers (before / at the letter, stacked) and meetings held beside them, a pair a quarter.

    `note` may name the team and the time of the run. ValueError: no quarters, or a figure below 0.
    """
    if not quarters or any(min(q.before, q.at, q.held) < 0 for q in quarters):
        raise ValueError("a chart needs at least one quarter, and no figure below 0")
    figure, axes = on.sheet(_WIDTH, _HEIGHT)
    scale = _scale(max(max(q.before + q.at, q.held) for q in quarters))
    fit(
        write(axes, 28, 56, drawable(title, "FGDM meetings"), pixels=44, weight="bold"),
        _WIDTH - 56,
        smallest=28,
    )
    _legend(axes)
    _axis(axes, scale)
    room = (_RIGHT - _LEFT) / len(quarters)
    for place, quarter in enumerate(quarters):
        _pair(axes, scale, _LEFT + room * (place + 0.5), room, quarter)
    _caption(axes, definition_version, note)
    return on.png(figure)


def _legend(axes: Axes) -> None:
    """Colour and place say the same thing: left bar offered (two parts), right bar held."""
    write(axes, 28, 120, "Left bar, offered:", pixels=28)
    _key(axes, 300, 120, BEFORE, "before the letter")
    _key(axes, 620, 120, AT, "at the letter")
    write(axes, 28, 172, "Right bar:", pixels=28)
    _key(axes, 300, 172, HELD, "held after the offer")


def _key(axes: Axes, x: float, y: float, colour: str, words: str) -> None:
    on.box(axes, x, y - 16, 32, 32, colour)
    write(axes, x + 44, y, words, pixels=28)


def _axis(axes: Axes, scale: _Scale) -> None:
    for figure in range(0, scale.top + 1, scale.step):
        y = scale.y(figure)
        on.line(axes, (_LEFT, _RIGHT), (y, y), on.INK if figure == 0 else on.RULE, 2, under=figure > 0)
        write(axes, _LEFT - 14, y, str(figure), pixels=26, ha="right", color=on.GREY)


def _pair(axes: Axes, scale: _Scale, middle: float, room: float, quarter: QuarterFigures) -> None:
    wide = min(room * 0.38, 130)
    left, right = middle - wide - 2, middle + 2
    offered = quarter.before + quarter.at
    _bar(axes, scale, left, wide, (0, quarter.before), BEFORE)
    _bar(axes, scale, left, wide, (quarter.before, offered), AT)
    _bar(axes, scale, right, wide, (0, quarter.held), HELD)
    _parts(axes, scale, left, wide, quarter)
    for x, figure in ((left, offered), (right, quarter.held)):
        _over(axes, x + wide / 2, scale.y(figure) - 24, str(figure), wide + 6, pixels=32, weight="bold")
    _name(axes, middle, room, drawable(quarter.label, "Quarter"))


def _over(axes: Axes, x: float, y: float, words: str, wide: float, **style: Any) -> None:
    """A figure over a bar, on white so that no rule of the axis runs through it."""
    fit(write(axes, x, y, words, ha="center", **style), wide, smallest=20)
    on.box(axes, x - wide / 2, y - 18, wide, 36, on.PAPER, layer=0.7)


def _bar(axes: Axes, scale: _Scale, x: float, wide: float, span: tuple[int, int], colour: str) -> None:
    low, high = scale.y(span[0]), scale.y(span[1])
    on.box(axes, x, high, wide, low - high, colour)


def _parts(axes: Axes, scale: _Scale, x: float, wide: float, quarter: QuarterFigures) -> None:
    """The two parts of the offers, in the bar; over it as `1+12` where one is too thin for its figure."""
    if not (quarter.before and quarter.at):
        return
    middle, bound = x + wide / 2, scale.y(quarter.before)
    top = scale.y(quarter.before + quarter.at)
    on.line(axes, (x + 2, x + wide - 2), (bound, bound), on.PAPER, 3)
    if min(_FLOOR - bound, bound - top) < 34:
        _over(axes, middle, top - 58, f"{quarter.before}+{quarter.at}", wide * 1.45, pixels=26)
    else:
        write(axes, middle, (_FLOOR + bound) / 2, str(quarter.before), pixels=28, ha="center", color=on.PAPER)
        write(axes, middle, (bound + top) / 2, str(quarter.at), pixels=28, ha="center")


def _name(axes: Axes, middle: float, room: float, label: str) -> None:
    """A quarter's name, its last word below the rest: `Apr-Jun` over `2026`."""
    first, _, last = label.rpartition(" ")
    for place, words in enumerate(words for words in (first, last) if words):
        fit(
            write(axes, middle, _FLOOR + 32 + 36 * place, words, pixels=28, ha="center"),
            room - 6,
            smallest=18,
        )


def _caption(axes: Axes, definition_version: str, note: str) -> None:
    lines = [
        "A meeting counts in the quarter it was held, also when it was offered in an earlier one:",
        "never divide one bar by the other (rule 3).",
        " · ".join(filter(None, (f"Definition version {definition_version}", drawable(note, "")))),
    ]
    for place, words in enumerate(lines):
        fit(write(axes, 28, 880 + 36 * place, words, pixels=24, color=on.GREY), _WIDTH - 56, smallest=16)
