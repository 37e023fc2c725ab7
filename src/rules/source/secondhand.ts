import type {BlockFacts} from '../../language/facts.js'
import {once} from '../../language/once.js'
import {sentenceAt} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {query} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'
import {bodyAfter, bodyBefore} from '../story-facts.js'

const republished =
  /\boriginal source of this (?:article|story)|\b(?:first|originally) (?:published|appeared|posted) (?:in|on|by|at)\b|\b(?:republished|reprinted) (?:from|with)\b/i
const otherMedia =
  /\b(?:according to|citing|quoted in|quoted by) (?:unconfirmed |several |various |some |local |state |foreign |earlier )*(?:media|press|news|newspaper|television|radio)(?: (?:reports?|outlets?|coverage)\b|(?=[.,;]))|\b(?:local|state|foreign|regional|opposition|several|various|some|other|international) (?:media|newspapers|press|news outlets|news sites|news websites|broadcasters)(?: outlets?| organi[sz]ations?)? (?:reported|said|say|report|are reporting|were reporting)\b|\btold (?:local|regional|nearby) (?:media|newspapers?|press|television|TV|radio|news outlets|reporters)\b|\b(?:media|press|news|newspaper|local) reports (?:said|say|suggested|suggest|claimed|indicated)\b/iu
/** An outlet with a name: "the ITAR-Tass news agency", "the Carrow Herald". */
const outlet =
  /\p{Lu}[\p{L}-]+ (?:news agency|newspaper|television|TV|radio|Radio|daily|weekly|magazine|Times|Herald|Post|Journal|Gazette|Tribune|News|Press|Mail|Guardian|Telegraph|Chronicle|Star|Observer)\b|\b(?:newspaper|daily|weekly|broadcaster|news agency|television station|radio station|website) \p{Lu}/u
const checked =
  /\b(?:verif\w+|confirm\w*|could not (?:immediately |independently )|independently|told (?:this agency|the agency))\b/i

/** A story taken from another outlet that does not say so, or does not say whether it was checked. */
export const secondhand = defineStoryRule({
  id: 'source/secondhand',
  severity: 'warning',
  roles: ['body', 'furniture', 'boilerplate', 'signoff'],
  quoted: 'skip',
  attributed: 'see',
  why: 'What others found out is theirs: name the outlet high, and say whether we could verify it.',
  basis: ['AP', 'Reuters', 'AFP'],
  quiet: ['the outlet is named in the copy', 'the copy says what was verified, or that it could not be'],
  messages: {
    republished: () =>
      'Unexpected copy from another outlet, expected its name in the text and whether we verified it',
    media: ({actual}) =>
      `Unexpected unnamed outlet, “${actual}”, expected its name and whether we verified it`,
  },
  examples: [
    {
      bad: 'The mine has closed, according to local media reports.',
      good: 'The mine has closed, the Carrow Herald reported. The agency could not independently verify the report.',
    },
  ],
  check({blocks}, report) {
    const copied = blocks.findIndex((facts) => signsOf(facts).republished !== undefined)
    const credit = signsIn(blocks[copied])?.republished
    if (credit !== undefined) {
      report.republished({block: copied, at: credit})
      return
    }
    const block = blocks.findIndex((facts) => signsOf(facts).otherMedia !== undefined)
    const at = signsIn(blocks[block])?.otherMedia
    if (at === undefined || isNearby(blocks, block)) return
    const facts = blocks[block]
    const sentence = (facts && sentenceAt(facts, at)) ?? at
    report.media({block, at, fixes: [query(sentence, 'which outlet, and did we verify it?')]})
  },
})

const signsOf = once((facts: BlockFacts) => ({
  republished: holdsAny(facts.text, credits) ? find(facts, republished) : undefined,
  otherMedia: facts.role === 'body' && holdsAny(facts.text, outlets) ? find(facts, otherMedia) : undefined,
}))

/** What the patterns need, without the first letters, which may be capitals: a plain search is ten times as fast as a long pattern. */
const credits = ['riginal source', 'ublished', 'ppeared', 'osted', 'eprinted']
const outlets = ['edia', 'ress', 'ews', 'elevision', 'TV', 'adio', 'eporters', 'roadcasters', 'ocal reports']

function holdsAny(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part))
}

const namesOutlet = once(({role, text}: BlockFacts) => role === 'body' && outlet.test(text))

/** The outlet has its name no more than three blocks away, or the check its sentence in the paragraph or beside it. */
function isNearby(blocks: readonly BlockFacts[], block: number): boolean {
  return (
    blocks.slice(Math.max(0, block - 3), block + 4).some(namesOutlet) ||
    [bodyBefore(blocks, block), blocks[block], bodyAfter(blocks, block)].some(
      (facts) => facts?.role === 'body' && checked.test(facts.text),
    )
  )
}

function signsIn(facts: BlockFacts | undefined) {
  return facts === undefined ? undefined : signsOf(facts)
}

function find({text, quotations}: BlockFacts, pattern: RegExp): TextSpan | undefined {
  const found = pattern.exec(text)
  if (found === null || quotations.some(({start, end}) => start <= found.index && found.index < end))
    return undefined
  return {start: found.index, end: found.index + found[0].length}
}
