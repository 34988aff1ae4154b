# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""Parts of the day, limits around them, and words for all, none and the rest of what was offered.

Hours are written as numbers: "6-12" is a window, "15.5,15" sure from half past three and never before three.
"""

PARTS_OF_DAY = {
    "6-12": """
the? morning|am
morning time|times
""",
    "6-12 s": """
mornings
""",
    "12-14": """
lunch time?
lunch hour
over lunch
lunch break
""",
    "12-14 s": """
lunches
lunch times
lunch hours
""",
    "12-18": """
the? afternoon
""",
    "12-18 s": """
afternoons
""",
    "12-22": """
pm
""",
    "12-22 s": """
pms
""",
    "16-18.5": """
tea time
""",
    "16-18.5 s": """
tea times
""",
    "17-22": """
the? evening
night
at night
""",
    "17-22 s": """
evenings
nights
""",
    "17-22 weekdays": """
weeknights|weekdaynights
week nights
""",
    "9-17 s": """
daytime
day time
in|during the day%
office|work|working hours
""",
    "9-15 school": """
while|when|whilst .. .. at|in school|nursery|playgroup|preschool
nursery hours|time
school hours|time
while|when|whilst the? kids|children|kid|child|little|bairns|they are? in|at? school
while|when kids|he|she|they|boys|girls are|is|am in|at school
while|when my? son|daughter is|are in|at school
during|in school time|hours
during the school day
when school is on
in the school day
""",
    "17-19": """
early evening
""",
    "17-19 s": """
early evenings
""",
    "15-18": """
late afternoon
""",
    "15-18 s": """
late afternoons
""",
    "?": """
dinner time|times?
dinner
first thing
end|start|beginning|middle of the week|month
early|late on?
not? early|late on?
not too early|late on?
late|early in the? day
supper time?
breakfast time?
bed time
late morning|mornings|evening|evenings
early morning|mornings|afternoon|afternoons
late night|nights
later|earlier on?
mid morning|afternoon
""",
    "any": """
any time at? all?
all day
any time of? the? day?
whole day
any hour
all day long
any time you|u like|want
at any time
any slot|times|slots
""",
}
SOFT_EDGES = {
    "15.5,15": """
after|from school
after the? kids|children|they|he|she|kid|child|i finish|finishes|finished|leave|are|is|come school|at?
after the? kids|children are|is? out|back|home of|from? school
once|when the? kids|children are|is? out|back|home of|from school
after the? kids|children finish|finishes|get out|back|home?
after the|my? school? pick up
after|once|when i|we have? done|did|finished the|my|our? school? pick up|ups
after|once|when i|we have? done|did|finished the|my|our? school? pickup|pickups
after doing|done|finishing the|my? school? pick up
after doing|done|finishing the|my? school? pickup
after|once|when i|we have? picked|collected|got|fetched the|my|them|all? kids|children|little|boys|girls ones? from? school?
after|once|when i|we have? picked .. up
after school? pickup
after picking|pick|picked the? kids|children up
after i|we pick|picked|collect|get|have|ive picked|collected? the? kids|children up? from? school?
after school|kids|schools finishes|finished|ends|is? out?
once|when|after school is? out|finished|over|done
after the pick up
after school time|hours
after collecting .. school
after i have picked .. up
once i have picked .. up
once|after i have got .. from school
once|when .. finish|finishes|finished school
after .. finish|finishes|finished school
""",
    "18,17": """
after work
after i finish|leave|get work|in|home|back? from? work?
after i have finished? work
after i am back|home|in from work
once|when i finish|finished|leave work
once i have finished work
once i am home|back from? work?
once|when i am out of work
after working hours
after work hours
after office hours
once i am off? work
""",
    "18.5,17": """
after tea time?
after the? kids|i|we had|have|has their|our|my? tea
after their|our|my|me tea
once .. had .. tea
""",
    "9.5,9": """
after|once|when i|we have? done|did|finished the|my|our? morning? school? drop off|dropoff
after|once|when the? morning? school? drop off|dropoff is? done|over|finished
after the? morning? school? drop off
after morning school run
after the? morning school run
after dropping|drop|dropped .. off .. school
after i have dropped .. off
once|after i drop|dropped .. off
once i have dropped .. off
after dropping .. off
after|once|when i|we have? dropped|drop|taken|took .. at|to|off school|nursery
after|once|when i|we have? dropped|drop .. off
after the? morning? school? dropoff
after drop .. off
once .. are in school
""",
    "15.5,9": """
after the? school run
""",
    "14,12": """
after lunch time?
""",
}
EARLIER = {
    "?": """
before|till|by school|work|tea|dinner|bed time?
after dinner|bed|breakfast time?
after the? kids .. bed
""",
    "12": """
before|by lunch time?
""",
}
MANY = {
    "all": """
