"""The counts as a short table for chat, and as a file of comma-separated values."""

from __future__ import annotations

import csv
from io import StringIO

from messages.figures import Counts, Figure, as_at, figures, period, team_figures

WIDTH = 32  # what a phone shows in a monospace block without breaking lines
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

_COLUMNS = [
    *("from", "to", "team", "figure", "words", "count", "records"),
    *("definition", "source", "as_of", "definition_version"),
]

_LINES = {
    "meetings_offered.total": "Offered",
    "meetings_offered.before_letter": "  before the letter",
    "meetings_offered.before_letter_later_sent": "    letter sent later",
    "meetings_offered.before_letter_none_yet": "    no letter yet",
    "meetings_offered.at_letter": "  at the letter",
    "meetings_offered.accepted": "  accepted",
    "meetings_offered.declined": "  declined",
    "meetings_offered.lapsed": "  lapsed",
    "meetings_offered.withdrawn": "  withdrawn",
    "meetings_offered.awaiting": "  awaiting an answer",
    "meetings_offered.families": "  families",
    "meetings_offered.children": "  children",
    "meetings_offered.recipients": "  people offered",
    "meetings_facilitated.total": "Held after the offer",
    "meetings_facilitated.families": "  families",
    "meetings_facilitated.children": "  children",
}
_BESIDE = {
    "meetings_offered.after_letter": "Offered after the letter",
    "meetings_facilitated.after_letter": "  held after such offers",
    "reviews_held": "Reviews held",
    "exceptions.not_offered": "Exceptions: not offered",
    "exceptions.not_held": "Exceptions: not held",
}


def counts_table(counts: Counts) -> str:
    """The figures in at most 32 characters a line, to show in a monospace block. Not escaped for HTML."""
    found = {one.key: one for one in figures(counts)}
    blocks = [
        [*_fold(f"FGDM meetings, {period(counts)}"), *_team(counts)],
        [_line(words, found[key]) for key, words in _LINES.items()],
        ["Not in the figures above:", *_beside(counts, found)],
        _fold(_cohort(counts)),
        _by_team(counts),
        [*_fold(f"As at {as_at(counts)}"), f"Definition version {counts['definition_version']}"],
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _beside(counts: Counts, found: dict[str, Figure]) -> list[str]:
    unmatched = _spread("Unmatched meetings", str(len(counts["unmatched_meetings"])))
    return [*(_line(words, found[key]) for key, words in _BESIDE.items()), unmatched]


def _team(counts: Counts) -> list[str]:
    return _fold(f"Team {counts['team']}") if counts["team"] else ["All teams"]


def _line(words: str, figure: Figure) -> str:
    return _spread(words, str(figure.value))


def _spread(words: str, figure: str) -> str:
    """Words at the left, a figure at the right."""
    room = WIDTH - len(figure) - 1
    return f"{_cut(words, room):<{room}} {figure}"


def _cut(words: str, room: int) -> str:
    return words if len(words) <= room else words[: room - 1] + "…"


def _fold(words: str) -> list[str]:
    """Words over as many lines as they need; a longer word is cut."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        lines = [*lines[:-1], longer] if len(longer) <= WIDTH else [*lines, _cut(word, WIDTH)]
    return [line for line in lines if line]


def _cohort(counts: Counts) -> str:
    """The only rate there is: what became of the period's own offers (rule 3)."""
    cohort = counts["cohort"]
    if not cohort["offered"]:
        return "Nothing was offered in this period, so there is no rate."
    held = f"Of the {cohort['offered']} offered, {cohort['held']['count']} held by now"
    middle = cohort["median_days"]
    days = "" if middle is None else f"; half of them within {middle:g} days of the offer"
    return f"{held} ({cohort['held_percent']}%){days}."


def _by_team(counts: Counts) -> list[str]:
    if len(counts["by_team"]) < 2:
        return []
    teams: dict[str, dict[str, int]] = {}
    for one in team_figures(counts):
        teams.setdefault(str(one.team), {})[one.key] = int(one.value or 0)
    lines = [
        f"{_cut(team, 18):<18} {had['meetings_offered.total']:>7} {had['meetings_facilitated.total']:>5}"
        for team, had in teams.items()
    ]
    return [f"{'Team':<18} {'offered':>7} {'held':>5}", *lines]


def counts_csv(counts: Counts) -> str:
    """One line a figure, whole and by team, with what it means and the records behind it; CRLF.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front: quotes alone do not stop
    Excel, and a dropped or changed character would be worse than an added one that can be seen.
    Save it as UTF-8 with a byte-order mark, or Excel misreads accents.
    """
    out = StringIO()
    lines = csv.writer(out)
    lines.writerow(_COLUMNS)
    by_team = [] if counts["team"] else team_figures(counts)
    for one in [*figures(counts), *by_team]:
        lines.writerow([as_text(cell) for cell in _cells(counts, one)])
    return out.getvalue()


def _cells(counts: Counts, one: Figure) -> list[str]:
    """A figure that is not defined is an empty cell, never 0."""
    team = "all teams" if one.team is None else one.team
    value = "" if one.value is None else str(one.value)
    return [
        *(counts["from"], counts["to"], team, one.key, one.definition.term, value, " ".join(one.refs)),
        *(one.definition.words, one.definition.source, counts["as_of"], counts["definition_version"]),
    ]


def as_text(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA_STARTS) else cell
