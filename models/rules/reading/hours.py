"""Parts of the day and limits with a grey edge, one line each. Minutes are written as hours."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from models.rules.reading.areas import Area, Sort, fuzzy_area, limit_area, meet, part_area, unfixed
from models.rules.reading.days import named_weekday
from models.rules.reading.patterns import Table
from models.rules.reading.tokens import Token
from models.rules.reading.world import World

_SAID = {
    "6-12": "the? morning|am\nmorning time|times",
    "6-12 s": "mornings",
    "12-14": "lunch time?\nlunch hour\nover lunch\nlunch break",
    "12-14 s": "lunches\nlunch times\nlunch hours",
    "12-18": "the? afternoon",
    "12-18 s": "afternoons",
    "12-22": "pm",
    "16-18.5": "tea time",
    "16-18.5 s": "tea times",
    "17-22": "the? evening\nnight\nat night",
    "17-22 s": "evenings\nnights",
    "17-22 weekdays": "weeknights|weekdaynights\nweek nights",
    "9-17 s": "daytime\nday time\nin|during the day$\noffice|work|working hours",
    "9-15 school": "school hours|time\nwhile|when|whilst the? kids|children|kid|child|little|bairns|they are? in|at? school"
    "\nwhile|when kids|he|she|they|boys|girls are|is|am in|at school\nwhile|when my? son|daughter is|are in|at school"
    "\nduring|in school time|hours\nduring the school day\nwhen school is on\nin the school day",
    "17-19": "early evening",
    "17-19 s": "early evenings",
    "15-18": "late afternoon",
    "15-18 s": "late afternoons",
    "?": "dinner time|times?\ndinner\nfirst thing\nend|start|beginning|middle of the week|month\nearly|late on?"
    "\nnot? too? early|late on?\nlate|early in the? day\nsupper time?\nbreakfast time?\nbed time\nlate morning|mornings|evening|evenings"
    "\nearly morning|mornings|afternoon|afternoons\nlate night|nights\nlater|earlier on?\nmid morning|afternoon",
    "any": "any time at? all?\nall day\nany time of? the? day?\nwhole day\nany hour\nall day long\nany time you|u like|want\nat any time\nany slot|times|slots",
}
_EDGED = {
    "15.5,15": "after|from school\nafter the? kids|children|they|he|she|kid|child|i finish|finishes|finished|leave|are|is|come school|at?"
    "\nafter the? kids|children are|is? out|back|home of|from? school\nonce|when the? kids|children are|is? out|back|home of|from school"
    "\nafter the? kids|children finish|finishes|get out|back|home?\nafter school? pick up\nafter school? pickup\nafter picking|pick|picked the? kids|children up"
    "\nafter i|we pick|picked|collect|get|have|ive picked|collected? the? kids|children up? from? school?\nafter school|kids|schools finishes|finished|ends|is? out?"
    "\nonce|when|after school is? out|finished|over|done\nafter the pick up\nafter school time|hours\nafter collecting .. school\nafter i have picked .. up\nonce i have picked .. up"
    "\nonce|after i have got .. from school\nonce|when .. finish|finishes|finished school\nafter .. finish|finishes|finished school",
    "18,17": "after|from work\nafter i finish|leave|get work|in|home|back? from? work?\nafter i have finished? work\nafter i am back|home|in from work"
    "\nonce|when i finish|finished|leave work\nonce i have finished work\nonce i am home|back from? work?\nonce|when i am out of work\nafter working hours\nafter work hours\nafter office hours\nonce i am off? work",
    "18.5,17": "after tea time?\nafter the? kids|i|we had|have|has their|our|my? tea\nafter their|our|my tea\nonce .. had tea",
    "9.5,9": "after the? morning? school? drop off\nafter morning school run\nafter the? morning school run\nafter dropping|drop|dropped .. off .. school"
    "\nafter i have dropped .. off\nonce|after i drop|dropped .. off\nonce i have dropped .. off\nafter dropping .. off\nafter the? morning? school? dropoff\nafter drop .. off\nonce .. are in school",
    "15.5,9": "after the? school run",
    "14,12": "after lunch time?",
}  # fmt: skip
_UNTIL = {
    "?": "before|till|by school|work|tea|dinner|bed time?\nafter dinner|bed|breakfast time?\nafter the? kids .. bed",
    "12": "before|by lunch time?",
}

PARTS = Table(_SAID, {})
EDGES = Table(_EDGED, {})
EARLIER = Table(_UNTIL, {})
VOCABULARY = PARTS.vocabulary | EDGES.vocabulary | EARLIER.vocabulary


def hours_at(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> tuple[Area, int] | None:
    """The longest part of day, or limit around one, that starts here."""
    found: list[tuple[int, Callable[[], Area]]] = []
    meaning, length = PARTS.longest_at(words, at)
    part = meaning
    if length:
        found.append((length, lambda: _part(part, world)))
    edge, length = EDGES.longest_at(words, at)
    if length:
        found.append((length, lambda: fuzzy_area(world, *(_minutes(e) for e in edge.split(",")))))
    until, length = EARLIER.longest_at(words, at)
    if length:
        found.append((length, lambda: unfixed(Sort.PART) if until == "?" else limit_area(world, 0, _minutes(until))))
    if not found:
        return None
    longest = max(found, key=lambda pair: pair[0])
    return longest[1](), longest[0]


def _minutes(hours: str) -> int:
    return int(float(hours) * 60)


def _part(meaning: str, world: World) -> Area:
    if meaning == "?":
        return unfixed(Sort.PART)
    if meaning == "any":
        return replace(part_area(world, 0, 2 * 24 * 60, plural=True), sort=Sort.ANYTIME)
    window, _, note = meaning.partition(" ")
    first, last = (_minutes(edge) for edge in window.split("-"))
    area = part_area(world, first, last, plural=note in {"s", "weekdays", "school"})
    return area if note in {"", "s"} else meet(area, _school_days(world))


def _school_days(world: World) -> Area:
    days = [named_weekday(world, weekday) for weekday in range(5)]
    slots = frozenset(i for day in days for i in day.inside)
    return replace(days[0], inside=slots, touched=slots, days=None, plural=True, dates=None)
