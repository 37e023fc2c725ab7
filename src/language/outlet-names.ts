import type {TextSpan} from '../story/span.js'
import {mentioned, wordsOf} from './mentioned.js'
import {powers} from './name-lists.js'
import type {Mention, SourceKind, Token} from './paragraph.js'
import {isPossessive, type NounPhrase} from './phrases.js'

/** What news comes from. */
export const outlets: ReadonlySet<string> = new Set(
  'agency newspaper daily tabloid magazine channel newswire website'.split(' '),
)

/** “the official | Xinhua news agency”: it goes by its name alone too. */
export function outletMention(
  tokens: readonly Token[],
  {first, head}: NounPhrase,
  span: TextSpan,
  kind: SourceKind,
  title: string | undefined,
): Mention {
  let last = head - 1
  while (last >= first && /^(?:news|press|weekly|daily|tv|television)$/.test(tokens[last]?.text ?? ''))
    last -= 1
  const start = tokens[first]?.pos === 'DET' ? first + 1 : first
  const noun = tokens[head]?.norm
  const site = noun === 'website'
  const isNamed =
    last >= start &&
    tokens[last]?.pos === 'PROPN' &&
    !(noun === 'agency' && last === head - 1) &&
    !(site && !tokens[last]?.norm.includes('.'))
  if (!isNamed) return mentioned(span, wordsOf(tokens, start, head + 1), kind, title, undefined)
  let from = last
  while (
    from > start &&
    (tokens[from - 1]?.pos === 'PROPN' || isPossessive(tokens[from - 1]) || tokens[from - 1]?.text === '-')
  )
    from -= 1
  // “The brightvalley.com website” is a paper by its address.
  if (site) return mentioned(span, wordsOf(tokens, from, head), 'organisation', undefined, 'it')
  const mention = mentioned(span, wordsOf(tokens, from, head + 1), kind, title, 'it')
  const name = tokens[last]?.norm.replaceAll('.', '') ?? ''
  return powers.has(name) ? mention : {...mention, keys: [...mention.keys, name]}
}
