"""Words whose meaning hangs on their neighbours: "sat in the car park", "Wills off fridays", "not in while 4"."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.months import MONTHS
from models.rules.reading.tables.classes import CLASSES
from models.rules.reading.tokens import Token
from models.rules.reading.twofold import A_NAME, TWOFOLD
from models.rules.reading.weekdays import NAMES, PLURALS, WEEKDAYS
from models.rules.reading.wordlist import listed

_SEATS = listed("car park carpark reception foyer lobby corridor waiting bus train taxi traffic van cafe")
_FEELING = listed("am is are be been feel feeling felt was got")


def settle(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each such word settled by the words beside it."""
    settled: list[Token] = []
    for at, token in enumerate(tokens):
        words = _settled(tokens, at)
        settled.extend(
            token if word == token.word else replace(token, word=word, known=word != A_NAME) for word in words
        )
    return settled


def _settled(tokens: Sequence[Token], at: int) -> tuple[str, ...]:
    token, after = tokens[at], tokens[at + 1].word if at + 1 < len(tokens) else ""
    if token.word == "sat" and _SEATS & {ahead.word for ahead in tokens[at + 1 : at + 4]}:
        return ("sitting",)
    if _is_name(token, after):
        return (A_NAME, "is")
    if token.word[:-1] in _KIN and token.word[-1:] == "s" and after == "not":
        return (token.word[:-1], "is")  # "dads not coming"
    if token.word in PLURALS and at and tokens[at - 1].word in {"this", "next"} and token.word not in WEEKDAYS:
        return (NAMES[PLURALS[token.word]], "is")
    if token.word == "only" and after in {"i", "we", "were"} and _wished(tokens, at):
        return ("but",)
    if token.word == "while" and _is_till(tokens, at, after):
        return ("till",)
    twofold = TWOFOLD.get(token.word)
    return twofold(token, _before(tokens, at), after) if twofold else (token.word,)


_NAMED = listed(
    "wills aprils mays junes dawns marks roses hopes joys graces rays bills robs jacks deans franks pats sues jans"
)
_FIRST = CLASSES["first"] - listed("mo art sky chase")
_IS_DOING = listed(
    """
    free off away busy working coming poorly unwell ill out driving dropping picking bringing taking going stopping
    staying
    """
)


_FEELS = listed("ok okay fine happy up sorted good")  # "kevs ok with 4"


_KIN = listed(
    """
    mum mam dad nan gran grandad sister brother auntie uncle cousin niece nephew partner husband wife boyfriend
    girlfriend mate son daughter
    """
)


def _is_name(token: Token, after: str) -> bool:
    """ "Wills off fridays", "Aprils away", "Uncle Rays coming": somebody is, and it is not the sender."""
    unknown = not token.known and len(token.word) > 3 and token.word.endswith("s")
    theirs = token.word in _NAMED or token.word[:-1] in _FIRST or unknown
    return (theirs or (token.quoted and token.word in MONTHS)) and (after in _IS_DOING or (theirs and after in _FEELS))


def _before(tokens: Sequence[Token], at: int) -> str:
    """The word before; none for a "so" that only links ("so ill be there")."""
    before = tokens[at - 1].word if at else ""
    linking = before == "so" and (at < 2 or tokens[at - 2].word not in _FEELING)
    return "" if linking else before


def _wished(tokens: Sequence[Token], at: int) -> bool:
    """ "tues would have been perfect only im in work": here "only" means "but"."""
    return bool({"would", "was"} & {token.word for token in tokens[max(at - 5, 0) : at]}) and tokens[at - 1].word != ","


_CLOCKED = listed("half quarter midday noon teatime one two three four five six seven eight nine ten eleven") | set(
    WEEKDAYS
)
_STATES_IT = listed("is isnt are works suits would can cant")


def _is_till(tokens: Sequence[Token], at: int, after: str) -> bool:
    """ "not in while half 4": in the north, "while" before a time is "till"."""
    beyond = tokens[at + 2].word if at + 2 < len(tokens) else ""
    return (after in _CLOCKED or after[:1].isdigit()) and beyond not in _STATES_IT
