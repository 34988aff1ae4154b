"""Making keys, and keeping a pair beside a SQLite file for those who only count."""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from cryptography.fernet import Fernet
from dotenv import dotenv_values
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

KEYS = ("FGDM_SEALING_KEYS", "FGDM_INDEX_KEY")
DEFAULT_DATABASE = "sqlite+aiosqlite:///var/fgdm.sqlite3"


def fresh() -> dict[str, str]:
    """A new pair, as settings."""
    return {
        "FGDM_SEALING_KEYS": Fernet.generate_key().decode(),
        "FGDM_INDEX_KEY": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
    }


def with_kept_keys(values: Mapping[str, str]) -> dict[str, str]:
    """Settings for counting on a SQLite file, where none names keys: a pair kept beside the file, made once.

    Keys beside the data protect little, so the service itself never runs on them; it asks for its own.
    """
    named = any(values.get(name) or values.get(f"{name}_FILE") for name in KEYS)
    path = _sqlite_path(values.get("FGDM_DATABASE_URL", DEFAULT_DATABASE))
    if named or path is None:
        return dict(values)
    kept = path.with_name(f"{path.name}.keys")
    if not kept.exists():
        _write(kept, fresh())
    return {**values, **{name: value or "" for name, value in dotenv_values(kept).items()}}


def _sqlite_path(url: str) -> Path | None:
    try:
        parts = make_url(url)
    except ArgumentError:
        return None
    return Path(parts.database) if parts.get_backend_name() == "sqlite" and parts.database else None


def _write(path: Path, keys: Mapping[str, str]) -> None:
    """For the owner's eyes only, from the first byte."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return  # another command made them this very moment
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.writelines(f"{name}={value}\n" for name, value in keys.items())
