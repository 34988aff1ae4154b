# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""Texts that are for a person at once, or end the conversation: stop, start, help, wrong number, leave me out of it."""

STOPPING = {
    "stop": """
ask|asking|asked|beg|request|prefer|rather|want you|u|yous|that|it? not|dont|never to? write|text|message|contact|email|send to? me|us
quit|cease|desist sending|texting|messaging|contacting|bothering|pestering|harassing|hassling|spamming me|us|these|this|them|all|any|my|texts|messages|please|now?
pack it|them|these|this in with the|these|your|all? texts|messages|texting|messaging
stop blowing|lighting|clogging|filling my|our? phone|mobile|inbox up?
if you|u wouldnt|didnt|dont|stopped|stop|never text|texting|message|messaging|contact|contacting|bother|bothering me|us any? more|again%
if you|u would|could not|stop|quit text|texting|message|messaging|contact|contacting|bother|bothering me|us any? more|again%
would|could|will you? please|kindly|just? not|never text|message|contact|messaging|texting|bother me|us any? more|again|further
please|pls|kindly not|no|never send|text|message me|us? any? more|further sms|texts|messages|text|message|msgs?
please|pls|kindly not|never send|text|message|contact me|us? sms|texts|messages|text|message|msgs|anymore|again
remove|delete|erase it|that|this|my number now|immediately|please|from%
^remove|delete|erase it|that now|immediately|please%
take|get me|us off these|your|the|all? <texts>
i|we should|would|will be grateful|obliged|thankful|happy|glad|pleased|appreciate if you|u would|did|could? not|wouldnt|didnt|dont|never send|text|contact|message|write|bother me|us|again|any
if you|u wouldnt|didnt|dont send|sending me|us|any further|any|more|these? texts|messages|reminders|more
^stop$
^stop please|now|it|this|that|pls|thanks|sorry|immediately|asap|all|ok|already|right? now?$
^please stop now|this|it|all?$
^no|just|can|can? you|u|ok|hi|hello? please|just? stop please|now|it|this?$
^stopall$
^stop all|everything$
^stop stop$
stop them|these%
^no texts please|thanks|ta|anymore?$
^stop stop stop stop? stop? please?$
stop please? .. wrong number|person
wrong number|person .. stop|remove|delete|unsubscribe
^unsubscribe me|please|now|all?$
^please unsubscribe me?$
^end$
^end please$
^quit$
^quit please$
^opt out please|now|me?$
^optout$
^opt|option - out please?$
^revoke$
^arret$
unsubscribe
unsubscribe me
opt me out
opt|opting out of|from? these|your|the|all|texts|messages|this|it
want|like|wish|going to opt out
stop sending|texting|messaging|contacting|bothering|pestering|harassing|hassling|spamming|mithering|emailing me|us|these|this|them|all|any|my|texts|messages|stuff|things|it|so|anything|please|now
stop texting|messaging|contacting|bothering|pestering|harassing|hassling|spamming
stop .. <texts>|texting|messaging
stop with|all|the|these|your|my|them? the|these|your|this|all? texts|messages|texting|messaging|alerts|reminders|spam
stop ringing|calling and|or? texting|me|messaging?
stop getting|receiving these|texts|messages
will|would|can|could you|u|ya|please|just|pls|all? please|just|pls? stop please|it|this|now|that?$
pack it in texting|messaging|with
sick|tired|fed|bored up? of|with these|your|the|all|getting|being? <texts>|texted|messaged|pestered
^pack|knock|jack|leave it in|off|out?$
pack|knock|jack it in|off now|will|please|for|mate|pal$
<texts> .. pack|knock|jack it in|off
pack in|up texting|messaging|contacting|bothering|these
dont <text> me|us|this|here|my
dont text|message|contact|send|write|email|bother me|us|this|to|any|again|anymore|here|no
dont ever|please|you|dare? text|message|contact me|us again|anymore|ever
never text|message|contact|ring me|us again
dont want|wanna|need|like to? be? <texts>|texted|messaged|contacted|receive|get|hear
dont want|wanna|need|like any|no|these|your|to|get|more|of|receive|them|anymore|you .. <texts>|texting|messaging|contacting
do not want .. <texts>|texted|contacted
no more of|with|these|your|the|bloody|fucking? <texts>|messaging|texting|contact
no longer want|wish|need|like to? .. <texts>|texted|contacted|messaged|contact
want no more of|these? <texts>
take|remove|delete|scrub|wipe|erase|strike|cross me|us|my|our|this number|name|details|phone|mobile? off|from|out of? your|this|ur list|lists|here|it|there|that|system|database|texts?
take|remove|delete|scrub|wipe|erase|strike|cross me|us|my|our|this number|name|details|phone|mobile? off|from|out of? the list|lists|here|it|there|that|system|database|texts|text|messages|register|books|group|mailing|contact
get me|us|my number? off|from your|this|the|ur list|lists|texts|system|thing|texting|database|messages
remove|delete|scrub|wipe|erase my|our|this number|details|name|phone
remove|delete|erase my|our contact? number|details|mobile
remove|delete|erase me|us please|now?$
^remove me
leave me|us alone
leave me|us the? be|fuck|hell alone?
lose|bin|delete|remove|block|erase|scrap my number
forget my number
^get lost
^go away now|please|and?$
^just go away
^do one$
^jog on
sod|piss|bugger|fuck|naff off and|leave|stop .. <text>|me|alone
stop bloody|fucking texting|messaging
am|are|is|will blocking|block you|this|your|number
blocking this|your|you number
^off your|this|the|ur list
cease contact|texting|messaging|all
do not contact|text|message me|us|this|again
dont contact me|us|this|again
quit texting|messaging|bothering|contacting
end these|the|this texts|messages|messaging
cancel my|the|these|all texts|messages|subscription|alerts|reminders
want off this|the|your list
want|like|need .. <texts> to? stop|stopped|end
<texts>|these need|needs|have|must|should|got to stop|end
make it|them|these|this texts? stop
enough with|of the|these|your <texts>|texting
had enough of these|your|the|all? <texts>|texting
turn|switch these|the|this texts|messages|alerts|off off?
no thanks stop|unsubscribe
rather|prefer|wish you|u .. didnt|not|stopped|stop|wouldnt text|texting|message|messaging|contact|contacting
cut|knock it out|off with the? texting|messaging|texts|messages
dont use this number
not to be texted|contacted|messaged
withdraw|revoke my? consent to|for .. <texts>|contact
dont|not text|message|contact|ring|call|phone|use|send to? this|my|that|our number|phone|mobile|again|anymore
dont|not ring|call|text|phone or|and|n text|ring|message|call|contact me|us|this|here
dont|not ring|call|text|phone|message or|and|n text|ring|message|call|contact|email%
do not text|message|contact%
^dont text|message|contact me?$
no more of these|this|them|those please|pls|thanks|ta?%
no more text|texts|messages|texting|contact|spam|reminders
^no more please|pls|thanks|ta|now?$
^please no more$
no <texts>|texting please|anymore|ta|thanks|from|ok?%
no longer want|wish|need|like to receive|get|have|be|hear
not|never wish|want|wanting|wishing to? be? contacted|texted|messaged|receive|get|hear
dont wish to be? contacted|receive|get|hear|have
not to? receive|get|receiving|getting any? more? <texts>|these
can|could|will|would you|u please|pls? not text|message|contact|send me|us|this|these|my? again|anymore|any|ever|please|ta|or|more|texts|messages
can|could|will|would you|u please|pls? not text|message|contact|send me|us|this|these%
would|do you mind not texting|messaging|contacting|sending
mind not texting|messaging|contacting
can|could|will these|the|this|your texts|messages|reminders please? stop|end
how do i|you|we stop|end|cancel|unsubscribe|remove|block|leave|quit these|this|texts|from|the|your|getting|receiving|messages|it|me|you?%
how do i|you|we stop|end|cancel|unsubscribe|block|remove these|the|your|getting|receiving|messages|texts|this|from
how do i|we get|come off|out of? this|the|your|these list|texts|thing|system|lists
get|getting me? off this|the|your list|system|texts|thing
can|could|may i|we|you opt|unsubscribe me? out?
like|want|wish|prefer to be? taken|removed|unsubscribed|deleted|off|out off|from|out|of?
take|remove me|us|my off|out please|pls|now|thanks|ta|asap|of?%
take|remove|delete my|this|our? number off|from|out
get my|this|our number off|out
^remove please|pls?$
^off your? list please?$
stop it with the|these|your|all texts|messages|texting|spam
^enough now|already|stop|please? stop?$
enough .. stop%
give it a rest with
^quit it please|now|ok?$
^cancel|end|stop|no all|the|these|my? texts|messages|reminders|alerts|texting please|pls?$
dont|do|not|never|didnt not? consent|agree|ask|sign|given|give|have|gave to|for|up|permission|my|consent .. texts|messages|texting|contacted|texted|list|contact|text|permission
have|has|got no|my? permission|right|consent to text|contact|message|use
not have my|any? permission|consent
report|reporting you|this|it|your .. text|texts|again|number|spam|harassment
report|reporting .. if you .. text|contact|message
^blocked you|number|this?$
lose|bin|delete|forget|erase|scrub this|our|the|that number
dont|not bother texting|messaging|contacting|sending
dont|not keep texting|messaging|contacting|sending me|us|this|these
not interested in getting|receiving|your|these|any texts|these|messages|your
wrong person|number .. off|stop|remove|delete
told|asked|said|telling|asking you|u|once|already|before? to|i? stop texting|messaging|contacting|sending|me|it|this|please|now%
^i? have? said|told|asked you|u? to? stop$
please|pls|can|could|will stop contact|the texts|messages|with
stop the|these|all|your text|texts|messages|reminders|alerts
stop sending|sendin
^please|pls|just|kindly desist|stop now|ok|it?$
unsub
dont|not want|need you|u|your|anyone texting|contacting|messaging|lot
dont|not wish|want|like|need to? be contacted|texted|messaged
dont|not want|need|like to? hear from|off you|u|yous|ya|your|this|yourselves again|anymore|any|lot%
dont|not want any? more? <texts>|contact from|off|with
no more contact
no contact from|with you|this
stay off my phone
get off my phone|back
i am out of this? texts|list
out of your list
leave me|us be|alone|in
enough|plenty of? <texts>|texting from|off|now|please|thanks|already|you
enough|plenty of? <texts>|texting%
desist|refrain from|with? <text>|contact|contacting|sending|texting|messaging
^please? desist|refrain
cease|ceasing and|n desist
cease|halt|discontinue|suspend sending|texting|messaging|contacting|all|these|this|your|any|contact|texts|messages
dont|not|no wish|want|need|require|desire for? any|further|more further|more|other communication|communications|contact|correspondence|messages|texts
no further|more communication|communications|contact|correspondence|messages|texts|msgs
quit|give bugging|annoying|harassing|spamming|mithering|over|texting|messaging over|me|us|texting|with|messaging
give over with|texting|messaging|sending|contacting|bothering
stop|quit bugging|annoying|mithering|badgering|pinging|buzzing|plaguing|tormenting|nagging|hounding me|us
pack|knock|jack|chuck|cut|stop|kill these|them|this|your|it|the|all in|off%
pack|knock|jack|cut in|off|out with? the|these|your|texting|sending|texts|messages
would|do|can|could you|u mind|please|kindly|pls? taking|removing|deleting|take|remove|delete my|our|this|me|us name|number|details|off|from
mind taking|removing|deleting my|our|this|me|us
bugger|sod|piss|naff|fuck|jog|do off|on|one with|and your|ya|these|stop|the|leave|texts
not|never|dont|didnt giving|given|give|gave|got|have my? permission|consent|authority|authorised|authorise to|for|you .. my|number|text|use|contact|message
no|nae|nee|nay|not more|mair|further <texts>|texting|of|contact
nae|nee mair|more <texts>|of
asked|told|said|begged you|u|yous|your|yer lot|guys|people|once|twice|before|already|times|now|three|several|again .. to stop|remove|leave|pack
asked|told|said|begged you|u|yous .. to stop|quit|cease|desist|pack|remove
sick|fed|tired of|up my|the phone|mobile|thing going|pinging|buzzing|beeping|ringing .. stop|you|these
get|take|remove|leave|drop|cut me|us|my off|out|from the|your|this|that|ur mailing|contact|text|texting|call|whatsapp? list|lists|thing|database|register|records|books
^blocked|blocking%
am|gonna|going|have|will|now to? blocking|block|blocked you|this|ya|u|number|yous
i|please|pls|kindly|just want|wish|would|do? unsubscribe|unsubscribed|opt|opting out?
lose|bin|burn|forget|wipe|scrub this|my|our number|details
never|not|dont|do|please contact|text|message|write|email|ring .. ever|again|any more|anymore%
go away and|with|you|stop|leave
stop it texting|messaging|now|yeah|or|with
leave off texting|messaging|with|me|us
away with|and your|you texts|messages
dont|not|never want|need|like .. on|to this|my phone|number
switch|turn me|it|this|them|these off
am not subscribed|signed
didnt|never|not sign|signed|subscribe|ask|asked up|for|to .. this|these|texts|messages|it
stop|end all|any|the|these|your communication|correspondence|contact|communications
your|these|the|all <texts> .. end|stop|stopping|over|finished%
bore|boring off
bog off
do one with|mate|and|pal|please|will
what part of stop|no
^s t o p
stop means stop
cant you take|get|remove|just|please .. hint|off|stop
^that is enough <texts>|now|thanks|please
enough <texts> from|now|please|thanks|already
enough <texts>%
phone|mobile going off .. stop
no|nae thank you|thanks|ta to|for the|your|these|more|any <texts>
no longer require|want|need|wish .. <texts>|texting|alerts
can|could|would|will|please you|u|ya|yous? not keep|carry|go|continue on? texting|messaging|sending|contacting
wont|dont|shant|not be|wish|want|need|require|requiring|needing .. more|further|these|any of? these|your|the? <texts>
will|can|would|could you|u|yous|ya lot|all|people|guys? just|please|pls|now? stop%
want|like|need|get|let me? out of|from these|the|your|this <texts>|texting|list
this is harassment .. stop|leave
^opt - out
st0p
^stp%
^please? stp
stop|stp txting|txtn|txtin|txting me|us?
txting|txtn stop|off
not|dont want|need|like .. <texts>|texting
please|pls|plz stp|stop texting|txting|messaging|contacting|it
^option|opt - out
^st 0 p
can|could|will|would you|u|yous|ya|yis no|nae|not|stop text|texting|message|messaging|contact|send|phone .. me|us|anymore|more|again|any
not wanting|needing|after any? more? <texts>|of
dont|not|never wanting|want|need .. off|from yous|you|yis
get tae|tay|to fuck|hell%
^get tae
not|never|dont to use|contact|text|message|ring|call this|my|the number|phone|mobile .. again|anymore|please
not|never|dont to use|contact|text|message|ring|call this|my|the number|phone|mobile%
are|is not to use|contact|text this|my|me number|again
quit it|this|them with the? <texts>|texting
not|never|didnt agree|agreed|consented|consent|ask|asked to be|being|get messaged|texted|contacted
<texts>|msgs .. must|should|need|has|have|to cease|stop|end|halt
leave|let us|me in|be peace
keep getting|receiving these|texts|messages|them .. dont|not|never .. want|need|ask
take|remove|delete|get|strike my|this|our no|num|nr|numbr .? off|from|out .. system|list|phone|records|database|please|there
<texts> are|is|aint|arent|isnt not? welcome|wanted|unwelcome|unwanted|appreciated
do|doing us|me|yourself|everyone a favour and? stop|quit|leave|stop
cut it|that|this out%
wish|want|like to|for|not to? be? left alone|be
not another text|texts|message|msg|word
not one more text|message
enough is enough .. stop|now|texts
number is|isnt not for .. texts|messages|you|council
didnt|never|not give|gave|given you|u|anyone this|my|the number .. bin|remove|delete|stop|lose
bin|remove|delete|lose|scrub it|this|them%
""",
}
STAYING = {
    "negated": """
stop sending the|my|your|any|these? letters|letter|post|mail|leaflets|paperwork|forms
why|when|how did|have|has|do|is .. texts|messages|reminders|texting|messaging stop|stopped|stopping|end
dont|not <very>? like|enjoy|love texting|typing
never|not going|gonna to? stop fighting|trying|loving|caring|hoping
dont|never|please dont|not|do stop|unsubscribe <text>|me|sending|the|please|messaging|these|it
dont|never|not want|wish|like the|your|these|this? texts|messages|them|reminders|it to? stop|end
dont|never|not|please dont? want|wish|like|going to stop|unsubscribe|opt out?
dont stop
dont unsubscribe
didnt mean|want to stop|unsubscribe
dont|never|not stop trying|coming|working|fighting|looking|helping|going|believing|being
dont|never stop these|the|those|my texts|messages|reminders
nothing|cant|couldnt|wont|noone|nobody|not|never will|would|can|gonna? stop|stopping me|us
cant|couldnt|wont|not|dont stop to|for|long|now|and|here|there|chatting|talking|eating|crying|thinking|laughing%
^cant stop
had|have|has to stop work|working|driving|for|at|off|smoking|drinking
dont|never|not ever? stop what|doing|being|caring|the|your|believing|loving
you|they|he|she never stop|stops do|does|working|talking|moaning
""",
    "hours": """
stop|dont|not <text>|text|message|contact|ring|call|send me|us|it|texts? so|too|before|during|while|when|in|until|till|late|early|past|between|at
stop|dont|not <text>|text|message|contact|ring|call me|us? after 4|5|6|7|8|9|10|11|dark|work|midnight|tea|hours|school|bed|late
stop|dont|not <text>|text|message me|us? on sundays|weekends|sunday|saturdays|saturday|holiday|days
stop texting|messaging|contacting|sending me|us|texts? so|too|before|during|while|when|in|until|till|late|early|past|between|at
stop sending .. at|so|during|before|late|early
dont text|message|ring|call|contact me|us? so|too|before|during|while|when|in|until|till|late|early|past|between|at
can|could|will|would you|u please|pls? not text|message|contact me|us? before|after|at|so|during|in|late|early|when|while|until|till|on|between
mind not texting|messaging|contacting me|us? before|after|at|so|during|in|late|early|when|while|until|till|on
no texts|messages please? before|after|at|late|during|on|when
dont ring|call|phone%
dont ring|call|phone me|us|this|my|before|after|at|while%
dont bother ringing|calling|phoning|coming|replying|with
leave|take me|us alone|off till|until|for|tonight|today
not ring|call
stop and|ringing|calling
no texts|messages before|after|at|late|during|on
text|message me|us? later|after|before|tomorrow|between|nearer
text|message me|us? of|in|on an|the|a? evening|morning|day|night|daytime|afternoon|evenings|mornings|weekend|weekends please? not|instead|only
can|could|please you|u? text|message me|us? after|before|later|at|between|another
dont|not|never please? take|remove|delete|unsubscribe|cut me|us|my
""",
}
STARTING = {
    "start": """
start|starting getting|receiving|having the|your|my? texts|messages|reminders again|back
would? like|want|love|have your|the|my|those? texts|messages|reminders|updates again|back
^start please|again|now?$
^please start again?$
^unstop please?$
^un stop$
^resubscribe please|me?$
^subscribe please|me?$
^opt in please|me|again?$
start|restart|begin|resume texting|messaging|sending|contacting|the|my|texts|messages me|again|texts|messages
put|add|sign me|us back|on|up on|again|to|for the|your|list|texts|these
want|like|love|need to? get|have|receive|start|be .. texts|messages|texted again|back
want|like|can|could|please the|my|i|get|have texts|messages|have again|back|texts
can i|we get|have|start|receive the? texts|messages|texted again|back|please
text|message me again|please now?$
didnt mean to stop|unsubscribe|opt
can|could|would|will|please you? start|begin|resume|restart sending|texting|messaging .. again|texts|messages
turn|switch .. back on
opt back in
opt me|back back? in
change my mind about stopping
resubscribe
unstop
start|restart|begin|resume|turn them|it|these|texts|messages|the again|back|up|texts
can|could|would|will|please|pls you|u? start|begin|resume|restart|keep|go|carry sending|texting|messaging|back|on to? .. again|texts|messages|me
stopped|unsubscribed by mistake|accident
by mistake|accident .. start|again|back|resubscribe
changed my mind .. texts|text|messages|back
i? have? stopped|unsubscribed it|them|these|the|texts? by mistake|accident .. again|back
""",
    "help": """
^help$
^help please|pls$
^info$
^info please$
^information$
""",
}
WRONG = {
    "wrong": """
was my|our|his|her? uncles|aunts|nans|grans|grandads|mums|dads|brothers|sisters|husbands|wifes|sons|daughters|mates phone|mobile|number .. passed|died|dead
never heard of <name>|a|any|anyone|anybody|this|that <name>|called?
nobody|noone|none|nothing|no called|named <unknown>|<first>|that|by on|at|here|with
no one called|named <unknown>|<first>|that|by on|at|here|with
dont|never|not have|got|know|havent any? <kin>|family|relatives called|named
know none|no|nowt|nothing of|about? these|those|them|people|one|any
you|u want|need|are|after mr|mrs|miss|ms <unknown> i|not|,? think|believe|me?
am|are not <unknown>|<first> and|nor never|neither|wasnt|isnt|dont
wrong number|num|person|people|phone|one mate|love|pal|sorry|you|hun
wrong no%
wrong num%
wrong number
wrong person
got|have|texted|text|texting|messaged|reached|contacted|sent|sending|message the? wrong number|person|one|phone|place
wrong .. number|person
not the? right number|person
isnt|not|aint|wasnt <unknown>|him|her|them|karen|mark|will|june|april|dawn|grace|faith|hope|joy|rose|bill|rob|jack|dean|ray|that person|who you|the person|the right$
this is not|isnt|aint|no <unknown>|him|her|his|hers|their|my|the|mr|mrs|ms|miss|dawn|june|mark|grace number|phone|mobile|any|anymore|sorry|no|more|you|mate?
it is not|isnt|aint|no <unknown>|him|her|his|hers|their|my|the|mr|mrs|ms|miss|dawn|june|mark|grace number|phone|mobile|any|anymore|sorry|no|more|you|mate
^it is not|isnt|aint <unknown>%
am|are|is not <unknown>|him|her|them|this|that|the|your|mr|mrs|ms|miss person|guy|woman|lady|one|man|girl|lad|anymore|sorry|you|love|mate
am|are not <unknown>$
isnt|aint <unknown>|his|her|their|mr|mrs|ms|miss number|phone|mobile|any|anymore|sorry|you|its|it|mate|love|you|smith|no$
no|not one|body called|named|by
nobody|noone|no one called|named|by|with|here called|named|of|by|that
no <unknown>|one|such here|at|on|lives|person|such
there is|isnt no|any|a|not <unknown>|one|body|such|nobody here|at|person|called
isnt no|any <unknown> here
dont know a|any|an|no|anyone|anybody|him|her|these|this|who|any|that|of|you|them|someone|what|the|nobody <name>|called|named|by|family|people|person|of|that
nobody|noone of|called|with that|this name
no one of|called|with that|this name
no idea|clue who you|u|this|that|<unknown>|he|she are|is
dont know who you|u|this|<unknown>|he|she|these are? .. who|is
dont know who you|u are%
^not <name>$
^not <name> sorry|mate|love|and|you
am|is not <name>
^it|this|no|sorry? isnt <name>$
dont know <name>$
dont know <name> or|sorry|and|mate|love
never heard of <unknown>|him|her|them|any|that|you|these|this
know nobody|noone|no called|by|of|named
number has|is|was changed|swapped hands|owner|owners
number is|isnt mine|reassigned|his|hers|theirs
number .. changed|different|reassigned hands|owner|belong|now
just|only|recently|i|have|new got|had|bought|given|have|number|sim|been this|a|new|the|given number|phone|sim|this
this number is|was|isnt|used|has|belongs|now|not new|mine|not|to|no|his|hers|changed|now|someone|somebody|belongs|belong|my|been
new owner
this is|number is? a? new number|sim now?
had|got|have this number|phone|sim for|since|last|a|new|about|from|only|years|about|all
number|phone|sim|mobile|it|this belonged to someone|somebody|another|a|an|my|the else|different|other|lad|woman|man|lady|bloke|person?
used to be|belong|have <unknown>|his|hers|her|my|to|someone|somebody|the|this
number used to|belonged
belongs to someone|somebody|me|a|my
not on this number|phone|here
no longer has|uses|on|have|got|lives|his|her|their|at|with this|number|phone|here|the
doesnt|dont use|have|own|live at|on? this number|phone|here|mobile
<name>|he|she doesnt|dont|isnt|aint live|living|stay|at|here here|at|anymore|with|now
nobody|noone here|round|at|in|on .. name|called
no one here|round|at|in .. name|called
not who you think|want|are|r|need|were|mean|thought
isnt|not his|her|hers|their|theirs number|phone|mobile|fone anymore|any|now|no?
passed away
passed .. away
has|is|was|have died|dead|deceased
died last|in|on|a|this|two|three|years|months|weeks|back|yesterday|before|of|and
is no longer with us
was|is her|his|my late phone|number|husband|wife|mums|dads
was|is|were her|his|my|our late husbands|wifes|wives|mothers|fathers|brothers|sisters|sons|daughters|partners|nans|grandads old? phone|number|mobile|fone
have texted|messaged a stranger|random
you must|have|maybe got|have|be|mixed me|us? mixed|mistaken|the|confused up|wrong|with
mistaken identity
think|must have|you got|have|mean|mixed|want someone|somebody|a|the|different else|different|another|wrong
meant for someone|somebody|me|another
this|these|that|your|ur? text|texts|message|messages|msg|number|phone|letter not|isnt|arent|wasnt|cant be? for me|us
^this|these|that not|isnt|arent|wasnt|cant be? for me|us%
not|wasnt|isnt meant for me|us
got|have|has|u|you|reached|rung|texted|called|through the|a|to? wrong fella|bloke|lad|lady|woman|man|guy|girl|gaff|house|place|family|household|digits|mobile|contact|chap|dude|addressee|recipient|end
wrong fella|bloke|gaff|digits|household|chap|dude|addressee|recipient|contact
you|u have|got|reached|through .. a|the mechanics|garage|shop|salon|chippy|pub|takeaway|office|surgery|business|builders|warehouse|plumbers|barbers|school|care
this is|isnt a|an|the|our chip|business|work|works|company|office|shop|garage|salon|pub|takeaway|pizza|taxi|dental|doctors|vets|butchers|bakery|hotel|restaurant shop|phone|line|number|mobile|firm|rank|surgery|palace
this is a shop|garage|salon|pub|takeaway|chippy|restaurant|hotel|business|company|cafe|barbers
this is <unknown> palace|pizza|kebab|kebabs|taxis|cabs|cars|plumbing|garage|motors|hair|autos|tandoori|chippy
this is pizza|kebab
want|need|after|looking|mean|must|trying you|u? for|to|want? someone|somebody different|else|other|another
want|after|need someone|somebody|another|different else|different|person
no kids|children|such|one|body here|person|by|of .. sorry|mate|wrong|that|here%
no|havent|dont have|got|any? kids|children|grandkids|nieces wrong|you|must|think|so
^not me pal|mate|love|hun|duck|sorry|hen|you
not me you|u|your want|after|need|looking
am|is not the lady|man|woman|person|one|lad|guy|bloke|girl|individual .. you|looking|want|after
dont no|know any|a|no|anybody|anyone|nobody
dont no a <unknown>|called
passed|died .. have|has|got|this|her|his|their phone|mobile|sim|number now
passed|died .. have|has|got|this|her|his|their phone|mobile|sim|number%
passed|died|lost .. this|who|lady|daughter|son|husband|wife .. has|have|got|phone|number|mobile
this phone|number|mobile|sim was|is|belonged mums|dads|nans|to|my|her|his|their|a .. lost|died|passed|late|gone
she|he passed|died|went in|last|on|away|before|a|at|years|back .. this|phone|number|lady|i
number .. passed|died
who|that|whose|she|he had|owned|has this|the number|phone|mobile|sim .. passed|died|dead
have|has|had|got|inherited .. phone|number|mobile|sim now
is|was not? <unknown>|his|her|their|mine old|previous|ex number|phone
old|previous number|owner|phone .. hers|his|theirs|mine|now
never been called|named|a
you texted|messaged|reached|have|got a random|stranger|different
am not related to
no relation|connection to|of
not related to
someone|somebody elses
wrong partner%
got|have|reached the wrong partner
no|not|nae|havent|aint a|got|no? clue|idea .. meant|who|intended .. for|not me
meant|intended for but|not|is|it .. not me
there isnt|is|aint no|a|any? <name> on|at|here|with|of|by
no <name> here|on|at
^sorry love|hun|mate|pal|duck wrong
wrong house|address|flat|door|home|phone|fone|mobile
that|this person|lady|man|woman|guy|lad|employee|individual left|moved|no|has|doesnt|isnt|retired|is
left this|the company|firm|school|business|organisation
phone|mobile|sim|number second hand|secondhand
bought|got|found this|the phone|mobile|sim|number
this is|was|isnt|aint not? his|her|their old|ex|previous|former? landlords|landlord|mums|dads|bosses|boss|exs|flatmates|work phone|number|mobile
old landlord|landlords|boss|flatmate|housemate
aint|isnt|not <unknown>|tracys|daves|karens|his|her|their number|phone|mobile
you|u|have|just texted|text|rang|messaged|reached|contacted|got through? to? a|the taxi|pizza|plumbing|school|doctors|business|shop|garage|random|stranger|kebab|care|hair|hotel|company
dont|havent|not|never have|got|had a|any|no nephew|niece|kids|children|grandchildren|grandkids|sister|brother|family|granddaughter|grandson|son|daughter|cousin
have no grandchildren|grandkids|children|kids|family|nephew|niece|siblings|relatives
mr|mrs|miss <unknown> died|passed|is|has
his|her|the widow|widower
not a relative|relation|member of
texted|got|reached|messaged|have the wrong <unknown>|sarah|one|number
just|only the|a lodger|tenant|cleaner|neighbour .. phone|number|old|here
got|have|has|using his|her|their|the old phone|mobile|number|sim
^he|she|they died|passed .. ago|years|yrs|months|last|away
died|dead .. yrs|years|months|weeks ago
am not a relative|relation
new phone|sim|contract .. number came|comes with
number came|comes with it|the|this|my
""",
    "plain": """
wrong number i|that|it|this meant|should|is
wrong number, i meant
dont|not know anyone|anybody|nobody|no there|else|coming|at|in
never heard of the|that|this|it|your|<unknown>? centre|center|place|hall|road|street|building|church|venue
phone|fone|car|battery|mobile|boiler|laptop|tablet|engine|van|line|signal|it is|was|has|went|gone|been? just? dead|died
my|our|me? <kin> .. has|have|just|only? died|passed|dead away|on|last|yesterday|sunday|week? .. so|funeral|cant|wont|wake|burial|because|sorry|tues|wont
<kin> .. has|have|just|only? died|passed|dead .. so|funeral|cant|wont|wake|burial|will|will
because|cos|as|since my|our|me? <kin> .. has|have|just|only? died|passed|dead away?
funeral .. passed|died
dog|cat|rabbit|hamster|budgie|horse|pet .. died|dead|passed
dont|never|not do|like|want family? meetings|gatherings|meeting not for me
not for me ta|thanks|thank|cheers
isnt for me all|this|that|any|these
stuff|thing|things|meetings|lark|carry isnt|not|aint for me
i gave|sent you|u the? wrong number before|earlier|yesterday|then
typed|pressed|hit|picked|put|wrote|chose|tapped the|a? wrong number
""",
}
DECLINING = {
    "declines": """
dont|do|not speak|talk to|with that|this|his|her|their|my side|lot|half|part .. dont|not|wont|never|no
dont|not|never wish|want|intend|plan to start|begin now?
dont|do|not|kindly include|involve|count us|me%
this|these|that|all? family|meeting|sort|kind? stuff|thing|things|meetings isnt|not|aint for me|us
like|prefer|rather|want|wanna|choose to? be? left|kept|leave well? out of|from it|this|that|all|everything
keep|leave|take my|our names? well? out of it|this|that|all%
havent|not|never been part of that|the|this|his|her|their family
am|are|have|got|being not? nothing|nowt|anything|owt to? do with that|this|the|his|her|their|your family|lot|side|people|anymore
stopped being my|our family|mum|dad|brother|sister
not <very>? interested%
not <very>? interested in any|it|that|this|your|his|her|him|them|family|being|getting|taking|meeting|meetings|these|all|none|you|going|what|anything
not <very>? interested tbh|mate|anymore|at|really|full
^not interested
have|got no|zero|any interest in|at|anymore
no interest|wish|desire|intention in|to|of being|be|getting|get|having|have|taking|take|in|joining|join|any|it|this|that|your|his|her|them|him|the|these|what|speaking|talking|seeing|see|speak|talk
leave|keep|count|include me|us out of|from|it
leave|keep|count me|us out|well of|out|from|out of it|this|that|all|any|your|these|everything|things|the|family|whole|his|her
leave|keep me|us out$
dont|not|aint|never|no|didnt want|wish|like|wanna|need|care|wanting to? be|get|have|getting|being|taking|take any|no|part|to? involved|part|included|dragged|mixed|nothing|anything|involvement|do|invited|brought|roped|with|in
dont|not want|wanna|wants|want|having|wanting no|any|a|owt|anything|nothing|nowt part|to|involvement|of|more|contact do|with|of|in
want|having|have|wanted|had nothing|nowt|no to|part|involvement|more do|of|with|in|to
dont|not want|wanna get|be|become involved|part|dragged|included|mixed
dont involve me|us
not|no|never|aint|dont|refuse|wont get|getting|be|being|to? involved|dragged|mixed
not|aint|wont|never be? going|taking|to|take|be? part in|of
rather|prefer not|no to? be|get|have involved|included|part|anything|take
rather|prefer|am|will|would|to|be stay|staying|keep|keeping well? out of it|this|that|all|everything|his|the|your|their|family
staying|keeping well? out of it|this|that|all|everything
dont|never|wont want|be|going to? come|go|attend|attending|going to? any|ever .. meeting|meetings
dont|never|wont want .. any family? meeting|meetings
wont|not|refuse|refusing|never be|going|to? to? taking|take|be any? part
wont|not|refuse|refusing be|get|getting|to involved
no|not|aint|isnt part of that|the|this|family|his|her|it|your|anymore|any
no|not|aint|isnt longer|any|my|a part|more|problem|family|business|concern|our that|the|this|family|his|her|it|your|anymore|of|mine|now|any
not|isnt|none|no my|of|business|longer my family|business|problem|concern|circus|of mine|anymore|no
not my family|business|problem|concern|circus|place|monkeys anymore|any|no|now?
they|he|she|that|this|lot|it is|are no|not longer|my|none|family|of family|my|longer|anymore|business|problem
done with that|this|them|him|her|the|all|his|it|with family|lot|of|whole|all|now|lot
washed|wash|washing my hands of|with
cut ties|off|contact with|all|from|them|my
disowned
nothing to do with me|us anymore|now|any|no|anymore?
anything to do with this|it|him|her|them|that|any|all|your|the|these|family
count me out of this|it|all|that|the|everything|your|any|family
remove me|us from this|the family|case|meeting|process
wash my hands
opting|opt|bowing|bow|stepping|step|pulling|pull|backing|back out of|away|from|back the|this|all|family|whole|from|everything
dont bother|include|invite|ask inviting|me|including|asking|with again|to|in|any|me|with
dont want in|on
not having any|anything of|to|part it|this|do|do with|of
be no part
want out of|from
dont ask me again|to
not|never interested|bothered in|about no|any|a|your|the|this|that|these|their|family .. meeting|meetings|conference|gathering|get|thing
they|he|she|that|them|lot are|is|were no|not|nae? family|kin|blood|relation|relative of mine|anymore|to
no family|kin|relation|relatives of mine|ours
dont|not|never want|wanna|need|like dragging|roping|pulling|involving|including|bringing|mixing|sucking into|in|up
wont|not|never|will getting|get|be|being|becoming involved|part|entangled|embroiled|drawn
am|will not|never be|getting|get|become? getting|involved|drawn|dragged|part
count|leave|include|keep me|us out , all|of|everything
count me|us out all|of it|that|this|everything?
cut|cutting|severed|dropped that|the|all|off|them|my|every side|ties|family|lot|links|contact off? .. off|ago|years|family|contact
am|been no|not part|contact with|of them|that|the|him
not|never|no having|want|wanting anything|nothing|nowt to|more .. do|with
no part in|of
dont|not|would rather|want|wish|choose to? take|be|play|have no|not|any? part|involvement|involved|role .. in|of|with|this
not|isnt|aint for me this|all|any|family|sorry|thanks|that
dont|not|never count|include|put me|us in|down? for|in any|all|anything|owt of it|this
wont|not be part|taking|joining|attending of|part|in|any
have|got|wants|want nothing|nowt|no to say to|part
dont|not consider them|myself|him|her .. family
find|get someone|somebody else to
leave|keep|take my|our name|names|family well? out|off of it|this|all|that|any|your
dont|not|never want|wish|need|like any|no|a|my? part of|in|to|with this|that|it|any|them|all|your
dont|never|not do|believe|attend|like|hold family meetings|gatherings|meeting|conferences
must|will|would|shall|have|like|wish|going to? decline .. part|involved|take|attend|invitation|meeting
must|will|would|shall|have|like|wish|going to? decline%
decline to be|take|attend|participate|join
decline the|your|this|any invitation|invite|offer
not getting|being|be|get mixed up|involved
dont|do not drag|rope|pull|bring|suck|get me|us .. into|in|involved|to
thanks|ta but no thanks|ta to the|any|all whole|of|it
no thanks to the|any whole|of
dont|not wish|want|intend|agree|care to? participate|partake|engage|take .. in|with|part
wont|not|refuse|decline be|to|will? participating|participate|partake|engaging|engage
""",
    "declines when not asked": """
count me|us out%
""",
    "plain": """
leave|keep|count me|us out of the|any|your? cooking|catering|washing|driving|lift|lifts|rota|photos|photo|pictures|speeches|talking|arguments|rows|group|chat|whatsapp
husband|wife|partner|mum|mam|dad|nan|gran|grandad|brother|sister|son|daughter|mate|friend|he|she|they|fella|bloke|boyfriend|girlfriend|<unknown>|<first> isnt|not|aint|arent|wasnt very|really? interested|bothered|keen
not|dont|want|wants|wanted|wanting|having|have? want? nothing|nowt|anything|owt to do with his|her|their|that|the|them|him|my side|lot|family|dad|mum|brother|sister? but|though
dont want to miss|be late
nothing to do with you
not interested in coming|moving|changing|doing|those|weds|thurs|mon|tues|fri|sat|sun|mornings|evenings|afternoons|weekends
not part of the problem
nothing|nowt to do with me|us what|that|if|how|why|when|who
not interested in the|any|your food|tea|coffee|sandwiches|biscuits|cake|excuses|lunch|drama
count|leave|keep me out for|on|of|the number|option|monday|tuesday|wednesday|thursday|friday|saturday|sunday|1|2|3|4|5|6|lunch|food|buffet
leave|keep|count|miss me|us out of|for|on? the? first|second|third|fourth|fifth|last|middle|early|late|earlier|later|morning|afternoon|evening|weekend
leave|keep me|it out till|until|of the? monday|tuesday|wednesday|thursday|friday|saturday|sunday|1|2|3|4|5|6
not <very>? interested in option|number|next|the|a|any? monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|1|2|3|4|5|6|7|8|9|10|early|late|evening|morning
""",
}

