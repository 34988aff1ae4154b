# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""Yes, no, maybe, only, except: the words that say what becomes of the days and times beside them.

Each block is named for its meaning and for its lean: `pre` speaks of what follows it ("cant do tues"), `post` of what
went before ("tues is out"), `any` of either ("busy tues", "tues busy").
"""

ANSWERS = {
    "can pre": """
can|could|will|would you|u please? put|stick|book|pop me|us on|down|in for?
put|stick|book|pop|move|swap me|us on|onto|to|in|into for? the?
i|we would come|attend on|to|for the?
cant|dont|couldnt|cannot see|think|foresee|imagine|envisage of? any|a|an|no? problem|problems|issue|issues|trouble|difficulty|reason not? with|for|about|on|to?
nothing wrong|bad|amiss with|about
nothing the matter with
nothing against
cant|couldnt|dont see|find anything|nothing wrong|bad with|about
nothing to? stopping|stop|stops|keeping|keep|preventing|prevent me|us from? doing|making|coming|getting|going? to|on?
nothing clashes|clash|clashing with
no clashes|clash|clashing|quarrel with|on?
nothing in|standing in? the|my|our way of
doesnt|dont|didnt|wont clash|interfere with
cant|couldnt|wouldnt|dont fault|knock
no reason not to do|make|pick|choose
add|include on|in?
pencil me|us? in? for?
would|will|am|are|be be? <very>? pleased|happy|glad|delighted|honoured to attend|come|do|make to|on?
wouldnt say no to
wouldnt turn down
aint|havent|not|dont|isnt got|have|no no|any|a? problem|problems|issue|issues|bother|objection with
swap|change it|that for|to
want to do
i|we want
can|could|will squeeze|fit|slot in
can|could|will squeeze|fit it|me|us? in? on?
can <very>? <do>? it?
can <very>? do? with
could <do> it?
could
can always|easily do|make
able|willing to do|make|manage|come|attend? to?
should|will|would|am|are|is be? able to do|make|manage|come|attend? to?
should manage|make
will|should be? <very>? <good>|<free> to|for|on|with do|make|come?
happy|content|ok|fine to|with|for do|make|come?
am|are|is <very>? happy to|with|for do|make|come?
go|going|went with|for
will|would take|have|pick|choose|select
my|our window is
i|we pick|choose|select|choosing|picking
put me|us down|in for
would say|do|go
managed|able to get|swap|have|book
i|we would|will say|do
used to like
book me|us in? for? on?
would like|love|prefer|choose|rather
would like|love|prefer to do|come|make|go for?
prefer|preferring
preferably|ideally|pref
^rather
my|our first? choice|preference would|is be?
lets say|do|go with|for?
let us say|do|go with|for?
make it
yes to|for
opt|opting for
should be <good> for|on|with
all? good for|with|on
voting|vote for
down for
please book|put me|us? down|in? for?
dont have work on?
got|have no plans|work|appointments on?
no plans on?
not working|busy|away on?
not doing anything|owt|much on?
not at work|college on?
havent got work|anything on?
got nothing on?
not got anything|work on?
have no issue|issues|problem|problems with
have nothing on?
no issue|issues|problem|problems|bother|objection|objections with
will make sure i|we can? do|make?
will make time for
""",
    "choose pre": """
hi? can|could|may i|we have the? option|number|no
would|could there be a|any
any chance of
have|has you|they got
any chance i|we can|could do|have?
what|how about
is|would there? be? any|a chance of
can we go for|with
could we go for|with
can we say|do|have|book|make it?
could we say|do|have|book|make it?
can i|we please? say|do|have|book|pick|choose|take
could i|we please? say|do|have|book|pick|choose|take
shall we say|do|go for|with?
may i|we have|take
can i|we go for|with
could i|we go for|with
can i|we come to|on
is it ok|alright|possible to do|have|come
is it ok|alright|possible if i|we do|have|come|say|pick|choose|go|went|said for??
""",
    "can post": """
fit|fits|fitting|fitted in? round|around|with my|our|the|work? shift|shifts|work|hours|rota|job|nights
is|are nicer|comfier|handier|simpler
i would be made up|chuffed|delighted|overjoyed|happy|glad
is|are|would be? <very>? acceptable|convenient|agreeable to|for? me|us?
stand|stands|still stand|stands?
second|third|2nd|next best
even|is|just? either way
regardless|no matter what|come what may
is|be|its a no brainer
wont|shouldnt|wouldnt|not|never|doesnt|dont be|cause|pose|present|give any|a|an|me|us|much? any|a|an|no? problem|problems|issue|issues|bother|trouble|hassle|difficulty|difficulties|clash|clashes|struggle
i|we am|are|can now%
is|are the? one|ones|day|days|time|times that? i|we can do|make|manage?
doesnt|dont|didnt|wont clash|interfere with? anything|owt|work|me?
isnt|arent|aint clashing with? anything|owt|work?
is|are|be|would|will be? any good|use for? me|us?
can%
would|could|can|should also|still|even|easily|actually|definitely|equally|just|really work|suit <good>|well|too|for? me|us?
would|will|could|can|should|do both|all|either|any? work|suit <good>|well|too|for? me|us?
instead
works|work|working|going|goes a treat for|with? me|us?
would|will|should|could work a treat|well for|with? me|us?
works|work <very>? well|perfectly|lovely|nicely|fine|best|better for|with? me|us?
does the job|trick
hits the spot
is a winner|goer|plan|deal|date|go
is good shout
gets|has|got my|our vote
is my|our best? window|slot|time
<very>? suits|suit|suited me|us|everyone? <good>|down? too?
does|do me|us fine|nicely|good?
will|would|should|could suit|work me|us? <good>?
works|work for|with me|us <good>?
works%
works|work <good>|well|too
works out
is|are|be|would be? <very>? <good>|<free> for|with|by|on? me|us?
would|will|should be <very>? <good>|<free> for|with|by? me|us? best|better?
should|could be <good>|<free>|able
sounds|looks|seems <very>? <good>
it is%
will|would|should|could do|suffice me|us|nicely?
i|we would|could|can|will manage
is|would be my|our first? choice|preference|favourite|fave|pick|winner
is no? problem|bother|trouble|issue
no problem|problems|bother|trouble|issue
no probs
would be <good>
is|are? bang|spot on
100 %|percent
is|are in the|my|our? diary|calendar|book now?
is|are booked|pencilled|written|down in
is|are doable
i|we would%
was|were|looked|seemed <very>? <good>
is|are a? yes
is|are a _ yes%
is|are? a? definitely|firm|big|solid|absolute yes%
first choice|preference
if poss
would be the? better|best for me|us?
is better|best|easiest for me|us?
""",
    "can any": """
