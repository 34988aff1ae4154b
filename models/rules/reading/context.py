"""Words whose meaning hangs on their neighbours: "ill" (I'll, unwell), "were" (we're), "wed", "sat", "hell"."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.months import MONTHS
from models.rules.reading.sounds import VERBS, spoken
from models.rules.reading.tables.classes import CLASSES
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import WEEKDAYS
from models.rules.reading.wordlist import listed

_UNWELL_BEFORE = listed(
    """
    am is feeling been be got are too very really so quite feel was fell taken seriously mum dad nan baby
    """
)
_OUR_STATE = listed(
    """
    here coming free ok all both away at on off busy working not in out going fine happy having just running able
    available parked back good definitely staying stopping flying still only up done moving hoping trying there
    looking outside stuck late unable around about
    """
)
_BE_AFTER = listed("ill i will would should could can cant wont might may must to gonna shall going not that it")
_OWN = listed("own mind tea phone job shift shifts heart van bike diary calendar rota dinner house")
_PAST = listed("we they you i if there who kids as it he she were boys girls")
_SAT_BEFORE = listed("here outside already there all i am was have just been were are is he she they has")
_SAT_AFTER = listed("in on at with waiting here there down next outside and")


_ONE_IS_BEFORE = frozenset({"that", "this", *WEEKDAYS})
_ONE_IS_AFTER = listed("out no off fine ok good great perfect bad best better too not")
_MONTH_DOES = listed("would is suits works looks seems sounds will was isnt wont doesnt")
_MAY_BEFORE = listed("i we he she it that they you there which who and")
_CLOCKED = listed("half quarter midday noon teatime one two three four five six seven eight nine ten eleven") | set(
    WEEKDAYS
)
_STATES_IT = listed("is isnt are works suits would can cant")
_SAID_OF_WILL = listed("can cant is isnt could couldnt would wouldnt says said has hasnt was works wants needs")
_A_NAME = "william"
_UNSETTLED = frozenset(
    {
        "an",
        "may",
        "while",
        "will",
        "no",
        "ones",
        "ill",
        "opt",
        "id",
        "well",
        "hell",
        "shell",
        "were",
        "wed",
        "sat",
        "sun",
        "sen",
        "2",
        "b",
        "me",
    }
)


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


def _is_name(token: Token, after: str) -> bool:
    """ "Wills off fridays", "Aprils away", "Uncle Rays coming": somebody is, and it is not the sender."""
    theirs = (
        token.word in _NAMED
        or token.word[:-1] in _FIRST
        or (not token.known and len(token.word) > 3 and token.word.endswith("s"))
    )
    return (theirs or (token.quoted and token.word in MONTHS)) and after in _IS_DOING


_SEATS = listed("car park carpark reception foyer lobby corridor waiting bus train taxi traffic van cafe")
_FEELING = listed("am is are be been feel feeling felt was got")


def _before(tokens: Sequence[Token], at: int) -> str:
    """The word before; none for a "so" that only links ("so ill be there")."""
    before = tokens[at - 1].word if at else ""
    linking = before == "so" and (at < 2 or tokens[at - 2].word not in _FEELING)
    return "" if linking else before


def _wished(tokens: Sequence[Token], at: int) -> bool:
    """ "tues would have been perfect only im in work": here "only" means "but"."""
    return bool({"would", "was"} & {token.word for token in tokens[max(at - 5, 0) : at]}) and tokens[at - 1].word != ","


def settle(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each such word settled by the words beside it."""
    settled: list[Token] = []
    for at, token in enumerate(tokens):
        after = tokens[at + 1].word if at + 1 < len(tokens) else ""
        if token.word == "sat" and _SEATS & {t.word for t in tokens[at + 1 : at + 4]}:
            settled.append(replace(token, word="sitting"))
            continue
        if _is_name(token, after):
            settled.extend((replace(token, word=_A_NAME, known=False), replace(token, word="is", known=True)))
            continue
        if token.word == "only" and after in {"i", "we", "were"} and _wished(tokens, at):
            settled.append(replace(token, word="but"))
            continue
        if token.word not in _UNSETTLED:
            settled.append(token)
            continue
        before = _before(tokens, at)
        beyond = tokens[at + 2].word if at + 2 < len(tokens) else ""
        settled.extend(
            replace(token, word=word, known=word != _A_NAME) if word != token.word else token
            for word in _settle_till(token, after, beyond) or _settle(token, before, after)
        )
    return settled


def _settle_till(token: Token, after: str, beyond: str) -> tuple[str, ...]:
    """ "not in while half 4": in the north, "while" before a time is "till"."""
    timed = after in _CLOCKED or after[:1].isdigit()
    return ("till",) if token.word == "while" and timed and beyond not in _STATES_IT else ()


def _settle(token: Token, before: str, after: str) -> tuple[str, ...]:
    word = token.word
    if word == "2":
        return (spoken(word, before, after),)
    if word == "me":
        return ("my",) if after in _OWN else ("me",)
    if word == "b":
        return ("be",) if before in _BE_AFTER else ("b",)
    if word == "an" and after in {"our", "my", "the", "me", "him", "her", "your", "them", "us"}:
        return ("and",)
    if word == "will":
        return (_A_NAME,) if after in _SAID_OF_WILL else ("will",)
    if word == "no" and after in {"later", "earlier"}:
        return ("not",)
    if word == "ill":
        shall = (after in VERBS or after == "b") and before not in _UNWELL_BEFORE
        return ("i", "will") if token.quoted or shall else ("unwell",)
    if word == "opt" and after not in {"out", "in", "me", "for", "back", "us"}:
        return ("option",)
    if word == "id":
        return (
            ("id",) if before in {"photo", "my", "any", "some", "bring", "of"} and not token.quoted else ("i", "would")
        )
    if word in {"well", "hell", "shell"} and (token.quoted or (after in VERBS and before not in {"as", "very", "do"})):
        return {"well": ("we", "will"), "hell": ("he", "will"), "shell": ("she", "will")}[word]
    ours = after in _OUR_STATE or (after.endswith("ing") and after not in {"being", "having"})
    if word == "were" and (token.quoted or (ours and before not in _PAST)):
        return ("we", "are")
    if word == "may" and after in {"cant", "can", "says", "said", "wont", "couldnt"} and before not in _MAY_BEFORE:
        return (_A_NAME,)
    if word == "may" and before in {"do", "make", "manage", "in", "of", "whole", "during", "late", "early", "mid"}:
        return ("maytime",)
    if word == "may":
        return ("maytime",) if after in _MONTH_DOES and before not in _MAY_BEFORE else ("may",)
    if word == "ones":
        return ("one", "is") if before in _ONE_IS_BEFORE and after in _ONE_IS_AFTER else ("ones",)
    return _settle_day(token, before, after)


def _settle_day(token: Token, before: str, after: str) -> tuple[str, ...]:
    word = token.word
    if word == "wed" and after in {"be", "love", "like", "prefer", "rather", "have", "need", "want"}:
        return ("we", "would")
    if word == "sat" and (
        (before in _SAT_BEFORE and after in _SAT_AFTER) or after in {"waiting", "here", "down", "outside"}
    ):
        return ("sitting",)
    if word == "sun" and before in {"the", "my", "a"} and after in {"is", "shining", "out", "cream"}:
        return ("sunshine",)
    if word == "sen" and before in {"my", "me", "our"}:
        return ("self",)
    return (word,)
