"""Where one statement ends and the next begins."""

from collections.abc import Sequence

from models.rules.reading.areas import Sort
from models.rules.reading.kinds import BREAKS, VERDICTS, Kind, Phrase
from models.rules.reading.wordlist import listed

_CLOSING = listed("also anymore now sorry more either thanks though please")


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
    if row[at].kind == Kind.COMMA and _speaks_again(piece, row[at + 1 :]):
        return True
    if row[at].kind == Kind.COMMA and (_names_someone(row[at + 1 :]) or _goes_on_to_the_rest(piece, row[at + 1 :])):
        return True
    if row[at].kind == Kind.COMMA and any(p.kind in VERDICTS for p in piece) and _instead(row[at + 1 :]):
        return True
    reason = bool(piece) and piece[0].kind == Kind.BECAUSE and row[at].kind == Kind.COMMA
    return reason or _closes(row, at)


def _names_someone(rest: Sequence[Phrase]) -> bool:
    heard = next((p for p in rest if p.kind not in {Kind.PLAIN, Kind.THANKS}), None)
    return heard is not None and heard.kind == Kind.OTHER


def _speaks_again(piece: Sequence[Phrase], rest: Sequence[Phrase]) -> bool:
    """ "Mark can only do the monday, im easy any day": the sender, after somebody else."""
    told = any(p.kind == Kind.OTHER for p in piece) and not any(p.kind == Kind.ME for p in piece)
    return told and bool(rest) and rest[0].kind == Kind.ME


def _instead(rest: Sequence[Phrase]) -> bool:
    """ "im working fri, sunday then": bare times and a word that offers them."""
    end = next((at for at, p in enumerate(rest) if p.kind == Kind.STOP), len(rest))
    said = [p for p in rest[:end] if p.kind != Kind.PLAIN or offers(p)]
    bare = len(said) > 1 and all(p.kind in {Kind.UNIT, Kind.OR, Kind.AND} for p in said[:-1])
    return bare and said[0].kind == Kind.UNIT and offers(said[-1])


_OFFERING = listed("then though instead please")


def offers(phrase: Phrase) -> bool:
    """The "then" or "though" that closes "sunday then"."""
    return phrase.kind == Kind.AND or (phrase.kind != Kind.UNIT and bool(set(phrase.words) & _OFFERING))


def _goes_on_to_the_rest(piece: Sequence[Phrase], rest: Sequence[Phrase]) -> bool:
    """ "just 1 and 4, rest im working"."""
    heard = next((p for p in rest if p.kind != Kind.PLAIN), None)
    narrow = any(p.kind == Kind.ONLY for p in piece)
    return narrow and heard is not None and heard.area is not None and heard.area.sort == Sort.REST


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
