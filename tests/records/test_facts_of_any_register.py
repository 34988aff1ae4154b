"""Whatever the register: the figures picked from its facts are those of the pure rules over its families."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, create_engine, delete
from sqlalchemy.orm import Session

from models import Base
from models.register.facts import catch_up
from models.register.picking import pick
from models.register.rows import unseal_reasons
from models.register.storing import store
from models.rules.counting.as_json import as_json
from models.rules.counting.counts import count
from models.rules.counting.figures import Period
from models.rules.register.writing import write_register
from tests.counting.imagined import BASE, SPAN, imagined_families
from tests.counting.rows import NOW
from tests.register.comparing import settled
from tests.register.folder import read

days = st.integers(0, SPAN + 40).map(lambda n: BASE + timedelta(days=n))


@pytest.fixture(scope="module")
def engine():
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    yield engine
    engine.dispose()


def picked(at: Session, first: date, last: date, team: str | None, teams: list[str]):
    found = pick(at, Period(first, last), team, NOW, teams)
    unseal_reasons(at, [line.reasons for line in found.offers])
    return as_json(found)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(imagined_families(), days, days)
def test_rules_1_to_18_the_facts_give_the_figures_of_the_rules(engine: Engine, council, one, other):
    first, last = sorted((one, other))
    names = sorted({family.team for family in council})
    with Session(engine, autoflush=False) as at:
        for table in reversed(Base.metadata.sorted_tables):
            at.execute(delete(table))
        store(at, read(write_register(council)), NOW)
        for team in (None, *names):
            plain = as_json(count(council, from_=first, to=last, team=team, now=NOW, teams=names))
            assert settled(picked(at, first, last, team, names)) == settled(plain)
        catch_up(at)
        assert settled(picked(at, first, last, None, names)) == settled(
            as_json(count(council, from_=first, to=last, now=NOW, teams=names))
        )
        at.rollback()
