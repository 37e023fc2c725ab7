/**
 * What a cue does: it tells, thinks, wants, judges, shows (documents and data), seems to somebody, or takes a stand: then it names
 * whose view something is, and vouches for nothing.
 */
export type CueSense = 'tell' | 'think' | 'want' | 'judge' | 'show' | 'seem' | 'stand'

export interface CueClass {
  readonly sense: CueSense
  readonly frames: string
  readonly prep?: string
  readonly verbs: string
}

/** Verbs. */
export const verbClasses: readonly CueClass[] = [
  // Saying.
  {sense: 'tell', frames: 'qcwnr', prep: 'of about', verbs: 'say'},
  {sense: 'tell', frames: 'qcwr', prep: 'of about', verbs: 'tell'},
  {sense: 'tell', frames: 'qcw', prep: 'on', verbs: 'add'},
  {
    sense: 'tell',
    frames: 'qcwn',
    prep: 'of about on for',
    verbs:
      'state declare announce report claim assert allege contend insist argue suggest explain note stress emphasize emphasise underline underscore reiterate repeat affirm reaffirm proclaim disclose reveal confirm acknowledge admit concede confess mention observe recall recount imply hint predict forecast estimate warn caution testify signal indicate clarify specify submit write divulge profess prophesy confide foretell certify trumpet preach',
  },
  {
    sense: 'tell',
    frames: 'qcw',
    prep: 'about on of to for at with against in',
    verbs:
      'reply respond answer comment remark quip joke muse marvel lament complain gripe grumble boast brag tweet retweet blog counter retort interject chime deadpan opine elaborate rejoin gush rant rail fume exclaim bellow chant plead reason surmise speculate theorize theorise conjecture attest vouch sneer intone drawl scoff snark advise counsel philosophize ponder concur grouse carp protest object demur enthuse bemoan vent attest generalize hypothesize postulate posit ruminate',
  },
  {sense: 'tell', frames: 'qc', prep: '', verbs: 'put'},
  {
    sense: 'tell',
    frames: 'q',
    prep: '',
    verbs:
      'continue begin post text email whisper mutter shout yell cry scream snap sigh bark shoot fire read go ask blurt utter plead pray laugh sing mouth',
  },
  {sense: 'tell', frames: 'n', prep: '', verbs: 'express voice tweet retweet'},
  {
    sense: 'tell',
    frames: 'qs',
    prep: '',
    verbs: 'maintain swear contest rule text email post certify thunder murmur crow',
  },
  {sense: 'tell', frames: 'qcwro', prep: 'about for if', verbs: 'ask'},
  {sense: 'tell', frames: 'qw', prep: 'about into', verbs: 'inquire enquire wonder query'},
  {
    sense: 'tell',
    frames: 'rc',
    prep: 'of about on',
    verbs: 'assure reassure remind inform notify convince persuade alert apprise warn promise',
  },
  {
    sense: 'tell',
    frames: 'n',
    prep: 'about of on to with at against for over',
    verbs:
      'discuss describe outline detail recite highlight tout cite quote invoke reference broach narrate summarize summarise characterize characterise depict paraphrase echo articulate convey enumerate list itemize advertise publicize pitch plug reiterate repeat share identify chronicle document disclose',
  },
  {sense: 'tell', frames: '', prep: 'about of on against', verbs: 'talk speak hear rave chat testify lie'},
  {sense: 'tell', frames: '', prep: 'to at', verbs: 'point allude refer hint'},
  {sense: 'tell', frames: 'qcn', prep: '', verbs: 'pledge vow promise guarantee'},
  {sense: 'want', frames: 'i', prep: 'to', verbs: 'promise vow pledge threaten swear offer volunteer commit'},
  {sense: 'tell', frames: 'qcn', prep: '', verbs: 'demand propose recommend request'},
  // Likening one thing to another.
  {sense: 'judge', frames: 'n', prep: '', verbs: 'compare liken equate attribute ascribe contrast'},
  // Asking somebody to act.
  {
    sense: 'want',
    frames: 'o',
    prep: 'for against',
    verbs:
      'urge implore beseech exhort encourage press pressure push beg lobby invite instruct direct order command challenge request warn advise remind want expect ask prod',
  },
  {sense: 'want', frames: 'n', prep: '', verbs: 'urge order'},
  {sense: 'want', frames: 'ic', prep: 'for of', verbs: 'demand propose recommend advocate prescribe'},
  {sense: 'want', frames: 'n', prep: '', verbs: 'advocate espouse'},
  {sense: 'want', frames: 'qa', prep: 'for on upon', verbs: 'call'},
  {
    sense: 'want',
    frames: '',
    prep: 'for to',
    verbs: 'appeal plead lobby petition push advocate clamor clamour argue press',
  },
  // Naming, judging.
  {
    sense: 'judge',
    frames: 'a',
    prep: 'as',
    verbs: 'label dub brand term deem consider declare pronounce name',
  },
  {
    sense: 'judge',
    frames: 'A',
    prep: 'as',
    verbs:
      'regard view hail denounce decry deride dismiss slam condemn paint cast characterize portray rate bill tout peg see perceive interpret frame identify praise describe',
  },
  {
    sense: 'judge',
    frames: 'n',
    prep: '',
    verbs:
      'criticize criticise praise blame accuse harangue lampoon demonize demonise caricature stereotype rubbish scapegoat lionize glorify idolize condemn denounce decry deplore deride ridicule mock blast slam attack assail lambaste lambast rebuke chide scold castigate chastise excoriate skewer pillory bash rip hammer knock ding fault hail applaud commend laud salute cheer congratulate compliment thank defend endorse back support oppose reject dismiss rebut refute dispute deny repudiate disavow renounce question protest contradict insult taunt belittle demean disparage malign denigrate vilify smear impugn trash berate upbraid reprimand admonish extol welcome favor favour disown discredit debunk downplay minimize bemoan lament decry savage pan pummel roast heckle jeer grill interrogate lecture shame deride honor honour credit condone begrudge acclaim champion second approve veto unveil float tease humiliate upbraid blame flay',
  },
  {sense: 'judge', frames: 'cqg', prep: '', verbs: 'deny'},
  {
    sense: 'judge',
    frames: '',
    prep: 'with on to about',
    verbs: 'agree disagree concur differ quarrel quibble sympathize empathize side',
  },
  {sense: 'judge', frames: 'cqi', prep: 'to', verbs: 'agree'},
  {sense: 'judge', frames: '', prep: 'for to about', verbs: 'apologize apologise'},
  {sense: 'judge', frames: '', prep: 'for against', verbs: 'vote root'},
  {sense: 'judge', frames: '', prep: 'behind around', verbs: 'rally'},
  {
    sense: 'judge',
    frames: '',
    prep: 'at against about on over',
    verbs: 'scoff sneer rail rage balk bristle chafe',
  },
  {sense: 'judge', frames: 'i', prep: '', verbs: 'decline refuse hesitate'},
  {sense: 'judge', frames: 'n', prep: '', verbs: 'decline refuse'},
  // Thinking and knowing.
  {sense: 'think', frames: 'scqw', prep: 'of about in', verbs: 'think believe feel'},
  {
    sense: 'think',
    frames: 'sw',
    prep: 'of about',
    verbs:
      'know understand realize realise recognize recognise remember forget learn discover doubt guess suppose suspect reckon figure assume presume imagine fear worry hope wish dream conclude decide determine judge calculate foresee envision anticipate expect notice sense see',
  },
  {
    sense: 'think',
    frames: 'n',
    prep: '',
    verbs: 'doubt fear suspect resent regret envision foresee anticipate recognize mistrust distrust',
  },
  {sense: 'think', frames: '', prep: 'about over of', verbs: 'worry fret agonize obsess care'},
  {sense: 'think', frames: '', prep: 'on', verbs: 'insist dwell'},
  {
    sense: 'think',
    frames: 'n',
    prep: '',
    verbs: 'love hate dislike loathe detest despise admire respect appreciate prefer cherish abhor relish',
  },
  // Wanting and intending.
  {sense: 'want', frames: 'ino', prep: '', verbs: 'want'},
  {sense: 'want', frames: 'ioc', prep: 'for to', verbs: 'hope wish long yearn expect'},
  {
    sense: 'want',
    frames: 'ig',
    prep: 'on',
    verbs: 'plan intend aim prefer decide resolve choose consider contemplate weigh mull seek aspire vow',
  },
  {sense: 'want', frames: 'n', prep: '', verbs: 'seek consider weigh contemplate mull'},
  // What documents and data do.
  {sense: 'show', frames: 'sn', prep: '', verbs: 'show find'},
  {
    sense: 'show',
    frames: 's',
    prep: '',
    verbs: 'demonstrate illustrate prove establish conclude determine project record',
  },
  {sense: 'show', frames: 'c', prep: '', verbs: 'indicate suggest reveal'},
  {sense: 'show', frames: 's', prep: '', verbs: 'emerge transpire'},
  {sense: 'tell', frames: 'i', prep: '', verbs: 'claim profess purport'},
  {sense: 'show', frames: 'on', prep: '', verbs: 'require forbid bar oblige allow permit prohibit ban'},
  {sense: 'show', frames: 's', prep: '', verbs: 'stipulate prohibit forbid bar require mandate'},
  // Seeming: somebody's impression, nobody's name.
  {sense: 'seem', frames: 'ias', prep: 'like to as', verbs: 'seem appear'},
  {sense: 'seem', frames: 'a', prep: 'like as', verbs: 'look sound'},
  {sense: 'seem', frames: 'i', prep: '', verbs: 'look'},
  {
    sense: 'judge',
    frames: 'g',
    prep: '',
    verbs:
      'support oppose favor favour back defend advocate propose recommend suggest discuss regret contemplate resist reject admit mention describe envision imagine recall remember',
  },
  // Taking a stand, by word or by vote.
  {
    sense: 'stand',
    frames: 'n',
    prep: '',
    verbs:
      'embrace celebrate mourn promote plug hype rebuff spurn shun snub boycott resist contradict undercut trivialize minimise disrespect disavow misrepresent misstate politicize romanticize revere venerate parody satirize mimic needle hound torment troll pooh-pooh pan exonerate absolve excuse forgive rationalize justify whitewash sugarcoat overstate understate exaggerate underplay underestimate overestimate misjudge undersell oversell preview foreshadow telegraph',
  },
  {
    sense: 'stand',
    frames: 'n',
    prep: '',
    verbs: 'rehash regurgitate parrot restate recycle reference address revisit',
  },
  {sense: 'stand', frames: 'n', prep: '', verbs: 'offer propose recommend expect anticipate'},
  {sense: 'stand', frames: 'oA', prep: '', verbs: 'choose pick select'},
  {
    sense: 'stand',
    frames: 'n',
    prep: '',
    verbs:
      'savor savour like trust dread envy rue tolerate crave covet treasure idealize misunderstand comprehend ignore disregard underrate overrate remember forget understand realize imagine ponder debate rethink reconsider reassess scrutinize envision',
  },
  {
    sense: 'stand',
    frames: 'A',
    prep: 'as',
    verbs:
      'position present depict frame recast reframe treat cite envision imagine remember dress sell market pitch',
  },
  {
    sense: 'stand',
    frames: 'w',
    prep: '',
    verbs:
      'consider debate discuss weigh ponder contemplate question explore examine describe outline detail recount document illustrate recommend reveal show address specify check',
  },
  {
    sense: 'stand',
    frames: 'c',
    prep: '',
    verbs: 'bet wager pray pretend deduce infer trust caution lament regret accept advise reckon',
  },
  {sense: 'stand', frames: 's', prep: '', verbs: 'gather'},
  {sense: 'judge', frames: 's', prep: '', verbs: 'charge'},
  {
    sense: 'stand',
    frames: 'i',
    prep: '',
    verbs: 'prefer vote opt elect strive endeavor endeavour dare like love hate mean',
  },
  {
    sense: 'stand',
    frames: '',
    prep: 'on upon',
    verbs:
      'focus concentrate harp dwell elaborate expand reflect touch seize fixate hone expound pounce ruminate opine reflect sour',
  },
  {
    sense: 'stand',
    frames: '',
    prep: 'for against',
    verbs: 'campaign fight opt decide crusade agitate militate stump inveigh rage',
  },
  {sense: 'stand', frames: '', prep: 'on', verbs: 'bank count bet waver equivocate hedge waffle'},
  {sense: 'stand', frames: '', prep: 'with', verbs: 'grapple wrestle toy empathize commiserate'},
  {sense: 'stand', frames: '', prep: 'to', verbs: 'warm object subscribe aspire'},
  {
    sense: 'stand',
    frames: '',
    prep: 'over about',
    verbs: 'spar clash tussle wrangle squabble bicker feud argue brag obsess fuss joke lie boast',
  },
  {sense: 'stand', frames: '', prep: 'for', verbs: 'long yearn root clamor pine'},
  {sense: 'stand', frames: '', prep: 'at', verbs: 'swipe snipe marvel bristle balk chafe recoil scoff wince'},
  {sense: 'stand', frames: '', prep: 'toward towards', verbs: 'lean tilt gravitate'},
]

