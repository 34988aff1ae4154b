"""`now` at the end of a reason: the order to send, or the reason's own last word?"""

import pytest

from models.rules.endings import now_belongs_to


@pytest.mark.parametrize(
    "reason",
    [
        "the venue is flooded now",
        "of the snow now",
        "she can't come, now",
        "she can't come. Now",
        "Dad is in hospital; now",
        "it is closed now",
        "of illness now",
        "no reason given",
        "she can't come now any more",
    ],
)
def test_now_set_off_or_after_a_plain_reason_is_the_order(reason: str) -> None:
    assert not now_belongs_to(reason)


@pytest.mark.parametrize(
    "reason",
    [
        "she can't come now",
        "she can’t come now",
        "Dad is in hospital now",
        "they know enough for now",
        "the hall cannot be used now",
        "Sue is unwell now",
        "it was all right until now",
        "the roof is flooded, and they have moved now",
        "not now",
    ],
)
def test_a_reason_that_reads_on_into_now_keeps_it(reason: str) -> None:
    assert now_belongs_to(reason)