will|can|could|would|to make it|them|any work
am|are|is? not in|at|on <work>|shift|shifts|duty
am|are|be all right|alright for|with|on it|that|this|them?
be? over the moon
have|got|on|my|a|is|are|it|its got|my|a|on? rest day|days off?
booked|got|had|have the|that? day|afternoon|morning|it off
can|could|will get out of it|that
can|could|will move|swap|change|shift|rearrange|cancel|skip it|that
at a loose end
am|are|is all yours
nothing doing|planned|happening
^course$
^course yes|i|we|it|x|love
^yes course
am|are <very>? <good> with|for it
<very>? <good>|free|available for|with|by|on? me|us? too?
am|are|i|we <very>? <good>|free|available for|with|on?
off from? work?
am|are|is off from? work?
day off
have got? a|the? day|days off
got a|the? day|days off
have|got off
day off work
am|is|are about|around
home|in all day
up for
i suppose
i guess
at a push
if i|we have|must to?
if need|needs be|must?
if needed|necessary
if i|we really|absolutely? have to
if push comes to shove
if i|we really|absolutely|truly? must
if pushed|pressed|desperate|necessary
if it has|needs|must|had to? be
at a stretch|pinch|squeeze
if there is|are|isnt nothing|no|not|anything|any anything? else|other|better choice|option|options|way|one|alternative?
if nothing|none else|other|better is|works|suits|available|fits?
if i am|get|was made|forced|pushed to?
if it helps|helped
if that helps
if all else fails
if you|u|they really|absolutely? insist
if you|u twist my arm
reluctantly
if i|we must
go on then
i can live with
will have to do
no sweat
not a problem
not bad
not busy|working|away
can be arranged
got nothing on
easy
""",
    "cant pre": """
has|have|got|having me in on|for?
i|we? am|are? travelling|driving|heading|journeying back|home on
that|it is too late|early|soon for me|us the
dont|never go|come|get out of|at|in|on a|the?
cant|not be having|doing the|that?
cant|couldnt|wont|didnt|not|unable to? get|have|take|book the|a|any|that|my|time|some? night|day|time|morning|afternoon|evening|shift|hour|tuesday|monday|wednesday|thursday|friday|saturday|sunday off from? work?
dont|not even? bother|try|ask|think|consider about|with? me|us|asking|trying? on|for|with|about?
cross|scratch|strike|rub|knock|take me|us off|out|from on|for?
no|not|isnt|aint a|the|any|one|earthly? way|chance|hope|prayer on|in|this|under? gods|hell|hells|earth|a|the? earth|hell|world|million|universe|sun? years? that? i|we can|could|will|would ever|possibly? do|make|manage|come|get
no|not|isnt|aint a|the|any|one|earthly? way|chance|hope|prayer on|in|this|under? gods|hell|hells|earth|a|the? earth|hell|world|million|universe|sun? years? that? i|we am|are doing|making|coming|going|getting
not|no|never a? cats|cat|snowballs|snowball in hells|hell chance? of|i|we? me|us|can|could|will? doing|making|do|make|manage?
cant|dont|couldnt see how|when|where i|we can|could|will|would|am|are ever|possibly? do|make|manage|doing|making|fit|supposed|get? to? do|make?
as if i|we can|could|would|will ever? do|make|manage?
fat|slim|zero|little chance of|i|we? me|us|can|could|will? doing|making|do|make|manage?
no way jose on|for?
wont|cant|doesnt|dont|didnt|wouldnt let|give me|us have|book|take|do?
cant|couldnt|wont|never|not|unable|havent to? get|got|have|book|take
no chance of
dont|do|not|never put|book|pencil|count me|us down|in? for|on?
leave|leaving|miss|missing out
count me|us out for|on
cant <very>? <do>? it?
cant <very>? do anything|owt? on?
cant <very>? make it on|for|to?
cant do nothing|nowt on?
cant be doing|done with? anything?
couldnt <very>? <do>? it?
wont be able to <do>? it?
wont <do>|be it? on?
wont be <very>? <good>|<free> on|for?
not <very>? able to <do>? it?
unable to <do>? it?
arent|isnt able to <do>? it?
dont <very>? do
no to
nothing|nowt on|for?
not home|in|back|around|about|free|available|there|finished
dont|doesnt get|be in|home|back|out|here
wont get in|home|back|out|off
used to be <free>|able|<good> on|to?
used to have|do|come|make
problem|issue|trouble|clash with|on
got|have|is|am|there a? problem|issue|trouble|clash|appointment|appt|something with|on
no way i|we can|could|will|am do|make|manage|doing|coming?
no chance i|we can|could|will do|make|manage?
not a? chance|hope of|with|on
no can do
it is? a? no for|to|on
no for
never <free>|able|<good> on|for?
am|are|is never <free>|able|in|<good> on|for|a?
never can|could do|make?
wouldnt be able to <do>? it?
wouldnt <do> it?
neither|none of us|you can|could|will? do|make|manage?
no way can i|we do|make?
cant get off|out of? work|time off? on|for?
cant get time|a day off for|on?
no point
didnt want
dont want
no longer do|able|free|available to|on? do|make?
""",
    "same pre": """
