"""When a text that did not arrive may go once more."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.rules.once_more import AFTER, PASSING, once_more_at
from models.rules.timing import LONDON, parse_quiet_hours

QUIET = parse_quiet_hours("20:00-08:00")
MARCH = datetime(2027, 3, 1, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(), timedelta(days=270)).map(lambda since: MARCH + since)
HOURS = st.tuples(st.integers(0, 12), st.integers(13, 24))


@given(now=MOMENTS, safe=HOURS, error=st.sampled_from(["30001", "30003", "30005", "30008", "21610", None]))
def test_rules_21_and_26_never_by_night_nor_outside_their_hours(
    now: datetime, safe: tuple[int, int], error: str | None
) -> None:
    at = once_more_at(error, now, QUIET, safe, None)
    local = (now + AFTER).astimezone(LONDON)
    allowed = 8 <= local.hour < 20 and safe[0] <= local.hour < safe[1]
    assert at == (now + AFTER if allowed and error in PASSING else None)


def test_only_while_it_is_of_use() -> None:
    noon = datetime(2027, 6, 1, 12, tzinfo=UTC)
    assert once_more_at("30003", noon, QUIET, None, noon + AFTER) is None
    assert once_more_at("30003", noon, QUIET, None, noon + AFTER + timedelta(seconds=1)) == noon + AFTER
