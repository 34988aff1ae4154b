"""How long a meeting is, as staff type it."""

import re
from datetime import timedelta

from models.rules.refusals import NotUnderstood
from models.rules.typed.plain import plain

SHORTEST, LONGEST = timedelta(minutes=15), timedelta(hours=10)
EXAMPLE = "2 hours, 90 minutes or 1h30"
WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}

_COUNT = r"\d{1,3}|an?|one|two|three|four|five|six"
_HOUR = r" ?(?:hours?|hrs?|h)"
_MINUTES = r" ?(?:minutes?|mins?|m)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<hours>{_COUNT}){_HOUR}(?:(?: and)? ?(?P<minutes>\d{{1,2}})(?:{_MINUTES})?)?",
        rf"(?P<hours>{_COUNT}){_HOUR} and (?P<half>a half)",
        rf"(?P<hours>{_COUNT}) ?(?P<half>and a half|½|\.5){_HOUR}",
        r"(?P<half>half) an hour",
        rf"(?P<minutes>\d{{1,3}}){_MINUTES}",
    )
)


def duration(text: str) -> timedelta:
    """`for 2 hours`, `90 minutes`, `1h30`, `an hour and a half`: from 15 minutes to 10 hours."""
    typed = re.sub(r"^for ", "", plain(text))
    for form in _FORMS:
        if found := form.fullmatch(typed):
            return _within_reason(_read(found.groupdict()), text)
    raise NotUnderstood(text, "this is not a length of time I know.", EXAMPLE)


def _read(parts: dict[str, str | None]) -> timedelta:
    hours = parts.get("hours") or "0"
    half = 30 if parts.get("half") else 0
    minutes = int(parts.get("minutes") or 0) + half
    return timedelta(hours=WORDS[hours] if hours in WORDS else int(hours), minutes=minutes)


def _within_reason(length: timedelta, text: str) -> timedelta:
    if not SHORTEST <= length <= LONGEST:
        raise NotUnderstood(text, "a meeting lasts from 15 minutes to 10 hours.", EXAMPLE)
    return length
