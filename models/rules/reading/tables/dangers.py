# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""More of what frightened people write, family by family: most of it hinted at, with no word of fear in it.

Read together with `safety.py`; kept by what it is about, so that a missing hint is found where its kin stand.
"""

DANGERS = {
    "the law": """
been|went|was|going inside for|before|over|again
got|did|served|doing _ years|months|yrs for
<he>|he|she|they|him gets|get|getting|got|is|being|was released
he|she|they|<unknown>|dad|ex|uncle is due out
due out of? prison|jail|nick|soon|on|next|in|this
due out of?%
he|she|they|<unknown>|dad|ex|uncle is|was|has|gets|got|just getting|got|just|back? out of? soon|prison|jail|nick|inside|again|early
he|she|they|<unknown>|dad|ex|uncle is|was|has|gets|got|just getting|got|just|back? out of?%
he|she is getting|coming out%
getting out soon|of|early%
out on licence|tag|bail|parole
an order in|against|on|stopping|saying|about|so|with|that
is|got|have|has|there|under an? order
court thing|papers|case|hearing|order|stuff|date .. he|him|her|them|contact|see|near
court says|said|told|ordered|wont|stopped|papers
judge said|says|told|ordered|has|wont|put
within _ _? yards|metres|meters|feet|yds|mile|miles|m of|from .. him|her|them|me|us|kids|house|home|property|school|street|road|address|she|he
keep|stay|stays|kept|keeps _ yards|metres|meters|yds|miles|feet
yards|metres|meters|yds|feet away|from|of .. her|him|them|me|us|our|my|kids
yards|metres|meters|yds|feet away|from|of%
not|isnt|arent|never|cant|mustnt supposed|meant|allowed|permitted to be|go|come|live|drive|walk|set .. within|near|around|street|road|area|town|village|close|same|by|past|here|there|with
not meant|supposed|allowed to? be? there|here|around|near|round%
<he>|he|she|they has|got|have|is|broke|broken|breaking|breached|breaking on|his|her|some|the|bail? conditions
his|her|their|breaking conditions
conditions not to
sign|signs|signing on? at|with the|a police|station|cop
witness|under|in|for|police protection
under police
known to the? police|services|social
spoken to by the police
sex|sexual|dv|violence conviction|record|history|charge|charges
charged with
history of violence|abuse|dv|hurting|harm
been inside|done time
no|not allowed|permitted contact
barred from seeing|contact|the|our|my
served papers|notice on|with
""",
    "hurt": """
