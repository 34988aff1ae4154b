import pytest


@pytest.fixture
async def prices(sam):
    """Sam's case R-1042: two children; Dawn, Carl and Lee, all checked."""
    await sam.types("/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14")
    await sam.types("/add R-1042 Dawn Price, aunt, 07700 900123, must attend")
    await sam.types("/add R-1042 Carl Price, father, 07700 900124, pr")
    await sam.types("/add R-1042 Lee Moss, family friend, 07700 900125")
    for name in ("Dawn", "Carl", "Lee"):
        await sam.types(f"/check R-1042 {name} verified, safe, 9-18, not shared")
    sam.hears()


@pytest.fixture
async def lou(town):
    """Lou, a coordinator of the South team."""
    return await town.hire("Lou Hart", "coordinator", "South")
