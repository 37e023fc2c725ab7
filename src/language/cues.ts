import {conjugate, type VerbForm} from './verb-forms.js'

/**
 * The verbs and nouns that carry speech and thought in news English, by the complements they take.
 *
 * A frame letter says what may follow the word as its content:
 *
 * - `q` words in quotation marks: *“…,” she said*
 * - `c` a clause, with or without *that*: *he said (that) it rained*
 * - `s` a clause that shows itself as one, by *that*, *how*, *whether* or a subject pronoun: *she knew that it rained*
 * - `w` a question clause: *asked whether, explained how*
 * - `i` a *to*-infinitive: *promised to go*
 * - `n` a noun phrase: *denied the report*
 * - `g` an *-ing* form: *denied taking it*
 * - `r` a hearer, before the content: *told reporters (that) …*
 * - `o` a noun phrase and what it is to do: *urged the council to vote*
 * - `a` a noun phrase and what it is held to be: *called it a success*
 * - `A` the same, led by *as*: *portrayed him as tired*
 *
 * and `prep` lists the prepositions that lead to the content: *called for, spoke about*.
 */
export interface CueFrame {
  readonly lemma: string
  readonly frames: string
  readonly prep: readonly string[]
  /** What it does: tells, thinks, wants, judges, or shows (documents and data). */
  readonly sense: CueSense
}

export type CueSense = 'tell' | 'think' | 'want' | 'judge' | 'show' | 'seem'

export interface CueForm {
  readonly cue: CueFrame
  readonly form: VerbForm
  /** A word behind the verb that belongs to it: "out" of "pointed out". */
  readonly particle?: string
}

interface CueClass {
  readonly sense: CueSense
  readonly frames: string
  readonly prep?: string
  readonly verbs: string
}

const classes: readonly CueClass[] = [
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
      'reply respond answer comment remark quip joke muse marvel lament complain gripe grumble boast brag tweet retweet blog counter retort interject chime deadpan opine elaborate rejoin gush rant rail fume exclaim murmur bellow thunder chant plead reason surmise speculate theorize theorise conjecture attest vouch crow sneer intone drawl scoff snark advise counsel philosophize ponder concur grouse carp protest object demur enthuse bemoan vent attest generalize hypothesize postulate posit ruminate',
  },
  {sense: 'tell', frames: 'qc', prep: '', verbs: 'put'},
  {
    sense: 'tell',
    frames: 'q',
    prep: '',
    verbs:
      'continue begin post text email whisper mutter shout yell cry scream snap sigh bark shoot fire read go ask blurt utter plead pray laugh sing',
  },
  {sense: 'tell', frames: 'qs', prep: '', verbs: 'maintain swear contest rule text email post certify'},
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
  {sense: 'tell', frames: '', prep: 'about of on against', verbs: 'talk speak hear rave chat testify'},
  {sense: 'tell', frames: '', prep: 'to at', verbs: 'point allude refer'},
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
      'criticize criticise praise blame accuse condemn denounce decry deplore deride ridicule mock blast slam attack assail lambaste lambast rebuke chide scold castigate chastise excoriate skewer pillory bash rip hammer knock ding fault hail applaud commend laud salute cheer congratulate compliment thank defend endorse back support oppose reject dismiss rebut refute dispute deny repudiate disavow renounce question protest contradict insult taunt belittle demean disparage malign denigrate vilify smear impugn trash berate upbraid reprimand admonish extol welcome favor favour disown discredit debunk downplay minimize bemoan lament decry savage pan pummel roast heckle jeer grill interrogate lecture shame deride honor honour credit condone begrudge acclaim champion second approve veto unveil float tease humiliate upbraid blame flay',
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
  {sense: 'show', frames: 'on', prep: '', verbs: 'require forbid bar oblige allow permit'},
  {sense: 'show', frames: 's', prep: '', verbs: 'stipulate prohibit forbid bar require mandate'},
  // Seeming: somebody's impression, nobody's name.
  {sense: 'seem', frames: 'ias', prep: 'like to as', verbs: 'seem appear'},
  {sense: 'seem', frames: 'a', prep: 'like as', verbs: 'look sound'},
]

