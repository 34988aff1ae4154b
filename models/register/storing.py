"""A council's register taken into the log: all in one transaction, streamed, in the order of its files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.base import Base
from models.case import Case, Child, folded
from models.meeting import Meeting, Sitting
from models.offer import (
    BestInterests,
    BestInterestsChild,
    Episode,
    EpisodeChild,
    Offer,
    OfferedChild,
    OfferRecipient,
)
from models.register.facts import catch_up
from models.register.putting import AT_ONCE, NUMBERED, Putting, Row, Told
from models.rules.counting import records
from models.rules.register.reading import Register
from models.rules.register.refs import fold

T = TypeVar("T")
KEYS = {
    "case_ref": Case.key,
    "child_ref": Child.key,
    "offer_ref": Offer.key,
    "episode_ref": Episode.key,
    "exception_ref": BestInterests.key,
    "meeting_ref": Meeting.key,
}


def refs_on_record(session: Session) -> dict[str, set[str]]:
    """By column of the register, the references in the service, folded as the reader compares them."""
    return {
        column: {fold(key) for key in session.scalars(select(keys).execution_options(yield_per=AT_ONCE))}
        for column, keys in KEYS.items()
    }


@dataclass(frozen=True, slots=True)
class Stored:
    """How many there were of each."""

    cases: int
    children: int
    offers: int
    recipients: int
    episodes: int
    exceptions: int
    meetings: int
    sittings: int


def store(session: Session, register: Register, now: datetime, told: Told = lambda what, rows: None) -> Stored:
    """Put a register that was found right into the log. Expects its references not to be in the service."""
    return _Storing(session, now, told).all_of(register)


class _Storing(Putting):
    """One register on its way into the tables: the ids given out, and whose they are."""

    def __init__(self, session: Session, now: datetime, told: Told) -> None:
        super().__init__(session, told)
        self._now = now
        self._cases: dict[str, int] = {}
        self._offers: dict[str, int] = {}
        self._episodes: dict[str, int] = {}
        self._meetings: dict[str, int] = {}

    def all_of(self, register: Register) -> Stored:
        self._put(Case, self._case_rows(register))
        self._put(Child, self._child_rows(register))
        self._put(Offer, self._offer_rows(register))
        self._put_with_children(OfferRecipient, OfferedChild, "recipient_id", self._recipient_rows(register))
        self._put_with_children(Episode, EpisodeChild, "episode_id", self._episode_rows(register))
        self._put_with_children(BestInterests, BestInterestsChild, "decision_id", self._decision_rows(register))
        self._put(Meeting, self._meeting_rows(register))
        self._put(Sitting, self._sitting_rows(register))
        self._catch_up()
        catch_up(self._session, self._told)
        return Stored(*(self._ids[of].given for of in NUMBERED))

    def _case_rows(self, register: Register) -> Iterator[Row]:
        for ref, team in register.cases():
            row = self._named(Case, ref, self._cases)
            yield row | {"team": team, "coordinator_id": None, "opened_at": self._now, "closed_at": None}

    def _child_rows(self, register: Register) -> Iterator[Row]:
        for case_ref, child in register.children():
            row = self._named(Child, child.child_ref, self._children)
            row["case_id"] = self._cases[case_ref]
            row["birth_date"], row["expected_birth_date"] = child.birth_date, child.expected_birth_date
            yield row

    def _offer_rows(self, register: Register) -> Iterator[Row]:
        rows = ((each.offer_ref, each.void, (case_ref, each)) for case_ref, each in register.offers())
        for case_ref, first in _first_live(rows):
            row = self._named(Offer, first.offer_ref, self._offers)
            row["case_id"], row["new_offer"] = self._cases[case_ref], first.new_offer
            yield row | {"said_stage": None, "logged_at": self._now, "logged_by": None}

    def _recipient_rows(self, register: Register) -> Iterator[tuple[Row, tuple[str, ...]]]:
        for _, each in register.offers():
            row = {
                "id": self._ids[OfferRecipient].next(),
                "offer_id": self._offers[each.offer_ref],
                "member_id": None,
                "reference": each.recipient_ref,
                "is_parent": each.is_parent,
                "has_pr": each.has_pr,
                "offered_on": each.offered_on,
                "status": each.status.value,
                "status_on": each.status_on,
                "reason": each.reason or None,
                "void": each.void,
            }
            yield row, each.child_refs

    def _episode_rows(self, register: Register) -> Iterator[tuple[Row, tuple[str, ...]]]:
        for case_ref, each in register.episodes():
            row = self._named(Episode, each.episode_ref, self._episodes)
            letter = each.letter_offer_ref
            row |= _facts(each, "pp_start_on lbp_sent_on offer_in_letter initial_pp_meeting_on pp_reviews")
            row |= _facts(each, "step_decision_on pp_outcome court_application_on letter_to_initiate_on void")
            row["case_id"] = self._cases[case_ref]
            row["no_letter_reason"] = each.no_letter_reason or None
            row["letter_offer_id"] = self._offers[letter] if letter else None
            yield row, each.child_refs

    def _decision_rows(self, register: Register) -> Iterator[tuple[Row, tuple[str, ...]]]:
        for case_ref, each in register.exceptions():
            row = self._named(BestInterests, each.exception_ref, {})
            row |= _facts(each, "reason decided_by decided_on void")
            row["case_id"], row["limb"] = self._cases[case_ref], each.limb.value
            row["episode_id"] = self._episodes[each.episode_ref]
            yield row, each.child_refs

    def _meeting_rows(self, register: Register) -> Iterator[Row]:
        rows = ((each.meeting_ref, each.void, (case_ref, each)) for case_ref, each in register.meetings())
        for case_ref, first in _first_live(rows):
            row = self._named(Meeting, first.meeting_ref, self._meetings)
            row["case_id"], row["kind"] = self._cases[case_ref], first.kind.value
            row["offer_id"] = self._offers[first.offer_ref] if first.offer_ref else None
            yield row

    def _sitting_rows(self, register: Register) -> Iterator[Row]:
        for _, each in register.meetings():
            row = _facts(each, "held_on facilitator network_attended professionals_attended")
            row |= _facts(each, "could_propose order_confirmed void")
            row["id"], row["status"] = self._ids[Sitting].next(), each.status.value
            row["meeting_id"], row["sequence"] = self._meetings[each.meeting_ref], 0
            yield row

    def _named(self, of: type[Base], ref: str, known: dict[str, int]) -> Row:
        known[ref] = self._ids[of].next()
        return {"id": known[ref], "reference": ref, "key": folded(ref)}


def _facts(row: records.Episode | records.BestInterestsException | records.Sitting, names: str) -> Row:
    return {name: getattr(row, name) for name in names.split()}


def _first_live(rows: Iterable[tuple[str, bool, T]]) -> Iterator[T]:
    """Of the rows of each reference the first that is not void; the first of all where every one is.

    What rows of one reference share (its case, its new_offer) its live rows say: a void one may differ.
    """
    met: set[str] = set()
    void: dict[str, T] = {}
    for ref, is_void, row in rows:
        if ref in met:
            continue
        if is_void:
            void.setdefault(ref, row)
        else:
            met.add(ref)
            void.pop(ref, None)
            yield row
    yield from void.values()
