"""What each figure means, in words, with the rule it follows and where the rule comes from.

[L] law, [R] the quarterly return's wording, [C] the Children in Need census, [D] our own decision, made
because no published definition was found. Keys are the places of the figures in the counts.
"""

from typing import NamedTuple


class Definition(NamedTuple):
    term: str
    words: str
    source: str


SOURCES = Definition(
    "Where a rule comes from",
    "[L] the Children Act 1989, s.31ZA. [R] the wording of the quarterly return. [C] the Children in Need "
    "census. [D] a decision of ours, where no published definition was found: ask before comparing councils.",
    "",
)

DEFINITIONS: dict[str, Definition] = {
    "meetings_offered.total": Definition(
        "Meetings offered",
        "FGDM meetings offered to at least one parent or other person with parental responsibility, before "
        "or at the letter before proceedings, dated in the period by the first of them. Two parents offered "
        "one meeting are one. Chasers and repeats add nothing. An offer later declined, lapsed or withdrawn "
        "stays counted.",
        "Rules 1, 2, 4, 6, 9 [R] [D]",
    ),
    "meetings_offered.before_letter": Definition(
        "Offered before the letter",
        "Offers of the total made before any letter before proceedings of the episode they fall in. Having "
        "no letter on file is not an error.",
        "Rule 8 [D]",
    ),
    "meetings_offered.before_letter_later_sent": Definition(
        "Before, letter sent later",
        "Offers before the letter where a letter is now on record, on or after the day of the offer.",
        "Rule 8 [D]",
    ),
    "meetings_offered.before_letter_none_yet": Definition(
        "Before, no letter yet",
        "Offers before the letter where none is on record since. An immediate issue without letter is here.",
        "Rules 8, 17 [D]",
    ),
    "meetings_offered.at_letter": Definition(
        "Offered at the letter",
        "Offers of the total made on the day of the letter before proceedings, in the letter or beside it.",
        "Rule 8 [D]",
    ),
    "meetings_offered.families": Definition(
        "Families offered", "Different cases among the meetings offered.", "Rule 6 [D]"
    ),
    "meetings_offered.children": Definition(
        "Children offered",
        "Different children among the meetings offered: those whose own parent, or holder of parental "
        "responsibility, was offered the meeting.",
        "Rule 5 [D]",
    ),
    "meetings_offered.recipients": Definition(
        "People offered",
        "Different parents and holders of parental responsibility to whom the meetings were offered.",
        "Rule 4 [D]; s.31ZA(1) [L]",
    ),
    "meetings_offered.accepted": Definition(
        "Offered and accepted",
        "Meetings offered that at least one person has accepted, as on record now; one acceptance is enough.",
        "Rule 4 [L]",
    ),
    "meetings_offered.declined": Definition(
        "Offered and declined",
        "Meetings offered that nobody has accepted, with no answer still awaited, and at least one refusal. "
        "Silence, STOP or a text that did not arrive is not a refusal.",
        "Rules 9, 28 [D]",
    ),
    "meetings_offered.lapsed": Definition(
        "Offered and lapsed",
        "Meetings offered to which nobody answered by the date set, none declined or withdrawn.",
        "Rule 9 [D]",
    ),
    "meetings_offered.withdrawn": Definition(
        "Offered and withdrawn",
        "Meetings offered that the council took back before an acceptance, and nobody declined.",
        "Rule 9 [D]",
    ),
    "meetings_offered.awaiting": Definition(
        "Offered, awaiting an answer",
        "Meetings offered that nobody has accepted yet, and that still wait for an answer.",
        "Rule 9 [D]",
    ),
    "meetings_facilitated.total": Definition(
        "Meetings held after the offer",
        "FGDM meetings facilitated in the period after such an offer, whenever it was made: with a "
        "facilitator, at least one member of the family network, and the chance to discuss and make a "
        "proposal. Booked, cancelled, or professionals only is not held. A meeting in several sittings is "
        "one, dated at the first that meets this. May exceed the meetings offered: never divide the two.",
        "Rules 1, 2, 3, 11, 12, 14 [R] [L] [D]",
    ),
    "meetings_facilitated.families": Definition(
        "Families met", "Different cases among the meetings held after the offer.", "Rule 6 [D]"
    ),
    "meetings_facilitated.children": Definition(
        "Children met about", "Different children of the offers behind the meetings held.", "Rule 5 [D]"
    ),
    "meetings_offered.after_letter": Definition(
        "Offered after the letter",
        "Offers made after the letter before proceedings, or after a court application without one. Not in "
        "the total, and not in the return.",
        "Rule 8 [D]",
    ),
    "meetings_facilitated.after_letter": Definition(
        "Held, offered after the letter",
        "Meetings facilitated in the period after an offer made after the letter. Not in the total.",
        "Rule 8 [D]",
    ),
    "reviews_held": Definition(
        "Review meetings held",
        "FGDM review meetings held in the period. A count of its own: neither in the meetings held nor in "
        "the census count of pre-proceedings reviews.",
        "Rule 13 [D]",
    ),
    "exceptions.not_offered": Definition(
        "Best interests: not offered",
        "Decisions in the period that offering a meeting was not in the child's best interests.",
        "Rule 10 [L]",
    ),
    "exceptions.not_held": Definition(
        "Best interests: not held",
        "Decisions in the period that holding an offered meeting was not in the child's best interests. The "
        "offer stays counted.",
        "Rule 10 [L]",
    ),
    "cohort.held": Definition(
        "Of the meetings offered, held to date",
        "Meetings offered in the period that have been held by now, on any day: the only rate that follows "
        "the same families from offer to meeting.",
        "Rule 3 [D]",
    ),
    "cohort.held_percent": Definition(
        "Held to date, per cent",
        "Of the meetings offered in the period, the share held by now, to one decimal; none where nothing was offered.",
        "Rule 3 [D]",
    ),
    "cohort.median_days": Definition(
        "Days from offer to meeting, median",
        "Half of the meetings offered in the period and held by now took this many days or fewer, from the "
        "offer to the first meeting; none where none was held.",
        "Rule 3 [D]",
    ),
}
