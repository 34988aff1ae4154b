"""`fgdm-bot check`: what is configured, reachable, missing; in plain words, without a secret."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from fgdm_bot import clock
from fgdm_bot.carriers import SendFailed
from fgdm_bot.chat import Chat
from fgdm_bot.config import Misconfigured, Settings, settings_from
from fgdm_bot.db import Database, open_engine
from fgdm_bot.rotating import walk
from fgdm_bot.sms import Texts
from models.sealing import seal


async def look(values: Mapping[str, str]) -> tuple[list[str], bool]:
    """Lines to print, and whether the service could run with these settings."""
    try:
        settings = settings_from(values)
    except Misconfigured as wrong:
        return [f"missing or wrong  {fault}" for fault in wrong.faults], False
    found = [await _database(settings), await _keys(settings), await _telegram(settings), await _twilio(settings)]
    lines = ["good   settings: all there", *(line for line, _ in found), *_advice(settings)]
    return lines, all(good for _, good in found)


async def _database(settings: Settings) -> tuple[str, bool]:
    engine = open_engine(settings.database_url)
    kind = make_url(settings.database_url).get_backend_name()
    try:
        async with engine.connect() as connection:
            await connection.execute(text("SELECT 1"))
        return f"good   database: {kind}, reachable", True
    except (SQLAlchemyError, OSError):
        return f"wrong  database: {kind} cannot be reached; look at FGDM_DATABASE_URL", False
    finally:
        await engine.dispose()


async def _keys(settings: Settings) -> tuple[str, bool]:
    """Whether the keys open what is there; with several, whether the older ones are still needed."""
    seal.use(settings.sealing_keys, settings.index_key)
    engine, several = open_engine(settings.database_url), len(settings.sealing_keys) > 1
    try:
        tally = await walk(Database(engine), write=False, whole=several, clock=clock.now)
    except (SQLAlchemyError, OSError):
        return "note   keys: nothing to try them on; fgdm-bot migrate makes the tables", True
    finally:
        await engine.dispose()
    if tally.unreadable:
        return "wrong  keys: there are rows that none of FGDM_SEALING_KEYS opens; put back the key taken out", False
    if several and tally.old:
        return f"note   keys: {tally.old} rows still need an older key; fgdm-bot rotate-keys seals them anew", True
    if several:
        return "good   keys: everything opens with the newest; the older ones may be taken out", True
    return "good   keys: they open what is there", True


async def _telegram(settings: Settings) -> tuple[str, bool]:
    chat = Chat(settings)
    try:
        name = await chat.open()
        return f"good   Telegram: reachable, the bot is @{name}, {settings.telegram_mode} mode{_telling(name)}", True
    except SendFailed as failure:
        return f"wrong  Telegram: {failure.why}", False
    finally:
        await chat.close()


TELLING = ("fgdm", "council", "social", "child", "proceedings", "court")
"""Words that relatives' texts must not hold (rule 22); the link to the chat carries the bot's name."""


def _telling(name: str) -> str:
    found = [word for word in TELLING if word in name.casefold()]
    if not found:
        return ""
    return (
        f"\nnote   the bot's name holds {found[0]!r} and stands in relatives' texts: give it a neutral name (rule 22)"
    )


async def _twilio(settings: Settings) -> tuple[str, bool]:
    texts = Texts(settings)
    try:
        wrong = await texts.reachable()
        return (f"wrong  Twilio: {wrong}", False) if wrong else ("good   Twilio: reachable, the account is known", True)
    finally:
        await texts.close()


def _advice(settings: Settings) -> list[str]:
    lines = []
    if not settings.public_url.startswith("https://"):
        lines.append("note   FGDM_PUBLIC_URL is not https: relatives' links would travel in the open")
    if settings.allow_drama_numbers:
        lines.append("note   FGDM_ALLOW_DRAMA_NUMBERS is on: for tests and demos only")
    if settings.duty_starts_on is None:
        lines.append("note   FGDM_DUTY_STARTS_ON is unset: warnings look at every date")
    if not settings.safety_reply:
        lines.append("note   FGDM_SAFETY_REPLY is unset: no emergency words are sent back to whoever writes of danger")
    return lines
