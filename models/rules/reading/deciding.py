"""What all that was said about the one time amounts to."""

from collections.abc import Sequence

from models.rules.reading.marks import Mark, Marks
from models.rules.reading.terms import Intent
from models.rules.reading.wordlist import listed

_SOFT = listed("sorry but unfortunately afraid sadly gutted apologies actually")


def decide(marks: Marks) -> Intent | None:
    """The intent that all marks together amount to; None if they amount to no answer."""
    yes, no = marks.has("yes"), marks.has("no")
    if marks.has("wish"):
        return Intent.RESCHEDULE_REQUEST
    if marks.has("late") and all(mark.kept for mark in marks.said if mark.what == "no"):
        return Intent.RUNNING_LATE  # what keeps them, where they say that they will be late
    if no and marks.has("elsewhere"):
        return Intent.RESCHEDULE_REQUEST
    if yes and no:
        return _as_intent(marks.conclusion) if marks.conclusion else _contradiction(marks)
    if no:
        return Intent.NOT_ATTENDING
    if marks.has("elsewhere") or marks.has("doubt"):
        return Intent.UNCLEAR
    if marks.has("hedge"):
        return Intent.TENTATIVE
    return Intent.ATTENDING if yes else None


def _contradiction(marks: Marks) -> Intent:
    """A yes or no that only opens gives way to a full statement; otherwise nothing decides."""
    said = [mark for mark in marks.said if mark.what in {"yes", "no"}]
    openers = next((at for at, mark in enumerate(said) if not mark.opener), 0)
    stated = said[openers:]
    if openers and len({mark.what for mark in stated}) == 1:
        decides = stated[0].full or marks.softened
        return _as_intent(stated[0].what) if decides else Intent.UNCLEAR
    return Intent.NOT_ATTENDING if _turns_to_no(stated, marks.softened) else Intent.UNCLEAR


def _turns_to_no(stated: Sequence[Mark], softened: bool) -> bool:
    """ "I'd love to come but can't make it": both are stated, and the last of them is a no in full."""
    last = stated[-1]
    both = {mark.what for mark in stated} == {"yes", "no"}
    return both and last.what == "no" and last.full and (last.after_but or softened)


def _as_intent(what: str) -> Intent:
    return Intent.ATTENDING if what == "yes" else Intent.NOT_ATTENDING


def softened(words: Sequence[str]) -> bool:
    """Whether the text apologises or turns ("sorry", "but"), which makes a bare "cant" decide."""
    return bool(_SOFT & set(words))
