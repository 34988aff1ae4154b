"""One batch of families out of the tables: nine queries, put together by case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from sqlalchemy import ColumnElement, Select, String, case, cast, literal, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.case import Child
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
from models.rules.counting import records, words

W = TypeVar("W", bound=StrEnum)
Named = dict[int, tuple[str, ...]]
"""Row id to the references of the children it names."""


class OfOneCase(Protocol):
    """What a batch needs of a case: a row of the query, or the case itself."""

    @property
    def id(self) -> Any: ...
    @property
    def reference(self) -> Any: ...
    @property
    def team(self) -> Any: ...


def plainly(column: InstrumentedAttribute[Any]) -> ColumnElement[str]:
    """A column of the field's words as bare text: looked up here once, not built anew for each row."""
    return type_coerce(column, String)


def _words(of: type[W]) -> dict[str, W]:
    return {word.value: word for word in of}


ANSWERS = _words(words.OfferStatus)
KINDS = _words(words.MeetingKind)
SITTINGS = _words(words.SittingStatus)
LIMBS = _words(words.Limb)


def among(column: InstrumentedAttribute[int], ids: Sequence[int]) -> ColumnElement[bool]:
    """Whether a column is one of these ids, given in order; a run of them is asked for by its ends."""
    is_run = len(ids) > 1 and ids[-1] - ids[0] == len(ids) - 1
    return column.between(ids[0], ids[-1]) if is_run else column.in_(ids)


