"""A small language for idioms: one line of a table is one way of saying something.

    cant|wont make it        each part is a word, or words to choose from
    i am? really? sorry      a part ending in ? may be missing
    ill knock .. out         .. stands for up to three words, but never runs past the end of a sentence
    scared of <person>       a class of words, listed in `classes.py`
    no worries (at all)?     words in brackets may be missing together
    _                        any one word
    ^stop$                   ^ only at the start of a sentence, $ only at its end
    i will%                  % only at the end of a sentence or before a comma, a kiss, "but" and the like

Matching looks at each word a bounded number of times: there is no way to make it slow.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from models.rules.reading.wordlist import listed

ENDS = frozenset({".", "!", "?", ";", "\n"})
SOFT_ENDS = ENDS | listed(
    """
    , - x xx xxx xxxx thanks please except bar barring apart minus excluding but so
    because then though love hun and just sorry ok with
    """
)
NOTS = frozenset({"not", "isnt", "arent", "aint", "wasnt"})  # "is not" is read as one word
HELLOS = listed("hi hiya hello hey hun hunny love mate x xx")
GAP = 3


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a pattern: the words it takes (None: any word), and how many of them."""

    words: frozenset[str] | None
    least: int = 1
    most: int = 1

    def takes(self, word: str) -> bool:
        if self.words is None:
            return word not in ENDS
        return word in self.words or (word[0] == "\x00" and "<unknown>" in self.words)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A line of a table, ready to match."""

    parts: tuple[Part, ...]
    at_start: bool
    ends: frozenset[str] | None
    meaning: str

    def length_at(self, words: Sequence[str], at: int) -> int:
        """How many words the pattern takes from `at`, the most it can; 0 if it does not match."""
        if self.at_start and at and words[at - 1] not in ENDS and words[at - 1] not in HELLOS:
            return 0
        return max(self._stop(words, at, 0) - at, 0)

    def _stop(self, words: Sequence[str], at: int, part: int) -> int:
        if part == len(self.parts):
            done = self.ends is None or at >= len(words) or words[at] in self.ends
            return at if done else -1
        wanted = self.parts[part]
        if wanted.least == wanted.most:
            return self._stop(words, at + 1, part + 1) if at < len(words) and wanted.takes(words[at]) else -1
        best = self._stop(words, at, part + 1) if wanted.least == 0 else -1
        for taken in range(1, wanted.most + 1):
            if at + taken > len(words) or not wanted.takes(words[at + taken - 1]):
                break
            best = max(best, self._stop(words, at + taken, part + 1))
        return best


@dataclass(slots=True)
class _Lines:
    """The patterns that begin with one word: those any word may follow, and the others by their second word."""

    loose: list[tuple[int, Pattern]] = field(default_factory=list)
    tight: dict[str, list[tuple[int, Pattern]]] = field(default_factory=dict)


class Table:
    """Many patterns, found by their first two words, each with a meaning. The longest wins, then the earliest line."""

    def __init__(self, lines: Mapping[str, str], classes: Mapping[str, frozenset[str]]) -> None:
        self._by_word: dict[str, _Lines] = {}
        self._size = 0
        self.vocabulary: set[str] = set()
        for meaning, block in lines.items():
            for line in block.strip().splitlines():
                for shape in spread(line.strip()):
                    self._add(parse(shape, meaning, classes))

    @property
    def first_words(self) -> frozenset[str]:
        """The words a match can begin with."""
        return frozenset(self._by_word)

    def _add(self, pattern: Pattern) -> None:
        self._size += 1
        for part in pattern.parts:
            self.vocabulary.update(part.words or ())
        for word, seconds in openings(pattern):
            lines = self._by_word.setdefault(word, _Lines())
            if seconds is None:
                lines.loose.append((self._size, pattern))
            for second in seconds or ():
                lines.tight.setdefault(second, []).append((self._size, pattern))

    def longest_at(self, words: Sequence[str], at: int) -> tuple[str, int]:
        """The meaning and the length of the longest pattern from `at`; a length of 0 if none matches."""
        best: tuple[int, int, str] = (0, 0, "")
        for key in _keys(words, at):
            lines = self._by_word.get(key)
            if lines is None:
                continue
            best = _longest(lines.loose, words, at, best)
            for second in _keys(words, at + 1):
                best = _longest(lines.tight.get(second, ()), words, at, best)
        return best[2], best[0]

    def finds(self, words: Sequence[str]) -> list[tuple[str, int, int]]:
        """Every (meaning, first, past the last) in the words, left to right, longest first, none overlapping."""
        found, at = [], 0
        while at < len(words):
            meaning, length = self.longest_at(words, at) if self._may_begin(words[at]) else ("", 0)
            if length:
                found.append((meaning, at, at + length))
            at += length or 1
        return found

    def _may_begin(self, word: str) -> bool:
        return word in self._by_word or word[0] == "\x00"


def _keys(words: Sequence[str], at: int) -> tuple[str, ...]:
    if at >= len(words):
        return ()
    return (words[at], "<unknown>") if words[at][0] == "\x00" else (words[at],)


def _longest(
    lines: Iterable[tuple[int, Pattern]], words: Sequence[str], at: int, best: tuple[int, int, str]
) -> tuple[int, int, str]:
    for order, pattern in lines:
        length = pattern.length_at(words, at)
        if length > best[0] or (length == best[0] and length and order < best[1]):
            best = (length, order, pattern.meaning)
    return best


def spread(line: str) -> list[str]:
    """A line with words in brackets, as the lines with and without them."""
    before, opened, after = line.partition("(")
    if not opened:
        return [line]
    inside, _, rest = after.partition(")?")
    return [shape for middle in (inside, "") for shape in spread(f"{before}{middle}{rest}")]


def parse(line: str, meaning: str, classes: Mapping[str, frozenset[str]]) -> Pattern:
    """One line of a table as a pattern."""
    ends = ENDS if line.endswith("$") else SOFT_ENDS if line.endswith("%") else None
    parts = tuple(_part(word, classes) for word in line.strip("^$% ").split())
    return Pattern(parts, line.startswith("^"), ends, meaning)


def _part(written: str, classes: Mapping[str, frozenset[str]]) -> Part:
    least = 0 if written.endswith("?") and len(written) > 1 else 1
    written = written[:-1] if least == 0 else written
    if written == "..":
        return Part(None, 0, GAP)
    if written == "_":
        return Part(None, least)
    words: set[str] = set()
    for choice in written.split("|"):
        words |= classes[choice[1:-1]] if choice.startswith("<") else NOTS if choice == "not" else {choice}
    return Part(frozenset(words), least)


def openings(pattern: Pattern) -> list[tuple[str, frozenset[str] | None]]:
    """The words a match can begin with, each with the words that can come second (None: any, or none at all)."""
    found: list[tuple[str, frozenset[str] | None]] = []
    for at, part in enumerate(pattern.parts):
        if part.words is None:
            raise ValueError(f"A pattern begins with a word: {pattern}.")
        seconds = _next_words(pattern, at + 1)
        found.extend((word, seconds) for word in part.words)
        if part.least:
            return found
    raise ValueError(f"A pattern needs one part that may not be missing: {pattern}.")


def _next_words(pattern: Pattern, at: int) -> frozenset[str] | None:
    words: set[str] = set()
    for part in pattern.parts[at:]:
        if part.words is None:
            return None
        words |= part.words
        if part.least:
            return frozenset(words)
    return None
