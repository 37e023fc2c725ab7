import {clauseSpan, headIs, headToken, isActor, isCounted, sceneOf} from '../../language/claims/claim.js'
import {isDated} from '../../language/claims/dated.js'
import {people, words} from '../../language/claims/words.js'
import {syntaxOf} from '../../language/clauses.js'
import type {Paragraph, Passive, Sentence, Token} from '../../language/paragraph.js'
import {attributionOf, sentenceAt} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {query} from '../claims.js'
import {byChance, decided, harmed, mishandled, putAside} from '../deeds.js'
import {defineRule} from '../define-rule.js'
import {isToldAround, tellsDoer, tellsReason} from '../doers.js'
import {
  clauseOf,
  isBought,
  isHarmed,
  isKeptSecret,
  isMade,
  isMadeTo,
  isPutAside,
  weakly,
} from '../everyday-passives.js'
import {isRoutine, isSomebody} from '../routine-passives.js'

/** Words that somebody said to them. */
const told = words('tell inform warn assure advise promise order instruct')

/** Killed and hurt by nobody's hand. */
const accidents = words(`
  accident crash collision quake earthquake tremor aftershock flood storm hurricane cyclone typhoon tornado fire blaze
  wildfire landslide avalanche mudslide collapse derailment explosion blast lightning tsunami eruption volcano heatwave
  wave drought famine outbreak stampede crush disease virus wind rain snow sinking capsize plane train bus car truck
  ferry helicopter bridge tunnel mine rockfall heat pandemic epidemic
  explode collide derail
`)
/** The weather and the matches that put things off. */
const weather = words(
  'weather snow fog rain storm strike wind ice match game goal innings penalty referee league cup request',
)
const play = words('match game goal race innings penalty referee league cup season')
const works = words('repair maintenance renovation refurbishment roadworks upgrade cleaning resurfacing')
/** Nobody knows who did it, or the law is at work on whoever is said to have done it. */
const nobodyKnown = words(
  'unknown unidentified unclear investigate investigation inquiry suspect gunman charge arrest plead convict defendant trial',
)
/** Whom a police report calls by age and sex alone: nobody keeps the doer from a reader, the police look for them. */
const anybody = words(
  'man woman boy girl teenager toddler baby pensioner couple national motorist pedestrian',
)
/** Clauses that recall what is known, to say when or which: "after the envoy was slain", "the lanes that were closed". */
const recalling = new Set([
  'after',
  'before',
  'since',
  'when',
  'while',
  'until',
  'once',
  'who',
  'which',
  'that',
  'where',
])
/** How many were killed and driven out is asked after as a toll. */
const counted = words('kill injure wound hurt displace massacre')

/** A passive that leaves out who did it, where who did it is the news. */
export const hiddenAgent = defineRule({
  id: 'passive/hidden-agent',
  severity: 'warning',
  roles: ['body', 'list', 'summary'],
  quoted: 'skip',
  attributed: 'see',
  claim: false,
  why: 'Who took the decision, fired the shot or told the court is often the story, and a passive lets the reader not notice that it is missing.',
  basis: [
    'Wikipedia, Words to watch: agentless passive',
    'Ganter and Strube 2009',
    'Reuters, Style: the passive',
  ],
  quiet: [
    'the agent is named, or a source stands behind the sentence or the next one after “was told”',
    'accidents, quakes and weather',
    'crimes whose doer the police look for or have charged, tolls, what is recalled to say when',
    'the law, matches, timetables, births, votes, rates and debts, repairs',
  ],
  messages: {
    agent: ({actual}) => `Unexpected passive “${actual}” with nobody behind it, expected who did it`,
    teller: ({actual}) => `Unexpected “${actual}” with nobody speaking, expected who told them`,
  },
  examples: [
    {bad: 'The talks were postponed to Friday.', good: 'The mediator postponed the talks to Friday.'},
    {
      bad: 'Jurors were told that he bought two horses.',
      good: 'Prosecutor Ana Ruiz told jurors that he bought two horses.',
    },
  ],
  check(paragraph, report) {
    for (const passive of paragraph.passives) {
      const sentence = sentenceAt(paragraph, passive)
      if (sentence === undefined || passive.agent !== undefined || touchesQuotation(paragraph, passive))
        continue
      if (told.has(passive.lemma) && !isOrdered(paragraph, passive)) {
        // "were warned of flash floods": the weather office speaks to everybody.
        if (!isToldByNobody(paragraph, passive) || has(sentenceForms(paragraph, sentence), accidents))
          continue
        report.teller({
          at: withSubject(paragraph, passive),
          settledBy: 'source',
          fixes: [query(sentence, 'by whom?')],
        })
      } else if (isNews(paragraph, passive, sentence))
        report.agent({
          at: withSubject(paragraph, passive),
          // Whoever is charged with a stabbing must not be named for it.
          ...(harmed.has(passive.lemma) ? ({settledBy: 'charge'} as const) : {}),
          fixes: [query(sentence, 'by whom?')],
        })
    }
  },
})

