"""Short ways to write a family's record down in a test. Dates are written as people say them: "14 Apr"."""

from datetime import date, datetime
from itertools import count
from zoneinfo import ZoneInfo

from models.rules.counting.records import (
    BestInterestsException,
    Child,
    Episode,
    Family,
    OfferRow,
    Sitting,
)
from models.rules.counting.words import Limb, MeetingKind, OfferStatus, SittingStatus

NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/London"))
_places = count(2)


def day(said: str | None) -> date | None:
    """A day of 2026 ("14 Apr"), or of another year ("31 Mar 2025")."""
    if said is None:
        return None
    words = said.split()
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return date(int(words[2]) if len(words) > 2 else 2026, months.index(words[1]) + 1, int(words[0]))


def offer(
    ref: str,
    offered: str,
    status: str = "awaiting",
    answered: str | None = None,
    *,
    to: str = "DP",
    children: str = "C1",
    parent: bool = True,
    pr: bool = True,
    new: bool = True,
    reason: str = "",
    void: bool = False,
) -> OfferRow:
    """One recipient's row."""
    return OfferRow(
        offer_ref=ref,
        child_refs=tuple(children.split(";")),
        recipient_ref=to,
        is_parent=parent,
        has_pr=pr,
        offered_on=day(offered),
        new_offer=new,
        status=OfferStatus(status),
        status_on=day(answered),
        reason=reason,
        void=void,
        place=next(_places),
    )


def episode(
    ref: str = "PP-1",
    *,
    children: str = "C1",
    start: str | None = None,
    letter: str | None = None,
    no_letter: str = "",
    in_letter: bool | None = None,
    letter_offer: str | None = None,
    first_meeting: str | None = None,
    reviews: int | None = None,
    step: str | None = None,
    outcome: str | None = None,
    court: str | None = None,
    initiate: str | None = None,
    void: bool = False,
) -> Episode:
    """One pre-proceedings episode."""
    return Episode(
        episode_ref=ref,
        child_refs=tuple(children.split(";")),
        pp_start_on=day(start),
        lbp_sent_on=day(letter),
        no_letter_reason=no_letter,
        offer_in_letter=True if letter_offer else in_letter,
        letter_offer_ref=letter_offer,
        initial_pp_meeting_on=day(first_meeting),
        pp_reviews=reviews,
        step_decision_on=day(step),
        pp_outcome=outcome,
        court_application_on=day(court),
        letter_to_initiate_on=day(initiate),
        void=void,
        place=next(_places),
    )


def sitting(
    ref: str,
    held: str | None,
    of: str | None = "OF-1",
    *,
    kind: str = "first",
    status: str = "held",
    facilitator: str | None = "JB",
    network: int | None = 5,
    proposal: bool | None = True,
    confirmed: bool | None = None,
    void: bool = False,
) -> Sitting:
    """One sitting of a meeting."""
    return Sitting(
        meeting_ref=ref,
        offer_ref=of,
        kind=MeetingKind(kind),
        status=SittingStatus(status),
        held_on=day(held),
        facilitator=facilitator,
        network_attended=network,
        professionals_attended=2,
        could_propose=proposal,
        order_confirmed=confirmed,
        void=void,
        place=next(_places),
    )


def exception(
    ref: str, limb: str, decided: str, *, of: str = "PP-1", children: str = "C1", void: bool = False
) -> BestInterestsException:
    """One best-interests decision."""
    names = tuple(children.split(";"))
    return BestInterestsException(
        ref, of, names, Limb(limb), "risk of removal", "HoS", day(decided), void, next(_places)
    )


def child(ref: str = "C1", born: str | None = "3 Mar 2015", due: str | None = None) -> Child:
    """One child."""
    return Child(ref, day(born), day(due), next(_places))


def family(
    *rows: OfferRow | Episode | Sitting | BestInterestsException | Child,
    case: str = "R-1",
    team: str = "North",
) -> Family:
    """One family from its rows; children not written down are added from the rows."""
    of_kind = {
        kind: tuple(row for row in rows if isinstance(row, kind))
        for kind in (Child, OfferRow, Episode, BestInterestsException, Sitting)
    }
    named = [ref for row in rows for ref in getattr(row, "child_refs", ())]
    known = {one.child_ref for one in of_kind[Child]}
    children = of_kind[Child] + tuple(child(ref) for ref in dict.fromkeys(named) if ref not in known)
    return Family(
        case,
        team,
        children,
        of_kind[OfferRow],
        of_kind[Episode],
        of_kind[BestInterestsException],
        of_kind[Sitting],
    )
