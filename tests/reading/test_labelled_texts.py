"""Labelled texts: the examples and worked examples; our own, written from the rules before the reader was.

The texts of `aside` were read only once it was done; those of `rounds` were written later, each round labelled before
it was read. `fresh`, `heard` and `hard` were labelled from the rules alone by people who had seen nothing of the
reader; all three have since been learnt from.
"""

import pytest

from tests.reading.scoring import Read, read_all

FILES = {
    "examples.jsonl": 99,
    "worked.jsonl": 100,
    "own.jsonl": 97,
    "aside.jsonl": 95,
    "rounds.jsonl": 98,
    "fresh.jsonl": 97,
    "siblings.jsonl": 99,
    "gates.jsonl": 95,
    "heard.jsonl": 97,
    "hard.jsonl": 93,
}


@pytest.fixture(scope="module", params=FILES)
def texts(request: pytest.FixtureRequest) -> tuple[str, list[Read]]:
    return request.param, read_all(request.param)


def test_nearly_every_text_is_read_exactly(texts):
    name, read = texts
    wrong = [str(one) for one in read if not one.exact]
    assert 100 * (1 - len(wrong) / len(read)) >= FILES[name], "\n".join(wrong)


def test_no_text_is_read_dangerously(texts):
    _, read = texts
    assert [str(one) for one in read if one.dangerous] == []


def test_no_more_is_decided_than_was_said(texts):
    name, read = texts
    over = [str(one) for one in read if one.overreaches]
    assert len(over) <= (0 if name in {"examples.jsonl", "worked.jsonl"} else 3), "\n".join(over)


def test_whatever_asks_for_a_person_reaches_one(texts):
    _, read = texts
    missed = [str(one) for one in read if one.exact and one.gold["needs_human"] and not one.read["needs_human"]]
    assert len(missed) <= 10, "\n".join(missed)
