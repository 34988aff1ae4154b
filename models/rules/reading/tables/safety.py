# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""What frightened people write, said outright or hinted at; and the idioms that only sound like it.

A missed cry for help is the worst mistake this program can make: lines here are wide on purpose. `idiom` is looked
for first, and hides its words from the rest.
"""

IDIOMS = {
    "turn": """
fell|fallen|slipped|tripped|came off|down|over|on _ _? _? and? hurt|broke|broken|bust|twisted|sprained my
letting|let|just you|u know that? i|we am|are|will|can|cant|have|might|may
dont|not want|wish the|your|these|this texts|messages|reminders|text to? stop
because|as|cos|since|that he|she|they|mum|mam|nan|dad dont|doesnt|cant|wont text|read|see|hear|drive
boss|manager|gaffer|work|missus|foreman is? going to? murder|kill me
that|this|the man|bloke|fella is a? waste of
better late than never
never|not forgive me|us
trying to? quit|stop|give|cut up|down|out? smoking|vaping|drinking|sugar|fags|booze
<kin>|<him>|he|she|they will|would|is|gonna going|to? murder|kill|shoot|strangle|batter me otherwise
will|would|had|is|gonna going|to? have my|our|her|his guts for garters if .. .. up|come|there|show|go|late|miss|forget|going|it
thought you|it|this|they meant|said|was|were the? _? monday|mon|tuesday|tues|wednesday|weds|thursday|thurs|friday|fri|saturday|sat|sunday|sun|then|it|1|2|3|4
hungry for
sister|brother|mum|nan|partner|husband|wife|dad|friend|mate|neighbour is|can|will|could? watch|watching|watches the|my|our|them kids|baby|children|boys|girls?
take|taking|took|taken .. away|abroad .. on|for|to holiday|hols|weekend|week|caravan|break|spain|turkey|wales
cope with mornings|heat|weather|rain|hills|stairs|nights|earlies|rota|traffic|early|the|late mornings|heat|weather|starts|traffic|rota|cold?
in case he|she|they need|needs|want|wants|cant|asks
^broke|broken|fractured|sprained|twisted|hurt my ankle|leg|arm|wrist|foot|toe|collarbone|hip|finger|back|knee
fell|slipped|tripped .. hurt|broke|cut|twisted|bruised my|his|her _?
bruised|grazed knee|knees|shin|shins|elbow|ribs|toe
police station|college|academy
drugs|drug company|rep|trial
would|could kill to|for
not safe to drive|travel|walk|park|go|cross|be
roads|road|weather|ice|path|car|brakes|bike|boiler .. not safe
safe place|spot|space to park|leave|put|keep
am|are|is? scared|terrified|frightened|afraid of heights|spiders|dogs|flying|lifts|needles|dentists|hospitals|crowds|planes
i|i have|just|and hurt|hurting|twisted|pulled|broke|broken|cut|burned|bruised|sprained|hurt|smashed|put|bust my back|foot|leg|ankle|arm|hand|knee|shoulder|neck|wrist|finger|toe|hip|ribs|head|thumb|nose|elbow|out?
i have hurt|twisted|pulled|broken|cut|burned|bruised|sprained|bust my back|foot|leg|ankle|arm|hand|knee|shoulder|neck|wrist|finger|toe|hip|ribs|thumb|nose
traffic|it|that|work|parking|m1|shift|week|day is|was|were|been absolute|absolutely|bloody? murder|hell|killing
scared|terrified|nervous|afraid|frightened|petrified of|about|at public|speaking|crowds|meetings|needles|talking|groups|strangers|forms|missing|interviews speaking?
could|can|would murder|kill|die for|a a? brew|pint|tea|coffee|curry|cuppa|sleep|lie|takeaway|kebab|drink
not being funny
work|job|feet|back|head|knees|knee|heat|legs|leg|tooth|teeth|shoes|hip|school|course|shifts|rota|hayfever|kids|hangover|flu|cold|stress|wait|waiting|migraine|suspense is|are|was|have|has? been|literally|absolutely|really|always? killing|murder|murdering me|us?
this|it|that is? killing me|us .. laughing|knees|feet
<him>|he|she|they|mum|nan|wife|missus|boss|kids|work|everyone|husband|dog will|would|is|are|going|gonna|to kill|murder|shoot|strangle|batter|hang|slap me|us if|when|for i|im|we|forget|miss|missing|late|being|forgetting|not|dont
kill|murder|shoot|strangle me|us if i|we|im am|was|were|dont|didnt|miss|missed|forget|forgot|late|cant
kill|murder me|us for being|missing|forgetting|saying
killing two birds
kill two birds
kill some? time
time to kill
killed the mood|time
dressed to kill
gets|getting|got|get on|up my|everyones nerves|wick|nose|tits
does|doing|do|did my head|nut in?
wind|winds|winding me up
nan|nana|gran|grandma|grandad|granddad has? broke|broken|fractured|done .. hip|ankle|wrist
would|could have? die|died of embarrassment|shame|boredom|laughter|shock if i|we forgot|missed|did|turned|was|were
die|died|dying of embarrassment|shame|boredom|laughter|laughing|shock|thirst|hunger|heat
dying to see|come|meet|know|get|be|hear|hold|cuddle|for a|meet|catch
dying for a|the
could|can|would|will|gonna|id|ill|just|want murder|kill|demolish|smash|destroy|slaughter a|an|some|the? bacon|butty|chippy|sandwich|burger|fry|roast|breakfast|kebab|pizza|ice|sarnie|biscuit|fag|wine|beer|drink|pint|brew|cuppa|tea|coffee|curry|bath|nap|sleep|lie|mcdonalds|kfc|maccies|greggs|pasty|toastie|dinner|chips|cake|gin|doughnut|steak|sunday|full|cornish|chinese|takeaway butty|up|breakfast|roll|sandwich|dinner|cream|english|in?
have|has|had|having my|our guts for garters
guts for garters
shoot me|us now|already|please|someone
shoot me|us%
somebody|someone shoot me|us
<kids>|baby|twins|toddler|they|he|she|dog|cats|puppy|littlun|little|ones had|has|have|kept|keeps|keeping|been|is|are|was|with|up .. screaming|crying|screamed|cried|up|grizzling|howling|teething .. teeth|tooth|colic|teething|croup|ear|earache|jabs|cold|reflux|chickenpox|snot|pox
screaming|crying|cutting|screamed|grizzling with|a|her|his|their|another .. teeth|tooth|colic|teething|jabs|ear|molar|molars
screaming|bringing|shouting|yelling the place|house down
cutting|cut a|her|his|another|two|first tooth|teeth|molar
been|got|get|was hit|floored|knocked|battered|wiped|hammered|smacked|slammed by|out|for|with .. flu|cold|bug|covid|virus|lurgy|tonsillitis|norovirus|sickness|hayfever|traffic|bill|bills
hit a|an|the|my deer|fox|pheasant|pothole|kerb|bollard|badger|bird|sheep|nerve|snag|dog|wall|brick
drove|drives|driving|drive|sends|sent|sending me|us up|round|mad|crazy|bonkers|loopy|potty the? wall|bend|twist|walls?
up|round the wall|bend|twist
running riot|amok|around|rings|wild
get|gets|got|gonna|going|be|being|getting to? get|be? slaughtered|murdered|killed|hammered|battered|crucified|shot|roasted by|at|off|for|from .. boss|manager|gaffer|work|bank|supervisor|wife|missus|mum|nan|bingo|tennis|pool|darts|football
police|cops|coppers have|has|had|closed|shut|got|blocked|cordoned our|the|my|off|a .. road|street|off|roadblock|motorway|speed|estate
wild horses
kick|kicks|kicking off without|at|from|about|around|time|in|on .. me|half|quarter|five|six|seven|3|4|5|6|7|8|9|10|11|12|noon|us|match|game
match|game|footy|football|rugby|meeting|it kicks|kick|kicking off
broke|broken|break|fractured|sprained|hurt|bust|busted|cut|bruised|banged|twisted my|his|her _ .. falling|fell|slipping|slipped|tripping|tripped|playing|skiing|skating|at|on|coming off .. ice|trampoline|bike|ladder|kerb|stairs|step|football|gym|work|scooter|horse|skateboard|rugby|netball|garden
not being funny|rude but|like
told|spoke|spoken .. people|manager|boss|you|lot this|already|that|and|i
the|my|our|them|these? kids|work|job|he|she|they|it|this|dog|boss|mum|nan|boys|girls|twins|baby|weather|phone|neighbours|builders|everything|everyone is|are|was|were|has|have|had|been|just|proper|all|both? driving|drove|drives|drive|sends|sent|sending|driven me|us|mum|nan up|round|mad|crazy|bonkers|loopy|potty|bananas|insane|nuts|mental the? wall|bend|twist|walls|today|lol|haha?
the|my|our|them|these? kids|boys|girls|grandkids|twins|they|dogs|puppies|children is|are|was|were|have|been|ran? been? running|ran|run riot|amok|rings|wild|around|ragged around|round? me|us?
the|my|our|me|babys|little|<unknown>? <kids>|twins|toddler|one|ones|littlun had|has|have|kept|keeps|keeping|been|is|are|was us|me|up? up|us|awake|all? night|all? screaming|crying|screamed|cried|grizzling|howling|teething|roaring with her|his|their|the|a? teeth|tooth|colic|teething|croup|ear|earache|jabs|cold|reflux|chickenpox|cough|wind
the|my|our? little|<kids>|<unknown> ones|one|is|are? cutting|teething|getting a|her|his|their|another|two|first|and? tooth|teeth|molar|molars|and screaming|and? the|screaming? place|house? down?
me|my|our mum|mam|nan|wife|missus|boss|gaffer|dad will|would|is|are have|having my|our guts for garters|breakfast if|when i|we|not? dont|miss|am|am not|come|late|forget? come|miss|late|go|turn|be|it? up|late|there?
will|would have my|our guts for garters
if i have|had to .. another .. scream|will|explode|cry|will
if i hear|see|get|have .. another|one|more .. again|more .. scream
scream%
my? ex is a? pain|muppet|nightmare|idiot|prat|plonker in|and|but
shoot me|us now all these|those|so? many? dates|texts|forms|times|choices|options?
hit a|an|the|my deer|fox|pheasant|pothole|kerb|bollard|badger|bird|sheep|snag|dog|wall|brick .. way|home|night|back|road?
over my dead body
police|cops have|has|had? closed|shut|blocked|cordoned|taped|coned our|the|my|off|a .. road|street|off|roadblock|motorway|speed|estate so? parkings?
police at|outside|near|by the? junction|roundabout|match|football|lights|bridge
me|my|our? work|job|feet|back|head|knees|knee|legs|leg|tooth|teeth|shoes|hip|hips|shoulder|neck|hangover|bunions|corns is|are|been|has|have|was|were? literally|absolutely|really|proper|still|always? killing|murdering me|us after|from|with? that|this|the|my|a|all? long|double|early|night? shift|walk|shopping|week|day|run|drive|nights|shifts|work|bus?
shoot me|us now|already ,? all these|those|this|so? many? dates|texts|forms|times|choices|options?
dont|never|not stop|give trying|fighting|helping|looking|believing|up with|for|in|on? our|my|the|him|her|them? <person>?
cant|couldnt|wont stop ,? am|i|just? am? driving|working|cooking|rushing|busy|eating
cant|couldnt|wont stop to|for|now|and here|there|chat|talk|long|text|now?
had|have|has to stop|finish|give|leave work|working|driving up? with|because|due|for|cos|of my|me|a|his|her|bad|poorly? of? my|me? back|leg|legs|nerves|hip|heart|knees|health|lungs|chest|eyes
at|by the end|top|bottom of the|our|my tram|bus|train|road|street|lane|drive|metro line|route|stop?
staying|stopping|living|live|stay at|by|near|down? the end|top|bottom of the|our|my tram|bus|train|road|street|lane|drive|metro line|route|stop?
get|gets|got off the? bus|tram|train at|near the|my|our end|bottom|top of my|our|the road|street
not|never interested in the|any|your food|tea|coffee|sandwiches|biscuits|cake|lunch|buffet
dont|doesnt know me|my|his|her|your arse from me|my|his|her|your elbow
ring|call|phone|text|shout|message|bell me|us if|unless there is|are|any|a? a|any? problem|problems|issue|issues|change|changes|bother
my|our|her|his? nan|mum|nana|dad|kids|you|he|she|they|that|sister|<unknown> had|has|have me|us in stitches about|with|over|all? this|it|all?
in stitches laughing|with|at|about|over
stinking cold|hot|headache|hangover|mood
work|kids|bus|buses|this|it|they|he|she|boss|that|neighbours|phone|school is|are|does|do|was|doing? doing|does|do|did my|me head|nut in|crackers?
even|if if|it it|this kills|killed me|us
even if it kills|killed me|us
id|i would|will do time for them|those|my|the|her|him kids|babies|children|girls|boys|lads
do time for them|those|my|these? kids|babies|children|girls|boys|lads|two
control freak
boss|manager|gaffer is a|an|being|such? control freak|nightmare|nobhead|idiot|slave|tyrant
quit|stopped|gave|given|packed|giving|jacked up|in? drinking|smoking|drink|booze|fags
kicking and|n screaming
fight|fights|fighting anyone|you|everyone|u|them for the|that|a last? .. sausage|roll|cake|chips|biscuit|seat|sandwich|samosa|roll
sausage roll|rolls
got|been|was|get bit|bitten by .. dog|cat|midges|mosquito|horsefly|wasp|hamster|ferret again|the? daft|sod?
at|in|outside|by the police station reception|car|canteen
police station reception
love|loves them|those|him|her|the|my .. to death|bits
having|had|shes|gone had|a funny turn
funny turn
sick|ill|unwell with nerves|excitement|worry
will|il|id|i would die|cry if i? miss|missed|forget|missing
kids|baby|dog|cat hid|ate|lost|drowned|flushed|broke|smashed|chewed|licked|threw my|the|me phone|keys|glasses|letter|remote|charger|shoes
in the doghouse
all|such|so i hate|love
gave|give|had|having|nearly .. me|mum|us a? heart attack|fright|scare .. passing|with|over|when|test|bill|exam|driving
gave|give|had|having|nearly .. me|mum|us a? heart attack|fright|scare%
a? right fright|scare with|over|at
kill|kills|killing|murder|murders the grass|lawn|plants|weeds|mood|vibe|time|roses
crawl|walk|run over|through|across broken|hot|fire glass|coals|fire|hell|water for|to .. kids|them|him|her|there
fear of god .. into|in .. behave|lot|them|kids
no stopping me|us
at my wits end with|over this|the|my|a _ machine|car|boiler|phone|internet|telly|printer|washing|computer|dog|broadband|builders?
over|off|finished|past the drinking|drink|drugs|booze now|for|and
over|off|finished|past the drinking|drink|drugs|booze%
off the drink|booze|drugs now|for|and|years
dreading|dread it|this|going if|but|tbh|to|i|am|honestly|a|though
in|at|the hospital having|for|with his|her|their|my|a tonsils|appendix|grommets|adenoids|gallbladder|hip|knee|baby|teeth|cataract .. out|done|removed|op?
having|had|got his|her|their|my|the tonsils|appendix|grommets|teeth|wisdom|gallbladder .. out|removed|done|in?
work|works|worked|working with kids|children|people|families|adults|lads|girls in care|prison|recovery|need|crisis
in the wars
bust up with the parking|warden|neighbour|washing|boss
suspected broken|fractured arm|leg|wrist|ankle|finger|toe|nose|collarbone from|at|playing|off? rugby|football|school|netball|trampoline|bike|gym?
is a saint|star|godsend|gem|angel|legend|diamond
he|she|they|hes is? my|our nephew|niece|grandson|granddaughter|son|daughter|brother|sister|grandchild|flesh|blood of course|course|so
had our|their differences
put the fear of god in|into my|the|our|them lot|kids|boys?
gave birth
he|she is my|our|her|his <kin>
""",
    "idiom": """