class Batch:
    """The record of some cases, read at one go."""

    def __init__(self, session: Session, cases: Sequence[OfOneCase], *, sealed: bool = False) -> None:
        """`sealed`: an answer's reason stays sealed, and its row's id stands for it; other reasons are left out."""
        self._session = session
        row = OfferRecipient
        marked = case((row.reason.is_not(None), cast(row.id, String)))
        self._reason: ColumnElement[Any] | InstrumentedAttribute[Any] = marked if sealed else row.reason
        self._why = (lambda column: literal(None)) if sealed else (lambda column: column)
        self._cases = cases
        self._ids = [one.id for one in cases]
        self._child_refs: dict[int, str] = {}

    def families(self) -> Iterator[records.Family]:
        """The families in the order of the cases."""
        children = self._children()
        offers, episodes = self._offers(), self._episodes()
        exceptions, meetings = self._exceptions(), self._meetings()
        for one in self._cases:
            yield records.Family(
                one.reference,
                one.team,
                tuple(children[one.id]),
                tuple(offers[one.id]),
                tuple(episodes[one.id]),
                tuple(exceptions[one.id]),
                tuple(meetings[one.id]),
            )

    def _rows(self, query: Select[*tuple[Any, ...]]) -> Iterator[Any]:
        # Straight from the connection: these are values, not records, and the session's care costs as much again.
        return iter(self._session.connection().execute(query).all())

    def _children(self) -> dict[int, list[records.Child]]:
        found: dict[int, list[records.Child]] = defaultdict(list)
        query = select(Child.case_id, Child.id, Child.reference, Child.birth_date, Child.expected_birth_date).where(
            among(Child.case_id, self._ids)
        )
        for case_id, id_, reference, born, expected in self._rows(query.order_by(Child.id)):
            self._child_refs[id_] = reference
            found[case_id].append(records.Child(reference, born, expected, id_))
        return found

    def _named(self, query: Select[*tuple[Any, ...]]) -> Named:
        """Row id to child references in the order of the children, from a query of (row id, child id).

        Sorted here: asked for an order, SQLite walks the whole table for it.
        """
        named: Named = {}
        for row_id, child_id in sorted(map(tuple, self._rows(query))):
            named[row_id] = (*named.get(row_id, ()), self._child_refs[child_id])
        return named

    def _offers(self) -> dict[int, list[records.OfferRow]]:
        one = OfferRecipient
        named = self._named(
            select(OfferedChild.recipient_id, OfferedChild.child_id)
            .join(one, one.id == OfferedChild.recipient_id)
            .join(Offer, Offer.id == one.offer_id)
            .where(among(Offer.case_id, self._ids))
        )
        query = (
            select(Offer.case_id, Offer.reference, Offer.new_offer)
            .add_columns(one.id, one.reference, one.is_parent, one.has_pr, one.offered_on)
            .add_columns(plainly(one.status), one.status_on, self._reason, one.void, one.id)
            .join(one, one.offer_id == Offer.id)
            .where(among(Offer.case_id, self._ids))
            .order_by(one.id)
        )
        found: dict[int, list[records.OfferRow]] = defaultdict(list)
        for case_id, ref, new, id_, person, parent, pr, day, answer, on, why, *rest in self._rows(query):
            status, children = ANSWERS[answer], named.get(id_, ())
            row = records.OfferRow(ref, children, person, parent, pr, day, new, status, on, why or "", *rest)
            found[case_id].append(row)
        return found

    def _episodes(self) -> dict[int, list[records.Episode]]:
        one = Episode
        named = self._named(
            select(EpisodeChild.episode_id, EpisodeChild.child_id)
            .join(one, one.id == EpisodeChild.episode_id)
            .where(among(one.case_id, self._ids))
        )
        query = (
            select(one.case_id, one.id, one.reference, Offer.reference)
            .add_columns(one.pp_start_on, one.lbp_sent_on, self._why(one.no_letter_reason), one.offer_in_letter)
            .add_columns(one.initial_pp_meeting_on, one.pp_reviews, one.step_decision_on, one.pp_outcome)
            .add_columns(one.court_application_on, one.letter_to_initiate_on, one.void, one.id)
            .outerjoin(Offer, Offer.id == one.letter_offer_id)
            .where(among(one.case_id, self._ids))
            .order_by(one.id)
        )
        found: dict[int, list[records.Episode]] = defaultdict(list)
        for case_id, id_, ref, letter_offer, start, sent, why, in_letter, *later in self._rows(query):
            episode = records.Episode(ref, named.get(id_, ()), start, sent, why or "", in_letter, letter_offer, *later)
            found[case_id].append(episode)
        return found

    def _exceptions(self) -> dict[int, list[records.BestInterestsException]]:
        one = BestInterests
        named = self._named(
            select(BestInterestsChild.decision_id, BestInterestsChild.child_id)
            .join(one, one.id == BestInterestsChild.decision_id)
            .where(among(one.case_id, self._ids))
        )
        query = (
            select(one.case_id, one.id, one.reference, Episode.reference, plainly(one.limb))
            .add_columns(self._why(one.reason), one.decided_by, one.decided_on, one.void, one.id)
            .outerjoin(Episode, Episode.id == one.episode_id)
            .where(among(one.case_id, self._ids))
            .order_by(one.id)
        )
        found: dict[int, list[records.BestInterestsException]] = defaultdict(list)
        for case_id, id_, ref, episode, limb, *decision in self._rows(query):
            exception = records.BestInterestsException(ref, episode or "", named.get(id_, ()), LIMBS[limb], *decision)
            found[case_id].append(exception)
        return found

    def _meetings(self) -> dict[int, list[records.Sitting]]:
        one = Sitting
        query = (
            select(Meeting.case_id, Meeting.reference, Offer.reference)
            .add_columns(plainly(Meeting.kind), plainly(one.status), one.held_on, one.facilitator)
            .add_columns(one.network_attended, one.professionals_attended, one.could_propose)
            .add_columns(one.order_confirmed, one.void, one.id)
            .join(one, one.meeting_id == Meeting.id)
            .outerjoin(Offer, Offer.id == Meeting.offer_id)
            .where(among(Meeting.case_id, self._ids))
            .order_by(one.id)
        )
        found: dict[int, list[records.Sitting]] = defaultdict(list)
        for case_id, ref, offer, kind, status, *told in self._rows(query):
            sitting = records.Sitting(ref, offer, KINDS[kind], SITTINGS[status], *told)
            found[case_id].append(sitting)
        return found


def unseal_reasons(session: Session, told: Sequence[list[str]]) -> None:
    """Put the reasons in the places of the ids that stand for them (see Batch, `sealed`)."""
    ids = [int(each) for reasons in told for each in reasons]
    words_of: dict[int, str] = {}
    for first in range(0, len(ids), 1000):
        query = select(OfferRecipient.id, OfferRecipient.reason)
        found = session.execute(query.where(OfferRecipient.id.in_(ids[first : first + 1000])))
        words_of |= {id_: why or "" for id_, why in found}
    for reasons in told:
        reasons[:] = [words_of[int(each)] for each in reasons]
