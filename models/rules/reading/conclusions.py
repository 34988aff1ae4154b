"""Verdicts that stand alone: they conclude, take back or turn what was said before them."""

from dataclasses import replace

from models.rules.reading.account import NEGATIVE, POSITIVE, VAGUE, Account, Effect, outcome
from models.rules.reading.areas import DAYS, NUMBERS
from models.rules.reading.clauses import Clause, Verdict
from models.rules.reading.kinds import Kind
from models.rules.reading.speakers import of_something_else
from models.rules.reading.wordlist import listed
from models.rules.reading.world import NONE


def concluded(account: Account, clause: Clause) -> None:
    """ "nothing on mon so thats ok": what was just refused is not, but nor is it understood."""
    last = account.effects[-1]
    if clause.opener == Kind.SO and last.empty:
        account.effects[-1] = replace(last, can=last.cannot, cannot=NONE)
        return
    account.doubtful = True
    if clause.opener == Kind.SO:
        account.effects[-1] = replace(last, cannot=NONE)


def conclude(account: Account, clause: Clause, verdict: Verdict) -> None:
    """Lay a verdict without times upon what was said last."""
    if verdict.kind == Kind.ONLY and verdict.words in _THAT_IS_ALL and account.effects:
        account.effects.append(Effect(NONE, account.world.all - outcome(account)[0], meaning="only"))
        return
    _turn_back(account, clause, verdict)
    if (
        clause.opener in {Kind.SO, Kind.BUT, Kind.REDO}
        and verdict.kind in NEGATIVE | {Kind.NO}
        and _opens(clause, verdict)
    ):
        _so_no(account, clause, verdict)
    if verdict.kind == Kind.FINE and clause.opener == Kind.SO and "that" in verdict.words and account.effects:
        concluded(account, clause)
    _leave_open(account, clause, verdict)
    if verdict.kind == Kind.MOVE:
        account.wished = True
    _swap(account, verdict)


_THAT_IS_ALL = {("nothing", "else"), ("and", "nothing", "else"), ("that", "is", "it"), ("and", "that", "is", "it")}


def _turn_back(account: Account, clause: Clause, verdict: Verdict) -> None:
    """What kept them no longer does; or what they would have liked cannot be."""
    if account.effects and _undone(account.effects[-1], clause, verdict):
        undone = account.effects[-1]
        account.effects[-1] = replace(undone, can=undone.cannot, cannot=NONE, wistful=False)
    if account.effects and _dashed(account.effects[-1], clause, verdict):
        dashed = account.effects[-1]
        account.effects[-1] = replace(dashed, can=NONE, cannot=dashed.cannot | dashed.can, wistful=False)


def _leave_open(account: Account, clause: Clause, verdict: Verdict) -> None:
    """A hedge, a condition, an exception or an "only" whose times were not read."""
    narrow = verdict.kind == Kind.ONLY and len(verdict.words) > 1
    asked = (
        clause.phrases[0].words == ("?",)
        and verdict.kind in VAGUE
        and bool(account.effects)
        and account.effects[-1].bare
    )
    if (
        (asked or (verdict.kind in VAGUE and clause.opener == Kind.BUT and not _of_another(clause)))
        and account.effects
        and account.effects[-1].can
    ):
        account.effects[-1] = replace(account.effects[-1], can=NONE, open=account.effects[-1].can)
    if (verdict.kind in VAGUE and not of_something_else(clause, verdict)) or narrow:
        account.hedged = True
    behind = [p for p in clause.phrases if p.first >= verdict.last and p.kind not in {Kind.PLAIN, Kind.THANKS}]
    if verdict.kind == Kind.EXCEPT and not behind:
        account.narrowed = True  # "any day except": the rest may come in the next text
    unread = any(p.kind == Kind.UNKNOWN and p.first >= verdict.last for p in clause.phrases)
    if unread and (verdict.kind == Kind.EXCEPT or narrow):
        account.narrowed = True


def _of_another(clause: Clause) -> bool:
    """ "2 is fine but maybe dave cant": the doubt is about somebody else."""
    return any(phrase.kind == Kind.OTHER for phrase in clause.phrases)


def _swap(account: Account, verdict: Verdict) -> None:
    """ "the only ones I can do are not ...": an "all but" that is denied behind."""
    last = account.effects[-1] if account.effects else None
    if last is None or last.meaning != "all but" or verdict.kind not in NEGATIVE:
        return
    if verdict.first == last.last and "are" in verdict.words:
        account.effects[-1] = replace(last, can=last.cannot, cannot=last.can)


def _opens(clause: Clause, verdict: Verdict) -> bool:
    """Whether the verdict stands first and alone: "so no", "so no, tues is ok"."""
    return (
        clause.verdicts[0] is verdict
        and not clause.runs[0]
        and (not any(clause.runs) or verdict.comma_after or [u.joint for u in clause.runs[1][:1]] == [Kind.AND])
    )


def _so_no(account: Account, clause: Clause, verdict: Verdict) -> None:
    """ "fri im with my boys til late so no": said of the days named last, where nothing else was said of them."""
    named = account.last_area
    if named is None or named.doubt or named.sort not in DAYS | NUMBERS:
        return
    can, cannot = outcome(account)
    if named.touched & can and clause.opener == Kind.SO:  # which of the two they mean is not sure
        account.effects.append(Effect(first=verdict.first, last=verdict.last, meaning="left open", open=named.touched))
    elif not named.touched & (can | cannot):
        account.effects.append(Effect(NONE, named.touched, verdict.first, verdict.last, "refused"))


def _undone(said: Effect, clause: Clause, verdict: Verdict) -> bool:
    """ "was meant to be away fri but that fell through so im about": what kept them no longer does."""
    return (
        said.past
        and bool(said.cannot)
        and verdict.kind in POSITIVE
        and clause.opener in {Kind.SO, Kind.BUT}
        and not any(clause.runs)
    )


PAST = frozenset({"was", "were", "meant", "supposed", "thought", "wasnt", "werent", "couldnt"})


def _dashed(said: Effect, clause: Clause, verdict: Verdict) -> bool:
    """ "I'd love to do Friday but I'm away", "2 is a bank holiday so no", "thurs? no chance": taken back at once."""
    refused = bool(said.can) and verdict.kind in NEGATIVE | {Kind.NO}
    asked = clause.phrases[0].words == ("?",) and not any(clause.runs)
    concluded = (clause.opener == Kind.SO or asked) and said.bare and clause.verdicts[0] is verdict
    after_all = (
        clause.opener == Kind.STOP and said.bare and bool({"that", "it"} & set(verdict.words)) and not clause.runs[0]
    )
    but = clause.opener == Kind.BUT and not any(clause.runs)
    return refused and (concluded or after_all or (but and (said.wistful or _now(clause))))


def _now(clause: Clause) -> bool:
    """ "tues is fine but now I cant": it was, and is no longer."""
    return any("now" in phrase.words for phrase in clause.phrases)


WISTFUL = listed("would love loved like liked wish was were used looked seemed could had")
