"""What Twilio accepts when it is asked to send a text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from fgdm_bot.sandbox.twilio.refusals import Refused

LONGEST_BODY = 1600
LONGEST_VALIDITY = 36_000
_KNOWN = """
To From MessagingServiceSid Body StatusCallback ApplicationSid MaxPrice ProvideFeedback Attempt ValidityPeriod
ForceDelivery ContentRetention AddressRetention SmartEncoded PersistentAction TrafficType ShortenUrls
ScheduleType SendAt SendAsMms ContentVariables RiskCheck MediaUrl ContentSid
"""
KNOWN = frozenset(_KNOWN.split())
_E164 = re.compile(r"\+[1-9]\d{7,14}")
_BRITISH = re.compile(r"\+44(7\d{9}|[1-35689]\d{8,9})")


@dataclass(frozen=True)
class Asked:
    """A checked order to send one text."""

    to: str
    body: str
    sender: str | None
    service: str | None
    callback: str | None


def asked(form: Mapping[str, str], regions: frozenset[str]) -> Asked:
    """Read the form of a create call; Refused with Twilio's code for whatever is wrong with it."""
    refuse_unknown(form, KNOWN)
    to = recipient(form.get("To", ""), regions)
    body = _body(form)
    sender, service = form.get("From") or None, form.get("MessagingServiceSid") or None
    if not sender and not service:
        raise Refused(21603, "A 'From' phone number is required.")
    if sender and not _E164.fullmatch(sender):
        raise Refused(
            21212,
            f"The 'From' number {sender} is not a valid phone number, shortcode, or alphanumeric sender ID.",
        )
    _check_validity(form.get("ValidityPeriod"))
    return Asked(to, body, sender, service, _callback(form.get("StatusCallback")))


def recipient(number: str, regions: frozenset[str]) -> str:
    to = re.sub(r"[\s().-]", "", number)
    if not to:
        raise Refused(21604, "A 'To' phone number is required.")
    if not _E164.fullmatch(to) or (to.startswith("+44") and not _BRITISH.fullmatch(to)):
        raise Refused(21211, f"The 'To' number {number} is not a valid phone number.")
    if not any(to.startswith(f"+{region}") for region in regions):
        words = "Permission to send an SMS has not been enabled for the region indicated by the 'To' number"
        raise Refused(21408, f"{words}: {to}")
    return to


def refuse_unknown(form: Mapping[str, str], known: frozenset[str]) -> None:
    for name in form:
        if name not in known:
            raise Refused(20001, f"Unknown parameter: {name}")


def _body(form: Mapping[str, str]) -> str:
    body = form.get("Body", "")
    if not body.strip():
        raise Refused(21602, "Message body is required.")
    if len(body) > LONGEST_BODY:
        raise Refused(21617, "The concatenated message body exceeds the 1600 character limit.")
    return body


def _callback(address: str | None) -> str | None:
    if address and not re.match(r"https?://[^\s/]+", address):
        raise Refused(21609, f"The 'StatusCallback' URL {address} is not a valid URL.")
    return address or None


def _check_validity(period: str | None) -> None:
    if period is not None and not (period.isdigit() and 1 <= int(period) <= LONGEST_VALIDITY):
        raise Refused(21620, f"ValidityPeriod must be between 1 and {LONGEST_VALIDITY} seconds.")
