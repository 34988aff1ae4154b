"""Words that mean themselves, near as they are to words of the other tables: "amused" is not "abused"."""

from models.rules.reading.wordlist import listed

GENUINE = listed(
    """
    winning master nations testing factors faster funding scored trading singing seeking mining declared clothing
    hunting opinions butter string enable beast stunning treating lonely sacred streaming bitter blowing ranging
    ranking garbage sporting stating streams booth rewards evolved starring curse warming extending deployed
    remainder diving massage massages relaxed noting spelling dancer injection praying portions thorough beaches
    conjunction baking hungary adverse contracted ranger heather lively mounting bets farther settling hating sinking
    relied coding relying spoiled melting tearing warnings shelves upwards thirsty flavour ruining sacked weakened
    rocking induction openings rubbing daring feather midway mourning bathing copying passages tuning meanings
    contracting indefinitely panther tasting tempting spared thanked shaving trending differing attendant chant
    debated stared tents lumber berries craving tracing motions scaled teasing wording dagger markings weaving amused
    intercepted usable boosting grouped notions barking carving excerpt infinitely mediation barley sealing elusive
    heightened spitting sandals auctions cunning depleted prosper soothing clauses downing indifferent coroner
    hopping trough derives eater seeming weeping braking freeing startling strands broth rounding anguish
    equitable widows bedside burying collage unavoidable rotting sinful teaming cowards invoked treble fleeting potion
    ascending canning docking hooking tanning downed sipping collide tending tightened indexed marries unsolved
    scarred unsuitable curing slaying snoring collagen spoiling hanger peeing peeling rations basing abrasive jerking
    seeding grinning nodding tracer ferries shelling pickled loathing cancerous deluded scarves solidly ranting venting
    warring devolved dieting masking tilting fanning interacted cashed ironing beater married prefect reeling reused
    cashing gunning swaying otters scarring soared misused propped pruning waning bunting forties splashed starling
    banger belated panned relayed uninterested wither gassed alight amending combing revolved sowing tricking manger
    peering setter silver sliver homing potions staked victors baring violet violets induct firework freezer fiddle
    potting mopping weeding weedy tiling taster slippery hangar lecture
    photograph removal amusing bruising cruising cruise musing pausing causing treated threads throats breads trunks
    bales tails stabled tabled stables basking asking masks tasks sinks winks links blinks drains grains trains
    """
)