put|puts my|our|the|her _? windows|window|door|windscreen in|through|out
screams|shouts|yells|swears|screaming|shouting|yelling at them|me|us|her|him|the|my|our|kids
begging|begged|begs|pleading me|not|us .. not|send|go|back|home|leave
crying|cried|screaming .. not|begging .. to|send|go .. back|home
capable of anything|it|worse|hurting|murder|killing
knocks|knocked seven|ten bells
<he>|he|she|they broke|break|breaks|cracked|fractured|dislocated .. my|her|his|their|of .. arm|nose|ribs|rib|jaw|wrist|finger|fingers|leg|teeth|tooth|cheekbone|eye
split|fat|thick|burst lip
burst|split|bust her|my|his lip|nose|eardrum
handprint|handprints|fingermarks|toothmarks|bitemarks
hand|finger|bite|teeth|strap|buckle|shoe|rope prints|print|marks|mark on|round|around|all
cigarette burn|burns
fag|cig burn|burns
burn|burns|cut|cuts|mark|graze|welt|welts|lump on|across|down|over|round his|her|their|the _? face|neck|back|leg|legs|arm|arms|wrist|wrists|hand|head|bum|bottom|stomach|tummy|chest|forehead
flinch|flinches|flinched|flinching|cowers|cowering|cowered|cower
wets|wetting|wet|soils|soiling himself|herself|themselves|the|bed .. when|because|if|cos|again|since|at|after
hides|hide|hiding|hid under|behind|in|upstairs .. when|if|from|because|whenever he|she|they|dad|mum|<unknown>|him|her|them|of|someone|uncle|somebody
goes|go|went|gone quiet|silent|stiff|rigid|white when|if|whenever|around|near|as|every|about
wont|doesnt|refuses|never|cant|not say|tell|talk|said .. why|happened|who|how .. bruise|mark|quiet|cry|hurt|upset|did|happened|arm|leg|face|done
shakes|shaking|screams|scream|cries|hysterical|trembles|trembling|sick|panics when|if|whenever he|she|dad|mum|they|his|her|<unknown>|uncle .. comes|home|in|picks|near|name|visits|collects|walks|round|around|mentioned
hurts|hurting|rough with <child>|the|my|our|me|us|nan|mum
too? rough with <child>|the|my|me|nan
things|stuff|plates|doors|everything get|gets|got|gettin|getting|being smashed|broken|thrown|slammed|trashed
pins|pinned|pinning me|us|her|him|them|my|nan
spits|spat|spit at|on|in me|us|her|him|them|my
went|came|comes|goes|coming at|for me|us|her|him|them|nan|mum with
throws|throwing|throw his|her weight about|around
pulls|pulled|drags|dragged|yanks|yanked .. by the|her|his|my hair|ear|arm|neck
pulls|pulled my|her|his|their hair
pushed|shoved|threw|thrown|chucked .. stairs|wall|car|window|floor
stairs again .. fell|push|bruise
keeps|kept|always having|falling|walking|getting into|down|accidents|bruises the? doors|door|stairs|accidents|hurt
hospital|a&e|stitches .. because|after|cos of? him|what|he|her|she
stitches .. because|after|cos|from .. him|he|her|she|did
uses|used|using|takes|took|with|had the|a|his|her belt|slipper|wooden|cane|strap|hairbrush|iron on|to|at|spoon|off
belt|slipper|strap|cane out|on|to .. him|her|them|kids
""",
    "kept and controlled": """
forces|forced|forcing me|us|her|him|them
shut|shuts|shutting|lock|locks|locked|locking|bolts|bolted|barricaded him|her|them|kids|me|us|<unknown>|baby|the .. in|outside|out|up
left|kept|keeps|keep|sleeps|sleeping|sleep|lives|living him|her|them? in|on the|a|that shed|garage|cupboard|cellar|attic|floor|kennel|dark|cold|van|tent|sheds|bath
makes|made|making|leaves him|her|them|kids|<unknown>|me|us stand|stay|sit|sleep|eat|kneel|wait|scrub|beg|strip
they|kids|children|he|she|<unknown> dont|doesnt|never|arent|isnt|didnt get|gets|given|getting any|no|a|their? tea|dinner|meals|meal|breakfast|food|fed|lunch
sent|send|sends|goes|go|going|put to bed|school|sleep without|hungry|with|starving|on .. tea|food|dinner|breakfast|nothing|hungry|empty
tied|ties|chained|chains|gagged|handcuffed|taped|strapped|zip him|her|them|me|us|kids|<unknown>|the to|up|down|in
bolt|bolts|padlock|padlocks|lock on|off his|her|their door|bedroom|room|fridge|cupboard|cupboards|outside
every move i|we|she
my every move
knows|knew|checks|sees|watches|tracks|know everywhere|everything|where i|we|she do|does|go|goes|am|are|say|been
tracks|track|tracking|tracked me|us|her|them|my|our|where
tracker|airtag|camera|cameras on|in|under|up|round|all|everywhere|the|my
location on|shared|sharing|my
keep|keeping him|her sweet|calm|quiet
he|she|they|<unknown>|ex|dad|partner|husband|boyfriend|mum has|got|keeps|kept|holds|took|takes|spends|spent|hides|controls|had|nicks all? my|our|her|all|the|nans|mums bank|cards|card|money|benefits|wages|pension|passport|passports|phone|pin|purse|giro|credit|universal|login|password|passwords
takes|took|nicks|nicked|steals|stole|spends|spent nans|mums|grandads|grans|dads|her|my|their|nannas pension|money|benefits|giro|card|purse|bank
only ever? lets|let me|us|her|him|them .. out|go|see|have|use
he|she|they|partner|husband|boyfriend only ever? lets|let me|us|her
wont|doesnt|never|not|refuses|dont to? give|gives|let me|us|her any? money|cash|bus|penny|fare
ask|asking|beg|begging him|her for money|cash|everything|bus|permission|the|every
have|has|got to account|explain|justify .. every|penny|where|minute|him
text|texting|texted|writing|ring|ringing|message|messaging|typing this? from|in|on the|a|my neighbours|mates|friends|? toilet|bathroom|loo|shed|cupboard|wardrobe|bath|secret|neighbours
he|she|they cant|wont|mustnt see|know|hear|read this|these|me|it|them%
he|she|they cant|wont|mustnt see|know|hear|find%
he|ex|dad|partner|husband|boyfriend|she|they sees|reads|checks|gets|monitors|watches|goes these|this|my|all|messages|texts|every|through
opens|takes|hides|intercepts|steams my|our|all|the post|letters|mail|parcels
only|not be|am allowed out|to
not allowed out|to go|my|a|any|friends|phone|money
wont|doesnt|never let|lets|allow|allows me|us|her|him|them
he|ex|partner|boyfriend|husband|she wont|doesnt|will|hates like|likes it|me|us if|when|that|coming|talking|going|seeing|speaking|being|having
checks up on me
accuses|accused me|us of
what i wear|spend|eat
""",
    "told what to say": """