/** "had been “withdrawn in good order”": somebody's words, whoever they are. */
function touchesQuotation({quotations}: Paragraph, passive: Passive): boolean {
  return quotations.some(({kind, inner}) =>
    kind === 'speech' ? overlaps(inner, passive) : inner.start < passive.end && passive.end < inner.end,
  )
}

/** "The talks were postponed": the subject with it, where it stands right before and is short. */
function withSubject(paragraph: Paragraph, passive: Passive): TextSpan {
  const syntax = syntaxOf(paragraph)
  const clause = clauseOf(paragraph, passive.participle)
  const from = clause === undefined ? passive.start : clauseSpan(syntax, clause, clause.endToken).start
  const particle =
    putAside.has(passive.lemma) || passive.lemma === 'rule' ? particleAt(paragraph, passive.end) : 0
  return {start: Math.min(from, passive.start), end: passive.end + particle}
}

/** The length of " down" in "was turned down". */
function particleAt({text}: Paragraph, end: number): number {
  return (
    /^ (?:out|off|down|up|away|back|aside|over|through)(?= (?!of\b)|[.,;:]|$)/.exec(
      text.slice(end, end + 9),
    )?.[0].length ?? 0
  )
}

/** "The attack was ordered from abroad", "a search was ordered": a deed is nobody's hearer. */
function isOrdered(paragraph: Paragraph, {lemma, participle, end}: Passive): boolean {
  if (lemma !== 'order' || /^ to\b/.test(paragraph.text.slice(end, end + 4))) return false
  const syntax = syntaxOf(paragraph)
  const clause = clauseOf(paragraph, participle)
  return clause?.subject !== undefined && !isActor(syntax, clause.subject)
}

/** "jurors were told that …": the words that follow have no speaker. */
function isToldByNobody(paragraph: Paragraph, passive: Passive): boolean {
  if (!/\b(?:was|were|been)\b/i.test(paragraph.text.slice(passive.start, passive.end))) return false
  const after = paragraph.text.slice(passive.end, passive.end + 6).trim()
  if (/^by\b/.test(after) || advice.test(paragraph.text.slice(passive.end, passive.end + 24))) return false
  return attributionOf(paragraph, passive) === undefined
}

function isNews(paragraph: Paragraph, passive: Passive, sentence: Sentence): boolean {
  // "was shot and killed by an officer": the second one has the agent.
  const joined = paragraph.passives.find(
    ({start}) =>
      start > passive.end && /^ (?:and|or)(?: \w+ly)? $/.test(paragraph.text.slice(passive.end, start)),
  )
  if (joined?.agent !== undefined) return false
  const decision =
    (leftUndone.has(passive.lemma) && /\b(?:never|not)\b/i.test(groupOf(paragraph, passive))) ||
    decided.has(passive.lemma) ||
    isKeptSecret(paragraph, passive) ||
    isMade(paragraph, passive) ||
    isBought(paragraph, passive) ||
    isPutAside(paragraph, passive)
  const wrong = mishandled.has(passive.lemma) || /^mis(?!s|plac)/.test(passive.lemma)
  const harm = harmed.has(passive.lemma) || isHarmed(paragraph, passive)
  if (!decision && !wrong && !harm) return false
  if (isRecalled(paragraph, passive) || (harm && isNobodysSecret(paragraph, passive))) return false
  if (harm && isToldAround(paragraph, sentence)) return false
  // "The search, led by the navy, was halted"
  if (/, \w+(?:ed|en|un)\b[^,]* by [^,]+/.test(paragraph.text.slice(sentence.start, passive.start)))
    return false
  if (!isTold(paragraph, passive) || isSourced(paragraph, sentence)) return false
  if (isNobody(paragraph, passive) || isDated(sceneOf(syntaxOf(paragraph), sentence))) return false
  const forms = sentenceForms(paragraph, sentence)
  if (
    (!/^(?:strike|leave|pass|relay|sound)$/.test(passive.lemma) &&
      has(forms, decision || wrong ? weather : play)) ||
    isRoutine(paragraph, passive)
  )
    return false
  if (tellsDoer(paragraph, passive, sentence)) return false
  // "was postponed because of illness": the reason tells enough.
  if (decision && forms.has('for') && has(forms, works)) return false
  if (
    decision &&
    (tellsReason(paragraph, sentence) ||
      forms.has('precaution') ||
      /^(?: \w+)? when\b/.test(paragraph.text.slice(passive.end, passive.end + 24)))
  )
    return false
  if (/^(?:approve|reject|pass)$/.test(passive.lemma) && isVotedOn(paragraph, sentence)) return false
  if (weakly.has(passive.lemma) && tellsReason(paragraph, sentence)) return false
  if (isBackShifted(paragraph, passive, sentence) || isTakingPlace(paragraph, passive)) return false
  if (weakly.has(passive.lemma) && !isPutAside(paragraph, passive)) return isMadeTo(paragraph, passive)
  if (decision || wrong) return true
  return !(byChance.has(passive.lemma) && isAccident(paragraph, sentence, forms)) && !has(forms, nobodyKnown)
}

