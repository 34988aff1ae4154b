"""Rules 19 and 20: the warnings, which never block (register, section 7)."""

import pytest

from models.rules.counting.duty import as_json, warnings_for, warnings_of
from tests.counting.rows import day, episode, exception, family, offer, sitting


def found(*rows, duty=None):
    return [
        (each["rule"], each["finding"], each["child_refs"]) for each in as_json(warnings_of(family(*rows), day(duty)))
    ]


NO_OFFER = (19, "no_offer", ["C1"])
NOT_HELD = (19, "accepted_not_held", ["C1"])
NO_LETTER_OFFER = (20, "letter_without_offer", ["C1"])
ISSUED = episode(no_letter="immediate issue: injury", court="10 Aug")


def test_rule_19_an_application_without_an_offer_or_exception():
    assert found(ISSUED) == [NO_OFFER]


@pytest.mark.parametrize(("made", "warned"), [("3 Aug", []), ("10 Aug", []), ("11 Aug", [NO_OFFER])])
def test_rule_19_an_offer_by_the_day_of_the_application(made, warned):
    assert found(offer("OF-1", made), ISSUED) == warned


def test_rule_19_an_offer_to_a_grandmother_or_a_void_one_or_for_the_brother_is_none():
    assert found(offer("OF-1", "3 Aug", to="GM", parent=False, pr=False), ISSUED) == [NO_OFFER]
    assert found(offer("OF-1", "3 Aug", void=True), ISSUED) == [NO_OFFER]
    assert found(offer("OF-1", "3 Aug", children="C2"), ISSUED) == [NO_OFFER]


def test_rule_19_an_offer_of_an_earlier_episode_is_not_of_this_one():
    rows = offer("OF-1", "1 Feb"), episode("PP-0", start="15 Jan", step="1 Apr", outcome="C")
    assert found(*rows, ISSUED) == [NO_OFFER]


def test_rule_19_unless_this_episodes_letter_repeated_it():
    rows = (
        offer("OF-1", "1 Feb"),
        episode("PP-0", start="15 Jan", step="1 Apr", outcome="C"),
        episode("PP-1", start="1 Jul", letter="20 Jul", letter_offer="OF-1", court="10 Aug"),
    )
    assert found(*rows) == []


@pytest.mark.parametrize(
    ("limb", "decided", "warned"),
    [
        ("not_offered", "10 Aug", []),
        ("not_offered", "11 Aug", [NO_OFFER]),
        ("not_held", "1 Aug", [NO_OFFER]),
    ],
)
def test_rule_19_an_exception_of_its_own_limb_decided_in_time(limb, decided, warned):
    assert found(ISSUED, exception("EX-1", limb, decided)) == warned


def test_rule_19_an_exception_of_another_episode_or_child_or_a_void_one_quiets_nothing():
    assert found(ISSUED, exception("EX-1", "not_offered", "1 Aug", of="PP-9")) == [NO_OFFER]
    assert found(ISSUED, exception("EX-1", "not_offered", "1 Aug", children="C2")) == [NO_OFFER]
    assert found(ISSUED, exception("EX-1", "not_offered", "1 Aug", void=True)) == [NO_OFFER]


ACCEPTED = offer("OF-1", "16 Jul", "accepted", "22 Jul")
LETTER = episode(start="6 Jul", letter="16 Jul", letter_offer="OF-1", step="27 Aug", court="3 Sep")


def test_rule_19_accepted_and_never_held():
    assert found(ACCEPTED, LETTER) == [NOT_HELD]


@pytest.mark.parametrize(("held", "warned"), [("3 Sep", []), ("4 Sep", [NOT_HELD]), ("16 Jul", [NOT_HELD])])
def test_rule_19_held_by_the_day_of_the_application(held, warned):
    assert found(ACCEPTED, LETTER, sitting("M-1", held)) == warned


def test_rule_19_only_an_acceptance_by_that_day_counts():
    assert found(offer("OF-1", "16 Jul", "accepted", "4 Sep"), LETTER) == []
    assert found(offer("OF-1", "16 Jul", "declined", "22 Jul", reason="no"), LETTER) == []
    assert found(offer("OF-1", "16 Jul", "accepted", "22 Jul", parent=False, pr=False, to="GM"), LETTER) == [
        NO_OFFER,
        NO_LETTER_OFFER,
    ]


def test_rule_19_who_declined_again_before_the_application_had_not_accepted():
    rows = ACCEPTED, offer("OF-2", "1 Aug", "declined", "2 Aug", new=False, reason="no")
    assert found(*rows, LETTER) == []


def test_rule_19_who_declined_only_after_the_application_had_accepted_by_then():
    rows = (
        offer("OF-1", "1 Aug", "accepted", "3 Aug"),
        offer("OF-2", "12 Aug", "declined", "14 Aug", new=False, reason="too late now"),
    )
    assert found(*rows, ISSUED) == [NOT_HELD]


def test_rule_19_an_accepted_meeting_not_held_is_excepted_by_its_own_limb():
    assert found(ACCEPTED, LETTER, exception("EX-1", "not_held", "3 Sep")) == []
    assert found(ACCEPTED, LETTER, exception("EX-1", "not_held", "4 Sep")) == [NOT_HELD]
    assert found(ACCEPTED, LETTER, exception("EX-1", "not_offered", "1 Sep")) == [NOT_HELD]


def test_rule_20_a_letter_that_did_not_offer_or_of_which_nobody_recorded_it():
    assert found(episode(letter="15 Apr", in_letter=False)) == [NO_LETTER_OFFER]
    assert found(episode(letter="15 Apr")) == [NO_LETTER_OFFER]
    assert found(offer("OF-1", "15 Apr"), episode(letter="15 Apr")) == [NO_LETTER_OFFER]
    assert found(offer("OF-1", "15 Apr"), episode(letter="15 Apr", letter_offer="OF-1")) == []


@pytest.mark.parametrize(
    ("limb", "decided", "warned"),
    [
        ("not_offered", "15 Apr", []),
        ("not_offered", "16 Apr", [NO_LETTER_OFFER]),
        ("not_held", "1 Apr", [NO_LETTER_OFFER]),
    ],
)
def test_rule_20_a_decision_not_to_offer_quiets_it(limb, decided, warned):
    assert found(episode(letter="15 Apr"), exception("EX-1", limb, decided)) == warned


def test_one_warning_an_episode_and_finding_names_the_children_concerned():
    rows = (
        offer("OF-1", "15 Apr", children="C2"),
        episode(children="C1;C2;C3", letter="15 Apr", letter_offer="OF-1"),
    )
    assert found(*rows) == [(20, "letter_without_offer", ["C1", "C3"])]


def test_before_the_duty_starts_there_is_nothing_to_warn_of():
    issued = episode(letter="15 Apr", court="10 Aug")
    assert found(issued, duty="16 Apr") == [NO_OFFER]
    assert found(issued, duty="10 Aug") == [NO_OFFER]
    assert found(issued, duty="11 Aug") == []
    assert found(issued, duty="15 Apr") == [NO_OFFER, NO_LETTER_OFFER]


def test_a_void_episode_warns_of_nothing_and_a_message_is_a_sentence():
    assert found(episode(letter="15 Apr", void=True)) == []
    [warning] = warnings_for([family(ISSUED)], None)
    assert warning.message == (
        "R-1, PP-1: a court application was made on 2026-08-10, but no FGDM meeting had been offered"
        " and no best-interests exception had been decided (C1)."
    )
