"""Option numbers and places in the list: "2", "options 1-3", "the first two", "last one", "a number that counts"."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import Area, Sort, days_area, unfixed
from models.rules.reading.clock import WORDS
from models.rules.reading.months import MONTHS
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import PLURALS, WEEKDAYS
from models.rules.reading.wordlist import listed
from models.rules.reading.world import NONE, Slots, World

HERALDS = listed("option options number numbers # choice slot")
HOMOPHONES = {"to": 2, "too": 2, "for": 4, "won": 1, "tree": 3, "fore": 4}
COUNTED = listed(
    """
    % adults appointments babies bits boys brothers buses children dates daughters days degrees dogs girls
    grandchildren grandkids
    bus train tram road hour hours job jobs kids lads little messages mile miles mins minute minutes month
    months more of options others people percent pounds quid seconds shifts sisters slots sons text texts things
    times trains us week weeks year years yr yrs
    """
)
COUNTING = listed(
    """
    all both first last other those these any next of my our £ least in the? past every about
    """
)
ONE_AFTER = listed(
    """
    the that this any first second third fourth fifth sixth last next late later latest early earlier earliest
    morning afternoon evening night am pm oclock clock no every each another which other good best new long bad wrong
    right nice quick lovely lunch middle time day not lunchtime weekend holiday lovely big easy little someone only tea
    noon midday
    """
)
ONE_BEFORE = listed("of who thing more day that which i we hour minute person bit week other")
PLACES = {"first": 0, "1st": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "last": -1, "final": -1}
ONES = listed("one 1 option options slot time date ones of")


def number_of(token: Token, herald: bool = False) -> int | None:
    """The option number a token could be."""
    if token.is_number and len(token.word) <= 2:
        return int(token.word)
    if herald and token.word in HOMOPHONES:
        return HOMOPHONES[token.word]
    return WORDS.get(token.word)


def option_at(tokens: Sequence[Token], at: int, world: World) -> tuple[Area, int] | None:
    """An option number here, with its herald ("option 2", "number for"), if it is one."""
    used = 0
    while at + used < len(tokens) and tokens[at + used].word in HERALDS:
        used += 1
    if used and at + used < len(tokens) and tokens[at + used].word == ".":
        used += 1
    herald = used > 0 or (at > 0 and tokens[at - 1].word in HERALDS)
    if at + used >= len(tokens):
        return None
    number = number_of(tokens[at + used], herald)
    if number is None or (not herald and (_counts(tokens, at) or is_pronoun(tokens, at) or counts_days(tokens, at))):
        return None
    return numbered(world, number), used + 1


def numbered(world: World, number: int) -> Area:
    """The slot our text listed under this number."""
    places = frozenset(i for i, slot in enumerate(world.slots) if slot.n == number)
    return replace(days_area(Sort.NUMBER, places) if places else unfixed(Sort.NUMBER), number=number)


def numbers_between(world: World, first: int, last: int) -> Area:
    """A range of option numbers, both ends included."""
    places = frozenset(i for i, slot in enumerate(world.slots) if first <= slot.n <= last)
    return days_area(Sort.NUMBER, places, plural=True)


def _counts(tokens: Sequence[Token], at: int) -> bool:
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    before = tokens[at - 1].word if at else ""
    third = tokens[at + 2].word if at + 2 < len(tokens) else ""
    if before == "the" and at > 1 and tokens[at - 2].word == "of":
        return True  # "which of the 3"
    if before == "the" and after in {"on", "of"} and tokens[at].word in {"two", "three", "2", "3"}:
        beyond = [token.word for token in tokens[at + 2 : at + 4] if token.word != "the"][:1]
        return bool(set(beyond) & (set(WEEKDAYS) | set(PLURALS)))  # "the two on monday"
    if before == "about" and at > 1 and tokens[at - 2].word in {"sure", "certain", "convinced", "positive", "unsure"}:
        return False  # "not certain about 3"
    if before in {"them", "those", "these"} and tokens[at].word in {"two", "three", "four"}:
        return True  # "any of them three"
    if (after, third) == ("out", "of"):
        return True  # "3 out of the 5"
    if after == "of":
        return third in {"us", "them", "those", "these", "the", "my", "our", "you", "em"}
    return (after in COUNTED and after not in {"am", "pm", "st"}) or (
        before in COUNTING and before != "the" and not _listed(before)
    )


def _listed(word: str) -> bool:
    return word in {",", "and", "or", "&"}


_PARTS = listed("evening morning afternoon late early evenings mornings afternoons weekend night day weekday december")


def counts_days(tokens: Sequence[Token], at: int) -> bool:
    """ "the two tuesdays", "all three fridays": how many days, not which option."""
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    before = tokens[at - 1].word if at else ""
    counted = tokens[at].word in {"two", "three", "four"} and (before in MONTHS or before in WEEKDAYS)
    return counted or (
        (after in PLURALS or after in _PARTS) and tokens[at].word in {"two", "three", "four", "2", "3", "4"}
    )


def is_pronoun(tokens: Sequence[Token], at: int) -> bool:
    """Whether "one" (or "1") here only stands for something named beside it: "the tues one", "that 1"."""
    if tokens[at].word not in {"one", "1"}:
        return False
    before = tokens[at - 1].word if at else ""
    earlier = tokens[at - 2].word if at > 1 else ""
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if before == "that" and earlier in {"make", "failing"}:
        return False  # "make that 1 and 5"
    if tokens[at].word == "one" and before.isdigit() and earlier in {"half", "past", "to", "at"}:
        return True  # "the half 3 one"
    if before[:1].isdigit() and (not before.isdigit() or len(before) == 4):
        return True
    listed = before in {"only", "not"} or (before == "no" and after in {"and", "&", "or", ","})
    if before in ONE_AFTER and not (listed and tokens[at].word == "1"):
        return True
    if tokens[at].word == "one" and (before in {"pick", "choose"} or (before[:1].isdigit() and not before.isdigit())):
        return True
    dayish = before in WEEKDAYS or before in PLURALS or before in MONTHS or before in {"st", "nd", "rd", "th", "ish"}
    if dayish and (
        tokens[at].word == "one"
        or earlier in {"the", "that", "this", "on"}
        or before in {"st", "nd", "rd", "th", "ish"}
    ):
        return True
    return tokens[at].word == "one" and after in ONE_BEFORE


_LAST_BUT_ONE = (["last", "but", "one"], ["second", "to", "last"], ["second", "last"], ["penultimate"])


def place_at(tokens: Sequence[Token], at: int, world: World) -> tuple[Area, int] | None:
    """A place in the list: "the first two", "last one", "middle one", "the 2nd option", "first", "last"."""
    words = [token.word for token in tokens[at : at + 5]]
    lead = 1 if words[:1] == ["the"] else 0
    word = words[lead] if len(words) > lead else ""
    used = lead + 1
    for shape in _LAST_BUT_ONE:
        if words[lead : lead + len(shape)] == shape and len(world.slots) > 1:
            return _listed_area(frozenset({len(world.slots) - 2})), lead + len(shape)
    place = PLACES.get(word)
    if place is None and word.isdigit() and len(words) > used and words[used] in {"st", "nd", "rd", "th"}:
        place, used = int(word[:3]) - 1, used + 1
        if words[used : used + 1] == [] or (words[used] not in ONES and words[used] not in WEEKDAYS):
            return None
    if word == "middle":
        return _middle(world), used + (words[used : used + 1] != [] and words[used] in ONES)
    return None if place is None else _placed(words, used, place, world)


def _middle(world: World) -> Area:
    size = len(world.slots)
    return _listed_area(frozenset({size // 2})) if size % 2 else unfixed(Sort.PLACE)


def _placed(words: list[str], used: int, place: int, world: World) -> tuple[Area, int] | None:
    size = len(world.slots)
    following = words[used] if len(words) > used else ""
    count = int(following) if following.isdigit() and len(following) < 2 else WORDS.get(following, 0)
    if count > 1 and place in (0, -1):
        places = range(min(count, size)) if place == 0 else range(max(size - count, 0), size)
        return _listed_area(frozenset(places)), used + 1 + (
            words[used + 1 : used + 2] in (["options"], ["dates"], ["ones"])
        )
    if following in {"week", "month", "half", "thing", "time", "hour", "part"}:
        return None
    marked = following in ONES
    if not marked and place not in (0, -1) and following not in WEEKDAYS:
        return None
    if following == "of" and words[used + 1 : used + 2] and words[used + 1] in MONTHS:
        return None  # "the 2nd of march" is a date
    where = place if place >= 0 else size + place
    known = frozenset({where}) if 0 <= where < size else NONE
    return (_listed_area(known) if known else unfixed(Sort.PLACE)), used + marked


def _listed_area(places: Slots) -> Area:
    return days_area(Sort.PLACE, places)
