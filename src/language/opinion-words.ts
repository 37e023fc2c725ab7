import {words} from './claims/words.js'

/**
 * Adjectives that say what somebody thinks of a person, an act or a thing, and nothing that could be seen or measured. Words that also
 * measure ("weak demand", "heavy rain", "a strong earthquake") are not among them; nor are those that the term lists weigh one by one.
 */
export const opinionWords = words(`
  abject abominable aloof amateurish antiquated arcane arrogant asinine atrocious autocratic awkward
  backward baffling befuddled begrudging belated bewildering blinkered bloated blundering boastful bombastic boorish
  brainless brutish bullying bumptious
  cack-handed calculating cantankerous capricious charmless cheeky childish churlish clownish clumsy cocky
  comical complacent conceited condescending conniving contemptible contemptuous contrived convoluted corrupt cosy cozy counterproductive
  counter-productive cranky crass crooked crude cumbersome cursory cynical
  dastardly daft deceptive defeatist deluded demagogic demeaning deplorable derisory despotic devious dictatorial dim-witted
  dire disdainful disheartening dishonourable dishonorable disingenuous disjointed dismissive disloyal disorganised disorganized
  disproportionate disrespectful distasteful dithering doctrinaire dodgy dogged domineering doomed dour dreary duplicitous
  dysfunctional
  egotistical embarrassing enfeebled erratic evasive exasperating excessive execrable exploitative extravagant
  facile faint-hearted fainthearted fanatical fanciful fatuous fawning feeble fickle fiendish flaky flimsy flippant foolhardy foul-mouthed
  frivolous fruitless fumbling furtive futile
  garish gaudy ghoulish glaring gloomy gluttonous graceless grandiose gratuitous greedy grotesque grubby grudging gullible
  half-hearted ham-fisted haphazard harsh haughty headstrong heavy-handed hectoring hideous high-handed hollow hopeless hubristic
  hypocritical
  ignoble ignominious ill-advised ill-considered ill-equipped ill-informed ill-judged ill-mannered ill-prepared ill-starred ill-tempered
  ill-thought-out ill-timed illogical immoral impetuous imperious impolitic improbable improvident imprudent impudent inane inadequate
  incoherent incomprehensible inconsiderate inconsequential incorrigible indecent indecisive indiscriminate
  ineffectual inelegant inept inexplicable infantile infuriating inglorious inhuman insatiable insensitive insipid insolent
  insufferable insulting intemperate interminable intolerable intransigent invidious irascible irksome irrational irresponsible
  flagging ailing faltering foundering sagging floundering blustering
  ignorant benighted bottomless schoolmistressy nannying audacious sly callow puerile
  jaded jaundiced joyless jumbled
  knee-jerk
  labyrinthine lacklustre lackadaisical lame lamentable lavish lazy leaden lethargic limp listless loathsome long-suffering loutish
  lopsided lukewarm lurid luckless
  malevolent malicious malign maudlin mealy-mouthed mean-minded mean-spirited meddlesome mediocre megalomaniac melodramatic
  menacing merciless mind-numbing mindless miserly misleading misplaced monotonous moribund muddled mundane myopic
  naive narcissistic narrow-minded nasty nefarious nonchalant nonsensical
  obnoxious obsequious obsessive obstinate obtuse odious off-putting officious ominous one-sided opportunistic ostentatious
  out-of-control outlandish outmoded overbearing overblown overconfident over-confident overpaid overpriced overrated overweening overzealous
  over-zealous
  painstaking pampered petty panicky parochial passive-aggressive patchy patronising patronizing pedantic perfunctory perplexing perverse
  perverted petulant pettifogging piecemeal pig-headed pigheaded pitiless plodding poisonous ponderous poorly-run 
  power-mad preachy preening prejudiced preposterous pretentious prickly profligate prurient pugnacious puny puzzling
  quarrelsome quixotic
  ragtag rambling ramshackle rancorous rash raucous regrettable relentless remorseless repellent reprehensible 
  rickety risible ropey rotten rudderless ruthless
  sanctimonious sardonic scandalous scattershot scheming scornful scrappy scurrilous self-absorbed self-congratulatory self-defeating
  self-destructive self-important self-indulgent self-inflicted self-interested self-pitying self-righteous self-satisfied self-seeking
  self-serving selfish senile senseless servile shabby shallow shambling shameless sham shifty short-sighted shortsighted shrill simple-minded
  simplistic skewed slanted slapdash slavish slipshod slothful slow-witted small-minded smarmy snail-paced snide sneering
  snobbish soft-hearted soporific soulless specious spendthrift spineless spiteful spoilt squalid squeamish stage-managed
  stifling stilted stingy strident stubborn stultifying stuttering sub-par subservient suffocating sulky sullen superficial
  supine surly swaggering swingeing sycophantic
  tacky tactless tainted tardy tasteless tatty tawdry tedious temperamental tenuous tepid thankless thoughtless threadbare thuggish
  time-wasting timid timorous tin-pot tinpot tiresome tokenistic torpid tortuous touchy trashy treacherous trifling trite
  truculent turgid two-faced tyrannical
  ugly ulterior unapologetic unbalanced unbearable unbecoming uncaring unceremonious unconvincing uncooperative undemocratic underhand
  underhanded underwhelming undeserving undignified undistinguished unedifying unethical unfair unfathomable unfeeling unflattering
  ungainly ungracious ungrateful unhelpful unimaginative unimpressive uninspired uninspiring unjust unjustifiable unjustified
  unkind unlovely unloved unmanageable unnecessary unpalatable unpardonable unpatriotic unprincipled unprofessional unqualified
  unrealistic unreasonable unreasoning unrelenting unremarkable unrepentant unscrupulous unseemly unsightly unsophisticated unspeakable
  unsporting unsustainable untenable unwarranted unwieldy unwise unworkable unworthy
  vacillating vacuous vain vainglorious vapid vengeful venal verbose vindictive voracious vulgar 
  wanton warped wasteful watered-down wayward weak-kneed weak-willed wearisome well-worn whimsical wilful willful wimpish wishy-washy
  witless woolly work-shy workshy worn-out worthless wretched wrong-headed wrongheaded
  xenophobic zealous
  alarmist bungling cavalier clapped-out clubby cobbled-together cosmetic crazed creaking cultish curmudgeonly decrepit desultory dilatory
  dishevelled embittered expedient fear-mongering fearmongering feudal fly-by-night formulaic gimmicky godforsaken gold-plated grandstanding
  gung-ho half-cocked hamfisted hard-nosed hawkish headlong hidebound histrionic holier-than-thou hot-tempered ill-disciplined impotent jingoistic
  leaky manic mawkish medieval money-grubbing muddle-headed neurotic over-the-top overwrought pallid paper-thin penny-pinching pliant pompous
  puffed-up pusillanimous pyrrhic rag-tag rapacious reactionary rose-tinted rubber-stamp sabre-rattling saber-rattling scandal-ridden
  sclerotic second-rate shopworn slimy slippery smoke-filled sneaky snivelling spent splenetic squabbling starry-eyed stodgy stuffy submissive
  swashbuckling tame tetchy theatrical third-rate trigger-happy two-bit uncompromising underpowered unsavoury unsavory upstart
  wafer-thin warmongering weak-minded whining
  coddled cosseted mollycoddled spoon-fed browbeaten cowed craven gormless clueless hapless lily-livered namby-pamby nit-picking nitpicking
  po-faced prissy priggish rabble-rousing scatterbrained slovenly snarky snooty stuck-up toadying unctuous unhinged whiny bull-headed
  cloth-eared tone-deaf hare-brained harebrained half-baked hand-wringing navel-gazing chintzy gimcrack lumbering moth-eaten shoddy
  sleazy seedy slapstick schmaltzy gauche cringeworthy grovelling groveling boot-licking back-stabbing backstabbing cut-throat
  dog-eat-dog blood-soaked bloodthirsty money-grabbing avaricious vampiric feckless
  ill-gotten ill-conceived misbegotten misguided benumbed hard-hearted cold-blooded cold-hearted stony-hearted iron-fisted
  hot-headed hotheaded swivel-eyed rose-coloured rose-colored thread-bare slow-footed flat-footed tight-fisted
  open-handed big-headed bigheaded wrong-footed cash-hungry power-hungry publicity-hungry headline-grabbing attention-seeking
  cool-headed fearless hard-won heart-stopping long-awaited magisterial rock-solid spotless squeaky-clean sterling thriving tireless
  top-notch treasured triumphant visionary world-beating
  bare-knuckle grasping money-mad power-drunk blood-hungry land-hungry gun-happy chest-beating chest-thumping
  piratical ravening wolfish vulturine vice-like vise-like claw-like hatchet-faced stony-faced poker-faced
  kleptocratic thieving larcenous graft-ridden scandal-mired goose-stepping sabre-toothed blood-curdling spine-chilling hair-raising
  nerve-jangling nerve-racking bone-chilling barefaced bare-faced brass-necked two-timing double-faced cack-brained
  jumped-up puffed-out toffee-nosed high-and-mighty self-dealing self-enriching tub-thumping drum-beating flag-waving   scaremongering rumour-mongering hate-mongering venomous
  vituperative scabrous acrid acrimonious rancid putrid fetid foetid grimy sordid botched bungled
  ill-omened ill-bred ill-natured ill-disposed ill-favoured half-arsed half-assed madcap zany loony
  crackbrained crackpot cockeyed cock-eyed wonky wobbly-kneed jelly-like perfidious faithless
  mutinous iniquitous villainous knavish roguish devilish infernal satanic
  cataclysmic self-harming retributive
  bloody-minded bull-necked sheep-like sheepish lemming-like mule-headed mulish cattish catty bitchy waspish shrewish
  snappish peevish querulous testy crabby crusty fusty musty hackneyed jejune 
  posturing bumbling tottering doddering
  jackbooted heavy-booted thin-lipped gimlet-eyed beady-eyed shifty-eyed dewy-eyed misty-eyed doe-eyed
  square-jawed lantern-jawed slack-jawed fork-tongued acid-tongued
  admirable adroit affable amiable assured astute awe-inspiring awesome benevolent big-hearted brave captivating charismatic charming
  classy clear-eyed clear-headed clear-sighted clever commendable compassionate conscientious considerate consummate convincing
  courteous dashing dazzling deft delightful dignified diligent dutiful dynamic effortless elegant eloquent enchanting
  encouraging endearing engaging enlightened enterprising enthralling enviable even-handed exemplary exquisite eye-catching
  fair-minded far-sighted farsighted fascinating feisty fine-tuned first-rate fitting forceful formidable forthright forward-looking
  forward-thinking fruitful
  genial gifted gracious gutsy hard-headed hardheaded hard-working hardworking heartening hilarious honourable
  honorable humane idyllic imaginative impartial impeccable incisive indefatigable indispensable indomitable industrious ingenious
  innovative insightful inspired instructive intrepid intriguing invaluable inventive irresistible jovial judicious kind-hearted
  laudable level-headed likeable likable lovable lovely magnanimous majestic masterful meaningful mellifluous meritorious meticulous
  much-needed no-nonsense overdue painless patriotic peerless perceptive plain-speaking plausible plucky praiseworthy 
  principled public-spirited punchy quick-thinking quick-witted reassuring redoubtable refreshing resolute resounding
  restrained rousing sagacious savvy seamless selfless sensible shrewd silver-tongued slick 
  sparkling spectacular spellbinding spirited stalwart statesmanlike staunch steadfast stirring stoic stoical
  stylish suave sumptuous superlative sure-footed surefooted tactful talented tasteful tenacious terrific thought-provoking
  thoughtful tough-minded tough-talking trailblazing tremendous trusty unassuming unblemished uncanny undaunted unerring unflagging
  unflappable unflinching unselfish unstinting unswerving upstanding valiant venerable vibrant virtuoso virtuous warm-hearted warmhearted
  well-crafted well-deserved well-earned well-intentioned well-judged well-meaning well-timed welcome whole-hearted wholesome
  wily winsome wise witty wondrous worthwhile worthy zestful
`)