/** "A boat capsized. Nine people were killed.": the sentence or the one before it tells of a wreck. */
function isAccident(paragraph: Paragraph, sentence: Sentence, forms: ReadonlySet<string>): boolean {
  if (has(forms, accidents)) return true
  const before = paragraph.sentences[paragraph.sentences.indexOf(sentence) - 1]
  return before !== undefined && has(sentenceForms(paragraph, before), accidents)
}

/** A clause of time or a relative clause: the deed is not what the sentence tells. */
function isRecalled(paragraph: Paragraph, passive: Passive): boolean {
  return (
    recalling.has(clauseOf(paragraph, passive.participle)?.opener ?? '') ||
    /\bof (?:whom|which) $/.test(paragraph.text.slice(Math.max(0, passive.start - 9), passive.start)) ||
    // "a hall where the wires had been cut"
    /\bwhere\b[^,;.]{0,60}$/.test(paragraph.text.slice(Math.max(0, passive.start - 70), passive.start))
  )
}

/** "Voters ruled on four questions. All were rejected.": who decided is told. */
function isVotedOn(paragraph: Paragraph, sentence: Sentence): boolean {
  const before = paragraph.sentences[paragraph.sentences.indexOf(sentence) - 1]
  return [before, sentence].some((one) => one !== undefined && has(sentenceForms(paragraph, one), ballots))
}

const ballots = words('vote voter referendum ballot plebiscite election')

function isNobodysSecret(paragraph: Paragraph, passive: Passive): boolean {
  const syntax = syntaxOf(paragraph)
  const subject = clauseOf(paragraph, passive.participle)?.subject
  return headIs(syntax, subject, anybody) || (counted.has(passive.lemma) && isCounted(syntax, subject))
}

/** "Officers came at once, she said. A window had been removed.": the account goes on. */
function isBackShifted(paragraph: Paragraph, {start, end}: Passive, sentence: Sentence): boolean {
  const before = paragraph.sentences[paragraph.sentences.indexOf(sentence) - 1]
  return (
    before !== undefined &&
    /\bhad\b/.test(paragraph.text.slice(Math.max(0, start - 5), end)) &&
    isSourced(paragraph, before)
  )
}

/** "the debate was held on Saturday", "has been held up as proof", "she was raised in Carrow": nobody is held by force, and no price was raised. */
function isTakingPlace(paragraph: Paragraph, {lemma, participle, end}: Passive): boolean {
  if (/^ (?:up|out)\b/.test(paragraph.text.slice(end, end + 5)))
    return lemma === 'hold' || lemma === 'single' || lemma === 'wipe'
  if (lemma !== 'hold' && lemma !== 'raise' && lemma !== 'plant') return false
  const syntax = syntaxOf(paragraph)
  const clause = clauseOf(paragraph, participle)
  if (lemma === 'plant') return !headIs(syntax, clause?.subject, planted)
  return isSomebody(paragraph, participle) === (lemma === 'raise')
}

const planted = words(
  'bomb mine device evidence explosive charge bug drug weapon spy agent camera microphone',
)

