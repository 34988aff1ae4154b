"""Third stage: each word as it was meant. Short forms are looked up; typos are matched to a closed list by distance."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from models.rules.reading.lexicon import HOMES, KNOWN, NEARBY, TARGETS
from models.rules.reading.slang import NEGATED, SLANG
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import NAMES, WEEKDAYS

SHORTEST = 4
LONG = 7
ENDLESS = 24


def spell(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with every word as it was meant; one short form may become several words."""
    spelt: list[Token] = []
    for at, token in enumerate(tokens):
        if _heralds(tokens, at):
            token = replace(token, word="number")
        elif at and token.word == "." and _heralds(tokens, at - 1):
            continue
        if token.word == "n" and _refuses(tokens, at):
            token = replace(token, word="no")
        elif token.word == "n" and _links(tokens, at):
            token = replace(token, word="and")
        aged = token.word == "s" and token.joined and at > 1 and tokens[at - 2].word in {"under", "over"}
        for word in ("years",) if aged else _words(token):
            same = word == token.word and is_known(word)
            spelt.append(token if same else replace(token, word=word, known=is_known(word)))
    return _join_negatives(spelt)


def _heralds(tokens: Sequence[Token], at: int) -> bool:
    """ "all apart from no. 3": a "no" with a full stop, behind a word and before a number that no mark follows."""
    words = [token.word for token in tokens[at : at + 4]]
    if at == 0 or words[:2] != ["no", "."] or not tokens[at + 1].joined or len(words) < 3 or not words[2].isdigit():
        return False
    before = tokens[at - 1].word
    return before[0].isalpha() and words[3:] != ["."] and words[3:] not in (["yes"], ["no"], ["y"], ["n"])


def _refuses(tokens: Sequence[Token], at: int) -> bool:
    """Whether an "n" is a no rather than an "and": alone, or marking a number as "y" marks another."""
    if len(tokens) == 1:
        return True
    behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if behind in {"to", "for"} and any(token.word == "y" for token in tokens):
        return True  # "y to 2, n to the rest"
    if _marks_first(tokens):
        return at + 1 < len(tokens) and tokens[at + 1].is_number
    if not at or not tokens[at - 1].is_number:
        return False
    ends = at + 1 == len(tokens) or not (tokens[at + 1].word[0].isalnum() or tokens[at + 1].word == "#")
    return ends or any(one.is_number and two.word == "y" for one, two in pairwise(tokens))


def _links(tokens: Sequence[Token], at: int) -> bool:
    """ "1n3": between two numbers, where nothing is marked with a "y"."""
    between = 0 < at < len(tokens) - 1 and tokens[at - 1].is_number and tokens[at + 1].is_number
    return between and not any(token.word == "y" for token in tokens)


def _marks_first(tokens: Sequence[Token]) -> bool:
    """ "y1 n2", "n2 n4": marks that stand before their numbers."""
    marks = [(one.word, two.is_number) for one, two in pairwise(tokens) if one.word in {"y", "n"}]
    return bool(marks) and tokens[0].word == marks[0][0] and marks[0][1]


def _words(token: Token) -> tuple[str, ...]:
    if token.joined and token.word in {"n", "y"}:
        return ("no",) if token.word == "n" else ("yes",)
    if token.joined and token.word == "s":
        return ("is",)
    if token.joined and token.word in {"st", "nd", "rd", "th"}:
        return (token.word,)
    return meant(token.word)


def is_known(word: str) -> bool:
    """Whether the word is a number, a sign or in the closed world; anything else may be a name."""
    return not word[0].isalpha() or word in KNOWN


@lru_cache(maxsize=8192)
def meant(word: str) -> tuple[str, ...]:
    """The words a typed word stands for."""
    if not word[0].isalnum() or (word[0].isdigit() and word not in SLANG):
        return (word,)
    if word in SLANG:
        return SLANG[word]
    if word in WEEKDAYS and len(word) > SHORTEST + 1:
        return (NAMES[WEEKDAYS[word]],)
    if word in KNOWN or len(word) > ENDLESS:
        return (word,)
    return _stretched(word) or _run_together(word) or _mistyped(word) or (word,)


