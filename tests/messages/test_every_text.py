"""Every text of the house, found by itself, at every level, to and from people of every name.

A text written tomorrow is walked too: its words are found in the module, its values by the names of its arguments;
one with an argument that has no sample here fails.
"""

from __future__ import annotations

import inspect
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from messages import texts
from messages.segments import is_gsm, plain_letters, segments
from messages.texts import Wording

NAMES = ["Dawn", "O'Brien", "D’Arcy", "Siân", "Łukasz", "Ŵyn", "Christopher", "Wolfeschlegelsteinhausenbergerdorffsons",
         "Ŵ" * 60, "Анна", "محمد"]  # fmt: skip
COORDINATORS = ["Sam", "Siân", NAMES[7], "Анна"]
COUNCILS = ["", "Anytown", "Cyngor Môn a Ŵyn", "The Metropolitan Borough Council of Anytown and the Northern Vales"]
PAGE = f"https://family-meetings.anytown-example.gov.uk/m/{'x' * 22}"
LINK = f"https://t.me/FamilyMeetingAnytownBot?start={'x' * 22}"
WHEN, BEFORE = "Wed 30 Dec 10.30am", "Wed 23 Dec 10.30am"
HALL = "St Leonard's Community and Family Hall, 14 Old St Leonards Road, Anytown, S65 1PD"
RING = "07700 900100"
MOST = [(number, WHEN) for number in range(1, 10)]  # more times than nine are not proposed

SAMPLES: dict[str, list[Any]] = {
    "times": [MOST[:1], MOST[:3], MOST],
    "can": [[], MOST[:2], MOST[:5]],
    "cannot": [[], MOST[5:7], MOST[5:]],
    "dropped": [[], MOST[:2], MOST],
    "chat_link": [None, LINK],
    "when": [WHEN],
    "before": [BEFORE, WHEN],
    "place": [None, "Unity Centre, S65 1PD", HALL, "Дом", "by phone"],
    "page": [PAGE],
    "said": [True, False, None],
    "days": [1, 7],
    "asked": [True, False],
    "wish": [True, False],
    "late": [True, False],
    "code": ["47"],
}


def texts_of_the_house() -> dict[str, Callable[..., str]]:
    """Every public function of the module that writes to somebody."""
    found = inspect.getmembers(texts, inspect.isfunction)
    return {
        name: function
        for name, function in found
        if not name.startswith("_") and function.__module__ == texts.__name__ and "to" in _arguments(function)
    }


def _arguments(function: Callable[..., str]) -> list[str]:
    return list(inspect.signature(function).parameters)


def every_form(function: Callable[..., str], to: Wording) -> Iterator[str]:
    names = [name for name in _arguments(function) if name != "to"]
    assert set(names) <= set(SAMPLES), f"give {set(names) - set(SAMPLES)} a sample, so that the text is walked"
    for values in itertools.product(*(SAMPLES[name] for name in names)):
        yield function(to, **dict(zip(names, values, strict=True)))


def everyone(*, chat: bool) -> Iterator[Wording]:
    spelt = str if chat else plain_letters
    for name, coordinator in itertools.product(NAMES, COORDINATORS):
        to = Wording(spelt(name), spelt(coordinator), chat=chat, ring_on=RING)
        yield from (to, replace(to, shared=True), replace(to, silent=True))
        if name in NAMES[:3]:
            yield from (replace(to, council=spelt(council)) for council in COUNCILS[1:])


def walked(*, chat: bool = False) -> Iterator[tuple[str, Wording, str]]:
    for to in everyone(chat=chat):
        for name, function in texts_of_the_house().items():
            yield from ((name, to, words) for words in every_form(function, to))


@pytest.fixture(scope="module")
def by_text() -> list[tuple[str, Wording, str]]:
    return list(walked())


def _without_what_was_given(words: str) -> str:
    for given in (PAGE, LINK, HALL, "Unity Centre, S65 1PD"):
        words = words.replace(given, "")
    return words


def test_the_walk_finds_the_texts() -> None:
    assert {"ask", "fixed", "moved", "cancelled", "reminder", "please_ring", "back_again"} <= set(texts_of_the_house())


