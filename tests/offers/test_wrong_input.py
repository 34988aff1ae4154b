"""What cannot be taken: what was understood, what is wrong, an example; and nothing is changed."""

WRONG = [
    ("/offer R-1042 Dawn on 12/11/2026", "to whom was it offered"),
    ("/offer R-1042 to Sue on 12/11/2026 before letter", "There is no Sue"),
    ("/offer R-1042 to Dawn on 31/11/2026 before letter", "31/11/2026"),
    ("/offer R-1042 to Dawn on 25/11/2026 before letter", "Wed 25 Nov 2026"),
    ("/offer R-1042 to Dawn on 12/11/2026 before letter in letter", "cannot both be"),
    ("/offer R-1042 to Dawn on 12/11/2026 before letter soon", '"soon'),
    ("/offer R-1042 to Dawn on 12/11/2026 for ZZ99", "There is AB10231, CD10232"),
    ("/offer R-1042 to & on 12/11/2026", "to whom was it offered"),
    ("/offer R-1042 to Dawn on 12/11/2026 for & before letter", "Which children"),
    ("/offer R-9999 to Dawn on 12/11/2026", "No case of yours"),
    ("/answered R-1042 Dawn", "accepted, declined, lapsed or withdrawn"),
    ("/answered R-1042 Dawn maybe 16/11/2026", "accepted, declined, lapsed or withdrawn"),
    ("/answered R-1042 Dawn accepted 30/2/2026", "30/2/2026"),
    ("/answered R-1042 Dawn accepted 16/11/2026 to O9", "Write for example"),
    ("/letter R-1042 14/11/2026", "with offer or without offer"),
    ("/letter R-1042 14/11/2026 with offer OF-9", "has no offer OF-9"),
    ("/letter R-1042 14/13/2026 with offer", "14/13/2026"),
    ("/letter R-1042 14/11/2026 without offer really", '"really'),
    ("/exception R-1042 not offered because risk", "decided by whom"),
    ("/exception R-1042 because risk decided by HoS", "not offered or not held"),
    ("/held R-1042 20/11/2026 professionals 2", "how many of the family"),
    ("/held R-1042 20/11/2026 family seven proposal yes", "whole number"),
    ("/held R-1042 20/11/2026 family 7 proposal maybe", "proposal is yes or no"),
    ("/held R-1042 25/11/2026 family 7 proposal yes", "Wed 25 Nov 2026"),
    ("/held R-1042 20/11/2026 family 7 family 8 proposal yes", "stands there twice"),
    ("/held R-1042 20/11/2026 family 7 proposal yes facilitator jo bell", "initials or a post"),
    ("/episode R-1042 2026-11-01", "start, first meeting or reviews"),
    ("/episode R-1042 reviews 3", "Begin one: /episode"),
    ("/episode R-1042 start 2026-11-01 reviews many", "whole number from 0 to 99"),
    ("/court R-1042 someday", "someday"),
    ("/void R-1042 because wrong", "which reference"),
]


async def test_nothing_is_changed_and_the_fault_is_said(family, record):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    before = await record()
    for order, said in WRONG:
        assert said in await family.types(order), order
        assert await record() == before, order


async def test_a_wrong_outcome_names_the_codes(family, record):
    await family.types("/episode R-1042 start 2026-11-01")
    assert "one of A, B, C" in await family.types("/step R-1042 2026-11-10 outcome Z")
    assert (await record()).episodes[0].step_decision_on is None


async def test_a_reason_longer_than_a_register_holds_is_refused(family, record):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    said = await family.types(f"/answered R-1042 Dawn declined because {'x' * 501}")
    assert "at most 500" in said
    assert (await record()).offers[0].status == "awaiting"
