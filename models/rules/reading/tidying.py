"""Phrases that mean something else by the company they keep."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import DAYS, Sort
from models.rules.reading.kinds import VERDICTS, Kind, Lean, Phrase
from models.rules.reading.lexicon import IDIOMS
from models.rules.reading.refs import Text
from models.rules.reading.wordlist import listed
from models.rules.reading.world import World

SIGNS = {
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


LINKS = {
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


def without_turns(text: Text) -> Text:
    """Turns of speech ("she will kill me if im late") say nothing about the times."""
    found = [turn for turn in IDIOMS.finds(text.words) if turn[0] == "turn"]
    if not found:
        return text
    words, tokens = list(text.words), list(text.tokens)
    for _, first, last in found:
        for at in range(first, last):
            words[at], tokens[at] = "~", replace(tokens[at], word="~")
    return Text(tuple(tokens), tuple(words), tuple(token.word for token in tokens))


def tidied(row: list[Phrase]) -> list[Phrase]:
    """ "neither 2 or 3" refuses those two; a "morning" that only opens the text is a greeting."""
    _redo(row)
    _firstly(row)
    _nowadays(row)
    _conjunctions(row)
    _their_hours(row)
    _turning(row)
    _conditions(row)
    _asked_instead(row)
    _take_out(row)
    _duties(row)
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
    _neither(row)
    for at, phrase in enumerate(row):
        after = row[at + 1] if at + 1 < len(row) else None
        if (
            phrase.kind == Kind.PLAIN
            and phrase.words[:1] in {("on",), ("doing",)}
            and after is not None
            and _is_shift(after)
        ):
            row[at] = replace(phrase, kind=Kind.CANT, lean=Lean.PRE)
        if phrase.words == ("work",) and at and _none(row[at - 1]):
            row[at] = replace(phrase, kind=Kind.PLAIN)
        elif phrase.words == ("work",) and at and row[at - 1].kind == Kind.UNIT and _turned(row[at:]):
            row[at] = replace(phrase, kind=Kind.CAN, lean=Lean.POST)
        if phrase.words == ("dont", "work") and _days_follow(row[at + 1 :]):
            row[at] = replace(phrase, kind=Kind.CAN, lean=Lean.PRE)
    for at, phrase in enumerate(row):
        rest = [p.kind for p in row[at + 1 : at + 3]]
        said_none = phrase.area is not None and phrase.area.sort == Sort.NONE
        if (
            said_none
            and phrase.area is not None
            and rest == [Kind.PLAIN, Kind.UNKNOWN]
            and row[at + 1].words in {("are",), ("is",)}
        ):
            row[at] = replace(phrase, area=replace(phrase.area, doubt=True))
    for at, phrase in enumerate(row):
        if phrase.kind == Kind.ONLY and phrase.words in {("just",), ("only",)} and not _narrows(row, at):
            row[at] = replace(phrase, kind=Kind.PLAIN)
    for at in range(len(row) - 1):
        if (
            row[at].words[-1:]
            and row[at].words[-1] in _NEGATIVES
            and row[at + 1].kind in _GLADLY
            and row[at].kind == Kind.UNKNOWN
        ):
            row[at + 1] = replace(row[at + 1], kind=Kind.HEDGE)
    _opening_yes(row)
    if len(row) > 2 and _greets(row[0], row[1]):
        row[0] = replace(row[0], kind=Kind.THANKS, area=None)
    return row


def _asked_instead(row: list[Phrase]) -> None:
    """ "cant do wed, thurs?": what is asked about after a refusal is not refused with it."""
    for at in range(3, len(row)):
        before, comma, asked, end = row[at - 3 : at + 1]
        alone = (before.kind, comma.kind, asked.kind) == (Kind.UNIT, Kind.COMMA, Kind.UNIT)
        refused = any(p.kind in {Kind.CANT, Kind.NOT, Kind.STAY} for p in row[max(at - 6, 0) : at - 3])
        if alone and refused and end.words == ("?",):
            row[at - 2] = replace(comma, kind=Kind.STOP)


def _neither(row: list[Phrase]) -> None:
    """ "neither thursday is convenient": both of them, and the "is convenient" is denied with them."""
    for at in range(len(row) - 1):
        area = row[at + 1].area
        if row[at].words[-1:] != ("neither",) or row[at].kind != Kind.CANT or area is None:
            continue
        row[at + 1] = replace(row[at + 1], area=replace(area, plural=True))
        if at + 2 < len(row) and row[at + 2].kind == Kind.CAN and row[at + 2].lean == Lean.POST:
            row[at + 2] = replace(row[at + 2], kind=Kind.PLAIN)


_TURNS = frozenset({"though", "well", "tho", "altho", "although"})


def _turning(row: list[Phrase]) -> None:
    """ "all except mon, well the mon night one is ok": what follows takes a part back."""
    for at in range(1, len(row) - 1):
        before = next((p for p in reversed(row[:at]) if p.kind not in {Kind.PLAIN, Kind.COMMA}), None)
        after = next((p for p in row[at + 1 :] if p.kind != Kind.PLAIN), None)
        named = before is not None and before.kind == Kind.UNIT and after is not None and after.kind == Kind.UNIT
        if named and row[at].kind == Kind.PLAIN and _TURNS & set(row[at].words):
            row[at] = replace(row[at], kind=Kind.BUT)


def _conditions(row: list[Phrase]) -> None:
    """ "friday provided its not pouring": an exception that names no time is a condition."""
    for at, phrase in enumerate(row):
        after = next((p for p in row[at + 1 :] if p.kind != Kind.PLAIN), None)
        told = phrase.words[:1] in {("provided",), ("as",), ("so",)} and phrase.kind == Kind.EXCEPT
        if told and (after is None or after.kind != Kind.UNIT):
            row[at] = replace(phrase, kind=Kind.IF)


_TELLS = listed("regret know think say said hope afraid see mean feel sure reckon believe fear understand")


def _conjunctions(row: list[Phrase]) -> None:
    """ "I regret that neither thursday ...": a "that" which only joins."""
    for at in range(1, len(row) - 1):
        joins = bool(_TELLS & set(row[at - 1].words)) and row[at + 1].kind not in {Kind.STOP, Kind.COMMA}
        if row[at].words == ("that",) and row[at].kind == Kind.UNIT and joins:
            row[at] = replace(row[at], kind=Kind.PLAIN, area=None)


def _nowadays(row: list[Phrase]) -> None:
    """ "im at my sisters these days": when, not which."""
    for at in range(1, len(row)):
        if row[at].words == ("these", "days") and row[at - 1].kind == Kind.UNKNOWN:
            row[at] = replace(row[at], kind=Kind.PLAIN, area=None)


def _firstly(row: list[Phrase]) -> None:
    """ "got clinic first": after what keeps them, "first" is when, not which."""
    for at in range(1, len(row)):
        if row[at].words == ("first",) and row[at - 1].kind in {Kind.CANT, Kind.PARTIAL}:
            row[at] = replace(row[at], kind=Kind.PLAIN, area=None)


def _opening_yes(row: list[Phrase]) -> None:
    """ "yeah sorry only just seen this, sat no": a yes before an apology only opens."""
    first = next((at for at, p in enumerate(row) if p.kind not in {Kind.PLAIN, Kind.THANKS}), None)
    if first is None or first + 1 >= len(row) or row[first].kind not in {Kind.YES, Kind.NO}:
        return
    softened = row[first + 1].words == ("sorry",) or row[first + 1].kind == Kind.THANKS
    if softened and any(p.kind == Kind.UNIT for p in row[first + 2 :]):
        row[first] = replace(row[first], kind=Kind.THANKS)


_SHIFTS = listed("shift shifts work course college class classes training job hours")


def _their_hours(row: list[Phrase]) -> None:
    """ "my shifts that week finish at 2": the work is the subject, the hours say when they cannot."""
    for at, phrase in enumerate(row):
        ahead = next((p for p in row[at + 1 :] if p.kind not in {Kind.PLAIN, Kind.UNIT}), None)
        hours = ahead is not None and ahead.kind in {Kind.UNTIL, Kind.FROM}
        if phrase.kind == Kind.CANT and hours and set(phrase.words) <= _SHIFTS:
            row[at] = replace(phrase, kind=Kind.PLAIN)


def _redo(row: list[Phrase]) -> None:
    """ "2 no sorry 3" takes the 2 back; "anything on a sunday?" asks for more."""
    if len(row) > 2 and row[0].kind == row[2].kind == Kind.UNIT and row[1].words == ("sorry",):
        row[1] = replace(row[1], kind=Kind.REDO)
    for at in range(len(row) - 2):
        first, second, third = row[at : at + 3]
        if first.kind == Kind.NO and second.words[:1] in {("sorry",), ("wait",)} and third.kind == Kind.UNIT:
            row[at] = replace(first, kind=Kind.REDO) if _after_times(row[:at]) else first
    for at, phrase in enumerate(row):
        if (
            (phrase.words[:1] in {("anything",), ("owt",), ("something",)} or phrase.words[:2] == ("any", "other"))
            and phrase.kind == Kind.UNIT
            and _ends_asking(row[at:])
        ):
            row[at] = replace(phrase, kind=Kind.MOVE, area=None)


def _after_times(row: Sequence[Phrase]) -> bool:
    heard = next((p for p in reversed(row) if p.kind not in {Kind.STOP, Kind.COMMA, Kind.PLAIN}), None)
    return heard is not None and heard.kind == Kind.UNIT


_TAKING = frozenset({"take", "leave", "cross", "knock", "miss", "rub", "count", "get"})
_OUT = frozenset({"out", "off"})


def _take_out(row: list[Phrase]) -> None:
    """ "leave 2 out", "take the mon off": those times are taken back."""
    heard = [at for at, p in enumerate(row) if p.kind != Kind.PLAIN or _TAKING & set(p.words)]
    for one, two, three in zip(heard, heard[1:], heard[2:], strict=False):
        if _TAKING & set(row[one].words[-1:]) and row[two].kind == Kind.UNIT and set(row[three].words) <= _OUT:
            row[one] = replace(row[one], kind=Kind.DROP, lean=Lean.PRE)
            row[three] = replace(row[three], kind=Kind.PLAIN)


_DUTY = listed("have need got must gotta")


def _duties(row: list[Phrase]) -> None:
    """ "have to pick the kids up at 3 on weekdays": the days of a duty are not offered by naming them."""
    heard = [at for at, p in enumerate(row) if p.kind != Kind.PLAIN]
    for before, at, after in zip([-1, *heard], heard, heard[1:], strict=False):
        named = before >= 0 and row[before].kind not in {Kind.STOP, Kind.ME}
        duty = row[at].kind == Kind.PARTIAL and bool(_DUTY & set(row[at].words[:1]))
        if duty and not named and row[after].area is not None and row[after].kind == Kind.UNIT:
            row[after] = replace(row[after], kind=Kind.UNKNOWN, area=None)


def _ends_asking(rest: Sequence[Phrase]) -> bool:
    return next((p.words[:1] == ("?",) for p in rest if p.kind == Kind.STOP), False)


_GREETED = {
    (word,) for word in listed("sorry love hun all mate duck lovely darling babe everyone there hunny pet flower")
}


def _greets(first: Phrase, second: Phrase) -> bool:
    """ "Morning! ..." and "evening, ..." open a text."""
    if first.kind != Kind.UNIT or first.words not in {("morning",), ("evening",), ("afternoon",)}:
        return False
    return second.kind in {Kind.STOP, Kind.COMMA, Kind.THANKS} or second.words[:1] in _GREETED


_HOW = listed("zoom teams online phone video facetime whatsapp skype")


def asking_how(row: list[Phrase], text: Text) -> list[Phrase]:
    """ "can we do it on zoom" asks how, not when."""
    for at, phrase in enumerate(row):
        end = reach(text, phrase.last, None, (Kind.STOP, Kind.BUT))
        vague = (
            phrase.kind == Kind.CHOOSE
            and phrase.words[1:2] == ("about",)
            and not any(p.kind == Kind.UNIT and p.first < end for p in row[at:])
        )
        if phrase.kind in {Kind.CHOOSE, Kind.MOVE} and (vague or _HOW & set(text.words[phrase.last : end])):
            return [*row[:at], replace(phrase, kind=Kind.ASK, last=end), *(p for p in row[at + 1 :] if p.first >= end)]
    return row


_NEGATIVES = listed(
    "dont doesnt didnt wont isnt arent wasnt couldnt wouldnt shouldnt never aint hardly havent hasnt barely"
)
_GLADLY = frozenset({Kind.CAN, Kind.CHOOSE, Kind.COME, Kind.FINE})


def _narrows(row: Sequence[Phrase], at: int) -> bool:
    """ "just" and "only" narrow what stands straight beside them; elsewhere they are small words."""
    after = next((p for p in row[at + 1 :] if p.kind not in {Kind.PLAIN, Kind.ME}), None)
    before = next((p for p in reversed(row[:at]) if p.kind != Kind.PLAIN), None)
    beside = after is not None and (after.kind == Kind.UNIT or after.kind in VERDICTS)
    return beside or (before is not None and before.kind == Kind.UNIT)


def _turned(rest: Sequence[Phrase]) -> bool:
    """ "mon and tues work, weds and fri dont": here "work" means "suit"."""
    return any({"dont", "doesnt"} & set(p.words) for p in rest)


def _none(phrase: Phrase) -> bool:
    return phrase.area is not None and phrase.area.sort == Sort.NONE


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


def excepting(row: list[Phrase]) -> list[Phrase]:
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


def reach(text: Text, at: int, world: World | None, ends: tuple[Kind, ...]) -> int:
    while at < len(text.tokens):
        word = text.tokens[at].word
        if SIGNS.get(word) in ends or LINKS.get(word) in ends:
            return at
        at += 1
    return at
