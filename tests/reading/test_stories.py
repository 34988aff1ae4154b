"""Days, hours and numbers of a story that stands beside an answer never turn the answer round."""
# ruff: noqa: DTZ001  Slots and moments here are London wall clock, as the relatives read them.

from __future__ import annotations

from datetime import datetime

import pytest

from models.rules.reading import Asked, Reading, Slot, understand

NOW = datetime(2026, 11, 24, 12)
OPTIONS = [
    Slot(1, datetime(2026, 12, 1, 16), datetime(2026, 12, 1, 18)),
    Slot(2, datetime(2026, 12, 2, 10), datetime(2026, 12, 2, 12)),
    Slot(3, datetime(2026, 12, 3, 17, 30), datetime(2026, 12, 3, 19, 30)),
    Slot(4, datetime(2026, 12, 5, 10), datetime(2026, 12, 5, 12)),
]
STORIES = [
    "karen rang me about this on tuesday",
    "sorry i missed your call on saturday",
    "i got your letter on thursday",
    "thanks for ringing me on wednesday",
    "i lost my phone last tuesday",
    "we lost our mum on the 5th of june",
    "been up since 4 this morning",
    "my brother came over at 10 on saturday morning to tell me",
    "i went to the last one on a wednesday and nobody came",
    "i was told it would be on a saturday",
    "the social worker visited on thursday evening",
    "just got back from holiday on saturday",
    "only found out about this on wednesday",
    "i spoke to my sister about it on thursday",
    "i wrote to you on the 1st",
]
ANSWERS = {
    "tues is fine": ({1}, set()),
    "cant do thurs": (set(), {3}),
    "2 and 4": ({2, 4}, set()),
    "any day but saturday": ({1, 2, 3}, {4}),
    "after 5 on thursday": ({3}, set()),
    "none of those": (set(), {1, 2, 3, 4}),
}


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("story", STORIES)
def test_a_story_before_or_behind_an_answer_leaves_it_as_it_is(story, answer):
    can, cannot = ANSWERS[answer]
    for text in (f"{story}. {answer}", f"{answer}. {story}", f"{story}, {answer}", f"{story} but {answer}"):
        reading = _read(text)
        assert set(reading.can) <= can, text
        assert set(reading.cannot) <= cannot, text


@pytest.mark.parametrize("story", STORIES)
def test_a_story_alone_answers_nothing(story):
    reading = _read(story)
    assert (reading.can, reading.cannot) == ((), ()), story


def test_what_stands_now_is_no_story():
    assert _read("just heard im working tues, thurs is fine").cannot == (1,)


@pytest.mark.parametrize(
    ("text", "can", "cannot"),
    [
        ("thurs and i cant read the letter", {3}, set()),
        ("i cant see the screen, 3 is fine", {3}, set()),
        ("before 2pm weekdays and i cant work this phone", {2}, {1, 3}),
        ("saturday cant come soon enough", {4}, set()),
        ("no afternoons and sorry its so early", set(), {1, 3}),
        ("tues and i cant", set(), {1}),
    ],
)
def test_what_they_cannot_see_or_wait_for_refuses_no_time(text, can, cannot):
    reading = _read(text)
    assert (set(reading.can), set(reading.cannot)) == (can, cannot)


@pytest.mark.parametrize(
    ("text", "can", "cannot"),
    [
        ("any day but has to be after 3 and its been a long day", {1, 3}, {2, 4}),
        ("any day but has to be after 3 and hope it went well on saturday", {1, 3}, {2, 4}),
        ("any day but has to be after 3 and sorry i was asleep on saturday", {1, 3}, {2, 4}),
        ("any day but has to be after 3 and thanks for ringing on saturday", {1, 3}, {2, 4}),
        ("the heating is off till wednesday. thursday is ok", {3}, set()),
        ("tues will do. bit rich giving us less than a weeks notice", {1}, set()),
        ("no afternoons and see you soon", set(), {1, 3}),
        ("no afternoons and you can ring me after 5 if theres a problem", set(), {1, 3}),
        ("before 2pm weekdays and ive got two kids and a dog", set(), set()),
    ],
)
def test_what_was_said_before_an_and_stays_as_it_was_said(text, can, cannot):
    reading = _read(text)
    assert (set(reading.can), set(reading.cannot)) == (can, cannot)


@pytest.mark.parametrize(
    "text", ["tues is fine but now i cant", "said tues was ok and now it isnt", "tues but now i cant"]
)
def test_what_was_fine_and_now_is_not_is_refused(text):
    reading = _read(text)
    assert (reading.can, reading.cannot) == ((), (1,))


def _read(text: str) -> Reading:
    return understand(text, Asked.AVAILABILITY, OPTIONS, None, NOW)