not|aint|isnt|never waking|getting up for|4|to|at|early|that|then|before
before|until he|she|they hears|finds|hear|find out? it|this|from|about|off
or else the|we|id|after|on|either|first|second|last|a|maybe
gotta|gonna|might|must bail
got|have|need|going to bail
bail out? on|of it|this|that|sorry|im
on a|the|some|this|our|my roof|roofs job|today|all|fixing|mon|tues
months|weeks|years|days|yrs|mths sober|clean
dont ring|phone|call as|because|cos|coz|since i|we cant|dont|wont hear|answer|pick|get
send help haha|lol|please|xx|ha
haha|lol|car|kids|jobs , send help
look|looks|looking|feel|feeling|felt like death warmed|warm up|over?
shotgun start|wedding|seat
stabbing pain|pains|feeling
bailed|bailing|bails on|out me|us|him|her|of|on?
clocks|it|that|this|always _? throws|threw|throwing me out|off|a?
throws me off|out
havent|hasnt seen|heard|spoke the|them|my|his|her|from? kids|bairns|grandkids|boys|girls|them|family|him|her? since christmas|xmas|easter|summer|the|last|their|her|his|my|birthday|wedding|funeral
up the wall
drowning in|under all|it|this|paperwork|work|washing|the|homework|that
fighting a losing battle
losing battle
could|would have|of? murdered|killed|throttled|strangled the|that bus|train|taxi|driver|alarm|dog|cat|satnav|phone
heatwave|heat|weather|week|stairs|hill|walk|cold|flu will|would|is|gonna finish|finishing|kill|see me off?
let me|us know how|if|when|what|whether|which
see you|u|yous next time|week
wish i|we could not|no this|coming|going|gonna|making|able|attending|sorry
if they|work|boss|manager|he|she|rota|gaffer let|lets me|us swap|change|off|go|finish|leave|have|out
could|can|would murder|kill|die for a|an|some|the night|day|week|weekend|holiday|hol|bath|rest|hour off|away|out?
blood family|relatives|relations|relation
got|have the? wrong person|number|phone|guy|woman|lady|mobile|one|family|house
show|showing my|your|our face
string|strung|swing|hang me|us up if|for|by|when
dying|dead|died of|from|with a|the|man? flu|cold|heat|hunger|thirst|embarrassment|boredom|cold|shame|hayfever
step ladder|ladders|stepladder|stool
fell|fallen|falling|slipped|tripped off|over|on|down a|the|my|our? ladder|ladders|step|stepladder|kerb|pavement|stool|bike|stairs|dog|cat|toy|toys|lego|ice|chair
broke|broken my|a|me|the? wrist|ankle|leg|arm|toe|foot|finger|collarbone falling|playing|at|slipping|tripping|skiing|on|in|off
shout|shouting|capitals|caps|letters on? big|my|phone|sorry
head|heads|ed|brain is|are|was|feels|absolutely? battered|mashed|fried|banging|scrambled|pounding
phone|mobile|fone|screen was|is|got|been|gone broken|broke|cracked|off|playing
over the moon
rota|rotas|shifts|results|schedule|timetable|roster|film|book|list|dates|new|it comes|come|came|is|are|goes|go|coming|out out|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|soon
wild horses couldnt|wouldnt|cant|wont|would|could not? stop|keep|drag me|us away|from? it?
nothing|nobody|nowt|no|noone on|in|under? one|earth|this|the|world? would|could|will|can keep|drag me|us away|from?
bus|buses|tram|train|stop|stops|venue|shop|shops|park|somewhere|anything|held|meeting|live|lives .. near|nearer us|me|you|here|my|our
am afraid they|work|the have|has|put|need|changed|are|is|rota|shift
worker|bus|train|taxi|nobody|noone|plumber|parcel|lift never|didnt|hasnt turned|turn|show|showed|shown up again?
get _ _? off|free but|and|,
get _ _? off|free%
work|boss|manager|they|company|gaffer|job|college|school wont|dont|doesnt|didnt|never let me|us
wont|doesnt|dont|didnt|never let me|us|you|him|her down|off|swap|change|book|finish|have time|early|weds|late|fri|mon|tues|thurs|shifts|annual|holiday|it|a|my|the|any?
monday|mon|tuesday|tues|wednesday|weds|thursday|thurs|friday|fri|saturday|sat|sunday|sun|morning|mornings|early|earlies|nights|start|shift|walk|stairs|am|pm|one would|will|could|is|are|gonna|going to? kill|killing|finish|murder me|us off?
dead on|easy|good|line|quick|tired|busy|end|right|cert|excited|chuffed|happy|proud|keen|slow|set|pleased|heat|ringer|weight|handy|certain|sure
<day>|morning|afternoon|evening|mornings|afternoons|evenings|weekends|weekdays|nights|days|buses|trains|traffic|parking is|are|be|would|will|was be? <very>? hopeless
hopeless in|of a|the morning|mornings|afternoon|evening|night
hopeless on|at|with|for remembering|dates|times|texting|directions|maps|<day>|mornings|evenings|afternoons|weekends|weekdays|me|us|mornings|names|phones|technology
phone|battery|car|mobile|fone|boiler|signal|wifi is|was|has|been|gone|went|about|nearly|keeps just? dead|died|dying
battery dead|died
phone|car|battery died|dying|dead
dead phone|battery|car
drop dead gorgeous
scared|terrified|frightened|afraid of heights|spiders|dogs|flying|lifts|needles|dentists|hospitals|crowds|planes
scared|afraid|terrified i|ill|id|im|we|that will|would|might|am|going|may|be? be|miss|forget|late|get|oversleep|going|lost
afraid not|so|i|we|that|its|it|im|weds|tues|thurs|mon|fri|sat|sun|cant|he|she i|we|cant|is|wont|am|have|can|will|are|work
afraid not|so
afraid i|we cant|wont|am|have|work|dont|will|wouldnt|couldnt|forgot
am|im afraid cant|not|its|it
dont be? scared|afraid|frightened|worry
not|never scared|afraid|frightened of|to
bored to death
to death with|of it|this|that|by
worried|scared sick about being|missing
sick to death
over my dead body
risk it|the|missing|being|of
at risk of missing|losing my job|missing
hit|hits traffic|the|by traffic|rush|jackpot|roof|m1|road|spot
hit me|us up|back|with
hit the road|sack|traffic|roof|nail
beat the|traffic|rush|it|me to|traffic|there|rush
beats me
cant beat it|a|that
beating the|traffic
shooting off|up|over
shoot off|over|up|down|me a|message|text
smashing it|time|idea
smashed it|the my|his|her? exam|exams|phone|screen|test|window
broke|broken my|the phone|glasses|car|down|washer|boiler
car|bus|boiler|phone|washer|fridge has|is|just? broke|broken|died
fight for|the|off a|traffic|cold|him|her|them
fighting a|off|the|traffic|through|fit cold|bug|flu|infection
missing you|u|him|her|them|out|the|my|this|it
driving me|us mad|crazy|nuts|insane|bonkers|up
blood test|tests|pressure|bank|donor|sugar
drug round|test
on antibiotics|tablets|medication|crutches
painkillers|paracetamol|calpol
drunk on|with power|tea
drink driving awareness|course
knife crime course|talk
court date|appearance for|about parking|speeding
jury service
shot|shots|jab in|at the
up in arms
armed with tea|cake
weapon of choice
beaten to it
beat to it
threatening to rain|snow
weather|rain|snow|sky|clouds is? threatening
burning the|up candle|fuel
burn off|out
break my heart
attack of the
asthma|panic|heart|anxiety attack
heart attack
abuse of parking
overdose on|of chocolate|cake|sweets|turkey
overdosed on chocolate|cake|turkey|mince
cut my|the finger|hair|grass|thumb|hand|knee
cutting the|my|his|her grass|hair|lawn|hedge
watching tv|netflix|telly|football|match|game
watching my|our|him|her|a son|daughter|lad|play|match|game|film|team|nativity|swim|sing|football|dance
watching the play|match|game|film|nativity|panto|football|telly|rugby
following up|on|week|day|your|message|text|that|weekend|the|morning|month|up
hell of a
pissed off
crack on|of
out of|beyond my|our control
remote|birth|passport|pest|border control
visit|visiting .. prison
prison visit|visits|officer|service
work|works|working for|with|at|in the? police|prison|refuge|probation
driving licence
in case of|an emergency
emergency contact|number|dentist|plumber|appointment|services?
drink driving
thanks for dealing
^just|only|now? just|only|now found out i|we can|cant|could|am|will|wont|have|need
i|we have? just|only|now found out i|we can|cant|could|am|will|wont|have|need
bloody hell
what the hell
go to hell and back
hang on|up|out
hanging on|out|up
safe journey|trip|travels|flight|hands|drive|space|and
safe to say|assume|text
be|stay|keep|get|arrive|arrived|got|home|drive|travel|keep|stay home? safe
play it safe
on the safe side
better safe
threw up
hit and miss
black and blue badge
suicide squad
to end it|this on
end it there|here|on
killed off
could|can murder|kill a|for a? brew|pint|tea|coffee|curry|cuppa|sleep|lie
abused the|my parking
baby is|are? not? due|teething|crying|poorly
got form in|at
smell of milk|baby|sick|paint
fingers crossed
die|died|dying on|of|down|for|to .. my|feet|arse|see|laughing
dead on my|me|our feet
i? dont|havent|not have|got a|any|no|no? nephew|niece|kids|children|grandkids|grandchildren|sister|brother|family|grandson|granddaughter|son|daughter|cousin
who told|gave|give you|u|yous about|my|me|where
this|that|it is|isnt? is? harassment|harrassment|stalking
harassment ,? stop|leave|report
been? at|by the door .. waiting for|on the? gas|boiler|delivery|parcel|plumber man|woman|engineer?
gas|boiler|sky|bt|meter|delivery|telly|window|amazon|dpd|milk man|woman|bloke|lad|fella
""",
}

SAFETY = {
    "fear": """
