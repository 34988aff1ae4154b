# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""What people tell of besides: what has been, and what has nothing to do with when they can come.

The days, hours and numbers that follow such words, up to the next sign, "but", "so" or "because", are no answer.
"""

TOLD = {
    "told": """
thanks|thank|thankyou|ta|cheers for being|having|letting|helping|waiting|asking|sorting|bearing|explaining|reminding|ringing|calling|phoning|texting|coming|visiting|popping|talking|speaking|seeing|meeting|your|ur|the|all
thank you for being|having|letting|helping|waiting|asking|sorting|bearing|explaining|reminding|ringing|calling|phoning|texting|coming|visiting|popping|talking|speaking|seeing|meeting|your|ur|the|all
tell|say <name>|<first>|her|him|them thanks|thank|ta for?
sorry? i|we? missed your|ur|the|a call|text|message|visit|letter|phonecall
i|we got|had|received|seen|saw|read|opened your|ur|the|a letter|text|message|card|email|msg|leaflet|voicemail|call
got|had|received a|another letter|text|message|card|email|msg|leaflet|voicemail|call
got|had|received|seen|saw|read your|ur|the letter|text|message|card|email|msg|leaflet|voicemail|call
your|ur text|message|call|letter came|arrived|woke
i|we? spoke|talked|spoken|chatted to|with
i|we? have|had|having a? chat|word|natter|talk|think|chin with|to|about|wag
i|we? spoke|spoken|talked to my|the|our? manager|boss|gaffer|supervisor|work|husband|wife|mum|dad|sister|brother|daughter|son and|so? he|she|they says|said|reckons|thinks that?
wrote|put|written|got|writing them|it|this|that all? down|on|up|in
i|we? have? already? told|asked|rang|rung|texted|phoned|messaged the|my|our|your|that|this|her|him|them|karen|<unknown> other|lady|one|girl|woman|bloke|man|lad|worker|social|office|last|about|this|already
you|they|she|he have|has? already? asked|told|texted|rang|sent|messaged|phoned me|us|this|it|that
i|we? lost|broke|dropped|smashed|cracked|left my phone|mobile|fone|charger|keys|bag|purse|glasses
were|was|been talking|chatting|speaking|laughing about|of it|this|that
just? got|come|came|flew|flown back|home from _ _? on|at
just? got|come|came|flew|flown back|home from? holiday|holidays|hols|spain|turkey|<unknown> on|last
had|have had? a|another|one meeting|conference|one like|this|that|it before|already|last?
it|that|this was good|lovely|nice|useful|helpful|awful|terrible|horrible|great|brilliant|rubbish|pointless
had|went|been to? a|one|another meeting|conference like this|that
i was meant|supposed|going|gonna to ring|text|call|reply|answer|phone|message|let
sent from
it is me again|back from|to|with|about|on?
any problems|probs|questions|issues|trouble|hassle|queries|bother give|gimme|just|let|ring|call|text|shout|phone|message|bell
have? got one|two|three|four|five|1|2|3|4|5|a|lots|several of? kids|children|boys|girls|dogs|cats|jobs|cars|lads|sons|daughters|little ones?
my|the|me? phone|mobile|battery|signal|internet|wifi was|has|went|been|died|had off|dead|flat|down|on|been|gone|no|charging?
first|second|third|fourth|fifth|1st|2nd|3rd|4th time i|we|ive|you|u|youve|texting|doing|trying|asking|sending|replying|that|this
its|is|it|this my|the|our|your first|second|third|fourth|1st|2nd|3rd time doing|trying|texting|at|with|going|for|this|that|asking|of
only? got|have|has one|1|two|2|three|3|no|any bar|bars|car|phone|charger|sim|bathroom|toilet|pair|hand|hands|arm|brain|kidney|bus of|left|a|an|on|each|between|only|and?
none|neither|most|half|some|all|both of us sleep|slept|know|knew|like|want|wanted|drive|have|had|got|were|was|saw|speak|spoke|get|got
and that|this is all|everything from|for|i|we|folks|really|the now|me|us|have|can|got
that|this is all|everything from|for|i|we|folks|really|the now|me|us|have|can|got
i? am? on my|a|our|the? break|lunch|dinner break? till|until|at|from|for
so? cant|couldnt talk|speak|chat|answer|ring|call|pick right|up? now|then?
i|we was|were away|abroad|poorly|ill|unwell|busy|asleep|driving|offline|stuck
i|we was|were in|at|on|up|down|over bed|hospital|holiday|hols|nights|bingo|church|the|my|a|mums|sisters
reply|response|answer|delay|slow|late i|we? was|were|been|had away|off|out|poorly|ill|busy|working|asleep|at|on|in
been poorly|ill|bad|rough|manic|rushed|up|awake|unwell|working|grafting|run|rough since?
has|have|had it? been a|an long|hard|mad|bad|rough|awful|terrible|busy|crazy|funny day|week|month|year|weekend|night|one
it|its|is|god|been one of them|those weeks|days|months|years|nights|mornings
had|having|have a|an terrible|bad|rough|late|long|awful|sleepless|busy|lovely|nice|good|great|horrible|heavy|quiet night|day|week|time|weekend|morning|evening last|yesterday|this?
hope|hoping you|u|yous|everyone|all|your had|have|having|enjoyed|got a|an|the? good|nice|lovely|great? christmas|xmas|weekend|day|break|evening|easter|holiday|morning|week
happy|merry new|christmas|xmas|easter year?
children|kids|kid|he|she|they|son|daughter|boy|girl|lad|lads|girls|boys|one|twins|baby go|goes|went|are|is|start|starts|started|starting|going back? to|at? school|nursery|reception|college|uni|preschool in|on|next|last|this|till|from|at
school|college|nursery goes|go|starts|start|opens back|again in|on|next|the
moved|moving house|home|flat|here|in in|on|last|over|to|back?
died|passed away|over? in|on|last|just|at|a|when|2|two|3|three
dead|knackered|shattered|wrecked|tired|exhausted|done|ruined|bushed|cream|fit after|from|on|off my|the|a|these? nights|night|lates|late|earlies|early|shift|shifts|work
to? rest up|afterwards|my|me|after
i|we? only|just got|been|was|were told|asked|informed|notified|sent|given about|of|the|this|it|a|your
next door|neighbour|neighbours|mum|mam|mom|dad|nan|nana|gran|sister|brother|mate|friend|babysitter|sitter|childminder is|are|will|can|could having|have|minding|mind|watching|watch|taking|take|looking|look after? the|my|our|me? little ones|kids|bairns|babies|baby|boys|girls|twins|children|lad|lads|son|daughter|grandkids
my|her|his|our|their|kids? birthday|birthdays|anniversary is|was|are in
i|we used to work|go|live nights|days|there|at|in|with|on|for
nothing|nowt to do with me|us|him|her what|how|why
last|past few|couple|two|three days|weeks|months|years have|has|were|was been?
fingers|everything crossed it|they|that|all|we|everything
i|we work|graft hard|every hour|all hours|like
weekend|weekends|friday|christmas cant|couldnt come soon|quick|fast enough?
i am|are on my first|second|third|fourth|fifth cup|brew|coffee|tea|pint|glass|can
i|we never|dont|cant|rarely|hardly sleep|eat|settle|nod|wake|function before|till|until|past|after
i am|will be? 50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99
my|our|her|his|me youngest|eldest|oldest|son|daughter|lad|girl|boy|grandson|granddaughter|niece|nephew is|turns|will be? 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18 on|in|next|this|now|soon|today
bus|buses|train|trains|tram only? runs|run|goes|go|comes|come every|once|twice
we|i live at number|no
it is gone|nearly|almost|only|past 5|6|7|8|9|10|11|12 and|at|already|here
it is freezing|boiling|roasting|cold|hot|wet|raining|pouring this|today|tonight|out
my|our|the|his|her|me? car|van|bike|motor failed|passed its|the|his|her mot
my|our|the|me? heating|boiler|water|gas|electric|power|internet|wifi has|have|had been off|out|down|broken since|for|all|till
i|we wait|waited|live|look|long|save all week|day|month|year for|to?
i|we wait|waited|waiting _? weeks|months|years|days|ages|long for?
i|we was|were|have been? waiting|waited
the? road|roads|traffic|bus|train|car|motorway|lane|street isnt|not|aint moving|running|coming|shifting
i am|are an early|night bird|riser|owl
it is my|our|his|her|me _ 18|21|30|40|50|60|65|70|75|80|85|90|100 th|st birthday|party|do? next|in|soon|coming
hope|hoping this|it isnt|not too early|late for|to|in
same number|phone|house|address since|for
i? cant|couldnt work|see|read|hear|open|understand my|this|the|your|ur phone|mobile|fone|screen|keyboard|tablet|letter|text|message|writing
the|my|our|me? heating|boiler|water|gas|electric|electricity|power|leccy|internet|wifi|lift|telly|oven|shower|school|nursery|college|road|bridge|shop|surgery is|are|was|will be? off|out|down|broken|shut|closed|broke till|until|from|since|on|again|all
hope|hoping it|that|everything|all went|goes|was|were well|ok|okay|fine|good|alright?
cant come soon|fast|quick|quickly enough
sorry it is so early|late
bit|abit rich|much|mean|cheeky|tight|harsh giving|expecting|asking|wanting|telling folk|folks|people|us|me|everyone?
less than a|an|one|two|three|2|3? week|weeks|weekend|day|days|fortnight|fortnights|months? notice|warning
""",
}
