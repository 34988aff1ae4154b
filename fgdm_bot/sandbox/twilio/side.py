"""Twilio as it stands: one account, its number, its texts, and the phones of the world."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from fgdm_bot.sandbox.changes import Changes
from fgdm_bot.sandbox.errands import Errands
from fgdm_bot.sandbox.faults import NEWS, Faults, Kind
from fgdm_bot.sandbox.twilio import asking, carriage
from fgdm_bot.sandbox.twilio.phones import Line, Phone
from fgdm_bot.sandbox.twilio.records import API_VERSION, Text, new_sid
from fgdm_bot.sandbox.twilio.refusals import Refused, not_found, unfinished
from fgdm_bot.sandbox.twilio.stops import REPLIES, Stops


@dataclass(frozen=True)
class Taken:
    """A text taken for sending, and its delivery under way."""

    text: Text
    delivery: asyncio.Task[None]
    told_first: bool


class Twilio:
    """One account; people are reached through `phone`.

    `sms_url` is the webhook for texts in, as it is signed. `lists_after` holds new texts back from
    the list for that long, as the real one may.
    """

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        number: str,
        *,
        now: Callable[[], datetime],
        errands: Errands,
        faults: Faults,
        changes: Changes,
    ) -> None:
        self.account_sid, self.auth_token, self.number = account_sid, auth_token, number
        self.now, self.errands, self.faults, self.changes = now, errands, faults, changes
        self.messaging_service_sid = "MG" + account_sid[2:]
        self.sms_url: str | None = None
        self.regions = frozenset({"44"})
        self.lists_after = timedelta()
        self.phones: dict[str, Phone] = {}
        self.texts: dict[str, Text] = {}
        self.by_phone: dict[str, list[Text]] = {}
        self.stops = Stops()
        self.alerts: list[str] = []

    def phone(self, number: str) -> Phone:
        """The phone with this E.164 number; spaces do not matter."""
        number = number.replace(" ", "")
        if number not in self.phones:
            self.phones[number] = Phone(self, number)
            self.changes.tell("phone", number, self.phones[number])
        return self.phones[number]

    def create(self, order: asking.Asked) -> Taken:
        """Take one text to send; Refused when the sender is not ours or the phone has stopped us."""
        self._check(order)
        status = "accepted" if order.service else "queued"
        text = Text(new_sid(), self.number, order.to, order.body, self.now(), status, service=order.service)
        text.callback = order.callback
        self._keep(text, order.to)
        fault = self.faults.draw("twilio", "create", order.to, among=NEWS)
        kind = fault.kind if fault else None
        delivery = self.errands.start(carriage.deliver(self, text, kind))
        return Taken(text, delivery, told_first=kind is Kind.NEWS_BEFORE_ANSWER)

    def _check(self, order: asking.Asked) -> None:
        if order.sender and order.sender != self.number:
            words = f"The 'From' phone number provided ({order.sender}) is not a valid"
            raise Refused(21606, f"{words} message-capable Twilio phone number.")
        if order.service and order.service != self.messaging_service_sid:
            raise Refused(21701, "The Messaging Service does not exist.")
        if order.to == self.number:
            raise Refused(21266, "'To' and 'From' number cannot be the same.")
        if self.stops.holds(order.to):
            raise Refused(21610, "Attempt to send to unsubscribed recipient")

    def find(self, sid: str) -> Text:
        try:
            return self.texts[sid]
        except KeyError:
            raise not_found(f"/{API_VERSION}/Accounts/{self.account_sid}/Messages/{sid}.json") from None

    def newest_first(self, between: str | None = None) -> Iterator[Text]:
        """All texts, or those with one phone, as far as the list shows them yet."""
        kept = self.by_phone.get(between, []) if between else list(self.texts.values())
        until = self.now() - self.lists_after
        return (text for text in reversed(kept) if text.created <= until)

    def redact(self, text: Text) -> None:
        if not text.final:
            raise unfinished("redact")
        text.body = ""

    def delete(self, text: Text) -> None:
        if not text.final:
            raise unfinished("delete")
        del self.texts[text.sid]
        self.by_phone[text.sender if text.inbound else text.to].remove(text)

    def receive(self, phone: Phone, body: str, pictures: int, to: str | None) -> Text:
        """Keep a text that came in; the opt-out words act at once."""
        text = Text(new_sid(), phone.number, to or self.number, body, self.now(), "received", inbound=True)
        text.sent, text.pictures = text.created, pictures
        self._keep(text, phone.number)
        phone.show(Line(body, mine=True, at=text.created, sid=text.sid))
        if opted := self.stops.heed(phone.number, body):
            phone.show(Line(REPLIES[opted], mine=False, at=self.now(), automatic=True))
        return text

    def last_from(self, number: str) -> Text:
        return next(text for text in self.newest_first(number) if text.inbound)

    def _keep(self, text: Text, phone: str) -> None:
        self.phone(phone)
        self.texts[text.sid] = text
        self.by_phone.setdefault(phone, []).append(text)
