"""What managers ask: /counts, /export, /census, /warnings. References only, never a name (rules 18, 30)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from handlers.desk import MANAGERS, Answer, Command, Desk
from handlers.orders import today
from handlers.periods import Asked, Quarter, figures_of, short, understood
from handlers.returns import submitted
from messages import count_answers as words
from messages.counts import counts_table
from messages.dates import said_day
from messages.pictures import QuarterFigures, counts_chart
from messages.workbook import all_definitions, counts_workbook
from models.register import census_of, duty_warnings, headlines, one_moment
from models.rules.counting import duty
from models.rules.counting.census import Census, NotACensusYear, census_year
from models.rules.counting.census_xml import census_xml
from models.rules.counting.figures import DEFINITION_VERSION
from models.rules.typed import NotUnderstood, period
from models.staff import Staff

EXAMPLE = "/counts Q1 2026-27 team North"
CENSUS = "/census 2026-27"
IN_CHART, MOST_IN_CHART = 4, 8


async def on_counts(desk: Desk, staff: Staff, rest: str) -> None:
    """The figures of a period as a table and a chart, with the quarters around it."""
    asked = await understood(desk, rest, EXAMPLE)
    async with one_moment(desk.session) as at:
        figures = await figures_of(at, asked.first, asked.last, asked.team, desk.now)
        picture = await chart(at, (asked.first, asked.last), asked.team, desk.now)
        sent, see = await submitted(at, asked, figures)
    told = "\n\n".join([words.counts(counts_table(figures)), *sent])
    answer = Answer(told, [*see, *_buttons(desk, asked)], picture, "counts.png")
    desk.tell(staff, answer)


async def on_export(desk: Desk, staff: Staff, rest: str) -> None:
    """The workbook: figures, the records behind them, definitions, warnings."""
    asked = await understood(desk, rest, EXAMPLE)
    async with one_moment(desk.session) as at:
        found = await duty_warnings(at, desk.house.duty_starts_on, team=asked.team)
        figures = await figures_of(at, asked.first, asked.last, asked.team, desk.now)
    book = counts_workbook(figures, duty.as_json(found), all_definitions())
    await desk.note("export", staff=staff, after={"from": asked.words})
    name = f"fgdm-{asked.first.isoformat()}-{asked.last.isoformat()}.xlsx"
    desk.tell(staff, Answer(words.workbook(asked.name, asked.team), _buttons(desk, asked), book, name))


async def on_census(desk: Desk, staff: Staff, rest: str) -> None:
    """The census blocks of a year, and what the published checks would find."""
    try:
        year = census_year(rest.strip() or _census_year(today(desk)))
    except NotACensusYear as wrong:
        raise NotUnderstood("", str(wrong), CENSUS) from wrong
    async with one_moment(desk.session) as at:
        found = await census_of(at, year, desk.house.outcome_codes)
    name = _census_year(year.first)
    await desk.note("census", staff=staff, after={"year": name})
    desk.tell(staff, Answer(census_said(name, found), (), census_xml(found), f"census-{name}.xml"))


async def on_warnings(desk: Desk, staff: Staff, rest: str) -> None:
    """The duty warnings that stand now."""
    async with one_moment(desk.session) as at:
        found = await duty_warnings(at, desk.house.duty_starts_on)
    found.sort(key=lambda warning: (warning.rule, warning.day))
    desk.tell(staff, words.warnings([f"Rule {each.rule}. {each.message}" for each in found]))


def census_said(name: str, found: Census, most: int | None = words.MOST_LINES) -> str:
    """The checks and what is left out, in short; `most` lines of each, None for all."""
    checks = [words.check(c.code, c.child_ref, c.episode_ref, c.field, c.message) for c in found.checks]
    earlier = [f"{each.case_ref}, {each.episode_ref}" for each in found.earlier]
    blocks = sum(len(child.blocks) for child in found.children)
    return words.census(name, len(found.children), blocks, checks, earlier, most)


async def chart(session: AsyncSession, days: tuple[date, date], team: str | None, now: datetime) -> bytes:
    """A PNG of the quarters that a period is made of; of one quarter with the three before it."""
    quarters = _in_chart(*days)
    found = await headlines(session, [(first, last) for first, last, _ in quarters], team=team)
    bars = [
        QuarterFigures(short(name), one.before_letter, one.at_letter, one.held)
        for (_, _, name), one in zip(quarters, found, strict=True)
    ]
    note = " · ".join(filter(None, (team and f"Team {team}", f"As at {said_day(now)}")))
    return counts_chart(bars, definition_version=DEFINITION_VERSION, note=note)


def _in_chart(first: date, last: date) -> Sequence[Quarter]:
    """Whole quarters where the period is made of such; else the period itself."""
    quarters = [_quarter_with(last)]
    while quarters[0][0] > first and len(quarters) < MOST_IN_CHART:
        quarters.insert(0, _before(quarters[0]))
    if (quarters[0][0], quarters[-1][1]) != (first, last):
        return [(first, last, period(f"{first} {last}", today=last)[2])]
    return quarters if len(quarters) > 1 else _and_three_before(quarters[0])


def _and_three_before(quarter: Quarter) -> Sequence[Quarter]:
    quarters = [quarter]
    while len(quarters) < IN_CHART:
        quarters.insert(0, _before(quarters[0]))
    return quarters


def _quarter_with(day: date) -> Quarter:
    return period("", today=day)


def _before(quarter: Quarter) -> Quarter:
    return _quarter_with(quarter[0] - timedelta(days=1))


def _buttons(desk: Desk, asked: Asked) -> list[list[tuple[str, str]]]:
    before = asked.of(_quarter_with(asked.first - timedelta(days=1)))
    after = asked.of(_quarter_with(asked.last + timedelta(days=1)))
    around = [before, after] if after.first <= today(desk) else [before]
    return [
        [(short(each.name), f"/counts {each.words}") for each in around],
        [("Workbook", f"/export {asked.words}")],
    ]


def _census_year(day: date) -> str:
    """`2026-27`: the census year that a day lies in."""
    began = day.year - (day.month < 4)
    return f"{began}-{(began + 1) % 100:02}"


PERIODS = "A quarter (Q1 2026-27 is April to June 2026), months (Apr-Jun 2026), a year (2026-27) or two days."

COMMANDS = (
    Command(
        "counts", MANAGERS, "the figures of a quarter", EXAMPLE, on_counts, alone=True,
        more=f"{PERIODS} Nothing after it: this quarter. `team North` leaves only that team.",
    ),
    Command(
        "export", MANAGERS, "the figures as a workbook", "/export Q1 2026-27", on_export, alone=True,
        more=f"{PERIODS} With the records behind every figure, what each means, and the warnings.",
    ),
    Command(
        "census", MANAGERS, "the census blocks of a year", CENSUS, on_census, alone=True,
        more="The part of the Children in Need census that this service knows, and the published checks run first.",
    ),
    Command(
        "warnings", MANAGERS, "what the duty warns of", "/warnings", on_warnings, alone=True,
        more="Court applications without an offer or a meeting (rule 19), letters without an offer (rule 20).",
    ),
)  # fmt: skip
