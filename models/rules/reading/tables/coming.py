# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""Coming, not coming, late, part of it, another time instead: what people say about one meeting."""

COMING = {
    "yes": """
yes
thumbsup
ticksign
please do
of course
course i|we? will|can?
sure
sure thing|will|am
^100 percent?$
i? suppose|spose|guess so
definitely
absolutely
certainly
by all means
for sure
yes please
why not
without fail
indeed
affirmative
roger
na am
naam
aiwa
tak
da
ano
haan
han
ji
ji haan
ji han
haan ji
ie
ydw
gallaf
wrth gwrs
نعم
ايوه
هان
جي
جي هان
هان جي
""",
    "no": """
no
thumbsdown
crosssign
nie
nu
nahi
nahin
nahi ji
nahin ji
ji nahi
ji nahin
la
لا
نهين
جي نهين
nac ydw
na
no way
no chance
no can do
afraid not
im? i? am? afraid not
unfortunately|sadly not
not possible
not this time
not for me
""",
    "fine": """
cant|dont see why not
fine
all set
that|it|this is|will|would|should|sounds|looks be? <very>? <good> for|with|by? me|us?
that|it|this is|will|would|should be? all <good>
no it|that|this is|will|would|should be? all? <very>? <good>
that|it suits|works for? me|us? <good>?
am|is|are <very>? fine|good|happy with|for that|it|then?
yes ok
ok yes
no problem|problems|probs|prob|probably (at all)?
no worries|worry|bother|trouble|sweat|drama|issue|issues|fuss (at all)?
not a problem
no that is|will|would be? <very>? <good>
no it is|will|would be? <good>
no <good>
no am|is? <good>
no i am <good>
""",
    "come": """
got here early|already|now
so will|shall come|attend|make it?
i? wont forget
i|we? havent|not forgotten
that is the plan
not|never pulling|backing|dropping|bowing|ducking out
of? course i|we cant wait
no of? course i|we will come|be|attend there?
i|we? wont be late
i|we will be there|coming|attending|along
will be there|coming|attending|along
be there%
be there
will|would|should be at|in the|your|this|that meeting|conference|gathering
i|we will%
will do%
i come%
i|we shall attend|come|make it|there?
i|we shall be there
dont|wouldnt mind coming|going|attending|being there|along? at? all?
not not coming|going|attending|being
can do
i|we can%
yes i|we can|will|am|are%
see you|u|ya|yas|yous|everyone|everybody all? there|then|soon|later
see you|u|ya|yas|yous all?
see everyone|everybody|them all? there|then
c u there|then
am|are|is|be still? coming|attending
am|are going%
be coming
still coming|ok|on|good|fine|attending|up for it
still <good>|on|coming
am|are|is <very>? <good>|up|on to|for come|coming|attend|attending|go
coming
coming|come straight|direct? from <work>|practice|gym|football|nights|shift|lectures|work|school|college|town|home|nursery
attending
will come|attend|make|manage it?
should come|attend|make|manage it?
should|will be <very>? able to come|attend|make it?|do?
should be <very>? <good>|able|coming|there|attending to? come?
able to come|attend|make it?
can come|attend|make|be|get it|there?
can still? make|do|manage it|that?
i can still come
not? a|no chance am|i|we|id|of i|we? would|will|am? not? miss|missing
not? a|no chance i|we|id|of i|we? would|will? let|letting the|my|them|him|her|you
not? a|no chance am|i|we|id|of i|we? would|will|am? not be|being there|here|late
nothing|nowt stopping|stops|stop|keeping|keep me|us away?
have|got|had|has it on|in the|my calendar|diary|wall|fridge
just got here|there|in
wont be long
wont be a? minute|second|sec|tick|two|2|5 minutes?
already|just here|there|outside|arrived|inside
no way would|will|could|am|are i|we going? to? be? miss|missing it|this|that?
wont|cant|wouldnt not be|come|make|attend|miss there|it?
am|are|is? already|now|just here|there|outside
outside now|already|waiting
^outside$
i|we am|are%
couldnt be happier|more to|about? come|pleased|glad?
wouldnt|wont|not|couldnt miss|missing it|this|that|for?
no way i|we|id|would? would? be? miss|missing it|this|that?
not going to miss it|this|that?
looking forward to it|this|that|seeing|meeting?
look forward to it|seeing?
cant wait
cant not come|go|be|make?
cant not
cant miss it|this|that
dying|desperate|excited|buzzing|want|wanting to see|come|meet them|you|everyone|everybody|her|him? all?
count me|us in
am|are|is on|in my|our|the way
on my|our|the way
nearly|almost|just there
am|are|is here|outside|inside|there already|now?
got here|there
here now|already%
am|are|is just? parking|parked|arriving|arrived
parking|parked now|up|outside
just|have arrived|parked|parking|pulled up?
we|have are? arrived
we are here|outside
in|at|outside the car park|reception|foyer|lobby|entrance|doors
sat|sitting|waiting|stood|standing|here in|at|outside the? reception|foyer|lobby|hall|corridor|entrance|door|doors|room|building already|now?
be with you
would be there
will make it
make sure i|we am|are there
nothing|nowt|nobody|noone on? earth? will|would|could|can stop|keep|drag me|us away? from? it?
with bells on
save|keep me|us a seat|chair|place|spot|sandwich|biscuit
wild horses couldnt|wouldnt|cant|wont stop|keep|drag me|us away?
not|wont|wouldnt|never|aint|cant|couldnt be|being|want|wanting|going|planning|intend|intending|dream|gonna|dare to|on|of|be? be? miss|missing|missed it|this|that|out?
no reason|excuse not to%
no reason|excuse why? i|we shouldnt|wouldnt|wont|cant
no|not a? chance|way|danger|fear of|that? me|us|my|i not being|coming|going|turning|attending there|up?
no|not a? chance|way|danger|fear of|that? me|us|my? missing|miss it|this|that?
no|not a? chance|way i|we am|are|will|would? not|wont|wouldnt coming|come|going|attending|be there?
not coming|going|being is? not|isnt an option
have|got? no|zero|never any|the|slightest? intention|wish|desire|plans|plan of|to miss|missing it|this|that?
wild horses
wouldnt dream of missing
just? you|u try and|to stop me|us
you bet
it|that is only|just|literally round|over|up|down|across the corner|road|street
not|wouldnt|wont|couldnt|never dream of|about not being|coming|going|attending|turning|showing there|up?
try and|to stop me|us
i|we have not forgotten
planning to|on come|coming|attend|be|being there?
happy|glad to come|attend|be
more than happy to come|attend
confirm|confirming|confirmed my? attendance|coming?
i|we confirm
wouldnt be anywhere else
remembered
not forgotten
""",
    "stay": """
i|we? will|would|shall have|need|got to cancel|decline|pass|withdraw|skip it|this|that?
i|we? will|would|shall have|need|got to pull|drop|bow|duck|back out
i|we? will|would|shall have|need|got to say no
i|we? will|would|shall have|need|got to miss|skip it|this|that|out|one|tues|tuesday?
of? course|certainly|absolutely|definitely not%
over my dead body
when hell freezes over
send|sending|give|giving|offer|offering|pass my|our apologies
apologies for my? absence
i|we wont%
^wont%
of? course i|we wont|cant|not|dont
would rather stick|poke|eat|chew|gouge
have|got|with? no|zero|not|never any|the|slightest? intention|plans|plan of|to coming|attending|going|turning|come|attend|go|turn
wont|cant|doesnt|dont|didnt|wouldnt let me off|go|out|leave|swap|come|have
count me|us out%
not a hope|prayer|cat|snowball
have|gonna|going|got to? have? to? say no
is|be a no from me
dont expect me|us
wouldnt come|go .. if
am|are|is not coming|going|attending to? make|come|be|attend? it?
not coming|attending
not going to? make|come|be|attend? it|there|able?
wont be coming|there|attending|in|able|going to? make|come|attend? it?
wont make|come|attend|manage it|that?
wont get there
cant <very>? come|attend|make|manage|do it|that? <now>?
cant get there|to it?
cant be there
i|we cant <now>?%
cant
not be? able to come|attend|make|be? it|there?
unable to come|attend|make|be? it|there|this?
isnt|arent able|going to come|make|attend
couldnt <do> it|that? after? all?
no longer able|coming|attending|available
have|need|got|going|gonna to cancel|withdraw
have|need|got|going to miss|skip|leave it|this|that one?
have to|got to pull|drop out
going|gonna|have|got|need to? have? to? pull|drop|bow|back|duck out
pull|pulling|dropping|drop|bow|bowing|ducking|duck|backing out%
going|have to to? miss|skip|leave|give it|this|that a? miss? one|time?
give it|this a miss
cancelling
cancel my|our place|seat|spot|attendance|slot
any|anytime time? but|except|apart then|that
i cancel
wish i could
would have loved|liked|come
i|we? would love|like|have to|loved to? come|attend|be? there? but
would love|like to come? but
would come but
was going to come but
something has? came|come up
got|been|am|is called into|in to? work
called into work
am|are|is|feel|feeling|still|not really|very|quite|so|too? unwell|ill
not|dont feel|feeling|been? really|very|quite|so|too? well|up to it|this|that|coming|going?
got|have a? stomach|tummy bug|flu
unwell
sending|send .. instead
will|can come|go|be|attend there? instead of me
instead of me|us
in my place
on my behalf
stuck in|at|on .. so? cant
stay|staying at? home
forgot i|we|about|was
cant cope with it
changed my mind
count me out this time|of this one
""",
    "late": """
wont be there|here|in for|by _ but|though|tho i? am|are|will still? coming|be|come
^bit|little|touch late%
gonna|going to? be a? bit|little late
just? not for the start|beginning|first
go ahead and start|begin
still on the|my|a bus|train|tram|motorway|m1|m6|way
shall|will|would|might? be a|an|quite|rather|slightly|very? bit|little|tad|touch|few|while? late|delayed
late but|and still? coming|attending|there
eta is|now|about?
wont|cant|not be|get|make|arrive there|here|it? till|before|until|while
cant|wont get|be|make there|it|here for|by|at
be? there|here about|around|at|for|by? 5|10|15|20|25|ten|five|twenty|quarter|half past
wont|cant|not make|be the start|beginning
wont|cant|not be there for the start|beginning
can|could|will|please you? start|begin|crack|carry|kick off|on? without me|us
can|could|will|please you? tell|let them|everyone|everybody|her|him|sam know|that? i|we am|are|will .. late|behind
will be .. .. before|till|by|when i|we get|arrive|make|am|are
but? wont|not be till|before
but not till|before|quite till|before?
nearer|closer to?
wont|cant|not|couldnt|unable|never going|gonna|likely|able? to? be|get|make|arrive|manage it? there|here|in? on time
wont|cant|not|couldnt|unable|never going|gonna|likely|able? to? be|get|make|arrive|manage it? there|here|in? for the start|beginning
will be? about|another|roughly|like|nearly|least? half|quarter an|of? an? hour
miss|missing the first|start|beginning|opening _? _? minutes|minute|mins|bit|half|part|hour?
more like
running|run|be|going|am|are|is _? _? _? late
running late|behind|over
late for it|the meeting
but|and late%
be|am|running _? bit|little|tad|few|touch late|behind|mins|minutes
minutes|mins|minute|hour|hours late|behind
stuck|sat|caught|sitting in|on the? traffic|train|bus|motorway|roadworks|queue|jam
stuck at work|home|the|junction|school|nursery
traffic is|was <very>? bad|awful|terrible|mad|heavy|horrendous|murder|shocking|slow|standstill
traffic is a nightmare
traffic at a standstill
caught|stuck|sat behind|in|at an|a|the accident|tractor|lorry|lights|queue|crash|roadworks
bus|train|taxi|tram|lift|car|flight|ride|cab|metro is|has|was? been? <very>? late|delayed|cancelled|broke|broken|stuck|held|packed
missed my|the? metro|tube|ferry|underground|coach
missed my|the? bus|train|lift|tram|connection
my|the? bus|train|lift|taxi|tram|taxis|buses|trains|trams|cab|cabs didnt|hasnt|never|not|isnt come|show|turn|turned|came|here|arrive|arrived|up
waiting for|on a|the|my? bus|train|taxi|lift|cab|tram
delayed
held up
held|kept up|back|late at|in|by|with my|the|a? work|school|office|traffic|shop|job|shift|boss
start without me|us
go ahead without me|us
better late than never
dont wait for me|us
carry on without me|us
begin without me|us
car broke|broken|wont|has down|start
not going to be there till|before
wont be|get|make there|it|here till|before
cant be|get|make there|here|it till|before
cant get there before|till
i|we? will? be? there by|about|around|for|at|just after|in
there|here by|about|around|nearer|closer
stuck at|in|on|near|by <unknown> and? <unknown>?
i|we? will? be there|here 5|6|7|8|9|10|11|12|1|2|3|4 ish|oclock?%
i|we? will? be? there|here|with with? you? in a? half|quarter of? an? hour
i|we? will? be? there|here|with with? you? in an hour
i|we? will? be? there|here|with with? you? in five|ten|fifteen|twenty|thirty|forty|two minutes?
i|we? will? be? there|here|with you? at|by|about|around|for|just|approx quarter|half|ten|five|twenty|twentyfive past|to%
i|we? will? be there|here a|about|around? 5|10|15|20|25|30|40|45 minutes
be 5|10|15|20|25|30|40|45 minutes
about|around|by|at quarter|half|ten|five|twenty past%
crack|press|push|go|carry|get on|ahead|started|going without|and|with without|start|get? me|us|it
crack on%
i|we? will? be there by|about|around|for|at|just after|in
i|we? will? be there a? bit late|after
in? 5|10|15|20|25|30|35|40|45|2|3 minutes|minute|min|mins late|behind|away?
i|we? will? be? there in? 5|10|15|20|25|30|40|45|2|3 minutes|minute
be? there in 5|10|15|20|25|30|2
in? five|ten|fifteen|twenty|thirty minutes|minute|min|mins late|behind|away?
half an? hour late|behind
in half an? hour
in an hour
with you in|by|at
get there about|around|by|for|in|at
arrive|arriving|land|landing about|around|by|in|at
get|be here by|in about?
bit|little|tad late
just leaving|setting off|left|setting
leaving now
only just leaving|left|setting off
on my way but
am|are|is|getting lost
cant find the? place|building|it|you
might|may|will be a|about? bit|little|few|tad late|minutes|mins?
got lost
miss the start|beginning
later than planned
make a start
""",
    "partial": """
only? for the? first|last half|hour|bit|part|10|20|30|couple hour|of|minutes?
cant|not|wont|couldnt be? stop|stay|stopping|staying for? <very>? long
slope|shoot|dash|nip|scoot off|away
must|gotta be off|out|away|gone|back|home at|by|before|early|about|around|after|for|on|to?
must|gotta leave|go|shoot|dash|head|rush|get|pop off|out|away|gone|back|home? at|by|before|early|about|around|after|for|on|to?
need|have|got|having to leave|shoot|dash|head|rush|pop|scoot off|out|away|home|back? at|by|before|early|about|around|after|for|on|to?
need|have|got to go|get|be off|out|away|gone|back|home|early|at|by for|by|at|before|about|around|early|to?
will|would have to leave|shoot|dash|go|run|head|rush|nip|get|pop off|back|home|away|out|gone? at|by|before|early|about|around|after|for|on?
will|would have|need to be off|back|home|away|out|gone at|by|before|for?
will|would be leaving|going at|by|early|before
leave|leaving|go|going early
leave|leaving at|by|before|after|around|about|halfway
have|need|must|got|will|would have|need to? to? leave|go|dash|shoot early|at|by|before
can|could|will|would|able? only|just able? to? stay|stop
can|could|will|would|able? only|just able? to? stay|stop for? half|an|a|one|the|first an? of? hour|bit|half|while?
only|just able to? stay|stop|manage|do|be for? the? first|half|an an? hour|bit|half?
can|could|will|would only|just be|come|do|manage|make there|it? for? half|an|a|one|first|the|couple an? of? hour|bit|half|hours|while|minutes|part
have|has|got only|just got? half|an|a|one|couple an? of? hour|hours|minutes|bit|while
only|just have|got|has got? half|an|a|one|couple an? of? hour|hours|minutes|bit|while
only|just able to? stay|stop|manage|do|be .. hour|half|bit|till|until|part
only|just stay|be|come|manage|make|do|there for? till|for|the? an|a|first|half|one hour|half|bit|part|beginning|start|hr
only|just|can only|just? stay|stop|be there till|until|for
first|last hour|half|bit|part only|of it?
for the first|last|half an? hour|half|part|bit
cant stay|stop long|past|after|late|for|till
cant stay|stop the whole|full
have to be away|gone|back|home|out|off by|at|before|for
part of it|the meeting
for an? hour
for half an? hour
for a bit
wont be able to stay|stop
got to be away|gone|back|home|out|off by|at|before|for
need to be away|gone|back|home|out|off by|at|before|for
come|be|get|arrive late|later
bit late
have to pick .. up at
slip|nip|pop|sneak away|out|off early|at
miss the end|last
""",
}
MOVING = {
    "move": """
any|some way|ways|chance of|to making|make|moving|move|having|have|doing|do|changing|change|getting|get it|that|this|the
could|can|shall|should|would we|you|i look at|into january|february|march|april|june|july|august|september|october|november|december|next|another|other
any chance|possibility%
what|how about the? following monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri|sat|sun
can|could|able you|to|we|i please? put|push|move|bring|set it|that|this|the|meeting? back|forward|on an|a|half|by
would|will|can|could you be able to put|push|move|bring|set it|that|this|the|meeting? back|forward|on an|a|half|by|to
can|could it|we|that|this|meeting be put|pushed|moved|brought|set back|forward|on an|a|half|by
can|could it|we be|start|make it? half|quarter|15|20|30|an|a|one|bit|little an|of|bit|minutes|hour? hour? later|earlier
can|could it be in|during january|february|march|april|maytime|june|july|august|september|october|november|december
what|how about the? week after|following
what|how about next month
what|how about next|the following? <day>|week
have|has you|u not|nothing got? any|anything|something|owt|one
have|got you|u got? nothing|nowt on|at|in|for|later|earlier|else|after|before
is|are there a|an|any|another <day>|weekend|evening|morning|afternoon going|free|available|spare|left|instead?
is|are there not|no|none|nothing|nowt one|any|anything|owt? on|at|in|over|after|before|later|earlier|else|other|different
is|are there not|no a|an|any|one? <day>|weekend|evening|morning|afternoon|later|earlier|other|different|another
isnt|arent|aint there one|any|anything|owt|ones on|at|in|over|after|before|later|earlier|else|other|different
isnt|arent|aint there a|an|any? <day>|weekend|evening|morning|afternoon|later|earlier|other|different|another
^no <day>|weekend|evening|morning|afternoon|later|earlier one|ones|slot|slots|times at? all? ?
way|chance|possible|possibly? it|this|that|we|you can|could|get|be be|get? pushed|moved|put|brought|shifted|shunted back|forward|forwards|earlier|later|on to|till?
is|are there one|any|anything|owt|something on|at|in|over
could|can|would it not? be moved|the|a|another|any|some? week|weekend|day|night|later|earlier|different after|before|day|time|week|date?
is there any|a chance|way|possibility to|of|we|you .. another|different|later|earlier|change|move|rearrange
can|could|shall we|you|i do|have|make|go|say|come it? later|earlier|sooner on|in?
have|has|got you|u got|have? anything|any|owt|something|other|another|a|different|one
^got|have|any any|anything|owt|something|others|other
got anything|owt|any else|later|earlier|other|on|at|in|the|after|before
is|are there anything|any|owt|something|some .. else|other|others|later|earlier|weekend|weekends|evening|evenings|different|after|before|sooner
is|are there anything|owt on|at|in|the|over
is|are there another|other|different|later
is|are there a different|later|another
there anything|owt else|later|earlier|on|at|in|after|before
anything|owt|something else|later|earlier|different|sooner
anything|owt|something on|at|in|after|before a|the? _ instead
any chance of|on? a|an|anything|something|another|different|moving|changing|later|earlier|doing|having
is there any|a? chance|way|possibility we|you|i|it|of can|could
any chance we|you|i|it|of can|could? move|change|do|be|have|make|rearrange|doing|push|put|bring
any other|later|earlier|more evening|evenings|morning|mornings|afternoon|afternoons|night|weekend|week|days|day|times|time|dates|date|slots|slot|options|ones
any others
another|different|alternative day|time|date|week|slot|one|times|dates|options
can|could|shall|would|do|may we|you|i|it|u|they possible|be? move|rearrange|reschedule|change|rebook|postpone|push|put|delay|swap|switch|shift|alter|make it|this|that|the|to|later|earlier|back|off|on|forward?
can|could it|this|that be moved|changed|rearranged|later|earlier|put|pushed|postponed|done|held|another|on|at|brought|delayed
can|could we|you|i please|maybe|possibly? do|have|make|arrange it|this? another|a different|different|other|later|earlier|some
is|would it? possible|poss|ok|alright|any|there to? move|rearrange|reschedule|change|rebook|postpone|push|make|have|do|chance
move|moved|moving it|the|this|that|to|meeting
rearrange|reschedule|rebook|postpone|rearranging|rescheduling|rebooking|postponing|rescheduled|rearranged|postponed
change the|my|it day|time|date|meeting|to
need|want|like|prefer|rather a|an|to|it|some? move|different|later|earlier|another|rearrange|change|sooner
put|push it|this|that? back|off
can|could|shall it|this|that|we please? be|do|have|make .. instead
bring it forward
make it later|earlier|another|sooner
do it another|a|later|earlier|some
some other time|day
what if we|it
can|could we|i|you please? do|have|make|come|go|try for|on|it?
week|weekend after instead|please?
the week|weekend|day after|before|following
anything the week|weekend|day|month? after|before|following
following week|weekend|day
the following week|weekend|day
offer me|us something|another|different|other
next available
the next one
next time
earlier|later date|time|slot|one instead
would|could you|u have|do|offer|manage .. else|another|other|later|earlier|anything|weekend|weekends|evenings|different|owt|something|instead
do you|u not? do|have|offer .. else|another|other|later|earlier|anything|weekend|weekends|evenings|different|owt|something
suggest|suggesting
sort another|something else
could do with another|a|more|something
more dates|times|options
""",
}
ANOTHER_DAY = {
    "move": """
would|could|is|might the? <day>|weekend be|any possible|ok|alright|good|better|available|free|work|suit instead?
would|could the? <day>|weekend work|suit|do instead?
"""
}
CORRECTING = {
    "redo": """
actually no%
actually|no|sorry|oops make it
have? got|put|had|read that|it wrong (its|it is)?
actually|oh|sorry|no|soz? forget|ignore|scrap|disregard what|everything|anything|all i? said|put|wrote|told|texted you|u?
actually|no|sorry|oh|wait|soz scrap|forget|ignore|cancel|disregard|bin that|it|this
scrap|ignore|disregard|forget|cancel|delete|strike|bin that|it|what|all|everything i? said|put|text|sent|texted|wrote?
scrap|ignore|disregard|forget|cancel|delete|strike|bin my|the|that|last|previous last|text|message|answer|reply|lot|previous|first text|message|answer|reply|one?
sorry|oops|please? scrap|ignore|disregard|forget|cancel|delete|bin my|the|that|previous? last|previous text|message|answer|reply|one
it|that|which|this? should have|of been|be|said|read
it|that|which|this? should|ought to? say|read
it|that|which|this should be
it|that|which? was|is|were meant|supposed to be|say|read
and|but? meant
no wait
wait no|sorry|actually
hang|hold on
sorry|oops|actually|oh|no|i|hang|ah? i|on|no|sorry? meant|mean
meant to? say|put|type|text?
i mean
pressed|hit|typed|tapped|clicked|picked|chose|wrote the? wrong one|button|key|number|thing|date|day?
i? gave|sent you|u the? wrong number|one|day|date before|earlier|yesterday?
wrote|typed that|it wrong
wrong button|key
fat fingers|thumbs
oops|whoops
typo
correction
my mistake|bad
i got|had|put|read that|it|the? wrong|mixed
wrong one|day|number sorry|oops|soz
sorry wrong one|day|number
change of plan|plans|mind
changed my mind
second thoughts
on second thoughts
no|sorry|oops|actually make that
no|oops|actually sorry|no|oh|oops , make that|it
no|oh|wait|sorry actually
that was wrong|a mistake
wait
""",
    "drop post": """
is|are|be|would|was be? <good>|bad|out|tricky|hard|awkward|rubbish|impossible|difficult|hopeless for|with my|our|the? <kin>|<first>|<unknown>|him|her|them
doesnt|dont|wont suit|work|do for|with? my|our|the? <kin>|<first>|<unknown>|him|her|them
suits|works|suit|work for|with? my|our|the? <kin>|<first>|<unknown>|him|her|them
bad|rubbish|awkward|tricky|hard for|with my|our|the? <kin>|<first>|<unknown>|him|her|them
is|are|suits|works not|no? good|use|fine|ok|best|better|easier? for|to her|him|them|<kin>
no good|use for|to her|him|them|<kin>
is|was a? mistake|wrong|typo|error|incorrect
is|was wrong|incorrect|a mistake|typo
by mistake|accident
""",
    "drop pre": """
could|would|should|might have|of done|made|managed|said|picked|chosen|had|come
i|we was|were <free>|able to|on|for? do|make?
instead of
rather than
in place of
than
i said|put|wrote|typed|texted
no|sorry|actually|oh|so|and|wait? no|sorry|actually|oh|just|please|can? forget|scrap|ignore|drop|bin|remove|lose|delete|ditch|skip|disregard about? the? option|number?
no|sorry|actually|oh|so|and|wait? actually|can|you|please? take|leave|cross|knock|miss|strike|rub|rule out|off the? option|number?
forget|scrap|ignore|drop about? option|the?
""",
    "add": """
as well now
too now
also
now as well
""",
}
