import pytest


@pytest.fixture
async def asked(sam):
    """Sam's case R-1042: Dawn and Lee are checked and asked about two times."""
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    await sam.types("/add R-1042 Dawn Price, aunt, 07700 900123")
    await sam.types("/add R-1042 Lee Moss, family friend, 07700 900125")
    for name in ("Dawn", "Lee"):
        await sam.types(f"/check R-1042 {name} verified, safe, 9-18, not shared")
    await sam.types("/propose R-1042 Tue 15 Dec 4pm, Thu 17 Dec 5.30pm for 2 hours")
    await sam.types("/ask R-1042 now")