/** Adverbs that tell when, where, whether or for whom, and no degree. */
export const plainAdverbs = words(`
  unexpectedly surprisingly historically traditionally seasonally
  already likely early newly recently formerly possibly potentially previously nearly partly relatively usually generally slightly fairly
  largely mostly merely simply hardly barely scarcely openly visibly equally similarly comparatively reportedly allegedly supposedly apparently
  seemingly clearly obviously plainly evidently inherently naturally necessarily probably presumably directly indirectly currently presently
  suddenly quickly slowly briefly temporarily momentarily consistently constantly frequently rarely family friendly lonely daily weekly monthly
  yearly elderly purely solely mainly primarily chiefly notably namely reasonably moderately mildly sufficiently suitably commonly certainly
  surely separately jointly quietly privately publicly secretly
`)

/** How things stand, which anybody may see otherwise: with a degree before them they are somebody's judgement. */
export const precarious = words(`
  fragile shaky volatile delicate tense precarious tentative unstable uneasy explosive brittle unsteady wobbly grim bleak desperate
  frosty icy fraught parlous dicey nervy jittery edgy rocky threadbare ragged frayed strained feeble hollow rickety perilous fitful halting
  insecure troubled gloomy messy sour poisonous bitter ugly flimsy frail nebulous opaque murky muddled rotten dire lopsided one-sided
  patchy implausible dubious tottery tottering ropy ropey sketchy creaky parched sickly jumpy twitchy skittish combustible inflammable toxic
  dangerous worrying chaotic unpredictable confused confusing vulnerable unpopular damaging harmful risky unsafe hostile weak fierce
`)
export const degrees = words(`
  very extremely highly deeply increasingly incredibly exceedingly terribly hugely enormously profoundly dangerously particularly
  especially remarkably unusually extraordinarily immensely desperately hopelessly frightfully dreadfully horribly awfully acutely
  wildly painfully perilously alarmingly intensely frighteningly terrifyingly terminally chronically fatally mortally fearfully fearsomely
  decidedly distinctly markedly singularly supremely thoroughly wholly utterly totally absolutely completely exceptionally inordinately
  uncommonly impossibly unbearably vanishingly notoriously famously endlessly perpetually permanently eternally mightily damnably
  worryingly troublingly disturbingly unnervingly disconcertingly distressingly depressingly astonishingly astoundingly staggeringly
  stunningly shockingly appallingly insanely crazily madly ludicrously comically tragically sadly pathetically
`)

