"""Rules 7, 10, 15 and 16 in the yearly census (register, section 6)."""

import xml.etree.ElementTree as ET

import pytest

from models.rules.counting.census import NotACensusYear, census, census_year
from models.rules.counting.census_xml import census_xml
from tests.counting.rows import child, episode, exception, family, offer, sitting

YEAR = census_year("2026-27")
CODES = ("A", "B", "C")


def taken(*families):
    return census(families, YEAR, CODES)


def block(*rows):
    """The only block of the first child with one."""
    [only] = taken(family(*rows)).children[0].blocks
    return dict(only.elements)


def flags(*rows):
    found = block(*rows)
    return found.get("FGDMMeetingOffer"), found.get("FGDMMeetingFac")


OFFER = offer("OF-1", "14 May")
LETTER = episode(start="30 Apr", letter="14 May", letter_offer="OF-1")


@pytest.mark.parametrize("said", ["2025-26", "2026-28", "2026", "26-27", "2026/27", "２０２６-27", "2026-2027"])
def test_a_year_that_is_none_or_before_the_block_existed(said):
    with pytest.raises(NotACensusYear):
        census_year(said)


def test_the_turn_of_the_century_is_a_year_too():
    assert census_year(" 2099-00 ").last.isoformat() == "2100-03-31"


def test_rule_7_offered_in_the_letter():
    assert flags(OFFER, LETTER) == ("1", "0")


def test_rule_7_repeated_in_the_letter_through_an_earlier_offer_with_its_repeats():
    rows = offer("OF-1", "1 Apr", children="C1;C2"), offer("OF-2", "10 May", to="FA", children="C1", new=False)
    letter = episode(children="C2", start="30 Apr", letter="14 May", letter_offer="OF-2")
    assert flags(*rows, letter) == ("1", "0")


def test_rule_7_a_letter_that_offered_the_sister_only():
    rows = (
        offer("OF-1", "14 May", children="C2"),
        offer("OF-1", "14 May", to="GM", parent=False, pr=False, children="C1"),
    )
    letter = episode(children="C1;C2", start="30 Apr", letter="14 May", letter_offer="OF-1")
    found = taken(family(*rows, letter))
    assert {each.child.child_ref: dict(each.blocks[0].elements)["FGDMMeetingOffer"] for each in found.children} == {
        "C1": "0",
        "C2": "1",
    }


def test_rule_7_a_parent_asked_only_after_the_letter():
    rows = (
        offer("OF-1", "10 May", to="GM", parent=False, pr=False),
        offer("OF-1", "15 May", to="DP"),
    )
    assert flags(*rows, LETTER)[0] == "0"


def test_rule_10_a_letter_without_an_offer_is_0_and_not_recorded_is_left_out():
    assert flags(episode(start="30 Apr", letter="14 May", in_letter=False)) == ("0", None)
    assert flags(episode(start="30 Apr", letter="14 May")) == (None, None)


def test_rule_10_not_recorded_with_an_exception_for_this_child_is_0():
    letter = episode(children="C1;C2", start="30 Apr", letter="14 May")
    late = exception("EX-1", "not_offered", "1 Oct", children="C1")
    found = taken(family(letter, late))
    assert [dict(each.blocks[0].elements).get("FGDMMeetingOffer") for each in found.children] == ["0", None]
    assert flags(letter, exception("EX-1", "not_held", "1 May", children="C1"))[0] is None
    assert flags(letter, exception("EX-1", "not_offered", "1 May", void=True))[0] is None


@pytest.mark.parametrize(
    ("held", "how", "fac"),
    [
        ("13 May", {}, "0"),
        ("14 May", {}, "0"),
        ("14 May", {"confirmed": True}, "1"),
        ("15 May", {}, "1"),
        ("30 Jul", {}, "1"),
        ("31 Jul", {}, "0"),
        ("15 May", {"network": 0}, "0"),
    ],
)
def test_rule_15_held_after_the_letter_and_by_the_step_decision(held, how, fac):
    before = offer("OF-1", "16 Apr", "accepted", "20 Apr")
    letter = episode(start="30 Apr", letter="14 May", letter_offer="OF-1", step="30 Jul")
    assert flags(before, letter, sitting("M-1", held, **how)) == ("1", fac)


@pytest.mark.parametrize(
    ("end", "last_day"),
    [({"court": "3 Aug"}, "3 Aug"), ({"court": "3 Aug", "step": "30 Jul"}, "30 Jul"), ({}, "31 Mar 2027")],
)
def test_rule_15_without_a_step_decision_the_application_ends_it_else_the_year(end, last_day):
    letter = episode(start="30 Apr", letter="14 May", letter_offer="OF-1", **end)
    assert flags(OFFER, letter, sitting("M-1", last_day)) == ("1", "1")
    after = "1 Apr 2027" if last_day == "31 Mar 2027" else last_day.replace("30 Jul", "31 Jul").replace("3 A", "4 A")
    assert flags(OFFER, letter, sitting("M-1", after)) == ("1", "0")


def test_rule_15_a_later_episode_ends_it_the_day_before():
    later = episode("PP-2", no_letter="immediate issue: injury", court="1 Sep")
    assert flags(OFFER, LETTER, later, sitting("M-1", "31 Aug")) == ("1", "1")
    assert flags(OFFER, LETTER, later, sitting("M-1", "1 Sep")) == ("1", "0")


