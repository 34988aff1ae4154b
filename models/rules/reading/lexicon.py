"""The closed world of words: everything the tables know, and the words that typos are measured against."""

from models.rules.reading import hours
from models.rules.reading.clock import MINUTES, SPOKEN, WORDS
from models.rules.reading.months import MONTHS
from models.rules.reading.ordinals import ORDINALS, SUFFIXES
from models.rules.reading.patterns import Table
from models.rules.reading.refs import MANY
from models.rules.reading.slang import NEGATED, SLANG
from models.rules.reading.tables import answers, asks, classes, coming, dangers, gates, hints, people, safety, told
from models.rules.reading.tables.genuine import GENUINE
from models.rules.reading.vocabulary import PLAIN
from models.rules.reading.weekdays import PLURALS, WEEKDAYS
from models.rules.reading.wordlist import listed

CLASSES = classes.CLASSES | {"language": asks.LANGUAGES}

ANSWERS = Table(answers.ANSWERS, CLASSES)
COMING = Table(coming.COMING, CLASSES)
MOVING = Table(coming.MOVING, CLASSES)
ANOTHER_DAY = Table(coming.ANOTHER_DAY, CLASSES)
CORRECTING = Table(coming.CORRECTING, CLASSES)
TOLD = Table(told.TOLD, CLASSES)
PEOPLE = Table(people.PEOPLE, CLASSES)
ASKING = Table(asks.ASKING, CLASSES)
NEEDS = Table(asks.NEEDS, CLASSES)
_HARMLESS = {meaning: safety.IDIOMS[meaning].rstrip() + dangers.HARMLESS[meaning] for meaning in safety.IDIOMS}
IDIOMS = Table(_HARMLESS, CLASSES)
SAFETY = Table(safety.SAFETY | dangers.DANGERS | hints.HINTS, CLASSES)
STOPPING = Table(gates.STOPPING, CLASSES)
STAYING = Table(gates.STAYING, CLASSES)
WARY = Table(gates.WARY, CLASSES)
STARTING = Table(gates.STARTING, CLASSES)
WRONG = Table(gates.WRONG, CLASSES)
DECLINING = Table(gates.DECLINING, CLASSES)

_TABLES = (
    ANSWERS,
    COMING,
    MOVING,
    CORRECTING,
    TOLD,
    PEOPLE,
    ASKING,
    NEEDS,
    IDIOMS,
    SAFETY,
    STOPPING,
    STAYING,
    STARTING,
    WRONG,
    DECLINING,
)
_OF_TIME = {
    *WEEKDAYS,
    *PLURALS,
    *MONTHS,
    *ORDINALS,
    *WORDS,
    *MINUTES,
    *SPOKEN,
    *hours.VOCABULARY,
    *SUFFIXES,
    "oclock",
    "ish",
    "am",
    "pm",
    "onwards",
    "commencing",
    "beginning",
    "fortnight",
}

KNOWN = frozenset(
    word
    for word in {
        *PLAIN,
        *_OF_TIME,
        *(w for table in _TABLES for w in table.vocabulary),
        *MANY.vocabulary,
        *(w for read in SLANG.values() for w in read),
        *NEGATED.values(),
        *SLANG,
        *GENUINE,
    }
    if not word.startswith("<")
)

# Words long enough, and telling enough, to be recognised through a typo.
TARGETS = tuple(
    sorted(
        listed(
            """
            unless monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
            fridays saturdays sundays january february april august september october november december tomorrow
            tonight today weekend weekends weekdays morning mornings afternoon afternoons evening evenings
            midday lunch after before until between onwards during except apart only either neither anything
            anytime everything nothing available unavailable working holiday hospital college school dentist
            doctors appointment appointments option options number first second third fourth last both none cant
            wont could would should think maybe possibly probably perhaps hopefully definitely unfortunately
            unable sorry please thanks thank fine good great perfect brilliant lovely suits suitable prefer best
            better easier coming attend attending meeting running late traffic delayed reschedule rearrange
            another different instead stop unsubscribe texting messaging messages texts wrong interested
            involved interpreter translator polish urdu arabic romanian slovak welsh understand english scared
            frightened violent threatened abused abusive police injunction suicide kill hurt safe danger
            dangerous christmas easter bank week weeks next this course problem worries whatever whichever
            anyone everyone remove mustnt choose difficult others anyway twentieth sixteenth fifteenth
            seventeenth eighteenth nineteenth thirteenth fourteenth twenty person nobody
            """
        )
    )
)
# Words that may have lost the space beside them.
HOMES = listed(
    """
    i can cant do or and not only no yes ok is am im ill the any all but for on after before option opt free till
    from wont dont good fine mon tues weds thurs fri sat sun monday tuesday wednesday thursday friday saturday
    sunday please pls thanks sorry
    """
)

# The longer words of the tables: recognised through one wrong letter.
NEARBY = tuple(
    sorted(
        word
        for table in (ANSWERS, COMING, MOVING, STOPPING, SAFETY, DECLINING)
        for word in table.vocabulary
        if len(word) >= 6 and word.isascii() and word.isalpha() and word not in TARGETS
    )
)
