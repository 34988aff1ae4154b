# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""Who a statement is about. Only the sender's own answer counts; "me and dave" and "we" include the sender."""

_VERBS = (
    "can|cant|is|isnt|says|said|say|will|wont|has|hasnt|works|could|couldnt|would|wouldnt|only|wants|reckons|thinks|prefers|needs|"
    "are|arent|have|havent|should|might|told|asked|finishes|starts|does|doesnt|was|aint|likes|gets|just"
)

PEOPLE = {
    "plain": """
they are|all|is|look|suit|work
but? not my|our|the <kin>
<first> is <good> for|with me
""",
    "me": """
me|myself|i and|&|n|plus the|my other half
me|myself and|&|+|plus my|me|our|his|her|the? <person>|<first>|<name>
me|myself and|&|+|plus my|me|our|his|her|the? <person>|<first>|<name> and|&|+ my|me|our|his|her|the? <person>|<first>|<name>
my|our|his|her|the? <person>|<first>|<name> and|&|+|plus me|i|myself
my|our|his|her|the? <person>|<first>|<name> and|&|+|plus my|me|our|his|her|the? <person>|<first>|<name> and|&|+ me|i|myself
i|we|me|us|myself|ourselves
both|two|three|2|3|all|four|4|five|5 of us
the? two|three|2|3|four|4 of us
my? self
i and my|our? <person>|<first>|<name>
""",
    "other back1": f"""
he|she|they {_VERBS}
my|our|his|her|the|their|your <kin> {_VERBS}
my|our|his|her|the|their|your _ <kin> {_VERBS}
<kin> {_VERBS}
my|our child|kid|lad|teenager|boy|girl|lass|eldest|youngest|lot {_VERBS}
mums|dads|nans|grandads|partners|sisters|brothers|husbands|wifes|mates|daughters|sons|kids|aunties|boys|lads|girls|man|men|someone|somebody stopping|staying|coming|working|visiting|having|going|away|busy|off
<first> {_VERBS}
<first> and|& <first>|<kin> {_VERBS}
<kin> and|& <first>|<kin> {_VERBS}
our|my|auntie|uncle|aunt|aunty|nan|grandad|cousin <first> {_VERBS}
our|uncle|auntie|aunt|cousin|my mark|will|may|june|april|grace|faith|rose|joy|bill|rob|jack|dean|frank|ray {_VERBS}
will|mark|june|may|april|jan|grace|faith|hope|joy|summer|daisy|rose|bill|rob|jack|dean|sky|art|gene|chase|pat|sue|dawn|frank|ray is|isnt|can|cant|says|said|has|works|wont|could|cannot
everyone|everybody|someone|anyone|family {_VERBS}
""",
    "other": """
<kin> busy|working|away|free|off|poorly|unwell|ill
my|our|his|her <kin> busy|working|away|free|off|poorly|unwell|ill
she|he|they|him
<kin>|<first> cant|can <now>?
my|our|his|her <kin> cant|can
""",
}
