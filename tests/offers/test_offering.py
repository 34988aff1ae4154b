"""/offer in conversation (rules 1, 4 to 8)."""

OFFER = "/offer R-1042 to Dawn, Carl on 12/11/2026 before letter"


async def test_rule_1_an_offer_to_a_parent_counts(family, figures):
    said = await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    assert "R-1042-O1" in said
    assert "1 meeting offered, before the letter" in said
    offered = (await figures())["meetings_offered"]
    assert offered["total"] == {"count": 1, "refs": ["R-1042-O1"]}
    assert offered["before_letter_none_yet"]["count"] == 1


async def test_rule_1_an_offer_to_a_grandmother_alone_is_recorded_with_a_warning(family, figures):
    said = await family.types("/offer R-1042 to Nan on 12/11/2026 before letter")
    assert "does not count" in said
    assert "Nan is not recorded as a parent" in said
    counts = await figures()
    assert counts["meetings_offered"]["total"]["count"] == 0
    assert counts["not_counted"]["not_to_parent_or_pr"] == ["R-1042-O1"]


async def test_rule_4_two_parents_offered_one_meeting_are_one_offer(family, figures):
    await family.types(OFFER)
    offered = (await figures())["meetings_offered"]
    assert offered["total"]["count"] == 1
    assert offered["recipients"]["refs"] == ["R-1042/DP", "R-1042/CP"]


async def test_rule_5_one_meeting_about_two_children_unless_children_are_named(family, figures):
    await family.types(OFFER)
    await family.types("/answered R-1042 Dawn declined because not now")
    await family.types("/answered R-1042 Carl declined because not now")
    said = await family.types("/offer R-1042 to Carl on 24/11/2026 before letter new for cd10232")
    assert "1 child" in said
    lines = (await figures())["offers"]
    assert [line["child_refs"] for line in lines] == [["AB10231", "CD10232"], ["CD10232"]]


async def test_rule_6_a_chaser_while_the_offer_is_open_adds_nothing(family, figures):
    await family.types(OFFER)
    said = await family.types("/offer R-1042 to Carl on 20/11/2026 before letter")
    assert "repeat of R-1042-O1" in said
    assert (await figures())["meetings_offered"]["total"]["count"] == 1


async def test_rule_6_marked_new_while_the_earlier_one_is_open_is_a_repeat_and_said_so(family, figures):
    await family.types(OFFER)
    said = await family.types("/offer R-1042 to Dawn on 20/11/2026 before letter new")
    assert "R-1042-O1 was still open on that day" in said
    assert (await figures())["not_counted"]["repeats"] == [{"offer_ref": "R-1042-O2", "repeats": "R-1042-O1"}]


async def test_rule_6_after_a_closed_offer_the_coordinator_says_whether_it_is_new(family, figures, record):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/answered R-1042 Dawn declined 14/11/2026 because she wants to wait")
    said = await family.types("/offer R-1042 to Dawn on 20/11/2026 before letter")
    assert "Nothing is recorded yet" in said
    assert len((await record()).offers) == 1
    await family.presses("A new offer")
    assert (await figures())["meetings_offered"]["total"]["count"] == 2
    assert (await figures())["meetings_offered"]["families"]["count"] == 1


async def test_rule_6_after_a_closed_offer_again_is_a_repeat(family, figures):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/answered R-1042 Dawn declined 14/11/2026 because she wants to wait")
    await family.types("/offer R-1042 to Dawn on 20/11/2026 before letter")
    assert "repeat of R-1042-O1" in await family.presses("The same again")
    assert (await figures())["meetings_offered"]["total"]["count"] == 1


async def test_rule_6_again_without_an_earlier_offer_is_refused(family, record):
    said = await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter again")
    assert "leave out `again`" in said
    assert (await record()).offers == ()


async def test_rule_6_an_offer_entered_late_but_made_first_takes_the_later_one_as_its_repeat(family, figures):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    said = await family.types("/offer R-1042 to Carl on 2/11/2026 before letter")
    assert "R-1042-O1, offered later, now counts as its repeat" in said
    assert (await figures())["meetings_offered"]["total"]["refs"] == ["R-1042-O2"]


async def test_rule_8_the_dates_decide_where_what_was_said_differs(family, figures, record):
    await family.types(OFFER)
    await family.types("/letter R-1042 14/11/2026 with offer")
    await family.types("/answered R-1042 Dawn declined 15/11/2026 because not now")
    await family.types("/answered R-1042 Carl declined 15/11/2026 because not now")
    said = await family.types("/offer R-1042 to Dawn on 20/11/2026 before letter new")
    assert "You said: before letter. By the dates on file it is after the letter" in said
    assert (await figures())["meetings_offered"]["after_letter"]["refs"] == ["R-1042-O2"]


async def test_rule_8_said_to_be_in_a_letter_not_yet_on_file_asks_for_the_letter(family, figures):
    said = await family.types("/offer R-1042 to Dawn, Carl on 12/11/2026 in letter")
    assert "No letter is on file yet" in said
    said = await family.presses("Record the letter")
    assert "letter before proceedings of Thu 12 Nov 2026, with the offer R-1042-O1 in it" in said
    assert (await figures())["meetings_offered"]["at_letter"]["count"] == 1


async def test_an_offer_without_a_day_is_of_today(family, record):
    await family.types("/offer R-1042 to Dawn before letter")
    assert (await record()).offers[0].offered_on.isoformat() == "2026-11-24"


async def test_every_offer_stands_in_the_trail(family):
    await family.types(OFFER)
    said = await family.types("/history R-1042")
    assert "R-1042-O1" in said
    assert "DP, CP" in said


async def test_another_coordinator_cannot_offer_in_this_case(family, town, record):
    from models.terms import Role

    lee = await town.hire("Lee Hart", Role.COORDINATOR, "South")
    assert "No case of yours" in await lee.types(OFFER)
    assert (await record()).offers == ()


async def test_a_person_named_twice_is_one_recipient(family, record):
    await family.types("/offer R-1042 to Dawn, Dawn Price on 12/11/2026 before letter")
    assert [row.recipient_ref for row in (await record()).offers] == ["DP"]
