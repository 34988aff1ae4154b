"""What a text costs: the GSM-7 letters, plain twins for what is outside them, and the count of parts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

# 3GPP TS 23.038, table 6.2.1: one unit each.
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")  # table 6.2.1.1: an escape and a letter, two units

_WHOLE_GSM, _PART_GSM = 160, 153
_WHOLE_UCS2, _PART_UCS2 = 70, 67

# One of these turns 160 characters into 70. Letters are never changed: names stay as their owners spell them.
_PLAIN = str.maketrans(
    dict.fromkeys("‘’‚‛′ʼ`´", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("\u2010\u2011\u2012–—―−", "-")
    | dict.fromkeys("\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")
    | dict.fromkeys("\u2028\u2029", "\n")
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff", "")
    | {"…": "...", "•": "-"}
)

# Letters with a stroke, which are not an accent to Unicode.
_STROKES = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "œ": "oe", "Œ": "Oe"})


def gsm(text: str) -> str:
    """The text with a plain twin for every dash, quote, space and dot that has one; letters stay."""
    # Before and after: an invisible sign keeps an accent from its letter, and a joined sign may have a twin.
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", lines.translate(_PLAIN)).translate(_PLAIN)


def plain_letters(name: str) -> str:
    """A name for a greeting by text: `Siân` as `Sian`, where its own letters would make five texts out of two.

    Letters of GSM-7 stay (é, ö, ñ), and so does a name that is written in another alphabet.
    """
    plain = "".join(letter if is_gsm(letter) else _without_accent(letter) for letter in gsm(name))
    return plain if is_gsm(plain) else name


def _without_accent(letter: str) -> str:
    loose = unicodedata.normalize("NFKD", letter.translate(_STROKES))
    return "".join(part for part in loose if not unicodedata.combining(part))


def is_gsm(text: str) -> bool:
    """Can the text go out in GSM-7 letters, 160 to a part?"""
    return all(letter in _BASIC or letter in _EXTENDED for letter in text)


def segments(text: str) -> int:
    """How many parts the text is sent and paid in; 0 for an empty one."""
    if is_gsm(text):
        return _parts((2 if letter in _EXTENDED else 1 for letter in text), _WHOLE_GSM, _PART_GSM)
    return _parts((2 if ord(letter) > 0xFFFF else 1 for letter in text), _WHOLE_UCS2, _PART_UCS2)


def _parts(units: Iterable[int], whole: int, part: int) -> int:
    """Parts of a text whose letters take these units; a letter of two units is never cut in half."""
    sizes = list(units)
    if sum(sizes) <= whole:
        return 1 if sizes else 0
    count, room = 0, 0
    for size in sizes:
        if size > room:
            count, room = count + 1, part
        room -= size
    return count
