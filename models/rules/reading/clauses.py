"""Sixth stage: which verdict speaks of which times.

A clause is a row of runs of units and verdicts between them. Each verdict looks to one side ("cant do tues", "tues is
out"); the cheapest way of pairing them all is taken, so that "1 yes 2 no 3 yes" and "yes 1 no 2" both come out right.
"""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import DAYS, NUMBERS, TIMES, Area, Sort, only_within
from models.rules.reading.carrying import carry_days
from models.rules.reading.clause import Clause, Verdict
from models.rules.reading.kinds import BREAKS, VERDICTS, Kind, Phrase
from models.rules.reading.merging import merge, starts_anew
from models.rules.reading.units import join, unit_of
from models.rules.reading.world import World


def clause_of(piece: Sequence[Phrase], world: World) -> Clause:
    """The runs and verdicts of one piece of the text."""
    opener = piece[0].kind if piece and piece[0].kind in BREAKS | {Kind.COMMA} else None
    clause = Clause(opener, list(piece))
    joint: Kind | None = None
    for at, phrase in enumerate(piece):
        if phrase.kind == Kind.UNIT:
            closing = joint == Kind.COMMA and not any(p.kind == Kind.UNIT for p in piece[at + 1 :])
            anew = clause.verdicts and _speaks_anew(piece[:at])
            if (joint is None or closing) and not anew and _quantifies(clause, phrase, world, apart=joint is not None):
                joint = None
                continue
            clause.runs[-1].append(unit_of(phrase, joint))
            joint = None
        elif phrase.kind in VERDICTS:
            _take(clause, phrase, joint, [p.area for p in piece[at + 1 :] if p.area is not None])
            joint = None
        elif phrase.kind in {Kind.AND, Kind.OR, Kind.COMMA}:
            joint = joint if joint in {Kind.AND, Kind.OR} and phrase.kind == Kind.COMMA else phrase.kind
            if clause.verdicts and not clause.runs[-1]:
                clause.verdicts[-1].comma_after |= phrase.kind == Kind.COMMA
        elif phrase.kind == Kind.UNKNOWN and clause.runs[-1] and joint is None:
            joint = None
    clause.runs = [join(run, world) for run in clause.runs]
    carry_days(clause, world)
    return clause


def _speaks_anew(before: Sequence[Phrase]) -> bool:
    """ "the wife works mondays, im fine with all of them": the sender's own verdict, after the days of another."""
    named = max((at for at, p in enumerate(before) if p.kind == Kind.UNIT), default=len(before))
    return any(p.kind == Kind.OTHER for p in before) and any(p.kind == Kind.ME for p in before[named:])


def _quantifies(clause: Clause, phrase: Phrase, world: World, *, apart: bool) -> bool:
    """ "next week is fine any day": an "any day" or "any time" after days only says "any of them"."""
    either = phrase.words[:1] == ("either",) or phrase.words == ("both", "weeks")
    of_times = phrase.words[-1:] in {("times",), ("slots",)}
    if apart and (phrase.area is None or not (phrase.area.sort == Sort.ANYTIME or of_times)):
        return False
    if phrase.area is None or not (either or phrase.area.sort in {Sort.ALL, Sort.ANYTIME}):
        return False
    before = [u for run in clause.runs for u in run if u.area.sort in DAYS | TIMES]
    if phrase.words in {("all",), ("both",)} and clause.runs[-1] and clause.runs[-1][-1].area.sort in NUMBERS:
        return True  # "2 - 4 all ok"
    if not before or (clause.runs[-1] and phrase.area.sort == Sort.ANYTIME and not apart):
        return False
    run = next(run for run in reversed(clause.runs) if run)
    area = run[-1].area
    if (
        phrase.words[:1] in {("every",), ("any",)}
        and phrase.words[-1:] == ("day",)
        and area.sort in TIMES
        and area.days is None
    ):
        area = only_within(area, world.all)  # "finish at 2 every day"
    run[-1] = replace(run[-1], area=replace(area, plural=True))
    return True


_ALONE = frozenset({Kind.YES, Kind.NO, Kind.CHOOSE, Kind.MOVE, Kind.EXCEPT})


def _take(clause: Clause, phrase: Phrase, joint: Kind | None, ahead: Sequence[Area]) -> None:
    last = clause.verdicts[-1] if clause.verdicts else None
    if (
        last is not None
        and not starts_anew(clause, last, phrase, ahead)
        and phrase.kind not in {Kind.EXCEPT, Kind.DROP}
        and not clause.runs[-1]
        and joint is None
        and last.kind not in _ALONE
        and phrase.kind not in _ALONE
    ):
        merge(last, phrase)
        return
    clause.verdicts.append(
        Verdict(phrase.kind, phrase.lean, phrase.first, phrase.last, phrase.words, joint == Kind.COMMA, False, joint)
    )
    clause.runs.append([])


__all__ = ["Clause", "Verdict", "clause_of"]