def test_rule_15_following_is_a_matter_of_time_whatever_offer_the_meeting_is_linked_to():
    rows = OFFER, LETTER, offer("OF-2", "1 Jun", "declined", "2 Jun"), offer("OF-3", "3 Jun")
    assert flags(*rows, sitting("M-1", "9 Jun", "OF-3")) == ("1", "1")
    assert flags(*rows, sitting("M-1", "9 Jun", None)) == ("1", "0")


def test_rule_16_an_episode_is_reported_in_the_year_it_started():
    last_year = episode("PP-1", start="31 Mar", letter="14 Apr", letter_offer="OF-1")
    found = taken(family(offer("OF-1", "14 Apr"), last_year))
    assert found.children == []
    assert [(each.episode_ref, each.started_on.isoformat()) for each in found.earlier] == [("PP-1", "2026-03-31")]
    assert taken(family(episode(start="1 Apr 2027", letter="2 Apr 2027"))).children == []


def test_rule_16_without_a_start_the_letter_decides_and_with_neither_there_is_no_block():
    assert block(episode(letter="1 Apr", in_letter=False)) == {"LBPSentDate": "2026-04-01", "FGDMMeetingOffer": "0"}
    assert taken(family(episode(no_letter="immediate issue: injury", court="28 May"))).children == []


def test_rule_16_two_episodes_are_two_blocks_by_start():
    rows = [episode("PP-2", start="3 Sep"), episode("PP-1", start="7 Apr", step="4 Jun")]
    assert [each.episode_ref for each in taken(family(*rows)).children[0].blocks] == ["PP-1", "PP-2"]


def test_rule_16_an_unborn_child_has_the_expected_birth_date_and_a_born_one_its_own():
    rows = (
        episode(children="UB1;C1", start="26 Oct"),
        child("UB1", None, "12 Mar 2027"),
        child("C1", "1 Feb 2020", "9 Feb 2020"),
    )
    document = census_xml(taken(family(*rows))).decode()
    assert "<LAchildID>UB1</LAchildID><ExpectedPersonBirthDate>2027-03-12</Exp" in document
    assert "<LAchildID>C1</LAchildID><PersonBirthDate>2020-02-01</PersonBirthDate></Child" in document


def test_dates_outside_the_year_are_left_out_and_the_outcome_of_a_later_decision_too():
    late = episode(
        start="1 Mar 2027",
        letter="2 Apr 2027",
        in_letter=False,
        first_meeting="20 Apr 2027",
        reviews=0,
        step="1 May 2027",
        outcome="B",
        court="2 May 2027",
        initiate="3 May 2027",
    )
    assert block(late) == {"PPStartDate": "2027-03-01", "ReviewMeetingsCount": "0"}


def test_all_elements_in_their_order():
    full = episode(
        start="4 May",
        letter="14 May",
        letter_offer="OF-1",
        first_meeting="28 May",
        reviews=2,
        step="30 Jul",
        outcome="B",
        court="6 Aug",
        initiate="7 Aug",
    )
    assert list(block(OFFER, full)) == [
        "PPStartDate",
        "LBPSentDate",
        "FGDMMeetingOffer",
        "FGDMMeetingFac",
        "InitialPPMeetingDate",
        "ReviewMeetingsCount",
        "StepDecisionDate",
        "PPOutcome",
        "CourtAppDate",
        "LetterInitCPDate",
    ]


def test_children_stand_in_the_order_of_their_file_whatever_the_order_of_cases():
    first, second = child("Z1"), child("A1")
    families = [
        family(second, episode("PP-2", children="A1", start="1 May"), case="R-1"),
        family(first, episode("PP-1", children="Z1", start="1 May"), case="R-2"),
    ]
    assert [each.child.child_ref for each in taken(*families).children] == ["Z1", "A1"]


def test_the_document_is_well_formed_whatever_a_code_holds():
    odd = census([family(episode(start="4 May", outcome="<&>"))], YEAR, ("<&>",))
    [element] = ET.fromstring(census_xml(odd)).iter("PPOutcome")
    assert element.text == "<&>"
    assert ET.fromstring(census_xml(taken())).tag == "Children"


@pytest.mark.parametrize(
    ("rows", "code", "field"),
    [
        ([episode(start="4 May", letter="14 May")], "9007", "FGDMMeetingOffer"),
        ([episode(start="4 May", letter="2 Apr 2027")], "9006", "LBPSentDate"),
        ([episode(start="4 May", letter="3 May", in_letter=False)], "9006", "LBPSentDate"),
        ([episode(start="4 May", first_meeting="2 Apr 2027")], "9008", "InitialPPMeetingDate"),
        ([episode(start="4 May", first_meeting="28 May")], "9015Q", "ReviewMeetingsCount"),
        ([episode(start="4 May", step="3 May", outcome="A")], "9009", "StepDecisionDate"),
        ([episode(start="4 May", outcome="Z")], "9011", "PPOutcome"),
        ([episode(start="4 May", step="9 Jul", outcome="A", court="8 Jul")], "9012", "CourtAppDate"),
        ([episode(start="4 May", court="9 Jul", initiate="8 Jul")], "9013", "LetterInitCPDate"),
        ([episode(start="4 May", step="9 Jul")], "9000Q", "PPOutcome"),
        ([episode(letter="14 May", in_letter=False)], "9000Q", "PPStartDate"),
    ],
)
def test_the_published_checks(rows, code, field):
    assert [(each.code, each.child_ref, each.field) for each in taken(family(*rows)).checks] == [(code, "C1", field)]
