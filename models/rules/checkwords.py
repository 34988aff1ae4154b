"""How a contact check is typed: `verified, safe, 9-18, not shared` (rule 21)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from models.refusal import Refusal
from models.rules.timing import Hours

ANY_TIME: Hours = (0, 24)
EXAMPLE = "verified, safe, 9-18, not shared"


class CheckUnclear(Refusal):
    """The contact check was not understood; the message says which words, and gives an example."""


@dataclass
class CheckWords:
    """What was typed of each point; None is not said."""

    verified: bool | None = None
    safe: bool | None = None
    hours: Hours | None = None
    shared: bool | None = None
    show_venue: bool = False
    chat: bool = False
    language: str | None = None


@dataclass(frozen=True)
class FullCheck:
    verified: bool
    safe: bool
    hours: Hours
    shared: bool
    show_venue: bool
    chat: bool
    language: str | None


def _say(name: str, value: bool) -> Callable[[CheckWords], None]:
    return lambda words: setattr(words, name, value)


PLAIN: dict[str, Callable[[CheckWords], None]] = {
    "verified": _say("verified", True),
    "number verified": _say("verified", True),
    "not verified": _say("verified", False),
    "unverified": _say("verified", False),
    "safe": _say("safe", True),
    "safe to text": _say("safe", True),
    "safe to write": _say("safe", True),
    "not safe": _say("safe", False),
    "unsafe": _say("safe", False),
    "not safe to text": _say("safe", False),
    "shared": _say("shared", True),
    "shared phone": _say("shared", True),
    "not shared": _say("shared", False),
    "may show venue": _say("show_venue", True),
    "show venue": _say("show_venue", True),
    "venue": _say("show_venue", True),
    "chat": _say("chat", True),
}

LANGUAGES = frozenset(
    """
    english welsh polish romanian slovak czech urdu punjabi bengali arabic kurdish somali tigrinya farsi dari
    pashto portuguese spanish french italian german lithuanian latvian bulgarian hungarian turkish ukrainian
    russian albanian greek gujarati hindi tamil mandarin cantonese vietnamese yoruba igbo swahili amharic bsl
    """.split()  # noqa: SIM905  # a list of quoted words would be three times as long
)


def contact_check(text: str) -> FullCheck:
    """The check as typed. CheckUnclear names the words not understood, or what is still to be said."""
    words = CheckWords()
    unknown = [part for part in _parts(text) if not _take(words, part)]
    if unknown:
        raise CheckUnclear(
            f'I did not understand "{unknown[0][:40]}" in the contact check. Write for example: {EXAMPLE}'
        )
    missing = [ask for name, ask in _NEEDED if getattr(words, name) is None]
    if missing:
        raise CheckUnclear(
            f"The contact check also needs: {'; '.join(missing)}. Write for example: {EXAMPLE}"
        )
    return _full(words)


_NEEDED = (
    ("verified", "verified or not verified"),
    ("safe", "safe or not safe (to text)"),
    ("hours", "the hours when it is safe, as 9-18 or any time"),
    ("shared", "shared or not shared (the phone)"),
)


def _full(words: CheckWords) -> FullCheck:
    assert words.verified is not None
    assert words.safe is not None
    assert words.hours is not None
    assert words.shared is not None
    return FullCheck(
        words.verified, words.safe, words.hours, words.shared, words.show_venue, words.chat, words.language
    )


def _parts(text: str) -> list[str]:
    return [" ".join(part.casefold().split()) for part in re.split(r"[,;\n]", text) if part.strip()]


def _take(words: CheckWords, part: str) -> bool:
    if say := PLAIN.get(part):
        say(words)
    elif hours := safe_hours(part):
        words.hours = hours
    elif part in LANGUAGES:
        words.language = part.capitalize()
    else:
        return False
    return True


def safe_hours(text: str) -> Hours | None:
    """`9-18`, `9am-6pm`, `9 to 18`, `any time`; None when it is none of these."""
    if text in ("any time", "anytime", "any hours", "all day", "24 hours"):
        return ANY_TIME
    found = re.fullmatch(
        r"(\d{1,2})(?::?00)?\s*(am|pm)?\s*(?:-|to|until|till)\s*(\d{1,2})(?::?00)?\s*(am|pm)?", text
    )
    if not found:
        return None
    first, last = _hour(found[1], found[2]), _hour(found[3], found[4])
    return (first, last) if 0 <= first < last <= 24 else None


def _hour(digits: str, half: str | None) -> int:
    hour = int(digits)
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        return 99
    return hour % 12 + (12 if half == "pm" else 0)
