"""Which days a time speaks of that was said without any."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.rules.reading.account import POSITIVE, Account
from models.rules.reading.areas import DAYS, NUMBERS, TIMES, Area, Sort, only_within
from models.rules.reading.kinds import Kind
from models.rules.reading.ranks import ranked_alone
from models.rules.reading.wordlist import listed
from models.rules.reading.world import NONE, Slots, later


def scoped(account: Account, kind: Kind | None, area: Area, words: Sequence[str], *, apart: bool = False) -> Area:
    """A time without a day goes with the days it is said about. `apart`: it stands beside them ("or after 5")."""
    if area.sort == Sort.RANK:
        return ranked_alone(area, account.topic, account.world)
    if kind == Kind.UNTIL and area.sort in DAYS and area.dates and not area.timed:
        before = account.world.within(date.min, later(area.dates[0], -1))
        return replace(area, inside=NONE, touched=before)
    if area.days is not None or area.sort not in TIMES:
        return area
    if account.topic and area.single and area.doubt:
        one = only_within(replace(area, doubt=False), account.topic)
        return one if len(one.inside) == 1 else area
    if _goes_on(account, kind):
        return only_within(area, account.topic or NONE)
    if account.topic and account.opener == Kind.BUT and kind in {Kind.NOT, Kind.EXCEPT} and account.base is not None:
        return only_within(area, account.topic & (account.base.can | account.base.cannot))
    if kind in {Kind.UNTIL, Kind.FROM} or (kind == Kind.CANT and at_work(words)):
        return only_within(area, _scope_of_work(account, words))
    if kind == Kind.NOT and account.topic and not _adds(account, area):
        return area
    if kind == Kind.NOT and account.topic and account.base is not None and account.base.bare:
        return only_within(area, account.topic & account.base.can or account.topic)  # "31st yes, 3rd not the morning"
    if (kind in {Kind.ONLY, Kind.NOT, Kind.CANT, Kind.EXCEPT} or (area.limit and kind is not None)) and account.topic:
        return only_within(area, account.topic)
    return only_within(area, account.topic) if account.topic and not apart and _narrows(account, area) else area


def _narrows(account: Account, area: Area) -> bool:
    """ "weds is good but after 11": a limit behind days that were only just offered is theirs."""
    base, last = account.base, account.last_area
    days = last is not None and last.sort in DAYS | NUMBERS
    return area.limit and days and base is not None and bool(base.can) and not base.cannot


def _adds(account: Account, area: Area) -> bool:
    """ "not tuesdays, not after 7": of days already refused whole, a time of theirs says nothing more."""
    refused = account.base.cannot if account.base is not None else NONE
    return not (account.topic or NONE) <= refused or not area.touched - refused


def _goes_on(account: Account, kind: Kind | None) -> bool:
    """ "saturday though, morning or afternoon is fine": the day just named, and a time of it after a comma."""
    named = account.base is not None and account.base.bare and account.last_area is not None
    day = named and account.last_area is not None and account.last_area.sort in DAYS and bool(account.topic)
    return day and kind in POSITIVE and account.opener == Kind.COMMA


_WORK = listed(
    """
    work working college school training nursery shift finish finishes start starts clock knock end
    """
)


def at_work(words: Sequence[str]) -> bool:
    return bool(_WORK & set(words))


def _scope_of_work(account: Account, words: Sequence[str]) -> Slots:
    """Hours of work or school without days are those of Monday to Friday; "busy till 4" is every day."""
    if account.topic:
        return account.topic
    return account.world.on(lambda day: day.weekday() < 5) if at_work(words) else account.world.all