def test_every_text_is_in_gsm_7_letters_and_two_parts_at_most(by_text: list[tuple[str, Wording, str]]) -> None:
    assert [(name, to, words) for name, to, words in by_text if not is_gsm(words) or segments(words) > 2][:3] == []


FORBIDDEN = (
    r"fgdm|\bfgc\b|social|proceedings|court|child|lawyer|solicitor|conference|concern|assess|safeguard|care order"
    r"|abuse|police|coordinat(?:e|ion)|refer"
)


@pytest.mark.parametrize("chat", [False, True])
def test_rule_22_no_text_says_what_it_is_about(chat: bool) -> None:
    found = {w for _, _, words in walked(chat=chat) for w in re.findall(FORBIDDEN, words, re.IGNORECASE)}
    assert found == set()


def test_rule_22_the_council_is_named_only_where_it_may_be(by_text: list[tuple[str, Wording, str]]) -> None:
    named = [to for _, to, words in by_text if re.search("council|anytown", _without_what_was_given(words), re.I)]
    assert named != []
    assert [to for to in named if not to.council] == []


def test_rule_22_on_a_shared_phone_not_even_the_word_family_stands(by_text: list[tuple[str, Wording, str]]) -> None:
    shared = [_without_what_was_given(words) for _, to, words in by_text if to.shared]
    assert [words for words in shared if "family" in words.casefold()] == []


def test_rules_23_and_24_no_text_can_name_anyone_else() -> None:
    """Whoever is named came in as the person or their coordinator: no text takes another name, or a count of people."""
    asked_for = {name for function in texts_of_the_house().values() for name in _arguments(function)}
    assert asked_for - {"to"} <= set(SAMPLES)


def test_a_silent_text_says_whom_to_ring_and_nothing_else(by_text: list[tuple[str, Wording, str]]) -> None:
    silent = {(to, words) for _, to, words in by_text if to.silent}
    assert {(to, words) for to, words in silent if words != texts.please_ring(to)} == set()
    dawn = Wording("Dawn", "Sam", silent=True, ring_on=RING)
    assert texts.please_ring(dawn) == "Dawn, please ring Sam on 07700 900100."


CARRIER_WORDS = "STOP|STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT|START|YES|UNSTOP"


def test_rule_27_no_text_asks_for_a_word_the_carrier_takes_for_itself(
    by_text: list[tuple[str, Wording, str]],
) -> None:
    """STOP stands only where it ends the texts; no other of those words stands at all."""
    found = {w for _, _, words in by_text for w in re.findall(rf"\b(?:{CARRIER_WORDS})\b(?! ends)", words)}
    asked = rf"\b(?:text|reply|write|send|answer|press)(?: back)? (?:{CARRIER_WORDS})\b"
    assert found == set()
    assert [words for _, _, words in by_text if re.search(asked, words, re.IGNORECASE)] == []


def test_rule_29_whatever_may_be_answered_says_that_nobody_watches(by_text: list[tuple[str, Wording, str]]) -> None:
    asks = {"ask", "nudge", "fixed", "moved", "reminder", "cancelled", "times_withdrawn", "passed_on", "in_words"}
    told = [words for name, to, words in by_text if name in asks and not to.silent]
    assert [words for words in told if "in danger ring 999" not in words] == []


def test_a_name_in_another_alphabet_is_left_out_of_a_text_and_kept_in_chat() -> None:
    anna = Wording("Анна", "Sam")
    assert texts.coming_noted(anna, WHEN).startswith("Thank you. We have noted")
    assert texts.cancelled(anna, WHEN).startswith("Hello, Sam here")
    assert texts.coming_noted(replace(anna, chat=True), WHEN).startswith("Thank you Анна.")


def test_a_long_name_stays_wherever_there_is_room_for_it() -> None:
    long = Wording(NAMES[7], "Sam")
    assert NAMES[7] in texts.coming_noted(long, WHEN)
    assert NAMES[7] not in texts.ask(long, MOST, None)
