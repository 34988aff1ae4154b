"""The carriers in a process of their own."""

import httpx
import pytest

from fgdm_bot.sandbox import SERVICE_NUMBER, NothingHeard
from fgdm_bot.sandbox.carriers import carriers

DAWN = "+447700900123"


async def test_the_carriers_outlive_the_service_and_are_worked_from_afar(council):
    async with carriers() as away:
        account = away.keys["account_sid"]
        url = f"{away.addresses.twilio}/2010-04-01/Accounts/{account}/Messages.json"
        auth = (account, away.keys["auth_token"])
        order = {"To": DAWN, "From": SERVICE_NUMBER, "Body": "Hello"}
        dawn = away.phone(DAWN)
        async with httpx.AsyncClient(auth=auth, trust_env=False) as client:
            await away.fault("twilio", "accept_then_500", to=DAWN)
            assert (await client.post(url, data=order)).status_code == 500
            assert await dawn.hears() == "Hello"
            assert await dawn.says("1") is None
            await away.listens_at(council.base)
            assert await dawn.says("2") == 204
            assert [text["body"] for text in await away.texts()] == ["Hello", "1", "2"]
        with pytest.raises(NothingHeard):
            await dawn.hears(0.01)
        sam = away.user(7)
        await sam.named("Sam", met=True)
        said = await sam.says("/start abc")
        assert [message.id for message in await sam.messages()] == [said.id]