parked|sat|waiting outside every|all|most|each night|day|morning|evening
nobody|noone|no? one? knows|know where they|she|he|kids|children are|is|have|has|went|gone
anywhere near me|us|him|her|them|my|the|it|here%
anywhere near%
in case he|she|they|dad|ex|<unknown> turn|turns|come|comes|show|shows|find|finds|kick|kicks|follow|follows|start|starts|lose|loses|hurts
back way|door|exit out|in|so|in
makes my skin crawl
history with|of|there|between .. violence|him|her|them|hospital|police|drugs
put|puts|puttin me|her|him|mum|us|my in|into hospital|a|a&e
for my|our|their|her|his safety
safety of
frit|petrified|shitting myself
too|so|proper frit|scared|frightened
sick with worry about|for
worried sick about|for the? kids|children|baby|him|her|them|my|our|<unknown>
noone|nobody|wont|one will|would|ever believe me|her|him|us
no one will|would? believe|believes|believed me|her|him|us
dreading|dread seeing|being|him|her|it because|if? he|she?
will there be security|police|guards|guard
is there security|police|guards|guard
security be|on|there|present
someone|somebody|one of us|i will|is|gonna|going|gets|get going? to? get|getting|gets? hurt
would not|cant|dont|never go|feel|be|sit alone|near|around|in with? that man|bloke|woman
that man|bloke|monster|animal|thing
know|knows|think|thinks|find|finds|out|realise it|its was|is? me .. told|said|rang|reported|grassed|spoke
who|that|i told|reported|rang|grassed you|social|on|them|him|her .. know|knows|knew|out|find|finds
let|letting on that|to|i|about?
mustnt find|know|see|hear|come|get
if|when he|she|they knew|know|knows
comfortable in|around|near|with|being .. room|him|her|them|same
panicking|panicked|dreading he|she|about|hes|because|seeing|him|her|it
scared|frightened|terrified|petrified|fearful|afraid of|what|when|because|to|for|hes|he|she|him|her|them|they|about|around|if|at|in|being|hell|shell|they|my|<unknown>|<kin>
am|are|is|so|feel|feeling|really|very|too|too|bit|get|getting|got|was|been|left|proper|both|all|pretty|always|still|well scared|frightened|terrified|petrified|fearful|shaking
scared
feel scared
frightened$
frightened|terrified|petrified
scares|frightens|terrifies|intimidates|intimidated|intimidating|terrifying|frightening|scaring
he|she|they|him|her|<kin>|<unknown> is|are|can|gets|get|was|been|so|really|very? scary
scary man|person|bloke|guy|temper|when|and
am|i scared
live|living in fear
fear|fears for my|his|her|their|our|the|him|them|kids|life|safety
fear of him|her|them|what
in fear of
feel|feeling|felt|feels|be|is|am|are|arent|isnt|not|never|being|make|makes|makes|keep|keeping|dont|doesnt|wont|wouldnt .. unsafe
unsafe
not|isnt|arent|aint|never|dont|wont|doesnt|didnt|wouldnt|cant|hardly .. feel|feeling|be|keep|is|are|its|place|him|her|kids|being|it|very|that|always|think safe
isnt|arent|not|never|aint safe
wont be safe
not safe
safe place|house|from|accommodation
keep|keeping|kept|get|stay me|us|him|her|them|the|my|kids|children|baby|everyone|myself .. safe
keep|keeping|get|stay safe from
safe from
somewhere safe
safety of|plan|concern|concerns him|her|them|my|the|kids|for|about|children|baby|<unknown>?
worried|concerned|worry|fear|scared|anxious for my|his|her|their|our|the safety
worried|concerned|scared|anxious|frightened what|he|she|they|that|about|for .. do|hurt|react|kick|happen|find|take|hit|him|her|kids|children|baby|safety|<unknown>|them
worried|concerned|scared what|how he|she|they
worried|concerned about|for the|my|his|her|our|their baby|kids|children|child|boys|girls|son|daughter|little|granddaughter|grandson|niece|nephew|wellbeing|welfare
worried|concerned|scared|frightened about|of|for him|her|them|<unknown>
worried sick about|for <person>
worried he|she|they
uncomfortable|unsafe|uneasy around|near|with|being|in|about|having|if .. him|her|them|room|he|she|dad|ex|<unknown>
nervous|anxious|uneasy|panicky around|near|of|about|seeing|being being|seeing|near|around? him|her|them|<unknown>|dad|ex|mum
dont|not|never trust him|her|them|<unknown>|dad|mum
dont|not|never trust him|her|them
on edge|eggshells
walking|walk|tread|treading on egg|eggshells
in danger
danger|dangerous
he|she|they|<unknown>|dad|ex is|are|was|gets|a <very>? unpredictable|volatile|psycho|psychopath|evil|monster|unhinged|unstable
at risk
risk to|of|for me|us|him|her|them|kids|children|the|my|our|herself|himself|harm|violence|anyone
""",
    "violence": """
