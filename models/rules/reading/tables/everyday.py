"""Words of ordinary life: left unread beside an answer, they give no cause to doubt it."""

from models.rules.reading.tables.household import HOUSEHOLD
from models.rules.reading.tables.neutral import NEUTRAL
from models.rules.reading.wordlist import listed

EVERYDAY = (
    NEUTRAL
    | HOUSEHOLD
    | listed(
        """
    auntie nan nans sister sisters daughters sons grandkids partner mrs miss mr family
    babysitter childcare childminder nursery school schools class term homework exam exams gcses uniform pickup sitter
    including carers teaching assistant treatment stuck letters shout capitals trick treating snowing drawer kitchen
    living ago ages scotland clue
    setting op quiet nonstop gave manager ages invitation invite caravanning
    trouble course leeds children says told took
    shall flapjacks give given spoke
    goodness organising mistakes rung fetch showed hobbling eyes handover social supporting gonna met metro crash
    foster squeeze hug hugs kiss kisses cuddle cuddles
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
    cheeky monkey monkeys pickle pickles munchkin munchkins madam sausage
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
)

# What people ask about a meeting, and the small words they ask it with.
ASKED_ABOUT = listed(
    """
    he she they him her them his hers their theirs who whos whose what which where when why how if whether
    does has have had having might may must shall could would should didnt doesnt isnt arent wasnt werent hasnt
    havent wont cant couldnt wouldnt shouldnt not no never ever always only even just yet again already else
    then than so because as while until till after before during between under over near round past through without
    again more most less many few long far old around another something anything nothing nowhere somewhere
    place places address postcode venue room building floor entrance stairs street road town office centre hall
    map directions link zoom teams online video phone mobile number letter letters email form forms list
    bring bringing allowed invited invite coming comes attending attend join joining part
    food lunch sandwiches drinks creche crèche pram pushchair buggy toilets
    parking access travel expenses paid pay cost costs money ticket
    meeting meetings conference session review plan plans happens happen expected run running lead leads
    support advocate interpreter translator social worker workers coordinator manager council
    know known tell told say says said mean means meant explain find help helping think thought wonder wondering
    meet meets meeting chat speak talk talking decide decided agree agreed remind
    ring ringing call calling rang phone instead related relation named called
    get getting gets give gave given gives show send sent start starts starting finish finishes finishing
    end ends last lasts earlier later early late sooner long longer minutes mins
    bairns teenager eldest youngest older younger
    """
)
TURNING = listed("but")

# Everyday words that may give something away in a sentence about one man or woman ("he has my keys", "she was told").
TELLING = listed(
    """
    car cars drive driving leg foot feet knee moved moving house waiting want wanted wanting turn make made take
    took put down tell told know known find phone mobile number address show start started starting end ends decide
    decided without behind place street road room door stairs letters letter email form forms money pay paying paid
    allowed agreed agree help helping mad nervous
    """
)
# Words that say nothing of danger where one man or woman is spoken of: times, errands, plain dislike.
HARMLESS_OF_ONE = listed(
    """
    give given     letting treatment chemo being funny let boss
    th st nd rd mornings evenings afternoons nights mondays tuesdays wednesdays thursdays fridays saturdays sundays
    drop drops dropping dropped operation op photos photo rest mind minding babysit babysitting feel pleased own
    saint suits suit explained nephew niece along stop stopping bring
    babys nightmare hates hate dislike away offshore abroad backside pain praise different bird fall cat
    noon midday pm am prefer prefers ask asks college hospital work works working birthday finish finishes lates earlies
    """
)
