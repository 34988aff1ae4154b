import pytest


@pytest.fixture
def after_network_case() -> None:
    """Has the scene played before the test."""


@pytest.fixture
def after_network_family() -> None:
    """Has the scene played before the test."""


@pytest.fixture
def after_network_asked() -> None:
    """Has the scene played before the test."""


@pytest.fixture
async def case(sam, after_network_case):
    """Sam's case R-1042, with nobody in it yet."""


@pytest.fixture
async def family(case, after_network_family):
    """Dawn, Carl and Lee, not checked yet."""


@pytest.fixture
async def asked(family, after_network_asked):
    """All three are checked and asked about two times."""
