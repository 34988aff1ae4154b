"""Two whole statements about two days, joined in whatever way: neither may turn the other round."""
# ruff: noqa: DTZ001  Slots and moments here are London wall clock, as the relatives read them.

from __future__ import annotations

from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from models.rules.reading import understand
from models.rules.reading.terms import Asked, Intent, Slot

NOW = datetime(2026, 11, 24, 12)
TUESDAY, WEDNESDAY, THURSDAY, SATURDAY = range(1, 5)
OPTIONS = [
    Slot(TUESDAY, datetime(2026, 12, 1, 16), datetime(2026, 12, 1, 18)),
    Slot(WEDNESDAY, datetime(2026, 12, 2, 10), datetime(2026, 12, 2, 12)),
    Slot(THURSDAY, datetime(2026, 12, 3, 17, 30), datetime(2026, 12, 3, 19, 30)),
    Slot(SATURDAY, datetime(2026, 12, 5, 10), datetime(2026, 12, 5, 12)),
]
OFFERS = """
{} is fine / can do {} / {} ok / free {} / im around {} / {} works / {} suits me / happy with {} / {} would be good
i could manage {} / {} 👍 / yes to {} / put me down for {} / {} no problem / {} is doable / i can make {} / {} yes
{} is best / {} shouldnt be a problem / {} im free / {} i can do / {} looks good
"""
REFUSALS = """
cant do {} / {} no good / {} is out / not {} / working {} / im away {} / busy {} / {} im at work / {} is a no
{} ive got the dentist / wont make {} / {} is a non starter / got bingo {} / never {} / {} no / {} i cant
im at my sisters {} / {} is my sons birthday / unable to do {} / {} wont work / {} doesnt suit / {} is no use to me
{} clashes with work / {} im in hospital / ive a hospital appointment {} / theres no way i can do {} / {} not possible
"""
JOINS = [", ", " and ", " but ", ". ", "; ", " n ", "\n"]


def ways(block: str) -> list[str]:
    return [way.strip() for line in block.strip().splitlines() for way in line.split("/")]


STATEMENTS = [(way, True) for way in ways(OFFERS)] + [(way, False) for way in ways(REFUSALS)]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(STATEMENTS), st.sampled_from(JOINS), st.sampled_from(STATEMENTS))
def test_what_is_said_of_one_day_is_never_turned_round_by_what_is_said_of_another(first, join, second):
    text = first[0].format("tues") + join + second[0].format("thurs")
    reading = understand(text, Asked.AVAILABILITY, OPTIONS, None, NOW)
    offered = {day for day, (_, good) in ((TUESDAY, first), (THURSDAY, second)) if good}
    assert reading.intent in {Intent.AVAILABILITY, Intent.UNCLEAR}, text
    assert set(reading.can) <= offered, text
    assert set(reading.cannot) <= {TUESDAY, THURSDAY} - offered, text


REFUSED = ["cant do tues", "tues is no good", "im working tues", "tues ive got the dentist", "away tues", "not tues"]
OFFERED = ["tues is fine", "can do tues", "tues ok", "tues works", "happy with tues", "tues suits me"]
THE_REST_GOOD = ["the rest are fine", "everything else is fine", "any of the others", "can do the rest", "rest ok"]
THE_REST_BAD = ["the rest no", "cant do the others", "none of the others", "nothing else", "im working all the others"]
INSTEAD = ["no wait, thurs", "sorry i mean thurs", "scrap that, thurs", "actually no, thurs", "oops thurs"]
EVERY, NONE = (
    ["any", "any day", "all of them", "im free all of them"],
    ["cant do any", "none", "im working all of them"],
)
EXCEPT = ["except tues", "apart from tues", "bar tues", "other than tues"]
APART = [", ", ". ", "; ", "\n"]
WAYS = [
    *(((first, rest), {WEDNESDAY, THURSDAY, SATURDAY}, {TUESDAY}) for first in REFUSED for rest in THE_REST_GOOD),
    *(((first, rest), {TUESDAY}, {WEDNESDAY, THURSDAY, SATURDAY}) for first in OFFERED for rest in THE_REST_BAD),
    *(((first, rest), {THURSDAY}, set[int]()) for first in OFFERED for rest in INSTEAD),
    *(((first, rest), {WEDNESDAY, THURSDAY, SATURDAY}, {TUESDAY}) for first in EVERY for rest in EXCEPT),
    *(((first, rest), {TUESDAY}, {WEDNESDAY, THURSDAY, SATURDAY}) for first in NONE for rest in EXCEPT),
]


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(WAYS), st.sampled_from(APART))
def test_the_rest_an_exception_and_a_correction_take_the_side_they_should(way, apart):
    (first, rest), can, cannot = way
    text = first + (" " if rest in EXCEPT else apart) + rest
    reading = understand(text, Asked.AVAILABILITY, OPTIONS, None, NOW)
    assert (set(reading.can), set(reading.cannot)) == (can, cannot), text


MEETING = OPTIONS[0]
COMING = """
yes / ill be there / i can come / still coming / yep see you then / count me in / no problem / wouldnt miss it
of course / coming / will do / yes tues is fine / see you tuesday / 4pm is fine
"""
NOT_COMING = """
no / i cant come / cant make it / not coming / sorry cant / wont be there / not gonna make it / cant do tuesday / nope
tues is no good / not this time / ill have to miss it / i am not able to come / nah cant
"""
BESIDE_A_YES = """
thanks / looking forward to it / my mum is bringing me / is there parking / sorry for the late reply / been mad busy
ive got the day off / the kids are at school / let me know if anything changes / not sure where to park / love to all xx
cos i finished early / because its important / so dont worry / ill bring the photos / no need to ring
"""
BESIDE_A_NO = """
thanks / sorry / im at work / ive got the dentist / the baby is poorly / hope it goes well / let me know how it goes
im gutted / good luck / wish i could / see you next time / because im ill / as ive no childcare / love to all xx
thanks for asking tho / maybe next time
"""
ANSWERS = [
    *((way, beside, Intent.ATTENDING) for way in ways(COMING) for beside in ways(BESIDE_A_YES)),
    *((way, beside, Intent.NOT_ATTENDING) for way in ways(NOT_COMING) for beside in ways(BESIDE_A_NO)),
]
OTHERWISE = {Intent.UNCLEAR, Intent.QUESTION, Intent.TENTATIVE}


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(ANSWERS), st.sampled_from([", ", ". ", " ", "! ", " - ", "\n"]), st.booleans())
def test_a_yes_or_a_no_is_never_turned_round_by_what_stands_beside_it(answer, join, turned):
    said, beside, wanted = answer
    text = join.join((beside, said) if turned else (said, beside))
    assert understand(text, Asked.ATTENDANCE, [], MEETING, NOW).intent in {wanted, *OTHERWISE}, text