knock|knocks|knocked|knocking|push|pushes|pushed|slap|slaps|throw|throws .. about|around
<them> .. .. .. <harm>
<harm> .. .. .. <them>
went|goes|go|gone|going for my|our|his|her <kin>
smash|smashed|punch|punched|kick|kicked|slap|slapped my|our face|head|teeth
someone|somebody|people .. get|gets|getting hurt|killed|stabbed
takes|taking|take|took it|his|her out|temper|anger on|out the|on|me|us|my|him|her? kids|children|me|us|him|her|them|baby
got|has a temper
temper on him|her|them
<he>|he|she|they broke|breaks|broken|fractured|split|busted my|her|their arm|leg|nose|jaw|ribs|lip|wrist|finger|hand|collarbone
she|mum|ex|dad|partner broke|broken|fractured|split|busted his arm|leg|nose|jaw|ribs|lip|wrist
<he>|he|she|they .. shouting|screaming|kicking|banging|swearing|yelling at|me|the|outside|again|on
been round|up here? shouting|screaming|kicking|banging|threatening|drunk|again
knock|knocks|knocked|knocking|slap|slapping|slaps|push|pushes|pushing|pushed|throw|throws|threw me|us|her|him|them|mum|kids about|around|down|up
threw|throws|thrown|throwing|chucked|chucks|lobbed .. at me|my|us|her|him|the|mum
he|she|they|<unknown>|dad|ex will|would|might|could|always|just|gonna|going|to? to? go|goes|went|going for me|us|him|her|them
had|has|got his|her hands round|around|on|at
by the throat|neck|hair|arm
round|around my|her|the throat|neck
violent|violence|domestic|abusive|abuse|abused|abuser|abuses|abusing|assault|assaulted|assaulting|assaults
dv
beaten|battered|bashed|strangled|choked|throttled|stabbed|stab|stabbing|raped|rape|punched|punches|kicked|slapped|headbutt|headbutted|attacked|attacks|attacking|molested|groped|groomed|grooming
thumped|clouted|belted|whacked|walloped|leathered|kicking|pinned|shoved|dragged|burned|burnt|scalded <me>|the|my|in
hit|hits|hitting|beat|beats|beating|punch|kick|slap|hurt|hurts|hurting|grabbed|grabs|pushed|pushes|smacked|smacks|smack|choke|strangle|shook|shakes|harm|harmed|harming|shouts|screams|burn|burned|touched|touches|throws|threw me|him|her|us|<unknown>|kids|children|baby|himself|herself|mum|sister|daughter|son|things|stuff|plates
hit|hits|hitting|hurt|hurts|beat|beats|beating|slapped|punched|kicked|pushed|attacked my|our|his|her <kin>|kids|children|baby|son|daughter|girls|boys|grandson|granddaughter|nephew|niece
<he>|he|she|they .. hurt|broke|burned|cut|twisted|hit my|her|their arm|leg|face|hand|back|neck|head|wrist
hit|hits|hurt|hurts|hurting|beat|beats|harm them|us|my|the kids|children|baby|daughter|son?
hit the kids|baby|child|children|walls
shouts|screams|hits|throws at me|us|him|her|kids|the|things|stuff
been|was|got|get|gets|being|he|she|they|hes|shes|ever|always|used|keeps hit|hits|hitting|hurt|hurts|hurting|beating|punching|punched|beaten|slapped|slapping|kicking|harmed|harming me|him|her|us|them|by|my|the|kids|people|someone
he|she|they .. hurt|hit|beat me|us|him|her|them|kids|my|the|someone|somebody|anyone
lays|laid|lay|lays|raised|raises|raise|put|puts a|his|her|their? hands|hand|finger|fist|fists on|to|at
lash|lashes|lashed|lashing out
kick|kicks|kicked|kicking|kickin off
kick off
kick|kicks|kicked|kicking my|the|his|her|our|down door|doors|in
go|goes|going|went|turn|turns|turned|gets mad|mental|nuts|crazy|ballistic|psycho|berserk|ape if|when|at|with|on|and
get|gets|got|turn|turns|turned|is|was|be|being|very|really <very>? nasty|aggressive|violent|physical|abusive
aggressive|aggression|violently
bad|short|nasty|terrible|awful|vile|violent|his|her|anger temper|outbursts|rages
anger|rage issues|problems|management|outbursts
lose|loses|lost|losing his|her|it|their|the temper|rag|with
lose|loses his|her temper|rag|head|cool
blow|blows|blew his|her top
bruise|bruises|bruised|bruising|black eye|eyes
black eye
bruise|bruises|bruised|bruising
marks on his|her|their|my|the|him|them
smashed|smashing|smash|smashes|trashed|wrecked|punched|punches up|my|the|our|his|her|in|everything|all|a|walls? door|window|windows|house|flat|place|up|stuff|hole|wall|tv|everything|doors|home
there will|would|is|gonna|going to? be? trouble|murder|bloodshed|violence|ructions|hell|blood|fireworks
there will be trouble|murder|ructions|hell|blood|bother|fireworks
cause|causes|causing|start|starts|starting|kick a|trouble scene|fight|trouble|with|up
fight|fights breaks|break out
fighting every|all|again|in|with
make|makes|made|making my|our|her life|lives hell|misery|miserable
what he|she|they did|done|does|put to|me|us|kids
what he|she|they is|are|might|could|will|would do|capable|hell? of|do|if?
what he|she|they is capable
after what he|she|they|happened did|done|put|does|has|with|last|to
what|everything he|she|they did|does|put|has put|done to|us|me
put|puts|putting me|us|her|him|kids through hell|it|so|all
he|she|they hurts|hits|threatened|threatens|attacked|attack
harm
off there|their heads|faces
<kids>|kid|lad|lass|child|someone|woman|girl|boy .. screaming|crying|sobbing|begging|wailing|yelling .. next|upstairs|downstairs|every|through|above|flat|door|hours|help
<kids>|kid|lad|lass|child|boys .. left|home alone|unattended|unsupervised
""",
    "threat": """
