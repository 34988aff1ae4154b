"""A blank sheet measured in pixels, and shapes to draw on it: shapes, as few fonts have a ✓."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from messages.pictures.lettering import POINTS

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK = "#0b0c0c"
GREY = "#505a5f"
RULE = "#d8dcde"
PAPER = "#ffffff"
BAND = "#f3f2f1"
BLUE = "#12436d"
ORANGE = "#c24a0e"
GOLD = "#ffe9a8"

_DPI = 100


def sheet(width: int, height: int) -> tuple[Figure, Axes]:
    """A white sheet with (0, 0) at its top left corner, in pixels."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.axis("off")
    return figure, axes


def png(figure: Figure) -> bytes:
    """The picture as a file that does not tell what made it, or when."""
    out = BytesIO()
    figure.savefig(out, format="png", dpi=_DPI, metadata={"Software": None})
    return out.getvalue()


def box(axes: Axes, x: float, y: float, width: float, height: float, colour: str, *, layer: float = 1) -> None:
    from matplotlib.patches import Rectangle

    axes.add_patch(Rectangle((x, y), width, height, facecolor=colour, edgecolor="none", zorder=layer))


def line(
    axes: Axes, x: tuple[float, ...], y: tuple[float, ...], colour: str, thick: float, *, under: bool = False
) -> None:
    """A line through points, `thick` pixels; `under` puts it behind all boxes."""
    axes.plot(
        x,
        y,
        color=colour,
        linewidth=thick * POINTS,
        solid_capstyle="round",
        solid_joinstyle="round",
        zorder=0.5 if under else 2,
    )


def tick(axes: Axes, x: float, y: float, size: float) -> None:
    """A white tick in a blue disc."""
    from matplotlib.patches import Circle

    axes.add_patch(Circle((x, y), size, facecolor=BLUE, edgecolor="none"))
    across = (x - 0.48 * size, x - 0.12 * size, x + 0.5 * size)
    line(axes, across, (y + 0.05 * size, y + 0.42 * size, y - 0.38 * size), PAPER, size * 0.24)


def cross(axes: Axes, x: float, y: float, size: float) -> None:
    """An orange cross, no disc: the shape tells it from a tick without the colour."""
    arm = 0.55 * size
    line(axes, (x - arm, x + arm), (y - arm, y + arm), ORANGE, size * 0.26)
    line(axes, (x - arm, x + arm), (y + arm, y - arm), ORANGE, size * 0.26)


def dash(axes: Axes, x: float, y: float, size: float) -> None:
    line(axes, (x - 0.5 * size, x + 0.5 * size), (y, y), GREY, size * 0.16)


def diamond(axes: Axes, x: float, y: float, size: float) -> None:
    from matplotlib.patches import Polygon

    corners = [(x - size, y), (x, y - size), (x + size, y), (x, y + size)]
    axes.add_patch(Polygon(corners, closed=True, facecolor=INK, edgecolor="none"))
