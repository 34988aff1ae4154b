"""What a register is refused for, in the words a coordinator reads (register, section 3)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

PRINTED = 200
KEPT = 1000  # of a register that is wrong throughout, more would only fill memory
QUOTED = 40


@dataclass(frozen=True, slots=True)
class RegisterError:
    """One thing wrong: `text` says what, and what is allowed. Rows are numbered as in a spreadsheet."""

    file: str
    row: int | None
    column: str | None
    text: str

    @property
    def line(self) -> str:
        """FILE[, row N][, column NAME]: TEXT."""
        row = f", row {self.row}" if self.row is not None else ""
        column = f", column {self.column}" if self.column is not None else ""
        return f"{self.file}{row}{column}: {self.text}"


@dataclass(frozen=True, slots=True)
class Refused:
    """A register that was refused: the first errors by place, and how many there are in all."""

    errors: Sequence[RegisterError]
    count: int


@dataclass(slots=True)
class Findings:
    """What one stage has found so far."""

    errors: list[RegisterError] = field(default_factory=list)
    count: int = 0

    def add(self, file: str, row: int | None, column: str | None, text: str) -> None:
        """Note one error; beyond the first thousand only their number is kept."""
        self.count += 1
        if len(self.errors) < KEPT:
            self.errors.append(RegisterError(file, row, column, text))


def lines(refused: Refused) -> Iterator[str]:
    """The errors as printed: at most 200 lines, then how many more."""
    shown = refused.errors[:PRINTED]
    yield from (error.line for error in shown)
    if refused.count > len(shown):
        yield f"... and {refused.count - len(shown)} more."


def quoted(cell: str) -> str:
    """A cell as an error shows it: in quotes, on one line, at most 40 characters of it."""
    short = cell if len(cell) <= QUOTED else cell[: QUOTED - 1] + "…"
    return '"' + "".join(each if each.isprintable() else _escaped(each) for each in short) + '"'


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
