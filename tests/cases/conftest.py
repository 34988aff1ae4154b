import pytest


@pytest.fixture
def after_cases_prices() -> None:
    """Has the scene played before the test."""


@pytest.fixture
async def prices(sam, after_cases_prices):
    """Sam's case R-1042: two children; Dawn, Carl and Lee, all checked."""


@pytest.fixture
async def lou(town):
    """Lou, a coordinator of the South team."""
    return await town.hire("Lou Hart", "coordinator", "South")