/** To the full: “utterly”, “wholly”. */
export const wholes = words(
  'utterly wholly totally completely absolutely thoroughly entirely grossly hopelessly ludicrously absurdly',
)

/** What somebody is called by those who cannot stand him. */
export const insults = words(`
  liar bully coward crook thug fool idiot clown hypocrite traitor thief fraud cheat liability monster tyrant dictator despot narcissist
  egomaniac megalomaniac charlatan weakling drunk racist opportunist puppet disgrace joke loser failure nightmare snake buffoon conman
  madman parasite sycophant lightweight amateur lunatic fanatic crony stooge bigot slacker dinosaur gangster
`)

/** What the term lists weigh as adjectives: of these the adverbs judge as well. */
export const judgingStems = words(`
  pitiful woeful shameful scandalous dreadful abysmal dismal pathetic disastrous lamentable ridiculous absurd ludicrous astonishing
  astounding embarrassing humiliating disappointing painful alarming worrying shocking appalling reckless callous cruel brutal savage
  suspicious notorious outrageous disgraceful miserable laughable depressing refreshing admirable heroic brazen shameless cynical blatant
  ruthless merciless arrogant smug pompous stubborn curious strange bizarre puzzling baffling
`)

/** Of the opinion words those that describe more than they judge: a note in the margin, no mark in red. */
export const mild = words(`
  awkward harsh formidable welcome meaningful worthy dynamic spirited tenuous improbable tremendous lopsided forceful raucous resolute staunch
  rousing stubborn dogged relentless cozy cosy dire gloomy dour fitting restrained plausible fickle sagging faltering ailing flagging foundering ugly
  tepid lukewarm undaunted intriguing tough-minded tough-talking frivolous patriotic fruitless futile disproportionate unflattering
  indispensable crude laudable spectacular well-worn self-interested grudging begrudging steadfast ominous unassuming elegant inelegant
  exquisite intrepid tasteful tawdry menacing unlovely unpopular popular hollow fierce enterprising resounding stirring quixotic deft
  belated dismissive unrelenting convoluted puzzling perplexing baffling self-inflicted quick-witted unkind cursory clever thoughtful genial
  engaging prickly feisty combative scrappy outmoded antiquated backward cumbersome unwieldy arcane patchy piecemeal extravagant
  lavish embarrassing excessive misleading unnecessary unrealistic overdue untenable unconvincing inadequate doomed naive shallow
  elusive volatile delicate tense fragile uneasy vulnerable risky hostile weak bleak grim charming delightful lovely gracious
  stylish vibrant sumptuous innovative inventive insightful instructive wise witty savvy shrewd canny talented gifted majestic
  sparkling dazzling dashing effortless meticulous painstaking seamless captivating fascinating enchanting idyllic hilarious
  hawkish dovish upstart treasured long-awaited sterling desultory triumphant
  merciless rancorous improvident monotonous mundane superficial stilted rambling disjointed plodding tedious dreary
`)

/** What things are likened to something for: "as brittle as glass". Sizes and ages are told so without any judgement. */
export const likened = words(`
  thin brittle fragile weak flimsy frail shaky sturdy hollow dead dull cold slippery slick stubborn blind deaf daft mad sharp sly cunning tough
  steady solid scarce rare crooked bent transparent dense clear plain predictable welcome useful useless empty shallow watertight rotten
`)

/** Tempers, and the parts of the body that go with them. */
export const tempers = words(`
  iron cold hot warm soft hard black stone stony heavy light ham mean weak thick thin high tight loose sharp forked silver sticky two bull pig
  wrong wooden bare brass mail mailed steel flint flinty faint chicken lily yellow hollow fat bloody dirty empty sour foul short ill quick
  blood big small narrow feeble muddle addle woolly dim stiff mealy loud kid velvet butter cack
  wild base low slow dull blunt jack hob leaden
`)
export const parts = words(`
  fisted hearted blooded spirited tempered tongued livered kneed willed booted knuckled gloved clawed fanged mouthed mannered fingered bellied
  brained witted
`)
