"""The registers made up for measuring are right, and show as much as life does."""

from datetime import timedelta

from models.rules.counting.as_json import as_json
from models.rules.counting.counts import count
from models.rules.register.joining import families
from models.rules.register.reading import Register, read_register
from tests.bench.registers import DAYS, FIRST, WRITTEN_ON, write_big_register
from tests.counting.rows import NOW
from tests.register.folder import files_in


def test_a_big_register_is_right_and_has_of_everything(tmp_path):
    assert write_big_register(tmp_path, 1500) > 500
    register = read_register(files_in(tmp_path), today=WRITTEN_ON)
    assert isinstance(register, Register)
    last = FIRST + timedelta(days=DAYS + 300)
    found = as_json(count(families(register), from_=FIRST, to=last, now=NOW))
    assert all(figure["count"] for name in ("meetings_offered", "exceptions") for figure in found[name].values())
    assert all(figure["count"] for figure in found["meetings_facilitated"].values())
    assert all(found["not_counted"].values())
    assert {each["because"] for each in found["unmatched_meetings"]} >= {"no_offer", "same_day_order_not_confirmed"}


def test_a_big_register_is_the_same_every_time(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_big_register(tmp_path / name, 50)
    assert files_in(tmp_path / "one") == files_in(tmp_path / "two")
