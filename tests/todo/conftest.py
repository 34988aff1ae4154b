import pytest


@pytest.fixture
def after_todo_asked() -> None:
    """Has the scene played before the test."""


@pytest.fixture
async def asked(sam, after_todo_asked):
    """Sam's case R-1042: Dawn and Lee are checked and asked about two times."""
