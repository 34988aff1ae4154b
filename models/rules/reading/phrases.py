"""Fourth stage: the text as a row of phrases, each the longest that any table or reader makes of the words there."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import DAYS, TIMES, Sort
from models.rules.reading.kinds import BREAKS, Kind, Lean, Phrase
from models.rules.reading.lexicon import ANSWERS, ASKING, COMING, CORRECTING, IDIOMS, MOVING, PEOPLE
from models.rules.reading.patterns import Table
from models.rules.reading.refs import Text, ref_at
from models.rules.reading.small import GLUE
from models.rules.reading.wordlist import listed
from models.rules.reading.world import World

_SIGNS = {
    ",": Kind.COMMA,
    ".": Kind.STOP,
    "!": Kind.STOP,
    "?": Kind.STOP,
    ";": Kind.STOP,
    "\n": Kind.STOP,
    "/": Kind.OR,
    "&": Kind.AND,
    "+": Kind.AND,
    "-": Kind.COMMA,
    "(": Kind.COMMA,
    ")": Kind.COMMA,
    "*": Kind.PLAIN,
    ":": Kind.PLAIN,
    ">": Kind.COMMA,
}
_LINKS = {
    "and": Kind.AND,
    "or": Kind.OR,
    "but": Kind.BUT,
    "so": Kind.SO,
    "because": Kind.BECAUSE,
    "then": Kind.AND,
    "an": Kind.AND,
    "though": Kind.PLAIN,
    "however": Kind.BUT,
    "although": Kind.BUT,
    "therefore": Kind.SO,
    "since": Kind.BECAUSE,
    "nor": Kind.OR,
    "only": Kind.ONLY,
}
_AUX = listed("is are am do does did will would could can should have has shall was")
_AS_SUBJECTS = listed("i my we he she it the our that kids there they his her")
_ANSWER_KINDS = {
    "can": Kind.CAN,
    "cant": Kind.CANT,
    "not": Kind.NOT,
    "only": Kind.ONLY,
    "only-not": Kind.ALL_BUT,
    "except": Kind.EXCEPT,
    "choose": Kind.CHOOSE,
    "hedge": Kind.HEDGE,
    "if": Kind.IF,
    "until": Kind.UNTIL,
    "from": Kind.FROM,
    "shift": Kind.SHIFT,
    "plain": Kind.THANKS,
}
_COMING_KINDS = {
    "yes": Kind.YES,
    "no": Kind.NO,
    "fine": Kind.FINE,
    "come": Kind.COME,
    "stay": Kind.STAY,
    "late": Kind.LATE,
    "partial": Kind.PARTIAL,
}
_OTHER_TABLES: tuple[tuple[Table, dict[str, Kind]], ...] = (
    (CORRECTING, {"redo": Kind.REDO, "drop post": Kind.DROP, "drop pre": Kind.DROP, "add": Kind.ADD}),
    (MOVING, {"move": Kind.MOVE}),
    (ASKING, {"ask": Kind.ASK, "ring": Kind.RING}),
    (COMING, _COMING_KINDS),
)
_ON = frozenset({"on", "doing", "shift"})
_CLOSING = listed("anymore now sorry more either thanks though")
_TO_A_TIME = listed("at by about around for before till after")
_ENDS = frozenset({".", "!", "?", ";", "\n"})


def phrases_of(text: Text, world: World) -> list[Phrase]:
    """The phrases of a text, in order, covering every word."""
    row: list[Phrase] = []
    at = 0
    text = _without_turns(text)
    while at < len(text.tokens):
        phrase = _swallow(text, world, _phrase_at(text, at, world, row))
        row.append(phrase)
        at = max(phrase.last, at + 1)
    return _excepting(_asking_how(_tidied(row), text))


def _without_turns(text: Text) -> Text:
    """Turns of speech ("she will kill me if im late") say nothing about the times."""
    found = [turn for turn in IDIOMS.finds(text.words) if turn[0] == "turn"]
    if not found:
        return text
    words, tokens = list(text.words), list(text.tokens)
    for _, first, last in found:
        for at in range(first, last):
            words[at], tokens[at] = "~", replace(tokens[at], word="~")
    return Text(tuple(tokens), tuple(words), tuple(token.word for token in tokens))


def _tidied(row: list[Phrase]) -> list[Phrase]:
    """ "neither 2 or 3" refuses those two; a "morning" that only opens the text is a greeting."""
    _redo(row)
    for at, phrase in enumerate(row):
        after = row[at + 1] if at + 1 < len(row) else None
        if (
            phrase.area is not None
            and phrase.area.sort == Sort.NONE
            and after is not None
            and after.kind == Kind.UNIT
            and after.area is not None
        ):
            row[at] = replace(phrase, kind=Kind.CANT, lean=Lean.PRE, area=None)
    for at, phrase in enumerate(row):
        after = row[at + 1] if at + 1 < len(row) else None
        if (
            phrase.kind == Kind.PLAIN
            and phrase.words[:1] in {("on",), ("doing",)}
            and after is not None
            and _is_shift(after)
        ):
            row[at] = replace(phrase, kind=Kind.CANT, lean=Lean.PRE)
        if phrase.words == ("dont", "work") and _days_follow(row[at + 1 :]):
            row[at] = replace(phrase, kind=Kind.CAN, lean=Lean.PRE)
    if len(row) > 2 and _greets(row[0], row[1]):
        row[0] = replace(row[0], kind=Kind.THANKS, area=None)
    return row


def _redo(row: list[Phrase]) -> None:
    """ "2 no sorry 3" takes the 2 back; "anything on a sunday?" asks for more."""
    for at in range(len(row) - 2):
        first, second, third = row[at : at + 3]
        if first.kind == Kind.NO and second.words[:1] in {("sorry",), ("wait",)} and third.kind == Kind.UNIT:
            row[at] = replace(first, kind=Kind.REDO) if at and row[at - 1].kind == Kind.UNIT else first
    for at, phrase in enumerate(row):
        if (
            phrase.words[:1] in {("anything",), ("owt",), ("something",)}
            and phrase.kind == Kind.UNIT
            and _ends_asking(row[at:])
        ):
            row[at] = replace(phrase, kind=Kind.MOVE, area=None)


def _ends_asking(rest: Sequence[Phrase]) -> bool:
    return next((p.words[:1] == ("?",) for p in rest if p.kind == Kind.STOP), False)


def _greets(first: Phrase, second: Phrase) -> bool:
    """ "Morning! ..." and "evening, ..." open a text."""
    if first.kind != Kind.UNIT or first.words not in {("morning",), ("evening",), ("afternoon",)}:
        return False
    return second.kind in {Kind.STOP, Kind.COMMA, Kind.THANKS} or second.words[:1] in {("sorry",), ("love",)}


_HOW = listed("zoom teams online phone video facetime whatsapp skype")


def _asking_how(row: list[Phrase], text: Text) -> list[Phrase]:
    """ "can we do it on zoom" asks how, not when."""
    for at, phrase in enumerate(row):
        end = _reach(text, phrase.last, None, (Kind.STOP, Kind.BUT))
        vague = phrase.words[1:2] == ("about",) and not any(p.kind == Kind.UNIT and p.first < end for p in row[at:])
        if phrase.kind == Kind.CHOOSE and (vague or _HOW & set(text.words[phrase.last : end])):
            return [*row[:at], replace(phrase, kind=Kind.ASK, last=end), *(p for p in row[at + 1 :] if p.first >= end)]
    return row


def _is_shift(phrase: Phrase) -> bool:
    """ "on 6 till 2": hours from and to."""
    return (
        phrase.area is not None
        and phrase.area.sort == Sort.HOURS
        and phrase.area.minute is None
        and phrase.last - phrase.first >= 3
    )


def _days_follow(rest: Sequence[Phrase]) -> bool:
    """ "dont work fri" is free on Friday; "fridays dont work" is not."""
    heard = next((p for p in rest if p.kind != Kind.PLAIN), None)
    return heard is not None and heard.area is not None and heard.area.sort in DAYS


def _excepting(row: list[Phrase]) -> list[Phrase]:
    """ "any day but fri": after "all" or "any", a "but" before times that get no other verdict means "except"."""
    heard = [p for p in row if p.kind not in {Kind.PLAIN, Kind.THANKS}]
    for before, but, after in zip(heard, heard[1:], heard[2:], strict=False):
        if (
            but.kind != Kind.BUT
            or after.kind != Kind.UNIT
            or before.area is None
            or not (before.area.many or before.area.plural)
        ):
            continue
        if not _told(heard[heard.index(after) :]):
            row[row.index(but)] = replace(but, kind=Kind.EXCEPT, lean=Lean.PRE)
    return row


def _told(rest: Sequence[Phrase]) -> bool:
    """Whether the times that begin here get a verdict of their own."""
    for phrase in rest:
        if phrase.kind not in {Kind.UNIT, Kind.AND, Kind.OR, Kind.COMMA}:
            return phrase.kind in {Kind.CAN, Kind.HEDGE, Kind.ONLY, Kind.FINE}
    return False


def _phrase_at(text: Text, at: int, world: World, row: Sequence[Phrase]) -> Phrase:
    word = text.tokens[at].word
    if word in _SIGNS and not _number_mark(text, at, row):
        return Phrase(_SIGNS[word], at, at + 1, words=(word,))
    best = max(_candidates(text, at, world, row), key=lambda p: p.last, default=None)
    if best is not None:
        return replace(best, words=text.words[best.first : best.last])
    if word in _LINKS:
        return Phrase(_LINKS[word], at, at + 1)
    if word == "as":
        after = text.tokens[at + 1].word if at + 1 < len(text.tokens) else ""
        return Phrase(Kind.BECAUSE if after in _AS_SUBJECTS else Kind.PLAIN, at, at + 1)
    return Phrase(
        Kind.PLAIN if word in GLUE or not word[0].isalnum() else Kind.UNKNOWN, at, at + 1, words=text.words[at : at + 1]
    )


def _number_mark(text: Text, at: int, row: Sequence[Phrase]) -> bool:
    """The full stop of "1. yes 2. no"."""
    if (
        text.tokens[at].word not in {".", "-", ":", "="}
        or not row
        or row[-1].area is None
        or row[-1].area.sort != Sort.NUMBER
    ):
        return False
    after = text.tokens[at + 1].word if at + 1 < len(text.tokens) else ""
    return after in {"yes", "no", "maybe", "ticksign", "crosssign", "thumbsup", "thumbsdown"}


def _candidates(text: Text, at: int, world: World, row: Sequence[Phrase]) -> list[Phrase]:
    """Everything the words here could be; earlier entries win a tie."""
    found: list[Phrase] = []
    edge = {Kind.UNTIL: "until", Kind.FROM: "from"}.get(row[-1].kind, "") if row else ""
    ref = ref_at(text, at, world, at_work=_working(row) or (at > 0 and text.words[at - 1] in _ON), edge=edge)
    if ref:
        found.append(Phrase(Kind.UNIT, at, at + ref[1], area=ref[0]))
    meaning, length = ANSWERS.longest_at(text.words, at)
    if length:
        found.append(Phrase(_ANSWER_KINDS[meaning.partition(" ")[0]], at, at + length, _lean(meaning)))
    for table, kinds in _OTHER_TABLES:
        meaning, length = table.longest_at(text.words, at)
        if length and meaning in kinds and not (meaning == "ask" and _states(text, at, row)):
            found.append(Phrase(kinds[meaning], at, at + length, _lean(meaning)))
    found.extend(_person_at(text, at))
    return found


_ASKED_OF = listed("it there he she they you we i u anyone")


def _states(text: Text, at: int, row: Sequence[Phrase]) -> bool:
    """ "the 22nd is my son's birthday": straight after times, only "is it" and its kin ask."""
    after = text.words[at + 1] if at + 1 < len(text.words) else ""
    return bool(row) and row[-1].kind == Kind.UNIT and text.words[at] in _AUX and after not in _ASKED_OF


def _lean(meaning: str) -> Lean:
    lean = meaning.partition(" ")[2]
    return Lean(lean) if lean else Lean.ANY


def _working(row: Sequence[Phrase]) -> bool:
    return any(p.kind in {Kind.CANT, Kind.SHIFT} for p in row[-3:])


def _person_at(text: Text, at: int) -> list[Phrase]:
    meaning, length = PEOPLE.longest_at(text.words, at)
    if not length:
        return []
    if meaning == "plain":
        return []
    kind = Kind.ME if meaning == "me" else Kind.OTHER
    return [Phrase(kind, at, at + max(length - (meaning == "other back1"), 1))]


def _swallow(text: Text, world: World, phrase: Phrase) -> Phrase:
    """Questions, calls and conditions take the rest of their clause; part attendance and lateness take their time."""
    if phrase.kind == Kind.ASK:
        return replace(phrase, last=_reach(text, phrase.last, world, (Kind.STOP, Kind.BUT)))
    if phrase.kind == Kind.RING:
        return replace(phrase, last=_reach(text, phrase.last, world, (Kind.STOP, Kind.BUT, Kind.COMMA)))
    if phrase.kind == Kind.IF:
        return replace(phrase, last=_reach(text, phrase.last, world, (Kind.STOP, Kind.BUT, Kind.COMMA, Kind.SO)))
    if phrase.kind in {Kind.LATE, Kind.PARTIAL} and phrase.last < len(text.tokens):
        ref = ref_at(text, phrase.last, world, edge="at" if text.words[phrase.last - 1] in _TO_A_TIME else "")
        if ref and ref[0].sort in TIMES:
            return replace(phrase, last=phrase.last + ref[1], area=ref[0])
    return phrase


def _reach(text: Text, at: int, world: World | None, ends: tuple[Kind, ...]) -> int:
    while at < len(text.tokens):
        word = text.tokens[at].word
        if _SIGNS.get(word) in ends or _LINKS.get(word) in ends:
            return at
        at += 1
    return at


def sentences(row: Sequence[Phrase]) -> list[list[Phrase]]:
    """The row cut at full stops, "but", "so", "because" and corrections; a piece begins with what cut it."""
    pieces: list[list[Phrase]] = [[]]
    for at, phrase in enumerate(row):
        if _cuts(row, at, pieces[-1]):
            pieces.append([phrase])
        else:
            pieces[-1].append(phrase)
    return [piece for piece in pieces if piece]


def _cuts(row: Sequence[Phrase], at: int, piece: Sequence[Phrase]) -> bool:
    """Whether a new piece begins here. A reason ends at its first comma."""
    if row[at].kind in BREAKS:
        return not _answered(row, at)
    if row[at].kind == Kind.COMMA and _names_someone(row[at + 1 :]):
        return True
    reason = bool(piece) and piece[0].kind == Kind.BECAUSE and row[at].kind == Kind.COMMA
    return reason or _closes(row, at)


def _names_someone(rest: Sequence[Phrase]) -> bool:
    heard = next((p for p in rest if p.kind not in {Kind.PLAIN, Kind.THANKS}), None)
    return heard is not None and heard.kind == Kind.OTHER


def _answered(row: Sequence[Phrase], at: int) -> bool:
    """ "monday? no." is one saying."""
    following = row[at + 1].kind if at + 1 < len(row) else None
    return (
        bool(at) and row[at].words[:1] == ("?",) and row[at - 1].kind == Kind.UNIT and following in {Kind.YES, Kind.NO}
    )


def _closes(row: Sequence[Phrase], at: int) -> bool:
    """ "cant do 3 anymore, 4": after such a word a comma does not carry the list on."""
    closing = at > 0 and row[at].kind == Kind.COMMA and bool(_CLOSING & set(row[at - 1].words))
    return closing and at + 1 < len(row) and row[at + 1].kind == Kind.UNIT
