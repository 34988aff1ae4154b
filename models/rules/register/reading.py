"""A register read whole: checked in three stages, then given row by row (register, sections 1 to 3).

Each file is walked twice, line by line: once to check it, once to give its rows. Between the two only what
the checks across rows need is kept, as numbers.
"""

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from models.rules.counting.records import BestInterestsException, Child, Episode, OfferRow, Sitting
from models.rules.register.columns import (
    CASES,
    CHILDREN,
    EPISODES,
    EXCEPTIONS,
    LAYOUT,
    LAYOUTS,
    MEETINGS,
    OFFERS,
    EpisodeCells,
    ExceptionCells,
    MeetingCells,
    OfferCells,
)
from models.rules.register.episodes import Episodes, Exceptions
from models.rules.register.errors import Findings, Refused, RegisterError
from models.rules.register.kinds import Bounds
from models.rules.register.meetings import Meetings
from models.rules.register.offers import Offers
from models.rules.register.people import Cases, Children, Say
from models.rules.register.refs import Known
from models.rules.register.table import Table

Source = bytes | Callable[[], Iterable[bytes]]
"""A file's bytes, or what gives its lines of bytes afresh each time it is called."""

CODES = ("A", "B", "C")
FILES = tuple(layout.file for layout in LAYOUTS)
MISSING = "is missing from the folder; a register has all six files, this one with at least its header row."
UNKNOWN = f"is not a file of a register, and nothing of it would be imported; a register has {', '.join(FILES)}."

Progress = Callable[[str, int], None]
"""Told now and then which file is being read, and how many of its rows have been."""
EVERY = 10_000


def _unseen(file: str, row: int) -> None:
    """Progress that nobody watches."""


class Register:
    """A register that may be imported; its rows in file order, references as first written.

    Rows come as (case_ref, record), read again from the sources each time.
    """

    def __init__(self, read: "_Reading") -> None:
        self._read = read

    def cases(self) -> Iterator[tuple[str, str]]:
        """Each case_ref with its team."""
        for _, cells in self._read.again(CASES):
            yield cells.case_ref, cells.team

    def children(self) -> Iterator[tuple[str, Child]]:
        """Children in the order of their file."""
        case_refs = self._read.cases.refs
        for row, cells in self._read.again(CHILDREN):
            child = Child(cells.child_ref, cells.birth_date, cells.expected_birth_date, row)
            yield case_refs.as_written(cells.case_ref), child

    def offers(self) -> Iterator[tuple[str, OfferRow]]:
        """Rows of offers. A void row goes with the live rows of its offer, whatever case it named."""
        people: dict[tuple[int, str], str] = {}
        for row, cells in self._read.again(OFFERS):
            yield self._read.offer_row(row, cells, people)

    def episodes(self) -> Iterator[tuple[str, Episode]]:
        """Episodes."""
        for row, cells in self._read.again(EPISODES):
            yield self._read.cases.refs.as_written(cells.case_ref), self._read.episode(row, cells)

    def exceptions(self) -> Iterator[tuple[str, BestInterestsException]]:
        """Best-interests decisions."""
        for row, cells in self._read.again(EXCEPTIONS):
            yield self._read.cases.refs.as_written(cells.case_ref), self._read.exception(row, cells)

    def meetings(self) -> Iterator[tuple[str, Sitting]]:
        """Sittings. A void one goes with the live ones of its meeting."""
        for row, cells in self._read.again(MEETINGS):
            yield self._read.sitting(row, cells)


def read_register(
    files: Mapping[str, Source],
    *,
    today: date,
    codes: Sequence[str] = CODES,
    existing_refs: Mapping[str, Known] | None = None,
    progress: Progress = _unseen,
) -> Register | Refused:
    """Read a folder's files by name; a folder that is not there is one without files.

    `today` is the day in Europe/London. `existing_refs` holds, by column (`case_ref`, `child_ref`,
    `offer_ref`, `episode_ref`, `exception_ref`, `meeting_ref`), the references already in the service, as
    `fold` gives them. Nothing is raised for what a register says: it is refused, stage by stage.
    """
    reading = _Reading(files, Bounds(today, codes), existing_refs or {}, progress)
    reading.check()
    for stage in (reading.in_files, reading.in_cells, reading.in_register):
        if stage.count:
            return Refused(sorted(stage.errors, key=_place), stage.count)
    return Register(reading)


def _place(error: RegisterError) -> tuple[int, str, int, int]:
    known = error.file in FILES
    columns = [column.name for column in LAYOUT[error.file].columns] if known else []
    column = columns.index(error.column) if error.column in columns else len(columns)
    return FILES.index(error.file) if known else len(FILES), error.file, error.row or 0, column


