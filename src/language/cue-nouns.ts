/** Nouns that hold speech or thought, by what leads to their content: *that*, *to* or a preposition. */
export interface CueNoun {
  readonly that: boolean
  readonly to: boolean
  readonly prep: readonly string[]
}

interface NounClass {
  readonly leads: string
  readonly nouns: string
}

const classes: readonly NounClass[] = [
  {
    leads: 'that of',
    nouns:
      'claim assertion allegation accusation suggestion contention insistence argument statement assurance acknowledgment acknowledgement admission confession conclusion observation prediction forecast implication revelation declaration announcement disclosure notion assumption presumption theory perception impression belief view conviction realization feeling sense suspicion speculation rumor rumour hint complaint testimony denial boast',
  },
  {
    leads: 'that about of over',
    nouns: 'concern fear worry doubt anxiety skepticism uncertainty misgiving apprehension',
  },
  {leads: 'that of for', nouns: 'hope expectation'},
  {leads: 'that about of', nouns: 'warning reminder report news'},
  {leads: 'that to of', nouns: 'promise pledge vow threat guarantee commitment'},
  {leads: 'to for that', nouns: 'plan proposal demand call request appeal plea desire wish'},
  {
    leads: 'to',
    nouns: 'decision refusal willingness unwillingness reluctance intention eagerness determination',
  },
  {
    leads: 'of',
    nouns:
      'criticism praise condemnation rejection endorsement description characterization portrayal assessment critique denunciation interpretation support approval disapproval opposition',
  },
  {
    leads: 'for',
    nouns: 'support praise preference enthusiasm contempt disdain admiration respect affection sympathy',
  },
  {leads: 'to against', nouns: 'opposition objection'},
  {leads: 'of', nouns: 'chant shout cry'},
  {leads: 'that', nouns: 'charge agreement consensus refrain'},
  {leads: 'over about', nouns: 'speculation confusion'},
  {leads: 'about', nouns: 'question comment remark complaint statement joke lie tweet'},
  {leads: 'to', nouns: 'reference tribute allusion hostility aversion antipathy reaction'},
  {leads: 'on', nouns: 'comment remark attack stance position emphasis take'},
  {leads: 'of', nouns: 'embrace disavowal mistrust distrust disapproval dislike hatred love understanding'},
  {leads: 'of', nouns: 'adulation admiration abandonment indictment invocation'},
  {leads: 'in', nouns: 'trust faith belief confidence'},
  {leads: 'at', nouns: 'anger outrage frustration dismay jab swipe'},
  {leads: 'for', nouns: 'passion penchant disgust scorn'},
  {leads: 'toward towards', nouns: 'hostility stance attitude animosity'},
  {leads: 'with', nouns: 'disagreement frustration dissatisfaction'},
]

export const cueNouns: ReadonlyMap<string, CueNoun> = collect()

function collect(): ReadonlyMap<string, CueNoun> {
  const nouns = new Map<string, CueNoun>()
  for (const {leads, nouns: list} of classes) {
    const words = leads.split(' ')
    for (const noun of list.split(' ')) {
      const known = nouns.get(noun)
      nouns.set(noun, {
        that: words.includes('that') || known?.that === true,
        to: words.includes('to') || known?.to === true,
        prep: [...(known?.prep ?? []), ...words.filter((word) => word !== 'that' && word !== 'to')],
      })
    }
  }
  return nouns
}

/** Verbs that only lend a noun their tense: *expressed concern, made a statement, issued a warning*. */
export const supportVerbs: ReadonlySet<string> = new Set(
  'express voice raise make made issue give gave have has had offer show hold held share take took deliver release launch level cast repeat echo draw drew send sent put feel felt pay paid lodge lay laid aim direct throw threw lend lent reiterate renew find found keep kept convey signal post publish write wrote provide present harbor harbour'.split(
    ' ',
  ),
)

/** Verbs that get somebody a noun of speech, from whoever utters it: *drew criticism from the union, won the support of voters*. */
export const gettingVerbs: ReadonlySet<string> = new Set(
  'draw drew win won earn receive gain get got garner attract face secure prompt spark provoke meet met elicit'.split(
    ' ',
  ),
)

/** What is got: *praise from, the endorsement of*. */
export const gotNouns: ReadonlySet<string> = new Set(
  'criticism praise support endorsement backing condemnation rebuke scorn ire applause opposition skepticism resistance ridicule denunciation approval acclaim blessing outrage anger fire complaint objection reaction response backlash'.split(
    ' ',
  ),
)

/** Nouns that *is* joins to what somebody holds: *the plan is to close it, one question is whether it works*. */
export const equatedNouns: ReadonlySet<string> = new Set(
  'plan strategy aim goal idea hope fear concern worry assumption belief view theory argument contention claim question refrain message complaint objection expectation thinking feeling suspicion consensus conclusion impression explanation proposal demand promise answer intention ambition dream criticism response reply reasoning advice guess instinct rationale pledge request wish reading verdict assessment'.split(
    ' ',
  ),
)

/** Who takes a stand on what follows: *a critic of the plan, supporters of the bill*. */
export const standNouns: ReadonlySet<string> = new Set(
  'supporter opponent critic advocate champion proponent defender fan admirer foe detractor skeptic sceptic backer booster believer sponsor'.split(
    ' ',
  ),
)

/** What support verbs govern beside the nouns above. */
export const speechObjects: ReadonlySet<string> = new Set(
  'detail explanation account assessment evidence answer swipe shot jab dig stance position blame fault homage attention compliment trust faith opinion illusion hint signal objection protest plea joke rant tirade lecture interview comment remark statement case point mention reference promise attack interest frustration alarm optimism confidence regret disappointment dismay outrage anger support gratitude sympathy remorse reservation outreach criticism question tribute credit exception issue aim note apology message letter tweet speech'.split(
    ' ',
  ),
)
