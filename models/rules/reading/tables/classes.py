# ruff: noqa: E501  One way of saying something is one line, however many words may stand in one place.
"""Classes of words that patterns may name in angle brackets."""

from models.rules.reading.wordlist import listed

_KIN = """
mum dad mother father nan nans grandad grandparents sister brother sisters brothers auntie aunt aunty uncle cousin cousins niece nephew goddaughter godson stepson stepdaughter grandson granddaughter
partner husband wife boyfriend girlfriend ex stepdad stepmum mate friend daughter son girlfriend fiance fiancee godmother
mums dads kids children boys girls parents everyone everybody carer childminder neighbour social solicitor lodger
"""
_PERSON = "he she they him her them someone somebody family worker man woman boy girl child baby <kin> <unknown>"

CLASSES: dict[str, frozenset[str]] = {}
CLASSES["unknown"] = frozenset({"<unknown>"})
CLASSES["kin"] = frozenset(_KIN.split())
CLASSES["he"] = listed(
    """
    he she they <unknown> dad mum ex partner husband wife boyfriend girlfriend stepdad stepmum father mother uncle
    grandad nan brother son sister cousin mate friend man family lot fiance
    """
)  # fmt: skip
CLASSES["him"] = frozenset({"him", "her", "them"}) | CLASSES["he"] - {"he", "she", "they"}
CLASSES["person"] = CLASSES["he"] | CLASSES["him"] | CLASSES["kin"]
CLASSES["me"] = listed(
    """
    me us her him them mum kids children baby daughter son sister nan girls boys mother you child <unknown>
    """
)  # fmt: skip
CLASSES["child"] = listed(
    """
    kids kid children child baby babies boy boys girl girls son daughter toddler niece nephew grandson
    granddaughter grandkids grandchildren them him her little bubs <unknown>
    """
)
CLASSES["my"] = listed("my our his her their the your a me")
CLASSES["be"] = listed("is are am was were be been being will would gets get got")
CLASSES["good"] = listed(
    """
    fine ok good great best better easier easiest ideal perfect lovely brilliant alright doable convenient handy
    super smashing suitable possible preferable grand champion fab cool wonderful excellent amazing sound sorted
    preferred ace spot-on favourite sweet canny agreeable cert definite calm mint belting lush dandy manageable clear empty happy favourable workable
    """
)
# "not ideal" and its kin are doubts, not refusals.
CLASSES["fit"] = CLASSES["good"] - listed(
    "ideal great brilliant best perfect better easier easiest preferable preferred"
)
CLASSES["free"] = listed("free available about around off in home")
CLASSES["do"] = listed("do make manage attend come get go")
CLASSES["very"] = listed(
    """
    really very so quite totally absolutely perfectly also still most always completely deffo definitely
    usually generally just pretty more much normally probly
    """
)
CLASSES["much"] = listed("far much way miles a bit abit little slightly just really so rather well loads tad touch")
CLASSES["work"] = listed("work working college school training nursery")
CLASSES["job"] = listed(
    """
    choir chiropody podiatry dentist doctors hospital appointment appointments scan funeral wedding interview exam exams court
    probation
    jobcentre clinic physio therapy counselling operation surgery chemo dialysis football rugby swimming gym
    karate dance gymnastics boxing judo assembly play panto concert nativity graduation christening baptism party
    birthday delivery plumber electrician boiler engineer builder builders decorator vet optician opticians
    midwife antenatal consultant hairdressers hairdresser bingo church mosque chapel lesson lessons class
    classes course training college shift shifts rehearsal brownies cubs scouts netball hockey cricket mot viewing
    assessment tribunal signing physiotherapist specialist podiatrist smear jab vaccine bloods meeting parents
    contact housing landlord orthodontist audiology chiropodist rehab mammogram xray xrays biopsy
    """
)
CLASSES["visitor"] = listed(
    """
    visitor plumber electrician sparky gasman delivery engineer builder builders roofer fitter fitters surveyor
    inspector midwife nurse doctor cleaner decorator removals openreach parcel sofa carpet boiler glazier joiner
    chippy plasterer tiler locksmith landlord valuer
    """
)
CLASSES["day"] = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays mon tues weds thurs fri sat sun tomorrow today
    """
)
CLASSES["now"] = listed("now anymore more though then sorry")
CLASSES["text"] = listed(
    """
    texting messaging contacting texts messages ringing calling bothering pestering emailing sending hassling
    harassing
    """
)
CLASSES["texts"] = listed("texts messages text message spam reminders alerts")
CLASSES["ring"] = frozenset({"ring", "call", "phone", "bell"})
CLASSES["name"] = listed(
    """
    <unknown> karen tracy dave mark will june april dawn grace faith hope joy rose bill rob jack dean ray frank
    pat sue gene jan him her them
    """
)
CLASSES["first"] = listed(
    """
    <unknown> karen tracy dave bill rob jack dean ray frank pat sue tracey lisa kelly gary steve
    """
)

# People who may frighten, and words that seldom stand beside them for a harmless reason.
CLASSES["them"] = listed(
    "he she they him her them his dad mum ex partner husband wife boyfriend girlfriend stepdad stepmum uncle auntie man bloke lads men "
    "brother grandad nan cousin family father mother lodger"
)
CLASSES["harm"] = listed(
    """
    breached breaches breaking-in cameras camera obsessed spat spits pinched pinches smash smashes bled bleeding starving filthy
    beat beats beating violent threats smacked smacks choked screaming raging rages punches fists fist weapon groomed grooms touches
    stalking follows hurts hits lashed dragged bullies bullied bullying terrorised terrorises humiliates belittles
    degrades swears abusive cruel battered hurting strangle suffocate drowned scalded starve starves starved crying-out petrified
    intimidating harass harassing unsafe drunk stoned drugged injecting overdosed arrested convicted paranoid psychotic unstable
    """
)
CLASSES["mess"] = listed(
    "starving filthy mess crawling unsafe petrified soiled stinking stinks maggots needles bruised neglected unwashed "
    "underfed skinny mouldy urine unsupervised unattended parties beaten smacked drunk drugs strangers terrified"
)
CLASSES["kids"] = listed(
    "kids children baby babies boy boys girl girls son daughter toddler grandson granddaughter grandkids niece nephew"
)