be sorry if|when i|we|she|he .. open|opens|say|says|tell|tells|talk|talks|speak|speaks|come|comes|turn|go|goes|said|told
if i|we open|opened my|our mouth|gob|trap
start|starts|started|starting|kicks|kick on|with me|us|him|her|them
waiting|wait for him|her|them .. outside|up|if|when|and|there
waiting|wait for him|her|them%
tell him|her|them .. waiting|watch|coming|dead|sorry|regret|better
legs|neck|jaw|head|face|arms breaking|snapping|kicking|smashing|caving
do|doing|did time for him|her|it|them
go|going|end|land to|in|up prison|jail|inside for|over|if
his|her|their family|brothers|mates|lads|lot|friends|brother|dad|cousins are|is|will|want|have|came after|coming|looking|threatening|threatened|for|got|find
are|is|be|come|comes after me|us|him|her|them
i|we better|best not come|go|say|talk|turn|show|bring
said|says|told me|us|her? i|not|better|best|to|what? better|best|watch|keep not|what|my come|say|turn|show|go|mouth|quiet|back
watch what i|you|we say
keep|kept|keeps my|his|her|your|our mouth shut
keep a bat|knife|hammer|pole|weapon
bat|hammer|pole by|behind|under the|my
outside|round|here|there|back again last|tonight|night|today|every
hanging|hangs around|round|about outside|my|our|the
watch|watching his|her|their|your back
or else
threat|threats|threaten|threatens|threatened|threatening
kill|kills|killing|murder|murdered|kills <me>|himself|herself|myself|themselves|someone|somebody|him|her|the|my|us|each|you|u
kill|killed|murder|murdered
gonna|going|will|would|says|said|wants|to to? kill|stab|shoot|murder|strangle|drown|slit|torch|batter|bury
dead if|when|meat|man he|she|i|we|they?
be|end|ends|ended|better up|off dead
i|we|he|she|they will|would|be be? dead
death threat|threats
burn|torch|petrol|firebomb|burning the|my|this|our|it|down house|flat|place|down|alive|car
burn .. down
set fire
knife|machete|gun|bat|axe|acid|blade at|on|to|in|under|with|from .. me|us|him|her|throat|bag|bed|car|pocket|door
knife|knives|gun|guns|machete|weapon|weapons|axe|shotgun|blade
baseball bat
make|makes|made me|us|her|him|them pay|regret|suffer
pay for this|it|what he|she|i|they
get|gets|getting|got even|back with|at me|us|him|her|them
get back at
come|comes|coming|came|been turn|banging|kicking|looking|after for|up|round|down? me|us|him|her|them
turn|turns|turned|turning|show|showing|shows|showed up at|drunk|uninvited|again|here|unannounced|shouting
come|comes|coming|came|comin after|for me|us|him|her|them|kids
come|comes|coming|came|keeps to|round|up|at|here|by|past my|our|the|mine? house|door|flat|school|nursery|work|window|windows|drunk|shouting|uninvited|unannounced|banging
bang|banging|bangs|hammering|hammers|pounding|pounds on|at|the|my|our|down door|window|windows
outside my|our|his|her house|flat|window|school|home|work|nursery|gate
he|she|they is|was|keeps|sits|sat|hangs|stood|parked outside|following|waiting|hanging my|our|the|us|me|for|around|house|school
revenge
snitch|grassed|grassing
end|finish me|us|him|her off
do me|us|him|her in|over
watching my|his|her|our back
warned me|us|her not|off|what
better not|watch show|turn|come|bring|his|himself|it .. up|near|face|back|there|here
he|she|they better not|watch
i will|would|am|gonna|going|could|should|might|can|to|bloody|swear|just knock|batter|kill|smash|punch|deck|lamp|stab|slap|bray|leather|chin|thump|flatten|twat|kick|strangle|throttle|shoot|bash|belt|smack|murder|hurt|hit|glass him|her|them|his|he|she|that|<unknown>|<kin>|someone|somebody|anyone|you|himself
swing|swinging for him|her|them|<unknown>|<kin>
break|breaking|snap|wring his|her|their neck|legs|arms|jaw|fingers|face|nose
knock|punch|smash|kick|bash|rip|batter|cave|blow|bust|rearrange his|her|their|your|that face|head|teeth|block|nose|legs|neck|lights|jaw|arms|skull|in|door
knock him|her|them|<unknown>|his|her .. out|block
batter him|her|them|the|<unknown>|that|his
deck|floor|chin|lamp|bray|leather|flatten|twat|clobber|throttle|wallop|stab|strangle|clout him|her|them|the|<unknown>|that
swing|swinging|swings for|at him|her|them|me|us|<unknown>|<kin>
get|have|give|got my|his|her|him|them|a mates|brothers|lads|battering|hiding|beating|kicking|slap
get|got my hands on him|her|them
wait|wait|wait till|until i|ill? see|get|find|catch .. him|her|them
hands on him|her|them
sort him|her|them out
not be responsible|held for what|my
wont be responsible|held
what i will|would|might|may do to|if|when he|she|him|her|them
swear|i to god .. him|her|them|kill|he|she
if i see|find|catch him|her|them|<unknown> .. will|gonna|going|swear|god|dead|kill|kick
i|will|would end up in|inside|doing? prison|jail|inside|cell|time
end up in prison|jail
end up inside|doing time
he|she is|will|would|deserves gonna|be|getting|get get|battered|done|hurt|dead|in|whats|a kicking|battering|slap|coming|beating?
""",
    "control": """
