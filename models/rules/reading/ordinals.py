"""Ordinals and days of the month in words and figures: "21st", "twenty first", "fifth", "14"."""

from collections.abc import Sequence

from models.rules.reading.tokens import Token, word_at
from models.rules.reading.wordlist import listed

ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "twentyfirst": 21,
    "twentysecond": 22,
    "twentythird": 23,
    "twentyfourth": 24,
    "twentyfifth": 25,
    "twentysixth": 26,
    "twentyseventh": 27,
    "twentyeighth": 28,
    "twentyninth": 29,
    "thirtyfirst": 31,
}
TENS = {"twenty": 20, "thirty": 30}
SUFFIXES = listed("st nd rd th ths sts")


def ordinal_at(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The number an ordinal means and how many tokens said it: "21st", "twenty first", "fifth"."""
    word, after = word_at(tokens, at), word_at(tokens, at + 1)
    if tokens[at].is_number and after in SUFFIXES and 1 <= int(word[:4]) <= 31:
        return int(word), 2
    if word in TENS and 1 <= ORDINALS.get(after, 0) <= 9:
        return TENS[word] + ORDINALS[after], 2
    return (ORDINALS[word], 1) if word in ORDINALS else None


def day_number(token: Token) -> int | None:
    """The day of the month that a bare number could mean."""
    possible = token.is_number and len(token.word) <= 2 and 1 <= int(token.word) <= 31
    return int(token.word) if possible else None
