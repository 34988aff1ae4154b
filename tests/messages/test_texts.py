"""What relatives read: short, plain, in GSM-7 letters, answered by numbers; whatever the names and places."""

from __future__ import annotations

import re

import pytest

from messages import texts
from messages.segments import is_gsm, plain_letters, segments
from messages.texts import Wording

PAGE = f"https://family-meetings.anytown-example.gov.uk/m/{'x' * 22}"
LINK = f"https://t.me/FamilyMeetingAnytownBot?start={'x' * 22}"
WHEN, BEFORE = "Wed 30 Dec 10.30am", "Wed 23 Dec 10.30am"
PLACE = "St Leonard's Community and Family Centre, 14 Old St Leonards Road, Anytown, S65 1PD"
TIMES = [(number, WHEN) for number in range(1, 7)]


def every_text(to: Wording) -> dict[str, str]:
    told = {
        f"fixed, {place and 'with the place'}, {said}": texts.fixed(to, WHEN, place, PAGE, said)
        for place in (PLACE, None)
        for said in (True, False, None)
    }
    return told | {
        "ask about 1": texts.ask(to, TIMES[:1], LINK),
        "ask about 3": texts.ask(to, TIMES[:3], LINK),
        "ask about 6": texts.ask(to, TIMES, LINK),
        "nudge": texts.nudge(to, TIMES),
        "ask again": texts.which_times(to, TIMES),
        "noted": texts.times_noted(to, TIMES[:3], TIMES[3:]),
        "refused, and a wish": texts.times_noted(to, [], TIMES, wish=True),
        "nine refused, and a wish": texts.times_noted(to, [], [(n, WHEN) for n in range(1, 10)], wish=True),
        "can you come": texts.can_you_come(to, WHEN),
        "so can you come": texts.so_can_you_come(to, WHEN),
        "moved": texts.moved(to, BEFORE, WHEN, PLACE, PAGE),
        "another place": texts.moved(to, WHEN, WHEN, PLACE, PAGE),
        "cancelled": texts.cancelled(to, WHEN),
        "withdrawn": texts.times_withdrawn(to),
        "reminder": texts.reminder(to, WHEN, 3, PLACE, PAGE),
        "coming": texts.coming_noted(to, WHEN),
        "not coming": texts.not_coming_noted(to, WHEN),
        "not coming, and a wish": texts.not_coming_noted(to, WHEN, wish=True),
        "unsure": texts.unsure_noted(to),
        "no part": texts.no_part_noted(to),
        "late": texts.late_noted(to),
        "passed on": texts.passed_on(to),
        "in words": texts.in_words(to),
        "back again": texts.back_again(to),
    }


LONG = Wording("Christopher", "Alexandra")
CHAT = Wording("Christopher", "Alexandra", chat=True)


@pytest.mark.parametrize("shared", [False, True])
def test_every_text_goes_in_two_parts_with_long_names_and_places(shared: bool) -> None:
    long = every_text(Wording("Christopher", "Alexandra", shared=shared))
    assert {moment: words for moment, words in long.items() if segments(words) > 2 or not is_gsm(words)} == {}


FORBIDDEN = r"fgdm|social (care|work)|proceedings|council|court|child|lawyer|conference|concern|assess"


@pytest.mark.parametrize("to", [LONG, CHAT], ids=["text", "chat"])
def test_rule_22_no_text_says_what_it_is_about(to: Wording) -> None:
    assert [words for words in every_text(to).values() if re.search(FORBIDDEN, words, re.IGNORECASE)] == []


def test_rule_22_on_a_shared_phone_not_even_the_word_family_stands() -> None:
    shared = every_text(Wording("Dawn", "Sam", shared=True))
    own = [words.replace(PAGE, "").replace(LINK, "") for words in shared.values()]
    assert [words for words in own if "family" in words.replace(PLACE, "").casefold()] == []


def test_rule_27_no_text_asks_for_a_word_the_carrier_takes_for_itself() -> None:
    asked_for = r"\b(text|reply|write|send|answer) (yes|stop|cancel|end|quit|start)\b"
    assert [words for words in every_text(LONG).values() if re.search(asked_for, words, re.IGNORECASE)] == []


def test_in_chat_nobody_is_told_to_text() -> None:
    assert [words for words in every_text(CHAT).values() if re.search(r"\btexts?\b", words, re.IGNORECASE)] == []


def test_a_change_of_place_alone_is_not_told_as_a_move() -> None:
    words = texts.moved(Wording("Dawn", "Sam"), WHEN, WHEN, "The Hut", PAGE)
    assert "It is still on Wed 30 Dec 10.30am, but in another place." in words
    assert "At The Hut." in words


def test_a_long_place_is_left_to_the_page() -> None:
    assert PLACE not in texts.fixed(LONG, WHEN, PLACE, PAGE, said=True)
    assert "At Unity Centre, S65 1PD." in texts.fixed(LONG, WHEN, "Unity Centre, S65 1PD", PAGE, said=None)


@pytest.mark.parametrize(
    ("name", "texted"),
    [
        ("Siân", "Sian"),
        ("Łukasz", "Lukasz"),
        ("Ŵyn", "Wyn"),
        ("François", "Francois"),
        ("Zoë", "Zoe"),
        ("René", "René"),
        ("Jürgen", "Jürgen"),
        ("D’Arcy", "D'Arcy"),
        ("محمد", "محمد"),
    ],
)
def test_a_name_is_texted_in_letters_that_do_not_double_the_price(name: str, texted: str) -> None:
    assert plain_letters(name) == texted
