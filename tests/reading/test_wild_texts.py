"""Whatever is typed: no text breaks the reader, and none is read as more than it says."""
# ruff: noqa: DTZ001  Slots and moments here are London wall clock, as the relatives read them.

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from models.rules.reading import Asked, Intent, Slot, understand
from models.rules.reading.tasks import read_task
from tests.reading.scoring import labelled

NOW = datetime(2026, 11, 24, 10, 5)
SLOTS = [
    Slot(1, datetime(2026, 12, 1, 16), datetime(2026, 12, 1, 18)),
    Slot(2, datetime(2026, 12, 2, 10), datetime(2026, 12, 2, 12)),
    Slot(3, datetime(2026, 12, 3, 17, 30), datetime(2026, 12, 3, 19, 30)),
    Slot(4, datetime(2026, 12, 5, 10), datetime(2026, 12, 5, 12)),
]
FEW = settings(max_examples=150, deadline=None)
DAYS = ["tues", "tuesday", "weds", "wednesday", "thurs", "thursday", "sat", "saturday"]
ORDINARY = [
    "hi",
    "thanks",
    "for",
    "the",
    "message",
    "hope",
    "you",
    "are",
    "well",
    "the",
    "kids",
    "are",
    "fine",
    "been",
    "busy",
    "with",
    "the",
    "new",
    "baby",
    "lol",
    "see",
    "what",
    "dad",
    "says",
    "i",
    "really",
    "want",
    "this",
    "to",
    "go",
    "well",
    "our",
    "Kian",
    "has",
    "been",
    "brill",
    "at",
    "football",
    "mum",
    "sends",
    "her",
    "love",
    "sorry",
    "for",
    "not",
    "getting",
    "back",
    "to",
    "you",
    "so",
    "much",
    "going",
    "on",
    "here",
    "but",
    "we",
    "are",
    "getting",
    "there",
    "yes",
    "no",
    "maybe",
    "ok",
    "good",
    "please",
    "x",
]
MEANING = [
    "tues",
    "2",
    "1 and 3",
    "not weds",
    "cant do sat",
    "after 5",
    "any but 4",
    "mornings only",
    "thurs is fine",
    "only 3",
]
WORDS = [
    "and",
    "or",
    "but",
    "not",
    "cant",
    "only",
    "any",
    "all",
    "rest",
    "is",
    "fine",
    "no",
    "good",
    "after",
    "before",
    "till",
    "from",
    "5",
    "2",
    "tues",
    "thurs",
    "3rd",
    "half",
    "4",
    "morning",
    "evenings",
    "if",
    "maybe",
    "i",
    "he",
    "said",
    "-",
    ",",
    ".",
    "?",
    "/",
]


@st.composite
def some_slots(draw: st.DrawFn) -> list[Slot]:
    starts = draw(st.lists(st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 1)), max_size=7))
    lengths = draw(st.lists(st.integers(-60, 3000), min_size=len(starts), max_size=len(starts)))
    numbers = draw(st.lists(st.integers(-3, 12), min_size=len(starts), max_size=len(starts)))
    return [Slot(n, s, s + timedelta(minutes=m)) for n, s, m in zip(numbers, starts, lengths, strict=True)]


def reading(text, slots=SLOTS, asked=Asked.AVAILABILITY, meeting=None):
    return understand(text, asked, slots, meeting, NOW)


@given(st.text(max_size=1600), some_slots(), st.sampled_from(Asked), st.datetimes())
@FEW
def test_any_text_and_any_options_give_a_reading(text, slots, asked, now):
    meeting = slots[0] if slots and asked == Asked.ATTENDANCE else None
    read = understand(text, asked, [] if meeting else slots, meeting, now)
    assert not set(read.can) & set(read.cannot)
    assert set(read.can) | set(read.cannot) <= {slot.n for slot in slots}
    assert all(text[why.start : why.end] == why.words for why in read.why)


@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from(Asked))
@FEW
def test_any_jumble_of_telling_words_gives_a_reading(words, asked):
    read = reading(" ".join(words), asked=asked)
    assert (read.intent == Intent.AVAILABILITY) <= bool(read.can or read.cannot)
    assert not set(read.can) & set(read.cannot)


TASKS = [row["input"] for row in labelled("fresh.jsonl")] + [row["input"] for row in labelled("own.jsonl")]
HEARD = sorted({word for task in TASKS for word in task["text"].split()})


@given(st.lists(st.sampled_from(HEARD), max_size=25), st.sampled_from(TASKS))
@FEW
def test_the_words_of_real_texts_in_any_order_give_a_reading(words, task):
    read = read_task(task | {"text": " ".join(words)})
    assert not set(read["can"]) & set(read["cannot"])


@given(st.lists(st.sampled_from(ORDINARY), max_size=30))
@FEW
def test_a_text_that_names_no_option_day_or_time_never_yields_a_can(words):
    assert reading(" ".join(words)).can == ()


@given(
    st.sampled_from(DAYS),
    st.sampled_from(
        [
            "not {}",
            "cant do {}",
            "cant {}",
            "not {} sorry",
            "hi i cant do {} x",
            "wont be free {}",
            "im not free {}",
            "{} i cant do",
            "can not do {}",
            "no good for me {}",
            "defo not {}",
        ]
    ),
    st.sampled_from(["", "thanks ", "hi karen, ", "sorry but ", "really sorry "]),
)
@FEW
def test_not_or_cant_before_a_day_never_makes_that_day_a_can(day, shape, lead):
    named = reading(day).can
    assert named
    refused = reading(lead + shape.format(day))
    assert not set(named) & set(refused.can)
    assert set(refused.cannot) == set(named)


@given(
    st.sampled_from(MEANING),
    st.sampled_from([str.upper, str.lower, str.capitalize, str.title]),
    st.sampled_from(["", "hi ", "hello love ", "Hiya, "]),
    st.sampled_from(["", " thanks", " x", "!", ".", " pls", " thank you xx", " ta hun"]),
)
@FEW
def test_case_punctuation_and_politeness_change_nothing(text, case, before, after):
    plain, dressed = reading(text), reading(case(before + text + after))
    assert (dressed.intent, dressed.can, dressed.cannot) == (plain.intent, plain.can, plain.cannot)


@given(
    st.sampled_from(
        [
            "tues",
            "not weds",
            "after 5",
            "mornings only",
            "sat or thurs",
            "any day but tues",
            "cant do sat",
            "weds is no good the rest fine",
        ]
    ),
    st.permutations(range(4)),
)
@FEW
def test_shuffling_the_options_changes_only_the_numbers(text, order):
    shuffled = [Slot(n, SLOTS[i].start, SLOTS[i].end) for n, i in enumerate(order, 1)]
    straight, turned = reading(text), reading(text, shuffled)
    back = {n: SLOTS[i].n for n, i in enumerate(order, 1)}
    assert turned.intent == straight.intent
    assert {back[n] for n in turned.can} == set(straight.can)
    assert {back[n] for n in turned.cannot} == set(straight.cannot)


def test_a_very_long_text_is_read_at_once():
    started = datetime.now()  # noqa: DTZ005 only the difference is used
    for text in (
        "cant do tues or " * 100,
        "0" * 1600,
        "a" * 1600,
        "1 yes 2 no " * 145,
        "not " * 400,
        ".. he she they " * 110,
    ):
        reading(text[:1600])
    assert datetime.now() - started < timedelta(seconds=4)  # noqa: DTZ005
