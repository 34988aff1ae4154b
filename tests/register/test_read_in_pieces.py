"""A register read a few rows at a time, what is noted of it on disk, is the register read at one go."""

import random
import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from models.register import scratch_shelves
from models.rules.register.errors import Refused
from models.rules.register.joining import families
from models.rules.register.reading import Register, read_register
from models.rules.register.shelves import Shelves
from models.rules.register.writing import write_register
from tests.bench.registers import WRITTEN_ON, write_big_register
from tests.counting.imagined import imagined_families
from tests.register.folder import file_of, read, small, table_of, with_row
from tests.register.test_whatever_the_register import often


def outcome_of(files, **how):
    outcome = read(files, **how)
    return list(outcome.errors) if isinstance(outcome, Refused) else list(families(outcome))


def spoil(files, dice: random.Random):
    """Some rows pasted again, left out or out of place, some references of another row."""
    spoilt = {name: table_of(content) for name, content in files.items()}
    for _ in range(dice.randrange(6)):
        header, *rows = spoilt[dice.choice(list(spoilt))]
        if not rows:
            continue
        row, column = dice.choice(rows), dice.randrange(len(header))
        match dice.randrange(4):
            case 0:
                rows.insert(dice.randrange(len(rows)), list(row))
            case 1:
                rows.remove(row)
            case 2:
                dice.shuffle(rows)
            case _:
                row[column] = dice.choice((dice.choice(rows)[column], row[column].lower()))
        spoilt[next(name for name, table in spoilt.items() if table[0] is header)] = [header, *rows]
    return {name: file_of(rows) for name, rows in spoilt.items()}


@often
@given(imagined_families(), st.randoms(use_true_random=False), st.integers(1, 5))
def test_whatever_the_register_pieces_make_no_difference(council, dice, at_once):
    files = spoil(write_register(council), dice)
    whole = outcome_of(files)
    with scratch_shelves(at_once) as shelves:
        assert outcome_of(files, shelves=shelves) == whole
    assert outcome_of(files, shelves=Shelves(at_once=at_once)) == whole


def test_a_reference_of_the_service_is_known_in_every_piece():
    known = {"offer_ref": ["of-1", "OF-3"], "child_ref": ["C2"], "case_ref": ["R-9"]}
    whole = outcome_of(small(), existing_refs=known)
    assert [(error.file, error.row) for error in whole] == [("children.csv", 3), ("offers.csv", 2), ("offers.csv", 5)]
    with scratch_shelves(1) as shelves:
        assert outcome_of(small(), existing_refs=known, shelves=shelves) == whole


def test_a_chaser_before_what_it_chases_is_seen_though_they_are_far_apart():
    late = with_row("offers", 2, offer_ref="OF-9", offered_on="2026-04-20", status_on="2026-04-20", new_offer="n")
    rows = table_of(late["offers.csv"])
    late["offers.csv"] = file_of([rows[0], rows[-1], *rows[1:-1]])
    with scratch_shelves(1) as shelves:
        assert not isinstance(read(late, shelves=shelves), Refused)


def memory_to_read(folder, offers: int) -> int:
    """The most bytes taken while a register of so many offers is checked and its rows are given."""
    folder.mkdir()
    write_big_register(folder, offers)
    files = {path.name: lambda path=path: path.open("rb") for path in folder.iterdir()}
    tracemalloc.start()
    with scratch_shelves(200) as shelves:
        register = read_register(files, today=WRITTEN_ON, shelves=shelves)
        assert isinstance(register, Register)
        assert sum(1 for _ in register.offers()) > offers
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def test_more_offers_take_no_more_memory(tmp_path):
    """Only the days met are remembered, and there are only so many. Kept in memory an offer would take 700 bytes."""
    few, many = memory_to_read(tmp_path / "few", 1000), memory_to_read(tmp_path / "many", 2000)
    assert many - few < 300 * (2000 - 1000)
