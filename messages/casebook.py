"""One case on a page, and its history, as its coordinator reads them."""

from __future__ import annotations

from collections.abc import Sequence

from messages.cases import Rows


def page(
    head: str,
    stands: str,
    children: Sequence[str],
    people: Sequence[str],
    apart: Sequence[str],
    log: Sequence[str],
    times: Sequence[str],
) -> str:
    parts = [f"{head}\nStands: {stands}.", _block("Children", children, "none")]
    parts.append(_block("Family network", people, "nobody added yet"))
    if apart:
        parts.append(_block("Kept apart", apart, ""))
    parts.append(_block("Offers and letter", log, "none recorded"))
    if times:
        parts.append(_block("When", times, ""))
    return "\n\n".join(parts)


def _block(title: str, lines: Sequence[str], nothing: str) -> str:
    return "\n".join([f"{title}:", *lines]) if lines else f"{title}: {nothing}."


def head(reference: str, team: str, opened_on: str, closed_on: str | None) -> str:
    rest = f", closed {closed_on}" if closed_on else ""
    return f"{reference}, team {team}, opened {opened_on}{rest}"


def person(name: str, facts: Sequence[str], way: str, state: str) -> str:
    return f"{name}: {', '.join(facts)}\n  {way}: {state}"


def by_text(number: str | None) -> str:
    return f"by text, {number}" if number else "no phone"


def by_chat(number: str | None) -> str:
    return f"by chat; phone {number}" if number else "by chat"


def only_offers() -> str:
    return "nothing can be sent; an offer can be recorded"


def may_write(hours: str, shared: bool, venue: bool, checked_on: str, level: str) -> str:
    words = f"may be written to {hours}, checked {checked_on}"
    words += ", phone shared" if shared else ""
    words += f", {level} texts" if level != "discreet" else ""
    return f"{words}, may show venue" if venue else words


def may_not_write(reason: str) -> str:
    return f"nothing is sent: {reason}"


def safe_hours(first: int, last: int) -> str:
    """`9am to 6pm`, `at any time`; whole London hours."""
    return "at any time" if (first, last) == (0, 24) else f"{_clock(first)} to {_clock(last)}"


def _clock(hour: int) -> str:
    if hour in (0, 24):
        return "midnight"
    return "noon" if hour == 12 else f"{hour % 12}{'am' if hour < 12 else 'pm'}"


def offer(reference: str, day: str, recipients: Sequence[tuple[str, str]], stage: str | None) -> str:
    answers = ", ".join(f"{who} {status}" for who, status in recipients)
    return f"{reference}: offered {day}{f', {stage}' if stage else ''}: {answers}"


def letter(episode: str, day: str, with_offer: bool | None) -> str:
    sent = f"{episode}: letter before proceedings sent {day}"
    match with_offer:
        case True:
            return f"{sent}, with the offer"
        case False:
            return f"{sent}, without the offer"
        case None:
            return f"{sent}; not recorded whether the offer was in it"


def no_letter(episode: str, reason: str) -> str:
    return f"{episode}: no letter before proceedings: {reason}"


def meeting(when: str, place: str | None) -> str:
    return f"{when}{f' at {place}' if place else ''}"


# History


def history(reference: str, lines: Sequence[str], read: Sequence[str], shown: str) -> str:
    parts = [f"{reference}: history, {shown}. London time.", "\n".join(lines) or "Nothing yet."]
    if read:
        parts.append("\n".join(["Read:", *read]))
    return "\n\n".join(parts)


def entry(clock: str, who: str, deed: str, change: str, why: str) -> str:
    """`10:02 Sam Carter: person changed (person Dawn Price); relation aunt -> great-aunt; because ...`"""
    reason = f"because {why}" if why else ""
    return f"{clock} {who}: " + "; ".join(part for part in (deed, change, reason) if part)


def change(before: str, after: str) -> str:
    if before and after:
        return before if before == after else f"{before} -> {after}"
    return after or (f"was {before}" if before else "")


def read_by(who: str, times: int, last: str) -> str:
    return f"{who}, {'once' if times == 1 else f'{times} times'}, last {last}"


def by_itself() -> str:
    return "the bot"


def showing(first: int, last: int, of: int) -> str:
    return f"entries {first} to {last} of {of}" if of else "no entries"


def earlier(reference: str, page_number: int) -> Rows:
    return [[("Earlier", f"/history {reference} page {page_number}")]]
