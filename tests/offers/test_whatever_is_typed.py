"""Whatever a coordinator types, the bot answers, the figures add up, and the log can leave as a register."""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest

from fgdm_bot import records
from models.rules.register.errors import Refused, lines
from models.rules.register.reading import read_register
from tests.register.folder import files_in

GOOD = [
    "/offer R-1042 to Dawn, Carl on 12/11/2026 before letter",
    "/answered R-1042 Dawn declined 16/11/2026 because not now",
    "/letter R-1042 14/11/2026 with offer",
    "/exception R-1042 not held because threats decided by HoS on 18/11/2026",
    "/held R-1042 20/11/2026 family 7 professionals 2 proposal yes plan agreed",
    "/episode R-1042 start 2026-11-01 first meeting 2026-11-10",
    "/step R-1042 2026-11-20 outcome A",
    "/court R-1042 2026-11-21",
    "/letter R-1042 none because immediate issue",
    "/void R-1042 R-1042-O1 because entered twice",
]
SPOKEN = """
R-1042-O1 R-1042-O2 R-1042-P1 R-1042-M1 R-1042-X1 Dawn Carl Nan to on for and , & ; before in after letter
again new instead with without offer none because decided by HoS not offered held accepted declined lapsed
withdrawn awaiting today yesterday 2026-11-01 2026-11-20 20/11/2026 31/11/2026 family 7 0 professionals
proposal yes no plan agreed facilitator JB adjourned review start first meeting reviews outcome A Z
initiated AB10231 CD10232 another came
"""
WORDS = SPOKEN.split()


def typed(dice: Random) -> str:
    """A good order with up to three words lost, added or changed after the case's reference."""
    command, case, *rest = dice.choice(GOOD).split()
    for _ in range(dice.randrange(4)):
        at = dice.randrange(len(rest) + 1)
        rest[at : at + dice.randrange(2)] = [dice.choice(WORDS)][: dice.randrange(2)]
    return " ".join([command, case, *rest])


async def type_many(town, family, figures, seed, orders):
    dice = Random(seed)
    for _ in range(orders):
        order = typed(dice)
        assert await family.types(order), order
    counts = await figures()
    offered = counts["meetings_offered"]
    assert offered["total"]["count"] == offered["before_letter"]["count"] + offered["at_letter"]["count"]
    assert sum(team["meetings_offered"]["count"] for team in counts["by_team"].values()) == offered["total"]["count"]
    with TemporaryDirectory() as name:
        await records.export_register(town.db, folder := Path(name))
        read = read_register(files_in(folder), today=town.now.date())
    assert not isinstance(read, Refused), list(lines(read))


async def test_a_hundred_and_twenty_orders(town, family, figures):
    await type_many(town, family, figures, seed=1, orders=120)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 7))
async def test_orders_by_the_thousand(town, family, figures, seed):
    await type_many(town, family, figures, seed, orders=1000)
