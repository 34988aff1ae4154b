"""Words that may be two ("ill", "were", "wed", "sat", "may"): which one, by the words before and behind."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from models.rules.reading.sounds import VERBS, spoken
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import WEEKDAYS
from models.rules.reading.wordlist import listed

A_NAME = "william"

Words = tuple[str, ...]
Settling = Callable[[Token, str, str], Words]  # the token, the word before and the word behind


def _two(token: Token, before: str, after: str) -> Words:
    return (spoken(token.word, before, after),)


_YOU_DO = listed("cant can are will do know have dont need want could")


def _ye(token: Token, before: str, after: str) -> Words:
    """ "ye cannae rush a perm"; elsewhere a yes."""
    return ("you",) if after in _YOU_DO else ("yes",)


_WHOM = listed("that u you him them us now a")
_LISTED = listed("option number no and or slot till until to before after at by from past")


def _four(token: Token, before: str, after: str) -> Words:
    """ "not getting up 4 that"; "1 or 4 that week" is a number."""
    return ("for",) if after in _WHOM and before.isalpha() and before not in _LISTED else ("4",)


_OWN = listed("own mind tea phone job shift shifts heart van bike diary calendar rota dinner house")


def _me(token: Token, before: str, after: str) -> Words:
    """ "me own phone"."""
    return ("my",) if after in _OWN else ("me",)


_BE_AFTER = listed("ill i will would should could can cant wont might may must to gonna shall going not that it")


def _b(token: Token, before: str, after: str) -> Words:
    """ "ill b late"; elsewhere a letter, as of an option."""
    return ("be",) if before in _BE_AFTER else ("b",)


def _an(token: Token, before: str, after: str) -> Words:
    return ("and",) if after in {"our", "my", "the", "me", "him", "her", "your", "them", "us"} else ("an",)


_SAID_OF_WILL = listed("can cant is isnt could couldnt would wouldnt says said has hasnt was works wants needs")


def _will(token: Token, before: str, after: str) -> Words:
    return (A_NAME,) if after in _SAID_OF_WILL else ("will",)


_AFTER_NOT = listed("be able coming going there free about")  # "ill no be there till 5"


def _no(token: Token, before: str, after: str) -> Words:
    scots = before in {"will", "am", "is", "are", "can", "ill"} and after in _AFTER_NOT
    return ("not",) if scots or after in {"later", "earlier"} else ("no",)


_UNWELL_BEFORE = listed(
    """
    am is feeling been be got are too very really so quite feel was fell taken seriously mum dad nan baby
    """
)


def _ill(token: Token, before: str, after: str) -> Words:
    sick = before in _UNWELL_BEFORE and not (before == "taken" and after in {"do", "take", "have", "go"})
    shall = (after in VERBS or after == "b") and not sick
    return ("i", "will") if token.quoted or shall else ("unwell",)


def _opt(token: Token, before: str, after: str) -> Words:
    return ("opt",) if after in {"out", "in", "me", "for", "back", "us"} else ("option",)


def _id(token: Token, before: str, after: str) -> Words:
    carried = before in {"photo", "my", "any", "some", "bring", "of"} and not token.quoted
    return ("id",) if carried else ("i", "would")


_SHORT_FOR = {"well": ("we", "will"), "hell": ("he", "will"), "shell": ("she", "will")}


def _short_will(token: Token, before: str, after: str) -> Words:
    shall = token.quoted or (after in VERBS and before not in {"as", "very", "do"})
    return _SHORT_FOR[token.word] if shall else (token.word,)


_OUR_STATE = listed(
    """
    here coming free ok all both away at on off busy working not in out going fine happy having just running able
    available parked back good definitely staying stopping flying still only up done moving hoping trying there
    looking outside stuck late unable around about
    """
)
_PAST = listed("we they you i if there who kids as it he she were boys girls")


def _were(token: Token, before: str, after: str) -> Words:
    ours = after in _OUR_STATE or (after.endswith("ing") and after not in {"being", "having"})
    return ("we", "are") if token.quoted or (ours and before not in _PAST) else ("were",)


_MONTH_DOES = listed("would is suits works looks seems sounds will was isnt wont doesnt")
_MAY_BEFORE = listed("i we he she it that they you there which who and")
_MONTH_AFTER = listed("do make manage in of whole during late early mid")


def _may(token: Token, before: str, after: str) -> Words:
    """A name, the month or "perhaps"."""
    if after in {"cant", "can", "says", "said", "wont", "couldnt"} and before not in _MAY_BEFORE:
        return (A_NAME,)
    month = before in _MONTH_AFTER or (after in _MONTH_DOES and before not in _MAY_BEFORE)
    return ("maytime",) if month else ("may",)


_ONE_IS_BEFORE = frozenset({"that", "this", *WEEKDAYS})
_ONE_IS_AFTER = listed("out no off fine ok good great perfect bad best better too not")


def _ones(token: Token, before: str, after: str) -> Words:
    return ("one", "is") if before in _ONE_IS_BEFORE and after in _ONE_IS_AFTER else ("ones",)


def _wed(token: Token, before: str, after: str) -> Words:
    wished = token.quoted or after in {"be", "love", "like", "prefer", "rather", "have", "need", "want"}
    return ("we", "would") if wished else ("wed",)


_SAT_BEFORE = listed("here outside already there all i am was have just been were are is he she they has")
_SAT_AFTER = listed("in on at with waiting here there down next outside and")


def _sat(token: Token, before: str, after: str) -> Words:
    if after == "nav":
        return ("satnav",)
    seated = (before in _SAT_BEFORE and after in _SAT_AFTER) or after in {"waiting", "here", "down", "outside"}
    return ("sitting",) if seated else ("sat",)


def _sun(token: Token, before: str, after: str) -> Words:
    shines = before in {"the", "my", "a"} and after in {"is", "shining", "out", "cream"}
    return ("sunshine",) if shines else ("sun",)


def _sen(token: Token, before: str, after: str) -> Words:
    return ("self",) if before in {"my", "me", "our"} else ("sen",)


TWOFOLD: Mapping[str, Settling] = MappingProxyType(
    {
        "2": _two,
        "ye": _ye,
        "4": _four,
        "me": _me,
        "b": _b,
        "an": _an,
        "will": _will,
        "no": _no,
        "ill": _ill,
        "opt": _opt,
        "id": _id,
        "well": _short_will,
        "hell": _short_will,
        "shell": _short_will,
        "were": _were,
        "may": _may,
        "ones": _ones,
        "wed": _wed,
        "sat": _sat,
        "sun": _sun,
        "sen": _sen,
    }
)
