"""Whose statement it is, and whether all of it was understood."""

from collections.abc import Sequence

from models.rules.reading.clauses import Clause, Verdict
from models.rules.reading.kinds import BREAKS, Kind, Lean, Phrase
from models.rules.reading.sharing import Paired
from models.rules.reading.small import POLITE


def spoken_by_another(clause: Clause, said: Paired) -> bool:
    """Whether the nearest person named before these words is someone else."""
    words = set(said.verdict.words) if said.verdict is not None else set()
    put_on_shift = said.verdict is not None and said.verdict.kind == Kind.CANT and bool({"put", "got", "stuck"} & words)
    of_me = {"me", "us"} & words and (put_on_shift or {"let", "give"} & words)
    if {"instead", "behalf", "place"} & words or of_me:
        return False
    places = [u.first for u in said.units] + ([said.verdict.first] if said.verdict else [])
    start = min(places, default=0)
    who = Kind.ME
    for phrase in clause.phrases:
        speaker = _speaker(phrase)
        if speaker and (phrase.first <= start or _between(said, phrase)):
            who = speaker
    return who == Kind.OTHER


def _speaker(phrase: Phrase) -> Kind | None:
    if phrase.kind in {Kind.ME, Kind.OTHER}:
        return phrase.kind
    return Kind.ME if phrase.words[:1] in {("i",), ("we",), ("me",)} else None


def _between(said: Paired, phrase: Phrase) -> bool:
    """A person between the times and the verdict on them ("tues dave cant do")."""
    return bool(said.units) and said.verdict is not None and said.units[-1].last <= phrase.first < said.verdict.first


def of_something_else(clause: Clause, verdict: Verdict) -> bool:
    """ "the buses are useless", "I find typing hard": said of a thing that is not read, not of a time."""
    useless = verdict.kind == Kind.CANT and verdict.words[:1] in {("is",), ("are",)}
    if not useless and not (verdict.kind == Kind.HEDGE and verdict.lean == Lean.POST):
        return False
    before = [p for p in clause.phrases if p.last <= verdict.first and p.kind != Kind.PLAIN]
    return bool(before) and before[-1].kind == Kind.UNKNOWN


def unsure(clause: Clause, said: Paired) -> bool:
    """Bare times count only if nothing in their part of the clause was left unread."""
    first, last = said.units[0].first, said.units[-1].last
    part: list[Phrase] = []
    for phrase in clause.phrases:
        if phrase.kind in BREAKS | {Kind.COMMA} and phrase.first >= last:
            break
        if phrase.kind in BREAKS | {Kind.COMMA} and phrase.last <= first:
            part = []
        part.append(phrase)
    return any(p.kind == Kind.UNKNOWN and not _polite(part, i) for i, p in enumerate(part))


def _polite(part: Sequence[Phrase], at: int) -> bool:
    """A word not in any table, beside politeness, is somebody's name."""
    if not part[at].words or not part[at].words[0].startswith("\x00"):
        return False
    before = part[at - 1] if at else None
    after = part[at + 1] if at + 1 < len(part) else None
    return _is_polite(before) or _is_polite(after)


def _is_polite(phrase: Phrase | None) -> bool:
    return phrase is not None and (phrase.kind == Kind.THANKS or (set(phrase.words) <= POLITE and bool(phrase.words)))
