"""/episode, /step and /court: pre-proceedings from their start to the application (rules 16, 17, 19)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.offers import clauses
from handlers.offers.episodes import (
    PROCEEDINGS,
    Standing,
    begin,
    changes,
    check_order,
    pick,
    set_apart,
    standing,
    told,
)
from handlers.offers.offering import CASE, only_a_past_day, todays
from handlers.offers.record import children_named, on_day, reason, warned
from handlers.orders import case_and_rest
from messages import offers as words
from models.case import Case, Child
from models.offer import Episode
from models.refusal import Refusal
from models.rules.typed import NotUnderstood
from models.staff import Staff
from models.terms import Deed

EPISODE = "/episode R-1042 start 2026-11-01"
STEP = "/step R-1042 2026-12-20 outcome A"
COURT = "/court R-1042 2026-12-20"
MOST_REVIEWS = 99

Facts = dict[str, Any]
SAID: dict[str, str] = {
    "pp_start_on": "pre-proceedings started",
    "initial_pp_meeting_on": "first pre-proceedings meeting",
    "step_decision_on": "decision to step up or down",
    "court_application_on": "court application",
    "letter_to_initiate_on": "letter to initiate care proceedings",
}


class NoEpisode(Refusal):
    """No pre-proceedings episode is on file."""


async def on_episode(desk: Desk, staff: Staff, rest: str) -> None:
    """Begin an episode, or record the start, the first meeting or the reviews of the one that is open."""
    order, correcting = clauses.instead(rest)
    case, typed = await case_and_rest(desk, staff, order)
    found = clauses.cut(typed, ["start", "first meeting", "reviews", "for"], EPISODE)
    if found[""] or not found.keys() - {"", "for"}:
        raise NotUnderstood(typed, "start, first meeting or reviews?", EPISODE)
    children = await children_named(desk, case, found.get("for"))
    new = _facts_typed(desk, found)
    one = pick(await standing(desk, case), children, _is_open)
    if one is None and "pp_start_on" not in new:
        raise NoEpisode(words.no_episode(case.reference))
    if one and not correcting and (there := _differs(one, new, "pp_start_on")):
        desk.tell(staff, _already("episode", order, one, "pp_start_on", there))
        return
    await _keep(desk, staff, case, Deed.EPISODE, one, children, new)


def _facts_typed(desk: Desk, found: clauses.Clauses) -> Facts:
    new: Facts = {}
    if "start" in found:
        new["pp_start_on"] = on_day(desk, found["start"])
    if "first meeting" in found:
        new["initial_pp_meeting_on"] = on_day(desk, found["first meeting"])
    if "reviews" in found:
        new["pp_reviews"] = _count(found["reviews"])
    return new


async def on_step(desk: Desk, staff: Staff, rest: str) -> None:
    """Record the decision to step up or down, with its outcome."""
    order, correcting = clauses.instead(rest)
    case, typed = await case_and_rest(desk, staff, order)
    found = clauses.cut(typed, ["outcome", "for"], STEP)
    children = await children_named(desk, case, found.get("for"))
    new: Facts = {"step_decision_on": on_day(desk, found[""])}
    if "outcome" in found:
        new["pp_outcome"] = _code(desk, found["outcome"])
    one = pick(await standing(desk, case), children, lambda each: True)
    if one is None:
        raise NoEpisode(words.no_episode(case.reference))
    if not correcting and (there := _differs(one, new, "step_decision_on")):
        desk.tell(staff, _already("step", order, one, "step_decision_on", there))
        return
    await _keep(desk, staff, case, Deed.STEP, one, children, new)


async def on_court(desk: Desk, staff: Staff, rest: str) -> None:
    """Record a court application; what the duty asks is said at once, and nothing is blocked (rule 19)."""
    order, correcting = clauses.instead(rest)
    case, typed = await case_and_rest(desk, staff, order)
    said, why = clauses.because(typed)
    found = clauses.cut(said, ["initiated", "for"], COURT)
    children = await children_named(desk, case, found.get("for"))
    new: Facts = {"court_application_on": on_day(desk, found[""])}
    if "initiated" in found:
        new["letter_to_initiate_on"] = on_day(desk, found["initiated"])
    one = pick(await standing(desk, case), children, _of_these_proceedings(new["court_application_on"]))
    if one and not correcting and (there := _differs(one, new, "court_application_on")):
        desk.tell(staff, _already("court", order, one, "court_application_on", there))
        return
    if why and (one is None or one.episode.lbp_sent_on is None):
        new["no_letter_reason"] = reason(why, COURT, "Why was there no letter?")
    await _keep(desk, staff, case, Deed.COURT, one, children, new)


def _is_open(one: Standing) -> bool:
    return one.episode.step_decision_on is None and one.episode.court_application_on is None


def _of_these_proceedings(day: date) -> Callable[[Standing], bool]:
    """Not an episode that ended over 26 weeks before: after that it is an immediate issue of its own."""

    def fits(one: Standing) -> bool:
        decided = one.episode.step_decision_on
        return one.goes_on(day) or bool(
            one.episode.court_application_on is None and decided and day - decided <= PROCEEDINGS
        )

    return fits


def _differs(one: Standing, new: Facts, name: str) -> date | None:
    """The date on file that an order would change."""
    there: date | None = getattr(one.episode, name)
    return there if there and name in new and new[name] != there else None


def _already(command: str, order: str, one: Standing, name: str, there: date) -> Answer:
    told_so = words.on_file_already(one.episode.reference, SAID[name], there)
    return Answer(told_so, [[("Correct it", f"/{command} {order} instead")]])


async def _keep(
    desk: Desk, staff: Staff, case: Case, deed: Deed, one: Standing | None, children: Sequence[Child], new: Facts
) -> None:
    """Write the new facts into the episode (a new one if there is none), and say what that comes to."""
    own = await set_apart(desk, case, one, children) if one else await begin(desk, case, children)
    before = told(own.episode)
    for name, value in new.items():
        setattr(own.episode, name, value)
    check_order(own, await standing(desk, case))
    await desk.session.flush()
    await desk.note(deed, staff=staff, case=case, **changes(own.episode, before))
    lines = [words.episode(own.episode.reference, list(own.children.values()), _said(own.episode, new))]
    if deed is Deed.COURT and own.episode.lbp_sent_on is None and not own.episode.no_letter_reason:
        lines.append(words.say_why_no_letter(case.reference))
    lines += map(words.warning, await warned(desk, case, own.episode))
    desk.tell(staff, Answer("\n".join(lines), _next(case, own.episode)))


def _said(episode: Episode, new: Facts) -> list[str]:
    told_so = [words.dated(SAID[name], day) for name, day in new.items() if name in SAID]
    if "pp_reviews" in new:
        told_so.append(words.reviews(new["pp_reviews"]))
    if "pp_outcome" in new:
        told_so.append(words.outcome(new["pp_outcome"]))
    return told_so


def _next(case: Case, episode: Episode) -> list[list[tuple[str, str]]]:
    if episode.lbp_sent_on is None and not episode.no_letter_reason:
        return [[("Record the letter", f"/letter {case.reference}")]]
    if episode.court_application_on is not None:
        return [[("Record an exception", f"/exception {case.reference}")]]
    return []


def _count(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit() and int(typed[:9]) <= MOST_REVIEWS):
        raise NotUnderstood(typed, "reviews are a whole number from 0 to 99.", "/episode R-1042 reviews 2")
    return int(typed)


def _code(desk: Desk, typed: str) -> str:
    """One of the council's codes (codeset CS131); capital letters never matter."""
    codes = {code.casefold(): code for code in desk.house.outcome_codes}
    if typed.casefold() not in codes:
        raise NotUnderstood(typed, words.wrong_outcome(desk.house.outcome_codes), STEP)
    return codes[typed.casefold()]


