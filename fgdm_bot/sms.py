"""Twilio, in and out: the only file that imports twilio."""

from __future__ import annotations

import base64
import logging
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import aiohttp
from twilio.base.exceptions import TwilioRestException
from twilio.http.async_http_client import AsyncHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from fgdm_bot.carriers import InDoubt, Never, SendFailed, TryLater
from fgdm_bot.config import Settings
from handlers.desk import Inbound
from models.terms import Channel

log = logging.getLogger("fgdm_bot.sms")

PATIENCE = 15.0  # seconds for one request
STOPPED = 21610
BUSY = 429


class PooledHttp(AsyncHttpClient):  # type: ignore[misc]  # twilio has no types
    """One shared session; a time-out that works; never a second POST.

    The library's own client ignores its time-out and, told to retry, posts the same text again.
    """

    def __init__(self) -> None:
        super().__init__(log, is_async=True)
        self._session: aiohttp.ClientSession | None = None

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
        call = self._open().request(
            method, url, params=_plain(params), data=_plain(data),
            headers={**(headers or {}), **_basic(auth)}, allow_redirects=allow_redirects,
        )  # fmt: skip
        async with call as answer:
            return Response(answer.status, await answer.text(), answer.headers)

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=PATIENCE), connector=aiohttp.TCPConnector(limit=64)
            )
        return self._session

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None


def _basic(auth: tuple[str, str] | None) -> dict[str, str]:
    if auth is None:
        return {}
    return {"Authorization": f"Basic {base64.b64encode(':'.join(auth).encode()).decode()}"}


def _plain(values: Mapping[str, object] | None) -> list[tuple[str, str]] | None:
    """Form values as text; a list is repeated, what is unset left out."""
    if not values:
        return None
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        for one in value if isinstance(value, list) else [value]:
            pairs.append(
                (
                    name,
                    {True: "true", False: "false"}.get(one, str(one)) if isinstance(one, bool) else str(one),
                )
            )
    return pairs


class Texts:
    """Sends texts, and proves that what comes in is from Twilio."""

    def __init__(self, settings: Settings) -> None:
        self._http = PooledHttp()
        self._client = Client(settings.twilio_sid, settings.twilio_token, http_client=self._http)
        self._client.api.base_url = settings.twilio_api
        self._sender = (
            {"messaging_service_sid": settings.twilio_messaging_service}
            if settings.twilio_messaging_service
            else {"from_": settings.twilio_from}
        )
        self._callback = f"{settings.public_url}/twilio/status" if settings.public_url else None
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
            message = await self._client.messages.create_async(**values)
        except TwilioRestException as refusal:
            raise _failure(refusal) from None
        except aiohttp.ClientConnectorError:
            raise TryLater("the carrier could not be reached") from None
        except (TimeoutError, aiohttp.ClientError):
            raise InDoubt("the carrier did not answer") from None
        return str(message.sid)

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
        await self._http.close()


def _failure(refusal: TwilioRestException) -> SendFailed:
    if refusal.code == STOPPED:
        return Never("they have stopped texts from us", stopped=True)
    if refusal.status == BUSY:
        return TryLater("the carrier is busy")
    if refusal.status >= 500:
        return InDoubt(f"the carrier answered {refusal.status}")
    return Never(f"carrier: {refusal.code or refusal.status}")


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
    sid, sender = form.get("MessageSid") or form.get("SmsSid"), form.get("From")
    if not sid or not sender:
        return None
    return Inbound(Channel.TEXT, str(sid)[:64], str(sender)[:32], str(form.get("Body") or "")[:1600])
