"""Facts added up to the figures of a period; whoever adds them has picked those of its days (rule 2)."""

from __future__ import annotations

from typing import cast

from models.rules.counting.facts import LeftOut, MeetingFact
from models.rules.counting.figures import (
    Counts,
    MeetingLine,
    MeetingNotFacilitated,
    OfferLine,
    TeamFigures,
    UnmatchedMeeting,
)
from models.rules.counting.words import Failing, Limb, MeetingFate, OfferFate, Stage, Unmatched


class Adding:
    """The figures as they grow. What is counted once however often it comes is settled in `finish`."""

    def __init__(self, counts: Counts) -> None:
        self._counts = counts
        self._families: dict[str, None] = {}
        self._children: dict[str, None] = {}
        self._people: dict[str, None] = {}
        self._families_met: dict[str, None] = {}
        self._children_met: dict[str, None] = {}

    def team(self, name: str) -> TeamFigures:
        figures = self._counts.by_team.get(name)
        if figures is None:
            figures = self._counts.by_team[name] = TeamFigures()
        return figures

    def offer(self, line: OfferLine, team: str) -> None:
        """Rules 1 to 9."""
        counts, ref = self._counts, line.offer_ref
        counts.offers.append(line)
        if line.not_offered:
            counts.not_counted.children_not_offered += [(ref, child) for child in line.not_offered]
        self._add_stage(line, self.team(team))
        if line.stage is Stage.AFTER_LETTER:
            return
        # A child and a person stand in one case.
        self._families[line.case_ref] = None
        for child in line.child_refs:
            self._children[child] = None
        for person in line.recipient_refs:
            self._people[f"{line.case_ref}/{person}"] = None
        counts.offered.by_status[line.status].append(ref)
        self._follow(line)

    def _add_stage(self, line: OfferLine, figures: TeamFigures) -> None:
        """Rule 8: the headline split."""
        offered, ref = self._counts.offered, line.offer_ref
        if line.stage is Stage.BEFORE_LETTER:
            sent = line.next_letter_on is not None
            (offered.before_letter_later_sent if sent else offered.before_letter_none_yet).append(ref)
            figures.before_letter.append(ref)
        elif line.stage is Stage.AT_LETTER:
            offered.at_letter.append(ref)
            figures.at_letter.append(ref)
        else:
            offered.after_letter.append(ref)
            figures.after_letter.append(ref)

    def _follow(self, line: OfferLine) -> None:
        """Rule 3: the cohort, on any day up to now."""
        cohort = self._counts.cohort
        cohort.offered += 1
        if line.held_on:
            cohort.held.append(line.offer_ref)
            cohort.days.append((line.held_on - line.offered_on).days)

    def meeting(self, fact: MeetingFact, case_ref: str, team: str) -> None:
        """Rules 1, 3 and 11 to 14."""
        counts, ref = self._counts, fact.meeting_ref
        if fact.because is None:
            counts.meetings.append(MeetingLine(ref, case_ref, fact.day, fact.fate))
        match fact.fate:
            case MeetingFate.FACILITATED:
                counts.facilitated.total.append(ref)
                self.team(team).meetings_facilitated.append(ref)
                self._families_met[case_ref] = None
                self._children_met |= dict.fromkeys(fact.child_refs)
            case MeetingFate.AFTER_LETTER:
                counts.facilitated.after_letter.append(ref)
            case MeetingFate.REVIEW:
                counts.reviews_held.append(ref)
                self.team(team).reviews_held.append(ref)
            case MeetingFate.UNMATCHED:
                counts.unmatched.append(UnmatchedMeeting(ref, fact.day, cast(Unmatched, fact.because)))
            case MeetingFate.NOT_FACILITATED:
                failed = MeetingNotFacilitated(ref, fact.day, cast(Failing, fact.because))
                counts.not_counted.not_facilitated.append(failed)

    def left_out(self, fact: LeftOut) -> None:
        """Rules 1, 6 and 9: named, so that nobody need ask."""
        left_out = self._counts.not_counted
        if fact.fate is OfferFate.REPEAT:
            left_out.repeats.append((fact.offer_ref, fact.repeats or ""))
        elif fact.fate is OfferFate.VOID:
            left_out.void_offers.append(fact.offer_ref)
        else:
            left_out.not_to_parent_or_pr.append(fact.offer_ref)

    def exception(self, ref: str, limb: Limb) -> None:
        """Rule 10: by limb, by the day decided."""
        (self._counts.not_offered if limb is Limb.NOT_OFFERED else self._counts.not_held).append(ref)

    def finish(self) -> Counts:
        """The figures, all facts added."""
        offered, met = self._counts.offered, self._counts.facilitated
        offered.families, offered.children, offered.recipients = map(
            list, (self._families, self._children, self._people)
        )
        met.families, met.children = list(self._families_met), list(self._children_met)
        return self._counts
