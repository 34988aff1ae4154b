"""The pictures a coordinator and a manager receive."""

import subprocess
import sys
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from messages.pictures import Mark, QuarterFigures, Row, counts_chart, who_grid

TIMES = ["1 Tue 1 Dec 4pm", "2 Thu 3 Dec 5.30pm", "3 Sat 5 Dec 10am"]
YELLOW = (255, 233, 168)


def seen(picture: bytes) -> Image.Image:
    assert picture.startswith(b"\x89PNG\r\n")
    return Image.open(BytesIO(picture)).convert("RGB")


def one_square(mark: Mark, *, grey: bool = False) -> bytes:
    """The pixels of a grid in which one person gave one mark."""
    picture = seen(who_grid("R-1042", TIMES[:1], [Row("Dawn", [mark])]))
    return (picture.convert("1", dither=Image.Dither.NONE) if grey else picture).tobytes()


def share(picture: Image.Image, colour: tuple[int, int, int]) -> int:
    """How many pixels have a colour."""
    counted = {found: times for times, found in picture.getcolors(1 << 24) or []}
    return counted.get(colour, 0)


@pytest.mark.parametrize("people", [0, 1, 7, 15, 30])
def test_a_grid_is_as_wide_as_a_phone_shows_well(people: int) -> None:
    rows = [Row(f"Person {n}", [Mark.CAN, Mark.CANNOT, Mark.SILENT]) for n in range(people)]
    picture = seen(who_grid("R-1042: who can come", TIMES, rows, best=[0]))
    assert picture.width == 1080
    assert picture.height <= 2000


def test_the_four_marks_look_different_without_colour() -> None:
    assert len({one_square(mark, grey=True) for mark in Mark}) == 4


def test_no_answer_is_an_empty_square_not_a_cross() -> None:
    blank, cross = one_square(Mark.SILENT), one_square(Mark.CANNOT)
    assert blank.count(0xC2) < cross.count(0xC2)


def test_the_best_times_stand_out_and_ties_are_both_shown() -> None:
    rows = [Row("Dawn", [Mark.CAN, Mark.CAN, Mark.CANNOT])]
    none, one, two = (share(seen(who_grid("R-1042", TIMES, rows, best=best)), YELLOW) for best in ([], [0], [0, 1]))
    assert none == 0 < one < two


def test_someone_who_must_attend_is_marked() -> None:
    plain = who_grid("R-1042", TIMES[:1], [Row("Dawn", [Mark.CAN])])
    assert plain != who_grid("R-1042", TIMES[:1], [Row("Dawn", [Mark.CAN], must_attend=True)])


@pytest.mark.parametrize(
    "name",
    [
        "Siân Wŷn",
        "Łukasz Żółkiewski",
        "فاطمة الزهراء",
        "王小明",
        "ਗੁਰਪ੍ਰੀਤ",
        "😀",
        "$x^2$ {a} \\frac",
        "",
        "A" * 500,
    ],
)
def test_no_name_breaks_the_grid(name: str) -> None:
    assert seen(who_grid(name, TIMES, [Row(name, [Mark.CAN, Mark.NOT_ASKED, Mark.SILENT])])).width == 1080


@given(name=st.text(max_size=60), option=st.text(max_size=30))
@settings(max_examples=8, deadline=None)
def test_nothing_typed_breaks_the_grid(name: str, option: str) -> None:
    assert seen(who_grid(name, [option], [Row(name, [Mark.CAN])])).width == 1080


def test_a_person_with_a_mark_too_few_is_refused() -> None:
    with pytest.raises(ValueError, match="one mark for each time"):
        who_grid("R-1042", TIMES, [Row("Dawn", [Mark.CAN])])


QUARTERS = [
    QuarterFigures("Apr-Jun 2026", 19, 7, 11),
    QuarterFigures("Jul-Sep 2026", 4, 0, 9),
    QuarterFigures("Oct-Dec 2026", 0, 0, 0),
    QuarterFigures("Jan-Mar 2027", 104, 3, 87),
]


@pytest.mark.parametrize("count", [1, 4, 8])
def test_a_chart_of_some_quarters_is_drawn(count: int) -> None:
    assert seen(counts_chart((QUARTERS * 2)[:count], note="Team North")).size == (1080, 1000)


@pytest.mark.parametrize(
    "other", [QuarterFigures("Q1", 3, 1, 2), QuarterFigures("Q1", 2, 2, 2), QuarterFigures("Q1", 3, 1, 1)]
)
def test_each_figure_changes_the_chart(other: QuarterFigures) -> None:
    assert counts_chart([QuarterFigures("Q1", 2, 1, 2)]) != counts_chart([other])


def test_bars_are_as_high_as_their_figures() -> None:
    held = seen(counts_chart([QuarterFigures("Q1", 10, 0, 5)]))
    blue, orange = share(held, (0x12, 0x43, 0x6D)), share(held, (0xC2, 0x4A, 0x0E))
    key = 32 * 32  # the small square that explains each colour
    assert (blue - key) / (orange - key) == pytest.approx(2, rel=0.02)


def test_a_chart_says_which_definition_it_follows() -> None:
    assert counts_chart(QUARTERS, definition_version="1") != counts_chart(QUARTERS, definition_version="2")


@pytest.mark.parametrize("quarters", [[], [QuarterFigures("Q1", 1, -1, 0)]])
def test_a_chart_of_nothing_or_of_less_than_nothing_is_refused(quarters: list[QuarterFigures]) -> None:
    with pytest.raises(ValueError, match="at least one quarter"):
        counts_chart(quarters)


def test_the_service_starts_without_loading_the_drawing_library() -> None:
    told = "import sys, messages.pictures as p; a = 'matplotlib' in sys.modules; p.who_grid('R', [], []); "
    told += "print(a, 'matplotlib.pyplot' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.split() == ["False", "False"]
