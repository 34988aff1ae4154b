# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""Hints of danger with no word of danger in them, by what they give away; read together with `safety` and `dangers`."""

HINTS = {
    "what he is like": """
hands|hand|legs|knees|heart|stomach|tummy|belly shake|shakes|shaking|go|goes|turns|churns|drops|jelly just? seeing|hearing|thinking|knowing|when|if .. his|her|him|he|she|name|car|voice
used to come|creep|climb|get|sneak in|into|to|over my|our|her|his room|bed|bedroom
used to|would touch|watch|wash|tickle|kiss|hold me|us|her .. little|kid|child|young|small|girl|boy
came|come in|into my|our|her|his room|bedroom|bed when i|we|she|he was|were
secret|special|private|naughty|grown|funny game|games|cuddles|cuddle|tickles|kisses|touching
our|a|their little secret
wont|not|never|doesnt|dont|might see|make|reach|live|last .. christmas|birthday|summer|next|year|easter|weekend .. him|if|he|says|says|told|unless
she|he|they|mum wont|not|never|isnt|arent see|seeing|make|making|live|living|last|lasting christmas|xmas|easter|summer|another|her|his|next
what|how he|she|they|him|dad|<kin> is|was|are|gets|can|could like|be|get when|once|after|if|behind|indoors|with|on|in|at|to|towards|like?
what|how he|she|they is|are|gets like when|once|after|if|behind|indoors|with
know|knows what|how he|she|they is|are|was|gets|can like|be
like behind closed|the|indoors doors|scenes?
behind closed doors
when|once|if he|she|they starts|kicks|goes|blows|snaps|flips|turns|loses|erupts
got|has|have a? form for|with|previous
got|has a|one|some hell|right|bit|nasty|bad|vicious|evil|short|proper|terrible? of? a? temper|anger|fuse
temper on|of him|her|his|them
he|she|dad|ex|partner|husband|boyfriend flips|snaps|snapped|flipped|erupts|explodes|exploded|explode|flip
ask his|her last|old|other|ex|first girlfriend|girlfriends|wife|partner|missus|kids|ex
since|after that|the other night|incident|day he|last|when|in|with|,
since|after that|the other night|incident|day%
since|after that|the night|incident%
not seen|spoke|spoken|been|faced .. him|her|them .. since that|what|he
the reason|because|why i|she|we|they|mum has|have|am|is|are|got|lost|limp|walk .. no|teeth|scar|scars|limp|eye|deaf|arm|back|counselling|tablets|nightmares
reason i|we|she|they moved|left|sleep|lock|have|got|dont|cant|keep
give|gives|gave|giving me|us|her|the the? creeps|willies|shivers|nightmares|heebie
shake|shakes|shaking|tremble|trembling|freeze|froze|flinch|sick|panic|cry every|when|whenever|at|if .. his|her|he|she|name|him|voice|phone|car|key
goes|went|turns|turned|gone white|pale|grey|rigid|quiet|silent|stiff .. name|he|his|him|her|when|round|around|voice|comes
heart stops|races|pounds|sinks .. when|every|his|he
feel|feels|felt sick .. he|his|him|near|when i see|hear|think
jump|jumps every|whenever|at .. time|door|phone|knock|he
frit to|of|go|come
dread|dreads|dreading weekends|fridays|him|her|home|going|contact|every|payday|them|handover|handovers
uneasy|unhappy about|at|with .. company|man|men|boyfriend|who|people|lads|sleeping|being|living|way|looks
dont|doesnt|not|never like|liked the? way|how|that he|she|him|dad|uncle|grandad|they|<unknown> looks|look|touches|talks|speaks|is|stares|hugs|tickles|holds|gets|acts|behave|behaves|watches|plays|treats|grabs
hate|hates the? way|how he|she|they|<unknown> looks|talks|touches|treats|speaks|is
looks|look|stares|staring|leers|perving|looking|stare .. at her|him|them|kids|girls|me .. in|when|funny|wrong|bath|bed
do him|her|them|me|us|the|himself|herself a mischief|harm|damage
a mischief
wont|doesnt|dont|refuses|cant|will|hates .. be|being|stay|staying|left|sit|go on|by|alone|near|with .. own|alone|with|near .. him|grandad|uncle|dad|stepdad|stepmum|<unknown>|her
wont|doesnt|wouldnt say|tell|talk .. why|how|who|what|where|about
nobody|noone|one|they|family will|would|wants|wont|want|is|ever to? talk|talks|talking|admit|mention about it|that|what
regret it|coming|turning|showing|this
if i turn|show|come|go .. regret|sorry|pay|suffer
scar|scars to|from|on|of|because|prove|that|where
what|after what his|her|their|my brother|dad|mates|family|lads|ex|uncle|mum|mother|partner|boyfriend|<unknown> did|done|does|put to|me|us
something|somethings|theres|summat|something is not|isnt|aint|wrong|off|dodgy|funny right|about|with .. with|about|that|him|her
ticking time? bomb
time bomb
a? wrong un|one
wrong un
nasty piece of
got done for kids|kiddies|children|messing|touching
family|lot|lads|brothers|mates start|starts|kick|kicks|have|has on|off|a our|me|my|him|her|go
carry|carried|carrying him|her|them|me out
he|she|they|uncle|dad|him does|do|did|doing things|stuff|bad|naughty|funny
bought|buys|gave|gives|giving|buying her|him|the|my|our|them .. phone|vape|vapes|cans|can|drink|fags|weed|cider|trainers|jewellery|presents .. and|never|then|old|now|year|for
gave|gives|giving|lets|letting|let|feeds the|my|our|him|her|them .. old|kids|year|baby|toddler .. vape|vapes|can|drink|fag|fags|smoke|beer|cider|weed
10|8|9|11|12|7|6|5|13 year|yr old .. vape|can|cider|beer|drink|fag|smoke|smoking
lets|letting|let him|her|them drive .. when|them|kids|after|had
drives|drove|driving|drive .. had|after .. pints|cans|few|drink|drinks|bottles
had ten|loads|eight|six|five|too|a skinful|10|8|6|5 .. pints|cans|many|drinks
you know why|what i|he
for obvious|good reasons|reason .. leave|first|after|him|separate
leave first for|because|so|before
lifts|lift|lifted|raises|raised his|her hand|hands|fist|fists again|to|at
be|get|gets|is|made worse for me|us|her|him|them|kids if|when|after|later
worse for me|us|her if|when
put|set|sets|sics the|his dog|dogs on|at me|us|her|him
answers|answer|talks|speaks for her|me|him .. time|always|every|when
frit|scared|afraid|feart|scunnered for them|those|the|my kids|bairns|children|wee
says|said|swears|thinks hes|he|she is? changed .. hasnt|not|never|he|she
sleep|sleeps|sleeping with the|a lights|light|knife|bat|door .. on|because|locked|cos|him
ask her|him how|what|why .. got|really|happened|marks|eye|arm
makes|make|made me|us|her|them feel? uneasy|uncomfortable|sick|nervous|anxious round|around|with|near|when|about
convicted|wanted by|man|for|at
convicted man|bloke|of
wanted by the? police|cops
my windows|window|car|door put in|through|out
got my|our windows|door|face|car put|kicked|smashed
hang up if|when
if a|another|some man|bloke|he|woman answers|picks
between us|ourselves|you|me .. dont|not|know|him|he
dont|not|never|only ring|call|phone|text .. house|landline|home .. only|he|you|not|know
thinking|think|thought|dreaming|convinced|swear he|hes|she is|was in|outside|at the|my house|room|window|door|flat
he is in the house|garden|loft|building
""",
    "how it shows": """
car|van|motor|someone|bloke|man been sat|sitting|parked|waiting outside|opposite|there|across
every|each|any time|day|morning|night i|we|she nip|go|pop|walk|leave|am|step|come|goes|look|open .. he|hes|his|him .. sat|there|car|across|outside|behind|watching|waiting|road
hes|he|his|is sat|sitting|parked|waiting in|across|over|outside|down|up his|the|my|our car|van|road|street|way
there is|was|theres? powder|pipes|pipe|needles|foil|wraps|baggies|lines|syringes|spice|white on|in|by|round|all the|her|his|a? .. table|floor|side|kitchen|sofa|bathroom|room
powder on|all the|over
let|lets|allowed|allow out|go .. when|if|with|unless .. his|he|him|mother|mum|brother|sister goes|comes|is|with
only ever? let|lets|allowed|allow out|outside when|if|with
bolts|bolt|bolted|locks|locked|shuts|shut|screws|screwed it|the|his|her|my|them|him .. when|while|if|on|from|over|door|room|in
wees|wee|weeing|poos|poo|peeing|pees|toilet in|into a|the|his|her bottle|bucket|corner|pot|cup|bag|drawer
drive|drives|driving|drove|walks|rides past|by the|our|my|their|her school|house|nursery|flat|road|street|home|work .. looking|watching|slowly|again|every|staring
sat|sitting|parked|waiting in|on a|his|her|their car|van|motor|corner outside|opposite|near ours|mine|my|our|the
marks|bruises|bruising|scratches|bites|burns all? up|on|over|down his|her|their|its|my arms|arm|legs|leg|back|face|neck|bum|body
car|van|motor|truck is|was|has|been|keeps|always been? parked|sat|sitting? outside|opposite ours|mine|my|our
sat|sitting|parked|parks|sits|waits|waiting outside|opposite|near ours|mine|my|our|the .. in his|her|their|a|that car|van
been sat|sitting|parked|waiting|standing outside|opposite ours|mine|my|our|the
put|shoved|smashed|pushed|rammed|slammed|banged my|me|her|our|his head|face|hand|fist|arm through|into|against|in
parked|sat|stood|standing|sitting|waiting|hanging|lurking|loitering outside|opposite|near|by ours|mine|my|our|the house|flat|home|door|place|again? .. again|night|nights|watching|staring|everyday
sat|stood|standing|sitting|parked there? watching|staring
car|van|man|bloke|fella|lad|someone|somebody|thing .. sat|sitting|parked|parking|stood|standing|waiting|hanging outside|opposite|near ours|mine|my|our|the
messages|message|texts|calls|threats off|from his|her|their brother|mates|family|lot|cousins|brothers|dad|friends .. saying|if|about
get|have|getting|got my|our legs|kneecaps|knees|face|windows|house|car|teeth|head done|broken|smashed|kicked|burnt in? if|unless|for
shiner|shiners|stitches|concussion|fractures
black|bust|busted|swollen|puffy eye|nose|lip|jaw|face
has|got|with|in|had|his|her a? plaster|cast|sling .. again|wont|say|how|story|fell|since
arm|leg|wrist is|in|was in? plaster|cast|sling .. wont|say|how|again|story
fell|falls|falling|tripped .. stairs|steps|over .. again|since|third|another|three|supposedly|apparently
walked|walking into a|another|the door|cupboard|doors again|she|story|apparently|supposedly
apparently|supposedly|reckons .. fell|walked|tripped|slipped .. stairs|door|down|over
hole|holes|dent|dents in the|my|our|every|all|a wall|walls|door|doors|ceiling
had|has|got|gets|held|pinned|pushed|put me|us|her|him|them .. up? against|by|over the|a wall|door|throat|neck|sink|cooker|hair
chucked|chucks|threw|throws|thrown|lobbed|lobs|launched|launches|flung|hurled|tipped|poured a|the|his|her|hot|my|boiling|plates|things|stuff|knife|cup|remote .. at|over|across me|us|her|him|them|mum|the|wall|kids|room
pan|kettle|cup|bowl|jug of hot|boiling water|tea|oil|coffee .. at|over me|her|him|them|us
leathers|leathering|leathered|tans|tanned|whips|whipped|canes|caned|straps|belts|skelps|skelped|batters|wallops|clips|clouts|clobbers|brays|braying me|us|her|him|them|kids|the|my
puts|put|putting|lays|laid his|her|their hands on|round|around
rough him|her|us|me|them up
roughs|roughed|roughing me|her|him|them|us|the up|kids
hands|hand round|around|on her|my|his|their throat|neck
hear|heard|hearing|listen .. him|her|them|kids|little|baby|she|he .. begging|begs|beg|crying|cry|cries|scream|screams|screaming|pleading|stop|shouting|thuds|sobbing|whimpering
begging|pleading|beg|begs .. him|her|them|dad to? stop|leave|not|let
hear it all|through|going|every
through the walls|wall|floor|ceiling
walls|wall is|are .. thin|paper
banging|thudding|shouting|screaming|screams|rowing|crying .. every night|all night|next door|day|through|upstairs|downstairs|hours
police|cops|coppers|bizzies|polis|feds|ambulance|paramedics|fire .. here|out|round|called|came|come|outside|again|involved|at mine|there
police here|out|round|called|came|come|again|outside|involved|been
been|is|was|are|had|called the police|cops|coppers|bizzies|polis|feds|ambulance .. here|out|round|again|to|on|last|because
wet|wets|wetting|soils|messing|soiling the|his|her|himself|herself bed|bedding|pants|knickers .. since|again|after|every|when
nightmares|night terrors .. since|about|every|after|him
since he|she|they|that|him moved|moving|came|got|bloke|man|is|started in|back|out|.. .. fell|bruise|bruises|quiet|different|scared|changed|again|hurt
times|time|third since he|she moved|came|got
bald patches|patch
hair|hairs pulled|ripped|torn|coming .. out
<kids>|she|he|they|them|em begging|beg|scavenging|nicking|pinching|stealing .. at|in|from|for|food
rats|mice|maggots|cockroaches|bedbugs|lice|nits .. kids|in|everywhere|floor|crawling
mattress|mattresses on|in|and the|no? floor|rats|bare|sheets
dont|doesnt|never|not|wont feed|feeds|fed|wash|washes|clothe|change|changes .. dog|bairns|kids|baby|child|children|them|him|her|boys|girls
statement|statements about|against|on|to him|her|them|police|he|what
cop|police|polis shop|station .. statement|about|him|giving|reporting|report
he|him|ex|she|they|someone|dad|<unknown> got|gets|climbed|climbs|broke|breaks in|into? through|by|via .. window|door|roof|cat|flap|loft
locks done|changed|swapped|replaced|fitted
told|tells|telling|coaching|coached|coaches|training the|my|our|her|them? kids|children|boys|girls|them|her|him what|to say|lie|tell|pretend|keep|not
kids|children|boys|girls|they|she|he|been|have told|coached what|how to say
been|were|was told|coached what to say|tell
chair|wardrobe|drawers|sofa|dresser against|across|behind|under|up the|my|door
rang|rung|phoned|texted|called me|us crying|sobbing|hysterical|upset|screaming|whispering|begging
crying|sobbing from|in the|his|her? toilet|bathroom|loo|cupboard|bedroom
wants|want|begging|asked to come home|back|away .. from|his|hers|crying|scared
wants to come home
hammer|crowbar|machete|bat|poker|screwdriver|spanner .. he|him|and|in|at
got|has|with|holding|waving|swinging a|the|his hammer|crowbar|machete|bat|poker|screwdriver|spanner|chain|blade|knife
smoke|fire|flames|gas .. baby|kids|in|left|there|house|flat|lit
there is smoke|flames|fire
killed|kills|throttled|drowned|strangled|kicked|hurt|hurts|tortures|poisoned|hung the|her|my|their|our|kids _? cat|dog|hamster|rabbit|kitten|puppy|guinea|bird|budgie|pet|fish|tortoise
teach them|him|her|me|us a? lesson
insulin|inhaler|epipen|medicine|meds|medication|prescription .. sells|sold|sell|withholds|hides|refuses|without|wont|hasnt|not
not|hasnt|without|never .. insulin|inhaler|epipen|medicine|meds|medication .. days|since|because|cos|week
is|gone|went|looks|looking|been floppy|limp|grey|blue|lifeless|listless|unresponsive
floppy
wont|not|cant|hasnt|isnt feed|feeding|wake|settle|drink%
drank|drunk|swallowed|ate|eaten|got something|bleach|cleaner|tablets|pills|stuff|into|summat .. under|sink|cupboard|bottle|tablets|bleach|from|found
watches|watching|watched|films|filmed|filming|peeps|peeping|spying|photographs me|her|him|them|girls|kids|the .. in|shower|bath|undress|sleep|change|changing|bed|bathroom
in the|her|his shower|bath .. with|watch|watches|he|uncle|grandad
keeps|kept|always|comes|came|coming|been coming|in|into? in|into my|her|his|their room|bedroom|bed
am 8|9|10|11|12|13|14|15 and|yrs|years .. uncle|dad|he|coming|scared|mum|home|he|alone|hits
take|taking|send|sending|fly|flying her|them|him|girls|me back home|there|to .. get|to|for|have .. done|cut|circumcised|married|wed|fgm|engaged
fgm|circumcised|circumcision
planning|arranging|arranged|planned|booked her|the|my|our|daughters wedding|marriage|engagement|nikah
wedding|marriage|married|engaged .. she is|only 12|13|14|15|16
pictures|photos|videos|pics|nudes|images of me|her|us|him .. send|post|share|show|phone|round|online|says|threatening
send|post|share|show|put them|pictures|photos|videos|nudes round|online|everyone|around
asleep|passed|slumped|crashed .. sofa|settee|floor|stairs .. kids|baby|nobody|who|stepping|over
stepping|climbing over him|her|them|bodies
nobody knew who he|she|they was|were|is
rather see|have|be them|him|her|kids|my|in dead|buried|ground|than|killed
calpol|phenergan|nytol|whisky|brandy|piriton|sleeping .. to|in .. knock|sleep|quiet|out|bottle|shut
knock|knocks|knocking it|him|her|them out so|to|with|for
get|grab|pull|drag|snatch|take the|my|her|our baby|kids|child|him|her out|from .. car|pram|seat|arms|school|nursery
left|living|live|lives|survive|been with|on nowt|nothing|just|only|no but? .. crisps|food|cereal|sweets|biscuits|since|toast
in|out the|on yard|garden|street|rain|snow|cold|step .. nappies|nappy|barefoot|naked|socks|pyjamas|no
in|just|only their|his|her|a nappies|nappy|pants|vest .. in|rain|yard|garden|snow|street|cold|outside
mum|mam|she|dad|he|mother sleeps|slept|sleeping|lies|stays .. all|till|in|bed .. day|kids|does|bottles|baby|tea|afternoon
does|doing|makes|making|doing|feeds the|all|her|his|baby? bottles|nappies|cooking|feeds|baby|tea .. is|only|seven|7|8|6|5|9|aged
stinks|stank|reeks|smells|smelt of weed|smoke|drugs|fags|wee|drink|skunk
chesty|wheezy|wheezing .. weed|smoke|damp|mould|flat
she|he|they|mum|dad sold|sells|pawned|flogged the|her|his|their|babys cot|pram|bed|buggy|telly|toys|tv|bike|phone|xbox|clothes
bottles|cans|needles|pipes|foil in|on|all the|over garden|stairs|yard|floor|landing
sent|sends|sending|send me|us|her a? picture|pictures|photo|photos|video|videos of my|our|the|her|where front|house|door|kids|car|school
picture|photo of my|our|the front|house|door|kids|school
a|the|some|this man|bloke|fella|guy|lad in|with a|the|his car|van .. giving|gives|picks|lifts|keeps|waiting|talking|offered|followed
giving|gives|gave our|my|the|her|him <unknown>|kids|girls|daughter|girl lifts|money|lift
got|gets|getting|went|gone|seen in|into a|the|some car|van|taxi with some|lads|men|a|blokes|older|strangers
with some|older|random|strange|dodgy lads|men|blokes|lad|bloke|man
cant|couldnt|not get hold|through|word|reach .. her|him|them|since|no|phone .. car|lads|days|gone|off|since
no sign of the|my|our|him|her|them
days|nights|hours no|and|without .. sign|word|contact|seen|heard
fly|flying|leaving|going|sailing|off out|off|back|the tonight|tomorrow|country|sunday|friday|soon|now .. stop|before|kids|them|please|you|quick
have|got to stop it|him|her|them|this taking|leaving|flying|please|now
house|place|home|school|family ready|waiting|sorted|lined .. for them|him|her|kids .. in|abroad|over|back
black|bin bags|liners .. midnight|night|kids|left|taxi|arrived|clothes|just|him
left him again|before|for|last|and|with|because
""",
    "kept on a lead": """
told me|us|her what will|would|is happen|gonna|going
what will|would|is happen|happening|gonna to? me|us|her? if|when i|we|she speak|talk|say|tell|come|turn|go
wont|doesnt|dont|never|not let|lets|allow|allowed|allows me|us to? have|hold|keep|use|see|touch my|our|any|the? own? money|phone|card|bank|wages|benefits|keys|passport
dont|never know what he|she|they does|do|gets|is|will like|do? after|afterwards|behind|when|later
he|she|they|ex|partner|husband|boyfriend|dad keeps|holds|hides|has|takes|charges|locks|confiscates|puts .. my|her|our phone|mobile|purse|cards|card|passport|car|keys|shoes|coat|money|id|tablets|inhaler .. in|at|when|all|off|away|during|so|day
will|would|he|she|always|gonna want|wants|demand|demands to? know|see where|who|why|what i|we|she|my|ive have|has|was|is|been|am
want|wants|demand|demands|asking|asks|ask|asked to? know? where|who i|we have|has|was|were|is|been|am been|with|going
have|got|need|has to|be|i must? be|get back|home|in by|before .. or|else|otherwise he|she|hes|there|all
be back by .. or he|she
times|timing|clocks|counts how|my|me|us|the|every long|journey|journeys|shop|shops|minutes|trips|mins|when|miles|mileage
checks|counts|logs|reads my|the mileage|miles|receipts|receipt|steps|knickers|underwear|history|call|bank|statement
doesnt|dont|hates|wont|never like|likes|want|wants|let me|it|us|her having|earning|working|going|seeing|talking|driving|wearing|speaking|being|when .. my|own|friends|money|job|phone|family|mum|out
picks|chooses|decides|says|tells|lays .. what|who|when|where|how i|we|she|they wear|eat|see|spend|talk|speak|go|do|can|am|text
my|her own money|wages|bank|card|account|benefits|pin .. he|not|never|isnt|allowed|without
not|never|isnt|am allowed .. own|bank|card|money|phone|friends|job|key|keys
no money of my|her own
tracker|trackers|tracking|airtag|airtags|findmy|life360
bugged|bugging my|the|our|car|phone
always|seems|somehow|still|he|she|ex he|she|seems|to|always to? know|knows where|what|when|who i|we|me|my have|has|been|is|am|was|went|said|go|do|moves
know|knows where|what i|we|she have|has|been|am|was|is|said|went been|going|doing|all|before|every
turns|turned|pops|shows|appears|rocks|showed|popped up wherever|everywhere|where|anywhere i|we|she go|went|goes|am
goes|going|been|went|looks|looking|rummaging|rifling through my|our|her|the|all bins|bin|bag|pockets|drawers|rubbish|phone|post|mail|things|stuff|emails
opens|opening|opened|reads|reading|hides|hiding|gets|takes the|my|our|all|her post|letters|mail|letter|parcels|emails
dont|not|never put|say|write|leave|send|post|mention|text .. anything|it|this|letters|owt|that|details|voicemail|message|nothing .. about|to|in|on|at|here
dont|not|never write|put|print|give .. our|my|the|her new? street|road|town|area|place|flat|postcode|school|house|surname
place|somewhere|area|town i|we cant|am|are|not|couldnt|mustnt allowed|tell|say|give|disclose|mention .. you|where|to|it
cant|not|mustnt|wont|never tell|say|give|disclose you|anyone|them|people|out|to? where we|i|it|our|my|the|shes|she|they is|are|am|live|living|staying|moved|been
had|have|has to up and|sticks leave|go|left|run|move|went
had|have to leave|move|go|get|run|pack with|out|in|fast|quick|quickly|overnight|everything|middle .. kids|children|night|bags|fast|bin|nothing|him|hurry|clothes|carrier
middle of the night .. left|leave|with|kids|bags|ran|out
left|fled|ran|leave with|in nothing|just|only|the .. clothes|bags|back|slippers|pyjamas|kids
isnt|not|arent|never|mustnt meant|supposed|allowed|to to? know|find|have|be which|where|what|about|school|out|we|i|my
not to know
same|that blue|white|black|red|grey|silver|green|dark|old? car|van|bloke|man|motor|bike|lad .. outside|past|mine|mines|every|again|behind|across|street|been
car|van|motor|bike .. outside mine|ours|mums|nans|my|our|the|work|school .. every|again|night|all|days|week|still
hanging|hangs|lurking|loitering|waits|waited|waiting|watches|stood|sits|drives .. outside|round|by|past|across|opposite|near .. school|gates|gate|work|nursery|mine|ours|house|for her|for me|shop|shops
been|was|came|went|turned|turns|shows|comes|seen|saw to|at|up|by|outside|him .. school|nursery|playgroup|college gates|gate|asking|again|to|today|yesterday|twice|and
asking for|after|about|round .. her|him|them|kids|me|where at|this|again|twice|where|school
waited|waiting|waits|followed|follows|follow|jumped|grabbed|cornered|ambushed for? me|us|her|him|them|outside .. outside|before|after|last|car|home|out|in|round|for|time
last time he|she|they was|were|waited|came|followed|went|had|did|kicked|started|turned|got|grabbed|threatened .. waiting|outside|off|for|me|us|home|nasty|up|at|there|drunk
walk|walks|walking|see|take|escort|watch me|us|her to|out|back|home|from|in my|the|our|to car|bus|door|taxi|gate|after|safe|because
leave|go|arrive|come separate|separately|apart|first|before|after|different .. him|her|them|outside|waited|so|because|she|he|two
two of them|us .. separate|separately|apart|leave|different|not
sit|sat|be|seat|seated|stay by|near|next|close to? the? door|exit|way .. you|know|in|case|he|so|please|what
by the door .. know|he|what|case|if
back|side|fire|other|different|separate|staff way|door|entrance|exit|gate|stairs .. so|in|without|case|he|him|out|clock|see|sees|avoid
so|without he|him|she|her|them|they|dad|ex dont|doesnt|wont|cant|clocking|seeing|spotting|noticing|not? clock|see|spot|know|clocks|sees|find|hear|twig|notice|me|us
does|do|will|would|is he|she|they|dad|ex|<kin>|<unknown> .. have|need|got|going|gonna to? be? told|know|find|informed|notified|hear .. i|that|about|rang|out|where|who|it|we|me
does|will|is he|she|dad|ex|<unknown> .. be told
who told|grassed|reported|rang|said|tells .. on|him|her|them|that|you|me
will|would|does|do|can he|she|they|dad|ex|<unknown> know|see|find|hear|get|have|be it|that|out|my|told|where|who|i|we|what .. was|is|me|i|said|live|us|address|number|rang|told
anyone|someone|somebody|anybody|people|security|staff|police|you there|be|on|to|here .. stop|hold|restrain|control|remove|handle|protect|keep|throw|kick him|her|them|me|us|safe|if|out
if|what|until he|she|they|dad|ex|<unknown> starts|kicks|turns|loses|follows|shows|blows on|off|up|it|after|me|us|for|mad|angry|nasty|his|her|violent
promise|guarantee|sure|ensure|certain .. he|she|they|dad|ex|him|<unknown> wont|cant|doesnt|isnt|dont|never|not follow|come|be|know|get|see|start|find|near|there|touch|have|speak|sit|go|do
be|am|left|leave|leaving|put|stuck on|with me|my|her|own|by|alone|in|him .. own|alone|self|room .. with him|her|them|dad|ex|grandad|uncle|<unknown>
on my|me|our|her own with him|her|them|dad|ex|grandad|uncle|<unknown>
show|shows|showed my|her|our face|faces .. there|he|will|kill|he
told|tells|telling everyone|everybody|people|her|mates|family|half|all .. what|he|will|hell he|will|would|is|happen do|going|gonna|happen|if|me
he|she|they|him has? reads|checks|sees|seen|saw|reading|checking|opened|found|deletes|answers these|this|them|it|the|my|our|your .. last|one|message|text|texts|phone|messages
he|she|they|him goes|looks|going|looking at|through the|my|our|these|all? phone|messages|texts
he|she|they reads|checks|sees|reading|checking these|this|it|them%
he|she|they seen|saw|found|read .. last|one|text|message|this .. went|kicked|lost|off|mad|mental|hit|angry|and
went|goes|gone|going off|mad|mental|ape|ballistic|nuts|crazy|light|bananas|postal .. it|one|me|us|when|he|her|him|text|at|because
before he|she|they|dad|ex|<unknown> finds|sees|checks|clocks|reads|twigs|notices
some|a|this man|bloke|fella|guy|lad .. keeps|kept|always ringing|calling|texting|phoning|knocking|asking|turning|coming
saying|says|said|swears he|she|they will|is|would|gonna find|get|kill|hurt|take|come|burn|ruin|have her|him|me|us|them
in trouble .. man|help|she|he|i think|phone
i think|worried|might|could she|he|they|woman|lady|girl|kids|someone is|are|might|may be? in? trouble|danger|hurt|scared|being
i|we only|just|can answer|talk|text|ring|speak|reply .. when|while|if he|she|hes|husband .. on|out|at|not|nights|work|asleep|away|gone
ring|call|text|phone|message|contact me|us? .. when|while|if|only|after .. he|she|hes|husband|partner is|goes|has not|isnt|out|away|asleep|gone|at|left|in|work|nights
ring|call|text|phone me|us? on|at my|a|the _ phone|number|mobile .. he|she|not|checks|because|cos|safe
so|where nobody|noone|no|not|they|he|she one? sees|see|seen|knows|know|spots|recognises|notices
park|wait|meet|drop|pick round|around|up|away|down the|off|from? .. corner|so|out|sight|without .. nobody|not|see|sees|seen|him|he
round the corner so
depends|if|whether|long|unless|when|only he|she|they|husband|partner|dad|him|boyfriend lets|let|allows|allow|says|permits|lets|letting|gives .. me|us|i|it|so|yes|ok
can only|just get|come|be|go out|there if|when|by .. say|tell|pretend|lie|shops|he|shopping|sneak
say|pretend|lie|said|saying i? am|was|were at|in|going|to the|my? shops|shop|shopping|mums|doctors|gym|nans|church|bingo
sneak|sneaking|sneaked|snuck|slip|slipping out|away|off
delete|wipe|clear my|these|the|our|this texts|messages|history|calls|thread
he|she|they might|may|could|will|gonna look|check|read|notice
isnt|not|this is my|a phone .. he|broke|smashed|took|has
he|she|husband|partner|dad|ex broke|smashed|took|threw|drowned|has mine|my|it|phone
he|she|they|husband|partner|dad|family dont|doesnt|didnt|cant|wont|must|mustnt|not not? know .. have|got|about|phone|number|i|im|this|am
he|she|they|husband|partner|dad|family dont|doesnt|didnt|cant|wont|must|mustnt|not not? know%
must|should|can not|never know|find|hear|see|learn .. i|about|it|this|that|where
husband|partner|family|he|she|inlaws|dad must not|never know
must not know
he|she|they dont|doesnt know i|ive|about|im|we|have|got
never|dont|not put|use|mention|link|write my|our name .. near|with|beside|to|him|that
was the|am|its|i one who rang|reported|told|called|phoned|grassed
one who rang|reported|told|called|phoned|grassed
rang|called|phoned|reported .. nspcc|childline|social|police|school|you .. please|dont|not|anonymous|about
nspcc|childline|anonymous|anonymously
pretending|pretends|pretended to be|hes|shes .. social|police|school|me|mum|dad|someone|worker
phoning|ringing|calling|contacting the|my|her|their school|nursery|work|doctors|gp .. pretending|asking|about|saying|for
woke|wake|waking|came|got|come .. he|him|man|someone was|is|were stood|standing|in|sat|at|over .. kitchen|bedroom|room|bed|house|landing|garden
stood|standing|sat in|over|at|on my|our|the kitchen|bedroom|bed|garden|stairs|landing|hall|living
have|got|put|on|an|electronic|wears|wearing electronic|ankle|a tag|monitor
electronic|ankle tag|monitor|bracelet
cannot|cant leave|out|go before|after|till|until .. tag|curfew
probation says|said|told|officer|wont|have|want
under 16s|18s|16|18|sixteens
around|near|with|round under|any|other|young 16s|18s|children|kids
is|whether|if|anyone|someone checked|check|checking|know if|whether|him|his he|hes|is|on|past
is|hes|he|gets|comes|is out tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday|today|soon|next .. he|of|prison
is|hes|he|gets|comes|is out tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday|today|soon|next%
^he is out monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|soon|now|already
following|follows|follow|follows|tailing|trailing her|me|him|us|them about|around|round|home|everywhere
following|follows|follow|follows|tailing|trailing her|me|him|us|them%
habit of following|hitting|watching|turning|losing|hurting
dont|not|never|please tell|let|inform .. which one|day|time|when|where
putting|put my|the|our|kids|them|myself kids|children|self|family|baby|them? in danger|risk
cctv|cameras|panic
is|are there cctv|cameras|security|guards|a? panic .. where|at|there|in|outside|on
stay|stop|be|sleep here|there|at tonight|anymore|now|any|with .. kids|him|longer|go|where|safe|scared
where|what do|can|will|should i|we go|sleep|stay|do .. tonight|cant|if|kids|he|throws
what if|when|happens he|she|they|her|him brings|bring|turns|comes|shows .. him|after|what|did
sitting|sit|stand|sat|be across|opposite|beside|near|next|facing from|to? .. man|him|one|person|bloke|woman .. who|that|broke|hit|did|hurt
man|bloke|one|person|monster who|that broke|beat|hit|hurt|raped|did|killed|took|battered|stabbed
wont|doesnt|never|not|wouldnt let|lets|allow me|us|her learn|study|work|drive|speak|leave|have|go|see|use
inlaws|in-laws|family|husband|he|they took|take|keep|hide|have|hold|has|keeps my .. passport|gold|papers|documents|visa|jewellery|phone|cards
my passport|gold|papers|visa|documents and|is|with|taken|gone
from|same my|the village|community|area|family|mosque|church|town .. they|tell|know|talk|gossip|husband
tell|tells|report|telling my|his|her husband|inlaws|family|brother|father everything|back|what
tell|tells|report|telling my|his|her husband|inlaws|family|brother|father%
they tell my husband|family|brother|father
my mum|dad|nan|he|she|they|mummy|daddy says|said|told|tells|makes .. have|got|must|to say|tell|pretend|lie|not|yes .. but|yes|no|dont|ok
dont|not|never want|wanna|like to? see|go|visit|stay .. him|there|dads|hers|his|mums .. he|does|hits|shouts|scared|does|things
ring|call|text|phone|message|contact|reply .. he|she|husband|partner|hes|dad|mum isnt|not|aint in|here|around|about|there|home
never|doesnt|cant|not go|goes|get|gets|come|comes|talk|speak|see|alone anywhere|out|her|to|without .. without him|he|his
anywhere without him|her|his
show|keep|hand|give|send him|her|the|all? receipts|receipt|change
have|got|has to show|keep|produce|hand .. receipts|receipt|change|messages|phone
quid|pounds|pound|money a|per week|day .. receipts|show|him|allowance|account|lives
he|she|they|husband gives|gives|allows me|us a? 5|10|15|20|30|allowance|pocket|quid|tenner
she|he|sister|mum|daughter|<unknown> is|has|have locked|shut|barricaded
wont|refuses|not|never open|answer|come up|door|out .. kids|with|her|in|days
wont|refuses|not|never open|answer|come up|door|out%
get|getting|go|going|walk home|back|out|away .. without|with .. him|her|them following|behind|waiting|seeing|knowing
in and out quick|quickly|fast|before
works|lives|drinks next|near|by|round|opposite|across .. in|out|quick|see|bump|office|door .. quick|careful|avoid|seen
he|she|ex|husband|partner|boyfriend thinks|think|believes|reckons am|im|i am? getting|at|buying|going|in|out|doing|with
typing|texting|writing|sending this in|from|on|while
leave|keep|take my|our number|address|name|details|school .. off|out .. he|she|anything|everything|him|sent
nearest|nearer|near|close|closest to? the? exit|door|way .. he|block|him|used|please|case
block|blocks|blocked|blocking the door|doorway|exit|way|stairs|drive
stop .. he|husband|partner|she looks|look|checks|reads|goes|sees
he|she|husband|partner looks|look at|through this|my|the phone|texts|messages
""",
    "the courts": """
not|isnt|mustnt|cant|shouldnt|dont to? be|go|come anywhere|somewhere|wherever|places he|she|they|him|dad|ex is|are|will|might|could going|be|at|there?
says|said|told .. not|cannot|cant to? be|go|come|stay anywhere|near|wherever .. he|she|they|him
keep|leave|kept my|our|the|her new? address|adress|details|surname off|out|private|secret|hidden
make sure|please|can|could .. address|whereabouts|details|surname|school .. left|kept|taken|not off|out|private|hidden|secret|confidential|shared|given
address|whereabouts|details|surname .. left|kept|taken off|out|private|hidden|secret|confidential
got|gets|getting|come|came|coming|been|let|just|only|is|was back? out|out of|from .. strangeways|wandsworth|pentonville|wakefield|armley|belmarsh|durham|walton|altcourse|doncaster|nick|jail|prison|inside|clink|remand|borstal|slammer
out of|in|from|back|visit|visiting strangeways|belmarsh|pentonville|armley|walton|wandsworth|nick|jail|clink|slammer|borstal
an|the|any|this|that order .. says|said|cant|stops|still|keep|keeps|against|not|expires|runs|ends|place|until|till|lapsed|broke|he|him
isnt|is|was|wasnt|got|have there|an|still|he|she an|under|on order
within|come|go|be a|one|100|200|500|50|two mile|miles|yards|metres|meters|foot of|from
he|she|they|ex|dad|him is|has|have|had|already|just breached|breaching|breach|broke|broken|broken .. it|twice|already|again|his|the|conditions|order|once|bail
breached|breaching|breaches|breach
supervised|supervision only|contact|visits|access|at|in|because
judge|court|magistrate|magistrates|sheriff .. said|says|ordered|order|told|ruled|gave|banned|stopped|put|let
meant|supposed|allowed|permitted|sposed to? come|be|go|drive|walk|set|live|step|turn .. down|near|up|our|my|in|on|past|within|round|to road|street|our|my|us|estate|her|them|town|school|close|mine|here|area|foot
banned|barred from|by the|our|my|her|seeing|this|going|coming|school|house|town|street|contact|centre|estate
cautioned|cautions|caution for|him|her|over|again|by
up in|at court for|over|again|next|because .. what|hitting|him|he|it|battery|assault|her
court for|over battery|assault|what|hitting|threatening|threats|hurting|breach|breaching|stalking|abh|gbh
abh|gbh
messing|messed|interfering|mucking with|about|around kids|children|little|young|boys|girls|with
in|on the paper|papers|news for|over .. kids|children|messing|touching|what|hurting|images|pictures
images|pictures|photos|videos of kids|children|little|girls|boys
got|took|found|police|seized .. his|the laptop|computer|devices .. images|police|pictures|kids|stuff
stay|keep away from us|me|her|him|them|kids|the
how|can|could|who do|can|i|we|you to? stop|prevent|keep|ban him|her|them|dad|ex from? coming|attending|seeing|away|going|being|getting
stop him|her|them|dad|ex from? coming|attending|seeing|getting|taking
court paper|papers|letter|order
till|until|before|after|awaiting|at the trial|verdict|hearing|sentencing
why|how is|are|can|come .. allowed|invited|there|at .. convicted|after|him|he|man
""",
    "the child": """
had|have|has|getting|given no|nothing|nowt tea|dinner|breakfast|food|meal|to since|all|for|again
not|never|isnt|wont|arent|aint bringing|bring|letting|sending him|her|them|the|my kids|boys|girls|baby|back? back|home
taking|takes|take|flying|moving him|her|them|kids|baby to .. not|never|isnt|wont|and|for bringing|coming|good|ever|back
she|he|eldest|oldest|girl|boy|lad|one getting|gets|raising|bringing|feeding|feeds|dressing the|all|his|her other|others|little|younger|three|two|four|babies|baby .. up|fed|dressed|school|ready|herself|himself
mum|mam|mother|dad|she|he wont|cant|doesnt|never|not|hasnt|dont get|gets|got|getting out of bed|hers|his
marry|marrying|married|marriage .. she is? only? 12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|young
send|sending|sent|take|taking|fly|flying|taken my|our|her|the|them|him|me|his? niece|daughter|sister|girl|girls|cousin|granddaughter|her|them|me? back|home|abroad|away|overseas|back .. marry|marrying|marriage|married|wed|wedding|husband
crawling|toddling|playing|walking|baby|babys about|around|round|crawling .. needles|powder|glass|knives|dogs|bottles|cans|mess|everywhere
nobody|noone|no one|adult in|there|home|about|around .. just|only the? 2|3|4|two|three|four|little|wee? kids|children|child|kid|bairns|baby
mum|dad|mother|father|she|he|they|both|parents|him|daughter|son|sister|ex|<unknown> is|are|was|been|go|goes|gone? back|still|always|never|now|on|both on|off|at|down? the? drink|sauce|gear|bottle|booze|pop|lash|brown|rock|wine|vodka|it|pub
eldest|oldest|big|little|10|9|8|11|7|12|ten|nine|eight|seven|kids|girl|boy|one .. doing|does|making|makes|cooking|has|having|getting|left .. all|the|to .. teas|tea|cooking|everything|bottles|nappies|parenting|feed|feeding|look|mind|washing
always|ever|constantly|forever|so|just|is|are|was|they|comes|come starving|ravenous|famished|hungry .. when|every|they|he|she|here|school|gets|after|from
raids|raiding|stealing|steals|eating|eats|asks|begging|scavenging .. fridge|cupboard|cupboards|food|bins|bin|scraps|crisps for? .. when|from|at|every|school|out|because
hadnt|hasnt|not|never|isnt|wasnt|havent|same been? changed|washed|bathed|fed|fresh|clean|had|weighed|nappy|seen|clothes .. since|all|for|day|days|yesterday|nappy|morning|week|tea|health|doctor|a
same|dirty|soaking|full|sodden|filthy nappy|nappies|clothes|babygro|uniform|sheets .. on|since|all|for|from|as|every|yesterday
minding|minds|watching|watches|looking|looks|babysitting|caring|left|leaves|leave .. after|the|with|for|in .. baby|twins|babies|others|kids|little|brother|sister|toddler .. while|nights|when|all|at|by|alone|so
leaves|leaving|leave|left .. 5|6|7|8|9|10|11|12|five|six|seven|eight|nine|ten|eleven|twelve|older|eldest .. yr|year|years|old|with|in|minding|charge|to|while|alone|baby
leaves|leaving|leave|left .. next|neighbours|doors|stranger|whoever|anyone|random|some|lad|boyfriend .. while|9|10|8|11|12|13|to|they|she|overnight|pub
who|whos is|are only|just|about 7|8|9|10|11|12|13|seven|eight|nine|ten|eleven .. while|when|so|to|and they|she|he|mum
while|whilst|when|so|and they|she|he|mum|dad|both is|are|go|goes|was|can|went down|up|to|out|at|off|the? .. pub|bingo|club|drinking|partying|raving|town|clubbing|boozer
is|only|just|about|hes|shes 4|5|6|7|8|9|10|11|12|13|14|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen and|but .. out|walking|wandering|roaming|alone|minding|looking|streets|home|night|midnight|cooking|sleeping|smoking|seeing|boyfriend|stays|left|still
walking|wandering|roaming|running|walks|wanders|runs|out|playing|hanging the? .. streets|street|estate|roads|town|park at|on|til|till|until|all|after|in|alone|past .. midnight|night|11|12|10|dark|2|3|own|hours|alone|am
out|still|up till|til|until|at|past|after all|midnight|1|2|3|10|11|12|gone .. night|hours|am|morning .. age|kid|and|only|on|he|she
she is|only|just|was 11|12|13|14|15 .. and|but|with he|hes|his|boyfriend|man|lad|bloke|pregnant|seeing .. is|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|45|50|grown
needle|needles|pipe|pipes|foil|sharps|glass|dog|mess|muck|broken|knives .. on|over|all|round|where .. floor|carpet|stairs|cot|crawls|crawling|plays|baby|kids
where that|the|them baby|kids|bairn|toddler crawls|sleeps|plays|crawl|play|sleep
told|tells|said|says|telling|told|drew|wrote|disclosed|spoke .. teacher|school|nursery|nan|gran|friend|mate|me|nurse|counsellor|teaching .. something|what|about|that|things .. uncle|dad|daddy|him|happens|happened|grandad|he|man|stepdad|touched|home|mum
bloke|man|fella|boyfriend|guy|one|lad|chap .. she|he|mum|shes|they .. has|have|is|moved|seeing|got|lets|been .. in|with|news|stay|sleep|prison|kids|round|paper
taken|took|takes|taking|gone|ran|run|went|drove|cleared|done|buggered|jumped|made|legged off|away|missing|a .. with them|the|her|him|kids|both|it .. kids|baby|since|on|and|no|sunday|friday|night|days|last
havent|hasnt|not|never|nobody|noone|aint seen|heard .. kids|children|baby|child|them|him|her|<unknown> .. since|for .. she|he|they|took|days|weeks|sunday|saturday|friday|monday|last|ages|week|went
plane|planes|flight|flights|ferry|boat|airport|ticket|tickets|visa|passport|passports .. booked|bought|gone|gone|name|names|one|with|for|to|before|got|hidden|out|away .. way|kids|her|him|them|meeting|name|drawer|country|before|from|court|wont|lahore|pakistan|dubai|poland|romania|turkey|jamaica|nigeria|back
on a|the|next|first plane|flight|boat|ferry|train .. before|with|by|any|tonight|tomorrow|out|to .. meeting|you|court|anyone|kids|social|them|know|stop|home
have|get|take|taking|taken|got|put|having|getting|putting|fly|flying them|him|her|kids|<unknown>|baby|both .. on|out|over|off|back|away|to .. plane|country|england|uk|pakistan|poland|romania|india|bangladesh|somalia|ireland|scotland|before|border|flight
out of|the|leave|leaving|leaves|left of? the? country|england|uk|britain|jurisdiction .. before|with|kids|so|by|for good|them|her
one way ticket|tickets|flight|flights|trip|to
three|two|four|one way|single tickets|ticket .. to|name|her|his
bought|booked|got|buying|booking|paid .. tickets|ticket|flights|flight|passage .. to|kids|for|without|name|behind|one
passports|passport is|are|have|has|been|gone|was|went gone|missing|taken|from|vanished|out|disappeared|packed|hidden
have|has|got no beds|bed|bedding|food|heating|nappies|coats|shoes|electric|gas|hot|mattress|milk|formula|cot .. in|no|at|nothing|kids|on|there|freezing|house|water
no beds|bedding|mattress|cot|food|heating|electric .. in|no|freezing|there|at|kids|floor|on
freezing|cold|damp|mould|black in there|that|mould|everywhere .. kids|baby|no|flat|house|babies
sleep|sleeps|sleeping|slept on|in the|a floor|bare|bath|car|drawer|settee|boards|rug .. kids|no|all|baby|they|he|she|with
lock|locks|locked|locking|shuts|shut|bolts them|him|her|kids|<unknown>|the|baby .. in|out|up .. room|bedroom|bedrooms|cupboard|shed|garden|night|when|while|kitchen
has|have|got|having|throws|throwing men|blokes|lads|randoms|parties|people|mates|dealers|all sorts round|in|over|back|at|all|every|there
all sorts in|coming|round|of
passed|spark|sparked|flat|conked|crashed out .. on|in|drunk|settee|sofa|floor|kids|bed|again|with|couch|cold
out cold|for the count
off|out of her|his|their|my|its head|face|nut|box|skull|tree|trolley|tits|mind
whos|who is|has|have|got got|has|with|looking|minding|watching|feeding the? kids|baby|them|children|him|her tonight|now|then|if|while|when|cos
she|he|they|mum|dad|we is|are locked|barricaded|shut|locking herself|himself|themselves|them|itself .. in|up|away
locked|barricaded|shut herself|himself|themselves
with|holding the|some|all tablets|pills|knife|rope|blade|razor|bleach
with|got|has|found|holding a knife|rope|blade|razor
grabs|grabbed|snatched|snatches|drags|dragged|shakes|shook|yanked .. by|the|her|him|them .. arm|arms|hair|neck|scruff|ear|collar
same room|bed|bedroom|bath as|with .. him|uncle|grandad|man|lodger|brother|men|boyfriend
he|she|they|dad|mum|ex|<unknown> came|come|turned|went .. while|when .. took|taken|and|gone .. them|pair|kids|him|her|both|baby|boys|girls
not|never|hasnt|hasnt|havent|didnt brought|bring|fetched|returned|dropped|sent them|her|him|kids|the|<unknown> back|home|yet|and|kids
she|he|they|daughter|son|kids|<unknown> never|not|didnt|hasnt come|came|got|arrived|comes home|back .. from|at|and|since
she|he|they|daughter|son|kids|<unknown> never|not|didnt|hasnt come|came|got|arrived|comes home%
phones|phone is? off .. since|and|she|he|cant|no|home
applying|applied|apply|getting|got|ordered|sorting for? .. passport|passports|visa|visas .. kids|behind|them|her|him|without|secret|for
apply|applying|applied for passports|passport
left|leaves|leaving the|a|my|her|that baby|kids|bairn|child in .. there|car|house|fire|alone
on the|kitchen|bathroom floor and|with|again|when|drunk|out .. bairn|baby|kids|child|nappy|beside|next
sat|sitting|stood|crawling next|beside|by|over to? her|him|them .. nappy|body|on|floor|crying
taken|took the|both|all|my? pair|two|lot|three|both of|away|off them|us|me
not right|natural|normal with|about|between that|the|him|uncle .. and|girls|kids|stepdad|around|boys
seen|saw him|her|ex|dad .. outside|near|at|by .. nursery|school|playground|park|house|allowed
is|are|being|been|getting|gets|be hurt|harmed|touched|mistreated|neglected|beaten|hit
touches|touched|touching|cuddles|tickles me|her|him|us|them
child|kid|baby|someone|kids is|are|was being? hurt|harmed|abused|hit|neglected
never see my|the|them|our|him|her kids|children|baby|babies|girls|boys|son|daughter again?
if i|we tell|told|talk|say|speak .. anyone|anybody|someone|you|police|social .. never|will|kill|take|lose|hurt
drew|draws|drawing|draw|painted|picture .. of|with .. no|without|bare|naked|private|willy|trousers|clothes|knife|blood|hitting
no trousers|pants|knickers|clothes on .. grandad|dad|uncle|him|he
staying|stays|stopping|sleeping|stayed|sleeps over|round|in .. her|his room|bed|bedroom
lad|bloke|man|boy|boyfriend of 18|19|20|21|22|23|24|25|26|27|28|30 .. her|room|staying|year
""",
    "help at once": """
come|get|send|need .. quick|now|sharpish|sharp|pronto|fast|asap|here|someone|somebody .. he|she|hes|shes|they|kicking|door|knife|in|through|kids|help|baby
can|could|please|pls you|u|someone|somebody|anyone|police|one|social please? come|get|be|send .. now|here|quick|sharpish|tonight|round|out|over|straight|immediately|asap|urgent|urgently .. she|he|hes|shes|they|there|kicking|someone
can|could|please|pls someone|somebody|anyone|police please? come|get .. now|quick|sharpish|tonight|urgent|urgently|asap%
someone|somebody please|needs|come|help|to .. now|quick|help|tonight .. she|he|kids
someone|somebody please|needs .. help|come now|quick|urgently
kicking|bashing|battering|smashing|banging|breaking|hammering|booting|putting .. the|my|our|her|down|his door|window|windows|through|in|down
blood|bleeding all|everywhere|on|over|from|pouring|there|coming
covered|lots|loads|full in|of blood|bruises|marks|cuts
ambulance is|was|has|here|coming|took|for|outside|again|on|been|called|please|needed|came|now
paramedics is|are|here|came|had|took|with
taken|took|swallowed|necked|drunk|drank something|bleach|loads|stuff|everything|all .. and|wont|cant|shes|hes|she|he
she|he|they|daughter|son|baby|child|<unknown>|mum has|is taken|swallowed|drunk something|bleach|tablets|stuff
wont|not|cant|isnt|stopped wake|breathe|breathing|waking|respond|responding|moving|conscious|come .. up|round|properly
wont|not|cant|isnt|stopped wake|breathe|breathing|waking|respond|responding|conscious%
999 wont|didnt|said|not|never|busy
unresponsive|unconscious|floppy|fitting|turned blue|grey|limp
blue lips|round
he|she|they|dad|ex|<unknown> is|has got|in|at|outside|at a? knife|gun|bat|here|window|garden|hammer|machete|blade|axe .. trying|got|again|now|shouting
kicking|kicks|going off|one .. big|time|bad|again|now|downstairs|in|at|here|outside|me
ring|call|phone|get|send|need the? police|cops|999|ambulance|fire|polis now|to|please|quick|at
ring|call|phone|get|send|need the? police|cops|999|ambulance|fire|polis%
^he|she|they is|are here%
^i am scared|frightened
please help .. he|she|hits|mummy|mum|me|us|daddy|dad
""",
    "no way on": """
took|taken|take|swallowed|had|ate the|a|my|her|his? whole|entire|full|all|two|three packet|packets|pack|box|bottle|strip|lot|boxes|bottles of? them|the|my|her|his|those? tablets|pills|meds|paracetamol|medication|medicine
everyone|everybody|they|you|kids|all|world would|will|is|are be|do|all? better off? if|when|were|with i|me|im|without were|was|wasnt|werent|am|gone|not|me|about|around|here|dead
better off if i was|wasnt|were|werent|am|wasn
wake|woke|waking|wakes up? every|each|of|in|and|most .. wishing|wish|hoping|wondering|sorry i|id hadnt|didnt|havent|dont|not|was|never
wishing|wish|hoping i|id hadnt|havent woken|woke|wake|been|bothered
wishing i hadnt%
he|she|they|would|be|id|hed|shed|him|her better off not here|around|existing|alive|waking
i am|feel just? done|finished .. tell|kids|love|anymore|with|goodbye|life|everything|living|trying|this world
tell .. kids|boys|girls|children|mum|them|son|daughter|little|babies|nan|<unknown> that? i always? love|loved|loves|did%
tell .. kids|boys|girls|children|mum|them|son|daughter|little|babies|nan|<unknown> that? i always? love|loved them|him|her
cant|dont|no|never|cannot|not see|find|is|know|there a|any|no|another|how|the .. way|light|point|reason|hope|tunnel|future .. out|on|of|through|forward|this|anymore|end|in|go
no|any|only|a|one|every way out of|from|for|left|but|is
no|any|only|a|one|every way out%
what|whats is? the? point|use anymore|now|in|of|me|no|any|even|without|trying
what|whats is? the? point|use%
where is the point
just|want|wish everything|world|noise|pain .. to? stop|end|over|away
just|want|wish|need it|everything|this|the|them all|noise|pain|voices to? go|stop|be|end|disappear away|over|now|quiet
want|wanted|like|going|gonna|could|rather|wanna|wish|just to? go|fall|drift|slip .. sleep .. forever|not|never|wake|for|good
written|wrote|write|left|leave|writing|doing|done the|a|my|some|them|kids|all|goodbye .. letter|letters|note|notes|will .. look|kids|boys|goodbye|for|everyone|mum|them|after|ready
wrote|written|writing|left goodbye|the|my letters|letter|notes|note%
i|we|just|keep|some|sometimes stand|stood|sit|sat|standing|go|went|walk|walked|drove|been|end up? on|to|at|by|over|near the|that|a bridge|edge|tracks|railway|roof|cliff|cliffs|canal|river|ledge|platform|viaduct|line
thinking|think|thought|looking|look .. about|of|at|down|over .. jumping|bridge|train|trains|water|edge|river|pills|tablets|ending|rope|end
rather|wish|hope|hoping|want|wanna to|i? not|never|didnt|dont|doesnt wake|waken
dont|didnt|not|never want|wanna to? wake|waken up|tomorrow|again|anymore|in
nothing|nowt left|here .. for|to|in .. me|live|stay|us|life|here
nothing|nowt left .. without|for|them|kids
nothing|nowt without them|him|her|kids|my
life .. without|not|over|is .. them|kids|worth|him|her|living|over|hell|shit|done|nothing
everyone|everybody|you|they|kids|all|youd|world|family|mum|boys|girls would|will|is|are|all|be|do better|happier|easier|fine|better .. off|without|if|me|when|i|gone
everyone|everybody|they|all|kids|family|world would be|do better|happier off?%
better off%
she|he|they|daughter|son|<unknown>|been|keeps|started|is been? cutting|harming|hurting|scratching|burning|starving|punching|hitting herself|himself|themselves|themself|her|his .. again|arms|legs|self
cutting|harming|hurting|scratching|burning|starving|punching herself|himself|themselves|themself
going|gonna|will|would|threatening|threatened|tried|trying|says|said|wants to? top|hang|drown|kill|gas|shoot|finish|do himself|herself|themselves|myself|away|in
top|neck|gas|hang himself|herself|themselves|myself
do|doing|done away with|of himself|herself|themselves|myself|me
do|done|doing myself|himself|herself in
wont|not|might be? alive|breathing
wont be around to see|much|for
dont bother|worry .. me|arranging|about|with|it .. wont|not|be .. around|here
took|taken|take|swallowed|had all|loads|too|every|half|the|whole|a of? my|me|the|his|her|many|box|packet|load|handful|them? tablets|pills|meds|paracetamol|medication|of|lot
goodbye everyone|everybody|all|world|kids|my
goodbye .. look|after|girls|boys|forever|love
end|ending it|everything
tired of|so everything|living|life|fighting|it|being|this|existing
if you|they|social|u take|taking|took|remove .. babies|kids|baby|children|boys|girls|him|her|them .. nothing|live|die|end|kill|point|burn|do|sorry|reason|god|watch|see|regret
nothing|nowt to live|left|go .. for|on
be|join|go|see with|to|my my|him|her|mum|dad|nan|baby in|up|again heaven|there|soon
in heaven soon|with|now|too
had|have enough .. going|gonna|will .. do|end|this|finish|goodbye
do|doing|going it|this time|properly .. time|tonight|properly|now
this time i will|properly
want|wants|wanted|said|says|talks|talking|keeps .. to|about|he|she|saying? .. die|dying|death|dead
wants to die
suicide watch
nobody|noone|no|wouldnt|who one|would|even? notice|miss|care .. gone|me|here
cant|dont|not|how think .. do|keep|carry|take this|it|going .. longer|more|anymore
do this much longer
drowning .. nobody|noone|no|alone|help|cant
feel|feeling like|as i|if .. drowning|disappearing|dying|dead|nothing|invisible
nothing|nowt to get up|wake|carry|stay for
nobody|noone|no one? cares|care%
sorry for being a|such bad|terrible|rubbish|useless mum|mother|dad|father|daughter|son
not|isnt picking|answering|responding up|phone|her|his .. since|now|sorry|bad|and|text
""",
    "what the sender will do": """
bringing|bring|got|have|take|taking a|my|the bat|knife|crowbar|hammer|machete|blade if|when|for|with
if .. .. walks|comes|turns|shows in|that|up|there|the room? .. bringing|bring a|my bat|knife|crowbar|hammer
im? bringing a|my bat|knife|crowbar|hammer|machete%
put|putting|kick|kicking|throw|throwing|send|sending|smash|knock|boot|drag|chuck|launch him|her|them|you|his|that|<unknown>|the through|out|into|in|under|over|off|across|down .. wall|window|floor|ground|hospital|door|there|hair|road|car|week|bus|stairs|street|bridge|teeth
drag|dragging|drags|pull|yank .. out|by|off|there|her|him|them .. hair|throat|neck|ears|scruff|by
opens|open|opened his|her|their mouth|trap|gob
tell|tells|warn .. her|him|them|worker|social|she|he|that|lot|man|woman .. watch|mind her|his|their|your back|backs|self|step|mouth
tell|tells|warn .. her|him|them|worker|social|she|he|that|lot|man|woman .. better|best|wants|needs to? watch|run|hide|look|mind
better|best|wants|needs to? watch|mind|sleep her|his|their|your|out|with|one|where back|backs|self|step|mouth|eye|she|he|you|they
one eye open
not|wont|cant|cannot be|say|held|am|hold responsible|liable|accountable|answerable
not|wont|cant be? responsible|accountable .. for|if .. what|happens|actions|i|me|my
burn|torch|blow|smash|trash|petrol|wreck|brick|bomb|firebomb your|the|this|that|their|his|her|you|my .. office|offices|building|house|car|place|windows|gaff|council|flat|down|up|out
know|found|seen|got where|what you|u|yous|she|he|they|that|your|the|social .. park|live|lives|work|drink|school|car|parks|works|drive|go|drives|kids
know|seen|got|clocked your|her|his|their|that car|reg|house|face|kids|street|registration|home
someone|somebody|one|people|he|she|they|heads|him is|are|will|gonna|going|to|gonna getting|get|be|end|roll|rolling|gonna|going hurt|hospital|it|battered|done|killed|buried|stabbed|up|slapped|smacked|what
heads will|are|gonna roll|rolling
getting|get|gets hospitalised|filled|floored|smack|slap|leathering in|if|when|off|from
getting|get|gets a|his|her smack|slap|leathering|kicking|hiding
me|my|and|got|get|bring|bringing|send|sending|the my|our|me|lads|brothers|boys|mates|cousins|dad .. lads|brothers|boys|mates|cousins|lot|dad|family|uncles .. waiting|wait|outside|pay|paying|round|visit|sort|ready|deal|with|for him
pay|paying|paid him|her|them|you|that|social a|another|the|some visit|call|lesson
teach|taught|learn him|her|them|that|you a|the lesson
take|taking .. kids|them|him|her|my .. and|off|away|from .. me|i|see|will|burn|war|watch|find|blood|kill|what
have|take to? kill|bury|fight|drag|go me|through me? first
you|u|ya|yous|they|she|he will|be|all|gonna|lot|are? be? sorry all|for|you|when|if|one|the
you|u|ya|yous|they|she|he will|be|all|gonna|lot|are? be? sorry%
^you will be sorry
you will all? be sorry
swing|hang|doing for|time for? that|him|her|them man|woman|one|lad|cow
do|get|go down|inside|time for that|him|her|them
leave|let me|us alone|be or else|or|i|before
or else
or i will find|come|burn|hurt|smash|make|know|be|see
find|found|finding out where you|u|she|they|he work|works|live|lives|park|drink
blood on|be your|his|her|my|their|on hands
spit|slap|punch|swing|scream in|at|for her|his|their|your|that face|him|her|them
next time i see .. that|him|her|them|social|worker|spit|slap
smash|trash|wreck|burn|torch the|your|this|that place|office|building|gaff|car|windows|house
got a|my|the bat|hammer|blade|knife|bullet with|for|and|here .. name|him|her|them
with his|her|your|their name on
watch out|yourself|it|your if|when|i|he|she|back
id|i would watch|be out|careful|looking
keep|get him|her|them away .. or|before|cos|because i|ill|there|it|someone
end up doing time|bird|life
""",
}
