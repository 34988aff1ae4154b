"""The whole way: real clients, real HTTP, stand-in carriers."""

from __future__ import annotations

import re

from fgdm_bot.story import tell


async def test_one_family_from_referral_to_counts() -> None:
    """The same story that `fgdm-bot demo --story` plays."""
    lines: list[str] = []
    await tell(lines.append)
    transcript = "\n".join(lines)
    assert "The story went as it should" in transcript
    assert re.search(r"to Lee {2}Hello Lee", transcript)
