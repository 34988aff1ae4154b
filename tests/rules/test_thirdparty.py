"""Other people in what is held of one person are marked, and nothing of the text is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.thirdparty import CLOSES, MARK, OPENS, Others, is_marked

OF_DAWN = Others(
    ["Carl Price", "Siân O'Brien", "Anne-Marie Hall", "Sam Carter"],
    ["AB10231", "CP"],
    ["Dawn Price", "+447700900123", "07700 900123", "dawn@example.org", "DP", "R-1042/DP"],
)


def spots(text: str) -> list[str]:
    return [part.split(CLOSES)[0] for part in OF_DAWN.marked(text).split(OPENS)[1:]]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Dawn Price said she can come", []),
        ("my brother Carl hits me", ["Carl"]),
        ("CARL PRICE and Sian", ["CARL", "Sian"]),
        ("Anne-Marie's van, marie, O’Briens? O'Brien", ["Anne-Marie's", "marie", "O'Brien"]),
        ("ring me on 07700 900123 or her on 07700 900124", ["07700 900124"]),
        ("+447700900123 +447700900126", ["+447700900126"]),
        ("dawn@example.org, carl.p@example.org", ["carl.p@example.org"]),
        ("AB10231 and DP and CP", ["AB10231", "CP"]),
        ("at 2026-11-24T10:00:00+00:00 for 2 hours", []),
        ("a carload of prices", []),
    ],
)
def test_who_is_marked(text, marked):
    assert spots(text) == marked


def test_marks_stand_in_values_of_any_shape():
    found = OF_DAWN.within({"before": {"name": "Carl Price"}, "list": ["Dawn", 3, None, ["Sam"]]})
    assert found == {
        "before": {"name": f"{OPENS}Carl{CLOSES} Price"},
        "list": ["Dawn", 3, None, [f"{OPENS}Sam{CLOSES}"]],
    }
    assert is_marked(found)
    assert not is_marked({"a": ["Dawn"]})


@given(st.lists(st.sampled_from(["Carl", "Dawn", "07700 900124", " ", ",", "x", "ß", "O'Brien", "«", "»", "é"])))
def test_nothing_is_lost_whatever_the_text(parts):
    text = "".join(parts)
    assert OF_DAWN.marked(text).replace(MARK, "").replace("«", "").replace("»", "") == text.replace("«", "").replace(
        "»", ""
    )
