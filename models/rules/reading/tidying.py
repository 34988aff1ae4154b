"""Phrases that mean something else by the company they keep: each mend looks at the whole row."""

from dataclasses import replace

from models.rules.reading.daywords import DAY_WORDS
from models.rules.reading.kinds import Kind, Phrase
from models.rules.reading.lexicon import IDIOMS, NEEDS
from models.rules.reading.links import reach
from models.rules.reading.refs import Text
from models.rules.reading.refusals import DENIALS, HOURS, REFUSALS
from models.rules.reading.smallwords import CLOSING, OPENING, SMALL_WORDS
from models.rules.reading.tables.foreign import YES_OR_NO
from models.rules.reading.takings import TAKINGS
from models.rules.reading.wordlist import listed


def without_turns(text: Text) -> Text:
    """Turns of speech ("she will kill me if im late", "nie rozumiem") say nothing about the times."""
    found = [turn for turn in IDIOMS.finds(text.words) if turn[0] == "turn"]
    found += [
        (meaning, first, last)
        for meaning, first, last in NEEDS.finds(text.words)
        if meaning == "language" and (YES_OR_NO | {"english"}) & set(text.words[first:last])
    ]
    if not found:
        return text
    words, tokens = list(text.words), list(text.tokens)
    for _, first, last in found:
        for at in range(first, last):
            words[at], tokens[at] = "~", replace(tokens[at], word="~")
    return Text(tuple(tokens), tuple(words), tuple(token.word for token in tokens))


_MENDS = (*DAY_WORDS, *SMALL_WORDS, *HOURS, *TAKINGS, *REFUSALS, *CLOSING, *DENIALS, *OPENING)


def tidied(row: list[Phrase]) -> list[Phrase]:
    """The row after every mend, each in its turn."""
    for mend in _MENDS:
        mend(row)
    return row


_HOW = listed("zoom teams online phone video facetime whatsapp skype")


def asking_how(row: list[Phrase], text: Text) -> list[Phrase]:
    """ "can we do it on zoom" asks how, not when."""
    for at, phrase in enumerate(row):
        end = reach(text, phrase.last, (Kind.STOP, Kind.BUT))
        vague = (
            phrase.kind == Kind.CHOOSE
            and phrase.words[1:2] == ("about",)
            and not any(p.kind == Kind.UNIT and p.first < end for p in row[at:])
        )
        if phrase.kind in {Kind.CHOOSE, Kind.MOVE} and (vague or _HOW & set(text.words[phrase.last : end])):
            return [*row[:at], replace(phrase, kind=Kind.ASK, last=end), *(p for p in row[at + 1 :] if p.first >= end)]
    return row
