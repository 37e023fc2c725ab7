import {clauseSpan, headIs} from '../../language/claims/claim.js'
import {bodies, people, words} from '../../language/claims/words.js'
import type {Clause, Syntax} from '../../language/clauses.js'
import {syntaxOf} from '../../language/clauses.js'
import type {Paragraph, Sentence, Token} from '../../language/paragraph.js'
import {isQuoted} from '../../language/paragraph.js'
import {query} from '../claims.js'
import {defineRule} from '../define-rule.js'

const reactions = words(`
  outrage anger fury outcry backlash criticism condemnation praise dismay alarm concern controversy uproar scepticism
  skepticism ridicule mockery disbelief unease speculation fear suspicion hope optimism doubt consternation
  indignation resentment storm row rebuke scorn derision acclaim relief delight disappointment worry rumour rumor question
  eyebrow hackle ire
`)
const rouses = words(
  'spark provoke draw trigger prompt raise cause ignite stir fuel attract generate face meet arouse unleash earn win invite',
)
const sends = words('send cause make')
const waves = words('wave waves shockwave shockwaves ripple ripples shiver shivers tremor tremors')
const upsets = words(`
  anger outrage infuriate dismay alarm shock enrage unsettle frustrate upset horrify stun appal appall disgust delight embarrass
  worry rattle unnerve sadden incense inflame scandalise scandalize exasperate dumbfound electrify
`)
const judged = words(
  'criticise criticize condemn praise hail welcome denounce mock ridicule slam blast applaud acclaim laud pan decry deride',
)
const owners =
  /\b(?:from|by|among|in|within)\s+(?:the\s+|its\s+|his\s+|her\s+|their\s+|several\s+|some\s+|both\s+)?[A-Z\d]/

/** Anger, praise or doubt that belongs to nobody: "sparked outrage", "was widely criticised". */
export const unownedReaction = defineRule({
  id: 'source/unowned-reaction',
  severity: 'info',
  roles: ['body', 'list', 'summary'],
  quoted: 'skip',
  attributed: 'skip',
  claim: true,
  why: 'Outrage has a name and a number: say who was angry and what they said, or leave it out.',
  basis: ['Wikipedia', 'Reuters'],
  quiet: ['those who react are named', 'the copy goes on to name and quote them'],
  messages: {
    reaction: ({actual}) => `Unexpected reaction without people, “${actual}”, expected who reacted and how`,
  },
  examples: [
    {
      bad: 'The decision sparked outrage.',
      good: 'The decision angered the nurses’ union, which called a strike.',
    },
  ],
  check(paragraph, report) {
    const syntax = syntaxOf(paragraph)
    for (const clause of syntax.clauses) {
      const {sentence} = clause
      if (clause.modal !== '' || clause.negated || !isReaction(clause, syntax)) continue
      const at = clauseSpan(syntax, clause)
      if (isQuoted(paragraph, at) || isOwned(paragraph, sentence)) continue
      report.reaction({at, settledBy: 'source', fixes: [query(sentence, 'who reacted?')]})
    }
  },
})

function isReaction(clause: Clause, syntax: Syntax): boolean {
  const {lemma, object, passive} = clause
  if (isInTheAir(clause, syntax)) return true
  if (!passive) {
    return (
      (rouses.has(lemma) && headIs(syntax, object, reactions)) ||
      (sends.has(lemma) && headIs(syntax, object, waves)) ||
      (upsets.has(lemma) && isCrowd(syntax, object))
    )
  }
  return isMet(clause, syntax) || (judged.has(lemma) && !hasAgent(clause, syntax))
}

/** "There was fury in the villages", "tempers are running high", "anger is mounting": a feeling with a place at most, and nobody who feels it. */
function isInTheAir(
  {lemma, subject, object, endToken, firstToken, passive}: Clause,
  syntax: Syntax,
): boolean {
  const {tokens} = syntax
  if (passive) return false
  if (lemma === 'be' && tokens[firstToken - 1]?.norm === 'there')
    return headIs(syntax, object, feelings) && tokens[object?.endToken ?? 0]?.norm !== 'that'
  if (headIs(syntax, subject, tempers))
    return /^(?:run|flare|fray|boil|rise|snap)$/.test(lemma) && tokens[endToken]?.norm !== 'in'
  return headIs(syntax, subject, feelings) && isSpreading(lemma, tokens[endToken]) && object === undefined
}

const tempers = words('temper nerve passion emotion')
const feelings = words(
  'anger fury outrage dismay alarm indignation resentment consternation disbelief unease relief joy jubilation despair fear panic bitterness grief shock revulsion disgust frustration',
)
const spreads = words(
  'mount grow rise spread simmer boil swell seethe build deepen linger smoulder smolder erupt',
)

function isSpreading(lemma: string, next: Token | undefined): boolean {
  return spreads.has(lemma) || (lemma === 'run' && /^(?:high|deep|rampant|riot)$/.test(next?.norm ?? ''))
}

/** People in the plural: "angered survivors". */
function isCrowd({tokens, ...syntax}: Syntax, phrase: Clause['object']): boolean {
  if (phrase === undefined || !/s$|^(?:people|public)$/.test(tokens[phrase.head]?.norm ?? '')) return false
  const whole = {tokens, ...syntax}
  const word = tokens[phrase.head]?.norm ?? ''
  return (
    headIs(whole, phrase, people) ||
    headIs(whole, phrase, bodies) ||
    /[^aeious](?:ers|ors|ists|ians)$/.test(word)
  )
}

/** "was met with dismay", "was greeted with scepticism". */
function isMet({lemma, obliques}: Clause, syntax: Syntax): boolean {
  const [first] = obliques
  if ((lemma !== 'meet' && lemma !== 'greet' && lemma !== 'receive') || first?.preposition !== 'with')
    return false
  return headIs(syntax, first.phrase, reactions)
}

function hasAgent({endToken, sentence}: Clause, {tokens}: Syntax): boolean {
  const by = tokens.findIndex(
    ({norm}, index) => index >= endToken && index < sentence.endToken && norm === 'by',
  )
  // "welcomed by many": by nobody.
  return by >= 0 && !/^(?:many|some|most|others|all|several)$/.test(tokens[by + 1]?.norm ?? '')
}

/** Somebody is named as the one who reacts, here or in the next sentence. */
function isOwned({text, sentences, attributions}: Paragraph, sentence: Sentence): boolean {
  if (owners.test(text.slice(sentence.start, sentence.end))) return true
  const next = sentences[sentences.indexOf(sentence) + 1]
  return attributions.some(
    ({source}) =>
      source !== undefined && source.start >= sentence.start && source.start < (next ?? sentence).end,
  )
}
