"""Numbers as coordinators type them. One digit wrong, and a family's meeting goes to a stranger."""

import re

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from models.rules.phones import BadNumber, last_three, mobile, spoken

MEANT = "+447723456789"

SAME_NUMBER = [
    "7723456789",
    "07723456789",
    "07723-456-789",
    "07723 456 789",
    "07723.456.789",
    "(07723) 456789",
    "00 44 7723456789",
    "00447723456789",
    "+447723456789",
    "447723456789",
    "+44 (0)7723 456 789",
    "+44(0)7723-456-789",
    "0044 (0) 7723 456789",
    "\ufeff\u200b07723\u200b456789\u200d\ufeff",
    "\u202a+44 7723 456789\u202c",
    "07723\u00a0456\u2011789",
    "٠٧٧٢٣٤٥٦٧٨٩",
    "＋４４７７２３４５６７８９",
    "  07723 456789\n",
]

REPAIRED = {
    "0+44(0)7779123456": "+447779123456",
    "000007392123456": "+447392123456",
    "04407379123456": "+447379123456",
    "0+447779123456": "+447779123456",
    "+44 0 7779 123456": "+447779123456",
}

REFUSED = {
    "07890x32109": "letters",
    '07";DROP TABLE;"': "signs that are not part",
    "0772": "too short",
    "+44 7700 1": "too short",
    "07911 1234567": "too long",
    "07700 900123 07700 900124": "too long",
    "O7911 123456": "letter O",
    "07700 90012O": "letter O",
    "0900 123 4567": "premium",
    "0909 879 0123": "premium",
    "070 1234 5678": "personal",
    "01632 960123": "landline",
    "020 7946 0018": "landline",
    "+44 (0)1632 960123": "landline",
    "0306 999 0123": "landline",
    "0808 157 0123": "service number",
    "0808 157": "does not begin like a UK mobile",
    "07700 900123 mum": "letters",
    "mum": "letters",
    "07700 900123 ext 4": "letters",
    "07700+900123": "+ in the middle",
    "++447700900123": "+ in the middle",
    "07700 900123 / 07700 900124": "signs",
    "07700²900123": "signs",
    "": "no number",
    "   ": "no number",
    "+": "no number",
    "0": "does not begin like a UK mobile",
    "999": "does not begin like a UK mobile",
    "33639980012": "country code",
    "+7723456789": "not a mobile number of that country",
    "007723456789": "not a mobile number of that country",
    "+999 1234 5678": "country code that exists",
    "07624 12": "too short",
    "07640 123456": "not a mobile number in use",
}


@pytest.mark.parametrize("typed", SAME_NUMBER)
def test_every_way_of_typing_one_number_reaches_the_same_phone(typed: str) -> None:
    assert mobile(typed, allow_drama=False) == MEANT


@pytest.mark.parametrize(("typed", "meant"), REPAIRED.items())
def test_a_number_with_surplus_noughts_is_repaired(typed: str, meant: str) -> None:
    assert mobile(typed, allow_drama=False) == meant


@pytest.mark.parametrize(("typed", "why"), REFUSED.items())
def test_a_number_that_cannot_be_texted_is_refused_with_the_reason(typed: str, why: str) -> None:
    with pytest.raises(BadNumber, match=re.escape(why)) as refused:
        mobile(typed, allow_drama=True)
    assert "07700 900123" in str(refused.value)


def example(country: str, kind: int, form: int) -> str:
    """A number of that kind as the library gives it for examples: no number for films is known for these countries."""
    number = phonenumbers.example_number_for_type(country, kind)
    assert number is not None
    return phonenumbers.format_number(number, form)


@pytest.mark.parametrize("island", ["JE", "GG", "IM"])
def test_an_aunt_on_jersey_guernsey_or_man_can_be_texted(island: str) -> None:
    typed = example(island, PhoneNumberType.MOBILE, PhoneNumberFormat.NATIONAL)
    assert typed.startswith("07")
    assert mobile(typed, allow_drama=False) == example(island, PhoneNumberType.MOBILE, PhoneNumberFormat.E164)