async def _codes(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return [(code, code) for code in desk.house.outcome_codes]


async def _only_code(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    _code(desk, typed.strip())


def _compose_step(answers: dict[str, str]) -> str:
    outcome = f" outcome {answers['outcome']}" if answers["outcome"] else ""
    return f"{answers['case']} {answers['day']}{outcome}"


COMMANDS = (
    Command(
        "episode", COORDINATOR, "record the start of pre-proceedings", EPISODE, on_episode,
        (CASE, Question("day", "On which day did pre-proceedings start?", todays, only_a_past_day)),
        lambda answers: f"{answers['case']} start {answers['day']}",
        more="Also `first meeting 2026-11-20` and `reviews 2` (pre-proceedings reviews). `for AB10231` names children "
        "whose dates differ; `instead` at the end corrects what is on record.",
    ),
    Command(
        "step", COORDINATOR, "record the decision to step up or down", STEP, on_step,
        (
            CASE,
            Question("day", "On which day was it decided to step up or down?", todays, only_a_past_day),
            Question("outcome", "With which outcome?", _codes, _only_code, optional=True),
        ),
        _compose_step,
        more="`instead` at the end corrects what is on record.",
    ),
    Command(
        "court", COORDINATOR, "record a court application", COURT, on_court,
        (CASE, Question("day", "On which day was the application made?", todays, only_a_past_day)),
        more="`initiated 2026-12-21` is the letter to initiate care proceedings; `because …` at the end says why there "
        "was no letter before proceedings. It warns where an offer, a meeting or a decision is missing.",
    ),
)  # fmt: skip