so is|are|does|do|will|would|has
and so is|are|does|do|will|would
as is|are|does|do
neither is|are|does|do|can|will
and neither is|are|does|do|can|will
nor is|are|does|do|can|will
the? same for|goes|with|again for|with?
it is the? same for|goes|with|again for|with?
and|its it? is? the? same for|goes|with|again for|with?
likewise for|with?
ditto for|with?
and ditto
""",
    "same any": """
and? so can|could|am|will|do i|we
and? neither|nor can|could|am|will|do i|we
and? i|we can|could too|aswell
and? i|we can|could as well
and? i|we cant|couldnt either|neither
and? me|us neither
and? it|that is|works|suits <good>? for|with|by? me|us too|aswell|also
and? it|that is|works|suits <good>? for|with|by? me|us as well
and? me|us too|aswell%
and? me|us as well%
""",
    "same post": """
too%
neither%
the? same%
likewise%
ditto%
as well%
is|are the? same%
is|are neither%
""",
    "not pre": """
not
^just not on|the?
not on|for|the?
defo|definitely|absolutely not
nor
never
""",
    "cant post": """
clashes|clash with <unknown>|my|our|the|her|his|kids? parents evening|eve|night
is my|our|his|her|me _ 18|21|30|40|50|60|65|70|75|80|85|90|100 th|st birthday|party|do?
is|are|was off the table|cards|menu
i|we dont|never|cant go|come|venture|get out
is|be|its|looks a|an total|complete? write|wash off|out
is|be|its|looks a|an total|complete? writeoff|washout|goner|disaster
is|be|its|looks a|an no goer
clashes|clash|clashing with my|our|the|a|an|his|her|another? <work>|<job>|<kin>|something|shift|nursery|appointment|parents|sports evening|night|day?
is|be|its a|an definite|firm|big|hard|flat|sad|absolute? no
not a hope|chance|prayer|hope%
is|are|would|will be? nothing but trouble|hassle|grief|problems|bother|stress|a pain|nightmare?
was|were|would|looked|seemed have|of|be|been? all? <very>? <good>|<free> till|until|before i|we|they|he|she|my|the|work|it|you|our
can not%
cant%
is gone|taken|filled now?
is|are|would|will be? a? problem|difficulty
is a big|real problem
is|are|be|would be? <very>? out
is|are a _ no%
is|are? a? definitely|firm|big|hard|massive|flat|sad|straight|absolute no%
is|are a? no go|no|nono|write off|nonstarter
is|are off limits
clashes|clash clashing?
is|are|be|seems <much>? <much>? too early|late|soon|far for|on? me|us?
<much> <much>? too early|late|soon|far
too early|late|soon
too early|late|soon for me|us?
is|are|was|being a|an? problem|issue
bit|abit|little too? early|late|soon
is|are a? bit|abit|little too early|late|soon
wont|doesnt|dont|didnt|cant|wouldnt work|suit|do|fit|happen out? for? me|us?
is|are <very>? no? bad|rubbish|useless|impossible|hopeless|pants
is no good|use for|to? me|us?
not happening|going happen to?
is|are a? non starter
is|are|would|will be? impossible|hopeless|useless|unworkable for? me|us?
doesnt|isnt|arent%
is|are full|chocka|rammed|packed|booked|fully up|booked?
is|was taken
a no go
no go
is cancelled
is|are not on
no chance
""",
    "cant any": """
