import {words} from './words.js'

/** How somebody feels, behind a form of *be*. */
export const moods = words(`
  angry furious worried anxious keen determined desperate eager reluctant confident convinced afraid frustrated happy pleased
  unhappy concerned relieved jealous nervous scared fearful bitter bored embarrassed ashamed proud dismayed alarmed excited
  disappointed delighted resentful suspicious unwilling hopeful envious obsessed terrified tempted tired fed sick weary disillusioned dissatisfied disenchanted
  unmoved shaken stung haunted rattled unnerved spooked tormented humiliated crushed devastated heartbroken livid incensed enraged outraged elated
  jubilant seething despondent disgusted smitten unimpressed unconvinced unrepentant unfazed undeterred chastened emboldened bewildered baffled
  mortified aggrieved embittered insulted flattered homesick lonely restless wary adamant intent resigned indifferent horrified
  exasperated infuriated stunned shocked appalled troubled unsettled wounded infatuated blasé blase sceptical skeptical doubtful
  frightened petrified uneasy apprehensive edgy jittery panicky panicked mistrustful distrustful cynical demoralised demoralized
  dispirited disheartened discouraged downcast dejected glum gloomy miserable despairing desolate distraught traumatised traumatized numb
  grateful thankful content contented satisfied thrilled overjoyed euphoric triumphant smug complacent bullish optimistic
  pessimistic guilty remorseful apologetic sheepish self-conscious timid cowed intimidated overawed awestruck impatient annoyed
  irritated irked peeved miffed piqued cross vexed rancorous vengeful spiteful hostile sympathetic indignant scandalised scandalized
  apathetic listless uninterested disinterested unenthusiastic lukewarm curious intrigued fascinated captivated besotted enamoured enamored
  torn conflicted undecided perplexed puzzled mystified confused nonplussed flummoxed unprepared unsure uncertain nostalgic wistful
  inconsolable bereft betrayed cheated abandoned neglected forgotten ignored unwanted unloved unsafe insecure helpless powerless hopeless
`)

/** Of these the ones that only their owner can tell of. */
export const deep = words(`
  unmoved shaken stung haunted rattled unnerved spooked tormented humiliated crushed heartbroken livid incensed enraged seething despondent
  smitten unrepentant unfazed chastened emboldened mortified aggrieved embittered infatuated indifferent resigned
  determined desperate keen eager reluctant unwilling afraid convinced obsessed jealous envious resentful tempted bent furious
`)
/** Moods that say what somebody is after, and not how he looks, once "to" or "that" follows. */
export const designs = words(
  'determined desperate keen eager reluctant unwilling afraid convinced obsessed jealous tempted bent intent resigned',
)
/** "The farmers feel betrayed". */
export const grievances = words(
  'betrayed cheated abandoned humiliated robbed let-down neglected ignored forgotten patronised patronized slighted used trapped vindicated nothing insulted threatened excluded marginalised marginalized',
)
