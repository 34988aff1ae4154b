"""Words of ordinary life: left unread beside an answer, they give no cause to doubt it."""

from models.rules.reading.tables.neutral import NEUTRAL
from models.rules.reading.wordlist import listed

EVERYDAY = NEUTRAL | listed(
    """
    auntie nan nans sister sisters daughters sons grandkids partner mrs miss mr family
    babysitter childcare childminder nursery school schools class term homework exam exams gcses uniform pickup sitter
    manager boss job jobs rota swap swapped shift shifts overtime payday interview course uni college
    bus buses train trains lift drive driving driver car cars van garage mot puncture petrol parking ramp ticket taxi
    traffic motorway roadworks
    wheelchair leg foot feet tooth teeth cold flu bug covid temperature pox chickenpox measles tonsillitis nits jabs jab
    poorly coughing cough migraine headache operation hip knee recovery
    weather rain snow ice storm hot
    married wedding birthday party parties christening funeral holiday butlins spain tenerife caravan camping festival
    christmas xmas easter halloween presents cake tea coffee dinner breakfast shopping gym match footy football
    telly boiler plumber delivery parcel builders washer kitchen hoover ironing
    half bit bits lot touch luck chance word way ways thing things mind rush
    shattered knackered tired manic mad busy hectic rushed gutted nervous excited chuffed pleased grateful buzzing
    worn thanks sorting sorted means received noted forgotten asked speak spoke spoken sent sending started start
    fave favourite preferred needed suits works
    badge dar tbh lol haha bless aww sec blah funny joke
    spose suppose guess actually unfortunately honestly
    day days week weeks month year years today tomorrow minute hour
    moved moving house lovely seen seeing gorgeous beautiful waiting gas man
    lets ive ours hols trip flight airport passport
    little two three other others first second same next new old big good best
    up out off down over in home back dont turn just do does did
    bear with had have has been come came get got go going gone goes make made take put want wanted need like
    """
)
