"""The command line, one file for each kind of command; importing it makes them all known to `app`."""

from fgdm_bot.cli import people, protecting, reading, records, restoring, returns, rotation, serving, trail
from fgdm_bot.cli.root import app

__all__ = [
    "app",
    "people",
    "protecting",
    "reading",
    "records",
    "restoring",
    "returns",
    "rotation",
    "serving",
    "trail",
]
