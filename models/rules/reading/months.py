"""The months by name, told from people of the same name ("June") and from words ("may", "march")."""

from collections.abc import Sequence

from models.rules.reading.ordinals import ORDINALS, SUFFIXES
from models.rules.reading.tokens import Token, word_at
from models.rules.reading.wordlist import listed

MONTHS = {
    "maytime": 5,
    "jan": 1,
    "january": 1,
    "feb": 2,
    "february": 2,
    "mar": 3,
    "march": 3,
    "apr": 4,
    "april": 4,
    "may": 5,
    "jun": 6,
    "june": 6,
    "jul": 7,
    "july": 7,
    "aug": 8,
    "august": 8,
    "sep": 9,
    "sept": 9,
    "september": 9,
    "oct": 10,
    "october": 10,
    "nov": 11,
    "november": 11,
    "dec": 12,
    "december": 12,
}
_NAMES_TOO = listed("jan may june april march mar august jun")
_BEFORE_A_MONTH = listed(
    """
    be in of till before after from by during next all until any and or early late mid since not to the for only with
    this except but through anytime
    """
)
_AFTER_A_NAME = listed("can cant is says said will wont could has works and would might with isnt")
_GOOD_OF_A_MONTH = listed("better best good easier fine ok great perfect ideal brilliant")
_AFTER_A_MONTH = listed("please thanks x or and , . ! onwards best better only ones dates one suits works") | {""}
_WITHIN_A_MONTH = listed("in of during by after before till from")


def month_word(tokens: Sequence[Token], at: int) -> int | None:
    """The month this word names. A name that is a month too ("June", "may") needs a word beside it that says so."""
    word = word_at(tokens, at)
    month = MONTHS.get(word)
    if word not in _NAMES_TOO or _called_good(tokens, at):
        return month
    before, after = word_at(tokens, at - 1), word_at(tokens, at + 1)
    if after in _AFTER_A_NAME and before not in _WITHIN_A_MONTH:
        return None
    apart = before in {"", ",", ".", "!"} and (after in _AFTER_A_MONTH or _another(tokens, at + 1))
    return month if before in _BEFORE_A_MONTH or apart else None


def _another(tokens: Sequence[Token], at: int) -> bool:
    """ "june not may"."""
    return word_at(tokens, at) == "not" and word_at(tokens, at + 1) in MONTHS


def month_beside(tokens: Sequence[Token], at: int) -> int | None:
    """The month of a date: "may" and "march" count only straight beside a day, or where "of" or "the" joins them."""
    word = word_at(tokens, at)
    if word not in {"may", "march"} or _day_ends(tokens, at - 1):
        return MONTHS.get(word)
    return MONTHS[word] if _is_number(word_at(tokens, at + 1)) or word_at(tokens, at + 1) == "the" else None


def _called_good(tokens: Sequence[Token], at: int) -> bool:
    """ "june would be best"."""
    good = word_at(tokens, at + 2 + (word_at(tokens, at + 2) == "be"))
    return word_at(tokens, at + 1) in {"is", "would"} and good in _GOOD_OF_A_MONTH


def _day_ends(tokens: Sequence[Token], at: int) -> bool:
    word = word_at(tokens, at)
    return word in SUFFIXES or word in ORDINALS or word == "of" or _is_number(word)


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdigit()