he|ex|partner|husband|boyfriend is? told|tells|telling|ordered|made|makes|making me|us|her to? say|answer|put|write|tell|not
told|been told|warned|ordered not to come|go|say|talk|speak|attend|answer|reply by|or
told|warned|ordered not to come|go|say|talk|speak|attend .. by|or|him|he|she
not allowed|permitted to|out come|go|attend|speak|be|see .. he|him|she says|said|wont|told?
he|ex|partner|husband|boyfriend says|said i|we cant|mustnt|not|better come|go|speak|talk|not|have|see|leave
he|she|they|him is|keeps|are|was|been? stopping|stops|stopped|preventing me|us|her
not my choice|decision
chose|picked|answered|texted|wrote|replied .. for me
he|she|ex|partner|husband|boyfriend has|is? took|takes|taken|hid|hides|hidden|got|has my|our car|all? keys|car|shoes|bag|bus|clothes|coat|pass
doesnt|wont|didnt|never|not let|lets|letting me|us|her to? have|go|out|come|see|use|work|speak
dont|not reply|answer|respond to this|back|please|pls|he|she
dont|not reply|answer|respond%
i|we have|got|need to go now? he|she|hes is? back|here|coming|home|in
have|got to go he|she|hes is? back|here|coming|home
he|she|they|hes is? coming .. dont|later|delete|text|reply
listens|listening to|in my|our|me|us|on calls|phone|calls|conversations
other|opposite|far side|end of the? room|table
sits|sit the|on other|opposite|far side|end
""",
    "watched": """
my ex|husband|partner|boyfriend waits|waiting|hangs|sits|stands|parks|turns|comes|shows outside|up|round|about|over|there|for
ex|he|she|they|dad|him|someone|somebody|bloke|man|lads|men waits|wait|waiting|hangs|hanging|lurks|lurking|sits|stands|standing|stood|parks|parked|loiters outside|about|around|in|by|near|across .. for|me|my|mine|our|ours|us|house|flat|gate|school|work|window
car|van|bloke|man|lad|lads|someone|somebody|fella|guy been|is|keeps|was|just? sat|sitting|parked|parking|stood|standing|waiting|watching|driving|circling|going outside|near|opposite|across|past|round|by|up|in|front .. mine|my|our|ours|house|flat|road|street|window|gate
same car|van|bloke|man .. outside|mine|road|street|again
put|put|send|write|print|leave our|my|the new address|number
dont|not|never put|write|print|have|want|use our|my|the new? address|number|surname|name
^he|she is? outside%
^he|she is? at|by|in the|my door|house|gate|window|flat%
^he|she is? here%
keeps|keep|kept|always going|driving|walking|coming|cruising|riding|parking|sitting|hanging|stopping past|by|round|outside|around|near
been|is|was|stood at|by the|my|our door|gate|window|windows|letterbox all|every|most night|again|hour|hours|weekend
been|is|was|stood|back at|by my|our door|gate|window|windows|letterbox again|banging|shouting
at|by my|our door|gate|window|windows|letterbox again|last|every|tonight|banging|shouting|all|at
he|she|they|ex|<unknown>|dad is|was|been|has been? sat|sitting|parked|waiting|stood|standing|outside outside? .. again|my|our|night|every|hours|days|when
turns|turning|turned|shows|showing|showed|pops|popping|appears up? everywhere|wherever|every
everywhere i|we go|went|am .. he|she|him|they
he|she|they is|was|are everywhere i|we
somebody|someone|man|bloke|car|van|they|people|he|she has|have|is|was|been|keeps|are|that|who .. following|watching|outside|taking|photographing|filming me|us|house|kids|photos|pictures|home|school|my|our
not alone when i
hacked|hacking|cloned my|our|into|the
keeps|kept|always found|finding|find me|us|out
found|finds|find us|me again|last|before|at|every
tracked|traced me|us down|here|to
moved|move|moving|change|changed|had house|home|area|towns|school|schools|number|numbers|jobs|name|names .. because|due|from|cos|to|away of? him|her|them|ex|get
changed|change my|our|her|his|the name|names|surname|identity
new name|identity
""",
    "apart": """
