"""Who stands in which offer already: a recipient has one row in an offer (register, section 3)."""

from array import array


class Recipients:
    """The recipients of each offer and their rows: most offers have one, so the first stands apart."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._first: list[str | None] = []
        self._first_rows = array("q")
        self._others: dict[tuple[int, str], int] = {}

    def add(self, offer: int, person: str, row: int) -> int:
        """The row that has this person in this offer already; 0 if none."""
        person = self._names.setdefault(person, person)
        while len(self._first) <= offer:
            self._first.append(None)
            self._first_rows.append(0)
        if self._first[offer] is None:
            self._first[offer], self._first_rows[offer] = person, row
            return 0
        if self._first[offer] == person:
            return self._first_rows[offer]
        earlier = self._others.setdefault((offer, person), row)
        return earlier if earlier != row else 0
