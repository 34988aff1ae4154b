"""Big invented registers, the same every time, written as they are made up.

Meant to be as mixed as life: sibling groups parted by their fathers, chasers and offers made anew, letters that repeat
an offer, second episodes, immediate issues, unborn children, meetings put off, adjourned, reviewed or for nobody,
decisions by either limb, entries made in error.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from models.rules.counting.records import BestInterestsException, Child, Episode, Family, OfferRow, Sitting
from models.rules.counting.words import Limb, MeetingKind, OfferStatus, SittingStatus
from models.rules.register.checking import FILES
from models.rules.register.writing import header, lines_of

FIRST, DAYS = date(2024, 4, 1), 1000
WRITTEN_ON = date(2028, 1, 1)
"""Everything in them is dated before this day."""
TEAMS = tuple(f"Team {n:02}" for n in range(1, 41))
ANSWERS = (OfferStatus.ACCEPTED,) * 5 + (OfferStatus.DECLINED,) * 2 + tuple(OfferStatus)
REASONS = ("not recorded", "wishes to be left alone for now", "away until the summer", "moved, new team to offer again")


def write_big_register(folder: Path, offers: int) -> int:
    """Write families until there are so many offers; gives how many families that took."""
    made = number = 0
    with ExitStack() as open_files:
        files = {
            name: open_files.enter_context((folder / name).open("w", encoding="utf-8", newline="")) for name in FILES
        }
        for name, file in files.items():
            file.write(header(name))
        while made < offers:
            family = invented_family(number)
            for line in lines_of(family, number):
                files[line.file].write(line.text)
            number += 1
            made += len({row.offer_ref for row in family.offers})
    return number


def invented_family(n: int) -> Family:
    """The family of this number."""
    dice = Random(n)
    started = FIRST + timedelta(days=dice.randrange(DAYS))
    children = tuple(_child(n, i, started, dice) for i in range(dice.choice((1, 1, 1, 2, 2, 3, 4))))
    refs = tuple(each.child_ref for each in children)
    offers = tuple(_offers(n, dice, refs, started))
    episodes = tuple(_episodes(n, dice, refs, started, offers))
    exceptions = tuple(_exceptions(n, dice, episodes))
    meetings = tuple(_meetings(n, dice, offers, started))
    return Family(f"R-{n}", dice.choice(TEAMS), children, offers, episodes, exceptions, meetings)


def _child(n: int, i: int, started: date, dice: Random) -> Child:
    if dice.random() < 0.03:
        return Child(f"C{n}X{i}", None, started + timedelta(days=100), i)
    return Child(f"C{n}X{i}", date(2012 + dice.randrange(12), 1 + dice.randrange(12), 1), None, i)


def _offers(n: int, dice: Random, refs: tuple[str, ...], started: date) -> Iterator[OfferRow]:
    day = started
    for i in range(dice.choice((1, 1, 1, 1, 2, 2, 3))):
        is_chaser = i > 0 and dice.random() < 0.5
        void = i > 0 and dice.random() < 0.04
        for row in _recipients(f"OF-{n}-{i}", dice, refs, day):
            yield replace(
                row, new_offer=not is_chaser, void=void or (row.recipient_ref == "FA" and dice.random() < 0.02)
            )
        day += timedelta(days=5 + dice.randrange(20) if dice.random() < 0.6 else 60 + dice.randrange(60))


def _recipients(ref: str, dice: Random, refs: tuple[str, ...], day: date) -> Iterator[OfferRow]:
    """The mother, for all; a father, perhaps of the first child only; a grandmother without PR, once alone."""
    if dice.random() < 0.98:
        yield _recipient(ref, dice, refs, "MA", day)
        if dice.random() < 0.3:
            yield _recipient(ref, dice, refs[:1], "FA", day + timedelta(days=dice.randrange(4)))
        if dice.random() < 0.92:
            return
    elif dice.random() < 0.3:
        yield _recipient(ref, dice, refs[:1], "FA", day)
    yield replace(_recipient(ref, dice, refs, "GM", day), is_parent=False, has_pr=False)


def _recipient(ref: str, dice: Random, refs: tuple[str, ...], person: str, day: date) -> OfferRow:
    status = dice.choice(ANSWERS)
    answered = None if status is OfferStatus.AWAITING else day + timedelta(days=dice.randrange(14))
    reason = "" if status in (OfferStatus.AWAITING, OfferStatus.ACCEPTED) else dice.choice(REASONS)
    return OfferRow(ref, refs, person, True, dice.random() < 0.9, day, True, status, answered, reason, False, 0)


def _episodes(
    n: int, dice: Random, refs: tuple[str, ...], started: date, offers: tuple[OfferRow, ...]
) -> Iterator[Episode]:
    if dice.random() < 0.35:
        return
    first = _episode(f"PP-{n}-0", dice, refs, started + timedelta(days=dice.randrange(-20, 30)), offers)
    yield replace(first, void=True, episode_ref=f"PP-{n}-V") if dice.random() < 0.02 else first
    if dice.random() < 0.08 and not first.court_application_on:
        again = (first.step_decision_on or first.lbp_sent_on or started) + timedelta(days=60)
        yield _episode(f"PP-{n}-1", dice, refs, again, offers)


def _episode(ref: str, dice: Random, refs: tuple[str, ...], start: date, offers: tuple[OfferRow, ...]) -> Episode:
    if dice.random() < 0.12:
        issued = start + timedelta(days=3)
        reason = "immediate issue: injury"
        return Episode(ref, refs, start, None, reason, None, None, None, None, None, None, issued, issued, False, 0)
    sent = start + timedelta(days=dice.randrange(1, 30))
    known = {row.offer_ref for row in offers if not row.void and row.offered_on <= sent and refs[0] in row.child_refs}
    in_letter = True if known and dice.random() < 0.7 else dice.choice((False, False, None))
    letter_offer = max(known) if in_letter else None
    step = sent + timedelta(days=60 + dice.randrange(60)) if dice.random() < 0.6 else None
    court = step + timedelta(days=dice.randrange(20)) if step and dice.random() < 0.3 else None
    met, reviews, code = sent + timedelta(days=14), dice.randrange(3), dice.choice("ABC") if step else None
    return Episode(
        ref, refs, start, sent, "", in_letter, letter_offer, met, reviews, step, code, court, court, False, 0
    )


def _exceptions(n: int, dice: Random, episodes: tuple[Episode, ...]) -> Iterator[BestInterestsException]:
    for episode in episodes:
        if dice.random() < 0.1:
            decided = (episode.pp_start_on or FIRST) + timedelta(days=dice.randrange(30))
            named = episode.child_refs[: 1 + dice.randrange(len(episode.child_refs))]
            told = (dice.choice(tuple(Limb)), "risk of harm from a relative", "HoS", decided, dice.random() < 0.03, 0)
            yield BestInterestsException(f"EX-{episode.episode_ref}", episode.episode_ref, named, *told)


def _meetings(n: int, dice: Random, offers: tuple[OfferRow, ...], started: date) -> Iterator[Sitting]:
    offered = {row.offer_ref: row.offered_on for row in offers if row.status is OfferStatus.ACCEPTED}
    for i, (ref, day) in enumerate(offered.items()):
        if dice.random() < 0.75:
            held = day + timedelta(days=dice.choice((0, 10, 21, 30, 42, 56)) + dice.randrange(7) - (i > 0))
            yield from _sittings(f"M-{n}-{i}", ref, dice, held)
            if dice.random() < 0.4:
                yield _sitting(f"M-{n}-{i}R", None, MeetingKind.REVIEW, dice, held + timedelta(days=90))
    if dice.random() < 0.02:
        yield _sitting(f"M-{n}-U", None, MeetingKind.FIRST, dice, started)


def _sittings(ref: str, offer: str, dice: Random, held: date) -> Iterator[Sitting]:
    """Held; perhaps cancelled first, or adjourned before anybody could propose; perhaps only booked."""
    one = replace(_sitting(ref, offer, MeetingKind.FIRST, dice, held), void=dice.random() < 0.01)
    drawn = dice.random()
    if drawn < 0.25:
        status = SittingStatus.BOOKED if drawn < 0.08 else SittingStatus.CANCELLED
        yield Sitting(ref, offer, one.kind, status, None, "JB", None, None, None, None, one.void, 0)
    if drawn >= 0.92:
        yield replace(one, status=SittingStatus.ADJOURNED, could_propose=False)
        one = replace(one, held_on=held + timedelta(days=7))
    if drawn >= 0.08:
        yield one


def _sitting(ref: str, offer: str | None, kind: MeetingKind, dice: Random, held: date) -> Sitting:
    came, could, sure = dice.choice((0, 2, 3, 4, 5, 6, 7, 8)), dice.random() < 0.93, dice.random() < 0.5 or None
    led_by = None if dice.random() < 0.02 else "JB"
    return Sitting(ref, offer, kind, SittingStatus.HELD, held, led_by, came, 2, could, sure, False, 0)
