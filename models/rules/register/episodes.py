"""Episodes and exceptions against the whole register (register, section 3, stage 3)."""

from array import array
from datetime import date

from models.rules.register.columns import EPISODES, EpisodeCells, ExceptionCells
from models.rules.register.offers import Offers
from models.rules.register.people import IN_SERVICE, Cases, Children, Say, in_row
from models.rules.register.refs import NONE, Known, Refs


class Episodes:
    """The episodes: whose they are, which start together. A void one yields its reference to a live one."""

    def __init__(self, known: Known, cases: Cases, children: Children, offers: Offers) -> None:
        self.refs = Refs()
        self._known = known
        self._all_cases = cases
        self._all_children = children
        self._all_offers = offers
        self._cases = array("q")
        self._live_rows = array("q")
        self._children: list[tuple[int, ...] | None] = []
        self._starts: dict[int, int] = {}

    def take(self, row: int, cells: EpisodeCells, say: Say) -> None:
        """Note one row of episodes.csv, saying what is wrong with it."""
        case = self._all_cases.find(cells.case_ref, say)
        children = self._all_children.find(cells.child_refs, case, cells.case_ref, say)
        episode = self._number(row, cells, case, children, say)
        if cells.letter_offer_ref:
            self._check_letter(cells, cells.letter_offer_ref, case, children, say)
        if not cells.void and children is not None and episode != NONE:
            self._check_starts(episode, row, cells, children, say)

    def _number(self, row: int, cells: EpisodeCells, case: int, children: list[int] | None, say: Say) -> int:
        """The episode's number; NONE if a live episode has its reference already."""
        episode = self.refs.number(cells.episode_ref)
        if episode == NONE:
            if cells.episode_ref.upper() in self._known:
                say("episode_ref", f"{cells.episode_ref} {IN_SERVICE}")
            episode = self.refs.add(cells.episode_ref, row)
            self._cases.append(NONE)
            self._live_rows.append(NONE)
            self._children.append(())
        elif cells.void:
            return episode
        if self._live_rows[episode] != NONE:
            where = in_row(self._live_rows[episode])
            say(
                "episode_ref",
                f"{cells.episode_ref} is in this file already, {where}; write a reference once.",
            )
            return NONE
        self._cases[episode] = case
        self._live_rows[episode] = NONE if cells.void else row
        self._children[episode] = None if children is None else tuple(children)
        return episode

    def _check_letter(self, cells: EpisodeCells, ref: str, case: int, children: list[int] | None, say: Say) -> None:
        """The offer of the letter exists; and, for a live episode, could have been in this letter."""
        column = "letter_offer_ref"
        offer = self._all_offers.find(ref, column, case, cells.case_ref, say)
        if offer == NONE or cells.void:
            return
        if self._all_offers.is_void(offer):
            say(column, f"{ref} is void; write an offer that stands, or correct the offer.")
        elif cells.lbp_sent_on and self._all_offers.first_on(offer) > cells.lbp_sent_on:
            made = self._all_offers.first_on(offer)
            say(
                column,
                f"{ref} was first made on {made}, after the letter of {cells.lbp_sent_on}; {_EARLIER}.",
            )
        elif children is not None and not self._all_offers.may_concern(offer, children):
            say(column, f"{ref} concerns no child of this episode; write an offer that does.")

    def _check_starts(self, episode: int, row: int, cells: EpisodeCells, children: list[int], say: Say) -> None:
        start = cells.pp_start_on or cells.lbp_sent_on or cells.court_application_on or date.max
        for child in children:
            other = self._starts.setdefault(child << 32 | start.toordinal(), episode)
            if other != episode:
                ref = self._all_children.refs.written(child)
                first = f"{self.refs.written(other)}, {in_row(self._live_rows[other])}"
                say(
                    "child_refs",
                    f"{ref} has an episode that starts on {start} already: {first}; {_ONE_START}.",
                )

    def find(self, cells: ExceptionCells, case: int, say: Say) -> int:
        """The number of an exception's episode; NONE, and said so, if unknown or of another case."""
        ref = cells.episode_ref
        episode = self.refs.number(ref)
        if episode == NONE:
            say("episode_ref", f"{ref} is not in {EPISODES}; write the reference of an episode in that file.")
        elif case != NONE and self._cases[episode] not in (NONE, case):
            say("episode_ref", f"{ref} is an episode of another case; write one of {cells.case_ref}.")
            return NONE
        return episode

    def lacking(self, episode: int, children: list[int]) -> list[int]:
        """Those of these children who are not in the episode; none where its own children were refused."""
        inside = self._children[episode]
        return [] if inside is None else [child for child in children if child not in inside]


_EARLIER = "write an offer made by then"
_ONE_START = "one episode for one start"


class Exceptions:
    """The best-interests decisions, each within an episode."""

    def __init__(self, known: Known, cases: Cases, children: Children, episodes: Episodes) -> None:
        self.refs = Refs()
        self._known = known
        self._all_cases = cases
        self._all_children = children
        self._all_episodes = episodes
        self._live_rows = array("q")

    def take(self, row: int, cells: ExceptionCells, say: Say) -> None:
        """Note one row of exceptions.csv, saying what is wrong with it."""
        self._number(row, cells, say)
        case = self._all_cases.find(cells.case_ref, say)
        episode = self._all_episodes.find(cells, case, say)
        children = self._all_children.find(cells.child_refs, case, cells.case_ref, say)
        if episode != NONE and children is not None:
            lacking = self._all_episodes.lacking(episode, children)
            if lacking:
                refs = ", ".join(self._all_children.refs.written(child) for child in lacking)
                say(
                    "child_refs",
                    f"{refs} not in episode {cells.episode_ref}; write children of that episode.",
                )

    def _number(self, row: int, cells: ExceptionCells, say: Say) -> None:
        number = self.refs.number(cells.exception_ref)
        if number == NONE:
            if cells.exception_ref.upper() in self._known:
                say("exception_ref", f"{cells.exception_ref} {IN_SERVICE}")
            number = self.refs.add(cells.exception_ref, row)
            self._live_rows.append(NONE)
        if cells.void:
            return
        if self._live_rows[number] == NONE:
            self._live_rows[number] = row
            return
        where = in_row(self._live_rows[number])
        say(
            "exception_ref",
            f"{cells.exception_ref} is in this file already, {where}; write a reference once.",
        )
