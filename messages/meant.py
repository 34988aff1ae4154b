"""What the coordinator reads when recording what a relative said or meant."""

from __future__ import annotations

from collections.abc import Sequence

NOTHING = "nothing"
QUESTION = (
    "What did they say? Numbers as proposed (1, 3), also 2, not 2, drop 2 or none; once the meeting is fixed coming, "
    "not coming, unsure or drop."
)


def form(name: str, asked: bool) -> str:
    if not asked:
        return f"{name} has not been asked anything yet."
    return (
        f"What did {name} say? Numbers as proposed, `also 2`, `not 2`, `drop 2` or `none`; once the meeting is fixed "
        "`coming`, `not coming`, `unsure` or `drop`. For example: /meant R-1042 Dawn: 1, 3"
    )


def numbers(can: Sequence[int], cannot: Sequence[int]) -> str:
    yes = f"can {', '.join(map(str, can))}" if can else ""
    no = f"cannot {', '.join(map(str, cannot))}" if cannot else ""
    return "; ".join(part for part in (yes, no) if part)


def recorded(name: str, noted: str) -> str:
    """`noted`: everything now noted of them."""
    return f"Recorded. Now noted for {name}: {noted}."


def what_meant(reference: str, name: str, noted: str) -> str:
    return (
        f"{reference}: noted for {name}: {noted or NOTHING}.\nWhat did {name} mean? Press each that is right, or write "
        f"for example: /meant {reference} {name}: 1, 3"
    )


def too_late(name: str) -> str:
    return f"That button belongs to a question that {name} is not asked any more. Nothing was recorded."
