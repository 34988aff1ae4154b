"""Twilio, in and out: the only file that imports twilio."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Mapping
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import aiohttp
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.async_http_client import AsyncHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from fgdm_bot.carriers import InDoubt, Listed, Listing, TryLater, readable
from fgdm_bot.config import Settings
from fgdm_bot.line import Line, basic
from fgdm_bot.refusals import failure_of
from handlers.desk import Inbound
from models.terms import Channel

log = logging.getLogger("fgdm_bot.sms")

LONGEST = 1600  # characters of a text, in all its parts
PAGE = 1000  # texts; Twilio's most
PAGES = 20
NOT_FOUND, BUSY = 404, 429
UNKNOWN = "the carrier did not answer"
_retry_after: ContextVar[str | None] = ContextVar("retry_after", default=None)


class PooledHttp(AsyncHttpClient):  # type: ignore[misc]  # twilio has no types
    """The library's requests over our one line.

    The library's own client ignores its time-out and, told to retry, posts the same text again.
    """

    def __init__(self) -> None:
        super().__init__(log, is_async=True)
        self.line = Line()

    async def request(
        self,
        method: str,
        url: str,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  # the library hands it in; ours is the session's
        allow_redirects: bool = False,
    ) -> Response:
        status, text, told = await self.line.ask(method, url, params, data, {**(headers or {}), **basic(auth)})
        _retry_after.set(told.get("Retry-After"))  # the library's exceptions do not carry it
        return Response(status, text, told)

    async def close(self) -> None:
        await self.line.close()


class Texts:
    """Sends texts, and proves that what comes in is from Twilio."""

    def __init__(self, settings: Settings) -> None:
        self.http = PooledHttp()
        self._client = Client(settings.twilio_sid, settings.twilio_token, http_client=self.http)
        self._client.api.base_url = settings.twilio_api
        self._messages = self._client.messages
        self._sender = (
            {"messaging_service_sid": settings.twilio_messaging_service}
            if settings.twilio_messaging_service
            else {"from_": settings.twilio_from}
        )
        polls = settings.twilio_inbound == "poll"
        self._callback = f"{settings.public_url}/twilio/status" if settings.public_url and not polls else None
        self._number = settings.twilio_from
        self._validator = RequestValidator(settings.twilio_token)
        self._public = settings.public_url

    async def send(self, to: str, body: str, lives: timedelta | None = None) -> str:
        """Send one text; the carrier's id for it. SendFailed, or one of its kinds, otherwise.

        `lives`: how long the carrier may keep trying.
        """
        values: dict[str, Any] = {**self._sender, "to": to, "body": body}
        if self._callback:
            values["status_callback"] = self._callback
        if lives:
            values["validity_period"] = max(1, min(36_000, int(lives.total_seconds())))
        try:
            message = await self._messages.create_async(**values)
        except TwilioRestException as refusal:
            raise failure_of(refusal.status, refusal.code, _retry_after.get()) from None
        except (TwilioException, ValueError, KeyError):
            raise InDoubt("the carrier's answer could not be read") from None
        except aiohttp.ClientConnectorError:
            raise TryLater("the carrier could not be reached") from None
        except (TimeoutError, aiohttp.ClientError):
            raise InDoubt(UNKNOWN) from None
        return str(message.sid)

    async def sent_to(self, number: str, since: datetime) -> Listing:
        """What the carrier's list shows of texts to a number made since then. SendFailed when it cannot be had."""
        found = [text async for text in self._listed(since, to=number)]
        return Listing([text for text in found if text.made_at >= since], whole=len(found) < PAGE * PAGES)

    async def inbound(self, since: datetime) -> Listing:
        """Texts that came to us since then, as the carrier's list shows them."""
        asked = {"to": self._number} if self._number else {}
        found = [text async for text in self._listed(None, date_sent_after=since, **asked)]
        return Listing([text for text in found if text.inbound], whole=len(found) < PAGE * PAGES)

    async def outbound(self, since: datetime) -> Listing:
        """Texts of ours sent since then, with what became of them."""
        asked = {"from_": self._number} if self._number else {}
        found = [text async for text in self._listed(None, date_sent_after=since, **asked)]
        return Listing([text for text in found if not text.inbound], whole=len(found) < PAGE * PAGES)

    async def _listed(self, until: datetime | None, **asked: Any) -> AsyncIterator[Listed]:
        """The list, newest first, page by page; until a moment, if any, so that an old account costs nothing."""
        try:
            page = await self._messages.page_async(**asked, page_size=PAGE)
            for _ in range(PAGES):
                for message in (found := list(page)):
                    yield _listed(message)
                if not found or (until and _made(found[-1]) < until) or not page.next_page_url:
                    return
                page = await page.next_page_async()
        except TwilioException:
            raise TryLater("Twilio did not give its list") from None
        except (TimeoutError, aiohttp.ClientError):
            raise TryLater("Twilio cannot be reached") from None

    async def erase(self, provider_id: str) -> bool:
        """Have the words of a text erased at the carrier; False where that cannot be done yet. SendFailed otherwise."""
        try:
            await self._client.messages(provider_id).update_async(body="")
        except TwilioRestException as refusal:
            if refusal.status == NOT_FOUND:
                return True
            if refusal.status < 500 and refusal.status != BUSY:
                return False
            raise TryLater(f"Twilio answers {refusal.status}") from None
        except (TimeoutError, aiohttp.ClientError):
            raise TryLater("Twilio cannot be reached") from None
        return True

    async def reachable(self) -> str | None:
        """What is wrong with the account, or None."""
        try:
            await self._client.api.accounts(self._client.username).fetch_async()
        except TwilioRestException as refusal:
            return f"Twilio answers {refusal.status}"
        except (TimeoutError, aiohttp.ClientError):
            return "Twilio cannot be reached"
        return None

    def is_from_twilio(self, path: str, form: Any, signature: str | None) -> bool:
        """Does the signature prove that this form was posted to our public address by Twilio?

        The address signed is the public one, whatever the proxy made of it, with or without its default port.
        """
        if not signature:
            return False
        return any(self._validator.validate(address + path, form, signature) for address in _spellings(self._public))

    async def close(self) -> None:
        await self.http.close()


