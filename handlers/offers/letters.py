"""/letter: the letter before proceedings, with the offer in it or not, or why there is none (rules 7, 17, 20)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.offers import clauses
from handlers.offers.episodes import Standing, begin, changes, check_order, pick, set_apart, standing, told
from handlers.offers.offering import CASE
from handlers.offers.record import account, children_named, logged, offer_named, on_day, reason, warned
from handlers.orders import case_and_rest, today
from messages import offers as words
from models.case import Case, Child
from models.meeting import facts
from models.offer import Offer
from models.refusal import Refusal
from models.rules.counting.answers import status_of
from models.rules.counting.offers import Offer as Counted
from models.rules.counting.words import OfferStatus
from models.rules.typed import NotUnderstood
from models.staff import Staff
from models.terms import Deed

EXAMPLE = "/letter R-1042 14/11/2026 with offer"
NONE_EXAMPLE = "/letter R-1042 none because immediate issue: risk of flight"
OPEN = (OfferStatus.ACCEPTED, OfferStatus.AWAITING)


class NoOfferYet(Refusal):
    """No offer about these children by the day of the letter is on record."""


@dataclass(frozen=True)
class Letter:
    """What was ordered: sent on a day, with an offer in it or not; or none, and why."""

    sent_on: date | None
    with_offer: bool | None
    offer: Offer | None
    why_none: str | None
    children: Sequence[Child]


async def on_letter(desk: Desk, staff: Staff, rest: str) -> None:
    """Record the letter in its episode, beginning one if none is open; warn of rule 20 at once."""
    order, correcting = clauses.instead(rest)
    case, typed = await case_and_rest(desk, staff, order)
    letter = await _understood(desk, case, typed)
    episodes = await standing(desk, case)
    one = pick(episodes, letter.children, _wants_letter)
    written = pick(episodes, letter.children, _written_by(letter.sent_on or today(desk)))
    if one is None and written is not None and not correcting:
        desk.tell(staff, _already(written, order))
        return
    found = (written or one) if correcting else one
    own = await set_apart(desk, case, found, letter.children) if found else await begin(desk, case, letter.children)
    before = told(own.episode)
    await _write(desk, case, own, letter)
    check_order(own, episodes)
    offer = await _offer_of(desk, own)
    await _note(desk, staff, case, own, before, offer)
    desk.tell(staff, Answer(await _said(desk, case, own, letter, offer), _next(case, letter)))


async def _offer_of(desk: Desk, own: Standing) -> Offer | None:
    id_ = own.episode.letter_offer_id
    return await desk.session.get(Offer, id_) if id_ is not None else None


async def _note(
    desk: Desk, staff: Staff, case: Case, own: Standing, before: dict[str, Any], offer: Offer | None
) -> None:
    changed = changes(own.episode, before)
    changed["after"] |= facts(offer=offer.reference if offer else None)
    await desk.note(Deed.LETTER, staff=staff, case=case, **changed)


async def _understood(desk: Desk, case: Case, typed: str) -> Letter:
    said, why = clauses.because(typed)
    found = clauses.cut(said, ["with offer", "without offer", "none", "for"], EXAMPLE)
    kind = [word for word in ("with offer", "without offer", "none") if word in found]
    if len(kind) != 1:
        raise NotUnderstood(typed, "was it sent with offer or without offer, or will there be none?", EXAMPLE)
    children = await children_named(desk, case, found.get("for"))
    if kind[0] == "none":
        _nothing_more(found["none"] or found[""], NONE_EXAMPLE)
        why_none = reason(why, NONE_EXAMPLE, "Why will there be no letter (rule 17)?")
        return Letter(None, None, None, why_none, children)
    if kind[0] == "without offer":
        _nothing_more(found["without offer"], EXAMPLE)
    named = await offer_named(desk, case, found["with offer"]) if found.get("with offer") else None
    return Letter(on_day(desk, found[""]), kind[0] == "with offer", named, None, children)


def _nothing_more(left: str, example: str) -> None:
    if left:
        raise NotUnderstood(left, "this was not expected there.", example)


def _wants_letter(one: Standing) -> bool:
    """Neither a letter nor a reason for none is on file, and pre-proceedings were not stepped down."""
    episode = one.episode
    return episode.lbp_sent_on is None and not episode.no_letter_reason and episode.step_decision_on is None


def _written_by(day: date) -> Callable[[Standing], bool]:
    """A letter, or a reason for none, is on file in an episode that goes on then."""

    def fits(one: Standing) -> bool:
        on_file = one.episode.lbp_sent_on is not None or bool(one.episode.no_letter_reason)
        return on_file and one.goes_on(day)

    return fits


async def _write(desk: Desk, case: Case, own: Standing, letter: Letter) -> None:
    episode = own.episode
    episode.lbp_sent_on, episode.no_letter_reason = letter.sent_on, letter.why_none
    episode.offer_in_letter = letter.with_offer
    episode.letter_offer_id = None
    if letter.with_offer and letter.sent_on is not None:
        offer = letter.offer or await _offer_in(desk, case, own, letter.sent_on)
        _refuse_other_offer(await account_offer(desk, case, offer), own, letter.sent_on)
        episode.letter_offer_id = offer.id


async def account_offer(desk: Desk, case: Case, offer: Offer) -> Counted:
    found = (await account(desk, case)).offer_at.get(offer.reference)
    if found is None:
        raise NoOfferYet(f"{offer.reference} was entered in error, so no letter can have made it.")
    return found


def _refuse_other_offer(counted: Counted, own: Standing, sent_on: date) -> None:
    """The letter's offer was made by then, and is about a child of the episode."""
    if counted.first_on > sent_on or not counted.named & set(own.children.values()):
        raise NoOfferYet(words.no_offer_yet(sent_on))