nobody|noone|nobodys must|should|can|is|has know|to|find|be i|we|out|told|ive|that|where
hide|hiding|hid my|the|this|our phone|messages|texts|mobile|letters from <him>|him|her|partner|husband|wife|boyfriend|my|the
mates|lads|brothers|friends watching|following|outside my|me|our|the
this is his|her|my|a mates|friends|mums? phone .. dont|reply|text|he|now
dont|not|never reply|text|answer|ring|respond|message .. he|she|hes|see|sees
he|she is in the shower|bath|toilet|garden|other|next|kitchen room?
before he|she gets|comes|wakes|is|finds|sees up|back|home|in|out|me|this?
only|just have|got .. minutes|mins|seconds .. he|she|before|while
while he|she is
<them> .. .. my|our address|house|door|locks|key|number|whereabouts
because of him|them%
because of what he|she|they
get|gets|got|getting to me|us%
over my|our shoulder
slept|sleep|sleeping|sofa|car|friends|hotel .. because|cos|hes|he|she|afraid|scared of|outside|is|coming
stood|stands|standing there|over|outside|watching
<them> .. .. outside my|our|the|again
watching|watch|outside my|our house|home|flat|window|street
mates|lads|brothers|people|friends watching|following|outside|looking
fake accounts|account|profiles|profile|names
still|always|has|have|got a|his? key .. in|comes|lets|house|night|he
wont|doesnt|never|not leave|leaving me|us|her alone
keeps|always|constantly|never ringing|calling|phoning|texting|messaging|turning|asking|checking|following|stops me|up|where|my|on|her|ringing
rings|calls|texts|messages me|us|her .. times|day|night|constantly|hour
makes|made|make|making|forces|forced me|us|her|him|them show|tell|give|hand|do|ask|sleep|say|delete|sit|send|account|stay
show|showing him|her my|the phone|texts|messages|bank
do|does|did|doing what|as|everything he|she|they|hes|im|i am? says|say|tells|told|wants
have|got|had to do what he|she
put|putting|give|giving|write|use|print|have|share .. my|our|the address|number on|to|anywhere|in|out|anything
dont|not|never .. my|our address|whereabouts
changed|change|changing|new my|the|our? locks|number .. because|from|so|of|he|she|but|him|her
still|always gets|got|comes|came|getting in|into|through
he|she|they will|can|might|would|could? hear|hears|listening|listen me|us|this|the|everything|phone?
sat|sitting|stood|standing|is here|there|next|beside|right so|and|to .. cant|cannot|talk|speak
cant|not|dont talk|speak|say|ring .. he|she|hes|him|listening|hear|home|here
he|she|they|him checks|reads|searches|looks|goes mine|through|my|it|everything|them
using|on|borrowed my|a|someones _? mates|friends|mums|sisters|neighbours|elses|works? phone because|cos|as|he|she|so|hes
wont|not|dont let|leave me|us alone with|at|in
have|has|had|need|needs|got to ask|tell him|her|permission before|if|for|everything|where|to
ask|asking his|her|for? permission
he|she|they|<unknown> goes|go|will|would|gets|get? mad|mental|crazy|funny|off|angry|nasty if|when i|she|we
careful|watch what i|we say|text|do
careful what|how you|u|yous text|send|write|put|say|message
told|tells|decides|decide|says|say who|what|when|where i|we can|could|may|am|are .. talk|speak|see|text|ring|go|meet|say
controls|tells|says me|us|her|what .. wear|do|go|see|spend|eat
checks|reads|monitors|hacked|tracks|tracking|monitoring|reading|goes|going|looks through|at|all|my|our|her|his? my|our|her|his|all? phone|mobile|messages|texts|emails|facebook|calls|location|whatsapp
took|takes|taken|smashed|got|has my phone|mobile|bank|card|cards|passport|money
he|she|they|partner|husband|wife|boyfriend|ex|dad|mum|<unknown> reads|checks|sees|watches|tracks|monitors .. phone|messages|texts|text|message|this|mobile|everything
can see my|this|these messages|texts|phone|location
see|sees|read|reads|reading this|these|my message|messages|texts|phone
might|could|will|may|if he|she|they|him see|sees|reads|read this|these|my|it
if he|she|they see|sees|finds|find|found|knew|knows|hears|hear|catches|reads
if he|she|they is|are|turns|turn|shows|show|comes|come up|there|near|coming .. i|ill|not|wont|we|kids|there
finds|find|found out|me|us .. i|im|we|where|about|live|he|she
he|she|they|him|<unknown>|dad|ex|partner finds|find|found|mustnt|shouldnt|hears out|know|where|about|that|i|im|we|me|us
he|she|they|dad|ex|partner|<unknown>|him|her|nobody cant|mustnt|shouldnt|doesnt|dont|not|never|didnt|wont know|find|see|hear|be .. i|im|about|where|out|we|this|told|here|my|that|address
cant|mustnt|dont|not|never let|have|want|him|her|them .. know|find|knowing|finding .. where|out|address|about|i|im|this|that?
know|knows|knew|found|find|tracked|follow|followed|got|has|gave|given|told|tell out? where|my|our|new|him|her? my|i|we|were|im|me|us|she|kids|he|new|our? live|lives|living|am|are|is|address|stay|staying|moved|house|school
where i|we|she|they|kids|me|us am|are|is|now? live|lives|living|staying|moved|stay|hiding
where we|i|she live|lives|are|am now
knows my|our|the|where address|house|car|route|school|nursery|live|i|we
dont|not|never|mustnt|wont|shouldnt|cant|didnt|without .. tell|telling|mention|mentioning|share|show|give|giving|pass|inform him|her|them|he|she|they|dad|mum|ex|partner|<unknown>|anyone|anybody|father|husband|wife|family|my|our|where|that|i|im
dont|not|never|mustnt .. tell|mention|share|give|pass|say .. him|her|them|dad|mum|ex|partner|anyone|father|husband|wife|address|where|number
dont|not let|say .. him|her|them|dad|anyone .. know|find|in|near|come|address|out
dont want him|her|them|<unknown>|dad|ex|anyone to? know|knowing|near|finding|around|seeing|at|there|anywhere|in|find|have
without him|her|them|<unknown>|dad|he|she knowing|finding|there|seeing|being
secretly
keep this|it|my|our|address|number .. from|secret|confidential|hidden|private|between him|her|us|anyone|them|dad|ex|please?
keep .. secret|confidential|hidden
confidential
hiding|hide|hidden|hid from|in him|her|them|my|hiding|the|dad
in hiding
behind his|her|their back
he|she|they|partner|husband|wife|boyfriend|<unknown> wont|doesnt|dont|never|refuses|stops let|letting|allow|like|allows me|us|her|kids|him|to .. go|out|leave|see|use|have|phone|speak|talk|money|anywhere|anyone|family|friends|anything|alone|do
he|she|they wont|doesnt|never let|lets|allow me|us|her|them|kids
wont|doesnt|never|not|didnt let|allow|lets me|us|her|kids|him|them|my
lets me|us .. out|anything|speak|go
not allowed|permitted out|near|contact|round|friends|phone|unsupervised|anywhere
isnt|arent|aint|cant|mustnt allowed|supposed|meant|permitted|let|be|come|go to? be|near|round|around|within|contact|anywhere|unsupervised|see <person>|my|our|me|us|here|the|contact?
supposed|meant|allowed|permitted to? be|go|come? near|around|within|contact|anywhere|alone|unsupervised|speak|talk|see <person>|my|our|the|near|to|with|me
not allowed|supposed|meant|permitted to? see|contact|speak|talk|be|come|go|have|know|live to|with|near|in|at|the|round|contact|him|her|me|us|them|kids|my|any? .. him|her|them|me|us|kids|children|house|room|contact|address
control|controls|controlling|controlled|coercive|manipulates|manipulative|manipulating|gaslighting|gaslights|gaslight|isolates|blackmail|blackmailing
takes|took|keeps|steals|controls|hides my|all|our|her money|wages|cards|keys|benefits|passport|bank|phone|pin|my
locks|locked me|us|her|him|them|kids|in in|out|the|up|her|room
locked in her|his|their|the|a room|bedroom|house|cupboard
trapped
followed|following|follows me|us|her|him|home|around|the
stalked|stalking|stalker|stalks|tracking|spying|spies|tracker|harasses|harassed|harassing|harassment
watching|watches|watched|watch my|our|her|the house|flat|home|window
watching|watches|watched|watch me|us|my|our|her|the|outside? house|flat|home|every|all|school|door|from|through|us|where|when|move|sleep|constantly|window
watching me|us|my|our
being watched|followed|tracked|listened|recorded|controlled|watching
always|constantly|keeps|constant watching|following|checking|outside|threatening|listening|shouting
he|she|they listening|stood|sat over|in|next|beside|right|here|to|my|me
cant talk|speak .. he|she|listening|home|hes|shes|him|safely
he|she is here|listening|watching|reading with|now|next|me|this|us|and|in|at?
he|she is|sat|stood|right next to|beside|over me
delete|deleting this|these|the after|message|text|messages|texts
i|we have|had to delete this|these|it|messages|texts
text|reply|message|ring|call back|me? only|when|after|while he|she|they is|are|goes|at|out|gone|asleep|in
when he|she is|goes|gets|are not? asleep|out|drunk|watching|listening|angry|drinking|mad
only|just talk|speak|text|message when|while he|she
escape|escaped|escaping|fled|flee|fleeing from|him|her|with|and|the
run|ran|running away from him|her|them|home
get|got|keep|stay|kept|getting away|out from|of <him>|<kin>|<unknown>|there|here|the house|me
away from him|her|them|<unknown>|dad
leave|left|leaving him|her because|but|before|after|years|for|and
afraid|scared to leave|go|say|come|speak|tell
""",
    "order": """