def _stretched(word: str) -> tuple[str, ...]:
    """ "yessss", "sooo": three or more of one letter are one or two."""
    if not any(word[i] == word[i + 1] == word[i + 2] for i in range(len(word) - 2)):
        return ()
    for kept in (2, 1):
        shorter = _squeeze(word, kept)
        if shorter in SLANG or shorter in KNOWN:
            return SLANG.get(shorter, (shorter,))
    return ()


def _squeeze(word: str, kept: int) -> str:
    letters: list[str] = []
    for letter in word:
        if letters[-kept:] != [letter] * kept:
            letters.append(letter)
    return "".join(letters)


def _run_together(word: str) -> tuple[str, ...]:
    """ "cantdo", "tuesor": a missing space between two words of the closed world."""
    for cut in range(2, len(word) - 1):
        first, rest = word[:cut], word[cut:]
        if first in HOMES and (rest in HOMES or rest in TARGETS or (rest in SLANG and len(rest) >= SHORTEST)):
            return (*SLANG.get(first, (first,)), *SLANG.get(rest, (rest,)))
        if first in TARGETS and rest in HOMES:
            return (first, *SLANG.get(rest, (rest,)))
    return ()


def _mistyped(word: str) -> tuple[str, ...]:
    if len(word) < SHORTEST:
        return ()
    near = [(distance(word, target), target) for target in TARGETS if abs(len(word) - len(target)) <= 2]
    close = sorted((far, target) for far, target in near if far <= _allowance(word, target))
    close = close or _nearby(word)
    if not close or (len(close) > 1 and close[0][0] == close[1][0] and _differ(close[0][1], close[1][1])):
        return ()
    return (close[0][1],)


def _nearby(word: str) -> list[tuple[float, str]]:
    """Longer words of the tables, one letter away, with the same beginning."""
    if len(word) < LONG - 1:
        return []
    likely = (t for t in NEARBY if t[0] == word[0] and abs(len(word) - len(t)) <= 1)
    return sorted((far, target) for far, target in ((distance(word, t), t) for t in likely) if far < 1)


def _differ(one: str, other: str) -> bool:
    """Whether two targets at the same distance would mean different things ("evening" and "evenings" would not)."""
    return one.rstrip("s") != other.rstrip("s")


def _allowance(word: str, target: str) -> float:
    shorter = min(len(word), len(target))
    if shorter < SHORTEST:
        return 0
    if shorter == SHORTEST:
        return 0.9
    if word[0] != target[0] and shorter < LONG - 1:
        return 0.9
    return 2 if shorter >= LONG else 1


def distance(typed: str, target: str) -> float:
    """Letters left out, put in or changed; two swapped neighbours or one letter too few or too many count less."""
    before: list[float] = []
    row = [float(i) for i in range(len(target) + 1)]
    for i, letter in enumerate(typed, 1):
        last, row = row, [float(i)]
        for j, wanted in enumerate(target, 1):
            cost = min(last[j] + 0.8, row[j - 1] + 0.8, last[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == target[j - 2] and typed[i - 2] == wanted:
                cost = min(cost, before[j - 2] + 0.8)
            row.append(cost)
        before = last
    return row[-1]


_CAN_DO = frozenset({"can", "could", "will", "would", "should", "to"})


def _join_negatives(tokens: list[Token]) -> list[Token]:
    joined: list[Token] = []
    for token in tokens:
        pair = NEGATED.get((joined[-1].word, token.word)) if joined else None
        if pair == "dont" and len(joined) > 1 and joined[-2].word in _CAN_DO:
            pair = None  # "the one i can do not monday"
        if pair:
            joined[-1] = replace(joined[-1], word=pair, end=token.end)
        else:
            joined.append(token)
    return joined