/** Adjectives that hold what somebody feels or thinks, behind a form of *be*: *is confident (that)*, *was critical of*. */
export const adjectiveClasses: readonly CueClass[] = [
  {
    sense: 'think',
    frames: 'csw',
    prep: 'about of with in',
    verbs:
      'confident certain sure convinced optimistic hopeful pessimistic doubtful adamant aware unaware mindful glad proud afraid unsure uncertain clear unclear obvious apparent evident',
  },
  {
    sense: 'think',
    frames: 's',
    prep: 'about of with by at over to for on',
    verbs:
      'concerned worried skeptical sceptical wary critical dismissive supportive suspicious fearful angry furious upset frustrated unhappy happy pleased disappointed surprised shocked dismayed appalled outraged excited enthusiastic fond tired opposed sympathetic nervous anxious alarmed troubled disgusted embarrassed grateful thankful sorry silent bullish bearish undecided divided split enamored infatuated interested',
  },
  {
    sense: 'want',
    frames: 'i',
    prep: 'to',
    verbs:
      'eager willing unwilling reluctant keen determined loath hesitant open anxious ready prepared inclined disposed happy glad proud pleased thrilled content averse',
  },
  {
    sense: 'stand',
    frames: '',
    prep: 'about on toward towards regarding',
    verbs:
      'passionate enthused vague cagey coy mum candid frank blunt apologetic unapologetic cynical ambivalent agnostic sanguine upbeat bitter bullish bearish lukewarm evasive noncommittal vocal outspoken emphatic defensive effusive nonchalant pessimistic ecstatic curious indifferent neutral firm specific explicit clear relaxed serious realistic positive negative dogmatic murky',
  },
  {
    sense: 'stand',
    frames: '',
    prep: 'of to with by at in on about toward towards for over',
    verbs:
      'leery envious jealous resentful contemptuous respectful disrespectful tolerant intolerant receptive hostile favorable unfavorable partial resistant sensitive accepting committed devoted dedicated focused focussed fixated intent bent comfortable uncomfortable satisfied dissatisfied unimpressed impressed complimentary appreciative distrustful mistrustful puzzled perplexed baffled bewildered stunned horrified saddened disturbed irritated incensed infuriated aggrieved offended insulted frightened startled intrigued smitten amused bemused encouraged heartened discouraged disheartened disillusioned disenchanted bored obsessed consumed preoccupied thrilled delighted elated relieved ashamed flattered honored honoured humbled moved unmoved unfazed rattled fascinated convinced unconvinced welcoming sick',
  },
]

