"""The keys of alarms, put together and taken apart here alone."""

from __future__ import annotations

from typing import NamedTuple

DANGER, ALARM = "danger", "alarm"


class About(NamedTuple):
    """What the key of a message says of it: `kind` DANGER, to a coordinator, or ALARM, to the admins or one of them."""

    kind: str
    matter_id: int


def to_coordinator(matter_id: int, coordinator_id: int) -> str:
    return f"{DANGER}:{matter_id}:{coordinator_id}"


def to_admins(matter_id: int) -> str:
    """Of what waits for whoever is admin when it is due."""
    return f"{ALARM}:{matter_id}"


def to_admin(matter_id: int, admin_id: int, coordinator_id: int) -> str:
    """Of what one admin is told, once for each coordinator the case has had; 0 for none."""
    return f"{to_admins(matter_id)}:{admin_id}:{coordinator_id}"


def about(key: str) -> About | None:
    """What an alarm is about; None for the key of any other message."""
    kind, *rest = key.split(":")
    return About(kind, int(rest[0])) if kind in (DANGER, ALARM) else None
