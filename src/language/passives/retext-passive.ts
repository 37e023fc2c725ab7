import retextPassive from 'retext-passive'
import {invite} from '../guest.js'
import type {Paragraph, Passive, Sentence, Token} from '../paragraph.js'
import {agentAfter} from './agents.js'
import {irregularParticiples} from './participles.js'

const askRetextPassive = invite(retextPassive)

/**
 * Adds what retext-passive finds and we do not. It knows about 210 irregular participles right behind a form of "be", so it is asked
 * only where such a pair stands that is no passive yet: seldom, and with the same result as asking it everywhere.
 */
export function withRetextPassive(
  found: readonly Passive[],
  paragraph: Pick<Paragraph, 'text' | 'tree' | 'tokens' | 'sentences'>,
): readonly Passive[] {
  const {tokens, sentences} = paragraph
  const isNew = ({start}: {readonly start: number}) =>
    !found.some(({participle}) => participle.start === start)
  if (!tokens.some((token, index) => isCandidate(tokens, index) && isNew(token))) return found
  const more = askRetextPassive(paragraph).flatMap(({at}) => {
    const index = tokens.findIndex(({start}) => start === at.start)
    return isNew(at) && isCandidate(tokens, index) ? passiveAt(tokens, index, sentences) : []
  })
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start)
}

const formsOfBe = new Set(['am', 'are', 'were', 'being', 'is', 'been', 'was', 'be'])

function isCandidate(tokens: readonly Token[], index: number): boolean {
  return irregularParticiples.has(tokens[index]?.norm ?? '') && formsOfBe.has(tokens[index - 1]?.norm ?? '')
}

function passiveAt(
  tokens: readonly Token[],
  index: number,
  sentences: readonly Sentence[],
): readonly Passive[] {
  const [auxiliary, participle] = [tokens[index - 1], tokens[index]]
  if (auxiliary === undefined || participle === undefined) return []
  const sentence = sentences.find(({firstToken, endToken}) => firstToken <= index && index < endToken)
  const agent = agentAfter(tokens, index, sentence?.endToken ?? tokens.length)
  return [
    {
      start: auxiliary.start,
      end: participle.end,
      participle: {start: participle.start, end: participle.end},
      lemma: irregularParticiples.get(participle.norm) ?? participle.lemma,
      ...(agent === undefined ? {} : {agent}),
    },
  ]
}