class _Reading:
    """One reading of a register: its sources, and what has been found and noted."""

    def __init__(
        self, files: Mapping[str, Source], bounds: Bounds, known: Mapping[str, Known], progress: Progress
    ) -> None:
        self._files = files
        self._bounds = bounds
        self._progress = progress
        self.in_files, self.in_cells, self.in_register = Findings(), Findings(), Findings()
        self.cases = Cases(known.get("case_ref", ()))
        self.children = Children(known.get("child_ref", ()))
        self.offers = Offers(known.get("offer_ref", ()), self.cases, self.children)
        self.episodes = Episodes(known.get("episode_ref", ()), self.cases, self.children, self.offers)
        self.exceptions = Exceptions(known.get("exception_ref", ()), self.cases, self.children, self.episodes)
        self.meetings = Meetings(known.get("meeting_ref", ()), self.cases, self.offers)

    def check(self) -> None:
        """All three stages. What a later one finds counts only where those before found nothing."""
        self._check_names()
        self._walk(CASES, self.cases.take)
        self._walk(CHILDREN, lambda row, cells, say: self.children.take(row, cells, self.cases, say))
        self._walk(OFFERS, self.offers.take)
        if not self._is_refused():
            self.offers.close(lambda row, column, text: self.in_register.add(OFFERS, row, column, text))
        self._walk(EPISODES, self.episodes.take)
        self._walk(EXCEPTIONS, self.exceptions.take)
        self._walk(MEETINGS, self.meetings.take)

    def _check_names(self) -> None:
        for name in self._files:
            if name not in FILES and name.lower().endswith(".csv") and not name.startswith("."):
                self.in_files.add(name, None, None, UNKNOWN)
        for name in FILES:
            if name not in self._files:
                self.in_files.add(name, None, None, MISSING)

    def _is_refused(self) -> bool:
        return bool(self.in_files.count or self.in_cells.count)

    def _walk(self, file: str, take: Callable[[int, Any, Say], None]) -> None:
        if file not in self._files:
            return
        said: set[str] = set()

        def say(column: str, text: str) -> None:
            if column not in said:
                said.add(column)
                self.in_register.add(file, row, column, text)

        for row, cells in self._rows(file, self.in_files, self.in_cells):
            if not self._is_refused():
                take(row, cells, say)
                said.clear()

    def again(self, file: str) -> Iterator[tuple[int, Any]]:
        """The rows of a file that has been found right."""
        return self._rows(file, Findings(), Findings())

    def _rows(self, file: str, in_files: Findings, in_cells: Findings) -> Iterator[tuple[int, Any]]:
        source = self._files[file]
        lines = io.BytesIO(source) if isinstance(source, bytes) else source()
        try:
            for row, cells in Table(LAYOUT[file], self._bounds, in_files, in_cells).cells(lines):
                if row % EVERY == 0:
                    self._progress(file, row)
                yield row, cells
        finally:
            if isinstance(lines, io.IOBase):
                lines.close()

    def _child_refs(self, refs: Iterable[str]) -> tuple[str, ...]:
        return tuple([self.children.refs.as_written(ref) for ref in refs])

    def offer_row(self, row: int, cells: OfferCells, people: dict[tuple[int, str], str]) -> tuple[str, OfferRow]:
        """The case and one recipient's row; `people` are those met so far whose spelling varies."""
        offer = self.offers.refs.number(cells.offer_ref)
        case, folded = self.offers.cases[offer], cells.recipient_ref.upper()
        person = cells.recipient_ref
        if self.offers.is_spelt_two_ways(offer, folded):
            person = people.setdefault((case, folded), person)
        return self.cases.refs.written(case), OfferRow(
            self.offers.refs.written(offer),
            self._child_refs(cells.child_refs),
            person,
            cells.is_parent,
            cells.has_pr,
            cells.offered_on,
            cells.new_offer,
            cells.status,
            cells.status_on,
            cells.reason,
            bool(cells.void),
            row,
        )

    def episode(self, row: int, cells: EpisodeCells) -> Episode:
        """One episode."""
        letter = cells.letter_offer_ref
        return Episode(
            self.episodes.refs.as_written(cells.episode_ref),
            self._child_refs(cells.child_refs),
            cells.pp_start_on,
            cells.lbp_sent_on,
            cells.no_letter_reason,
            cells.offer_in_letter,
            self.offers.refs.as_written(letter) if letter else None,
            cells.initial_pp_meeting_on,
            cells.pp_reviews,
            cells.step_decision_on,
            cells.pp_outcome,
            cells.court_application_on,
            cells.letter_to_initiate_on,
            bool(cells.void),
            row,
        )

    def exception(self, row: int, cells: ExceptionCells) -> BestInterestsException:
        """One best-interests decision."""
        return BestInterestsException(
            self.exceptions.refs.as_written(cells.exception_ref),
            self.episodes.refs.as_written(cells.episode_ref),
            self._child_refs(cells.child_refs),
            cells.limb,
            cells.reason,
            cells.decided_by,
            cells.decided_on,
            bool(cells.void),
            row,
        )

    def sitting(self, row: int, cells: MeetingCells) -> tuple[str, Sitting]:
        """The case and one sitting."""
        meeting = self.meetings.refs.number(cells.meeting_ref)
        offer = cells.offer_ref
        return self.cases.refs.written(self.meetings.cases[meeting]), Sitting(
            self.meetings.refs.written(meeting),
            self.offers.refs.as_written(offer) if offer else None,
            cells.kind,
            cells.status,
            cells.held_on,
            cells.facilitator,
            cells.network_attended,
            cells.professionals_attended,
            cells.could_propose,
            cells.order_confirmed,
            bool(cells.void),
            row,
        )
