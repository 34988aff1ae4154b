"""What frightened people write, said outright or hinted at; and the idioms that only sound like it.

A missed cry for help is the worst mistake this program can make: lines here are wide on purpose. `idiom` is looked
for first, and hides its words from the rest.
"""

IDIOMS = {
    "idiom": """
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
dying to see|come|meet|know|get|be|hear|hold|cuddle|for a|meet|catch
dying for a|the
dead on|easy|good|line|quick|tired|busy|end|right|cert|excited|chuffed|happy|proud|keen|slow|set|pleased|heat|ringer|weight|handy|certain|sure
phone|battery|car|mobile|fone|boiler|signal|wifi is|was|has|been|gone|went|about|nearly|keeps just? dead|died|dying
battery dead|died
phone|car|battery died|dying|dead
dead phone|battery|car
drop dead gorgeous
scared of heights|spiders|dogs|flying|lifts|needles|the dentist
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
broke|broken my|the|his|her phone|ankle|leg|arm|wrist|foot|toe|glasses|car|collar|hip|finger|down|nose
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
cut my|his|her|the finger|hair|grass|thumb|hand|knee
cutting the|my|his|her grass|hair|lawn|hedge
watching the|my|tv|netflix|telly|football|match|him|her|a|our|kids|match|game
following up|on|week|day|your|message|text|that|weekend|the|morning|month|up
hell of a
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
""",
}

