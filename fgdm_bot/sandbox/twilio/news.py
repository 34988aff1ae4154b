"""Delivery news: what Twilio posts to the StatusCallback, and in which order."""

from dataclasses import dataclass

from fgdm_bot.sandbox.faults import Kind

UNKNOWN_SID = "SM" + "0" * 31 + "1"


@dataclass(frozen=True)
class Item:
    """One callback to post; `copies` go out at once."""

    sid: str
    status: str
    error: int | None = None
    copies: int = 1
    forged: bool = False


def items(sid: str, end: str, error: int | None, fault: Kind | None) -> list[Item]:
    """The callbacks about one text that ends as `end` ("sent" when no more is heard)."""
    usual = [Item(sid, "sent")] + ([Item(sid, end, error)] if end != "sent" else [])
    match fault:
        case Kind.NEWS_NEVER:
            return []
        case Kind.NEWS_REPEATED:
            return [Item(item.sid, item.status, item.error, copies=2) for item in usual]
        case Kind.NEWS_DISORDERED:
            return usual[::-1]
        case Kind.NEWS_OF_NOBODY:
            return [Item(UNKNOWN_SID, "delivered"), *usual]
        case Kind.NEWS_UNKNOWN:
            return [Item(sid, "somewhere_on_the_way"), *usual]
        case Kind.NEWS_FAILED_LATE:
            return [*usual, Item(sid, "undelivered", 30008)]
        case Kind.NEWS_STOPPED:
            return [Item(sid, "failed", 21610)]
        case Kind.NEWS_UNSIGNED:
            return [Item(sid, "failed", 30008, forged=True), *usual]
        case _:
            return usual
