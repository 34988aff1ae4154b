"""Families that hypothesis imagines: every one could stand in a register, few would in life."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from models.rules.counting.records import (
    BestInterestsException,
    Child,
    Episode,
    Family,
    OfferRow,
    Sitting,
)
from models.rules.counting.words import Limb, MeetingKind, OfferStatus, SittingStatus

BASE = date(2026, 3, 1)
SPAN = 90
# Few days, so that offers, letters, answers and meetings often fall on the same one.
days = st.integers(0, SPAN // 10).map(lambda n: BASE + timedelta(days=10 * n))
soon = st.sampled_from([0, 0, 1, 10, 20]).map(lambda n: timedelta(days=n))
texts = st.sampled_from(["not recorded", '=1+1, "no"', "-café;", "@ two\u00a0words", "'"])
seldom = st.sampled_from([False, False, False, True])


def _perhaps_after(draw, start):
    later = draw(st.none() | soon)
    return None if later is None else start + later


def _some(draw, children):
    return tuple(draw(st.lists(st.sampled_from(children), min_size=1, unique=True)))


def _offer_rows(draw, case, children):
    for n in range(draw(st.integers(0, 4))):
        new = draw(st.booleans())
        for person in draw(st.lists(st.sampled_from(["DP", "CM", "GM"]), min_size=1, max_size=2, unique=True)):
            made, status = draw(days), draw(st.sampled_from(OfferStatus))
            waiting = status is OfferStatus.AWAITING
            yield OfferRow(
                f"OF-{case}-{n}",
                _some(draw, children),
                person,
                person != "GM",
                draw(seldom),
                made,
                new,
                status,
                None if waiting else made + draw(soon),
                "" if waiting else draw(texts),
                draw(seldom),
                0,
            )


def _right(rows):
    """The rows with `new_offer` set where there is nothing earlier to repeat; in file order."""
    placed = [replace(row, place=n) for n, row in enumerate(rows)]
    made = {}
    for row in placed:
        if not row.void:
            first, place, named = made.get(row.offer_ref, (row.offered_on, row.place, frozenset()))
            made[row.offer_ref] = min(first, row.offered_on), place, named | set(row.child_refs)
    for ref, (first, place, named) in made.items():
        if not any((one, at) < (first, place) and named & others for one, at, others in made.values()):
            placed = [replace(row, new_offer=True) if row.offer_ref == ref else row for row in placed]
    return tuple(placed), made


def _episodes(draw, case, children, made):
    for n, start in enumerate(draw(st.lists(days, max_size=2, unique=True))):
        named = _some(draw, children)
        of_offers = sorted({day for day, _, _ in made.values() if day >= start})
        letter = draw(st.sampled_from([_perhaps_after(draw, start), *of_offers]))
        in_time = sorted(ref for ref, (day, _, of) in made.items() if letter and day <= letter and of & set(named))
        offer = draw(st.sampled_from([None, *in_time]))
        step = _perhaps_after(draw, start)
        court = _perhaps_after(draw, step or start)
        yield Episode(
            f"PP-{case}-{n}",
            named,
            start,
            letter,
            "immediate issue" if court and not letter else "",
            True if offer else draw(st.sampled_from([None, False])),
            offer,
            draw(st.none() | days),
            draw(st.none() | st.integers(0, 9)),
            step,
            draw(st.sampled_from([None, "A", "B"])),
            court,
            None,
            draw(seldom),
            n,
        )


def _exceptions(draw, episodes):
    for episode in episodes:
        if draw(st.booleans()):
            yield BestInterestsException(
                f"EX-{episode.episode_ref}",
                episode.episode_ref,
                _some(draw, episode.child_refs),
                draw(st.sampled_from(Limb)),
                draw(texts),
                "HoS",
                draw(days),
                draw(seldom),
                episode.place,
            )


def _sittings(draw, case, refs):
    for n in range(draw(st.integers(0, 3))):
        offer, kind = draw(st.sampled_from([None, *refs])), draw(st.sampled_from([*MeetingKind, MeetingKind.FIRST]))
        for day in draw(st.lists(days, min_size=1, max_size=2, unique=True)):
            status = draw(st.sampled_from(SittingStatus))
            began = status in (SittingStatus.HELD, SittingStatus.ADJOURNED)
            yield Sitting(
                f"M-{case}-{n}",
                offer,
                kind,
                status,
                day if began else None,
                draw(st.sampled_from([None, "JB", "JB", "JB"])),
                draw(st.integers(0, 5)) if began else None,
                draw(st.none() | st.integers(0, 9)),
                not draw(seldom) if began else None,
                draw(st.sampled_from([None, True, False])),
                draw(seldom),
                0,
            )


@st.composite
def imagined_families(draw, *, most=3):
    """Some families of one council, with the order of rows a register of them would have."""
    return tuple(_family(draw, n) for n in range(draw(st.integers(1, most))))


def _family(draw, case):
    children = [f"C{case}{letter}" for letter in "ABC"[: draw(st.integers(1, 3))]]
    rows, made = _right(_offer_rows(draw, case, children))
    episodes = tuple(_episodes(draw, case, children, made))
    refs = sorted({row.offer_ref for row in rows})
    sittings = [replace(row, place=n) for n, row in enumerate(_sittings(draw, case, refs))]
    return Family(
        f"R-{case}",
        draw(st.sampled_from(["North", "South"])),
        tuple(Child(ref, date(2015, 3, 1), None, n) for n, ref in enumerate(children)),
        rows,
        episodes,
        tuple(_exceptions(draw, episodes)),
        tuple(sittings),
    )
