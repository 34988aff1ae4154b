"""/freeze and /returns: figures kept as they were sent, and what has changed since (rule 18)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handlers.desk import MANAGERS, Answer, Command, Desk, Rows
from handlers.history import change_of, plain
from handlers.offers import clauses
from handlers.offers.record import reason
from handlers.orders import today
from handlers.periods import Asked, figures_of, understood
from messages import casebook
from messages import returns as words
from messages.dates import said_day
from models.audit import Entry
from models.refusal import Refusal
from models.register import one_moment
from models.returns import COUNCIL, Return, all_returns, cases_behind, entries_since, frozen, imports_since
from models.rules.counting.figures import DEFINITION_VERSION
from models.rules.counting.restatement import Difference, differences, refs_of
from models.rules.typed import NotUnderstood, period
from models.staff import Staff
from models.terms import Deed

EXAMPLE = "/freeze Q1 2026-27 team North"
AGAIN = "/freeze Q1 2026-27 again because a late letter came to light"
TYPED = ("why", "reason", "no_letter_reason")
"""What coordinators type freely stands in the trail under these names; it may name people (rule 30)."""
BY_ITSELF = "the service"


class FrozenAlready(Refusal):
    """A period is frozen once; again only with a reason, and the first stays."""


class NoSuchReturn(Refusal):
    """No return has that number."""


@dataclass(frozen=True)
class Restatement:
    """One return with what differs now and what was recorded meanwhile; `lines` for people."""

    sent: Return
    by: str
    now: dict[str, Any]
    found: Sequence[Difference]
    because: Sequence[str]

    @property
    def lines(self) -> list[str]:
        one, late = self.sent, [each for each in self.found if not each.follows]
        head = words.heading(
            one.id, called(one), one.team, sent=one.frozen_at, by=self.by, version=one.definition_version, why=one.why
        )
        if one.definition_version != DEFINITION_VERSION:
            head.append(words.version_changed(one.definition_version, DEFINITION_VERSION))
        body = [words.restated(), *map(_said, late)] if late else [words.unchanged()]
        moved = [_said(each) for each in self.found if each.follows]
        tail = [words.why(), *self.because] if self.because else []
        return [*head, "", *body, *(["", words.followed(), *moved] if moved else []), *(["", *tail] if tail else [])]

    @property
    def as_json(self) -> dict[str, Any]:
        one = self.sent
        return {
            **heading_of(one, self.by),
            "figures": one.figures,
            "restated_at": self.now["as_of"],
            "differences": [_plainly(each) for each in self.found],
            "because": list(self.because),
        }


async def on_freeze(desk: Desk, staff: Staff, rest: str) -> None:
    """Keep the figures of a period as they are sent."""
    typed, why, again = _again(rest)
    asked = await understood(desk, typed, EXAMPLE)
    if asked.last >= today(desk):
        raise NotUnderstood(asked.name, words.not_over(said_day(asked.last)), EXAMPLE)
    earlier = await frozen(desk.session, asked.first, asked.last, asked.team)
    if earlier and not again:
        last = earlier[-1]
        raise FrozenAlready(f"{words.frozen_already(last.id, last.frozen_at)} To freeze it again: {AGAIN}")
    kept = await _keep(desk, staff, asked, len(earlier) + 1, why if earlier else None)
    told = words.frozen(kept.id, asked.name, asked.team, kept.turn)
    desk.tell(staff, Answer(told, [[("The figures", f"/counts {asked.words}"), ("All returns", "/returns")]]))


def _again(rest: str) -> tuple[str, str | None, bool]:
    """The period typed, and the reason where it is to be frozen again."""
    typed, why = clauses.because(rest)
    period_typed, _, after = typed.rpartition(" ")
    if after.casefold() != "again":
        return typed, None, False
    return period_typed, reason(why, AGAIN, "Why is it frozen again?"), True


async def _keep(desk: Desk, staff: Staff, asked: Asked, turn: int, why: str | None) -> Return:
    async with one_moment(desk.session) as at:
        figures = await figures_of(at, asked.first, asked.last, asked.team, desk.now)
    kept = Return(first_on=asked.first, last_on=asked.last, team=asked.team or COUNCIL, turn=turn, why=why)
    kept.frozen_at, kept.frozen_by = desk.now, staff.id
    kept.definition_version, kept.figures = figures["definition_version"], figures
    desk.session.add(kept)
    await desk.session.flush()
    after = {"return": kept.id, "period": asked.words, "time": turn}
    await desk.note("return frozen", staff=staff, after=after, why=why)
    return kept


async def on_returns(desk: Desk, staff: Staff, rest: str) -> None:
    """All returns; with a number, that one and what has changed since."""
    number = rest.strip()
    if number:
        async with one_moment(desk.session) as at:
            found = await restatement(at, await named(at, number), desk.now)
        desk.tell(staff, Answer("\n".join(words.shortened(found.lines)), [[("All returns", "/returns")]]))
        return
    kept = await all_returns(desk.session)
    buttons = [[(f"Return {one.id}", f"/returns {one.id}")] for one in reversed(kept[-10:])]
    desk.tell(staff, Answer("\n".join(map(line_of, kept)) or words.none_yet(), buttons))


async def named(session: AsyncSession, number: str) -> Return:
    """The return of this number. NoSuchReturn if there is none."""
    found = await session.get(Return, int(number)) if number.isascii() and number.isdigit() else None
    if found is None:
        raise NoSuchReturn(words.no_such(number[:20]))
    return found


async def submitted(session: AsyncSession, asked: Asked, now: dict[str, Any]) -> tuple[list[str], Rows]:
    """For /counts: that the period was sent, whether it has been restated, and a button to see how."""
    kept = await frozen(session, asked.first, asked.last, asked.team)
    if not kept:
        return [], ()
    last = kept[-1]
    late = [each for each in differences(last.figures, now) if not each.follows]
    return [words.submitted(last.frozen_at, len(late), last.turn)], [[("As sent, and since", f"/returns {last.id}")]]


async def restatement(session: AsyncSession, one: Return, now: datetime, *, in_full: bool = False) -> Restatement:
    """What of a return is different now, figure by figure, and what the trail says of those records since.

    Without what coordinators typed as their reasons, unless `in_full`: managers see no names (rule 30).
    """
    figures = await figures_of(session, one.first_on, one.last_on, one.team or None, now)
    found = differences(one.figures, figures)
    names = await _names(session)
    cases = await cases_behind(session, refs_of(found))
    entries = await entries_since(session, cases, one.frozen_at, tuple(Deed))
    tell = _in_full if in_full else _without_words
    because = [_deed(each, tell(each.told), cases[each.case_id].reference, names) for each in entries if each.case_id]
    if any(case.opened_at > one.frozen_at and case.coordinator_id is None for case in cases.values()):
        because += [
            _deed(each, tell(each.told), words.whose(None), names)
            for each in await imports_since(session, one.frozen_at)
        ]
    return Restatement(one, names.get(one.frozen_by, BY_ITSELF), figures, found, because)


def called(one: Return) -> str:
    """`Q1 2026-27 (Apr-Jun 2026)`."""
    typed: tuple[date, date, str] = period(f"{one.first_on} {one.last_on}", today=one.last_on)
    return typed[2]


def line_of(one: Return) -> str:
    total = one.figures["meetings_offered"]["total"]["count"]
    return words.line(one.id, called(one), one.team, one.frozen_at, one.turn, total)


def heading_of(one: Return, by: str | None = None) -> dict[str, Any]:
    """A return without its figures, as JSON."""
    return {
        "return": one.id,
        "from": one.first_on.isoformat(),
        "to": one.last_on.isoformat(),
        "team": one.team or None,
        "turn": one.turn,
        "frozen_at": one.frozen_at.isoformat(),
        "definition_version": one.definition_version,
        "why": one.why,
        **({"frozen_by": by} if by else {}),
    }


def _plainly(one: Difference) -> dict[str, Any]:
    return {
        "figure": one.key,
        "team": one.team,
        "then": one.then,
        "now": one.now,
        "added": list(one.added),
        "removed": list(one.removed),
        "follows": one.follows,
    }


def _said(one: Difference) -> str:
    return words.difference(one.key, one.team, one.then, one.now, one.added, one.removed)


def _in_full(told: Mapping[str, Any]) -> dict[str, Any]:
    return dict(told)


def _without_words(told: Mapping[str, Any]) -> dict[str, Any]:
    """What an entry tells, but for what people typed freely; references, days and numbers stay."""
    return {
        name: _without_words(value) if isinstance(value, dict) else value
        for name, value in told.items()
        if name not in TYPED
    }


def _deed(entry: Entry, told: dict[str, Any], case: str, names: dict[int, str]) -> str:
    """One entry of the trail: what was done, by whom, before and after, and why."""
    change, why = change_of(told.pop("before", None), told.pop("after", None)), plain(told.pop("why", None))
    who = names.get(entry.staff_id, BY_ITSELF) if entry.staff_id else BY_ITSELF
    what = casebook.entry("", who, entry.deed, change, why).strip()
    return words.deed(entry.at, case, what)


async def _names(session: AsyncSession) -> dict[int, str]:
    """Names of staff, also of those who have left."""
    return {staff.id: staff.name for staff in await session.scalars(select(Staff))}


COMMANDS = (
    Command(
        "freeze", MANAGERS, "keep a return as it is sent", EXAMPLE, on_freeze,
        more="The figures of the period and the records behind them are kept as they are. Late entries then show as a "
        f"restatement. Once for each period and team; again: {AGAIN}",
    ),
    Command(
        "returns", MANAGERS, "the returns sent, and what changed since", "/returns 1", on_returns, alone=True,
        more="Nothing after it: all of them. With a number: what differs now, and what was recorded since. Reasons "
        "as typed stay with the coordinators (/history), for they may name people.",
    ),
)  # fmt: skip
