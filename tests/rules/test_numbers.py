"""Stopping and starting our texts: STOP is honoured at once, and only when it was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.numbers import stop_or_start

STOPS = [
    *(" stopall ", "STOP.", "Stop. Thank you", "please stop", "remove me", "OPT OUT", "REVOKE", "ARRET"),
    *("STOP", "stop", "Stop!!", "CANCEL", "end", "QUIT", "Unsubscribe", "OPTOUT", "opt-out", "Cancel."),
    *("stop texting me", "STOP TEXTING ME", "stop msging me", "leave me alone", "take me off ur list"),
    *("no more texts", "Don’t text me again", "I can do 2. STOP", "Where is it? Please stop texting me."),
    *("stop stop", "Stoppp", "STPO", "S T O P", "S.T.O.P", "\u200bSTOP", "ＳＴＯＰ", "STOP 🙏", "STOP x", '"STOP"'),
    *("stop these messages please", "Please can you stop texting me", "can you stop", "remove my number"),
    *("stop sending me texts", "i want to unsubscribe", "stop contacting me", "Stop it", "STOP\n\nSent from my phone"),
]

STOPS_IN_OTHER_LANGUAGES = [
    *("arrêt", "Arretez", "przestań", "Przestancie prosze", "oprește", "opriti va rog"),
    *("prestaň", "PRESTANTE prosim", "přestaňte", "stopiwch diolch", "os gwelwch yn dda stopio"),
    *("KONIEC", "wypisz mnie", "nu-mi mai scrie", "Nepíšte mi", "ARRETER svp", "parar por favor", "🛑"),
    *("بند کریں", "قف", "أوقف", "اوقف", "roko", "band karo", "ਬੰਦ ਕਰੋ", "बंद करो", "বন্ধ করুন", "стоп", "停止"),
]

NOT_STOPS = [
    *("we have got to STOP this", "stop by at 4?", "is there a bus stop", "bus stop", "stop off at the shop"),
    *("dont stop texting me", "don't stop", "Can you stop by", "I'll stop at my sister's", "Stop for a coffee"),
    *("cancel tuesday", "cancel please", "Cancel. Lee is poorly", "the end", "end of the week", "quit smoking"),
    *("can we stop at 5", "stop the meeting", "when will it stop", "I want to stop", "stop being silly"),
    *("dont text me at work", "take me off tuesday", "take me there", "stop sending Lee texts"),
    *("acha", "haan", "nie", "nu", "la", "na", "tak", "1", "1 and 3", "no", "", "   ", "🙂"),
]


@pytest.mark.parametrize("text", STOPS)
def test_a_relative_who_says_stop_is_stopped_rule_27(text: str) -> None:
    assert stop_or_start(text) == "stop"


@pytest.mark.parametrize("text", STOPS_IN_OTHER_LANGUAGES)
def test_a_relative_who_says_stop_in_their_own_language_is_stopped_rule_27(text: str) -> None:
    assert stop_or_start(text) == "stop"


@pytest.mark.parametrize("text", NOT_STOPS)
def test_stop_within_another_sentence_stops_nothing(text: str) -> None:
    assert stop_or_start(text) is None


@pytest.mark.parametrize("text", ["START", "unstop", " Start. ", "please start", "opt in", "Resubscribe thanks"])
def test_a_relative_who_was_stopped_starts_again_rule_27(text: str) -> None:
    assert stop_or_start(text) == "start"


@pytest.mark.parametrize(
    "text", ["YES", "yes please", "what time does it start", "start?", "does it start at 4. start"]
)
def test_an_answer_or_a_question_starts_nothing(text: str) -> None:
    assert stop_or_start(text) is None


PUNCTUATION = st.text(alphabet=" .!,…\n\u200b\u00a0\"'*", max_size=6)


@given(
    before=PUNCTUATION,
    word=st.sampled_from(["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"]),
    after=PUNCTUATION,
    upper=st.booleans(),
)
def test_no_mark_around_a_carriers_stop_word_hides_it(before: str, word: str, after: str, upper: bool) -> None:
    assert stop_or_start(before + (word.upper() if upper else word) + after) == "stop"


@given(st.text(max_size=200))
def test_any_text_at_all_gets_an_answer(text: str) -> None:
    assert stop_or_start(text) in {"stop", "start", None}


def test_a_long_rant_is_read_at_once() -> None:
    assert stop_or_start("stop texting me " + "all these texts any more " * 400 + "lee") is None


@given(st.text(alphabet="0123456789 ,and", max_size=20))
def test_numbers_of_times_never_stop_anything(text: str) -> None:
    assert stop_or_start(text) is None
