"""Who is on the demo page, and what to try there."""

from dataclasses import dataclass

COORDINATOR, MANAGER = "coordinator", "manager"


@dataclass(frozen=True)
class StaffMember:
    """`role` is coordinator, manager or admin; `telegram_id` their Telegram user id."""

    role: str
    name: str
    telegram_id: int


@dataclass(frozen=True)
class Relative:
    """`phone` is E.164; `telegram_id` None until they move to chat."""

    name: str
    phone: str
    telegram_id: int | None = None


@dataclass(frozen=True)
class Hint:
    """Something to try; a click puts `command` into the box of the first with this role."""

    text: str
    command: str = ""
    role: str = COORDINATOR


@dataclass(frozen=True)
class Cast:
    staff: tuple[StaffMember, ...]
    relatives: tuple[Relative, ...] = ()
    hints: tuple[Hint, ...] = ()
