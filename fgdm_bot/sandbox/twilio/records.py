"""Texts as Twilio keeps them."""

import math
import secrets
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Any

from fgdm_bot.sandbox.twilio.refusals import WHY_UNDELIVERED

API_VERSION = "2010-04-01"
FINAL = frozenset({"delivered", "undelivered", "failed", "received", "canceled", "read"})
_GSM = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWICE = set("^{}\\[~]|€\f")


def new_sid(prefix: str = "SM") -> str:
    return prefix + secrets.token_hex(16)


def segments(body: str) -> int:
    """How many parts the text is charged as; good enough for a stand-in."""
    if set(body) <= _GSM | _GSM_TWICE:
        length, one, many = sum(1 + (letter in _GSM_TWICE) for letter in body), 160, 153
    else:
        length, one, many = len(body.encode("utf-16-le")) // 2, 70, 67
    return 1 if length <= one else math.ceil(length / many)


@dataclass
class Text:
    """One text, either way. `sender` and `to` are E.164."""

    sid: str
    sender: str
    to: str
    body: str
    created: datetime
    status: str
    inbound: bool = False
    pictures: int = 0
    service: str | None = None
    callback: str | None = None
    sent: datetime | None = None
    updated: datetime | None = None
    error: int | None = None

    @property
    def final(self) -> bool:
        return self.status in FINAL

    def becomes(self, status: str, at: datetime, error: int | None = None) -> None:
        self.status, self.updated, self.error = status, at, error
        if status == "sent" and self.sent is None:
            self.sent = at

    def as_json(self, account: str, *, new: bool = False) -> dict[str, Any]:
        """As the API shows it; at creation through a messaging service nothing is counted yet."""
        uri = f"/{API_VERSION}/Accounts/{account}/Messages/{self.sid}"
        uncounted = new and self.service is not None
        return {
            "account_sid": account,
            "api_version": API_VERSION,
            "body": self.body,
            "date_created": _date(self.created),
            "date_sent": _date(self.sent),
            "date_updated": _date(self.updated or self.created),
            "direction": "inbound" if self.inbound else "outbound-api",
            "error_code": self.error,
            "error_message": WHY_UNDELIVERED.get(self.error) if self.error else None,
            "from": None if uncounted else self.sender,
            "messaging_service_sid": self.service,
            "num_media": str(self.pictures),
            "num_segments": "0" if uncounted else str(segments(self.body)),
            "price": None,
            "price_unit": "USD",
            "sid": self.sid,
            "status": self.status,
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": self.to,
            "uri": f"{uri}.json",
        }


def _date(moment: datetime | None) -> str | None:
    """RFC 2822, in UTC, to the second."""
    return format_datetime(moment) if moment else None