put|got|have|stuck|stick me|us on|onto a|the|an? nights|earlies|lates|days|rota|call|late|early|long shift|one?
i|we look|looks|looking after my|the|our|me grandson|granddaughter|grandkids|grandchildren|niece|nephew|kids|bairns|mum|mam|dad|nan|mother|father
i|we mind|minds my|the|our|me little|grandson|granddaughter|grandkids|grandchildren|niece|nephew|kids|bairns|baby grandson|one|ones|granddaughter?
vets|vet|dentists|doctors|opticians|docs appointment|appt?
i|we? am|are|is? back at|in|to work|college|school|uni
have|has? got|have|has|need|gotta to be at|in|with|round|over|away|elsewhere|back|up|down my|our|the|a|his|her? <kin>|<job>|hospital|work|school|college|court|mums|dads|nans|sisters|brothers|place|home|house|mates
be|am|are|still|in|will|fast? in|asleep|sleeping bed (after|from|off nights|lates|work|earlies|shift)?
<visitor> coming|comes|due|arriving|booked|here|round|visiting over|round|out?
got|have|having|expecting|waiting a|the|my|our|for|in? <visitor> coming|due|booked|round|in|for?
i|we pick|drop|collect|fetch .. up|off at|about|around
i|we pick|drop|collect|fetch .. up|off%
have|has|got|gotta|need|needs|must|having to? be up|out|there early|for|at|by
have|has|got|gotta|need|needs|must|having to? be in|at|over|up|down the|my|our|a? court|work|hospital|school|college|doctors|dentist|bed|home|mums|dads|nans|sisters|brothers|leeds|london|jobcentre|clinic|<unknown>
have|got|having|its|with? parents evening|evenings
driving lesson|lessons|test
my|our|usual|work|working usual|normal|work|working? hours are|is
parents evening|evenings|night
with? parents evening
am|are|is off to|sick|ill|unwell|up|down|over|out
am|are|is not <very>? <fit>|free|available|about|around|in on|for|with?
not <very>? <fit>|free|available|about|around for|with|on?
no good|use for|on|with|to? me|us?
not any|much? good|use for|on|with|to? me|us?
isnt|arent|wont|aint|wasnt be? <very>? <fit>|<free>|possible for|with|on? me|us?
busy|tied up
<very>? engaged|occupied|committed|unavailable|indisposed|prevented on|for?
otherwise engaged|occupied|committed on?
regret that? i|we am|are? engaged|unable|unavailable|occupied|committed on|to? attend|come|make|do? on?
<very>? busy|rammed|chocka|swamped|booked|packed
am|are|is|be|will be? <very>? busy|rammed|chocka|swamped|booked up?
tied|booked up
working
i|we both|all? work
work
at|in <work>
am|are|is at|in <work>
have|got <work>
on shift|shifts|duty|call|site
at|got|have|its|is? a|the|my|our|school? sports|market|moving day
away
am|are|is going? away
going|go away
out of town|area|country|the country
abroad
on a? holiday|hols|leave|cruise
holiday
in hospital|spain|london|turkey|tenerife|france|benidorm|wales|scotland|ireland|greece|poland|romania|pakistan|court|bed
off to
am|are|is|be|we|i off|away to|out|up|down|camping|fishing|skiing|shopping|swimming|walking|hiking|travelling|sailing|sick|ill|visiting|seeing|doing|somewhere
off out|camping|fishing|skiing|shopping|somewhere|travelling|visiting
not now%
not anymore
it|that is gone|taken|filled|spoken now|since|for?%
it|that has gone|went|been _? now|since?%
not any more
am|are|is|be no longer <free>|able
never <free>|able
am|are|is never <free>|able
no can do
taken up with
spoken for
off sick|ill|unwell
staying|stopping at|with|in|over|round
off|up|out|down on my|our hols|holiday
got|have|having|with|at|in|to a|an|the|my|our|his|her|their|some? _? <job>
<job> appointment|appt|visit|run|practice|training|lesson|lessons|test|class|evening|day|party|play|shift|coming?
at the|my|our|a|me|his|her? <job>
at the|my|our|me|his|her mums|dads|nans|sisters|brothers|mates|inlaws|mum|dad|nan|parents
got|have|expecting the? _ _? coming|man|fitted|delivered|round
taking|take my|our|the|me|his|her? _ _? to the? _
picking|dropping up|off? my|our|the|him|her|them|a|some|<kin>|<child>|<unknown>|<first> up|off|from?
looking after
got|have|having my|our|the? <kin>|grandkids|grandchildren|baby on|that?
minding|babysitting|caring
got|have|having the|my|our? grandkids|kids|grandchildren|baby|children|boys|girls swimming|football|dance|that? day?
flying
moving house
visiting
am|are out
out all|for|that|on|this
not well
fasting
in work
got something|summat|plans|stuff|things on|planned|then?
have something|plans|stuff|things on|planned|then?
have a|the|my|our _ on|that|coming
got a|an|the|my _ on|that|coming
it is my|our|his|her|their|the? _? _? birthday|anniversary|funeral|wedding|party|play|christening
""",
    "until any": """
i|we? get|am|are|is|be|home|come|coming|fly|flying back on|from? holiday|hols|spain? on|till?
i|we? get|am|are|is|be|come|coming|fly|flying home on|from|till|by holiday|hols|spain? on|till?
i|we? get|come|coming|fly|flying home
back|home|return|returning|landing on
am|are|is not? back till|on
i|we? finish|finishes|finished|finishing work|college|school|my|the|shift? shift? at|around|about|by?
i|we? dont finish work|college? till|until|before
i|we? get off|out|in|home|back off|of|from? work|college? at|around|about?
i|we? get off|out|in|home|back off|of|from? work|college? till|at
clock|knock off at|around?
my|our|the? shift|work|college finishes|ends|ending at|around?
my|our|the? shift till
i|we? end work? at
am|are|is done|finished by|at|around
am|are|is home|back|in|free from work? by|at
not <very>? home|back|in|finished|free|available|about|around|out|there|done till|before
dont|doesnt|wont|cant get|be? home|back|in|out|finish|finished|off|away work|of|from|there? work? till|before
home|back|in from work|college|school at|by|about|around|for
i|we? work|works till
""",
    "from any": """
i|we? start|starts|starting work|college|school|my|the? shift? at|from|around
i|we start|starts work|college
my|our|the? shift|work|college starts at|around?
i|we|he? have|got to be in|at work? for|by|at
in work for|from|at
am|are|is on from|at
i|we? go to? work at
""",
    "shift pre": """
on|doing|working|got a|an late|early|night|twilight|back|mid shift|one? on?
i|we|he|she? do|does nights|lates|earlies|days|twos|shifts
just? come|came|coming|finished|finishing|got off nights|lates|earlies|shift
just? come|came|coming|finished|finishing|got off a night|late|early|long shift?
on|doing nights|lates|earlies|days|twos|backs|mornings|afternoons|evenings|late shift|shifts?
am|are|is on|doing nights|lates|earlies|days|twos|backs|night|late|early shift|shifts?
on night|late|early|day shift|shifts
on|doing nights|lates|earlies all? week|month?
working nights|lates|earlies
working night|late|early shift|shifts
night|late|early shift|shifts
i|we? work nights|lates|earlies
nights|lates|earlies this|next|that|all week|month
""",
    "only pre": """