on a|the|his? tag
stay|stays|kept|keep .. .. away from|by|order
stay|stays|kept|keep .. .. away%
stay .. away%
just|only got|been|come out|released%
out of prison|jail|nick
released|recalled from|on|to|next|last|soon|early
under investigation
on the register
being|been investigated|investigated|questioned|interviewed by|for|over|about
social|services|worker|workers|court|judge|police .. mustnt|cant|not|stay|away|alone|supervised|contact|near
register
court order|orders
injunction|injunctions|injuncted|restraining|nonmolestation|molestation|molest|nonmol|prohibited|barred
non mol|molestation|mol
non - mol|molestation
order|orders against|out|place|stopping|preventing|says|saying|banning on|against|him|her|he|she|me|them|keeping|not|from|me?
order against
protection|restraining|protective|prevention|exclusion|occupation|prohibited|supervision|care|contact|harassment|prohibitive order|notice|plan|steps
child protection
no contact
no - contact
bail conditions|order
supervised|unsupervised contact|visits|visitation|access
contact is|was|has|been? supervised|stopped|banned
on bail
bail|bailed|licence|tagged|curfew|parole|remand|remanded
prison|jail|jailed|arrested|arrest|convicted|sentenced|offender|offence|offences|conviction|convictions
on|sex|offenders|nonce|paedo|pedo|paedophile|pedophile register|offender|offenders|offence|nonce|paedo|list
schedule 1|one%
sex|sexual|sexually offender|offenders|assault|abuse|harm|abused|assaulted|crime|thing|things
nonce|paedo|pedo|paedophile|pedophile|perv|pervert|predator|groomer|rapist
cps
police|cops|coppers|999|101
police|cops|coppers|999|101
ring|rang|call|called|phone|phoned the? police|cops|999|101
mustnt|cant|must|shouldnt|not|never|wont|dont|cannot be|come|go|have|see|meet|sit|face in|within|near|anywhere|same|a|to|with|contact|around|alone|him|her the|same|<person>|my|room|where|with|100|contact|me|each|kids
same room|building|house as|with him|her|them|<unknown>|me|us|dad|mum
the same room
in a|the? room|building with <him>|<person>|the|his|her
be|being|sit|sitting|go|get|come|stay|anywhere|keep|kept near|around|alone|opposite|next|away to|with|from? him|her|them|me|<unknown>|kids|children|ex|dad|mum
near me|us|him|her|them|my|the kids|children|child|house|baby|grandkids|again|anymore|family|boys|girls|son|daughter
near me|him|her|them|us
allowed|let|lets|dont .. near him|her|them|me|us|my|the|our|kids|<unknown>|<kin>|children
cant|couldnt|wont|not|dont|never|refuse|refusing|wouldnt .. be|sit|go|stay|share|come .. near|around|facing|opposite|same .. him|her|them|room|<unknown>
cant|couldnt|wont|wouldnt|dont be|sit|want .. in|near|around|with .. room|same .. him|her|them|as|<unknown>
cant be around|near|with|in .. him|her|them|<unknown>|room
cant|couldnt|wont|dont|not|never .. face|facing him|her|them|<unknown>
separate|different|own rooms|room|times|entrance|entrances|door|doors from|to|him|her|them|please|so|if|because|for|need|away
sit|seated|kept|keep|stay|sat|be apart|separate|separately from|to|if|him|her|them|please?
sit|seated|kept|keep|stay away|far from|to|if|him|her|them|please?
sat away|far from <him>|he|she|they
be away|far from|if him|her|them|me|us
refuge|shelter|womens aid|safehouse|sanctuary|marac|idva|isva|claires clares law
refuge|safehouse|marac|idva|isva
womens|women aid|refuge
claires|clares|clare|claire law
panic alarm|button
marked|marker on my|the|our address|house|number
moved|moving|had house|away|to|area|because .. him|her|them|away|safe|safety|secret|hiding
new|secret address|number .. him|her|them|he|she|secret|private|dad|ex
""",
    "child": """
left|leave|leaves|leaving with|by a|an|his|her|the? _ year|yr|month
year|yr old .. own|wandering|alone|street|streets|road|road|unsupervised|babysitting|charge
wandering|roaming|out the|on|round|around streets|street|estate|own|road
no one|noone|nobody is|was|ever? watching|looking|feeding|caring
<kids> .. .. .. <mess>
<mess> .. .. .. <kids>
dont|not|never|cant send|make|let|take|give .. back|go there|to|home|him|her
older|grown|random|strange|dodgy lads|men|boys|people|blokes|lad|bloke
loads|wads|lots of cash
new phone|trainers|clothes .. cash|money
touched|touching|touches .. where|down|private|inappropriately
told|tells|says|said me|us .. daddy|mummy|uncle|he|she hurts|hits|hurt|touches|touched|smacks
check|checks|checking on the|my|her|his kids|children|baby|boys|girls
home alone
left|leaves|leave in|on the|a|his|her cot|car|bath|pram|own|room|flat
left .. in .. cot|car|bath|pram .. day|night|hours
leaves|left|leaving his|her|their gear|drugs|needles|tablets|pipes|stuff|knives|bottles .. lying|around|about|out|everywhere|round|where
comes|came|goes|went|going|coming|gets|got|getting in|into|to her|his|their|my|the bedroom|room|bed|bath .. night|at|when|with|undressed|in
in her|his room|bed at|every|when night?
took|taken|takes|got her|him|them|kids|the|baby .. cant|dont|wont|not .. find|know|where|back
cant|dont|not find|know|where .. him|her|them|kids|she|he|they|baby are|is|gone|since|anywhere
heard from her|him|them in|for|since days|weeks|ages|last|a|yesterday
run|ran|gone|went|made|taken|took|walked|drove|cleared off|away? with the|my|our|her|his|both|all? baby|kids|children|child|son|daughter|grandkids|little
not right with the|her|him baby|kids|child
sold|sells|selling|traded her|his|their|the|my? meds|drugs|medication|telly|phone for
<child> .. to? scared|frightened|terrified of|to|at|go
left|leaves|leave|leaving|kept <child>|the|a|my|his|her|them .. alone|unattended|unsupervised|strangers|stranger|hungry
left|leaves|leave|leaving <child>|the|his|her|my .. on|by|home|in|with .. own|themselves|herself|himself|stranger|strangers|drunk|anyone|car|night
alone|own with him|her|the|them|my|our|kids|children|child|baby|<unknown>
kids|children|child|baby|boys|girls|he|she|they|him|her|them|<unknown> are|is|were|was|been|being|gets|get|got|kept|all|left|have|has|had|on|home|at? left? neglected|hungry|dirty|filthy|hurt|scared|missing|unsafe|unfed|bruised|unsupervised|injured|beaten|abused|frightened|alone
kids|children|child|baby|boys|girls|he|she|they|him|her|them|<unknown> .. on|by|at|home alone|their|his|her own|themselves|himself|herself|risk
neglect|neglected|neglects|neglecting|malnourished|unfed|unwashed|filthy
not|never|hasnt|havent|isnt|arent|wont|doesnt|dont .. eating|eaten|fed|feed|feeding|feeds|washed|bathed|clothed|dressed|nappies .. him|her|them|kids|properly|for|baby|children|days|changed
not|never|hasnt|havent|isnt|arent|doesnt .. fed|eaten|feeding|washed
not|isnt|arent|never being looked|cared after|for
no heating|electric|electricity|food|gas|nappies|milk .. in|kids|baby|house|again|home|there|left
no food
no food
<child> .. always|constantly|often hungry|starving|dirty|crying|alone
<child> hungry|crying|screaming all|at|alone night|the|day|again
high on|in|round|around the|kids|baby|drugs|front|something|charge|when|while
drunk|pissed|stoned|drugged|smackhead|crackhead|junkie|alcoholic|druggie|druggy|paralytic|bladdered|intoxicated|legless
drinking|drinks|drink|drank again|heavily|every|all|too|problem|round|while|when|day|himself|herself|vodka|nonstop|from|problems
back|still|always|been|is|started|keeps|never on|the drink|drugs|gear|bottle|booze|crack|smack|heroin|weed|meds|drinking|using
back|still|always|been|is|started|keeps using|drinking|boozing|sober
stopped taking his|her|their meds|medication|tablets
drinking|vodka|booze|boozing|sober
drug|drugs|druggies|heroin|crack|cocaine|cannabis|weed|ketamine|meth|mdma|ecstasy|pills|dealer|dealers|needle|needles|syringe|syringes|methadone|overdosing|overdose|od|bong
county lines
cuckooed|cuckooing|cuckoo
on smack|gear|crack
off his|her|their face|head|nut|meds|medication|tits
passed out
dealing drugs|gear|weed|from
<he>|he|she on tag|probation|curfew|licence
he|she|they|was|is|were|always|completely|totally|mum|dad out of it
men|blokes|strangers|randoms in|coming|come|round|going|hanging|sleeping in|and|at|to|the|out|round|all|over
strange|random|different|older|dodgy men|man|people|blokes|bloke|guys
touched|touches|touching|interfered|interfering|fiddled|fiddling <child>|with|my|private|kids .. child|kids|him|her|them|son|daughter|parts|inappropriately?
touched her|him|me|them|my|the|<unknown>|up
inappropriate|inappropriately
got|gets|came|comes|has|have|covered|with|more|new .. bruises|marks|burns|bruise|injuries|scratches
mark|marks|fingerprints|handprint|handprints|lump|lumps|swelling .. on|round|around|over|across .. arm|arms|neck|face|back|wrist|wrists|legs|leg|throat|cheek|ear|body|bottom|bum
shape|shapes|print|prints of fingers|hand|hands|belt|buckle|shoe|teeth
burns|cuts|marks|injuries|injury|scratches|scars all|on his|her|their|him|them|over|my
burn|cigarette|hand|finger|belt|grip marks|mark
disappeared|vanished|missing since|from|again|for|child|kid|person|days
gone|went|is|has|are|been|reported|run|kids|he|she|child|daughter|son|<unknown> missing
ran away
run away
kidnap|kidnapped|kidnapping|abduct|abducted|abduction|snatch|snatched|snatching|trafficked|trafficking
take|taking|taken|takes|took|steal|snatch|run|grab|fly|disappear <child>|the|my|our|off|with .. abroad|away|disappear|pakistan|romania|poland|country me|us|from?
going|gonna|will|threatened|threatening|trying to? take|snatch|grab|run|disappear .. kids|children|him|her|baby|them
take|taking|taken|took|takes|keep|keeping him|her|them|kids|baby|children|<unknown> abroad|away|off|from from|me|us|abroad
wont|refuses|refusing|isnt|hasnt|never|doesnt|refused give|bring|giving|bringing|return|brought|hand|gave|returned|let|to .. him|her|them|kids|baby|<unknown> back|home|over|return|go
wont give|bring .. back
forced|forcing|arranged marriage|to|me|her|him|them|into marry|marriage|into|to|sex
married off
unsafe|unfit
not|isnt fit|capable to|of look|care|be|have|looking|a|parent|mother|father|mum|dad
cant|isnt|struggles|doesnt look after|cope|feed with|him|her|the|kids|baby|them|himself|herself|children
shouting|screaming|yelling|swearing at the|kids|him|her|me|us|them|each|baby|all|<unknown>
shakes|shook|shaking|throws|threw|smothered the|<child> baby|kids|child|around|against|about
hear|heard|hearing .. screaming|crying|banging|fighting|shouting|thumping
dog|dogs attacked|bit|mauled|attacks <child>|my|our|kids|baby
something|anything bad|terrible|awful|happen|happens is|has|will|happen|going|gonna|happens|happened|to .. him|her|them|me|kids|us
something bad|terrible|awful will|is|has|going|happens|happened|gonna
emergency
""",
    "self": """
