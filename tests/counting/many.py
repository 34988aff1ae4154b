"""Invented families in any number, each different, the same every time: for measuring and for sums.

About one offer in eight repeats another, a fifth go to two parents, six in ten families have an episode.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from models.rules.counting.records import (
    BestInterestsException,
    Child,
    Episode,
    Family,
    OfferRow,
    Sitting,
)
from models.rules.counting.words import Limb, MeetingKind, OfferStatus, SittingStatus

FIRST = date(2024, 10, 1)
TEAMS = ("North", "South", "East", "West")


def many_families(number: int, *, days: int = 780) -> Iterator[Family]:
    """So many families over so many days from October 2024; about 1.6 offers each."""
    for n in range(number):
        yield _family(n, Random(n), days)


def _family(n: int, dice: Random, days: int) -> Family:
    children = tuple(
        Child(f"C{n}X{i}", date(2012 + dice.randrange(12), 1, 1), None, 2 + n * 4 + i)
        for i in range(dice.choice((1, 1, 2, 3)))
    )
    refs = tuple(each.child_ref for each in children)
    started = FIRST + timedelta(days=dice.randrange(days - 200))
    offers = tuple(_offers(n, dice, refs, started))
    episodes = tuple(_episodes(n, dice, refs, started, offers))
    return Family(
        f"R-{n}",
        TEAMS[dice.randrange(4)],
        children,
        offers,
        episodes,
        tuple(_exceptions(n, dice, episodes, started)),
        tuple(_meetings(n, dice, offers)),
    )


def _offers(n: int, dice: Random, refs: tuple[str, ...], started: date) -> Iterator[OfferRow]:
    place = 2 + n * 10
    for i in range(dice.choice((1, 1, 1, 2, 3))):
        day = started + timedelta(days=i * 20 + dice.randrange(10))
        new = i == 0 or dice.random() < 0.6
        for person in ("MA", "FA")[: dice.choice((1, 1, 1, 1, 2))]:
            status = dice.choice(tuple(OfferStatus))
            waiting = status is OfferStatus.AWAITING
            yield OfferRow(
                f"OF-{n}-{i}",
                refs,
                person,
                True,
                dice.random() < 0.9,
                day,
                new,
                status,
                None if waiting else day + timedelta(days=dice.randrange(12)),
                "" if waiting else "not recorded",
                i > 0 and dice.random() < 0.02,
                place,
            )
            place += 1


def _episodes(
    n: int, dice: Random, refs: tuple[str, ...], started: date, offers: tuple[OfferRow, ...]
) -> Iterator[Episode]:
    if dice.random() < 0.4:
        return
    sent = started + timedelta(days=dice.randrange(40))
    offered = [row for row in offers if not row.void and row.offered_on <= sent]
    in_letter = bool(offered) and dice.random() < 0.7
    step = sent + timedelta(days=100) if dice.random() < 0.5 else None
    yield Episode(
        f"PP-{n}",
        refs,
        sent - timedelta(days=10),
        sent,
        "",
        in_letter,
        offered[0].offer_ref if in_letter else None,
        sent + timedelta(days=14),
        dice.randrange(3),
        step,
        "B" if step else None,
        step + timedelta(days=5) if step and dice.random() < 0.4 else None,
        None,
        False,
        2 + n,
    )


def _exceptions(n: int, dice: Random, episodes: tuple[Episode, ...], started: date) -> Iterator[BestInterestsException]:
    for episode in episodes:
        if dice.random() < 0.1:
            limb = dice.choice(tuple(Limb))
            decided = started + timedelta(days=5)
            yield BestInterestsException(
                f"EX-{n}", episode.episode_ref, episode.child_refs, limb, "risk", "HoS", decided, False, 2 + n
            )


def _meetings(n: int, dice: Random, offers: tuple[OfferRow, ...]) -> Iterator[Sitting]:
    if dice.random() < 0.3:
        return
    row = offers[dice.randrange(len(offers))]
    held = row.offered_on + timedelta(days=dice.randrange(-2, 60))
    yield Sitting(
        f"M-{n}",
        row.offer_ref,
        MeetingKind.FIRST if dice.random() < 0.9 else MeetingKind.REVIEW,
        SittingStatus.HELD,
        held,
        "JB",
        dice.randrange(9),
        2,
        dice.random() < 0.9,
        None,
        dice.random() < 0.02,
        2 + n,
    )
