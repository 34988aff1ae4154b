"""Words of chat that hint at nothing, whoever they are said of."""

from models.rules.reading.wordlist import listed

NEUTRAL = listed(
    """
    cover covering mess sooner replyin round table once weekly hours drive
    foreman gaffer supervisor chiropodist let biscuits reminder
    absolutely actual actually ages almost along already alright altogether always amazing anyhow anyone
    anything apologies appreciate appreciated arrange arranged arranging arrive arrived arrives awful awkward
    aye baking basically beach begin behalf believe best better bike bikes bingo birthday bits bless blessed
    blimey bloody boiler book booked booking boring bother bothered bread breakfast brilliant bring bringing
    brings brought bus buses busy butcher butter buzzing cake cakes calendar camping caravan card cards carpet
    celebrate chance charger chat chatting check checked cheers cheese chicken childcare childminder chilly
    chips choir christening church cinema classes cleaning clinic clock club coach coat coffee college comfy
    commute company compared concert confirm confused cook cooked cooker cooking cough count couple course
    cousin craft crafts crazy cup cuppa curry cute cycling dance dancing darts date dates daughter dear decide
    decided delighted dentist department depending diary dinner disco dishes doctor doctors doing done double
    dress driving drove due dull dust each earlier early easier easy eat eating either else enjoy enjoyed
    enjoying enough especially even ever everybody everyone everything everywhere exactly exam exams except
    excited excuse expect expected expecting extra fab failed fair fairly faithfully fancy far fast favour feel
    feeling feels felt festival few fill film final finally fine fingers finish finished first fish fishing fit
    flights flipping flooded flu fly flying folk folks forget forgetting forgot forgotten form forms forward
    free fridge friend friendly friends fruit full fun funny furniture further games garden gardening gather
    gathering general generally getting ghosting gift girlie glad glasses glorious goes going gone gorgeous gosh
    grand grateful great grub guess gutted gutters gym haircut hairdresser half handy happen happened happening
    happens happily happy hard hardly hat heaps hear heard hearing hectic hedge helped helpful helping hey high
    hill hiya holiday holidays home honest honestly hoover hope hoped hopefully hoping horse hospital hot hour
    hours house housework huge hundred hymn ice idea imagine important inconvenience instead interesting invite
    invited inviting jabs job jobs join joining joke journey jumper just keen keep keeping kettle kind kindly
    kitchen knackered knee knees knitting know known lady large last lately later latest laugh laundry lawn lay
    lazy learn least lemon lend less lesson lessons lift lifts light liked likes line lines list listed listen
    little load loads lol long longer look looked looking looks lord lot lots love loved lovely loves loving
    lovingly luck lucky lunch luv mad made mail main make makes making manage managed managing marathon march
    market match mates matter mattress maybe mean meaning means meant meantime mechanic meet meeting meetings
    meets memory mental mention mentioned mess met middle might mind minded mine miss missed mistake moaning
    moment mon month months mood morning most mot move moved moving much mum mums music must muster myself narky
    nativity natter near nearby nearly neat need needed needing needs nephew netball never new news next nice
    nicely niece night nights nip nits noisy none normal normally nothing notice now nowt nuisance nursery
    obviously occasion odd offer office often okay omg once ones onto open operation options orange order
    ordinary organise organised organising other others ours outing oven over owt pack packed paint painting
    panto paper papers paperwork parcel park parking part partner past pay pension people perfect perhaps person
    pets physio piano pick picked picking picnic pile pizza place places plain planned planning plant play
    played playgroup playing plays pleasant please pleased pleasure plenty plumber point poor pop popped popping
    possible possibly post posted potato pottery pox practice praise pray prayer prepare prepared present
    presents pretty previous probably problem problems proper properly proud puncture pup puppy put puts putting
    quick quickly quid quite rabbit race radio rain raining rather reach reached read reading ready real really
    reason received reckon recover recovering recovery regards regret rehearsal relax relieved remember
    remembered remind reminded reminding reminds removal reply rest retired return ride right ring roast rocking
    roll room rooms rota rough rubbish rugby ruined run running runs rush rushing sacred sad salad sandwich sausage
    save saved saying says school scout scouts sea season seat second see seeing seems seen send sense sent
    seriously serve served set settled several shame shampoo shift shifts shingles shocking shoes shop shopping
    shops short should show shower showing shows silly simple since sing singing sister site sitter situation
    size skip slow small smart smashing snow snowed soap sofa soft some somebody someone something sometimes
    somewhere son song soon sorry sort sorted sorting sound soup spare special spell spend spent sponge sports
    spot sprained spring squad stage stairs stall stand star start started starting starts stay stayed staying
    stepdad stepmum still stock stool straight stressed string strong study stuff style such suit suitable
    summer sums sun sunny sunshine supper support supposed sure surprise sweet swim swimming swings table
    tablecloth take taken takes taking tangled tea teach teacher team teething tell telly temp temperature ten
    tennis term terrible thank thanked thankful thanks that then there thing things think thinking thinks third
    thought thoughts thousand thrilled through ticket tickets tidy tidying tied tight till time times tiny tired
    tiring toast today together toilet tomorrow ton tonight tonne tonsils tooth top total totally touch tough
    tour town toy toys tractor trade traffic train trainers training tram trampoline travel travelling treat
    tree trip trousers true try trying tummy turn turned turns twice twins ugh uncle understand understanding
    unfortunately uniform unless until update upload use used useful useless usual usually various veg very vet
    viewing village visa visit visited visiting visitors volunteer walk walking walks wanna want wanted wanting
    wants ward wardrobe warm wash washed washer washing water way ways wear wearing weather wed wedding week
    weekend weekends weeks weird welcome well went whatever wheels whenever while whole wife wind winter wish
    wishes wishing wobbly woman won wonder wonderful wondering wont wool word words wore work worked working
    workmen works world worn worry worrying worth write writing wrong yard year years yellow yesterday yet yoga
    young younger youngest yours zoo
    """
)
