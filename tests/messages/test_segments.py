"""What a text costs, and the marks that would double it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.segments import gsm, is_gsm, segments

COUNTED = [
    ("à" * 160, 1),
    ("à" * 161, 2),
    ("ÿ" * 70, 1),
    ("ÿ" * 71, 2),
    ("ÿ" * 135, 3),
    ("^" * 80, 1),
    ("^" * 81, 2),
    ("a" * 159 + "|", 2),
    ("a" * 304 + "[]", 3),
    ("a" * 152 + "€" + "a" * 152, 3),
    ("ŵ" * 66 + "😀" + "ŵ" * 66, 3),
    ("😀" * 35, 1),
    ("😀" * 36, 2),
    ("a" * 306, 2),
    ("a" * 307, 3),
    ("ŵ" * 134, 2),
    ("ŵ", 1),
    ("", 0),
    ("line\nbreak £5 @ £3", 1),
]


@pytest.mark.parametrize(("text", "parts"), COUNTED)
def test_a_text_is_counted_as_the_carrier_counts_it(text: str, parts: int) -> None:
    assert segments(text) == parts


@pytest.mark.parametrize("mark", ["\u00a0", "\t", "`", "’", "‘", "“", "”", "–", "—", "…", "\u200b", "\ufeff"])
def test_one_mark_that_a_phone_adds_by_itself_doubles_a_text_until_it_is_made_plain(mark: str) -> None:
    text = "a" * 60 + mark + "a" * 60
    assert segments(text) == 2
    assert segments(gsm(text)) == 1


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("Dawn’s “family meeting” – 4pm…", 'Dawn\'s "family meeting" - 4pm...'),
        ("St\u00a0Leonards\tRoad", "St Leonards Road"),
        ("one\r\ntwo\u2028three\rfour", "one\ntwo\nthree\nfour"),
        ("Sia\u0302n and Zoe\u0301", "Siân and Zoé"),
        ("4pm\u22126pm", "4pm-6pm"),
        ("Sia\u200b\u0302n", "Siân"),
        ("\u1fefit\u1ffd", "'it'"),
    ],
)
def test_marks_get_their_plain_twins(typed: str, sent: str) -> None:
    assert gsm(typed) == sent


@pytest.mark.parametrize(
    "name", ["Siân", "Łukasz", "Małgorzata", "François", "Ŵyn", "Zoë", "محمد", "Nguyễn", "O'Brien"]
)
def test_a_name_is_sent_as_its_owner_spells_it(name: str) -> None:
    assert gsm(name) == name


@pytest.mark.parametrize("joined", ["👨\u200d👩\u200d👧", "می\u200cخواهم"])
def test_marks_that_join_letters_or_pictures_stay(joined: str) -> None:
    assert gsm(joined) == joined


def test_the_alphabet_is_the_standards_128_and_ten() -> None:
    letters = [chr(point) for point in range(0x2FFF) if is_gsm(chr(point))]
    doubled = [letter for letter in letters if segments(letter * 81) == 2]
    assert len(letters) == 127 + 10  # the 128th is the escape itself
    assert sorted(doubled) == sorted("\f^{}\\[~]|€")


WORDS = st.text(alphabet=st.one_of(st.sampled_from("abc à€|[]~^ŵ😀’–"), st.characters()), max_size=500)


def _letters(text: str) -> list[str]:
    """Letters and digits without their accents; ʼ is a letter to Unicode and an apostrophe to us."""
    return [sign for sign in unicodedata.normalize("NFD", text) if sign.isalnum() and sign != "ʼ"]


@given(WORDS)
def test_plain_text_stays_plain_and_nothing_but_marks_is_changed(text: str) -> None:
    once = gsm(text)
    assert gsm(once) == once
    assert _letters(once) == _letters(text)


@given(WORDS)
def test_a_text_of_several_parts_fits_into_them_and_not_into_fewer_than_its_letters_need(text: str) -> None:
    parts = segments(text)
    if is_gsm(text):
        units, whole, part = len(text) + sum(letter in "\f^{}\\[~]|€" for letter in text), 160, 153
    else:
        units, whole, part = len(text.encode("utf-16-le", "surrogatepass")) // 2, 70, 67
    if units <= whole:
        assert parts == (1 if text else 0)
    else:
        assert -(-units // part) <= parts <= -(-units // (part - 1))


@given(WORDS, WORDS)
def test_a_longer_text_never_costs_less(text: str, more: str) -> None:
    assert segments(text + more) >= segments(text)
