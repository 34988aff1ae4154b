"""Settings: from the environment or `.env`; every missing or wrong one is named at once, in plain words."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from dotenv import dotenv_values

from models.rules.contact import GOOD_FOR
from models.rules.phones import ringable, spoken
from models.rules.retention import FORM as RETENTION_FORM
from models.rules.retention import Keep, parse_retention
from models.rules.timing import QuietHours, parse_days, parse_quiet_hours
from models.sealing import Seal

T = TypeVar("T")


class Misconfigured(Exception):
    """Settings that are missing or wrong, one sentence each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True)
class Settings:
    """What the service was told. Secrets do not show in `repr`."""

    database_url: str
    listen_host: str
    listen_port: int
    public_url: str
    telegram_token: str = field(repr=False)
    telegram_api: str
    telegram_mode: str
    telegram_secret: str = field(repr=False)
    twilio_sid: str = field(repr=False)
    twilio_token: str = field(repr=False)
    twilio_api: str
    twilio_from: str = field(repr=False)
    twilio_messaging_service: str = field(repr=False)
    twilio_inbound: str
    twilio_rate: float
    twilio_erase: bool
    council_name: str
    office_phone: str
    check_good_for: timedelta
    quiet_hours: QuietHours | None
    reminder_days: tuple[int, ...]
    retention: tuple[Keep, ...]
    bodies_kept: timedelta | None
    link_days: int
    duty_starts_on: date | None
    allow_drama_numbers: bool
    sealing_keys: tuple[str, ...] = field(repr=False)
    index_key: str = field(repr=False)
    safety_reply: str
    outcome_codes: tuple[str, ...]
    log_level: str


SETTINGS = (
    ("FGDM_DATABASE_URL", "sqlite+aiosqlite:///var/fgdm.sqlite3"),
    ("FGDM_LISTEN", "127.0.0.1:8080"),
    ("FGDM_PUBLIC_URL", ""),
    ("FGDM_TELEGRAM_TOKEN", ""),
    ("FGDM_TELEGRAM_API", "https://api.telegram.org"),
    ("FGDM_TELEGRAM_MODE", "polling"),
    ("FGDM_TELEGRAM_SECRET", ""),
    ("FGDM_TWILIO_ACCOUNT_SID", ""),
    ("FGDM_TWILIO_AUTH_TOKEN", ""),
    ("FGDM_TWILIO_API", "https://api.twilio.com"),
    ("FGDM_TWILIO_FROM", ""),
    ("FGDM_TWILIO_MESSAGING_SERVICE_SID", ""),
    ("FGDM_TWILIO_INBOUND", "webhook"),
    ("FGDM_TWILIO_RATE", "10"),
    ("FGDM_TWILIO_ERASE", "1"),
    ("FGDM_COUNCIL_NAME", ""),
    ("FGDM_OFFICE_PHONE", ""),
    ("FGDM_CHECK_DAYS", "90"),
    ("FGDM_QUIET_HOURS", "20:00-08:00"),
    ("FGDM_REMINDER_DAYS", "7,3,1"),
    ("FGDM_LINK_DAYS", "30"),
    ("FGDM_RETENTION", ""),
    ("FGDM_BODIES_DAYS", ""),
    ("FGDM_DUTY_STARTS_ON", ""),
    ("FGDM_ALLOW_DRAMA_NUMBERS", "0"),
    ("FGDM_SEALING_KEYS", ""),
    ("FGDM_INDEX_KEY", ""),
    ("FGDM_SAFETY_REPLY", ""),
    ("FGDM_PP_OUTCOMES", "A,B,C"),
    ("FGDM_LOG_LEVEL", "INFO"),
)
"""Each setting and what it is when unset."""

QUIET_FORM = "write HH:MM-HH:MM, as 20:00-08:00, or nothing for none"
BODIES_FORM = "write days from 7 to 3650, or nothing to keep them as long as the case"
DAYS_FORM = "write days before the meeting, as 7,3,1, or nothing for none"

MAY_COME_FROM_A_FILE = (
    "FGDM_DATABASE_URL",
    "FGDM_TELEGRAM_TOKEN",
    "FGDM_TELEGRAM_SECRET",
    "FGDM_TWILIO_AUTH_TOKEN",
    "FGDM_SEALING_KEYS",
    "FGDM_INDEX_KEY",
)