only ever|really free|available|about|around|off on?
so it? has|have|needs|got to be
would|will|do? need|want|like it to be
just|only leaves me|us? with? the?
leaves me|us? with? only|just
only have|got
just|only the one
only
just
only just|really? <do>
can only <very>? <do>? it?
could only <very>? <do>? it?
can just do
only can do|make?
can only be <very>? <free>? on|for?
am|are|is only|just <very>? <good>|<free> on|for|with|from?
only <very>? <good>|<free> on|for|with|from?
only one|1|day|time|slot|date|ones|days that|which? i|we? can do|make|manage|suits|work|works? is|are?
the? only one|1|day|time|slot|date|ones|days that|which? i|we? can do|make|manage? is|are?
the? only one|1|day|time|slot|date|ones|days that|which? works|suits|good|ok|fit|fits for? me|us? is|are?
it? has|needs|got|gotta|must to? be
it? would|will|might have|need to be
it? will|would only be
have to be
must be|do|finish done|on?
got|gotta to? be
all i|we can|could do|make|manage|offer is|are
has|have|need|needs got? to? be done|finished?
would|will have to be
stuck with
left with
nothing but
no other than
only really? leaves|got me|us? with?
it? would|will only be
solely
""",
    "only post": """
only
is|are the only one|1|ones|day|days|time|date|times|slot i|we|that? can|works|suits? do|make|manage?
is|are all i|we can do|manage|make
is|are the? only option|choice
or nothing|nowt
and that is it|all
that is it|all
and? nothing|nowt else%
and no|not other|others
is|are my only option|options|choice
""",
    "only-not post": """
is|are? the|my|our? only problem|issue|clash|snag|trouble|difficulty|drawback
is|are? the? only one|1|day|date|time|slot|ones|days|option that|which? is|are not|no good|use|free|suitable|possible|ok|fine|happening
is|are? the? only one|1|day|date|time|slot|ones|days|option that|which? is|are out|bad|rubbish|awkward|wrong
is|are? the? only one|1|day|date|time|slot|ones|days|option that|which? is|are a? problem|clash|issue|nogo
is|are? the? only one|1|day|date|time|slot|ones|days|option that|which? doesnt|dont|wont|isnt|clashes work|suit|do|fit|good|ok?
is|are? the? only one|1|day|date|time|slot|ones|days|option that|which? i|we cant|wont <do>?
""",
    "only-not pre": """
the|my|our? only thing|problem|issue|clash|snag|trouble|difficulty|drawback is|are|being|would|day|one? be?
the|my|our? only one|day|date|time|slot that|which? is|are no good|use is|are
^only not on|the?
the? only one|1|day|time|slot|date|ones|days that|which? i|we? cant do|make|manage? is|are?
the? only one|1|day|time|slot|date|ones|days that|which? doesnt|dont|wont|isnt|not work|suit|good|ok|free for? me|us? is|are?
only cant do|make
""",
    "except pre": """
as|so long as it|that|they|its not on|the?
as|so long as not on|the?
provided it|that|they not on|the?
just not on|the?
only not on|the?
except for|from|on?
apart from
other than
aside from
bar
barring
besides
save for
excluding
with? the? exception of
minus
not counting
outside of
less
exception being|is|would
the exception being|is|would
not including|inc
""",
    "hedge pre": """
not|isnt|arent|aint <very>? certain|convinced|positive about|on|of|re|for?
havent|not|no|aint got|have? a|any|the? clue|idea|foggiest|notion|scooby about|on|for|yet?
hoping
hardly|barely|rarely|seldom ever? <free>|can? do?
hardly|barely|rarely|seldom ever?
not|never|wouldnt against|averse|opposed to?
would|will|might|do? struggle|struggling to|with do?
havent|never|didnt said|say no|yes|i|that|to?
cant|dont say no to?
havent|hasnt got
dont think i|we can|could|will|would be? able? to? do|make|come?
dont think so?
doubt it
let yes know
will|shall|have|need to? see|check what|how|when|if|which shifts|hours|days|rota|work? i? get|am|have|on?
maybe
perhaps
possibly
probably
probably|possibly|maybe|might|may can|could do|make|ok|fine|good|manage?
might|may well? be able|ok|fine|free|good|available to? do|make|manage|come?
might|may
might|may be
might|may can? <do> it?
i? think|thinking|thought so? i|we? can|could|might|will? do|make|be?
i? think|thought
i? reckon i|we? can? do?
hopefully can|could|will? do|make|be|able? to? do|make?
hoping|hope to|for do|make|come?
i? hope so|to
will|would|can|could|going|shall try|attempt to|for|and|my|if? best? to? do|make|come|get?
try|trying to|for|and? do|make|come|get?
not <very>? sure|certain about|on|of|if? i|we? can|could? do|make|come? it?
notsure
arent|isnt <very>? sure|certain about|on|of? i|we? can?
doubt|doubtful i|it|if? can|will|could|about? do|make|come? it?
doubt
would rather|prefer not
rather|prefer not
would rather|prefer not do|to
depends|depending if|on|whos?
fingerscrossed
fingers crossed
likely
prefer not
not keen on
may be
must|need|needs|have|got|ought|will|gotta to? check
need|needs|have|got|will|let to? me? check
waiting to|on|for hear|find|know|see?
would have to
i? will|would have to? check|see|find|ask|look
dont know if|about|yet? i|we? can?
cant say|promise|guarantee|commit yet?
could maybe|possibly|probably do|make?
can maybe|possibly|probably do|make?
would maybe|possibly|probably be able to? do|make?
should hopefully be? able|ok|fine? to? do|make?
potentially
provisionally|tentatively
unsure about|of?
unlikely to?
imagine|suspect
assume|assuming
if all|everything goes well|to plan?
in theory
""",
    "hedge post": """
