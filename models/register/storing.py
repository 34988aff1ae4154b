"""A council's register taken into the log: all in one transaction, streamed, in the order of its files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

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
from models.register.facts import catch_up_beyond
from models.register.putting import Ids, Putting, Row, analyse, batches, lock, number_on
from models.rules.counting import records, words
from models.rules.register.notes import EpisodeNote, ExceptionNote
from models.rules.register.reading import Register
from models.rules.register.refs import fold
from models.rules.register.shelves import Shelves

Told = Callable[[str, int], None]
"""Told now and then what is being stored, and how many rows have been."""

KEYS = {
    "case_ref": Case.key,
    "child_ref": Child.key,
    "offer_ref": Offer.key,
    "episode_ref": Episode.key,
    "exception_ref": BestInterests.key,
    "meeting_ref": Meeting.key,
}
NUMBERED: tuple[type[Base], ...] = (Case, Child, Offer, OfferRecipient, Episode, BestInterests, Meeting, Sitting)
LINKS: tuple[type[Base], ...] = (OfferedChild, EpisodeChild, BestInterestsChild)
AT_ONCE = 5000

NAMED = ("id", "reference", "key", "case_id")
RECIPIENT = ("is_parent", "has_pr", "offered_on", "status_on", "void")
EPISODE = (
    *("pp_start_on", "lbp_sent_on", "offer_in_letter", "initial_pp_meeting_on", "pp_reviews", "step_decision_on"),
    *("pp_outcome", "court_application_on", "letter_to_initiate_on", "void"),
)
DECISION = ("reason", "decided_by", "decided_on", "void")
SITTING = (
    *("held_on", "facilitator", "network_attended", "professionals_attended", "could_propose", "order_confirmed"),
    "void",
)
COLUMNS: dict[type[Base], tuple[str, ...]] = {
    Case: ("id", "reference", "key", "team", "opened_at"),
    Child: (*NAMED, "birth_date", "expected_birth_date"),
    Offer: (*NAMED, "new_offer", "logged_at"),
    OfferRecipient: ("id", "offer_id", "reference", "status", "reason", *RECIPIENT),
    OfferedChild: ("recipient_id", "child_id"),
    Episode: (*NAMED, "no_letter_reason", "letter_offer_id", *EPISODE),
    EpisodeChild: ("episode_id", "child_id"),
    BestInterests: (*NAMED, "limb", "episode_id", *DECISION),
    BestInterestsChild: ("decision_id", "child_id"),
    Meeting: (*NAMED, "kind", "offer_id"),
    Sitting: ("id", "meeting_id", "sequence", "status", *SITTING),
}
Made = Iterable[tuple[type[Base], Row]]


def note_refs_on_record(session: Session, shelves: Shelves) -> None:
    """Note on the shelves which references are in the service, a few thousand at a time."""
    for column, keys in KEYS.items():
        shelves.note_in_service(column, session.scalars(select(keys).execution_options(yield_per=AT_ONCE)))


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
    lock(session, NUMBERED + LINKS)
    return _Storing(session, register, now, told).all()


class _Storing:
    """One register on its way into the tables. Its numbers, after the highest ids there are, become ids."""

    def __init__(self, session: Session, register: Register, now: datetime, told: Told) -> None:
        self._session, self._register = session, register
        self._now, self._told = now, told
        self._shelves = register.shelves
        self._putting = {of: Putting(session, of, columns) for of, columns in COLUMNS.items()}
        self._ids = {of: Ids(session, of) for of in NUMBERED}
        # A void row may bear the reference of another: it gets a number beyond those given out in reading.
        self._beyond = {Episode: self._shelves.episodes.count, BestInterests: self._shelves.exceptions.count}

    def all(self) -> Stored:
        register = self._register
        self._put("cases", register.cases(), self._case)
        self._put("children", register.children(), self._child)
        self._put("offers", register.offers(), self._offer)
        self._put("episodes", register.episodes(), self._episode)
        self._put("exceptions", register.exceptions(), self._decision)
        self._put("meetings", register.meetings(), self._meeting)
        number_on(self._session, self._ids.values())
        analyse(self._session, NUMBERED + LINKS)
        catch_up_beyond(self._session, self._ids[Case].first, self._told)
        return Stored(*(self._ids[of].given for of in NUMBERED))

    def _put(self, what: str, rows: Iterator[tuple[str, Any]], made: Callable[[str, Any], Made]) -> None:
        done = 0
        for batch in batches((list(made(*row)) for row in rows), AT_ONCE):
            of: dict[type[Base], list[Row]] = {}
            for several in batch:
                for table, row in several:
                    of.setdefault(table, []).append(row)
            for table in sorted(of, key=list(COLUMNS).index):
                self._putting[table].put(of[table])
            done += len(batch)
            self._told(f"{what} stored", done)

    def _case(self, ref: str, team: str) -> Made:
        id_ = self._id(Case, self._shelves.cases.of(fold(ref)).number)
        yield Case, (id_, ref, folded(ref), team, self._now)

    def _child(self, case_ref: str, child: records.Child) -> Made:
        named = self._named(Child, self._child_number(child.child_ref), child.child_ref, case_ref)
        yield Child, (*named, child.birth_date, child.expected_birth_date)

    def _offer(self, case_ref: str, row: records.OfferRow) -> Made:
        noted = self._shelves.offers.of(fold(row.offer_ref))
        if noted.row == row.place:
            yield Offer, (*self._named(Offer, noted.number, row.offer_ref, case_ref), noted.new, self._now)
        id_ = self._ids[OfferRecipient].next()
        told = (row.recipient_ref, row.status.value, row.reason or None)
        yield OfferRecipient, (id_, self._offer_id(row.offer_ref), *told, *_values(row, RECIPIENT))
        yield from self._children(OfferedChild, id_, row.child_refs)

    def _episode(self, case_ref: str, row: records.Episode) -> Made:
        noted, letter = self._shelves.episodes.of(fold(row.episode_ref)), row.letter_offer_ref
        named = self._once(Episode, noted, row.episode_ref, case_ref, row.place)
        letter_offer = self._offer_id(letter) if letter else None
        yield Episode, (*named, row.no_letter_reason or None, letter_offer, *_values(row, EPISODE))
        yield from self._children(EpisodeChild, named[0], row.child_refs)

    def _decision(self, case_ref: str, row: records.BestInterestsException) -> Made:
        noted = self._shelves.exceptions.of(fold(row.exception_ref))
        named = self._once(BestInterests, noted, row.exception_ref, case_ref, row.place)
        episode = self._id(Episode, self._shelves.episodes.of(fold(row.episode_ref)).number)
        yield BestInterests, (*named, row.limb.value, episode, *_values(row, DECISION))
        yield from self._children(BestInterestsChild, named[0], row.child_refs)

    def _meeting(self, case_ref: str, row: records.Sitting) -> Made:
        noted = self._shelves.meetings.of(fold(row.meeting_ref))
        if noted.row == row.place:
            kind = words.MeetingKind.REVIEW if noted.is_review else words.MeetingKind.FIRST
            offer = self._offer_id(noted.offer) if noted.offer else None
            yield Meeting, (*self._named(Meeting, noted.number, row.meeting_ref, case_ref), kind.value, offer)
        meeting = self._id(Meeting, noted.number)
        yield Sitting, (self._ids[Sitting].next(), meeting, 0, row.status.value, *_values(row, SITTING))

    def _id(self, of: type[Base], number: int) -> int:
        ids = self._ids[of]
        id_ = ids.first + 1 + number
        ids.last = max(ids.last, id_)
        return id_

    def _offer_id(self, ref: str) -> int:
        return self._id(Offer, self._shelves.offers.of(fold(ref)).number)

    def _child_number(self, ref: str) -> int:
        return self._shelves.children.of(fold(ref)).number

    def _named(self, of: type[Base], number: int, ref: str, case_ref: str) -> tuple[int, str, str, int]:
        case = self._id(Case, self._shelves.cases.of(fold(case_ref)).number)
        return self._id(of, number), ref, folded(ref), case

    def _once(
        self, of: type[Base], noted: EpisodeNote | ExceptionNote, ref: str, case_ref: str, row: int
    ) -> tuple[int, str, str, int]:
        """As named; but a void row whose reference another row has gets a key that no reference can be."""
        if row == (noted.live_row or noted.row):
            return self._named(of, noted.number, ref, case_ref)
        number = self._beyond[of]
        self._beyond[of] += 1
        id_, ref, key, case = self._named(of, number, ref, case_ref)
        return id_, ref, f"{key} {number:x}", case

    def _children(self, link: type[Base], id_: int, refs: Iterable[str]) -> Made:
        for ref in refs:
            yield link, (id_, self._id(Child, self._child_number(ref)))


def _values(row: Any, names: Iterable[str]) -> tuple[Any, ...]:
    return tuple([getattr(row, name) for name in names])