SAFETY = {
    "fear": """
scared|frightened|terrified|petrified|fearful|afraid of|what|when|because|to|for|hes|he|she|him|her|them|they|about|around|if|at|in|being|hell|shell|they|my|<unknown>|<kin>
am|are|is|so|feel|feeling|really|very|too|too|bit|get|getting|got|was|been|left|proper|both|all|pretty|always|still|well scared|frightened|terrified|petrified|fearful|shaking
scared$
^scared
frightened$
frightened|terrified|petrified
scares|frightens|terrifies|intimidates|intimidated|intimidating|terrifying|frightening|scaring
he|she|they|him|her|<kin>|<unknown> is|are|can|gets|get|was|been|so|really|very? scary
scary man|person|bloke|guy|temper|when|and
am|i scared
live|living in fear
fear|fears for my|his|her|their|our|the|him|them|kids|life|safety
fear of him|her|them|what|my
in fear of
feel|feeling|felt|feels|be|is|am|are|arent|isnt|not|never|being|make|makes|makes|keep|keeping|dont|doesnt|wont|wouldnt .. unsafe
unsafe
not|isnt|arent|aint|never|dont|wont|doesnt|didnt|wouldnt|cant|nor|no|hardly <very>? feel|feeling|be|keep|being|even|that|a|feels|stay|the|her|him|them|kids|to|think|is|its|it|thats|hes|shes? feel|feeling|be|a|it|its|is|are|that|very|being|very|place|them|him|her|kids|safe? safe
not safe
safe place|house|from|accommodation
keep|keeping|kept|get|got|stay me|us|him|her|them|the|my|kids|children|away|safe|everyone|myself? kids|children|baby|son|daughter? safe
safe from
somewhere safe
safety of|plan|concern|concerns|risk|worry|issue|order
worried|concerned|worry|fear|scared|anxious for my|his|her|their|our|the safety
worried|concerned|scared|anxious what|he|she|they|that|about|for he|she|will|might|what|how|would|will|is|gonna|could|can|may|going do|hurt|react|kick|happen|he|she|find|turn|start|come|to|get|take|hit
worried|concerned|scared what|how he|she|they
worried|concerned about|for the|my|his|her|our|their baby|kids|children|child|boys|girls|son|daughter|little|granddaughter|grandson|niece|nephew|wellbeing|welfare
worried|concerned|scared|frightened about|of|for him|her|them|<unknown>
worried sick about|for <person>
worried he|she|they|hes|shes
uncomfortable|unsafe|awkward|uneasy|nervous|anxious|panicky around|near|with|being|in|about|him|having|if .. him|her|them|room|he|she|dad|mum|ex|<unknown>
nervous|anxious|uneasy around|of|near him|her|them|<unknown>|<kin>
dont|not|never trust him|her|them|<unknown> with|around|near|alone|to|not
dont|not|never trust him|her|them
on edge|eggshells
walking|walk|tread|treading on egg|eggshells
in danger
danger|dangerous to|man|person|woman|around|for|people|him|her|them|in|he|she|household|home|here|situation|with
he|she|they|him|its|it|is|are|hes|shes|<unknown>|<kin> is|are|was|a|very|really? dangerous|danger|unpredictable|volatile|psycho|psychopath|evil|monster|unhinged
at risk
risk to|of|for me|us|him|her|them|kids|children|the|my|our|herself|himself|harm|violence|anyone
""",
    "violence": """
violent|violence|domestic|abusive|abuse|abused|abuser|abuses|abusing|assault|assaulted|assaulting|assaults
dv
beaten|battered|bashed|strangled|choked|throttled|stabbed|stab|stabbing|raped|rape|punched|punches|kicked|slapped|slaps|headbutt|headbutted|attacked|attacks|attacking|molested|groped|groomed|grooming
thumped|clouted|belted|whacked|walloped|leathered|kicking|pinned|shoved|dragged|burned|burnt|scalded <me>|the|my|in
hit|hits|hitting|beat|beats|beating|punch|kick|slap|hurt|hurts|hurting|bit|bite|grabbed|grabs|pushed|pushes|threw|throws|thrown|smacked|smacks|smack|choke|strangle|shook|shakes|shaking|harm|harmed|harming|shouts|screams|burn|burned|touched|touches|touching <me>|at|my|himself|herself|the|their|someone|somebody|anyone|things|stuff|plates up? me|him|her|kids|children|baby|so?
been|was|got|get|gets|being|have|has|had|is|him|he|she|they|hes|shes|him|them|would|will|might|gonna|going|could|can|to|ever|always|used|keeps|and|who hit|hits|hitting|hurt|hurting|beat|beats|beating|punching|punched|beaten|slapped|slapping|kicking|harmed|harming|raise|lash|lashes|lashed
lays|laid|lay|lays|raised|raises|raise|put|puts a? hands|hand|finger|fist|fists|his|her|to on|to|his|her|hands|me|us|him|them|at
lash|lashes|lashed|lashing out
kick|kicks|kicked|kicking|kickin off
kick off
kick|kicks my|the|his|her|our|down door|doors|in
go|goes|gone|going|went|turn|turns|turned|get|gets|got|be|is|was|being mad|mental|nuts|crazy|ballistic|psycho|berserk|ape|nasty|aggressive|violent|physical|off at|on|if|when|with|me|us|he|she|again
get|gets|got|turn|turns|turned|is|was|be|being|very|really|so|and nasty|aggressive|violent|physical|heavy|rough|handy
aggressive|aggression|violently
bad|short|nasty|terrible|awful|vile|violent|his|her|anger temper|outbursts
anger|rage issues|problems|management|outbursts
lose|loses|lost|losing his|her|it|their|the temper|rag|with
lose|loses his|her temper|rag|head|cool
blow|blows|blew his|her top
bruise|bruises|bruised|bruising|black eye|eyes
black eye
bruise|bruises|bruised|bruising
marks on his|her|their|my|the|him|them
smashed|smashing|smash|smashes|trashed|wrecked|broke|breaking|kicked|put|punched|punch|puts up|my|the|our|his|her|in|everything|all|a? door|window|windows|house|flat|place|up|car|things|stuff|holes|hole|phone|wall|tv|everything
there will|would|be|going|gonna|will? be|to trouble|murder|bloodshed|violence|ructions|a scene|hell|blood
there will be trouble|murder|ructions|hell|blood|bother|fireworks
cause|causes|causing|make|start|starts|starting|kick a|trouble|scene|up|fight
fight|fights|fighting breaks|break|with|him|her|every|in|at|all|me|over|again|will|always|between|starts|start
make|makes|made my life hell|misery|miserable
what he|she|they did|does|is|has|will|would|might|could|can|do|done to|do|capable|me|us|if|doing|him|her|the|to
after what he|she|they|happened did|done|put|do|has|said|happened|last|with|to
what|everything he|she|they did|does|put|has put|done to|us|me
put|puts|putting me|us|them|her|him|kids through hell|so|a|it|all|that|enough|years
he|she|they hurt|hurts|hit|hits|harm|harmed|threatened|threatens|attacked|attack
harm
""",
    "threat": """
threat|threats|threaten|threatens|threatened|threatening
kill|kills|killing|murder|murdered|kills <me>|himself|herself|myself|themselves|someone|somebody|him|her|the|my|us|each|you|u
kill|killed|murder|murdered
gonna|going|will|would|says|said|to kill|stab|shoot|murder|strangle|drown|slit|burn|torch|petrol|batter|bury
dead if|when|to|meat|man|woman|girl|he|she|i|we
am|are|is|be|end|ends|ended|would|will|better off dead
be dead
death threat|threats
burn|torch|petrol|firebomb|set the|my|this|our|it|down|fire|house|flat|place
burn .. down
set fire
knife|knives|gun|guns|machete|weapon|weapons|bat|hammer|axe|sword|acid|blade|bottle of petrol|acid
knife|knives|gun|guns|machete|weapon|weapons|axe|hammer|shotgun|blade
baseball bat
make|makes|made me|us|her|him|them pay|regret|suffer|sorry
pay for|regret this|it|what
get|gets|got|be back|even at|with me|us|him|her
get back at
come|comes|coming|came|been|turn|turns|turning|turned|show|showing|shows|bang|banging|bangs|kick|knock after|for|round|here|up|at|on|to|my|for|looking me|us|my|the|our|house|door|here|drunk|uninvited|again|windows|school|work|kids|unannounced
bang|banging|bangs|hammering|hammers|pounding|pounds on|at|the|my|our|down door|window|windows
outside my|the|our|his|her house|flat|window|school|home|door|work|nursery|place|gate
he|she|they is|was|keeps|sits|sat|hangs|turns|been|stood|parked outside|round|here|following|waiting
revenge
snitch|grass|grassed|grassing
end|ends|finish|finished|do me|us|him|her|in off
do me|us|him|her in|over
watch|watching your|my|his|her back
warned me|us|her|him not|what|to|off
better not|watch show|turn|come|be|go|bring|say|himself|it|his
i will|would|am|gonna|going|could|should|might|would|can|to|bloody|swear|just|going|actually knock|batter|kill|smash|punch|hit|deck|lamp|break|swing|floor|hurt|do|stab|slap|bray|leather|chin|thump|snap|lay|flatten|twat|glass|kick|beat|strangle|throttle|shoot|bash|brain|belt|end|rip|smack|murder him|her|them|his|he|she|the|that|<unknown>|<kin>|for|out|someone|somebody|one|anyone|you|everyone|himself|himself
knock|punch|smash|kick|bash|rip|batter|cave|break|blow|beat|tear|bust|stick|rearrange his|her|their|him|them|your|the|that|<unknown>|<kin> out|face|head|in|up|teeth|block|nose|legs|neck|lights|black|jaw|arms|off|door|skull
knock him|her|them|<unknown>|his|her .. out|block
batter him|her|them|the|<unknown>|that|his
deck|floor|chin|lamp|bray|leather|flatten|twat|clobber|throttle|wallop|stab|strangle|clout him|her|them|the|<unknown>|that
swing|swinging|swings for|at him|her|them|me|us|<unknown>|<kin>
get|have|give|wait|find|see|catch|got my|his|her|him|them|a? hands|mates|brothers|lads|battering|hiding|beating|kicking|slap|what on|to|round|sort|for|he|she
hands on him|her|them
sort him|her|them out
not be responsible|held for what|my
wont be responsible|held
what i will|would|might|may do to|if|when
swear to god|down
if i see|find|catch him|her|them|<unknown> .. will|gonna|going|swear|god|dead|kill|kick
i will|would end up|in in|inside|prison|jail|swinging|doing|killing|hitting
end up in|inside|doing prison|jail|time|inside|something|swinging|hospital|a&e
he|she is|will|would|gonna|be getting|get|gets? done|battered|what|hurt|it|dead|whats|his|hers in|he|coming|from|deserves|a
""",
    "control": """
checks|check|checking|reads|goes|looks|read|going|looking|took|takes|taken|has|got|uses|using|monitors|tracks|tracking|hacked|see|sees|through|smashed|seen|broke my|me|at|through|the|all|our|her|this|these phone|mobile|messages|texts|emails|facebook|calls|location|text|whatsapp|message
he|she|they|partner|husband|wife|boyfriend|ex|dad|mum|<unknown> reads|checks|sees|goes|looks|might|could|can|will|monitors|took|has|watches|tracks .. phone|messages|texts|text|message|this|mobile
can see my|this|these messages|texts|phone|location
see|sees|read|reads|find|finds|reading this|these|my|it message|messages|text|texts|out
might|could|can|will|may|if he|she|they|him see|sees|read|reads this|these|my|it
if he|she|they see|sees|finds|find|found|knew|knows|hears|hear|gets|catch|catches|reads|sees
if he|she|they turn|turns|show|shows|come|comes up|there|near
find|finds|finding|found|knows|know|knew|hear|hears|tell|tells|told out|if|that|about|where|i|im|we|what|im where|im|i|we|about|he|she|that|this|told|spoke|talking|was|am|did|is
he|she|they|him|<unknown>|<kin> finds|find|found|knows|know|knew|mustnt|shouldnt|hears out|where|that|about|im|i|we|i
cant|mustnt|shouldnt|doesnt|dont|not|never|didnt|must|wont|cannot know|find|found|knows|see|told|tell|hear i|im|about|where|out|that|hes|shes|were|ive|he|she|him|am|we|what|the|my|it|this
know|knows|knew|found|find|finding|finds|tracked|follow|followed|got|get|has|have|gave|give|given out? where my|i|we|were|im|me|the|us|she|kids|she|they|he|house|new? live|lives|living|am|are|is|address|stay|staying|moved|new|live|moved|number
where i|we|she|they|kids|were|im|am|me live|lives|living|am|are|staying|moved|now|stay|is|we
knows my|our|the|where address|house|number|route|car|work|school|nursery
dont|not|never|please|cant|plz|without|mustnt|wont|shouldnt|nobody|dont|didnt .. tell|telling|let|say|mention|mentioning|share|give|giving|pass|tells|show|showing|want|inform|informing .. him|her|them|he|she|they|dad|mum|ex|partner|<unknown>|anyone|anybody|to|father|husband|wife|family|know|address|number|where|knowing|find
dont|not tell|let|say .. him|her|them|dad|anyone|<unknown>|family|i|im|to|know|anything|where
dont want him|her|them|<unknown>|his|dad|ex to|knowing|know|near|finding|there|anywhere|around|in|see|seeing|at
without him|her|them|<unknown>|dad|he|she knowing|finding|there|seeing|being
secret|secretly
keep this|it|my|our|the|address|number|where between|private|quiet|secret|confidential|address|number|hidden|location|from|safe
keep .. private|secret|confidential|hidden|quiet
confidential
hiding|hide|hidden|hid from|in|him|her|my|away|at|out
in hiding
behind his|her|their back
he|she|they|partner|<kin>|<unknown> wont|doesnt|dont|never|not|didnt|wouldnt|isnt|refuses|refused|stops|stopped|stop to? let|letting|allow|want|like|letting|allows me|us|her|him|them|kids .. go|out|come|leave|see|use|have|phone|speak|talk|money|anywhere|work|anyone|family|friends|anything|alone
wont|doesnt|never|not|didnt let|allow|lets me|us|her|kids|him|them|my
lets me|us .. out|anything|speak|go
not allowed|permitted|supposed|meant out|to|near|in|round|contact|anywhere|with|around|a|my|by|on|at|see|go|speak|be|without
isnt|arent|aint allowed|supposed|meant|permitted|let|to near|to|in|round|around|within|contact|anywhere|with|here|my|by|unsupervised
supposed|meant|allowed|permitted to? be? near|around|alone|within|with|contact|anywhere|see|in|unsupervised|come|round|there|speaking|talking <person>|my|the|anyone|where|other|of|us|at|same|this
control|controls|controlling|controlled|coercive|manipulates|manipulative|manipulating|gaslighting|gaslights|gaslight|isolates|isolated|blackmail|blackmailing
takes|took|keeps|has|stole|steals|controls|hides|hid my|all|our|the|her money|wages|cards|keys|benefits|passport|bank|phone|pin
locks|locked|lock|locking me|us|her|him|them|kids|the|in|out
locked in|up
trapped
followed|following|follows|stalked|stalking|stalker|stalks|tracking|tracked|spying|spies|watched|tracker|harass|harasses|harassed|harassing|harassment
watching|watches|watched me|us|the|my|our|her|house|this|where|everything|every
being watched|followed|tracked|listened|recorded|controlled|watching
always|constantly|keeps|constant watching|following|checking|outside|ringing|turning|messaging|threatening|listening|shouting|on|asking
is|he|she|they listening|stood|sat|standing|sitting over|in|next|beside|right|here|there|behind
cant talk|speak|say .. now|here|he|she|listening|home|hes|shes|him|in|much
hes|he|she|they is? here|listening|with|in|next|watching|home now|me|with|the|to|room
delete|deleting this|these|the after|message|text|messages|texts
i|we|ive|have|had to delete
text|reply|message|ring|call back|me? when|only|after|while he|she|they is|are|goes|at|out|gone|asleep|in
when he|she|they is|goes|are not|out|asleep|at|gone|away|here|watching|there|listening|home|in|drunk
only|just talk|speak|text|message when|while he|she
escape|escaped|escaping|fled|flee|fleeing|run|ran|getting|got away|from|him|her
got|get|getting|run|ran|kept|keep|stay|stayed|need|needs|want|be|keep away from <him>|<kin>|<unknown>|the
away from him|her|them|<unknown>|dad
leave|left|leaving him|her|<unknown> and|because|but|before|he|for|after|last|years
afraid|scared to leave|go|say|come|speak|tell
""",
    "order": """
court order|orders
injunction|injunctions|injuncted|restraining|nonmolestation|molestation|molest|nonmol|prohibited|barred
non mol|molestation|mol
non - mol|molestation
order|orders against|on|out|in|says|stopping|that|to|not|saying|for|preventing|from|about him|her|them|me|us|place|he|she|not|to|stay|<unknown>|<kin>|stop|keep|<unknown>|no
order against
protection|restraining|protective|prevention|exclusion|occupation|prohibited|supervision|care|contact|harassment order|notice|plan|steps
child protection
no contact
no - contact
contact|bail conditions|order|with|is|centre|supervised|stopped|banned
on bail
bail|bailed|licence|tagged|curfew|probation|parole|remand|remanded|tag|conditions
prison|jail|jailed|arrested|arrest|convicted|charged|sentenced|offender|offence|offences|conviction|convictions
on|sex|offenders|nonce|paedo|pedo|paedophile|pedophile|schedule register|offender|offenders|offence|nonce|paedo|list|1|one
sex|sexual|sexually offender|offenders|assault|abuse|harm|abused|assaulted|crime|thing|things
nonce|paedo|pedo|paedophile|pedophile|perv|pervert|predator|groomer|rapist
police|cops|coppers|cps|999 are|is|was|been|have|has|involved|know|came|come|had|took|again|report|statement|out|here|about|were|investigating|informed|called|said|because|have
police|cops|coppers|999|101
ring|rang|call|called|phone|phoned the? police|cops|999|101
mustnt|cant|must|shouldnt|not|never|wont|dont|cannot be|come|go|have|see|meet|sit|face in|within|near|anywhere|same|a|to|with|contact|around|alone|him|her the|same|<person>|my|room|where|with|100|contact|me|each|kids
same room|building|place|space as|with|together|if|he|she
in a? room with <him>|<person>
be|sit|sitting|being|stay|get|go|come|anywhere|nowhere|not|keep|kept|stay near|around|by|alone|with|opposite|next|away <him>|<person>|me|us|to|kids|the|my|from
near me|us|him|her|them|my|our|the|<unknown> kids|children|child|house|baby|grandkids|again|anymore|family|please|boys|girls|son|daughter
allowed|let|come|comes|came|go|goes|going|coming|getting|be|being|stay|not|anywhere|want|wants|if near him|her|them|me|us|my|the|our|kids|<unknown>|<kin>|children
cant|couldnt|wont|not|dont|never|refuse|would|no be|sit|face|see|look|go|come|stand|want|stay|share|want to? be|sit|in|with|to|at|see|near|a|face|around <him>|same|room|with|near|the|him|her after|what|because|again|hes|since|in|if|as|with|same|he
cant|couldnt|wont|dont|not|never .. face|facing him|her|them|<unknown>
separate|different|own room|rooms|times|entrance|door|entrances|doors|waiting|space|building|area|table|meeting|meetings from|to|him|her|them|please|so|if|because|as|for|need|away
sit|seated|seat|kept|keep|stay|be away|apart|separate|separately|far from|to|please|him|her|if|the
refuge|shelter|hostel|womens aid|safehouse|sanctuary|marac|idva|isva|claires clares law
refuge|safehouse|marac|idva|isva|hostel
womens|women aid|refuge
claires|clares|clare|claire law
panic alarm|button
marked|marker on my|the|our address|house|number
moved|moving|move house|away|address|area|because|to|for get|of|because|from|safety|him|her|away
new|my|our|secret address|number .. him|her|them|he|she|secret|private|dad|ex|know
""",
    "child": """
left|leaves|leave|leaving|lets|let|home|kept|alone <child>|the|a|my|his|her|them <child>|with|in|on|alone|own|to|unattended|outside|of|and|home|themselves  .. alone|own|themselves|unattended|herself|himself|unsupervised|strangers|stranger|drunk|anyone|car|starving|hungry
alone|on with|in|his|her|their|the own|house|him|her|them|flat|kids|children|all|night|baby|car|again
kids|children|child|baby|boys|girls|he|she|they|him|her|them|<unknown> are|is|were|was|been|being|gets|get|got|kept|all|left|have|has|had|on|home|at? left? neglected|starving|hungry|dirty|filthy|hurt|screaming|scared|missing|unsafe|unfed|bruised|unsupervised|injured|beaten|abused|frightened|soiled|alone
kids|children|child|baby|boys|girls|he|she|they|him|her|them|<unknown> .. on|by|at|home alone|their|his|her own|themselves|himself|herself|risk
starving|neglect|neglected|neglects|neglecting|malnourished|unfed|unwashed|filthy|lice|nits|soiled
not|never|hasnt|havent|isnt|arent|wont|doesnt|dont|no been? eating|eaten|fed|feed|feeding|feeds|washed|food|heating|changed|looked|cared|dressed|clothes|bed|nappies|clean|enough|looking|being after|him|her|them|kids|properly|for|the|baby|children|in|to|all|since|for|any|electric|bed|days|school|medicine
no food|heating|electric|electricity|gas|bed|beds|nappies|milk|clothes|coat|shoes|hot in|for|again|left|on|to|at|since|water|or
no food
hungry|crying|screaming|shouting all|again|at|and|every|most|in|next|night|through|kids|coming|baby|when|from|them|him|her|for
drunk|pissed|stoned|drugged|smackhead|crackhead|junkie|alcoholic|druggie|druggy|wasted|paralytic|bladdered|intoxicated|passed|off high|out|his|her|face
drunk|pissed|stoned|drugged|smackhead|crackhead|junkie|alcoholic|druggie|druggy|wasted|paralytic|bladdered|intoxicated|legless|hammered|steaming
drinking|drinks|drink|drank again|heavily|every|all|too|problem|round|while|when|day|himself|herself|vodka|nonstop|from|problems
back|still|always|been|is|hes|shes|on|out|never|not|stopped|started|keeps on|the|drinking|using|off|her|his drink|drugs|drinking|using|gear|bottle|booze|crack|smack|heroin|coke|weed|spice|sober|medication|meds
drinking|vodka|booze|boozing|sober
drug|drugs|druggies|heroin|crack|cocaine|coke|cannabis|weed|spice|ketamine|ket|meth|mdma|ecstasy|pills|gear|dealing|dealer|dealers|dealt|needle|needles|syringe|syringes|methadone|smack|overdosing|overdose|od|bong
county lines
cuckooed|cuckooing|cuckoo
on smack|gear|crack|the
off his|her|their face|head|nut|meds|medication
passed out
out of it
men|people|blokes|strangers|randoms|lads in|coming|come|round|going|hanging in|and|at|to|the|out|round|all|night
strange|random|different|older|dodgy men|man|people|blokes|bloke|guys
touched|touches|touching|interfered|interfering|fiddled|fiddling|groped|grooming|groomed|kissed|flashed|naked|inappropriate|inappropriately|private|privates|indecent <child>|with|him|her|them|me|my|the|kids|in|parts|pictures|photos|images|behaviour
touched her|him|me|them|my|the|<unknown>|up
inappropriate|inappropriately
got|gets|came|comes|coming|come|has|have|covered|with|of|more|in|new|had home|back|in|a|marks|burns|cuts|bruises|bite|scratches|cigarette|unexplained .. bruises|marks|burns|cuts|bruise|mark|injuries|injury|burn|scratches|lip|eye|bite
burns|cuts|marks|injuries|injury|scratches|scars on|all|his|her|their|him|them|over|to
burn|burns|bite|cigarette|hand|finger|belt|grip|cut marks|mark
missing|disappeared|vanished since|from|again|for|child|kid|person|hes|all|home|and|cant|he|she|with|days
gone|went|is|has|are|been|reported|run|kids|he|she|child|daughter|son|<unknown> missing
ran away
run away
kidnap|kidnapped|kidnapping|abduct|abducted|abduction|snatch|snatched|snatching|trafficked|trafficking|fgm|cutting
take|taking|taken|takes|took|steal|snatch|run|grab|fly|move|disappear|send|sending <child>|the|my|our|his|off|with|away <child>|abroad|away|and|out|to|from|back? abroad|away|country|not|wont|back|disappear|pakistan|romania|poland|spain|off|anywhere|run|without|never|him|her|them|and|of
take|taking|taken|took|takes|keep|keeps|kept|keeping him|her|them|the|my|kids|baby|children|<unknown> away|abroad|from|off|and|back|without|out
wont|not|refuses|refusing|isnt|hasnt|never|doesnt|refused give|bring|giving|bringing|to|return|brought|hand|gave|let|returned him|her|them|back|kids|the|me|baby|<unknown> .. back|home|over|him|her|kids|to|return
forced|forcing|force|arranged marriage|to|me|her|him|them|into
married off
unsafe|unfit parent|mother|father|mum|dad|to|home|house|place|for|here|there
not fit|safe|well|capable|coping to|for|with|look|mum|care
cant|not|isnt|struggling|struggles|doesnt cope|coping|to|look|manage|feed with|after|the|him|her|kids|baby|them|any
shouting|screaming|shouts|screams|yells|yelling|swearing|swears at|all <child>|the|them|night|kids|him|her|me|us|night|hours
shakes|shook|shaking|throws|threw|dropped|drops|drop|slaps|smothered|drugs <child>|the
hear|heard|hearing .. screaming|crying|shouting|banging|fighting|scream|cry
weapons|fire|gas|mould|rats|dog|dogs in|attack|attacked|bit|bitten|with|everywhere|mauled the|kids|baby|house|him|her
something|anything bad|terrible|awful|wrong is|has|will|happen|going|gonna|happens|happened|happening
emergency
""",
    "self": """
suicide|suicidal|selfharm|selfharming|selfharmed|overdose|overdosed|overdosing
self harm|harming|harmed|harms
self - harm
harm|hurt|kill|cut|hang|hanging|killing|harming|hurting|cutting|drown|top|shoot|end myself|himself|herself|themselves
end it all|now|tonight
want|wanted|going|gonna|wanna|wish|try|tried|trying|think|thinking|thought|ready|like|feel|feeling|about|might|will|could|just|to|of to|of|like|about|i? end|ending it|things|everything|my|all|this|life
want to? die|end|disappear|sleep|go
end|ending|ended|take|taking|took my|her|his|own life
ending it
end it
wish i|was|were|they|had was|were|wasnt|werent|hadnt|could|had|never|dead|here|wake|been dead|here|alive|born|die|just|disappear|not|sleep|woken
not|dont|didnt|never want|wanna|be to? be|wake|live|here|exist|go|carry|alive|around up|here|alive|on|anymore|in|much|any|for
dont want to be here|alive|around|live
better off without|dead
better|rather|easier be|to|if|off dead|without|gone|i
no point|reason|use in|to|of|living|life|anymore|going|carrying|being|me|trying|it
whats|what is the? point in|of|living|life|anymore|going|carrying|being|me|trying
cant go|carry|take|cope|do|live|keep|handle|face|see|get on|anymore|this|it|like|any|going|through|living|another|a|life|out|with
cant cope|live|breathe|stop
not coping|cope
cant do this|it anymore|any|now
cant take it|this|much|any|anymore|no
had enough of|with life|living|everything|it|all
done with life|living|everything|it|this
give|giving|given up on|life|living|everything|all|trying|completely
nothing left|to|worth to? live|living|for
nothing to live
not worth living|it|carrying|being
life isnt|not|is|aint|not? worth|over|pointless|unbearable|hell
hopeless|worthless|pointless|desperate|despair|despairing|suicidal|numb
feel|feeling|felt|am|so <very>? hopeless|worthless|low|empty|desperate|trapped|lost|useless|pointless|numb|broken|depressed|alone|dead
at my|the|end|breaking|rock|wits end|bottom|point|of|lowest|limit
rock bottom
breaking point
wits end
end of my tether|rope
cry|crying|cried all|every|myself|for|in|and|to|again|nonstop
took|taken|take|taking|swallowed|had|have|got|stockpiling|necked too|loads|all|lots|a|my|some|load|bunch|handful|packet|overdose|many|the|box of? many|of|load|lot|my|the|her|his|whole|all|? of? tablets|pills|paracetamol|overdose|meds|medication|tabs|sleeping|pill|painkillers
tablets|pills|paracetamol|rope|razor|bridge|blade|blades and|all|with|in|ready|to|next|here|too|tonight|out
too many tablets|pills|paracetamol|tabs
jump|jumped|jumping off|in|under|from|out
slit|slash|slashed|cut|cutting|cuts my|his|her|their wrists|wrist|arms|arm|legs|throat
goodbye|bye everyone|to|forever|all|my|world|cruel
say|said|tell|saying goodbye|bye|sorry to|kids|forever|them|my|for|i
look after my|the|them kids|children|baby|when|if|for|after .. gone|not|am|me|dead|something
when|if|after i am gone|dead|not|no|die
gone soon|forever|tomorrow|wont
wont be here|around much|long|tomorrow|anymore|then|for|next
cant keep safe|going
dont care if|anymore|what i|happens|about|anything|live|die|to|me
hate my|myself|being|living life|self|alive|here
sos
help me please he|she|they|now|hes
need help now|urgently|asap|hes|he
please|need|get|send|someone help|help|us|someone|police|now|me|somebody he|she|now|us|asap|quick|urgently|hurry|to|police|here|him
come|send|get quick|quickly|now|someone|help|police hes|he|shes|now|quick|please|asap|here
""",
}