but? dont|cant hold|quote me|us to|on it|that
but? i|we|it|that|things? might|may|could still? have|need? to? cancel|change|swap|alter|fall through?
but? might|may|could still? have|need? to? cancel|change|alter|fall|drop|pull|back through|out?
but? not|isnt set in stone
isnt|arent|not out of the question
is|are|would|will|could|might|may be? a? bit? of? a? push|stretch|struggle|squeeze|juggle
maybe
perhaps
possibly
probably
might|may be|do|work|suit|just? <good>|able? to?
could|might|may be tricky|awkward|difficult|hard|tight|a? push|problem|iffy?
is|are|be|would|will|could be? a? bit|little|abit|touch? <very>? tricky|awkward|difficult|hard|iffy|tight|struggle|pain|pushing|hit|nuisance|juggle|stretch|faff
tricky|awkward|difficult|iffy|dodgy|hard|tight
isnt|arent|not ideal|great|brilliant|best|perfect
is|are not ideal|great|brilliant|best|perfect
is|are a? maybe|possibility|possible|probable|push|struggle|stretch|provisional
i? think so?
i? think
i? reckon
i? hope
hopefully
not sure yet?
dont know yet?
to be confirmed
tbc
will let you know
depending
depends
let me check
notsure
fingers crossed
fingerscrossed
if i|we can? manage|make|get
would be the? last resort
""",
    "hedge any": """
i|we would|could|can|should also|still|even|easily|actually|definitely|equally|just|really work
all being well
touch wood
inshallah
dont|wouldnt|not count|bank on it|me|that|us
barring disasters|accidents|illness|anything|emergencies
see|seeing|wait how <my>|i|we|he|she|they|things|it|work|<kin>
wait and see
i? will|shall|can|could|would do|try my|our|the? best
god willing
would rather|prefer|like to? do|join|come|attend|have? it? on|by|over|via the? phone|zoom|teams|video|online
join|attend|come by|on|over|via the? phone|zoom|teams|video|online|link
join|attend|come online
maybe|might online|join
50/50
last resort
let you know|no
will|can|could let you know|no later|tomorrow|soon|tonight|nearer|when|once?
get|come|be back to you
have|need|got to|let? me? check|see|ask|find|look|speak|talk|think
i|we will see%
we will see
will see%
let me see|check|ask|think|look|find
checking
check with|my|the? work|boss|partner|rota|diary|shifts|him|her
havent decided|checked|got had? my? rota|shifts? yet?
not decided yet?
undecided
cant decide
dunno
dont know
no idea
maybe maybe not
on the fence
might be|do
will know|confirm more? later|soon|tomorrow|nearer|when|by?
can|will confirm|tell you? later|soon|tomorrow|nearer|when
50 50
touch and go
wait and see
waiting on|for
up in the air
play it by ear
will do|try my best
do my best
not a hundred percent
cant be sure|certain
not sure sure? yet?
""",
    "if": """
if nothing|nowt|owt|anything|something else? comes|crops|happens|changes|pops up?
if
unless
as|so long as
provided|providing that?
only if
depending|depends on|if|whether|who|what|how
on condition
subject to
when|once i know|find|hear|check
when|once i get|have my|the|our? rota|shifts|hours|answer|news|word
except if
in case
whether
assuming
until i know|hear
till|until i|we have? seen|checked|got|had|know|hear|see|get|find|spoken|asked
""",
    "plain": """
