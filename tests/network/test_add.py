"""A coordinator adds the family, one person at a time."""

import pytest


async def test_sam_adds_an_aunt(sam, case):
    answer = await sam.types("/add R-1042 Dawn Price, aunt, 07700 900123")
    assert "R-1042: Dawn Price is in the network: DP, aunt; by text, 07700 900123." in answer
    assert "Nothing is sent to Dawn before the contact check." in answer
    assert sam.buttons() == ["Check Dawn", "Add another", "Show the case"]


async def test_all_that_may_follow_the_phone_is_kept(sam, case):
    answer = await sam.types(
        "/add R-1042 Ewa Nowak, mother, 07700900130, PR, must attend, Polish, chat, ewa@example.org"
    )
    assert "EN, mother, parent, has PR, must attend, would rather chat, Polish, ewa@example.org" in answer
    assert "by the link in their first text" in answer


async def test_a_father_counts_as_a_parent_and_sam_is_asked_about_pr(sam, case):
    answer = await sam.types("/add R-1042 Carl Price, father, 07700 900124")
    assert "Counted as a parent. Holds parental responsibility? /change R-1042 Carl pr" in answer
    assert "Counted as a parent" not in await sam.types("/add R-1042 Ted Price, stepfather, 07700 900131")


async def test_someone_without_a_phone_can_be_added_for_an_offer(sam, case):
    answer = await sam.types("/add R-1042 Nan Price, grandmother, no phone")
    assert "Nothing can be sent to Nan; an offer can be recorded." in answer
    assert "Check Nan" not in sam.buttons()


async def test_initials_are_unique_in_a_case(sam, case):
    await sam.types("/add R-1042 Dawn Price, aunt, no phone")
    assert "DP2" in await sam.types("/add R-1042 Den Parr, uncle, no phone")
    await sam.types("/remove R-1042 Den because entered in error")
    assert "DP3" in await sam.types("/add R-1042 Dee Pye, cousin, no phone")


async def test_two_who_share_a_first_name_are_called_by_both_names(sam, family):
    await sam.types("/add R-1042 Dawn Hill, grandmother, 07700 900140")
    assert "There are two called Dawn: Dawn Price and Dawn Hill." in await sam.types("/check R-1042 Dawn verified")
    assert "contact check of Dawn Hill" in await sam.types("/check R-1042 Dawn Hill verified, safe, 9-18, not shared")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Dawn Price", "I read name Dawn Price."),
        ("Dawn Price, 07700 900130", "How are they related?"),
        ("Dawn Hill, aunt, 01632 960123", "landline"),
        ("Dawn Hill, aunt, 0770", "too short"),
        ("D4wn Hill, aunt, 07700 900130", "is not a name I can use"),
        ("Bill and Ben, uncles, 07700 900130", "looks like two people"),
        ("Dawn Hill, aunt, 07700 900130, must atend", 'I did not understand "must atend"'),
        ("Dawn Hill, 07700, aunt", "is not a relation"),
        ("dawn price, aunt, 07700 900130", "There is Dawn Price in this network already"),
        ("Dawn, neighbour, 07700 900130", "There is Dawn Price in this network already"),
    ],
)
async def test_what_is_wrong_is_said_and_nobody_is_added(sam, family, typed, told):
    before = await sam.types("/case R-1042")
    assert told in await sam.types(f"/add R-1042 {typed}")
    assert await sam.types("/case R-1042") == before


async def test_one_number_is_one_person_in_a_case(sam, family):
    answer = await sam.types("/add R-1042 Sue Webb, neighbour, +44 7700 900123")
    assert "Dawn Price has that number already. Nothing was added" in answer


async def test_rule_25_a_number_of_another_family_is_taken_without_a_word(sam, family, town):
    lou = await town.hire("Lou Hart", "coordinator", "South")
    await lou.types("/open R-2000 children ZZ1 2016-01-01")
    answer = await lou.types("/add R-2000 Dawn Price, friend, 07700 900123")
    alone = await lou.types("/add R-2000 Dora Pool, friend, 07700 900199")
    assert answer.replace("Dawn", "Dora").replace("Price", "Pool").replace("900123", "900199") == alone.replace(
        "DP2", "DP"
    )


async def test_sam_adds_someone_by_questions(sam, case):
    await sam.types("/add")
    assert "name" in await sam.presses("R-1042")
    assert "relat" in await sam.types("Dawn Price")
    assert "mobile" in await sam.types("aunt")
    assert "too short" in await sam.types("0770")
    assert "Anything else?" in await sam.types("07700 900123")
    assert "DP, aunt, must attend" in await sam.presses("Must attend")


async def test_a_shared_contact_card_gives_name_and_number(sam, case):
    assert "To which case?" in await sam.shares("Dawn Price", "+447700900123")
    assert "How are they related" in await sam.presses("R-1042")
    assert "Anything else?" in await sam.types("aunt")
    assert "Dawn Price is in the network: DP, aunt; by text, 07700 900123." in await sam.presses("Skip")


async def test_a_card_without_a_mobile_number_is_refused_at_once(sam, case):
    assert "landline" in await sam.shares("Dawn Price", "+441709382121")
    assert "I did not do anything with that" in await sam.types("R-1042")


async def test_leaving_the_questions_adds_nobody(sam, case):
    await sam.types("/add R-1042")
    await sam.types("Dawn Price")
    assert "Nothing was changed" in await sam.presses("Leave it")
    assert "nobody added yet" in await sam.types("/case R-1042")