police|officer|security|guard|someone|bouncer officer|guard? there|present|on|at to|if|in
police officer|presence|escort|there|present|at
separately from|so|to|than|because|if|please|away
separate|different|other|another|side|back|own entrance|door|way|exit|gate|room|waiting|car|table|end|time|times .. so|from|avoid|away|until|till|than|without .. him|her|them|he|she|see|dad|ex|<unknown>
which|what entrance|door|way|gate i|we|she am|are|will|would? use|using|coming|come|going
wait|sit|be|stay|sits in another|a|different|separate|other|the room|car|waiting .. until|till|so|away|from|if .. him|her|he|she|gone|they
leave|go|arrive|get|out before|after him|her|he|them%
dont|wont|not|without|cant have|want|need|having|wanting|making to? sit|be|wait|share|alone|near|face|stand|walk .. with|near|next|beside|opposite|by|at|him|facing to? <him>|her|them|same
long as i|we dont|not have|need|want to? sit|be|see|face|bump|wait|share .. with|near|him|her|them
left|leave|be|alone|on alone|own|room with|near him|her|dad|ex|<unknown>|them
bump|bumping|run|running into him|her|dad|ex|them
out before|after he|him
away from him|her|them
cross|crossing paths with
on|at different|separate times|days to|from|than|so him|her|them|he|she|dad|ex
""",
    "not to be told": """
dont|not|never|please|without|nobody .. read|say|give|shout|put|tell|announce|write|show .. out|down|up|it? .. address|where|town|street|road|school .. he|his|her|they|brother|family|mum|dad|anyone|knows|doesnt
doesnt|dont|mustnt|cant|shouldnt|not|never|nobody know|find|learn|hear|tell|told what|which|whereabouts|where town|city|area|part|street|road|we|i|school|village
he|she|they|dad|mum|ex|him|<unknown> isnt|arent|wont|aint|mustnt|cant|not be|getting|being? told|informed|notified|aware
not be told|informed .. where|when|about|address|im|i|we|number|it
if|long|as|provided|providing|so he|she|dad|mum|ex|<unknown>|they|him doesnt|dont|wont|isnt|cant|never know|told|find|hear|see|aware
he|she|they|dad|ex|him doesnt|dont|cant|wont|never|mustnt|not get|have|see|hear|find|given .. number|address|this|message|messages|text|texts|letter|letters|out|about|details|name
just|stay|stays|strictly|stop|remain|remains|keep|kept|goes between us|you|ourselves|me
not a word to|about|anyone
dont|not breathe|say a word
dont|not|never let on|slip
without him|her|them|dad|ex|anyone knowing|finding|hearing|being|seeing
he|ex|partner|husband|boyfriend|she thinks|think|reckons i|we am|are at|in|out|on|away|with|seeing|going|shopping
dont|not|never|cant|mustnt give|giving|pass|share|tell|show|send|hand|let out|on? him|her|them|dad|mum|ex|anyone|anybody|my|our|<unknown>|the|to out? my|our|the|address|number|details|new|where|name|know|to|anything|phone
keep my|our|this|the|her|his|their address|number|name|whereabouts|location|details|school|info out|off|away|from|private|hidden|secret|safe|to
keep my|our|her|kids name|names out|off of? it|the|any|everything|paperwork|report|notes|minutes
address|number|name|details private|withheld|hidden|secret|removed|blanked
dont|not want|put|leave|write|say .. my|our|the|her|kids name|names|address|number|school|photo on|in|about|down|anywhere|written|known|shared
shouldnt|mustnt|cant|dont|never|not know|have|get .. my|our|the|where|what new? address|number|school|live|living|house|i|we|moved
behind|without his|her|their|my back|knowledge
in secret
their|our|special|little|his|her secret|secrets
tell|told|said|says|saying|told her|him|them? not to tell|say
he|she|they dont|doesnt|cant|mustnt|wont|didnt know i|we|im|about|where|that am|are|have|moved|live|new|text|texting|coming|talking
""",
    "left, lost or taken": """