/** Verbs that say something only with a particle: *pointed out that, lashed out at, made clear that*. */
export const particleClasses: readonly CueClass[] = [
  // What follows is words, never a thing: workers who went on strike said nothing.
  {sense: 'tell', frames: 'q', prep: '', verbs: 'go+on'},
  {
    sense: 'tell',
    frames: 'qcwn',
    prep: '',
    verbs: 'point+out make+clear spell+out find+out figure+out chime+in write+back joke+back sum+up let+slip',
  },
  {
    sense: 'tell',
    frames: 'q',
    prep: 'at against with on about in that to',
    verbs:
      'shoot+back fire+back hit+back push+back fight+back speak+out lash+out weigh+in double+down open+up snap+back lay+into pile+on zero+in cry+out call+out',
  },
  {
    sense: 'tell',
    frames: 'n',
    prep: '',
    verbs:
      'lay+out set+out set+forth lay+bare put+forward put+forth play+up talk+up sum+up bring+up take+up read+out',
  },
  {
    sense: 'judge',
    frames: 'ng',
    prep: '',
    verbs:
      'rule+out play+down shrug+off brush+off wave+off laugh+off turn+down call+out single+out write+off speak+against throw+out tear+into rip+into shoot+down dress+down',
  },
  {sense: 'judge', frames: '', prep: 'at', verbs: 'take+aim lash+out hit+out poke+fun'},
  {sense: 'want', frames: 'i', prep: '', verbs: 'set+out look+forward opt+out'},
  {
    sense: 'stand',
    frames: '',
    prep: 'for against',
    verbs: 'come+out speak+out stand+up stick+up',
  },
  {
    sense: 'stand',
    frames: '',
    prep: 'on in to about with from of at over behind',
    verbs:
      'back+away back+off back+down walk+away pull+back shy+away steer+clear sign+off weigh+in hold+forth sound+off look+forward look+back stop+short make+fun make+light get+behind double+down clamp+down harken+back',
  },
  {
    sense: 'stand',
    frames: 'n',
    prep: '',
    verbs:
      'stand+by stand+behind stand+with brush+aside wave+aside gloss+over walk+back talk+down mull+over egg+on size+up go+after bat+down push+aside smack+down',
  },
]
