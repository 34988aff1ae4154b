"""Twilio's API over HTTP."""

import base64
import binascii
import secrets
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fgdm_bot.sandbox.answers import under
from fgdm_bot.sandbox.twilio import asking, listing
from fgdm_bot.sandbox.twilio.records import API_VERSION
from fgdm_bot.sandbox.twilio.refusals import Refused, not_found
from fgdm_bot.sandbox.twilio.side import Twilio

ACCOUNTS = f"/{API_VERSION}/Accounts/{{account}}"
CHANGES = frozenset({"Body", "Status"})


class Door:
    """Answers the service."""

    def __init__(self, twilio: Twilio) -> None:
        self.twilio = twilio

    @property
    def routes(self) -> list[Route]:
        return [
            Route(f"{ACCOUNTS}.json", self.account),
            Route(f"{ACCOUNTS}/Messages.json", self.messages, methods=["GET", "POST"]),
            Route(f"{ACCOUNTS}/Messages/{{sid}}.json", self.message, methods=["GET", "POST", "DELETE"]),
        ]

    async def account(self, request: Request) -> Response:
        return await self._under(request, "account", "", {}, self._account)

    async def messages(self, request: Request) -> Response:
        if request.method == "GET":
            query = dict(request.query_params)
            return await self._under(request, "list", query.get("To", ""), query, self._list)
        form = await _form(request)
        return await self._under(request, "create", form.get("To", ""), form, self._create)

    async def message(self, request: Request) -> Response:
        form = await _form(request)
        deed = {"GET": "fetch", "POST": "update", "DELETE": "delete"}[request.method]
        return await self._under(request, deed, "", form | {"sid": request.path_params["sid"]}, self._one)

    def failed(self) -> Response:
        return _refusal(Refused(20500, "Internal Server Error", 500))

    def too_many(self, retry_after: int) -> Response:
        return _refusal(Refused(20429, "Too Many Requests", 429), {"Retry-After": str(retry_after)})

    async def _under(self, request: Request, deed: str, to: str, fields: dict[str, str], work: Any) -> Response:
        async def accept() -> Response:
            try:
                self._admit(request)
                answer: Response = await work(deed, fields)
            except Refused as refused:
                return _refusal(refused)
            return answer

        return await under(self.twilio.faults.draw("twilio", deed, to), accept, self)

    def _admit(self, request: Request) -> None:
        """Refused without the account's own name and token."""
        account, token = _credentials(request.headers.get("authorization", ""))
        known = secrets.compare_digest(token, self.twilio.auth_token.encode())
        if account != self.twilio.account_sid.encode() or not known:
            raise Refused(20003, "Authenticate", 401)
        if request.path_params["account"] != self.twilio.account_sid:
            raise not_found(request.url.path)

    async def _account(self, _deed: str, _fields: dict[str, str]) -> Response:
        sid = self.twilio.account_sid
        told = {"sid": sid, "friendly_name": "The stand-in account", "status": "active", "type": "Full"}
        told |= {"owner_account_sid": sid, "auth_token": self.twilio.auth_token}
        dates = dict.fromkeys(("date_created", "date_updated"), "Wed, 01 Apr 2026 09:00:00 +0000")
        return JSONResponse(told | dates | {"uri": f"/{API_VERSION}/Accounts/{sid}.json", "subresource_uris": {}})

    async def _list(self, _deed: str, fields: dict[str, str]) -> Response:
        order = listing.asked(fields)
        theirs = {order.filters.get("To"), order.filters.get("From")} - {None, self.twilio.number}
        texts = self.twilio.newest_first(theirs.pop() if theirs else None)
        return JSONResponse(listing.page_of(texts, order, self.twilio.account_sid))

    async def _create(self, _deed: str, fields: dict[str, str]) -> Response:
        taken = self.twilio.create(asking.asked(fields, self.twilio.regions))
        answer = JSONResponse(taken.text.as_json(self.twilio.account_sid, new=True), status_code=201)
        if taken.told_first:
            await taken.delivery
        return answer

    async def _one(self, deed: str, fields: dict[str, str]) -> Response:
        text = self.twilio.find(fields.pop("sid"))
        if deed == "delete":
            self.twilio.delete(text)
            return Response(status_code=204)
        if deed == "update":
            self._update(text, fields)
        return JSONResponse(text.as_json(self.twilio.account_sid))

    def _update(self, text: Any, fields: dict[str, str]) -> None:
        asking.refuse_unknown(fields, CHANGES)
        if fields.get("Body") != "":
            raise Refused(20001, "Body may only be made empty.")
        self.twilio.redact(text)


async def _form(request: Request) -> dict[str, str]:
    async with request.form() as form:
        return {name: str(value) for name, value in form.items()}


def _credentials(header: str) -> tuple[bytes, bytes]:
    try:
        account, _, token = base64.b64decode(header.removeprefix("Basic "), validate=True).partition(b":")
    except binascii.Error:
        return b"", b""
    return account, token


def _refusal(refused: Refused, headers: dict[str, str] | None = None) -> Response:
    return JSONResponse(refused.as_json(), status_code=refused.status, headers=headers)
