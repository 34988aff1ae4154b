"""A relative's phone: what they text, and what reaches them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from fgdm_bot.sandbox.hearing import Ear
from fgdm_bot.sandbox.twilio import carriage

if TYPE_CHECKING:
    from fgdm_bot.sandbox.twilio.records import Text
    from fgdm_bot.sandbox.twilio.side import Twilio

Condition = Literal["on", "off", "unknown", "landline", "silent", "refusing"]


@dataclass(frozen=True)
class Line:
    """One line on the phone's screen. `automatic` ones come from Twilio itself."""

    body: str
    mine: bool
    at: datetime
    sid: str = ""
    automatic: bool = False


class Phone:
    """One handset; numbers are E.164."""

    def __init__(self, twilio: Twilio, number: str) -> None:
        self.twilio, self.number = twilio, number
        self.condition: Condition = "on"
        self.error: int | None = None
        self.shown: list[Line] = []
        self._heard: Ear[str] = Ear(number)

    @property
    def texts(self) -> list[str]:
        """The bodies of the service's texts that arrived, oldest first."""
        return [line.body for line in self.shown if not line.mine and not line.automatic]

    @property
    def stopped(self) -> bool:
        return self.twilio.stops.holds(self.number)

    async def says(self, body: str, *, pictures: int = 0, to: str | None = None) -> int | None:
        """Text the service; its HTTP answer, or None when it is down (Twilio keeps the text anyway)."""
        text = self.twilio.receive(self, body, pictures, to)
        return await carriage.bring(self.twilio, text)

    async def repeats(self, times: int = 1) -> list[int | None]:
        """Twilio brings the last text again, `times` over and all at once."""
        last = self.twilio.last_from(self.number)
        return list(await asyncio.gather(*(carriage.bring(self.twilio, last) for _ in range(times))))

    async def hears(self, timeout: float = 25.0) -> str:  # noqa: ASYNC109 - a limit, not a cancellation
        """The body of the next text not yet heard; Twilio's own automatic texts are not counted."""
        return await self._heard.hears(timeout)

    def off(self) -> None:
        """Texts fail later with 30003."""
        self._is_now("off", 30003)

    def on(self) -> None:
        self._is_now("on")

    def landline(self) -> None:
        """Texts fail later with 30006."""
        self._is_now("landline", 30006)

    def unknown(self) -> None:
        """Nobody has this number: texts fail later with 30005."""
        self._is_now("unknown", 30005)

    def refuses(self, error: int) -> None:
        """Texts fail later with this error, such as 30007 (filtered)."""
        self._is_now("refusing", error)

    def silent(self) -> None:
        """Texts arrive, but the network never says so: they stay sent."""
        self._is_now("silent")

    def take(self, text: Text) -> None:
        """One of the service's texts arrives."""
        self.show(Line(text.body, mine=False, at=self.twilio.now(), sid=text.sid))

    def show(self, line: Line) -> None:
        self.shown.append(line)
        if not line.mine and not line.automatic:
            self._heard.catch(line.body)
        self.twilio.changes.tell("text", self.number, line)

    def _is_now(self, condition: Condition, error: int | None = None) -> None:
        self.condition, self.error = condition, error
        self.twilio.changes.tell("phone", self.number, self)