leaves|left|leaving the|her|his|my|them little|baby|kids|young|youngest|small .. with the|a|her|his _ _? old|boyfriend|stranger|strangers|neighbour
in her|his|their bed|bedroom|bath|shower .. night|with|says|again
in her|his|their bed|bedroom|bath|shower%
gets|got|climbs|comes in|into her|his|their bed|bath|bedroom
boyfriend|bloke|lad|man .. 18|19|20|21|22|23|24|25|26|27|28|29|30|35|40 .. 12|13|14|15
shes|is|only 12|13|14|15|11 and|with .. boyfriend|pregnant|man|lads|25|20|21|22
marry|married her|them|him? off
run|ran|running|runs off again|last|with
hasnt|not|never been seen|heard since|for|in|from|of
hasnt|havent been seen
nobody|noone has? seen|heard
nobody|noone|never is? watching|watches|minding|minds|feeding|feeds|looking|looks|checking|bothers|caring
no one is? watching|watches|minding|minds|feeding|feeds|looking|looks|checking|bothers|caring
no one has? seen|heard
havent|hasnt|not|never|aint seen|heard .. baby|kids|children|him|her|them|<unknown> .. for|in days
wont|doesnt|never|not|isnt open|answer|answers|answering|opens|opened the|her|his door
kids|children|child|baby|boys|girls|they|<unknown>|toddler .. on|by there own|selves
left|leaves|leave|leaving|home|house|alone .. on|by there|their|his|her own|self|selves
left|leaves|leave|leaving <child>|kids|the .. to|by|at|in themselves|himself|herself|it|fend|pub
kids|children|child|baby|boys|girls|toddler|little|he|she|they .. on|out|in|at|playing|wandering|crossing .. by|all on? himself|herself|themselves|themself|alone
fend|fending for
on the|a street|streets|road|roof|motorway .. himself|herself|alone|own|midnight|night|themselves
roaming|wandering|wander|roam|out on? the|round|around|about streets|street|estate|night|roads|town|midnight
crying|screaming|cried|screamed|screams|cries for hours|ages|help
crying|screaming .. noone|nobody|no|ignored|ignores
hasnt|didnt|never|not come|came|been|returned|got|gone home .. since|for|last|in|from|all|yet|again|school|tonight
hasnt|didnt|never|not come|came|been|returned home%
he|she|they|<unknown>|son|daughter hasnt|didnt|never|not come|came|been|returned|got back from|since|last|all|for school|night|days|yesterday|weekend|college
cant|couldnt|still find|locate her|him|my|our|the|daughter|son|kids|baby daughter|son|kids|boy|girl|child|baby|anywhere|grandson|granddaughter|niece|nephew
we|police|everyone|mum|dad cant|couldnt find her|him|them
she|he only|is|just? _ and|years .. missing|out|hasnt|home|night|sleeping|with|pregnant|smoking|drinking
wont|never|not|dont ever|get|gonna|going? to? see|seeing them|him|her|the|my|kids|us|<unknown> kids|baby? .. again|no
passport|passports|birth is|are|have|has|been|certificate gone|missing|taken|hidden|went
some|older|strange|random|dodgy|weird|another man|bloke|lad|guy|men|lads|blokes .. picks|picking|meets|meeting|messaging|messages|waits|gives|buys|collects|texting|giving|buying|driving|staying|sleeping|touching
meets|meeting|sees|seeing|talking|chatting|messaging .. man|bloke|men|lads|strangers|someone online|off|on|older|she|he|from .. net|internet|snapchat|older|met|online
older boyfriend|men|lads|man
meeting|meets|meet|with|seeing|off men|blokes|lads|strangers
vapes|vape|fags|weed|drink|money|presents off|from .. man|bloke|lads|older|men|him
sleeping|sleeps|slept|staying rough
on the streets
kicked|chucked|thrown|threw her|him|them|me|us out
homeless
excluded from seeing
not|hasnt|hasnt|isnt|never been? at|in|to school|nursery for|since|in weeks|days|months|ages
""",
    "drink and drugs": """
