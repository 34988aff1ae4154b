"""Episodes and exceptions against the whole register (register, section 3, stage 3)."""

from datetime import date

from models.rules.register.columns import EPISODES, EpisodeCells, ExceptionCells
from models.rules.register.notes import EpisodeNote, ExceptionNote
from models.rules.register.offers import Offers
from models.rules.register.people import IN_SERVICE, Cases, Children, Say, in_row
from models.rules.register.refs import fold
from models.rules.register.shelf import Shelf


class Episodes:
    """The episodes: whose they are, which start together. A void one yields its reference to a live one."""

    def __init__(self, shelf: Shelf[EpisodeNote], cases: Cases, children: Children, offers: Offers) -> None:
        self._shelf = shelf
        self._all_cases = cases
        self._all_children = children
        self._all_offers = offers

    def take(self, row: int, cells: EpisodeCells, say: Say) -> None:
        """Note one row of episodes.csv, saying what is wrong with it."""
        case = self._all_cases.find(cells.case_ref, say)
        children = self._all_children.find(cells.child_refs, case, cells.case_ref, say)
        is_new = self._note(row, cells, case, children, say)
        if cells.letter_offer_ref:
            self._check_letter(cells, cells.letter_offer_ref, case, children, say)
        if not cells.void and children is not None and is_new:
            self._check_starts(row, cells, children, say)

    def _note(self, row: int, cells: EpisodeCells, case: str | None, children: list[str] | None, say: Say) -> bool:
        """Whether the reference is this row's to have: a live episode may have it already."""
        key = fold(cells.episode_ref)
        noted = self._shelf.get(key)
        if noted is None:
            if self._shelf.is_in_service(key):
                say("episode_ref", f"{cells.episode_ref} {IN_SERVICE}")
            noted = self._shelf.add(key, EpisodeNote(self._shelf.count, cells.episode_ref, row, None))
        elif cells.void:
            return True
        if noted.live_row is not None:
            where = in_row(noted.live_row)
            say("episode_ref", f"{cells.episode_ref} is in this file already, {where}; write a reference once.")
            return False
        noted.case, noted.live_row = case, None if cells.void else row
        noted.children = None if children is None else tuple(children)
        self._shelf.change(key, noted)
        return True

    def _check_letter(
        self, cells: EpisodeCells, ref: str, case: str | None, children: list[str] | None, say: Say
    ) -> None:
        """The offer of the letter exists; and, for a live episode, could have been in this letter."""
        column = "letter_offer_ref"
        offer = self._all_offers.find(ref, column, case, cells.case_ref, say)
        if offer is None or cells.void:
            return
        if self._all_offers.is_void(offer):
            say(column, f"{ref} is void; write an offer that stands, or correct the offer.")
        elif cells.lbp_sent_on and self._all_offers.first_on(offer) > cells.lbp_sent_on:
            made = self._all_offers.first_on(offer)
            say(column, f"{ref} was first made on {made}, after the letter of {cells.lbp_sent_on}; {_EARLIER}.")
        elif children is not None and not self._all_offers.may_concern(offer, children):
            say(column, f"{ref} concerns no child of this episode; write an offer that does.")

    def _check_starts(self, row: int, cells: EpisodeCells, children: list[str], say: Say) -> None:
        start = cells.pp_start_on or cells.lbp_sent_on or cells.court_application_on or date.max
        for child in children:
            other, other_row = self._all_children.starts(child, start.toordinal(), cells.episode_ref, row)
            if other_row != row:
                ref, first = self._all_children.written(child), f"{other}, {in_row(other_row)}"
                say("child_refs", f"{ref} has an episode that starts on {start} already: {first}; {_ONE_START}.")

    def find(self, cells: ExceptionCells, case: str | None, say: Say) -> str | None:
        """An exception's episode, folded; None, and said so, if unknown or of another case."""
        ref, key = cells.episode_ref, fold(cells.episode_ref)
        noted = self._shelf.get(key)
        if noted is None:
            say("episode_ref", f"{ref} is not in {EPISODES}; write the reference of an episode in that file.")
            return None
        if case is not None and noted.case not in (None, case):
            say("episode_ref", f"{ref} is an episode of another case; write one of {cells.case_ref}.")
            return None
        return key

    def lacking(self, episode: str, children: list[str]) -> list[str]:
        """Those of these children who are not in the episode; none where its own children were refused."""
        inside = self._shelf.of(episode).children
        return [] if inside is None else [child for child in children if child not in inside]


_EARLIER = "write an offer made by then"
_ONE_START = "one episode for one start"


class Exceptions:
    """The best-interests decisions, each within an episode."""

    def __init__(self, shelf: Shelf[ExceptionNote], cases: Cases, children: Children, episodes: Episodes) -> None:
        self._shelf = shelf
        self._all_cases = cases
        self._all_children = children
        self._all_episodes = episodes

    def take(self, row: int, cells: ExceptionCells, say: Say) -> None:
        """Note one row of exceptions.csv, saying what is wrong with it."""
        self._note(row, cells, say)
        case = self._all_cases.find(cells.case_ref, say)
        episode = self._all_episodes.find(cells, case, say)
        children = self._all_children.find(cells.child_refs, case, cells.case_ref, say)
        if episode is None or children is None:
            return
        if lacking := self._all_episodes.lacking(episode, children):
            refs = ", ".join(self._all_children.written(child) for child in lacking)
            say("child_refs", f"{refs} not in episode {cells.episode_ref}; write children of that episode.")

    def _note(self, row: int, cells: ExceptionCells, say: Say) -> None:
        ref, key = cells.exception_ref, fold(cells.exception_ref)
        noted = self._shelf.get(key)
        if noted is None:
            if self._shelf.is_in_service(key):
                say("exception_ref", f"{ref} {IN_SERVICE}")
            noted = self._shelf.add(key, ExceptionNote(self._shelf.count, ref, row))
        if cells.void:
            return
        if noted.live_row is None:
            noted.live_row = row
            self._shelf.change(key, noted)
            return
        where = in_row(noted.live_row)
        say("exception_ref", f"{ref} is in this file already, {where}; write a reference once.")
