"""Things people live among and what they do with them: named in passing, they hint at nothing."""

from models.rules.reading.wordlist import listed

HOUSEHOLD = listed(
    """
    aisle album allotment antibiotics apple apples appraisal apron arcade arm armchair audit aunty autumn bacon
    badger bagpipes bake baked baker bakery balcony ball ballet balloon balloons banana band banner barbecue
    barber barbers basil basket bathroom batteries battery bay bbq beans beard beauty bedding bedlam beds bee
    beef bees beetroot bells bench bike biscuit blackberries blanket blankets blinds blooming boat boats bobble
    bonfire bonkers bonnet boots bouncy bowl bowling bowls boxing brakes brambles branch bricklaying bricks
    bride broccoli bronchitis broom brownies brunch bucket budgie buffet buggies bulbs bun bungalow bunk bunting
    burger burgers busier buttons cafe calving candles canteen canvas caravanning cardigan cards caretaker
    carnival carol carols carrier carrot carrots casserole cassette castle cat catalogue caterpillar cats cattle
    cauliflower ceiling cereal chairs chalet chaos chaotic charity cherry chess chestnuts chick chickens chicks
    chilli chimney chippy chocolate chocolates choirs chop chutney cinnamon circus clarinet clay climbing
    clothes cloud clouds cobbler cobweb coconut coffees comb comics commotion communion conker conkers
    conservatory cooker cookies coral corn corner cosy cottage cotton courgette coursework cows cramped cravings
    cream cricket crisps crochet crocheted crocodile crossword crumble cub cubs cucumber cupboard cupboards cups
    curtain curtains cushion cushions custard cutlery daffodils daft dahlia dainty daisies daisy dandelion
    dartboard deadline decking decorated decorating decorator deer dentures desk dessert detergent diabetes
    diarrhoea digger dinosaur dinosaurs diploma dissertation diwali dog dogs dolls dolly domino dominoes donkey
    dopey doughnut doughnuts dozy drain drains draughts drawer drawing dressing drizzle drowsy drum drums duck
    ducks dungarees duster dusting duvet earring earrings ears egg eggs eid elastic electrician electrics
    elephant elevator embroidery engine enrolment escalator espresso estuary exhaust faff fairground fairy farm
    farmer farmers fayre feather feathers fence fences fern ferret ferry fete fiddle fields fireplace firework
    fireworks fixture flaky flannel flapjack flask flats flippers float flock floors flour flowers fluffy flute
    fog foggy foil football footpath forecast foyer frazzled freckles freesia freezer freshers fringe frog frogs
    frost frosty fryer fudge fundraiser furlough galoshes gammon garages garlic gerbil gherkin giddy giraffe
    girlguides glitter gloves glum goalie goals goat goats goldfish golf goose gooseberries graduation granary
    grape grapes grass gravy greenhouse groceries grocery grouted guinea guitar gulls gymnastics haddock hail
    hairdo hairdryer hairspray ham hamper hamster handball handkerchief handover hanger hangover harbour harp
    harvest hassle hatched hatching hay hayfever headteacher heater heather heating hedgehog hedges heel heels
    helter hem hemmed hens herbs highchair hike hiking hinge hob hockey holly homemade honey honeymoon hoodie
    hoopla hoops hoovered horses hotel hotels humid hummus icing incense induction inset inspection ironed
    island ivy jabbed jacket jackets jam jars jeans jelly jet jewellery jigsaw jockey jolly judo jug juice
    jukebox jumble jumpers jungle juniors kale karaoke karate kayak kerfuffle keyboard kilt kimono kite kites
    kitten kittens kiwi knit knitted labrador lace ladder ladders ladle lake lamb lambed lambing lambs lamp
    lamps lane lantern lasagne laundered lavender lawnmower leaflet lecture lectures leeds leek leeks leggings
    lego lemonade leotard lettuce library lightbulb lilac lilies lily lime lino lion lions lipstick lizard loaf
    loft logs lollipop lolly lorry lottery lounge lullaby lush macaroni magazine magazines magic magpie mangle
    mango manicure manure marble margarine marigolds marmalade marrow mascara mash massage mastitis matinee
    matron mayo meadow meatballs medal medals melon memorial menu mice microscope microwave midges mild milk
    milking milkman milkshake mince minibus mint mist mitten mittens mobility mocks moose moped mopped mopping
    mortar mosque moss moth moths mouse moussaka mouthwash mowed mower mud muddy muffin muffins muggy museum
    mushroom mushrooms musical mustard nails nap napkin navy nectarine nest netball nets newspaper newspapers
    nippy noodle noodles nosy notebook noughts oak oats ocean octopus oil olives omelette onion onions opera
    optician opticians orchard orchestra organist ornaments otter outfit outfits owl owls oxtail paddle paddling
    painted palaver pallet palm pan pancake pancakes pandemonium pansies pantomime pantry paprika parade
    paradise parasol parish parkrun parky parrot parsley parsnip parsnips passenger pasta pasties pasty patch
    patio pavement pavlova paws payroll payslip peach peaches peanut pear pears peas pebble pebbles pedal
    pelican pencil pencils penguin penguins pensioner pensioners pepper peppers perfume periscope perky petals
    pheasant photograph photographer piccalilli pickled pie pier pies pigeon pigeons piglet pilates pillow
    pillows pinata pineapple pink pins pirate pirates pitch planted plaster plastered plasterer plastering
    plates platform playground playgroup plough ploughing plum plums pneumonia pods poem poems poetry polish
    polyester pond ponies pony pool poplar poppies poppy pork porridge porter portrait potatoes pots potting
    potty pram prams prawns precinct prefect primroses printer prize prizes promenade pruned prunes pudding
    puddings puddle puddles puffin pulley pumpkin pumpkins puppet puppets purple puzzle puzzles pyjamas queasy
    quiche quilt quilts quiz rabbits racket radiator radiators radish raffle railings railway rainbow raincoat
    rained rains raisins ramadan ramble rambling raspberries rattle receipt recipe recipes recital recliner
    recorder recycling redundancy reindeer repairs restaurant resurfacing retake retakes revision rhubarb ribbon
    ribbons rice rides rings rink river rivers robin roller roofed roofer roofing ropey rosemary roses rosy
    rotas roundabout rounders rowing rug rugs ruler saddle safari sailing sails salmon salon salt samosa sandals
    sandcastle sanded sandpit sandwiches sarnie sarnies satchel satnav satsuma sauce saucepan saucer sauna
    sausages savoury saxophone scaffold scaffolder scaffolders scaffolding scan scarf scarves scone scones
    scooter scooters scrabble seagull seagulls seaside seats seeds seminar settee sewing shambles shark sheep
    sheet sheets shirt shirts shortbread shorts shrimp shrub siesta sieve sink sinus skateboard skates skating
    ski skiing skip skirt skirts skittles sledge sleepy sleeve slide slides slipper slippers slippery smoothie
    snail snails sneeze sneezing sniffles snooker snore snorkel snowball snowman soaking socks soggy soil solar
    soldier sorbet spaghetti spaniel sparklers sparrow spatula spices spider spiders spinach sponsor spoon
    spoons spotty spreadsheet sprouts spuds squash squirrel squirrels stable stables stadium stamps staple
    starling statue steak steam stew sticky stocking stockings stocktake stocktaking stones strawberries
    strawberry stream strudel stuffing stuffy stye suede sugar sultanas sunbathing suncream sunflower sunglasses
    sunset supermarket surf surfing sushi swallow swan swans sweater sweatshirt sweaty sweeping sweetcorn sweets
    swimsuit sycamore tables tambourine tart taster tatties tatty teabags teapot teaspoon teddies teddy
    telescope tent tents terrace terrapin terrier theatre thermals thermometer thermos thimble thumb thunder
    tiger tile tiled tiler tiles tiling timer timetable tin tins tinsel toad toast toaster toasty toddled
    toenail toes toffee tomato tomatoes tombola tonic toolbox tools toothbrush toothpaste topsy torch tortoise
    tote towel towels trailers trained trainee tram trampolining tray treats trees triangle tricycle trifle trim
    trips trolley trombone trophy trout trowel trumpet trunks tshirt tubby tulip tulips tuna tunnel turf turkey
    turkeys turnip turtle turvy tutorial tweed twine tyre tyres ukulele umbrella umpire uncles undercoat unicorn
    unpacked unpacking untidy upholstery upside vaccinated vacuum vacuuming valley van vanilla vans varnish
    varnished vase vegan vegetable vegetables veil venison verse vest vests vicar videos villa vinegar vintage
    violet violin vitamins volcano volleyball waffles wagon waistcoat waiter waitress walked wallpaper
    wallpapered wallpapering walnut walrus waltz wardrobes wasp wasps watercolours waterfall watering watermelon
    wax weaned weaving webinar weeding wellies wellington whale wheelbarrow whistle wholesale wicket wig willow
    windmill windy wings witty wolf woodland woods woollies woolly workshop wrap wrapping wren xylophone yacht
    yarn yeast yoghurt yoghurts yolk yorkshires yummy zebra zip zips zumba
    """
)
