"""First stage: one plain form for every way of typing the same letters.

Case, accents, curly quotes, keycap digits and skin tones carry no meaning; a few emoji are answers and become
words. Every folded character remembers its place in the text, so that reasons can be shown.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 4000

SIGNS = {
    "👍": "thumbsup",
    "👌": "thumbsup",
    "🆗": "ok",
    "✅": "ticksign",
    "✔": "ticksign",
    "☑": "ticksign",
    "✓": "ticksign",
    "🙋": "thumbsup",
    "💯": "thumbsup",
    "👎": "thumbsdown",
    "❌": "crosssign",
    "✖": "crosssign",
    "❎": "crosssign",
    "🚫": "crosssign",
    "✗": "crosssign",
    "✘": "crosssign",
    "🤞": "fingerscrossed",
    "🤷": "notsure",
    "🤔": "notsure",
    "❓": "?",
    "❔": "?",
    "🔟": "10",
    "🙏": "please",
    "🆘": "sos",
    "🔪": "knife",
    "🔫": "gun",
}

LETTERS = {
    "ł": "l",
    "đ": "d",
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ð": "d",
    "þ": "th",
    "ی": "ي",
    "ک": "ك",
    "ں": "ن",
    "ہ": "ه",
    "ۃ": "ه",
    "ھ": "ه",
    "ے": "ي",
    "ى": "ي",
    "ة": "ه",
}
QUOTES = frozenset("'’‘`´ʼ′＇")
DASHES = frozenset("-‐‑‒–—―−~")
STOPS = {
    "…": ".",
    "。": ".",
    "؟": "?",
    "،": ",",
    "؛": ";",
    "、": ",",
    "•": "\n",
    "·": ".",
    "\r": "\n",
    "×": "x",
}
MODIFIERS = frozenset("🏻🏼🏽🏾🏿")


@dataclass(frozen=True, slots=True)
class Folded:
    """The folded letters, and for each of them the place in the text it came from."""

    letters: str
    places: Sequence[int]


def fold(text: str) -> Folded:
    """Fold a text. Longer than 4,000 characters is cut: no phone sends that."""
    if text.isascii():
        return Folded(text[:LONGEST].lower(), range(min(len(text), LONGEST)))
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text[:LONGEST]):
        plain = fold_sign(sign)
        letters.append(plain)
        places.extend([place] * len(plain))
    return Folded("".join(letters), tuple(places))


@lru_cache(maxsize=4096)
def fold_sign(sign: str) -> str:
    """What one character is read as; empty for marks that only decorate."""
    if sign.isascii():
        return sign.lower()
    if sign in SIGNS:
        return f" {SIGNS[sign]} "
    if sign in QUOTES:
        return "'"
    if sign in DASHES:
        return "-"
    if sign in STOPS:
        return STOPS[sign]
    return _fold_letter(sign)


def _fold_letter(sign: str) -> str:
    kind = unicodedata.category(sign)
    if sign in MODIFIERS or kind in {"Mn", "Me", "Mc", "Cf"}:
        return ""
    if kind[0] in "CZ":
        return " "
    spread = unicodedata.normalize("NFKD", sign).casefold()
    plain = "".join(LETTERS.get(c, c) for c in spread if unicodedata.category(c) != "Mn")
    digits = "".join(_ascii_digit(c) for c in plain)
    if kind[0] in "SP" and not digits.isascii():
        return " "
    return f" {digits} " if kind == "No" else digits


def _ascii_digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(int(value))
