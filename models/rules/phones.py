"""Telephone numbers as staff type them. A number is taken only when it can mean one mobile and no other."""

import re
from unicodedata import category

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

from models.rules.refusals import NotUnderstood

EXAMPLE = "07700 900123"
DRAMA = re.compile(r"\+447700900\d{3}", re.ASCII)  # Ofcom's range for films: valid nowhere, nobody's phone
SEPARATORS = frozenset("().\u2212\t\r\n")
PLUS = frozenset("+\uff0b")
TAKEN = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)

KINDS = {
    "1": "a landline",
    "2": "a landline",
    "3": "a landline",
    "8": "a service number",
    "9": "a premium-rate number",
    "70": "a personal number, charged like a premium one",
}


class BadNumber(NotUnderstood):
    """The number typed cannot be texted."""


def mobile(text: str, *, allow_drama: bool) -> str:
    """The mobile number typed, in E.164; BadNumber otherwise.

    UK numbers (Jersey, Guernsey and Man too) in any usual form; numbers of other countries with + or 00 and
    the country code, unless they are known for landlines. `allow_drama`: 07700 900000 to 900999, which are
    nobody's, for tests and the demo.
    """
    dialled = _dialled(text)
    national = _uk_national(dialled)
    if national is None:
        return _foreign(dialled, text)
    e164 = f"+44{national}"
    if DRAMA.fullmatch(e164):
        return _drama(e164, text, allow_drama)
    if fault := _uk_fault(national):
        raise BadNumber(text, f"this {fault}.", EXAMPLE)
    return e164


def ringable(text: str, *, allow_drama: bool) -> str:
    """A UK number that people can ring without a premium, landline or mobile, in E.164; BadNumber otherwise."""
    national = _uk_national(_dialled(text))
    e164 = f"+44{national}"
    if national is None or national.startswith(("70", "9", "84", "87")):
        raise BadNumber(text, "families need a UK landline or mobile to ring.", EXAMPLE)
    if DRAMA.fullmatch(e164):
        return _drama(e164, text, allow_drama)
    try:
        known = phonenumbers.is_valid_number(phonenumbers.parse(e164))
    except NumberParseException:
        known = False
    if not known:
        raise BadNumber(text, "this is not a number in use in the UK.", EXAMPLE)
    return e164


def spoken(e164: str) -> str:
    """A number as people in the UK read it: 07700 900123, or +33 6 39 98 00 12."""
    if found := re.fullmatch(r"\+44(7\d{3})(\d{6})", e164, re.ASCII):
        return f"0{found[1]} {found[2]}"
    form = PhoneNumberFormat.NATIONAL if e164.startswith("+44") else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(phonenumbers.parse(e164), form)


def last_three(e164: str) -> str:
    """Enough of a number to tell two of a family apart, and no more."""
    return e164[-3:]


def _dialled(text: str) -> str:
    """Only what a phone would dial: digits, and + where it was typed at the start (or after noughts)."""
    signs = "".join(_sign(sign, text) for sign in text)
    signs = re.sub(r"(?<=\d)\(0\)", "", signs).replace("(", "").replace(")", "")
    if not signs.strip("+"):
        raise BadNumber(text, "there is no number here.", EXAMPLE)
    if not re.fullmatch(r"0*\+?\d+", signs, re.ASCII):
        raise BadNumber(text, "this has a + in the middle.", EXAMPLE)
    return signs


def _sign(sign: str, text: str) -> str:
    if sign.isdecimal():
        return str(int(sign))
    if sign in PLUS:
        return "+"
    if sign in "()":
        return sign
    if sign in SEPARATORS or category(sign) in {"Cf", "Zs", "Zl", "Zp", "Pd"}:
        return ""
    raise BadNumber(text, _odd_sign(sign), EXAMPLE)


def _odd_sign(sign: str) -> str:
    if sign in "oO":
        return "this has the letter O where a nought may be meant."
    if sign.isalpha():
        return "this has letters in it. Write the number by itself."
    return "this has signs that are not part of a phone number."


def _uk_national(dialled: str) -> str | None:
    """The digits after 0 or +44, without surplus noughts; None where another country was dialled."""
    noughts, plus, rest = dialled.partition("+")
    if plus:
        return rest[2:].lstrip("0") if rest.startswith("44") else None
    bare = noughts.lstrip("0")
    if bare.startswith("44"):
        return bare[2:].lstrip("0")
    # Two noughts dial abroad. Three or more dial nothing, and were meant as one.
    return None if re.match("00(?!0)", dialled) else bare


def _uk_fault(national: str) -> str | None:
    """What is wrong with a UK number; None if it is a mobile."""
    if len(national) in (9, 10) and (kind := KINDS.get(national[:2]) or KINDS.get(national[:1])):
        return f"is {kind}, and texts go to mobiles only"
    if not national.startswith("7"):
        return "does not begin like a UK mobile (07). A number from abroad needs + and its country code"
    if len(national) != 10:
        much = "too long" if len(national) > 10 else "too short"
        return f"is {much}: after the 0 a UK mobile has 10 digits, and this has {len(national)}"
    if not _is_mobile(f"+44{national}"):
        return "is not a mobile number in use in the UK"
    return None


def _is_mobile(e164: str) -> bool:
    number = phonenumbers.parse(e164)
    return phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) in TAKEN


def _drama(e164: str, text: str, allowed: bool) -> str:
    if not allowed:
        raise BadNumber(text, "this is from the range kept for films: it is nobody's phone.")
    return e164


def _foreign(dialled: str, text: str) -> str:
    noughts, plus, rest = dialled.partition("+")
    international = f"+{rest if plus else noughts[2:]}"
    try:
        number = phonenumbers.parse(international)
    except NumberParseException:
        raise BadNumber(text, "this does not begin with a country code that exists.", EXAMPLE) from None
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    if not _is_mobile(e164):
        raise BadNumber(text, "this is not a mobile number of that country.", EXAMPLE)
    return e164