# Too little to be sure that the texts are to stop, and too much to read as anything else.
WARY = {
    "fine": """
not|isnt|aint|no <very>? good|great|fast|quick|any with|at|on|for texts|texting|typing|messages|msgs
wont|dont|cant|doesnt|never|not stop asking|talking|going|crying|moaning|nagging|raining|about|whining|chatting|singing
stop|stops|stopping at|off|by|over|with|here|there|in|the|work|for|and
bus|tram|train|next|last|full|first|my|one stop
not|sorry|apologies|without replying|answering|responding|seeing|getting|replied|answered|seen|read|checked .. texts|messages|reminders
not|dont|didnt get|got|see|seen|have|had|received|receive .. texts|messages|reminder|reminders
remove 1|2|3|4|5|6|the
""",
    "wary": """
no|not|dont|wont|never|stop|enough|off|out|end|without|sick|fed|tired|hate|cancel|remove|delete|quit|cease|less|fewer .. texts|texting|messages|messaging|reminders|alerts|msgs|spam|list|emails
texts|texting|messages|messaging|reminders|alerts|msgs|spam .. stop|off|enough|annoying|end|unwanted|unwelcome|harassing|harassment|harrassment|spam
rather|sooner die
stop%
stop it|this|now|that|them|these|please
remove|delete|block|unsubscribe|blocked|blocking
harassment|harrassment|pestering|badgering|hounding|nuisance
""",
}
