# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""Questions, and requests for a call, another language, or help with coming."""

from models.rules.reading.wordlist import listed

_AUX = "is|are|am|was|do|does|did|will|would|could|can|should|have|has|shall|am"
_WHO = (
    "i|we|you|u|he|she|they|it|there|this|that|these|kids|anyone|someone|my|his|her|our|the|your|their|him|children|everyone|parking|"
    "dad|mum|nan|social|anybody|food|lunch|somewhere|<unknown>|us|baby|people|all|these|those"
)

ASKING = {
    "ask": f"""
will|is the|that|a|my|his|her|our social? worker|coordinator|solicitor|teacher|judge be|going|coming there|here?
^are|is any|all|either|one of these|those|them|the on|at|near|online|over|in|by|held|upstairs|face
not|isnt sure which|what|where|who|how|when entrance|door|room|building|floor|way|time|bus|side|car|end|one|to|is|do|its|it
^is|are _ _? definitely
^is|are _ _? the only|last|first|latest|earliest|main
^is|are _ _? still on|going|happening|there|left
^are _ and|or _ both|all? still|free|left|taken|open|going
where is|are|do|does|will|would|about|abouts|abt|to|did|can|should|we|i
whereabouts
^where$
^where
wheres
when is|are|do|does|will|would|can|should|did|was|you|u
^when$
who is|are|will|would|has|gave|does|do|did|else|am|said|all|told|invited|can|should|was|r
^who$
^who
what is|are|am|do|does|did|will|would|if|happens|happened|time|should|day|date|about|u|you|kind|sort|address|for|number|bus|else|can|to|exactly|one|meeting
^what$
^what
which bus|room|building|floor|way|entrance|school|centre|place|address|car|train|number|meeting|one|day|date|is|are|side|road|street|town|office|door|do
how long|much|many|do|does|did|can|will|is|are|come|far|would|should|old|am|was|about|have
^how
why
^{_AUX} {_WHO}
and|also|but|so|btw|oh|pls|please|hi|hello|x|ps|plus|just {_AUX} {_WHO}
and|also where|when|who|what|how|why
will there
is there
are there
do i|we|you|u
does it|he|she|this|anyone
can i|we|you|u|my|the|he|she|they
could i|we|you|u|my|the|he|she|they
would i|we|you|it
should i|we
am i
are you|we|they|his|her|my|the
is it|he|she|this|that|the|my|his|her|anyone|someone|dad|mum
post code|postcode please
postcode|address|directions for|of the? satnav|place|building|venue
the? address|venue|directions|location|link|postcode|details|dial|map|parking please|again
need|want|like|send|text|give|get|have|had|lost|forgot|missing me|us|the? the|an|your? address|venue|directions|location|link|postcode|details|info|times|dates|list|number|email
more|further|any|some info|information|details
need|want|like to? know|ask|find what|where|when|who|how|if|why|whether|about|more|out|is
wondering|wonder if|what|where|when|who|how|whether|about|why
asking if|what|where|when|who|how|whether
let me|us know where|what|who|how|why|if|whether|when the|it|its|is|i
can|could|will you|u|someone|somebody|anyone|please|pls tell|let|send|text|explain|confirm|remind|say|give|email|resend|forward
tell|remind me|us what|where|when|who|how|again|about|the|more|if
send|text|email|forward|resend me|us|it|them|the|that|again
please|only|just? text|message after|before|between
dont|not|havent know|sure|told|got|been|idea where|what|who|how|why|which|when it|its|is|the|this|time|we|i|bus|address
no idea where|what|who|how
not been told
confused about
anyone know
a? quick question
got|have a question
question
can explain
parking|food|childcare|creche|travel|expenses|wheelchair|disabled|access|lift|ramp|online|zoom|teams|kids|lunch|buses|toilets ?
how do
what for
who for
you|u got|have|know the|an|any|a address|postcode|directions|number|details|link|time|map|agenda
got the|an|a postcode|address|link|directions|map
can|could|may i|we|you do|have|join|attend|come|take it|this|the|in|part|meeting|to? meeting|part|in|it? over|on|by|via|through the|a|my? phone|zoom|teams|video|online|facetime|skype|whatsapp|telephone
can|could|may i|we|you have|get|do it|this|these|the|that|them in <language>
""",
    "ring": """
could|can|would|will|please one|someone|somebody|anyone of|from? your|the team|office|lot phone|ring|call|bell me|us|my
phone|ring|call my secretary|wife|husband|mum|son|daughter|carer
can|could|may i|we have|get a chat|word|talk|conversation|natter with|to someone|somebody|you|anyone|one|a|the person|human|lady|worker|manager?
would|do|if you|u? mind|be ringing|phoning|calling|telephoning|giving me|us|instead|back
ring|call|phone|bell me|us back?
giv|give me|us a? ring|call|bell|phone|buzz|tinkle|shout|callback
drop|gimme me|us? a? ring|call|bell|callback
call|ring back
a? callback|callbacks
call back please?
can|could|will|would you|someone|somebody|u|anyone|one please? ring|call|phone|bell me|us|my?
get|have|ask|tell someone|somebody|her|him|them|you to ring|call|phone me|us
ring|call|phone this number|my phone|mobile|house
need|want|like|prefer|rather|easier|better|must to? talk|speak|chat|discuss to|with|about|it|on|over|someone|u|you|please|a
need|want|like|rather to? talk|speak|chat%
can|could|would|will you|someone|somebody|anyone|u please? give me|us a? ring|call|bell|buzz|shout|tinkle
would rather|prefer|like to? talk|speak
need|want|like|prefer|rather a|to|have|get phone? call|callback|chat|conversation|phonecall
can|could|may i|we speak|talk|chat to|with|on
speak|talk|chat to a? someone|somebody|person|human|real|you|u|coordinator|manager|worker|in|over|on
talk|speak|chat on|over the? phone
have a chat|word|talk
what number can|do|should i|we call|ring
please call|ring|phone
call|ring|phone please
phone call please
am|be? free for a call
rather talk
rather|prefer|like|want|wish|better if|for? someone|somebody|you|a to? person? spoke|speak|talk|talked|rang|ring|called|phoned .. to|me|us
ring when|at|after|before|tomorrow|today|tonight|in|on
ring|call|phone|telephone|bell my|our|the landline|house|home|mobile|phone|other
telephone|ring|phone|bell me|us|my
anyone|someone|somebody|person|anybody i|we can|could to? speak|talk|chat to|with
is there someone|somebody|anyone|anybody|a .. i|we can|could speak|talk|chat|ring|call
easier|better|rather|sooner|prefer|quicker|simpler|like|want|wish to? talk|speak|chat|discuss|explain|ring|phone than|over|by|on|in|instead
someone|somebody|you|one|anyone spoke|speak|talked|rang|phoned|called to|with|me|us .. on|over|about|phone|instead
want|like|need|rather|prefer to? hear|speak a|to|with? voice|human|real|actual|proper person?
give|giz|gis us|me a? tinkle|bell|buzz|bell|ring|call|shout
cant explain|say|type|write by|in|on|over text|this|a
can|could|will|would one|any|someone|somebody|<unknown>|<first> of? you? telephone|ring|phone|bell me|us|at|on|later|tomorrow|today|when|please?
have|get|ask|tell|want someone|somebody|you|one|him|her to? telephone|ring|phone|call my|our|the|us|me
prefer|like|want|need|rather|appreciate a? phone|telephone|video|proper|quick|face? call|chat|conversation|callback|phonecall
can|could|may|shall|please|will we|i talk|speak|chat on|about|soon|today|tomorrow|please|properly|instead
can|could|may|shall|please|will we|i talk|speak|chat%
^can|could we|i talk|speak|chat%
buzz|tinkle|bell|ring|phone|call me|us later|tomorrow|back|tonight|today|soon|after|instead|please|when
would|will|could prefer|like|want|need|rather|appreciate to? have? a? phone|telephone|video|proper|quick|face? call|chat|conversation|callback|phonecall
please|could|can|would you? have|get|ask|tell|want someone|somebody|you|one|him|her to? telephone|ring|phone|call my|our|the|us|me
could|can|will|would|please the|a|your|somebody|someone|one _? give|gi|send me|us a? quick|wee|little? bell|ring|call|buzz|shout|tinkle
cant|dont|no|not|hate|struggle do|like|with|good|at? texts|texting|text|messages|typing ,? ring|call|phone|please
""",
}
NEEDS = {
    "language": """
my|our|the|his|her|me? wife|husband|mum|mam|dad|nan|gran|mother|father|son|daughter|sister|brother|partner|friend need|needs|want|wants|uses|use a|an|the? bsl|sign|<language>? language? interpreter|translator|signer
my? english is|not|no|very? no|not? good|great|bad|poor|little|weak|small
need|want <language> person|lady|man|speaker|help
interpreter|translator|interpreters|translate|translation|translated|interpreting
bsl|makaton
sign language
dont|do not|cant|not <very>? speak|read|understand|understanding|know|write english
dont|cant understand|read|follow this|it|text|message|what|you|english|your|these|texts|messages
dont understand$
i dont understand
i? no|not understand|speak|read|english
no|not|little|bad|poor|small|only|my english
english is|not|isnt|no <very>? bad|poor|good|great|little|weak|so|my|well|limited
my english
speak|speaks|spoken|reads|read only|no|little|not? english
another|other|my|own|different language|languages
mother tongue
in <language> please?
<language> please|speaker|only|version|language|speaking|interpreter|text|texts
speak|want|need|prefer|have|like|do|got|use|send|write|text|get|understand it|this|me|that|a|the|in? in? <language>
<language>
nie rozumiem
nu inteleg
nerozumiem
samajh nahi|nahin aaya|aya|aai|ayi
mujhe samajh
لا افهم
مترجم
tlumacz
tlumacza
tlumaczka
traducator
tlmocnik
tlmocnika
interpret
cyfieithydd
po polsku
no english|angol|ingles|engleza|anglais
no speak|understand|read
mowie|mowi|mowic|rozumiem po|w angielsku|polsku
nie mowie|mowi|znam|umiem
nu vorbesc|stiu|inteleg|vorbeste
neviem|nerozumiem|nehovorim po
dim|ddim saesneg|siarad
angrezi nahi|nahin
speaks|speak only|just|no|little|urdu
only|just speak|speaks|reads|understands
deaf
can i|we|you|it|u have|get|be|send|do .. in <language>
""",
    "support": """
use|using|have|got|with|on a|my frame|zimmer|stick|sticks|rollator|scooter|walker
stairs|upstairs|steps|downstairs
shoot|ping|bung|drop|chuck|whack me|us|over the|a postcode|address|link|directions|details over?
step free access?
bus|train|taxi|cab fare|fares
pay|paying for? my|the|our bus|train|taxi|travel|fare|fares|petrol
cant|dont|not be? doing with stairs|steps
if it is|its at|in|near|held|somewhere|upstairs|downstairs
cant|dont|struggle|cannot|not do|manage|with|climb|get up? the? stairs|steps
ground floor
creche
somebody|someone|anyone|anybody|you|u|yous can|could? pick|picks|collect|collects|fetch|fetches|drive|drives|bring|brings|run|runs me|us
someone|somebody|anyone|you|u can|could|will? pick|collect|fetch|bring|drive|get|take me|us up?
wheelchair|ramp|disabled|disability|deaf|hearing|autistic|autism|adhd|anxiety|dyslexic|dyslexia|carer
cant|dont drive
cant read|write|see|hear
need|want|bring|bringing a|some|my|someone|help|support? lift|support|help|advocate|childcare|taxi|creche|transport
lift there|home|in|back|please
a lift
someone|somebody give|gives|gave me|us a lift
with me for support
mobility|crutches|walker|blind
large print
can|could|would if? i|we|you bring|have my|the|a
bring|bringing with? my|the|a|our|her|his|mum|dad|nan|sister|friend
""",
    "online": """
zoom|teams|online|facetime|skype|whatsapp|remotely|virtually|virtual|video|webcam
by|on|over|via the|my|a? phone|telephone|video|zoom|teams
dial|dialling|join|joining|log in|by|on|online|remotely
phone|video call|link in?
from home
""",
    "complaint": """
bit|abit|very|really|well rich|cheeky|off|unfair|harsh giving|expecting|asking|wanting|telling|to
less than a|an|two|three|2|3? week|weeks|days|fortnight|fortnights? notice|warning
should have|of been? asked|told|warned|rung|given .. ago|before|earlier|sooner
make|making|made|put|want|lodge a|in? a? formal|complaint complaint?
complaint|complain|complaining
disgrace|disgusting|joke|ridiculous|rubbish|shambles|disgraceful|useless|pathetic|shocking
fed up|off with
sick of|and tired
third|fourth|second|umpteenth|3rd time
keep|keeps changing|moving|cancelling|messing
not good enough
short notice
nobody|noone|no one asked|told|listens|cares|tells|listened|rang|called
""",
    "crowd": """
me and|& <first>|june|may|april|will|mark|dawn|rose|hope|joy|grace
<kin>|<name>|he|she|they wont|cant|isnt|arent|wouldnt%
both|neither|two|three|four|all|none|either of us
we can|could|will|would|should? both|all|neither
suits|works|fine|good for? us both
in my place
sending|send .. instead|place
coming|come|comes|go|attend instead
will|would|going be 2|3|4|5|two|three|four|five of us
if|provided|long|unless|depends|depending|unless .. there|coming|going|attending|invited%
me and|& my|our|the|his|her? mrs|missus|hubby|fella|wife|husband|lads|lot|other
me and|&|n my|our|the? <person>
<person> and|&|n me|i|myself
send|sending .. instead
instead of me|us
<person> is|isnt|are|arent not? there|coming|going|invited
me and|& <person>
who|whos is? coming|there|going
<kin>|<unknown>|he|she|they is|are|isnt|arent|wont|will|cant|can not? be? coming|come|there
bring|bringing
""",
}
LANGUAGES = listed(
    """
    polish polsku polski polska urdu romanian romana romaneste slovak slovensky slovencina slovensko czech cesky
    arabic عربي عربى العربيه عربيه اردو punjabi panjabi bengali sylheti gujarati hindi somali kurdish sorani farsi
    persian dari pashto turkish portuguese spanish french lithuanian latvian bulgarian hungarian ukrainian russian
    albanian tigrinya amharic mandarin cantonese chinese vietnamese tamil welsh cymraeg gymraeg mirpuri italian
    german romani swahili yoruba thai greek
    """
)