@pytest.mark.parametrize("way", ["+{}", "00{}", "00 {}"])
@pytest.mark.parametrize("country", ["PL", "IE", "DE", "FR"])
def test_a_grandmother_abroad_is_texted_by_her_full_number(country: str, way: str) -> None:
    spaced = example(country, PhoneNumberType.MOBILE, PhoneNumberFormat.INTERNATIONAL)
    meant = example(country, PhoneNumberType.MOBILE, PhoneNumberFormat.E164)
    assert mobile(way.format(spaced[1:]), allow_drama=False) == meant


def test_a_nought_in_brackets_is_left_out_of_a_number_abroad() -> None:
    meant = example("DE", PhoneNumberType.MOBILE, PhoneNumberFormat.E164)
    assert mobile(f"+49 (0){meant[3:]}", allow_drama=False) == meant


def test_an_american_number_for_films_is_texted() -> None:
    assert mobile("+1 201 555 0123", allow_drama=False) == "+12015550123"


@pytest.mark.parametrize("country", ["PL", "FR"])
def test_a_landline_abroad_is_refused(country: str) -> None:
    for form in (PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.E164):
        with pytest.raises(BadNumber):
            mobile(example(country, PhoneNumberType.FIXED_LINE, form), allow_drama=True)


def test_a_number_abroad_without_its_country_is_refused() -> None:
    with pytest.raises(BadNumber):
        mobile("639 98 00 12", allow_drama=True)


@pytest.mark.parametrize("typed", ["07700 900000", "+44 7700 900999", "447700900123", "07700 900123"])
def test_the_range_kept_for_films_is_for_tests_and_the_demo_only(typed: str) -> None:
    assert mobile(typed, allow_drama=True).startswith("+447700900")
    with pytest.raises(BadNumber, match="nobody's phone"):
        mobile(typed, allow_drama=False)


def test_the_neighbours_of_the_range_for_films_are_not_let_in_with_it() -> None:
    with pytest.raises(BadNumber):
        mobile("07700 900 12", allow_drama=True)
    with pytest.raises(BadNumber):
        mobile("07700 9001234", allow_drama=True)


def test_a_refusal_stays_short_however_long_the_text() -> None:
    with pytest.raises(BadNumber) as refused:
        mobile("07700 900123 call after\nsix " * 100, allow_drama=False)
    assert len(str(refused.value)) < 200
    assert "\n" not in str(refused.value)


def test_a_coordinator_reads_numbers_as_they_are_said_here() -> None:
    assert spoken("+447700900123") == "07700 900123"
    assert spoken("+33639980012") == "+33 6 39 98 00 12"
    assert last_three("+447700900123") == "123"


DRAMA_DIGITS = st.integers(min_value=0, max_value=999).map(lambda last: f"7700900{last:03}")
PREFIXES = st.sampled_from(["0", "", "+44", "0044", "+44(0)", "0+44(0)", "0440", "44", "000", "00000"])
GAPS = st.lists(st.sampled_from(["", " ", "-", "\u200b", "\u00a0", ".", "\u2013"]), min_size=10, max_size=10)


@given(prefix=PREFIXES, digits=DRAMA_DIGITS, gaps=GAPS)
def test_no_prefix_or_spacing_changes_whose_number_it_is(prefix: str, digits: str, gaps: list[str]) -> None:
    typed = prefix + "".join(gap + digit for gap, digit in zip(gaps, digits, strict=True))
    assert mobile(typed, allow_drama=True) == f"+44{digits}"


@given(st.text(max_size=40) | st.text(alphabet="0123456789+() -xO,\u200b", max_size=20))
def test_whatever_is_typed_becomes_a_number_that_dials_the_same_digits_or_is_refused(typed: str) -> None:
    try:
        number = mobile(typed, allow_drama=True)
    except BadNumber:
        return
    typed_digits = "".join(str(int(sign)) for sign in typed if sign.isdecimal())
    national = str(phonenumbers.parse(number).national_number)
    assert typed_digits.endswith(national)
    assert mobile(number, allow_drama=True) == number
    assert mobile(spoken(number), allow_drama=True) == number


@given(
    st.text(alphabet="0123456789", min_size=7, max_size=10),
    st.text(alphabet="abcxyzO;'\"", min_size=1, max_size=2),
)
def test_a_number_with_a_letter_in_it_never_loses_the_letter_silently(digits: str, letters: str) -> None:
    for at in (0, len(digits) // 2, len(digits)):
        with pytest.raises(BadNumber):
            mobile("07" + digits[:at] + letters + digits[at:], allow_drama=True)