ONLY_FOR_RUNNING = ("FGDM_TELEGRAM", "FGDM_TWILIO", "FGDM_PUBLIC", "FGDM_COUNCIL_NAME")


class Reading:
    """One pass over the environment that gathers every fault before it complains."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.faults: list[str] = []
        self.defaults = dict(SETTINGS)

    def text(self, name: str) -> str:
        if name in self.environment:
            return self.environment[name].strip()
        if name in MAY_COME_FROM_A_FILE and (path := self.environment.get(f"{name}_FILE")):
            return self._from_file(name, Path(path))
        return self.defaults[name]

    def needed(self, name: str, what: str) -> str:
        value = self.text(name)
        if not value:
            self.faults.append(f"{name} is missing: {what}.")
        return value

    def parsed(self, name: str, parse: Callable[[str], T], otherwise: T, form: str) -> T:
        try:
            return parse(self.text(name))
        except (ValueError, KeyError):
            self.faults.append(f"{name} is not right: {form}.")
            return otherwise

    def _from_file(self, name: str, path: Path) -> str:
        try:
            return path.read_text(encoding="utf-8").strip()
        except (OSError, ValueError):  # ValueError: not text, or no name of a file
            self.faults.append(f"{name}_FILE names a file that cannot be read.")
            return ""


def environment(folder: Path | None = None) -> dict[str, str]:
    """The environment, over what `.env` in the folder says."""
    written = dotenv_values((folder or Path()) / ".env")
    return {**{k: v for k, v in written.items() if v is not None}, **os.environ}


def settings_from(values: Mapping[str, str]) -> Settings:
    """All settings for `run`. Misconfigured, with every fault, if one is missing or wrong."""
    read = Reading(values)
    settings = _read_all(read)
    _check_pairs(read, settings)
    if read.faults:
        raise Misconfigured(read.faults)
    return settings


def records_settings_from(values: Mapping[str, str]) -> Settings:
    """Settings for commands that touch only the database: those of the carriers may be missing."""
    read = Reading(values)
    settings = _read_all(read)
    faults = [fault for fault in read.faults if not fault.startswith(ONLY_FOR_RUNNING)]
    if faults:
        raise Misconfigured(faults)
    return settings


def _read_all(read: Reading) -> Settings:
    host, port = read.parsed("FGDM_LISTEN", _address, ("127.0.0.1", 8080), "write HOST:PORT, as 127.0.0.1:8080")
    keys = read.needed("FGDM_SEALING_KEYS", "names and words are sealed with it; see the README for how to make one")
    index = read.needed("FGDM_INDEX_KEY", "numbers are found by it; see the README for how to make one")
    if keys and index:
        _check_keys(read, keys, index)
    return Settings(
        database_url=read.parsed("FGDM_DATABASE_URL", _database, "", "write sqlite+aiosqlite:///… or postgresql+psycopg://…"),
        listen_host=host,
        listen_port=port,
        public_url=read.parsed("FGDM_PUBLIC_URL", _web_address, "", "write the address the outside sees, as https://fgdm.example.gov.uk"),
        telegram_token=read.needed("FGDM_TELEGRAM_TOKEN", "BotFather gives it"),
        telegram_api=read.parsed("FGDM_TELEGRAM_API", _web_address, "", "write an address, as https://api.telegram.org"),
        telegram_mode=read.parsed("FGDM_TELEGRAM_MODE", _mode, "polling", "write polling or webhook"),
        telegram_secret=read.text("FGDM_TELEGRAM_SECRET"),
        twilio_sid=read.needed("FGDM_TWILIO_ACCOUNT_SID", "it stands in the Twilio console"),
        twilio_token=read.needed("FGDM_TWILIO_AUTH_TOKEN", "it stands in the Twilio console"),
        twilio_api=read.parsed("FGDM_TWILIO_API", _web_address, "", "write an address, as https://api.twilio.com"),
        twilio_from=read.text("FGDM_TWILIO_FROM"),
        twilio_messaging_service=read.text("FGDM_TWILIO_MESSAGING_SERVICE_SID"),
        twilio_inbound=read.parsed("FGDM_TWILIO_INBOUND", _inbound, "webhook", "write webhook or poll"),
        twilio_rate=read.parsed("FGDM_TWILIO_RATE", _rate, 10.0, "write texts a second, as 10, or 0 for no limit"),
        twilio_erase=read.parsed("FGDM_TWILIO_ERASE", _switch, True, "write 1 or 0"),
        council_name=read.needed("FGDM_COUNCIL_NAME", "the council's name, as its people say it"),
        office_phone=read.parsed("FGDM_OFFICE_PHONE", _office, "", "write a UK number, as 07700 900100"),
        check_good_for=read.parsed("FGDM_CHECK_DAYS", _days, GOOD_FOR, "write whole days from 1 to 365, as 90"),
        quiet_hours=read.parsed("FGDM_QUIET_HOURS", parse_quiet_hours, None, QUIET_FORM),
        reminder_days=read.parsed("FGDM_REMINDER_DAYS", parse_days, (), DAYS_FORM),
        retention=read.parsed("FGDM_RETENTION", parse_retention, (), RETENTION_FORM),
        bodies_kept=read.parsed("FGDM_BODIES_DAYS", _days_or_none, None, BODIES_FORM),
        link_days=read.parsed("FGDM_LINK_DAYS", _link_days, 30, "write days after the meeting, 1 to 366, as 30"),
        duty_starts_on=read.parsed("FGDM_DUTY_STARTS_ON", _day_or_none, None, "write YYYY-MM-DD, or nothing"),
        allow_drama_numbers=read.parsed("FGDM_ALLOW_DRAMA_NUMBERS", _switch, False, "write 1 or 0"),
        sealing_keys=_listed(keys),
        index_key=index,
        safety_reply=read.parsed("FGDM_SAFETY_REPLY", _one_text, "", f"write at most {LONGEST_TEXT:,} characters"),
        outcome_codes=_listed(read.text("FGDM_PP_OUTCOMES")),
        log_level=read.parsed("FGDM_LOG_LEVEL", _level, "INFO", "write DEBUG, INFO, WARNING or ERROR"),
    )  # fmt: skip


LONGEST_TEXT = 1600
"""Characters of one text: what Twilio takes at most."""


def _one_text(value: str) -> str:
    if len(value) > LONGEST_TEXT:
        raise ValueError(f"that has {len(value):,} characters")
    return value


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _check_pairs(read: Reading, settings: Settings) -> None:
    if not settings.twilio_from and not settings.twilio_messaging_service:
        read.faults.append("FGDM_TWILIO_FROM or FGDM_TWILIO_MESSAGING_SERVICE_SID is missing: texts need a sender.")
    if settings.telegram_mode == "webhook" and not settings.telegram_secret:
        read.faults.append("FGDM_TELEGRAM_SECRET is missing: webhook mode needs it to know Telegram.")


def _check_keys(read: Reading, keys: str, index: str) -> None:
    for name, check in (
        ("FGDM_SEALING_KEYS", lambda: [Fernet(key.strip()) for key in keys.split(",")]),
        ("FGDM_INDEX_KEY", lambda: Seal().use([Fernet.generate_key().decode()], index)),
    ):
        try:
            check()
        except ValueError:
            read.faults.append(f"{name} is not right: it is not 32 bytes in urlsafe base64.")


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not 0 <= int(port) < 65536:
        raise ValueError(text)
    return host.strip("[]"), int(port)


def _database(text: str) -> str:
    if not text.startswith(("sqlite+aiosqlite:///", "postgresql+psycopg://")):
        raise ValueError(text)
    return text


def _web_address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(text)
    return text.rstrip("/")


def _mode(text: str) -> str:
    return {"polling": "polling", "webhook": "webhook"}[text]


def _inbound(text: str) -> str:
    return {"webhook": "webhook", "poll": "poll"}[text]


def _office(text: str) -> str:
    return spoken(ringable(text, allow_drama=True)) if text else ""


def _days(text: str) -> timedelta:
    if not 1 <= int(text) <= 365:
        raise ValueError(text)
    return timedelta(days=int(text))


def _days_or_none(text: str) -> timedelta | None:
    if text and not 7 <= int(text) <= 3650:
        raise ValueError(text)
    return timedelta(days=int(text)) if text else None


def _rate(text: str) -> float:
    rate = float(text)
    if not 0 <= rate < 10_000:
        raise ValueError(text)
    return rate


def _link_days(text: str) -> int:
    days = int(text)
    if not 1 <= days <= 366:
        raise ValueError(text)
    return days


def _switch(text: str) -> bool:
    return {"1": True, "0": False, "": False}[text]


def _day_or_none(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _level(text: str) -> str:
    return {name: name for name in ("DEBUG", "INFO", "WARNING", "ERROR")}[text.upper()]