hes|has|had|having had|a a? drink|few|skinful|bevvy|can%
he|she|they|hes has? had a drink|few|can|skinful
back|still|always|been|is|was|started|goes|gone on the gear|drink|drugs|bottle|booze|smack|crack|vodka|wine|weed|stuff|brown|white|sauce|cider|spice|lash|cans|ket|coke
he|she|they|mum|dad|ex|<unknown> is|are|was|been? back|still on|at it
asleep|slumped|unconscious|found|out with|next|by a|the|to|an|empty bottle|bottles|needle|cans|drink
empties|cans|bottles|needles|pipes|foil everywhere|all|lying|round|around|on|about
he|she|they|mum|dad|<unknown>|both is|are|was|were|turned|gets|got|being|been|get absolutely|completely|always|up|so|too|well|totally? wasted|hammered|plastered|wrecked|steaming|smashed|leathered|tipsy|hungover|gone|sozzled|trollied|bevvied|tanked|merry|sloshed
steaming|wasted|hammered|plastered|legless|smashed when|at|with|and|picking|looking|again .. kids|baby|school|picked|pick|them|children|gate
smoking|smokes|smoke|sniffing|sniffs|snorting|snorts|taking|dealing|jacking it|weed|crack|spice|that|stuff|coke|brown|lines .. front|kids|baby|them|house|round|around|again
stinks|stink|reeks|stank|smells|smelt|smell|smelling of weed|drink|booze|alcohol|spliff|cannabis|wine|vodka|beer|drugs|wee|pee|urine|gear
had|has|having|been a few|skinful|too .. and|when|while|with|looking .. kids|baby|them|children|nasty|driving|hits
drink|drinks|drinking and|before|while|when driving|drive|kids|looking|caring|baby|has
drove|drives|driving|drive drunk|pissed|wasted|them|kids .. drunk|drink|drinking|few|over
in no state|fit
out of her|his|their|its head|tree|skull|box|mind
cant|couldnt stand up|straight
couldnt|cant wake|rouse her|him|them
wouldnt|wont wake up
""",
    "despair": """
thinking|thoughts|think|thought of|about just|maybe? not being|be here|around|alive|anymore
no point me|us|of|in|with? me? being here|alive|around|anymore|breathing
is|the point of|in me|living|life
happier|easier|better|fine|safer off? without me
happier|easier|better|safer off? if i was|were|wasnt|werent|am|had|hadnt gone|dead|not|here|never|around
everyone|everybody|they|kids|you|all|family|world would|will|are|is|be be? happier|better|easier .. without|gone
wont be around after this%
not be around much|for|any|anymore
wont be here|around tomorrow|xmas|christmas|by|when to|then|long|if
burden to|on the|my|everyone|you|all|them|kids|family
a burden
waste of space|air|oxygen
had enough of|with everything|it|this|all|being|life|living
cant see a|any way|future|out|point|end
dont|not deserve to live|be here
everything|life|world is|feels|just pointless|over|black|dark|empty
cant keep going|doing this
cant do it|this anymore|any
feel|feeling|felt|felt like|so|completely|totally low|giving|ending|dying|jumping|disappearing|alone|dead
very|so|really|too|proper|that low .. i|dont|cant|thought|hurt|scared|pills
sick of living|life|being|it
dark|bad place|thoughts|thinking
thoughts of|about hurting|ending|killing|dying|death
thought|thinking|think about|of ending|killing|jumping|dying|hurting|overdosing|suicide|taking
stash|stashed|saved|saving|counted|counting|collecting|got|had the|my|all|up|out pills|tablets|meds|up|my|paracetamol|out
pills|tablets|meds|razor|rope out|ready|here|again|by|in|beside|saved
self|hurting|cutting myself|again|harm
i have cut|hurt|scratched|burned|burnt|burn myself|my
want|wanted|need|needs to? not|never be|wake|exist|feel
one way out
last|final goodbye|text|message|words|time .. from|you|will|hear|see|kids
this|it is goodbye
sorry for everything .. goodbye|kids|love|look
do|doing|done|did something|anything stupid|daft|silly|bad|drastic|terrible
""",
    "threats by the sender": """
