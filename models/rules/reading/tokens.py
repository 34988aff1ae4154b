"""Second stage: words, numbers and the punctuation that ends things, each with its place in the text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from models.rules.reading.normal import fold

# Digits joined by a point, colon or slash stay together ("4.30", "5/12"); everything else is a run of letters
# and digits, or one sign. No part can match the same text in two ways, so the time is linear.
_PIECE = re.compile(r"\d+(?:[.:/]\d+)+|[^\W_]+(?:'[^\W_]+)*|\n|[^\w\s']")
_RUN = re.compile(r"\d+(?:[.:/]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")
_KEPT_SIGNS = frozenset(".!?;,:/&+-\n*#><=@()£")


@dataclass(frozen=True, slots=True)
class Token:
    """A word as read, and where its letters stand in the text. `joined`: no space before it."""

    word: str
    start: int
    end: int
    joined: bool = False
    quoted: bool = False
    known: bool = True

    @property
    def is_number(self) -> bool:
        return self.word.isascii() and self.word.isdigit()


def split(text: str, whole: frozenset[str]) -> list[Token]:
    """The pieces of a text. Words of letters and digits listed in `whole` ("b4") are not taken apart."""
    folded = fold(text)
    pieces: list[Token] = []
    reached = -1
    for match in _PIECE.finditer(folded.letters):
        start, end = folded.places[match.start()], folded.places[match.end() - 1] + 1
        piece = Token(match.group(), start, end, joined=match.start() == reached)
        reached = match.end()
        if piece.word[0].isalnum() or piece.word in _KEPT_SIGNS:
            pieces.extend(_apart(piece, whole))
    return pieces


def _apart(piece: Token, whole: frozenset[str]) -> Iterator[Token]:
    """Take "5pm", "1or3" and "opt2" apart; drop apostrophes, remembering that they were there."""
    bare = piece.word.replace("'", "")
    if bare in whole or not any(c.isdigit() for c in bare) or piece.word[0] in _KEPT_SIGNS:
        yield replace(piece, word=bare, quoted=bare != piece.word)
        return
    for i, run in enumerate(_RUN.finditer(piece.word)):
        start = min(piece.start + run.start(), piece.end - 1)
        end = min(piece.start + run.end(), piece.end)
        yield Token(run.group().replace("'", ""), start, end, joined=i > 0 or piece.joined)


def word_at(tokens: Sequence[Token], at: int) -> str:
    """The word at a place; nothing before the first and after the last."""
    return tokens[at].word if 0 <= at < len(tokens) else ""


def words_of(tokens: Sequence[Token], at: int, length: int) -> tuple[str, ...]:
    """The words from a place on; fewer where the text ends."""
    return tuple(token.word for token in tokens[at : at + length])