/** "nothing was removed", "it was waived"; and people who are late without anybody's doing. */
function isNobody(paragraph: Paragraph, {lemma, participle}: Passive): boolean {
  const syntax = syntaxOf(paragraph)
  const clause = clauseOf(paragraph, participle)
  const head = headToken(syntax, clause?.subject)
  if (
    /^(?:nothing|none|nobody|no|it|one|which|that|who|those)$/.test(head?.norm ?? '') ||
    /^(?:no|none)$/.test(paragraph.tokens[clause?.subject?.firstToken ?? -1]?.norm ?? '') ||
    /^(?:that|which)$/.test(paragraph.tokens[(clause?.firstToken ?? 0) - 1]?.norm ?? '')
  )
    return true
  return (
    lemma === 'delay' &&
    (head?.pos === 'PROPN' || head?.pos === 'PRON' || headIs(syntax, clause?.subject, sentOrLate))
  )
}

const sentOrLate = new Set([...people, ...words('supply shipment delivery parcel mail luggage')])

/** What an office tells everybody: "residents were told to boil their water". */
const advice =
  /^\s+to (?:evacuate|leave|stay|remain|boil|avoid|keep(?! (?:quiet|silent|secret|(?:their|his|her) (?:mouths?|silence)))|expect|seek|prepare|wear|shelter|move|go|take|watch|brace)\b/i

/** Somebody with a name stands behind words of the sentence. */
function isSourced({attributions, tokens}: Paragraph, sentence: Sentence): boolean {
  return attributions.some(
    ({source, cue, content}) =>
      source !== undefined &&
      // "the inspectors' doubts about the tank were waved aside": they have not said who waved.
      !(cue !== undefined && isOwnedNoun(tokens, cue)) &&
      (cue === undefined ? content : [cue, ...content]).some((part) => overlaps(part, sentence)),
  )
}

/** "the inspectors' doubts", "their report"; the tagger takes the verb of "the office reports that" for a noun too. */
function isOwnedNoun(tokens: readonly Token[], cue: TextSpan): boolean {
  const at = tokens.findIndex(({start}) => start === cue.start)
  return tokens[at]?.pos === 'NOUN' && /^(?:'s?|his|her|its|their|the|an?)$/.test(tokens[at - 1]?.norm ?? '')
}

/** It happened: not "may be cancelled", "to be approved", "is banned by law". */
const leftUndone = words(
  'sound pass relay forward share call alert evacuate sign count open use publish release inspect test repair consult ask tell notify pay inform warn investigate question interview fix replace check audit',
)

function isTold(paragraph: Paragraph, passive: Passive): boolean {
  const {start, lemma} = passive
  const group = groupOf(paragraph, passive).toLowerCase()
  // "was never published": what somebody left undone.
  if (/\bnever\b/.test(group) && leftUndone.has(lemma)) return !/\b(?:to|fully|really|truly)\b/.test(group)
  // "was not passed to the crew": a warning that somebody kept.
  if (/\bnot\b/.test(group) && /^(?:pass|relay|forward|sound|share)$/.test(lemma))
    return !/\b(?:universally|widely|generally)\b/.test(group)
  if (/\b(?:will|would|may|might|could|can|should|must|shall|to|not|never)\b|n['’]t\b/.test(group))
    return false
  const before = paragraph.text.slice(Math.max(0, start - 24), start)
  if (
    /\b(?:to|will|would|may|might|could|can|should|must|shall)(?: not| also| now)?(?: have)?\s*$/i.test(
      before,
    )
  )
    return false
  // "surrendered or were killed": one of several, and nobody says which.
  if (
    /\bor $/.test(before) ||
    /^ or \w+(?:ed|en|wn)\b/.test(paragraph.text.slice(passive.end, passive.end + 20))
  )
    return false
  // "survived being shot": no sentence of its own.
  if (/^being\b/.test(group) && !/\b(?:is|are|was|were)(?: \w+)?\s*$/i.test(before)) return false
  return /\b(?:was|were|been|got|being)\b/.test(group)
}

/** The whole verb group: "have not yet been decided", of which the passive itself may be "been decided". */
function groupOf(paragraph: Paragraph, {start, end, participle}: Passive): string {
  const clause = clauseOf(paragraph, participle)
  const first = paragraph.tokens[clause?.firstToken ?? -1]?.start ?? start
  return paragraph.text.slice(Math.min(first, start), end)
}

function sentenceForms({tokens}: Paragraph, {firstToken, endToken}: Sentence): ReadonlySet<string> {
  return new Set(tokens.slice(firstToken, endToken).flatMap(({norm, lemma}) => [norm, lemma]))
}

function has(forms: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const form of forms) if (words.has(form)) return true
  return false
}