get|gets|got|getting|deserves|has what is? coming
put|putting him|her|them|<unknown>|that in|through|under|on a|the|his|her? hospital|ground|wall|window|floor|back|grave|box|arse|intensive
sort him|her%
opens|open his|her|their mouth|trap|gob
get|getting|bring|bringing|got my|the|some|few? mates|lads|brothers|boys|cousins .. on|sort|onto|round|after|batter|waiting|for .. him|her|them|it|house
he|she|they|him|her is|are|will|be getting|dead|finished|gonna|going? get|getting it|battered|leathered|decked|twatted|done
watch himself|herself|themselves|their|his|her back?
better watch|stay|keep|hide|run|pray
better not show|come|try|turn|touch|say|tell|be|go|set
if he|she|they|<unknown> comes|come|goes|shows|turns|looks|breathes|speaks|says|starts|touches .. will|gonna|going|swear|god|be|dont|wont .. kill|knock|deck|punch|batter|responsible|blood|sorry|murder|have|floor|lamp|swing|lose|control|trouble|hands|hold
cant|wont be held|responsible|control|trust|promise|answer .. myself|for|what|responsible|actions|do
lose|losing my|it|control temper|head|rag|with
hold|holding|control|stop|keep|trust myself back|from|if|with|near|around|when
kick off if|when|at|with|on
will|gonna|going|might|would|could|can to? kick off
it will|gonna|is be|all|going? to? kick off
blood on|will|be my|your|the|spilt
""",
    "threats": """
he|she|they|ex|dad|mum|<unknown>|partner|husband|boyfriend|brother|brothers|uncle|family has|have? said|says|told|reckons|warned|swore|promised me|us|her|him? that? i|we|she|you|they will|would|am|are|is|gonna be|going|to? be? regret|sorry|suffer|pay|dead|finished
he|she|they|ex|dad|<unknown>|partner told|tells|said|says|warned me|us|her|him? what would|will|happens happen|he|if
told|said me|us|her? what would|will happen if i|we
i|we|she|kids|they|mum|nan will|would|shall|gonna|am|are|always|only be|going|to|end|up? all? pay|paying|suffer for it|that|this%
i|we|she|kids|they|mum|nan will|would|shall|gonna|am|are|always|only be|going|to|end|up? pay|paying|suffer for it|that|this later|after|if|when|tonight|at|afterwards|then|indoors|all
speak|talk|say|come|tell|told|says|said|open|grass|talked|spoke .. pay for it|that|this
pay|suffer|paid|pays for it later|tonight|afterwards|after|indoors|when|if|at
i|we|she|kids will|would|gonna cop|catch it|one
i|we|she|kids will|would|gonna be in? for it if|when|tonight|later|off|from
get a|the hiding|beating|kicking|battering|pasting|slap|telling|belt
trying|tried|tries to get|break|kick|force in|inside|through%
trying|tried|tries to break|kick|force in|into|the|down|my|our|through
breaking|broke|broken into? in|my|our|the house|flat|home|again|last|tonight|while
breaking|broke|broken into? in|my|our|the%
^please? come now|quick|quickly|here please?$
need you now
scared|afraid|worried of what
not my|our fault if|what happens
had it in for
out to get me|us|her|him|them
has it in for me|us|her
smash|smashed|slashed|keyed|slash my|our|her|the car|tyres|tyre|windows|windscreen
""",
}

# What sounds like one of these and is not; looked for first, and the rest of the text is read without it.
HARMLESS = {
    "turn": """
