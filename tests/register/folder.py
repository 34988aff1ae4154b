"""A small register that is right in every row, and short ways to spoil one thing in it."""

import csv
import io
from datetime import date
from pathlib import Path

from models.rules.register.errors import Refused
from models.rules.register.reading import read_register
from models.rules.register.writing import write_register

TODAY = date(2026, 11, 22)

SMALL = {
    "cases.csv": "case_ref,team\nR-1,North\nR-2,South\n",
    "children.csv": (
        "child_ref,case_ref,birth_date,expected_birth_date\n"
        "C1,R-1,2015-03-27,\n"
        "C2,R-1,2018-01-31,\n"
        "C3,R-2,,2027-01-20\n"
    ),
    "offers.csv": (
        "offer_ref,case_ref,child_refs,recipient_ref,is_parent,has_pr,offered_on,new_offer,status,status_on,"
        "reason,void\n"
        "OF-1,R-1,C1;C2,DP,y,y,2026-04-14,y,accepted,2026-04-17,,\n"
        "OF-1,R-1,C1,CM,y,n,2026-04-16,y,awaiting,,,\n"
        "OF-2,R-1,C1;C2,DP,y,y,2026-05-14,n,awaiting,,,\n"
        "OF-3,R-2,C3,XY,y,y,2026-05-20,y,declined,2026-05-27,no,\n"
        "OF-4,R-2,C3,XY,y,y,2026-06-01,y,awaiting,,,y\n"
    ),
    "episodes.csv": (
        "episode_ref,case_ref,child_refs,pp_start_on,lbp_sent_on,no_letter_reason,offer_in_letter,"
        "letter_offer_ref,initial_pp_meeting_on,pp_reviews,step_decision_on,pp_outcome,court_application_on,"
        "letter_to_initiate_on,void\n"
        "PP-1,R-1,C1;C2,2026-05-04,2026-05-14,,y,OF-2,2026-05-28,1,2026-07-30,B,2026-08-06,2026-08-07,\n"
        "PP-2,R-2,C3,,,immediate issue: injury,,,,,,,2026-06-28,,\n"
    ),
    "exceptions.csv": (
        "exception_ref,case_ref,episode_ref,child_refs,limb,reason,decided_by,decided_on,void\n"
        "EX-1,R-2,PP-2,C3,not_held,threats,HoS,2026-06-09,\n"
    ),
    "meetings.csv": (
        "meeting_ref,case_ref,offer_ref,kind,status,held_on,facilitator,network_attended,"
        "professionals_attended,could_propose,order_confirmed,void\n"
        "M-1,R-1,OF-1,first,adjourned,2026-06-10,JB,4,2,n,,\n"
        "M-1,R-1,OF-1,first,held,2026-06-24,JB,5,1,y,,\n"
        "M-2,R-2,,first,booked,,JB,,,,,\n"
    ),
}


def small() -> dict[str, bytes]:
    """The small register's files."""
    return {name: text.encode() for name, text in SMALL.items()}


def read(files, **how):
    """Read these files as on 22 November 2026."""
    return read_register(files, today=TODAY, **how)


def table_of(content: bytes) -> list[list[str]]:
    """A file's rows, the header first."""
    return list(csv.reader(io.StringIO(content.decode(), newline="")))


def file_of(rows: list[list[str]]) -> bytes:
    """The file of these rows."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue().encode()


def spoilt(*changes: tuple[str, int, str, str]) -> dict[str, bytes]:
    """The small register with some cells written anew: file without .csv, row, column, what it then holds.

    A row beyond the last is a copy of the last.
    """
    files = small()
    for short, row, column, cell in changes:
        name = f"{short}.csv"
        rows = table_of(files[name])
        while len(rows) < row:
            rows.append(list(rows[-1]))
        rows[row - 1][rows[0].index(column)] = cell
        files[name] = file_of(rows)
    return files


def with_row(file: str, like: int, files: dict[str, bytes] | None = None, **cells: str) -> dict[str, bytes]:
    """A register with one row more, like another but for some cells."""
    files = dict(files or small())
    rows = table_of(files[f"{file}.csv"])
    row = list(rows[like - 1])
    for column, cell in cells.items():
        row[rows[0].index(column)] = cell
    files[f"{file}.csv"] = file_of([*rows, row])
    return files


def places(outcome) -> list[tuple[str, int | None, str | None]]:
    """Where a register was refused; none if it was not."""
    if not isinstance(outcome, Refused):
        return []
    return [(error.file.removesuffix(".csv"), error.row, error.column) for error in outcome.errors]


def said(outcome) -> str:
    """All that was said of a refused register."""
    return "\n".join(error.text for error in outcome.errors)


def write_folder(folder: Path, families) -> None:
    """A new folder with these families' register."""
    write_files(folder, write_register(families))


def write_files(folder: Path, files: dict[str, bytes]) -> None:
    """A new folder with these files."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)


def files_in(folder: Path) -> dict[str, bytes]:
    """The files of a folder by name."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}
