"""Messages.json read page by page, newest first, with Twilio's filters."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from fgdm_bot.sandbox.twilio.asking import refuse_unknown
from fgdm_bot.sandbox.twilio.records import API_VERSION, Text
from fgdm_bot.sandbox.twilio.refusals import Refused

MOST = 1000
KNOWN = frozenset({"To", "From", "DateSent", "DateSent>", "DateSent<", "PageSize", "Page", "PageToken"})


@dataclass(frozen=True)
class Asked:
    """A checked order to list texts."""

    filters: dict[str, str]
    size: int
    page: int
    after: str | None


def asked(query: Mapping[str, str]) -> Asked:
    """Refused for an unknown filter, a bad date or a bad page size."""
    refuse_unknown(query, KNOWN)
    size, page = query.get("PageSize", "50"), query.get("Page", "0")
    if not (size.isdigit() and page.isdigit() and 1 <= int(size) <= MOST):
        raise Refused(20001, "Page size must be between 1 and 1000.")
    filters = {name: value for name, value in query.items() if not name.startswith("Page")}
    return Asked(filters, int(size), int(page), query.get("PageToken", "").removeprefix("PA") or None)


def page_of(texts: Iterable[Text], order: Asked, account: str) -> dict[str, Any]:
    """One page of the texts, which come newest first."""
    wanted = _wanted(order.filters)
    found = [text for text in texts if all(test(text) for test in wanted)]
    start = _after(found, order.after)
    shown, more = found[start : start + order.size], len(found) > start + order.size
    path = f"/{API_VERSION}/Accounts/{account}/Messages.json"
    first = order.page * order.size
    return {
        "messages": [text.as_json(account) for text in shown],
        "page": order.page,
        "page_size": order.size,
        "start": first,
        "end": first + max(len(shown) - 1, 0),
        "uri": _uri(path, order, order.page, order.after),
        "first_page_uri": _uri(path, order, 0, None),
        "next_page_uri": _uri(path, order, order.page + 1, shown[-1].sid) if more else None,
        "previous_page_uri": None,
    }


def _after(found: list[Text], sid: str | None) -> int:
    """Pages follow a text, not a count, so that newer ones do not shift them."""
    return next((place + 1 for place, text in enumerate(found) if text.sid == sid), 0)


def _uri(path: str, order: Asked, page: int, after: str | None) -> str:
    query = order.filters | {"PageSize": str(order.size), "Page": str(page)}
    return f"{path}?{urlencode(query | ({'PageToken': f'PA{after}'} if after else {}))}"


def _wanted(filters: Mapping[str, str]) -> list[Callable[[Text], bool]]:
    """One test for each filter; a text not yet sent has no DateSent and matches none."""
    tests: list[Callable[[Text], bool]] = []
    if to := filters.get("To"):
        tests.append(lambda text: text.to == to)
    if sender := filters.get("From"):
        tests.append(lambda text: text.sender == sender)
    if since := filters.get("DateSent>"):
        tests.append(_sent_between(_moment(since), None))
    if until := filters.get("DateSent<"):
        tests.append(_sent_between(None, _moment(until, end_of_day=True)))
    if day := filters.get("DateSent"):
        start = _moment(day).replace(hour=0, minute=0, second=0)
        tests.append(_sent_between(start, start + timedelta(days=1, seconds=-1)))
    return tests


def _sent_between(start: datetime | None, end: datetime | None) -> Callable[[Text], bool]:
    def inside(text: Text) -> bool:
        if text.sent is None:
            return False
        sent = text.sent.replace(microsecond=0)
        return (start is None or sent >= start) and (end is None or sent <= end)

    return inside


def _moment(value: str, *, end_of_day: bool = False) -> datetime:
    """A date or an ISO moment, in UTC where it does not say; both ends inclusive."""
    try:
        if len(value) == 10:
            day = date.fromisoformat(value)
            midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
            return midnight + (timedelta(days=1, seconds=-1) if end_of_day else timedelta())
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise Refused(20001, f"Invalid date: {value}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