async def _offer_in(desk: Desk, case: Case, own: Standing, sent_on: date) -> Offer:
    """The offer that the letter made or repeated: the open one made last by that day, else the one made last."""
    children = set(own.children.values())
    offers = (await account(desk, case)).offers
    by_then = [each for each in offers if each.first_on <= sent_on and each.named & children]
    if not by_then:
        raise NoOfferYet(words.no_offer_yet(sent_on))
    last = max(by_then, key=lambda each: (status_of(each) in OPEN, each.first_on, each.place))
    offer = await logged(desk, case, Offer, last.offer_ref)
    assert offer is not None, "what is counted is on record"
    return offer


async def _said(desk: Desk, case: Case, own: Standing, letter: Letter, offer: Offer | None) -> str:
    reference, children = own.episode.reference, list(own.children.values())
    if letter.sent_on is None:
        lines = [words.no_letter(reference, children)]
        if own.starts_on is None:
            lines.append(words.application_missing(case.reference))
    else:
        in_it = offer.reference if offer else None
        lines = [words.letter(reference, children, letter.sent_on, in_it)]
    return "\n".join([*lines, *map(words.warning, await warned(desk, case, own.episode))])


def _already(written: Standing, order: str) -> Answer:
    one = written.episode
    told_so = words.letter_already(one.reference, one.lbp_sent_on)
    return Answer(told_so, [[("Correct it", f"/letter {order} instead")]])


def _next(case: Case, letter: Letter) -> list[list[tuple[str, str]]]:
    if letter.with_offer:
        return [[("Note an answer", f"/answered {case.reference}")]]
    return [
        [("Record an offer", f"/offer {case.reference}")],
        [("Record an exception", f"/exception {case.reference}")],
    ]


async def _kinds(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    kinds = ("with offer", "without offer", "none")
    return [(kind.capitalize(), kind) for kind in kinds]


async def _only_kind(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    if not re.fullmatch(r"(with|without) offer|none", typed.strip(), flags=re.IGNORECASE):
        raise NotUnderstood(typed, "with offer, without offer, or none?", "with offer")


async def _day_or_reason(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    if answers["kind"].casefold() != "none":
        on_day(desk, typed)


def _compose(answers: dict[str, str]) -> str:
    if answers["kind"].casefold() == "none":
        return f"{answers['case']} none because {answers['day']}"
    return f"{answers['case']} {answers['day']} {answers['kind']}"


COMMAND = Command(
    "letter", COORDINATOR, "record the letter before proceedings", EXAMPLE, on_letter,
    (
        CASE,
        Question("kind", "Did the letter offer an FGDM meeting? Or will there be no letter?", _kinds, _only_kind),
        Question("day", "On which day was it sent? Or, if there will be none: why?", check=_day_or_reason),
    ),
    _compose,
    more=f"Or: `/letter R-1042 14/11/2026 without offer`, or `{NONE_EXAMPLE}`. It begins a pre-proceedings episode if "
    "none is open. `for AB10231` names children whose dates differ; `instead` at the end corrects what is on record.",
)  # fmt: skip