not so|very|too|really|great|that? good|great|keen|brilliant in|with|on|at crowds|meetings|people|groups|buses|strangers|mornings
cant|couldnt be bothered|arsed|fussed|doing with him|her|them|it|that
broke|broken|breaks|hurt|twisted|sprained my|his|her _ at|playing|on|in|during|doing football|rugby|school|work|gym|pe|netball|training|the|holiday|trampolining
mum|mam|nan|nana|gran|dad|grandad|wife|missus|boss|kids|work|gaffer|auntie|sister|daughter|son|family|everyone|manager will|would|is|are|going|gonna|to? go|be|going|do to? mad|mental|nuts|spare|ballistic|crazy|furious|raging|apeshit|fuming|bananas if|when|cos|because i|we .. miss|missed|dont|didnt|forget|forgot|late|ask|cant|wont|not|never turn|come|make|go|show|there|it|up|for? up|it|time|again?
mum|mam|nan|gran|dad|wife|missus|boss|kids|work|auntie|sister|daughter|son|family would|will never|not|hate forgive|speak|talk|let|hear me|us|to|of|the .. miss|missed|dont|end|forget|didnt|wasnt|not|it?
traffic|roads|weather|parking|work|today|rota|queue|queues is|are|was|were|been absolute|absolutely|bloody|pure|total? murder|hell|killing|a nightmare|chaos
this|the weather|heat|traffic|rain|cold|job|wait is|are|was absolute|absolutely|bloody|pure? murder|hell|killing|a me|us?
behind|by|past a|the police car|van|incident|cordon|horse|horses
police incident|cordon|closure|roadblock
police have|has? closed|shut|stopped|blocked the|traffic|off|road|m6|m1|motorway
released|discharged from hospital|work|ward
cant|dont|couldnt|never stand|like|bear him|her|them|the|his|my .. but
cant|dont stand|like|bear him|her|them|meetings
cant stand meetings|crowds|offices|driving
""",
    "idiom": """
can|could|please|pls|will|would you|u|someone|i|we? please? let|tell her|him|them|mum|dad|nan know|that i|we|im|its|if|when|what|ok|the|about|its am|are|will|cant|can?
am|be|being|are on my|our own with the|my|our kids|children|baby|boys|girls
i|we will|can|could|have|need|am|are|should take|bring|taking|bringing|to the|my|our kids|baby|children|boys|girls with me|us
mum|dad|nan|sister|brother|auntie|uncle|mate|friend|husband|wife|partner will|can|could|might|to come|go|be there|coming? for|instead me|us|of
^shoot off|early|back|out
shoot off|early|back|straight|out|home|at|by|before|after
shoot%
shooting off|up|over|back|at
have|need|got|gotta|must to? shoot
is|am|are|was|as a police officer
hasnt|not|didnt|never come|got|been|came home|back from|till|until|to work|holiday|holidays|shift|spain|hospital|me|us|you
come|came|get|got|gets back to me|us|you|him
would|will|only|always regret it|not|missing if|not|missing? i? miss|missed|missing|dont|didnt|wasnt|going|coming|it
bus|train|flight|plane|coach|shift|tram|ferry gets|get|is|comes|pulls in
i|we am|are at|by the door
order in for|at|from|with
in order to|for|that
order of|for|in the? day|cake|food|pizza|flowers|taxi|takeaway
own place|house|car|business
doctor|gp|dentist|consultant|work|boss said|says i|we will|would
seen|see the baby|kids|children and|she|he|they|,
made up
kids|children|baby|they|boys|girls are|is|will at|be|in|with|home|being? their|his|her|school|nursery|mums|dads|nans|looked
going|go to bed early
in good hands
beat the|traffic
out of office|town|county
under|in the weather
will|would|can be outside
pay for parking|it|the|my|a taxi|bus|train|parking|myself
drop of|a wine|drink
need|want|gasping|dying|could|deserve for? a drink|pint|brew|cuppa|wine .. after|lol
have|had|having a drink|pint|brew|cuppa with|of|water|and|first
drink|drinks provided|there|available|of|and food|water|cake
""",
}
