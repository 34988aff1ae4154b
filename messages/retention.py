"""What is read about holds, and about what is due to be erased (rule 32)."""

from __future__ import annotations

from collections.abc import Sequence

HOLD_EXAMPLE = "/hold R-1042 because of a complaint to the ombudsman"
UNHOLD_EXAMPLE = "/unhold R-1042 because the complaint is closed"


def form() -> str:
    return f"Write the case and the reason, for example {HOLD_EXAMPLE}"


def why_hold() -> str:
    return "Why must nothing of it be erased? For example: a complaint to the ombudsman"


def why_unhold() -> str:
    return "Why may it be erased in its time again? For example: the complaint is closed"


def held(reference: str) -> str:
    return f"{reference} is on hold: nothing of it is erased until /unhold {reference} because ..."


def held_already(reference: str) -> str:
    return f"{reference} is on hold already. Nothing was changed."


def not_held(reference: str) -> str:
    return f"{reference} is not on hold. Nothing was changed."


def no_longer_held(reference: str) -> str:
    return f"{reference} is no longer on hold: your council's retention rules apply to it."


def no_such_case(reference: str) -> str:
    return f"There is no case {reference.strip()[:40]}."


def about_hold() -> str:
    return "For a legal hold: open or closed, the case is kept whole, whatever retention says. The reason is kept too."


# The command line


def no_rules() -> str:
    return "No retention rules are set (FGDM_RETENTION), so nothing is ever due, and nothing is erased."


def nothing_due() -> str:
    return "Nothing is due to be erased."


def due_line(reference: str, since: str, rule: str, held: bool) -> str:
    return f"{reference}: due since {since} ({rule}){'; ON HOLD, kept' if held else ''}"


def only_listed(due: int, held: int) -> str:
    kept = f" {held} on hold {'is' if held == 1 else 'are'} kept." if held else ""
    return (
        f"{_cases(due)} due.{kept} Nothing was erased. When you have looked at the list: "
        "fgdm-bot retention --yes, today; what was not listed today stays."
    )


def not_listed_today() -> str:
    return "Nothing was erased: run fgdm-bot retention --dry-run first, today, and look at what it lists."


def erased(references: Sequence[str]) -> str:
    return f"Erased: {_cases(len(references))}. What is counted of them stays, under references; the trail says so."


def newly_due(references: Sequence[str]) -> str:
    return f"Not erased, for they were not listed today: {', '.join(references)}."


def _cases(number: int) -> str:
    return "1 case" if number == 1 else f"{number} cases"
