"""What Mo, the manager, asks (rules 1 to 3, 18, 30)."""

from io import BytesIO
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook


@pytest.fixture
async def logged(family):
    await family.types("/offer R-1042 to Dawn, Carl on 12/11/2026 before letter")
    await family.types("/answered R-1042 Dawn accepted 16/11/2026")
    await family.types("/letter R-1042 14/11/2026 with offer")
    await family.types("/held R-1042 20/11/2026 family 7 professionals 2 proposal yes plan agreed")
    return family


async def test_rule_1_counts_of_this_quarter_as_a_table_with_a_chart(logged, mo):
    said = await mo.types("/counts")
    assert "1 October 2026 to" in said
    assert "Offered" in said
    assert "Held after the offer" in said
    last = mo.messages()[-1]
    assert last.document_name == "counts.png"
    assert last.document.startswith(b"\x89PNG")


async def test_rule_30_small_figures_are_marked_and_no_name_is_shown(logged, mo):
    said = await mo.types("/counts")
    assert "1*" in said
    assert "can identify a family" in said
    for name in ("Dawn", "Carl", "Price"):
        assert name not in said


@pytest.mark.parametrize("asked", ["Q3 2026-27", "Oct-Dec 2026", "2026-10-01 2026-12-31", "q3 2026-27 team north"])
async def test_a_period_in_each_of_its_forms(logged, mo, asked):
    said = await mo.types(f"/counts {asked}")
    assert "1 October 2026 to" in said
    assert "1*" in said


async def test_rule_2_the_quarter_before_is_one_button_away(logged, mo):
    await mo.types("/counts")
    assert mo.buttons() == ["Q2 2026-27", "Workbook"]
    said = await mo.presses("Q2 2026-27")
    assert "1 July 2026 to" in said
    assert "1*" not in said
    assert mo.buttons() == ["Q1 2026-27", "Q3 2026-27", "Workbook"]


async def test_another_teams_figures_leave_ours_out(logged, mo, town):
    from models.terms import Role

    lee = await town.hire("Lee Hart", Role.COORDINATOR, "South")
    await lee.types("/open R-2001 children EF10233 2016-01-01")
    assert "1*" not in await mo.types("/counts Q3 2026-27 team South")
    assert "1*" in await mo.types("/counts Q3 2026-27 team North")


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ("/counts Q9 2026-27", "Q9 2026-27"),
        ("/counts Q3 2026-27 team West", "There is: North"),
        ("/census 2025-26", "before 2026-27"),
        ("/census soon", "2026-27"),
    ],
)
async def test_what_cannot_be_asked_is_said_with_an_example(logged, mo, order, said):
    assert said in await mo.types(order)


async def test_rule_18_the_workbook_has_the_records_behind_the_figures(logged, mo):
    await mo.types("/counts")
    await mo.presses("Workbook")
    last = mo.messages()[-1]
    assert last.document_name == "fgdm-2026-10-01-2026-12-31.xlsx"
    cells = [
        str(cell)
        for sheet in load_workbook(BytesIO(last.document))
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    ]
    assert any("R-1042-O1" in cell for cell in cells)
    assert not any("Dawn" in cell for cell in cells)


async def test_the_census_comes_as_xml_with_what_the_checks_find(logged, mo):
    said = await mo.types("/census 2026-27")
    assert "2 blocks for 2 children" in said
    assert "9000Q AB10231 (R-1042-P1), PPStartDate" in said
    last = mo.messages()[-1]
    assert last.document_name == "census-2026-27.xml"
    root = ElementTree.fromstring(last.document)
    blocks = root.findall(".//PreProceedingsandFGDM")
    assert [block.findtext("FGDMMeetingOffer") for block in blocks] == ["1", "1"]
    assert [block.findtext("FGDMMeetingFac") for block in blocks] == ["1", "1"]


async def test_rule_19_the_warnings_that_stand(logged, mo):
    assert "No duty warnings" in await mo.types("/warnings")
    await logged.types("/void R-1042 R-1042-O1 because wrong")
    said = await mo.types("/warnings")
    assert "1 duty warning." in said
    assert "Rule 20" in said


async def test_an_admin_may_ask_and_a_coordinator_may_not(logged, ada):
    assert "Offered" in await ada.types("/counts")
    for name in ("counts", "export", "census 2026-27", "warnings"):
        assert "There is no order" in await logged.types(f"/{name}")


async def test_rule_3_a_year_shows_its_quarters_and_no_rate_within_one(logged, mo):
    said = await mo.types("/counts 2026-27")
    assert "Of the 1 offered, 1 held by now" in said
