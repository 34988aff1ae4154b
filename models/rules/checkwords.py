"""How a contact check is typed: `verified, safe, 9-18, not shared` (rule 21)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.refusal import Refusal
from models.rules.contact import Level
from models.rules.timing import Hours

ANY_TIME: Hours = (0, 24)
EXAMPLE = "verified, safe, 9-18, not shared"

Point = bool | Hours | str | Level


class CheckUnclear(Refusal):
    """The contact check was not understood; the message says which words, and gives an example."""


@dataclass(frozen=True)
class FullCheck:
    verified: bool
    safe: bool
    hours: Hours
    shared: bool
    show_venue: bool
    chat: bool
    language: str | None
    level: Level | None = None  # how openly to write; none: as it was


PLAIN: dict[str, tuple[str, bool]] = {
    "verified": ("verified", True),
    "number verified": ("verified", True),
    "not verified": ("verified", False),
    "unverified": ("verified", False),
    "safe": ("safe", True),
    "safe to text": ("safe", True),
    "safe to write": ("safe", True),
    "not safe": ("safe", False),
    "unsafe": ("safe", False),
    "not safe to text": ("safe", False),
    "not safe to write": ("safe", False),
    "shared": ("shared", True),
    "shared phone": ("shared", True),
    "not shared": ("shared", False),
    "may show venue": ("show_venue", True),
    "show venue": ("show_venue", True),
    "venue": ("show_venue", True),
    "may not show venue": ("show_venue", False),
    "not show venue": ("show_venue", False),
    "no venue": ("show_venue", False),
    "chat": ("chat", True),
}

LANGUAGES = frozenset(
    """
    english welsh polish romanian slovak czech urdu punjabi bengali arabic kurdish somali tigrinya farsi dari
    pashto portuguese spanish french italian german lithuanian latvian bulgarian hungarian turkish ukrainian
    russian albanian greek gujarati hindi tamil mandarin cantonese vietnamese yoruba igbo swahili amharic bsl
    """.split()  # noqa: SIM905  # a list of quoted words would be three times as long
)

LEVELS = {word: level for level in Level for word in (level, f"{level} wording", f"{level} texts", f"wording {level}")}

_NEEDED = {
    "verified": "verified or not verified",
    "safe": "safe or not safe (to text)",
    "hours": "the hours when it is safe, as 9-18 or any time",
    "shared": "shared or not shared (the phone)",
}


def contact_check(text: str) -> FullCheck:
    """The check as typed. CheckUnclear names the words not understood, said both ways, or still to be said."""
    said: dict[str, Point] = {}
    for part in _parts(text):
        name, value = _point(part)
        if said.setdefault(name, value) != value:
            raise _unclear(f'"{part[:40]}" contradicts what you said before it. Nothing was recorded.')
    missing = [ask for name, ask in _NEEDED.items() if name not in said]
    if missing:
        raise _unclear(f"The contact check also needs: {'; '.join(missing)}.")
    return _full(said)


def _parts(text: str) -> list[str]:
    parts = (" ".join(part.casefold().split()) for part in re.split(r"[,;\n]", text))
    return [re.sub(r"[\u2010-\u2015\u2212]", "-", part) for part in parts if part]


def _point(part: str) -> tuple[str, Point]:
    """What one part says, and of which point."""
    if part in PLAIN:
        return PLAIN[part]
    if part in LANGUAGES:
        return "language", part.capitalize()
    if part in LEVELS:
        return "level", LEVELS[part]
    if hours := safe_hours(part):
        return "hours", hours
    raise _unclear(f'I did not understand "{part[:40]}" in the contact check.')


def _full(said: dict[str, Point]) -> FullCheck:
    hours, language = said["hours"], said.get("language")
    assert isinstance(hours, tuple)
    level = said.get("level")
    assert language is None or isinstance(language, str)
    assert level is None or isinstance(level, Level)
    return FullCheck(
        verified=said["verified"] is True,
        safe=said["safe"] is True,
        hours=hours,
        shared=said["shared"] is True,
        show_venue=said.get("show_venue") is True,
        chat=said.get("chat") is True,
        language=language,
        level=level,
    )


_HOURS = re.compile(
    r"(?:between )?(\d{1,2})(?:[:.]?00)? ?(am|pm|noon)? ?(?:-|to|until|till|and) ?(\d{1,2})(?:[:.]?00)? ?(am|pm|noon)?"
)


def safe_hours(text: str) -> Hours | None:
    """`9-18`, `9am-6pm`, `9 to 18`, `any time`; None when it is none of these.

    CheckUnclear for hours that may be of the morning or of the evening: a text at the wrong one is seen by others.
    """
    if text in ("any time", "anytime", "any hours", "all day", "24 hours"):
        return ANY_TIME
    found = _HOURS.fullmatch(text)
    if not found:
        return None
    if _either_half(*found.groups()):
        raise _unclear(f'"{text}": morning or evening? Write am and pm at both, or the 24-hour clock: 9-18, 6pm-8pm.')
    first, last = _hour(found[1], found[2]), _hour(found[3], found[4])
    return (first, last) if 0 <= first < last <= 24 else None


def _either_half(first: str, first_half: str | None, last: str, last_half: str | None) -> bool:
    """`1-5` and `6-9pm` may be morning or evening; `9-18`, `9-12`, `08-12` and `9-5pm` may not."""
    if first_half or first.startswith("0") or int(first) > 12:
        return False
    if last_half:
        return int(first) <= int(last) < 12
    return int(first) < 9 and int(last) <= 12


def _hour(digits: str, half: str | None) -> int:
    hour = int(digits)
    if half is None:
        return hour
    if not 1 <= hour <= 12 or (half == "noon" and hour != 12):
        return 99
    return hour % 12 + (0 if half == "am" else 12)


def _unclear(told: str) -> CheckUnclear:
    return CheckUnclear(f"{told} Write for example: {EXAMPLE}")
