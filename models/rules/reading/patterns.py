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

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from models.rules.reading.wordlist import listed

ENDS = frozenset({".", "!", "?", ";", "\n"})
SOFT_ENDS = ENDS | listed(
    """
    , - x xx xxx xxxx thanks please but so because then though love hun and just sorry ok with
    """
)
NOTS = frozenset({"not", "isnt", "arent", "aint", "wasnt"})  # "is not" is read as one word
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
        return word in self.words or ("<unknown>" in self.words and word.startswith("\x00"))


@dataclass(frozen=True, slots=True)
class Pattern:
    """A line of a table, ready to match."""

    parts: tuple[Part, ...]
    at_start: bool
    ends: frozenset[str] | None
    meaning: str

    def length_at(self, words: Sequence[str], at: int) -> int:
        """How many words the pattern takes from `at`, the most it can; 0 if it does not match."""
        if self.at_start and at and words[at - 1] not in ENDS:
            return 0
        return max(self._stop(words, at, 0) - at, 0)

    def _stop(self, words: Sequence[str], at: int, part: int) -> int:
        if part == len(self.parts):
            done = self.ends is None or at >= len(words) or words[at] in self.ends
            return at if done else -1
        wanted = self.parts[part]
        best = self._stop(words, at, part + 1) if wanted.least == 0 else -1
        for taken in range(1, wanted.most + 1):
            if at + taken > len(words) or not wanted.takes(words[at + taken - 1]):
                break
            best = max(best, self._stop(words, at + taken, part + 1))
        return best


class Table:
    """Many patterns, found by their first word, each with a meaning. The longest wins, then the earliest line."""

    def __init__(self, lines: Mapping[str, str], classes: Mapping[str, frozenset[str]]) -> None:
        self._by_word: dict[str, list[Pattern]] = defaultdict(list)
        self.vocabulary: set[str] = set()
        for meaning, block in lines.items():
            for line in block.strip().splitlines():
                for shape in spread(line.strip()):
                    self._add(parse(shape, meaning, classes))

    def _add(self, pattern: Pattern) -> None:
        for part in pattern.parts:
            self.vocabulary.update(part.words or ())
        for word in first_words(pattern.parts):
            self._by_word[word].append(pattern)

    def longest_at(self, words: Sequence[str], at: int) -> tuple[str, int]:
        """The meaning and the length of the longest pattern from `at`; a length of 0 if none matches."""
        meaning, longest = "", 0
        keys = (words[at], "<unknown>") if words[at].startswith("\x00") else (words[at],)
        for key in keys:
            for pattern in self._by_word.get(key, ()):
                length = pattern.length_at(words, at)
                if length > longest:
                    meaning, longest = pattern.meaning, length
        return meaning, longest

    def finds(self, words: Sequence[str]) -> list[tuple[str, int, int]]:
        """Every (meaning, first, past the last) in the words, left to right, longest first, none overlapping."""
        found, at = [], 0
        while at < len(words):
            meaning, length = self.longest_at(words, at)
            if length:
                found.append((meaning, at, at + length))
            at += length or 1
        return found


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


def first_words(parts: Iterable[Part]) -> set[str]:
    """The words a match can begin with. A pattern may not begin with a gap."""
    words: set[str] = set()
    for part in parts:
        if part.words is None:
            raise ValueError("A pattern begins with a word.")
        words |= part.words
        if part.least:
            return words
    raise ValueError("A pattern needs one part that may not be missing.")
