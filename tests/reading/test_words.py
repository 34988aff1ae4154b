"""The first stages: letters, words, spelling, and words that hang on their neighbours."""

import pytest

from models.rules.reading.normal import fold
from models.rules.reading.spelling import meant
from models.rules.reading.understand import hear


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("I CAN’T", "i can't"),
        ("dziękuję", "dziekuje"),
        ("1️⃣", "1"),
        ("２", "2"),
        ("Áno", "ano"),
        ("👍🏽", " thumbsup "),
        ("2\u200b", "2"),
        ("tues – weds", "tues - weds"),
    ],
)
def test_letters_are_folded(typed, read):
    assert fold(typed).letters == read


def test_every_folded_letter_knows_its_place():
    folded = fold("ok 👍 x")
    assert folded.letters[list(folded.places).index(5)] == "x"
    assert folded.places[-1] == 5


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("wensday", "wednesday"),
        ("wednseday", "wednesday"),
        ("satuurday", "saturday"),
        ("2moro", "tomorrow"),
        ("yesss", "yes"),
        ("stpo", "stop"),
        ("avaliable", "available"),
        ("tmrw", "tomorrow"),
        ("unsubscibe", "unsubscribe"),
        ("money", "money"),
        ("shop", "shop"),
        ("shona", "shona"),
    ],
)
def test_typos_are_put_right_and_other_words_left_alone(typed, read):
    assert meant(typed) == (read,)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("cantdo", ("cant", "do")),
        ("defo", ("definitely",)),
        ("im", ("i", "am")),
        ("aswell", ("as", "well")),
        ("gizza", ("give", "us", "a")),
    ],
)
def test_one_typed_word_may_be_several(typed, read):
    assert meant(typed) == read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ill be there", "i will be there"),
        ("ill cant come", "unwell cant come"),
        ("im ill", "i am unwell"),
        ("hell kick off", "he will kick off"),
        ("were away", "we are away"),
        ("i can not do it", "i cant do it"),
        ("5pm", "5 pm"),
        ("1or3", "1 or 3"),
        ("21st", "21 st"),
        ("1y 2n", "1 yes 2 no"),
        ("1 n 3", "1 and 3"),
        ("b4 3", "before 3"),
        ("4.30pm", "4.30 pm"),
    ],
)
def test_texts_become_words(text, words):
    assert " ".join(hear(text).plain) == words


def test_names_are_not_known_words():
    assert [token.known for token in hear("tell shona").tokens] == [True, False]
