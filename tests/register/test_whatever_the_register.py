"""What must hold of any register (rules 1 to 20): sums, voids, edges, order, and the way out and in again."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from models.rules.counting.as_json import as_json
from models.rules.counting.census import census, census_year
from models.rules.counting.counts import count
from models.rules.counting.duty import warnings_for
from models.rules.register.joining import families
from models.rules.register.reading import CODES
from models.rules.register.writing import write_register
from tests.counting.imagined import BASE, SPAN, imagined_families
from tests.counting.many import many_families
from tests.counting.rows import NOW
from tests.register.comparing import settled
from tests.register.folder import file_of, places, read, table_of

FIRST, LAST = BASE, BASE + timedelta(days=SPAN + 40)
some_day = st.integers(0, SPAN).map(lambda n: BASE + timedelta(days=n))
often = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def figures(council, first=FIRST, last=LAST, **how):
    return as_json(count(council, from_=first, to=last, now=NOW, **how))


def refs_of(found):
    """Every record behind every figure that counts records, not distinct people or families."""
    listed = {
        **{("offered", key): each["refs"] for key, each in found["meetings_offered"].items()},
        **{("facilitated", key): each["refs"] for key, each in found["meetings_facilitated"].items()},
        **{("exceptions", key): each["refs"] for key, each in found["exceptions"].items()},
        ("reviews", ""): found["reviews_held"]["refs"],
        ("cohort", "held"): found["cohort"]["held"]["refs"],
        ("unmatched", ""): [each["meeting_ref"] for each in found["unmatched_meetings"]],
        ("offers", ""): [each["offer_ref"] for each in found["offers"]],
        **{("left out", key): [repr(each) for each in left] for key, left in found["not_counted"].items()},
    }
    return {key: Counter(refs) for key, refs in listed.items() if key[1] not in ("families", "children", "recipients")}


def parts_by_team(found):
    """The council's figures that `by_team` splits, by the names they have there."""
    offered = found["meetings_offered"]
    return {
        "meetings_offered": offered["total"],
        "before_letter": offered["before_letter"],
        "at_letter": offered["at_letter"],
        "after_letter": offered["after_letter"],
        "meetings_facilitated": found["meetings_facilitated"]["total"],
        "reviews_held": found["reviews_held"],
    }


@often
@given(imagined_families())
def test_the_teams_add_up_to_the_council(council):
    whole = figures(council)
    teams = [figures(council, team=team) for team in whole["by_team"]]
    sums = {key: sum((refs_of(team)[key] for team in teams), Counter()) for key in refs_of(whole)}
    assert sums == refs_of(whole)
    for key in ("families", "children", "recipients", "total", "accepted"):
        assert sum(team["meetings_offered"][key]["count"] for team in teams) == whole["meetings_offered"][key]["count"]
    for key, of_council in parts_by_team(whole).items():
        listed = [Counter(each[key]["refs"]) for each in whole["by_team"].values()]
        assert sum(listed, Counter()) == Counter(of_council["refs"]), key
    for name, team in zip(whole["by_team"], teams, strict=True):
        assert settled(team["by_team"]) == settled({name: whole["by_team"][name]})
        assert settled(team["meetings_offered"]["total"]) == settled(whole["by_team"][name]["meetings_offered"])


@often
@given(imagined_families())
def test_the_parts_add_up_to_the_total(council):
    offered = {key: Counter(each["refs"]) for key, each in figures(council)["meetings_offered"].items()}
    assert offered["before_letter"] + offered["at_letter"] == offered["total"]
    assert offered["before_letter_later_sent"] + offered["before_letter_none_yet"] == offered["before_letter"]
    statuses = ("accepted", "declined", "lapsed", "withdrawn", "awaiting")
    assert sum((offered[status] for status in statuses), Counter()) == offered["total"]
    assert all(times == 1 for refs in offered.values() for times in refs.values())


@often
@given(imagined_families(), some_day)
def test_rule_2_moving_an_edge_moves_only_the_records_between(council, edge):
    before = refs_of(figures(council, FIRST, edge))
    after = refs_of(figures(council, edge + timedelta(days=1), LAST))
    assert {key: before[key] + after[key] for key in before} == refs_of(figures(council))


