"""Patterns, which verdict goes with which times, and what comes before any answer."""

# ruff: noqa: DTZ001  Slots are London wall clock, as the relatives read them.
from datetime import datetime

import pytest

from models.rules.reading import Asked, Intent, Slot, understand
from models.rules.reading.patterns import Table
from models.rules.reading.tasks import BadTask, read_task

SLOTS = [
    Slot(1, datetime(2026, 12, 1, 16), datetime(2026, 12, 1, 18)),
    Slot(2, datetime(2026, 12, 2, 10), datetime(2026, 12, 2, 12)),
    Slot(3, datetime(2026, 12, 3, 17, 30), datetime(2026, 12, 3, 19, 30)),
    Slot(4, datetime(2026, 12, 5, 10), datetime(2026, 12, 5, 12)),
]
NOW = datetime(2026, 11, 24, 10, 5)
TABLE = Table(
    {"late": "running <very>? late\nstart .. without me\n^stop$\nno worries (at all)?\ni will%"},
    {"very": frozenset({"so"})},
)


def read(text, asked=Asked.AVAILABILITY, slots=SLOTS):
    return understand(text, asked, slots, None, NOW)


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("running late", 2),
        ("running so late", 3),
        ("start the meeting without me", 5),
        ("start . without me", 0),
        ("stop", 1),
        ("stop here", 0),
        ("no worries at all", 4),
        ("no worries", 2),
        ("i will , thanks", 2),
        ("i will stop", 0),
    ],
)
def test_patterns_take_what_their_line_says(words, length):
    assert TABLE.longest_at(words.split(), 0)[1] == length


@pytest.mark.parametrize(
    ("text", "can", "cannot"),
    [
        ("1 yes 2 no 3 no 4 yes", (1, 4), (2, 3)),
        ("yes 1 no 2 yes 3", (1, 3), (2,)),
        ("tues no good weds fine", (2,), (1,)),
        ("free tues busy weds", (1,), (2,)),
        ("cant do tues, weds is fine", (2,), (1,)),
        ("cant do tues weds or thurs", (), (1, 2, 3)),
        ("2 not 3", (2,), (3,)),
        ("2, rest no", (2,), (1, 3, 4)),
        ("cant do 3 anymore, 4 instead", (4,), (3,)),
        ("tues is the only one i cant do", (2, 3, 4), (1,)),
        ("weds im at work till 11 but thurs is ok", (3,), (2,)),
        ("any day but tues", (2, 3, 4), (1,)),
        ("1 and 2. oh wait 2 is no good. just 1", (1,), (2, 3, 4)),
        ("sorry I meant 3, 1 is too early for me", (3,), (1,)),
        ("sorry I meant 3, 1 and 2 are too early", (3,), (1, 2)),
        ("i meant sat, tues clashes with work", (4,), (1,)),
        ("3, 1 is too early for me", (3,), (1,)),
        ("1, 3 is no good", (), (3,)),
        ("3, 1 too early for me", (), (1,)),
        ("sorry I meant 3, 1 isnt any good", (3,), (1,)),
        ("sorry i meant 3, 2 im working", (3,), (2,)),
        ("4 would also work", (4,), ()),
        ("sat can still work for me", (4,), ()),
        ("sat i could also work", (), ()),
        ("and 3 plus is there parking", (3,), ()),
    ],
)
def test_each_verdict_finds_its_times(text, can, cannot):
    reading = read(text)
    assert (reading.can, reading.cannot) == (can, cannot)


@pytest.mark.parametrize(
    "text",
    [
        "he knows where i live now",
        "im not supposed to be near him",
        "theres a order against him",
        "he checks my phone",
        "i dont feel safe",
        "hell kick off if he finds out",
        "dont tell him im coming",
        "1 is fine. she leaves the baby on his own all night",
        "STOP he reads my messages",
        "if i see him ill knock him out",
        "whats the point in going on",
        "there are needles all over the flat",
    ],
)
def test_fear_and_danger_go_to_a_person_whatever_else_is_said(text):
    reading = read(text)
    assert reading.intent == Intent.SAFETY_CONCERN
    assert reading.needs_human
    assert (reading.can, reading.cannot) == ((), ())
    assert reading.why[0].words.lower() in text.lower()


@pytest.mark.parametrize(
    "text",
    [
        "work is killing me, 2 is ok",
        "mum will kill me if i miss it so 2",
        "my feet are killing me but 2",
        "phone died, 2 please",
    ],
)
def test_turns_of_phrase_are_not_fear(text):
    assert read(text).can == (2,)


@pytest.mark.parametrize(
    "text", ["stop", "Stop please", "STOPALL", "take me off your list", "no more texts", "leave me alone"]
)
def test_a_wish_to_stop_is_obeyed(text):
    assert read(text).intent == Intent.OPT_OUT


@pytest.mark.parametrize(
    "text",
    [
        "dont stop texting me",
        "the bus stop is handy",
        "we go away friday",
        "i will get lost",
        "can do one",
        "my shift ends at 5",
        "end of the week",
        "quit worrying",
        "i can stop off on my way",
        "can you stop texting so late",
    ],
)
def test_other_stops_do_not_stop_our_texts(text):
    assert read(text).intent != Intent.OPT_OUT


def test_a_reason_points_at_the_words():
    reading = read("hi, cant do tues x")
    assert [(why.words, why.meaning) for why in reading.why] == [("cant do tues", "refused")]


def task(**changes):
    options = [{"n": 1, "start": "2026-12-01T16:00", "end": "2026-12-01T18:00"}]
    whole = {
        "id": "x1",
        "now": "2026-11-24T10:05",
        "asked": "availability",
        "options": options,
        "meeting": None,
        "text": "yes",
    }
    return whole | changes


def test_a_task_gives_a_plain_reading():
    assert read_task(task()) == {"id": "x1", "intent": "attending", "can": [1], "cannot": [], "needs_human": False}


@pytest.mark.parametrize(
    "changes",
    [
        {"text": None},
        {"id": 3},
        {"asked": "when"},
        {"asked": None},
        {"now": "yesterday"},
        {"now": "2026-11-24T10:05+00:00"},
        {"options": "none"},
        {"options": [{"n": True, "start": "2026-12-01T16:00", "end": "2026-12-01T18:00"}]},
        {"options": [{"n": 1, "start": "2026-12-01T18:00", "end": "2026-12-01T16:00"}]},
        {"options": [3]},
        {"meeting": "soon"},
    ],
)
def test_a_bad_task_is_refused_with_a_plain_sentence(changes):
    with pytest.raises(BadTask, match=r"^[A-Z].*\.$"):
        read_task(task(**changes))


def test_a_task_that_is_no_object_is_refused():
    with pytest.raises(BadTask):
        read_task([])  # type: ignore[arg-type]  what a broken line holds
