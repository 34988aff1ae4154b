"""/exception in conversation (rule 10)."""


async def test_rule_10_not_offered_counts_as_an_exception_and_as_no_offer(family, figures):
    said = await family.types(
        "/exception R-1042 not offered because the network must not know yet decided by HoS on 12/11/2026"
    )
    assert "R-1042-X1" in said
    counts = await figures()
    assert counts["exceptions"]["not_offered"] == {"count": 1, "refs": ["R-1042-X1"]}
    assert counts["meetings_offered"]["total"]["count"] == 0


async def test_rule_10_offered_then_not_held_leaves_the_offer_counted(family, figures):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/exception R-1042 not held because threats were made decided by HoS")
    counts = await figures()
    assert counts["exceptions"]["not_held"]["count"] == 1
    assert counts["meetings_offered"]["total"]["count"] == 1


async def test_rule_10_reason_decision_maker_and_day_are_kept(family, record):
    await family.types("/exception R-1042 not offered because risk, decided late decided by HoS on 12/11/2026")
    (kept,) = (await record()).exceptions
    assert (kept.reason, kept.decided_by, kept.decided_on.isoformat()) == (
        "risk, decided late",
        "HoS",
        "2026-11-12",
    )


async def test_a_decision_made_before_any_episode_goes_to_the_first_one(family, record):
    said = await family.types("/exception R-1042 not offered because risk decided by HoS")
    assert "when one is begun" in said
    await family.types("/episode R-1042 start 2026-11-20")
    assert (await record()).exceptions[0].episode_ref == "R-1042-P1"


async def test_rule_30_a_post_or_a_name_is_kept_as_its_initials(family, record):
    await family.types("/exception R-1042 not offered because risk decided by Head of Service on 12/11/2026")
    await family.types("/exception R-1042 not held because risk decided by Jane Smith on 13/11/2026")
    assert [each.decided_by for each in (await record()).exceptions] == ["HoS", "JS"]


async def test_what_is_neither_a_post_nor_initials_is_refused(family, record):
    said = await family.types("/exception R-1042 not offered because risk decided by HoS yesterday")
    assert "Write for example" in said
    assert (await record()).exceptions == ()
