"""Which letters can be drawn here, and how to make words fit."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.text import Text

POINTS = 0.72  # to a pixel, on a sheet of 100 pixels an inch
LATIN = "DejaVu Sans"  # comes with matplotlib: Latin, Welsh, Polish, Greek, Cyrillic, Arabic
_IF_INSTALLED = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Noto Sans Gurmukhi",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Tamil",
    "Noto Sans Thai",
    "Noto Sans Ethiopic",
    "Noto Nastaliq Urdu",
    "Arial Unicode MS",
    "PingFang SC",
    "Microsoft YaHei",
    "Nirmala UI",
)


@cache
def families() -> list[str]:
    """The fonts to draw with, first choice first: our own, then what this machine has for other scripts."""
    from matplotlib.font_manager import fontManager

    there = {font.name for font in fontManager.ttflist}
    return [LATIN, *(name for name in _IF_INSTALLED if name in there)]


@cache
def _letters() -> frozenset[int]:
    from matplotlib.font_manager import FontProperties, findfont
    from matplotlib.ft2font import FT2Font

    found: set[int] = set()
    for family in families():
        found.update(FT2Font(findfont(FontProperties(family=family))).get_charmap())
    return frozenset(found)


def drawable(words: str, otherwise: str) -> str:
    """Words without letters that no font here has; `otherwise` where no word is left."""
    kept = "".join(c if ord(c) in _letters() else " " if c.isspace() else "" for c in words)
    line = " ".join(kept.split())
    return line if any(c.isalnum() for c in line) else otherwise


def write(axes: Axes, x: float, y: float, words: str, *, pixels: float, **style: Any) -> Text:
    """Put words at a point, `y` at half the height of their capitals. A $ in a name starts no formula."""
    style = {"va": "baseline", "family": families()} | style
    return axes.text(x, y + 0.36 * pixels, words, fontsize=pixels * POINTS, parse_math=False, **style)


def fit(text: Text, width: float, *, smallest: float = 22) -> None:
    """Shrink a text to a width in pixels, then cut its end off. Both sizes in pixels."""
    size = float(text.get_fontsize())
    while _width(text) > width and size > smallest * POINTS:
        size -= POINTS
        text.set_fontsize(size)
    words = text.get_text()
    while _width(text) > width and len(words) > 1:
        words = words[:-1].rstrip()
        text.set_text(words + "…")


def _width(text: Text) -> float:
    return text.get_window_extent().width