on|doing|working a|an late|early|night|twilight|long today|tonight|now
not|never this%
wont|not be far|long behind|away|off?
school|nursery|kids|morning drop off|offs means|is? that?
just|only got in|back|home from work|shift|nights|school
done|doing|do nothing|nowt but|for|about|to let|moan|lie|us|me
miles|hours|hour|minutes|mins|streets|doors away
no choice|option|say in|about it|that|this|matter
would|want|like like|want? to discuss|know|ask|find|understand|say|tell|explain|hear|chat
early bird|riser
as|for|is my|a|the? 1|2|3 st|nd|rd choice|preference|pref|backup
my|our|the|his|her|me? wife|husband|mum|mam|dad|nan|gran|mother|father|son|daughter|sister|brother|partner|friend need|needs|want|wants|uses|use a|an|the? bsl|sign|<language>? language? interpreter|translator|signer
as|for|is my|a|the? first|second|third|1st|2nd|3rd choice|preference|pref|backup
kids|they|he|she|it|this|work|bairns|boys|girls|lot|day have|has|is|are|been? done|doing|does|do my|me|our head|nut|brain in today|tonight?
give|send|giving|sending|tell|say them|everyone|everybody|him|her|the|my|all? all|kids|lot|boys|girls? a|my|our|lots? of? big|massive|huge? kiss|hug|cuddle|love|best|regards from|off|of? me|us|nan|grandad?
cant stand|bear|abide him|her|them|the|his|my|it .. but
at all
love|from nan|nanny|nana|gran|grandad|grandma|grandma|mum|dad|aunty|auntie|mam x?
i|we am|are retired now?
anything|any|ones|one|owt|whichever|whatever that|which|what starts|start|begins
and all that jazz|stuff|malarkey?
and all the rest of it?
has|have|had my phone off|away|on|in at|in my? work|silent|school|bag? all day?
so? plenty|loads|lots|bags of time
but? that|it|this dont|doesnt|does|do not? matter
or|and|mad|cross? if i dont|didnt pick|choose one
after all
when i|we am|are back|home in
nothing|none|no|not before|after|sooner|beforehand|afterwards%
cant stand|bear|abide|believe
on the|my way back|home from work|school|town|there?
am|are so|very|really|terribly|ever? so|very|really? sorry
not at my|our best
get|getting|hop|jump off|on at|by .. stop|station
hope it|all|this goes well|ok for .. all|everyone|them|you
been|was|were <very>? unwell
am|are|is? on the mend
had a look in|at|through
has|have|been|got been? moved|changed|rearranged|brought|put to|forward|back
sorry? it is late at night
the? first|last|second|1st|2nd|other text|message|letter|reminder|email
let me swap|change|off|go
about|for|to|at|regarding? the|this|your|our|that family? meeting
i? no|not speak|understand|read|know|write good|much|well|very? english|word|words?
while|whilst i|we am|are out|away|here|there%
dont|never stop trying|fighting|believing|caring
these days
one of these days
roll on january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|easter|friday|monday|weekend|the
cant stop|talk|chat|hang now|about|around|,
cant talk|chat|hang long
whatever the weather
isnt|wasnt|aint|arent|doesnt|dont|wont|shouldnt|wouldnt it|they|we|that|he|she$
am|are|is|was|being _? _? late|slow replying|answering|getting|responding|texting back|this|the?
am|are|is|was|being _? _? late|slow with|in the|my|this? reply|response|answer
late|slow replying|answering|responding
am|are|is|was _? _? late|slow to reply|answer|text|respond|say
bit|abit|very|so|little|too? late to reply|answer|text|respond|say|tell
sorry for|about replying|answering|texting|getting|responding back? _? late
sorry to reply|answer|text|respond _? late
replying|answering|texting|responding _? _? late
sorry|apologies|soz this|it|its is _? late
sorry it|this is _? late in the day
not too late to|for
am|is not too late
am|is not too late to say|reply|answer
hope i|it am|is not too late
failing that
if not that
if that|it|this|those|they|them ones|one|day? doesnt|dont|wont|cant|isnt|arent be? work|suit|fit|do|ok|possible|suitable|available|free|good|any out? use|good? for? you|u|everyone? then?
if that|it|this|those|they is|are no|not good|ok|use|possible|suitable|available|free for? you|u|everyone? then?
if that|it|this|those|they is|are taken|gone|full|booked already? then?
if you|u|they cant|dont do|make|manage|have|want that|it|this|one then?
in that|this|no|any particular? order
in order of? preference?
and|an all now|like|x?%
^not? know|knew its|it is late
its|it is late to be
it is a bit? late
dont know what to make|say|think|do of?
cancelled|moved|swapped|changed|rearranged|postponed my|the|our|a .. <job>|appointment|shift|hairdresser
had|having a think|look|chat|word|natter|mull
thinking of|about you|us|them|him|her|everyone|the|my|our|those|these
looking at these|this|them|it|those now?
been at|to|for|up|down|in|over|round bingo|work|a|the? <job>?
been at|in work|college|school since|all
been working|up|awake since|all
thank|thanks|ta|cheers you? for .. of|about us|me
only just got in|home|back from work|school|town|shift?
anywhere
at the mo|mon%
no money|credit|car|lift|transport|childcare|babysitter|petrol|cash|signal|internet|wifi|data|battery|sleep|time|energy|reception|sitter|clue
straight from work|school|college|town|there|nursery
cant ring|call|phone|text|reply|answer|park|find|hear|remember|drive|read
somewhere
sometime
if that is? <good>|alright? with|for|by? you|everyone|u?
if it is <good> with|for|by you|everyone
if that suits|helps|works for|with? you|everyone?
if you|u like|want|need|prefer|dont mind me? to?
if poss
if possible
if possibly
if not
if either
if any
if anything
if so
if it is still available|going|free|there|on
if still|its available|going|free|there|not? taken?
if that one
if thats any help
as well
as soon as possible
at the moment|minute
not to worry
not long now
not a prob
not only
no more
sorry for|about _? _? late reply|response|replying|answer|text|message
late reply|response|replying|getting|answer
not seen|saw this|your|text
only just|now seen|saw|got|read|looked|noticed|found|realised|woke|finished|home
just seen|saw|got|read|looked|noticed|found|realised|woke|finished|checked|wondering|wanted|checking|to|letting|let|a|so|home
i have just seen|saw|got|read|looked|noticed|found|realised|woke|finished|checked
have just seen|saw|got|read|looked|noticed|found|realised|woke|finished|checked
it would be nice|lovely|good|great to
good to hear|know|see|luck|idea|job|lord|god|grief|morning|afternoon|evening|night
nice to hear|see|meet
hope your|you|ur|all|this|that|everyone|youre? are|is|have? <very>? <good>|well|helps|thats|that? is? ok?
hope that|this|thats|its is|helps <good>?
hope it|this|everything goes|is well|ok|fine
been a? mad|busy|hectic|manic|crazy|long|rough|hard|bad|mental day|week|month|time|one
work is|has been? <very>? killing|manic|mad|hectic|busy|crazy|mental|nuts|a nightmare|murder? me?
dont worry
want this to go well
first thing is first
first of all
firstly
at first
the first time
second thoughts
on second thoughts
for a second
a second|sec
last night|week|year|month|time|text|message|reply|one was|i|you
at last
at least
at the latest|earliest
sooner rather than later
from then
one of us
for once
no one
one thing
one more thing
once again
once more
the one
good morning|evening|afternoon|day
morning all|love|everyone|there
happy new year
merry christmas
happy christmas|easter|birthday
have a|an <very>? good|nice|lovely|great|fab day|week|weekend|evening|night|one|christmas|time
out of order
all the best
best wishes
best regards
with best|kind regards|wishes
not being funny
not gonna lie
to be fair|honest
in fact
ring|call|text|phone|message|shout|contact|let|give me|us? a? ring|call|know|bell|text|shout? if there|theres|is|anything|any|you|that|it|not|things|nobody
let me|us know which|what|when|if|how
let me|us know
just let me|us know
whichever is best|easier for you
sorry|apologies it|its|is|for|about|that|this|getting|being|my|replying|texting|was|be|a|back|so|to|you? it|is|for|being|my|the|a|so|back|to|getting|replying|texting|you|i? so|to|back|is|am|you|been? late at|in|with|getting|replying? night|reply|response|text|back|the|this|day|hour?
sorry|apologies for|about|its|it|that|this is? so|the|my|getting|being|replying|texting|answering|coming? back? to? you? so? late reply|response|at|text|answer|night? night?
get|getting|catch|catching|on|waiting|take|taking for? the? next one|bus|train|tram
just? got|have|need|gotta|going to? finish|do|sort|grab|drop|see _ _? _? first
sorry to be a|such? pain|nuisance|bother
not|isnt|wont|doesnt giving|give|let|letting|allow|allowing me|us|anyone any? more? time|days|leave? off work?
should have|of been? asked|told|given|sent|sorted|offered|rung|warned .. ago|before|earlier|sooner
not got|get|wrapped my|our head round|around the? rest|others|other ones|dates?
had|have to cancel|move|rearrange|swap|miss my|the|an|a <job>
if you|u please
is|are|will? be? dropping|bringing|picking|giving|driving|fetching|running me|us a? off|up|down|over|in|there|lift?
doesnt|dont|not stop|go near|there|by|past|that|far
dont|not|never do|use|like|understand|get these|them|this|the|mobile? phones|phone|texts|gadgets|smartphones|mobiles|apps <very>? well|good|much?
got|had|have my|the|a? shift|shifts swapped|changed|covered|moved|sorted|switched
and everything|that|all$
not|wont|cant going|gonna? to? lie
if you|u ask me
cant|dont|cannot|struggle do|manage|with|climb the? stairs|steps
thinking about|of it|this|them|that all?
i? think that is everything|all|it
that is everything
put me|us back on the|your? texts|list|messages
trying to quit|give|stop|lose|cut
disgrace|joke|shocking|ridiculous|disgusting how|that|what
dear|hi|hiya|hello|hey|morning|evening|afternoon all|everyone|everybody
back on my|her|his|our feet
apart from|except|bar <first>|<unknown>%
my|the|our course|contract|treatment|term|job|lease|degree doesnt|dont|wont|isnt end|finish|start|over till|until|before january|february|march|april|may|june|july|august|september|october|november|december|xmas|christmas|easter|summer
am|are|is? not|no <very>? good|great|clever|up with|at|on these|this|the|my|them? phones|phone|things|technology|texts|gadgets|mobiles
have? booked|taken|took that|it|a|those|this|the? whole? day|week|days|time|afternoon|morning off work?
packed in|up
end|ending|finish|finishing|leave|leaving|cut my|the shift|work early|short
isnt|arent what it|they|i was|were|used
love to all|you|everyone|everybody|them|the|family|yous
been <very>? mad|dead|proper|really|so|bit? busy|hectic|manic|rammed|rushed|swamped
see|catch you|u|yous|ya|everyone next|another time
maybe|perhaps|hopefully next|another time
let me|us know how it|they|things|everyone|everything goes|went|go|get|gets|got on?
is? my|a late|early|long finish|shift|start|day
been sat|sitting|waiting|stood|parked outside|here|up? _ minutes
will|would|shall|may|might have to
just? leaving work|home|college|school
not looked|checked|seen|thought at|about? the? rest|others|other ones|dates? yet?
dont|wouldnt like|want to miss it|that|them|one|any
not fussed|bothered about|with coming|going|attending|being
only|just me|us
only|just me|us and|n|& the|my|our? <kin>|<child>
no need to reply|ring|call
all my love
all of us
might|may|will|would have|need to? bring|leave
if you|they|u need|want me|us to?
the other day|week|night
what a joke|nightmare|shame|mess|day|week|faff|palaver|carry|lovely|load|shambles|pain|state|time|year on?
i|we have? checked|looked|had a? look? at? my|the|our|them? diary|calendar|rota|dates|phone|it?
have|had? checked|looked
checked|looked at? my|the|our? diary|calendar|rota|dates?
dont|not|never text|ring|call|phone|message me|us|at|before|after
first|second|third|1st|2nd choice|preference|pref is|would|be|was?
work have|has|is|are? said|told|let|given|letting|ok|fine .. off|swap|time
stop|stopping|stay|staying at|with|over|in my|our|her|his|the? _? the|that|on night before|beforehand
stop|pop|nip|call off|in|round? at|to|by|into my|the|our|her|his? mums|nans|dads|sisters|shop|shops|asda|tesco|bank|chemist|school first|before|beforehand|after|then
dziekuje
dzieki
prosze
multumesc
mersi
va rog
dakujem
prosim
shukriya
شكريه
shukran
شكرا
diolch yn? fawr?
os gwelwch yn dda
min fadlak
work permitting
it is only fair
""",
}