nobody|noone|no|not one|soul|person? would|will|wud|d|ll even|ever|really? miss|notice|care|mourn .. me|gone|went|here|around|i
wouldnt|wont|would|will be missed|mourned
end|ending things
thinking|think|thought about|of ending|killing|hurting|death|dying
what is the point%
so|too|very|really low .. dont|cant|do|i|anymore|cope
feel|feeling|felt so|too|really|very low|down|bad i|that|dont|and .. cant|dont|what|die|end|go
dont|not|cant think|see|know|imagine i|me|how|what can|could|going|will|to .. carry|go|cope|take|do on|this|anymore|with|life
dont|not|never trust myself
sectioned|psychosis|psychotic|relapsed|relapse|relapsing
psych ward|unit
been|started|am|keep cutting|starving|hurting%
been|started|keep cutting|hurting again|myself
tell|tells the|my|our kids|children|boys|girls|them|mum|everyone .. love|loved|sorry
nobody|noone will|would ever? miss|notice|care
no one will|would ever? miss|notice|care
no one would|will miss|notice|care
want|wish|need it|everything|this|them|the|voices|pain|all .. to? stop|over|end
it all to stop|end
on|off the|a bridge|roof|ledge|cliff|platform|edge
standing|stood|stand|sat|sitting on|at|by the|a bridge|roof|ledge|cliff|tracks|edge
get|send|need|want someone|somebody|anyone|help|police|anybody here|round|over|now|quick|urgently
someone|somebody here|round|over|out now|quick|asap|tonight|please he|she|hes|they
do|doing|did|done something|anything stupid|silly|daft|bad to? myself?
cant|dont|no|not see the|any|a? point|future|reason|way in|of|out|to? going|living|anything|it|carrying|being|on?
want|wanna to? sleep forever|and
not wake|waking up
no one|noone|nobody would|will miss|notice|care .. me|gone|if
suicide|suicidal|selfharm|selfharming|selfharmed|overdose|overdosed|overdosing
self harm|harming|harmed|harms
self - harm
harm|hurt|kill|cut|hang|hanging|killing|harming|hurting|drown|top|shoot|end myself|himself|herself|themselves
end it all|now|tonight
want|wanted|going|gonna|wanna|wish|try|tried|trying|thinking|thought|ready|like|might|could|just to|of|about end|ending it all?|things|everything|my|life
end|ending it all
want|wanna to? die|disappear
end|ending|ended|take|taking|took my|her|his|own life
ending it
end it all|tonight|now|soon
want|wanna|going|gonna|ready to? end it
wish i|was|were|they|had was|were|wasnt|werent|hadnt|could|had|never|dead|here|wake|been dead|here|alive|born|die|just|disappear|not|sleep|woken
not|dont|didnt|never want|wanna to? be|live|wake|exist|go|carry here|alive|up|on|anymore|around
dont want to be here|alive|around|live
better off without|dead
better|rather|easier be|to|if|off? dead|i|without .. gone|wasnt|werent|dead|me|here
no point|reason in|to? living|life|anymore|going on?|carrying|being here?|trying
whats|what is the? point in|of|living|life|anymore|going|carrying|being|me|trying
cant go|carry on anymore|like|any|this|with|living|much
cant go|carry on$
cant take|cope|handle|face any? more|anymore|much|it any? more|anymore
cant live|cope with|like|without|anymore|any
cant cope|breathe
not coping|cope
cant do this|it|life anymore
cant do this|it|life any more
cant do life
cant take it|this|much|any more|anymore|longer|much
had enough of life|living|everything
done with life|living|everything
give|giving|given up on? life|living|everything|completely
give up on? everything|life
ready to give up
nothing left to|worth live|living|for
nothing to live
not worth living|it|carrying|being
life isnt|not|is|aint not? worth|over|pointless|unbearable|hell
worthless|suicidal|despair|despairing|hopeless
feel|feeling|felt|am|so|completely <very>? hopeless|worthless|suicidal|desperate|trapped|useless|pointless|numb
at breaking|rock|wits end|bottom|point
rock bottom
breaking point
wits end
end of my tether|rope
cry|crying|cried all the|myself|day|night|to? sleep?
crying every|all|nonstop|constantly day|night|time?
took|taken|take|taking|swallowed|had|necked|stockpiling too|loads|all|lots|load|bunch|handful|whole|packet|box|bottle|overdose|a|my|some|the of? my|the|load|packet|her|whole|box|bottle|many? of? tablets|pills|paracetamol|overdose|meds|medication|tabs|painkillers
tablets|pills|paracetamol|rope|razor|blade|blades in|ready|next and|to|my|hand|me
too many tablets|pills|paracetamol|tabs
jump|jumped|jumping off|under|from a|the|my? bridge|roof|car|train|window|building|balcony
slit|slash|slashed|cut|cuts my|his|her|their wrists|wrist|arms|arm|legs|throat
goodbye|bye forever|world|cruel
say|said|saying goodbye to the|my|kids|them|everyone
look after my|the|them kids|children|baby|when|if|for|after .. gone|not|am|me|dead|something
when|if|after i am gone|dead
gone forever
wont be here|around much|for longer|long
cant keep safe|going
dont care if i live|die|anymore
hate my|being life|myself|alive
hate myself|living
sos
help me please? he|she|hes|they is|are|has|will|wont
please help me|us he|she|they|quick|now|is
need help now|urgently|quick
someone please help
send help|police|someone quick|now|here|police?
come|get here? quick|quickly he|she|please|hes|now
""",
}