anyone of them|those|these|the? ones|dates|days|times?
a one|single of? them|those|em
all|any|every of? the? them|those|these|they|em|dates|days|times|options|slots|ones|above|lot?
all|any of them|those|these|the|em days|dates|times|options|ones|slots?
all|any of the two|three|four|five|six|2|3|4|5|6 dates|days|times|options?
all 2|3|4|5|6|two|three|four|five|six of? them|those|these|the|dates|days|times|options?
all|any
any one of? them|those|these?
any day|days|date|time|slot|option at all?
anything|everything|owt|anyday
any day that week
they are? all|both
all|each|every|any single? day|one|date|slot|time of? them|those|these?
all the|them|these|those days|dates|times|options|ones|slots?
the lot
all week round|long?
the whole week
every day|date|one|time|option|slot
easy either way
am|are <very>? flexible|easy with|on? dates|days|times
flexible with|on? dates|days|times?
all|any the same to me
its|it is all the same to me
will|can fit|work in|round|around with? you|everyone|others|whatever|them|what|whichever
no issue|issues|problem|problems|objection|objections|complaint|complaints with|to|about any|all|those|them|these|either of? them|those|these|the? dates|days|times?
none of? them|those|these|the? dates|days|times? are|is a? problem|difficult|hard|issue|bother|trouble|problems
""",
    "choice": """
no odds|skin to|off me|us|my nose?
am|are <very>? easy|flexible
will|can fit in%
makes no odds|difference to? me|us? which|what|when one|day|of? the|them? 2|3|4|5|6?
take your pick
you|u tell me when|which|where|what
all yours
whenever|whatever|whichever
whatever|whichever|whenever is|suits easier|easiest|best for? you|everyone?
dont|not mind which|what|when|whatever|either|any? one|day|time|date?
dont mind
not fussed|bothered|fussy|picky about? which|what|when|either|any? one|day|time?
whatever|whichever|whenever|anything suits|suit|works|work|is|you|u|everyone|everybody|the|one|day|time|best|easiest|others .. best|easiest|everyone|everybody|others|else|you|majority|likes|want|think|like|rest|most|people|all|prefer|fine|good
what|any suits|works everyone|everybody|you|others|them|best|the
whatever|whichever|whenever you|u|everyone|everybody|the|they others|majority|rest? like|want|prefer|think|decide|pick|choose|say|need|can|go|goes
whatever|whichever|whenever suits|works for? you|u|everyone|everybody|the|them|all others|rest|majority|family|most|best|else?
up to you|u|yous
your|you|u call|choice|choose|pick|decide
you|u choose|pick|decide
no preference|preferences
makes no odds|difference
leave it to|with you
surprise me
dont have a|any preference|favourite
have no preference|favourite
whatever|whichever|whenever is? best|easiest|good|better|suits|works for? mum|dad|nan|them|him|her|everyone|the|all|my|our kids|family|rest|others|mum|nan|dad?
not fussed|bothered|fussy about the? time|times|day|days
""",
    "either": """
either of? them|those|these? one|day|time|week|date?
either is
either or
both of? them|those|these? days|dates|times|weeks|are?
both
""",
    "none": """
none of? them|those|these|the|em|your? dates|days|times|options|ones|slots?
neither of? them|those|these|the? dates|days|times|options?
not any of? them|those|these|the? dates|days|times|options?
nothing on there
not one of them|those|these|the|em|your dates|days|times|options|ones|slots?
not a? single one|date|day|time|slot|option of? them|those|these|the? dates|days|times?
a single one|date|day|time|slot|option of? them|those|these|the? dates|days|times?
nothing|nowt on|from|in? there|here
nothing|nowt on|from|in? there|here|that|the? list? i|we can|could do|make|manage
nothing|nowt on|from|in? there|here|that|the? list? for|suits|works|fits me|us|for?
not any
""",
    "some": """
one|two|three|some|few|most|half|1|2|3|couple of them|those|these|em dates|days|ones|times?
a couple|few of them|those|these|em dates|days|ones|times?
""",
    "rest": """
any|all|either|both|every of? the? remaining options|ones|dates|times|days|two|three|four|five|slots?
the? remaining options|ones|dates|times|days|two|three|four|five|slots
rest is|are safe|sound|calm|cushty|grand
the? other monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|wed|thurs|fri|sat|sun one?
free|fine|ok|good|available|open otherwise
otherwise i? am? free|fine|ok|good|available|open|easy|flexible|alright
the other is
apart from|other than|besides|except|bar that|those|them|these you|u tell me when|which
any|all|either of the? rest|others
apart from|other than|besides|except|bar that|those|them|these any|all|everything|anything|fine|free|whenever?
otherwise i? am? happy|fine|ok|good|easy|free|up with|for|on any|all|either|everything|whatever|anything of? the|them|those|these|day|time|one|date?
otherwise i? am? happy
otherwise any|all|anything|everything|whenever|anytime day|time|one|date?
the? rest of? them|those|these|the? dates|days|times|options|ones|week|other|others?
the? others
the? other ones|days|dates|times|options|slots|two|three|four|five|2|3|4|5|one
all|any the others|rest|other ones|days|dates|times|two|three?
any|every other ones|day|days|date|one|time|dates|option|slot
everything|anything|any|all else
all|any others
""",
    "that": """
that one|1|day|date|time|slot
that
the? same day|one|time
""",
    "next": """
the? one|1 after that|this?
the? one|1 week|day? later
""",
    "this": """
this one|1
""",
    "those": """
those|these|them ones|days|dates|times|two|three?
""",
}
