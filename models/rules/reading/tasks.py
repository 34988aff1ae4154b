"""A reading task as plain values in, a reading as plain values out (the form of `fgdm-bot read-replies`)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from models.rules.reading.terms import Asked, AwareTime, Reading, Slot
from models.rules.reading.understand import understand


class BadTask(ValueError):
    """The task cannot be read; the message says which part of it, and why."""


def read_task(task: Mapping[str, Any]) -> dict[str, Any]:
    """One task (`id`, `now`, `asked`, `options`, `meeting`, `text`) to one reading; raises BadTask."""
    if not isinstance(task, Mapping):
        raise BadTask("A task is one JSON object.")
    text = _words_of(task, "text")
    asked = _asked_of(task)
    options = _options_of(task)
    meeting = _meeting_of(task)
    reading = understand(text, asked, options, meeting, _moment(task.get("now"), "now"))
    return {"id": _words_of(task, "id"), **as_plain(reading)}


def as_plain(reading: Reading) -> dict[str, Any]:
    """The part of a reading that is scored, as JSON values."""
    return {
        "intent": reading.intent.value,
        "can": list(reading.can),
        "cannot": list(reading.cannot),
        "needs_human": reading.needs_human,
    }


def _words_of(task: Mapping[str, Any], key: str) -> str:
    value = task.get(key)
    if not isinstance(value, str):
        raise BadTask(f"The task's {key} is missing or is not text.")
    return value


def _asked_of(task: Mapping[str, Any]) -> Asked:
    try:
        return Asked(_words_of(task, "asked"))
    except ValueError:
        raise BadTask("The task's asked must be availability, attendance or open.") from None


def _options_of(task: Mapping[str, Any]) -> list[Slot]:
    listed = task.get("options") or []
    if not isinstance(listed, list):
        raise BadTask("The task's options are not a list.")
    slots = [_slot(option, "an option") for option in listed]
    if len({slot.n for slot in slots}) != len(slots):
        raise BadTask("Two options carry the same number.")
    return slots


def _meeting_of(task: Mapping[str, Any]) -> Slot | None:
    meeting = task.get("meeting")
    return None if meeting is None else _slot({"n": 0, **_mapping(meeting, "the meeting")}, "the meeting")


def _mapping(value: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise BadTask(f"In the task, {what} is not an object.")
    return value


def _slot(value: Any, what: str) -> Slot:
    record = _mapping(value, what)
    n = record.get("n")
    if isinstance(n, bool) or not isinstance(n, int):
        raise BadTask(f"In the task, {what} has no whole number n.")
    start, end = _moment(record.get("start"), f"{what}'s start"), _moment(record.get("end"), f"{what}'s end")
    if end <= start:
        raise BadTask(f"In the task, {what} ends before it starts.")
    return Slot(n, start, end)


def _moment(value: Any, what: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise BadTask(f"The task's {what} is not a time like 2026-12-01T16:00.") from None
    if moment.tzinfo is not None:
        raise BadTask(str(AwareTime(f"The task's {what} must be London wall-clock time, without a zone.")))
    return moment
