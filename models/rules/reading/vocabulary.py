"""Words that are what they look like: they are never taken for a misspelling, nor for somebody's name."""

from models.rules.reading.wordlist import listed

PLAIN = listed(
    """
    a able about above absolutely accept accident ache across act actually add address adult advice afraid after
    afternoon afternoons again against age ages ago agree agreed ah ahead air alcohol alive all allowed almost
    alone along already alright also although always am amazing among an and anger angry ankle another answer
    anxious any anybody anymore anyone anything anyway anyways anywhere apart apologies apologise apology appeal
    appear appointment appointments appreciate appreciated are area aren arent argue argued arguing argument arm
    around arrange arranged arranging arrive arrived arriving as aside ask asked asking asleep assembly at ate
    attack attend attending attention aunt auntie aunty available avoid awake aware away awesome awful awkward
    baby babies babysit babysitter babysitting back bad badge badly bag bail bang bank bar barely bath battery be
    bear beat beautiful because become bed been before began begin behind being believe bell below belt beside
    besides best bet better between big bike bill bin bingo birthday birth bit bitch bite black bless blessed
    block blocked blood bloody blow blue board boat body boiler bone book booked booking books bored born boss
    both bother bothered bottle bought bowling box boy boyfriend boys brain brave bread break breakfast breaking
    breath bright brilliant bring bringing broke broken brother brothers brought bruise bruises bubs bug build
    builder building bump burn bus buses business busy but buy buying by bye cake call called calling calls calm
    came can cancel cancelled cancer cannot cant car card care career carer carers careful cares carry cars case
    cash cat catch caught cause cell centre certain certainly chair chance change changed changes changing charge
    chase chat chatting cheap cheat check checked checking cheeky chest chicken child childcare childminder
    children chill choice choose chosen christmas church cigarette cinema city clash clashes class classes clean
    cleaner cleaning clear clearly clinic clock close closed club clue coach coat coffee cold college come comes
    comfortable coming commit company complain complaint complete completely computer concern concerned concert
    confirm confirmed confused congratulations contact contacted control conversation cook cooking cool cope copy
    corner correct cost cough could couldnt council counselling counsellor count country couple course court
    cousin cousins cover covered covers crap crash crazy cried cross cry crying cup cut cutting dad dads daily
    damn dance dancing danger dangerous dark date dates daughter daughters day days dead deal dear death decide
    decided decision deep definitely delay delayed deliver delivery dentist depend depends desk details diary did
    didnt die died different difficult dinner direct directions dirty disabled disappointed disaster discuss
    disgrace disgusting distance do doctor doctors does doesnt dog dogs doing done dont door double doubt down
    draw dream dress drink drinking drive driver driving drop dropped dropping drug drugs drunk due during dying
    each ear earlier early earn easier easiest east easter easy eat eating either elderly else email emails
    embarrassed emergency emotional empty end ended ending ends enemy engaged english enjoy enough entire
    especially even evening evenings event ever every everybody everyone everything everywhere ex exact exactly
    exam exams except excited excuse excuses expect expected expecting expensive explain explained extra eye eyes
    face fact fail fair faith fall falling families family fancy fantastic far farm fast father fathers fault
    favour fear fed feed feel feeling feels feet fell felt few field fight fighting figure fill film final finally
    find finding fine finish finished finishes finishing fire first fish fit fitting five fix flat flexible flight
    flights flood floor flu fly flying follow followed following fond food foot football for forever forget forgot
    forgotten form forward found four free freezing friday friend friends from front fuck fucking full fun funeral
    funny further fuss fussed future game garage garden gas gave get gets getting gift girl girlfriend girls give
    given gives giving glad glass gladly go god godmother goes going gone good goodbye gosh got gotten grandad
    grandchildren granddaughter grandkids grandparents grandson great green grew ground group grown guardian guess
    guy guys gym had hadnt hair hairdresser hairdressers half hall hand hands handy hang happen happened happening
    happens happily happy hard hardly has hasnt hassle hat hate hated have havent having he head heading headache
    health hear heard heart heating heaven heavy held hell hello help helped helpful helping her here hers herself
    hey hi hide high hill him himself his hit hiya hold holding holiday holidays home homework honest honestly
    hope hopefully hoping horrible horse hospital hot hotel hour hours house housing how however huge hun hundred
    hung hungry hurry hurt hurting husband i ice id idea ideal idiot if ignore ignored ill illness imagine
    immediately important impossible in include included including inconvenience indeed info inform information
    injured inside insist instead interest interested interesting interview into invite invited involve involved
    is isnt issue issues it item its itself job jobs join joining joke jump just keen keep keeping keeps kept key
    keys kicked kick kid kids kill killed killing kind kindly kinds kitchen knee knew knife knock know knowing
    known knows lady laid language large last lasts late lately later laugh lay lead learn least leave leaves
    leaving left leg legal less lesson lessons let letter letters letting level library lie life lift light like
    liked likely likes line link list listen little live lived lives living load loads local lock locked long
    longer look looked looking looks lose losing loss lost lot lots loud love loved lovely lover loves loving low
    luck lucky lunch mad made main make makes making man manage manager managed managing manic many married mate
    matter matters maybe me meal mean means meant medical medication medicine meet meeting meetings member memory
    men mention mentioned mess message messaged messages met middle midday midnight might mile miles milk mind
    minding mine minute minutes miss missed missing mistake mobile moment monday money month monthly months mood
    moody more morning mornings most mostly mother mothers mouth move moved moving much mum mums music must my
    myself name names nan nans nanny nap nappy nasty naturally near nearby nearly neck need needed needs neighbour
    neighbours neither nephew nephews nervous never new news next nice niece nieces night nightmare nights no
    nobody noise none nonsense noon nope nor normal normally north nose not note noted nothing notice now nowhere
    number numbers nurse nursery nuts obviously odd of off offer office officer often oh ok old older on once one
    ones online only onto onwards oops ooh open opened opening operation opinion opposite option options or order
    orders original other others otherwise our ours ourselves out outside over overnight own owner owns paid pain
    pains panic paper papers parent parents park parking part particular partner party pass passed past patient
    pay paying payday peace people per perfect perfectly perhaps period permission person personal personally
    phone phoned phones phoning pick picked picking picture piece pick pill pills place places plan planned plans
    play played playing please pleased pleasure plenty plumber plus pocket point police polite poor pop popping
    possible possibly post postcode pound pounds power practically practice prefer preferred pregnant present
    press pretty prevent price prior prison private probably probation problem problems promise promised proper
    properly protect proud prove public pub pull pulled punch push put putting quarter question questions queue
    quick quickly quiet quieter quit quite race rain raining ran rang rather reach reaction read reading ready
    real realise realised realising really reason reasons receive received recently record red refuge refuse
    regarding regards register regret relation relationship relative relatives relax relieved remember remind
    reminded reminder remove rent repeat replied reply replying report request required reschedule respect respond
    response responsible rest result return returned rid ride ridiculous right ring ringing rings risk road room
    rota round row rude ruin rules run running rush rushed sad safe safely safety said sale same sandwich sat save
    saw say saying says scan scared school schools scrap screen screaming sea seat second seconds secret section
    secure see seeing seem seemed seems seen self sell send sending sense sent separate serious seriously service
    services set several shall shame share shared she shift shifts shit shock shoes shop shopping short shot
    should shoulder shouldnt shout shouted shouting show shower shut sick side sign silly similar simple since
    sing single sir sister sisters sit site sitter situation six size skip slap sleep sleeping slot slots slow
    small smashed smell smile smoke smoking snow so social sofa sold solicitor some somebody someone something
    sometimes somewhere son sons soon sooner sore sorry sort sorted sorting sound sounds south space spare speak
    speaking special specific spell spend spent split spoke spoken sport spot spring stand standing start started
    starting starts state station stay stayed staying stays steal step stepdad stepmum stick still stock stolen
    stomach stood stop stopped stopping stops store story straight strange street stress stressed stressful strict
    strong struggle struggling stuck study stuff stupid such suddenly suffer suit suitable suited suits summer sun
    sunshine super supper support supported supporting suppose supposed sure surely surgery surname surprise swap
    swapped swear swim swimming system table tablet tablets take taken takes taking talk talked talking tall tea
    teach teacher team tears teatime teeth tell telling tells term terrible terrified test tests text texted
    texting texts than thank thanks that the their them themselves then therapy there therefore these they thing
    things think thinking third this those though thought thoughts thousand threat threaten three threw through
    throw thursday ticket tickets tidy tied tight till time times tiny tip tired tiring to today toddler together
    toilet told tomorrow tonight too took tooth top total totally touch tough toward towards town toy track
    traffic train training trains travel travelling treat treated tree tricky tried trip trouble true trust truth
    try trying tuesday turn turned turning turns tv twice twin twins twisted two type ugly um unable uncle under
    understand understandable understanding understood unfortunately unfair unless unlikely until unwell up update
    upon upset upsetting upstairs us use used useful useless uses using usual usually vague van very via video
    view village violent visit visiting visitor visits voice vote wait waiting wake walk walked walking wall want
    wanted wanting wants war warm warn warned was wash washing wasnt waste watch watched watching water way ways
    we weak wear weather wedding wednesday week weekend weekends weekly weeks weight weird welcome well went were
    werent west wet what whatever wheelchair when whenever where whereas wherever whether which whichever while
    white who whoever whole whom whose why wicked wide wife wild will willing win wind window wine winter wish
    wishes with within without witness woke woman women wonder wonderful wondering wont word words work worked
    worker workers working works world worried worries worry worrying worse worst worth would wouldnt wow write
    writing written wrong wrote x xx xxx xxxx yard year years yes yesterday yet you young younger your yours
    yourself sofa caravan airport cruise abroad hiking camping fishing shed bathroom carpet sofa washer fridge
    electric electrician engineer builders decorator window fitter man men lady vet parcels parcel mechanic mot
    garage tyre petrol puncture battery snowed flooded strike roadworks motorway ring roundabout lights rails
    platform tram taxi cab uber metro ferry bikes lorry swimming badge gymnastics ballet karate judo boxing cubs
    brownies scouts rugby cricket netball hockey dance rehearsal panto concert nativity play assembly sports
    parents inset bank half term exams gcse mock prom graduation christening baptism communion wake cremation
    anniversary dialysis chemo physio blood scan xray midwife antenatal hospice surgery consultant specialist
    optician opticians chiropodist podiatrist smear jab vaccine inhaler asthma migraine tonsillitis chickenpox flu
    sickness tummy fever temperature vomiting jobcentre universal credit benefits signing assessment pip tribunal
    housing landlord tenancy viewing mortgage solicitors lawyer barrister warehouse factory tesco asda aldi lidl
    morrisons sainsburys amazon nhs royal mail liverpool manchester leeds sheffield rotherham hull york london
    birmingham cardiff swansea newcastle sunderland durham bradford derby nottingham leicester bristol kent essex
    devon cornwall wales scotland ireland spain turkey tenerife france benidorm lanzarote majorca greece poland
    romania slovakia pakistan fuming gutted chuffed buzzing knackered shattered skint mithering mardy nesh ginnel
    snicket bloody chuffing bleeding flipping flaming ruddy blooming sodding darling sweetheart babe babes love
    duck petal pet flower chick chuck hen hinny marra bab bruv pal buddy sir madam miss mr mrs ms ooo aw aww ah eh
    er erm um umm hmm mm mmm uh huh phew ugh argh woo yay oi haha hehe hahaha pen oven cooker glasses keys wallet
    purse charger bag mentally physically basically literally generally currently presently eventually suddenly
    honestly luckily sadly gladly rammed chocka hectic rushed swamped snowed mental bonkers kittens puppy puppies
    rabbit hamster budgie kitten
    """
)