def without_void(family):
    return replace(
        family,
        **{
            part: tuple(row for row in getattr(family, part) if not row.void)
            for part in ("offers", "episodes", "exceptions", "meetings")
        },
    )


@often
@given(imagined_families())
def test_rule_9_a_void_changes_nothing_but_the_lists_of_voids(council):
    live = [without_void(family) for family in council]
    found, expected = settled(figures(council)), settled(figures(live))
    assert expected["not_counted"].pop("void_offers") == []
    listed = found["not_counted"].pop("void_offers")
    assert set(listed).isdisjoint(row.offer_ref for family in live for row in family.offers)
    for each in found["unmatched_meetings"]:
        if each["because"] == "offer_void":
            each["because"] = "no_offer"
    assert settled(found) == settled(expected)
    assert warnings_for(council, None) == warnings_for(live, None)


def yearly(council):
    taken = census(council, census_year("2026-27"), CODES)
    return {each.child.child_ref: each.blocks for each in taken.children}


@often
@given(imagined_families())
def test_written_and_read_again_every_figure_is_the_same(council):
    again = list(families(read(write_register(council))))
    assert settled(figures(again)) == settled(figures(council))
    assert warnings_for(again, None) == warnings_for(council, None)
    assert yearly(again) == yearly(council)


def is_decided_by_dates(family):
    """Whether the order of rows settles nothing: no two offers are made, or answers given, on one day."""
    made = {}
    for row in family.offers:
        if not row.void:
            made[row.offer_ref] = min(row.offered_on, made.get(row.offer_ref, date.max))
    answers = [(row.recipient_ref, row.status_on) for row in family.offers if row.status_on]
    return len(set(made.values())) == len(made) and len(set(answers)) == len(answers)


@often
@given(imagined_families(most=2), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter_where_dates_decide(council, dice: random.Random):
    assume(all(is_decided_by_dates(family) for family in council))
    files = {}
    for name, content in write_register(council).items():
        header, *rows = table_of(content)
        dice.shuffle(rows)
        files[name] = file_of([header, *rows])
    again = list(families(read(files)))
    assert settled(figures(again)) == settled(figures(council))
    assert yearly(again) == yearly(council)
    assert Counter(warnings_for(again, None)) == Counter(warnings_for(council, None))


@often
@given(imagined_families(most=1), st.randoms(use_true_random=False))
def test_the_order_in_which_a_familys_rows_are_handed_over_does_not_matter(council, dice: random.Random):
    [family] = council
    mixed = replace(
        family,
        **{
            part: tuple(dice.sample(getattr(family, part), len(getattr(family, part))))
            for part in ("offers", "episodes", "exceptions", "meetings")
        },
    )
    assert settled(figures([mixed])) == settled(figures([family]))


LETTERS = 'a1 ,"\n\r\t;=-\u00a0\ufeffé￿\x00yYnNR-'


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(["cases.csv", "offers.csv", "meetings.csv", "children.csv"]),
    st.text(LETTERS, max_size=60).map(str.encode) | st.binary(max_size=40),
    st.integers(0, 400),
)
def test_whatever_is_in_a_file_the_answer_is_a_register_or_a_list_of_places(name, junk, at):
    files = dict(write_register(many_families(3)))
    files[name] = files[name][:at] + junk + files[name][at:]
    outcome = read(files)
    for file, row, _ in places(outcome):
        assert file in ("cases", "children", "offers", "episodes", "exceptions", "meetings")
        assert row is None or row >= 1
    lines = [error.line for error in getattr(outcome, "errors", ())]
    assert all(line.isprintable() and len(line) < 1000 for line in lines)


def test_three_hundred_invented_families_go_out_and_come_in_the_same():
    council = list(many_families(300))
    again = list(families(read(write_register(council))))
    assert [(each.case_ref, len(each.offers)) for each in again] == [
        (each.case_ref, len(each.offers)) for each in council
    ]
    first, last = date(2024, 10, 1), date(2026, 11, 22)
    assert settled(figures(again, first, last)) == settled(figures(council, first, last))
