"""What says more about somebody than was read is asked about, never passed over; nor is a half-heard stop."""
# ruff: noqa: DTZ001  Slots and moments here are London wall clock, as the relatives read them.

from datetime import datetime

import pytest

from models.rules.reading import Asked, Intent, Slot, understand
from models.rules.reading.terms import NOT_READ

NOW = datetime(2026, 11, 24, 10, 5)
SLOTS = [
    Slot(1, datetime(2026, 12, 1, 16), datetime(2026, 12, 1, 18)),
    Slot(2, datetime(2026, 12, 2, 10), datetime(2026, 12, 2, 12)),
]
# No table knows "zorbled": it stands for whatever nobody foresaw.
ABOUT_HIM = [
    "1 is fine. he zorbled it",
    "can you tell me where it is, he zorbled it",
    "ring me, he zorbled the car",
    "thanks for that, he zorbled it",
]
HALF_HEARD = [
    "1 but zorble with the reminders, enough",
    "thanks but your texts are zorbled off",
    "will you zorble stop",
]


def read(text):
    return understand(text, Asked.AVAILABILITY, SLOTS, None, NOW)


@pytest.mark.parametrize("text", ABOUT_HIM)
def test_a_strange_word_about_a_man_leaves_the_text_to_be_asked_about(text):
    reading = read(text)
    assert reading.intent in {Intent.UNCLEAR, Intent.SAFETY_CONCERN}
    assert reading.needs_human


def test_the_coordinator_is_shown_what_stood_unread():
    assert [why.meaning for why in read("1 is fine. he zorbled it").why] == [NOT_READ]


@pytest.mark.parametrize("text", HALF_HEARD)
def test_a_half_heard_stop_is_read_as_nothing_else(text):
    assert read(text).intent in {Intent.UNCLEAR, Intent.OPT_OUT}


@pytest.mark.parametrize("text", ["wrong number. he zorbled the wean", "not interested. she zorbled the wean"])
def test_a_stranger_who_says_more_is_asked(text):
    assert read(text).intent in {Intent.UNCLEAR, Intent.SAFETY_CONCERN}


@pytest.mark.parametrize("text", ["1, my husband works on tues", "1. he is at school till 3", "2, she prefers weds"])
def test_a_husband_at_work_is_no_cause_for_doubt(text):
    assert read(text).intent is Intent.AVAILABILITY


MEETING = Slot(1, datetime(2026, 12, 1, 16), datetime(2026, 12, 1, 18))


@pytest.mark.parametrize("text", ["yes 2", "2 yes", "1 no", "no 1"])
def test_a_number_that_says_the_reverse_of_its_word_is_asked_about(text):
    assert understand(text, Asked.ATTENDANCE, [], MEETING, NOW).intent == Intent.UNCLEAR


@pytest.mark.parametrize(
    ("text", "intent"), [("yes 1", Intent.ATTENDING), ("no 2", Intent.NOT_ATTENDING), ("no. 1", Intent.ATTENDING)]
)
def test_a_number_that_says_the_same_as_its_word_is_plain(text, intent):
    assert understand(text, Asked.ATTENDANCE, [], MEETING, NOW).intent == intent


@pytest.mark.parametrize("text", ["2 and 3", "1 and 3"])
def test_numbers_of_a_list_are_no_answer_to_a_meeting(text):
    assert understand(text, Asked.ATTENDANCE, [], MEETING, NOW).intent == Intent.UNCLEAR


@pytest.mark.parametrize(
    "text", ["thurs is fine", "ok see you wednesday", "ok 12 dec", "2pm is fine", "ok and mum is coming"]
)
def test_thanks_that_name_a_day_an_hour_or_somebody_are_no_mere_thanks(text):
    assert understand(text, Asked.OPEN, [], None, NOW).intent == Intent.UNCLEAR


@pytest.mark.parametrize("text", ["sat is not for me", "no its not for me", "no thanks not for me"])
def test_a_time_that_is_not_for_them_is_no_wrong_number(text):
    assert read(text).intent != Intent.WRONG_NUMBER