def _listed(message: Any) -> Listed:
    inbound = message.direction == "inbound"
    return Listed(
        provider_id=str(message.sid),
        inbound=inbound,
        number=str(message.from_ if inbound else message.to),
        body=message.body or "",
        made_at=_made(message),
        status=str(message.status),
        error=str(message.error_code) if message.error_code else None,
    )


def _made(message: Any) -> datetime:
    """When the carrier made it; a text without a date is as new as can be."""
    made: datetime | None = message.date_created
    return made.astimezone(UTC) if made else datetime.max.replace(tzinfo=UTC)


def _spellings(public: str) -> list[str]:
    """The public address without and with its default port."""
    parts = urlsplit(public)
    if parts.port is not None:
        default = {"http": 80, "https": 443}[parts.scheme]
        bare = urlunsplit(parts._replace(netloc=parts.hostname or ""))
        return [public, bare] if parts.port == default else [public]
    port = {"http": 80, "https": 443}[parts.scheme]
    return [public, urlunsplit(parts._replace(netloc=f"{parts.netloc}:{port}"))]


def inbound_from(form: Mapping[str, Any]) -> Inbound | None:
    """One text out of Twilio's form; None when it is not a text to take in."""
    sid, sender = readable(form.get("MessageSid") or form.get("SmsSid"), 64), readable(form.get("From"), 32)
    if not sid or not sender:
        return None
    return Inbound(Channel.TEXT, sid, sender, readable(form.get("Body"), LONGEST))


def inbound_listed(text: Listed) -> Inbound:
    """One text out of Twilio's list, the same as if it had just been brought."""
    return Inbound(Channel.TEXT, text.provider_id[:64], text.number[:32], readable(text.body, LONGEST))
