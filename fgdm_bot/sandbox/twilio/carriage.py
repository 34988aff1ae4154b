"""What Twilio does by itself: carries texts out, brings texts in, tells the news; all of it signed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from twilio.request_validator import RequestValidator

from fgdm_bot.sandbox.errands import Answer
from fgdm_bot.sandbox.faults import Kind
from fgdm_bot.sandbox.twilio import news
from fgdm_bot.sandbox.twilio.records import API_VERSION, Text, segments
from fgdm_bot.sandbox.twilio.stops import meaning

if TYPE_CHECKING:
    from fgdm_bot.sandbox.twilio.side import Twilio

SIGNATURE = "X-Twilio-Signature"


async def deliver(twilio: Twilio, text: Text, fault: Kind | None) -> None:
    """Carry a text to its phone and post the news of it."""
    end, error = _carry(twilio, text, 21610 if fault is Kind.NEWS_STOPPED else None)
    if text.callback is None:
        return
    for item in news.items(text.sid, end, error, fault):
        await asyncio.gather(*(_tell(twilio, text, item) for _ in range(item.copies)))


async def bring(twilio: Twilio, text: Text) -> int | None:
    """Post a text that came in to the service's webhook, once; its status, or None when it is down."""
    if twilio.sms_url is None:
        return None
    answer = await _post(twilio, twilio.sms_url, _arrival(twilio, text))
    if answer is None or not answer.taken:
        twilio.alerts.append(f"11200 {text.sid} {answer.status if answer else 'no answer'}")
    elif answer.text and "xml" not in answer.content_type:
        twilio.alerts.append(f"12300 {text.sid} {answer.content_type}")
    return answer.status if answer else None


def _carry(twilio: Twilio, text: Text, stopped: int | None) -> tuple[str, int | None]:
    phone = twilio.phone(text.to)
    text.becomes("sent", twilio.now())
    if error := stopped or phone.error:
        end = "failed" if stopped else "undelivered"
        text.becomes(end, twilio.now(), error)
        return end, error
    phone.take(text)
    if phone.condition != "silent":
        text.becomes("delivered", twilio.now())
    return text.status, None


async def _tell(twilio: Twilio, text: Text, item: news.Item) -> None:
    form = {"MessageSid": item.sid, "SmsSid": item.sid, "AccountSid": twilio.account_sid}
    form |= {"MessageStatus": item.status, "SmsStatus": item.status, "ApiVersion": API_VERSION}
    form |= {"From": text.sender, "To": text.to}
    if item.error:
        form["ErrorCode"] = str(item.error)
    if text.service:
        form["MessagingServiceSid"] = text.service
    answer = await _post(twilio, text.callback or "", form, forged=item.forged)
    if not item.forged and (answer is None or not answer.taken):
        twilio.alerts.append(f"11200 {item.sid} {item.status}")


async def _post(twilio: Twilio, address: str, form: dict[str, str], *, forged: bool = False) -> Answer | None:
    token = "not the token" if forged else twilio.auth_token
    signature = RequestValidator(token).compute_signature(address, form)
    return await twilio.errands.post(address, form=form, headers={SIGNATURE: signature})


def _arrival(twilio: Twilio, text: Text) -> dict[str, str]:
    """The form Twilio posts for a text in."""
    form = dict.fromkeys(("FromCity", "FromState", "FromZip", "ToCity", "ToState", "ToZip"), "")
    form |= {"MessageSid": text.sid, "SmsSid": text.sid, "SmsMessageSid": text.sid, "SmsStatus": "received"}
    form |= {"AccountSid": twilio.account_sid, "ApiVersion": API_VERSION, "Body": text.body}
    form |= {"From": text.sender, "FromCountry": "GB", "To": text.to, "ToCountry": "GB"}
    form |= {"NumMedia": str(text.pictures), "NumSegments": str(segments(text.body))}
    for number in range(text.pictures):
        form[f"MediaContentType{number}"] = "image/jpeg"
        form[f"MediaUrl{number}"] = f"https://api.twilio.com/{text.sid}/Media/ME{number:032d}"
    opted = meaning(text.body)
    return form | ({"OptOutType": opted} if opted else {})