/** Adjectives that hold what somebody feels or thinks, behind a form of *be*: *is confident (that)*, *was critical of*. */
const adjectives: readonly CueClass[] = [
  {
    sense: 'think',
    frames: 'csw',
    prep: 'about of with in',
    verbs:
      'confident certain sure convinced optimistic hopeful pessimistic doubtful adamant aware unaware mindful glad proud afraid unsure uncertain clear unclear',
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
    verbs: 'eager willing unwilling reluctant keen determined loath hesitant open anxious',
  },
]

/** Verbs that say something only with a particle: *pointed out that, lashed out at, made clear that*. */
const particleVerbs: readonly CueClass[] = [
  // What follows is words, never a thing: workers who went on strike said nothing.
  {sense: 'tell', frames: 'qc', prep: '', verbs: 'go+on'},
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
]

/** Every form of every particle verb, by its verb form and its particle. */
export const particleForms: ReadonlyMap<string, ReadonlyMap<string, CueForm>> = conjugateParticles()

function conjugateParticles(): ReadonlyMap<string, ReadonlyMap<string, CueForm>> {
  const forms = new Map<string, Map<string, CueForm>>()
  for (const cue of merge(particleVerbs)) {
    const [verb, particle] = cue.lemma.split('+')
    if (verb === undefined || particle === undefined) continue
    const named = {...cue, lemma: `${verb} ${particle}`}
    for (const [word, form] of conjugate(verb)) {
      const list = forms.get(word) ?? new Map<string, CueForm>()
      forms.set(word, list)
      list.set(particle, {cue: named, form, particle})
    }
  }
  return forms
}

/** Every form of every cue verb, with its frames. */
export const cueForms: ReadonlyMap<string, CueForm> = conjugateAll()

function conjugateAll(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>()
  for (const cue of merge(classes)) {
    for (const [word, form] of conjugate(cue.lemma)) {
      if (!forms.has(word)) forms.set(word, {cue, form})
    }
  }
  return forms
}

/** The adjectives that hold what somebody feels or thinks behind a form of *be*. */
export const cueAdjectives: ReadonlyMap<string, CueForm> = new Map(
  [...merge(adjectives)].map((cue) => [cue.lemma, {cue, form: 'adjective'}]),
)

/** Whether a cue reports what somebody has said or written, or what a paper shows; wanting, thinking and liking do not. */
export function isReport(lemma: string): boolean {
  const known = reports.get(lemma)
  if (known !== undefined) return known
  const report = readReport(lemma)
  reports.set(lemma, report)
  return report
}

/** Asked of every attribution of a story at every edit; the lemmas are those of the lists above. */
const reports = new Map<string, boolean>()

function readReport(lemma: string): boolean {
  if (
    lemma === 'according to' ||
    lemma === ':' ||
    lemma === '—' ||
    hearsayCues.test(lemma) ||
    spokenNouns.test(lemma)
  )
    return true
  const [verb = '', particle] = lemma.split(' ')
  const cue = particle === undefined ? cueForms.get(verb)?.cue : particleForms.get(verb)?.get(particle)?.cue
  if (lemma === 'continue' || lemma === 'begin' || lemma === 'go') return false
  return cue !== undefined && (cue.sense === 'tell' || cue.sense === 'show' || spokenJudgments.has(lemma))
}

/** Nouns of speech that a support verb carries: "issued a statement saying". */
const spokenNouns =
  /^(?:statement|warning|claim|allegation|accusation|assertion|announcement|comment|remark|denial|promise|pledge|report|concern)$/

const hearsayCues = /^(?:reportedly|allegedly|supposedly|purportedly|emerge)$/

/** Judgments that are themselves speech. */
const spokenJudgments = new Set(
  'deny accuse criticize criticise praise condemn denounce decry slam blast rebuke dismiss call urge demand disagree apologize apologise'.split(
    ' ',
  ),
)

/** One frame a word: a word of several classes takes the complements of all, and the sense of the first. */
function merge(list: readonly CueClass[]): Iterable<CueFrame> {
  const merged = new Map<string, CueFrame>()
  for (const {sense, frames, prep, verbs} of list) {
    const leads = (prep ?? '').split(' ').filter((word) => word !== '')
    for (const lemma of verbs.split(' ')) {
      const known = merged.get(lemma)
      merged.set(lemma, {
        lemma,
        sense: known?.sense ?? sense,
        frames: `${known?.frames ?? ''}${frames}`,
        prep: [...(known?.prep ?? []), ...leads],
      })
    }
  }
  return merged.values()
}
