"""A register read whole: checked in three stages, then given row by row (register, sections 1 to 3).

Each file is walked twice, line by line: once to check it, once to give its rows. Between the two only what
the checks across rows need is noted, on shelves.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from models.rules.counting.records import BestInterestsException, Child, Episode, OfferRow, Sitting
from models.rules.register.checking import FILES, Progress, Reading, Source
from models.rules.register.columns import (
    CASES,
    CHILDREN,
    EPISODES,
    EXCEPTIONS,
    LAYOUT,
    MEETINGS,
    OFFERS,
    EpisodeCells,
    ExceptionCells,
    MeetingCells,
    OfferCells,
)
from models.rules.register.errors import Refused, RegisterError
from models.rules.register.kinds import Bounds
from models.rules.register.refs import fold
from models.rules.register.shelves import Shelves

CODES = ("A", "B", "C")


def _unseen(file: str, row: int) -> None:
    """Progress that nobody watches."""


class Register:
    """A register that may be imported; its rows in file order, references as first written.

    Rows come as (case_ref, record), read again from the sources each time.
    """

    def __init__(self, read: Reading) -> None:
        self._read = read
        self.shelves = read.shelves

    def cases(self) -> Iterator[tuple[str, str]]:
        """Each case_ref with its team."""
        for _, cells in self._read.again(CASES):
            yield cells.case_ref, cells.team

    def children(self) -> Iterator[tuple[str, Child]]:
        """Children in the order of their file."""
        for row, cells in self._read.again(CHILDREN):
            child = Child(cells.child_ref, cells.birth_date, cells.expected_birth_date, row)
            yield self._case_ref(cells.case_ref), child

    def offers(self) -> Iterator[tuple[str, OfferRow]]:
        """Rows of offers. A void row goes with the live rows of its offer, whatever case it named."""
        for row, cells in self._read.again(OFFERS):
            yield self._offer_row(row, cells)

    def episodes(self) -> Iterator[tuple[str, Episode]]:
        """Episodes."""
        for row, cells in self._read.again(EPISODES):
            yield self._case_ref(cells.case_ref), self._episode(row, cells)

    def exceptions(self) -> Iterator[tuple[str, BestInterestsException]]:
        """Best-interests decisions."""
        for row, cells in self._read.again(EXCEPTIONS):
            yield self._case_ref(cells.case_ref), self._exception(row, cells)

    def meetings(self) -> Iterator[tuple[str, Sitting]]:
        """Sittings. A void one goes with the live ones of its meeting."""
        for row, cells in self._read.again(MEETINGS):
            yield self._sitting(row, cells)

    def _case_ref(self, ref: str) -> str:
        return self._read.cases.written(fold(ref))

    def _child_refs(self, refs: Iterable[str]) -> tuple[str, ...]:
        return tuple([self._read.children.written(fold(ref)) for ref in refs])

    def _offer_row(self, row: int, cells: OfferCells) -> tuple[str, OfferRow]:
        """The case and one recipient's row."""
        offer = self.shelves.offers.of(fold(cells.offer_ref))
        case = offer.case or fold(cells.case_ref)
        return self._read.cases.written(case), OfferRow(
            offer.written,
            self._child_refs(cells.child_refs),
            self._read.cases.person(case, cells.recipient_ref),
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

    def _episode(self, row: int, cells: EpisodeCells) -> Episode:
        """One episode."""
        letter = cells.letter_offer_ref
        return Episode(
            self.shelves.episodes.of(fold(cells.episode_ref)).written,
            self._child_refs(cells.child_refs),
            cells.pp_start_on,
            cells.lbp_sent_on,
            cells.no_letter_reason,
            cells.offer_in_letter,
            self._read.offers.written(fold(letter)) if letter else None,
            cells.initial_pp_meeting_on,
            cells.pp_reviews,
            cells.step_decision_on,
            cells.pp_outcome,
            cells.court_application_on,
            cells.letter_to_initiate_on,
            bool(cells.void),
            row,
        )

    def _exception(self, row: int, cells: ExceptionCells) -> BestInterestsException:
        """One best-interests decision."""
        return BestInterestsException(
            self.shelves.exceptions.of(fold(cells.exception_ref)).written,
            self.shelves.episodes.of(fold(cells.episode_ref)).written,
            self._child_refs(cells.child_refs),
            cells.limb,
            cells.reason,
            cells.decided_by,
            cells.decided_on,
            bool(cells.void),
            row,
        )

    def _sitting(self, row: int, cells: MeetingCells) -> tuple[str, Sitting]:
        """The case and one sitting."""
        meeting = self.shelves.meetings.of(fold(cells.meeting_ref))
        offer = cells.offer_ref
        return self._case_ref(meeting.case or cells.case_ref), Sitting(
            meeting.written,
            self._read.offers.written(fold(offer)) if offer else None,
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


def read_register(
    files: Mapping[str, Source],
    *,
    today: date,
    codes: Sequence[str] = CODES,
    existing_refs: Mapping[str, Iterable[str]] | None = None,
    shelves: Shelves | None = None,
    progress: Progress = _unseen,
) -> Register | Refused:
    """Read a folder's files by name; a folder that is not there is one without files.

    `today` is the day in Europe/London. `existing_refs` holds, by column (`case_ref`, `child_ref`,
    `offer_ref`, `episode_ref`, `exception_ref`, `meeting_ref`), the references already in the service.
    `shelves` keep what is noted between rows: in memory unless given. Nothing is raised for what a register
    says: it is refused, stage by stage.
    """
    shelves = shelves or Shelves()
    for column, refs in (existing_refs or {}).items():
        shelves.note_in_service(column, refs)
    reading = Reading(files, Bounds(today, codes), shelves, progress)
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
