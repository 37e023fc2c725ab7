import {words} from '../../language/claims/words.js'
import {isOf} from '../../language/noun-phrases.js'
import type {Paragraph, Sentence, Token} from '../../language/paragraph.js'
import {watch} from '../../language/places.js'
import type {TextSpan} from '../../story/span.js'
import {query} from '../claims.js'
import {defineRule} from '../define-rule.js'

const material = words(
  'video footage clip image photo photograph picture post posting message recording audio livestream screenshot tweet reel',
)
const networks = words(
  'facebook twitter instagram tiktok telegram youtube weibo vkontakte snapchat whatsapp reddit',
)
const networkWords = watch(networks, 'norm')
const shows = words('show appear depict capture suggest indicate purport reveal see hear')
const checked = watch(
  words(`
  verify verified unverified confirm confirmed authenticate authenticity geolocate geolocated corroborate independently metadata
  forensic
`),
  'either',
)
/** Whoever has an account: "users posted", "wrote a user in Carrow". */
const users =
  /\bsocial media users?\b|\b(?:a|an|one|another|some|several|many|[\w-]+) users? (?:posted|said|wrote|reported|commented|claimed|complained)\b|\b(?:posted|said|wrote|reported|commented|complained) (?:a|an|one|another|some|several|many)(?: [\w-]+)? users?\b/i
const spreads =
  /\b(?:on social media|on social networks|on social networking sites|on the internet|circulat(?:ed|ing) online|posted online|shared online|widely shared|went viral|viral|social media (?:users?|posts?|accounts?|reports?|footage|videos?))\b/i

/** Pictures and posts that anybody could have made, with no word on who did or whether we checked. */
export const socialUnverified = defineRule({
  id: 'source/social-unverified',
  severity: 'warning',
  roles: ['body', 'list', 'summary'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Anyone can post anything: say who posted it, what is known of them, and whether we could verify it.',
  basis: ['Reuters', 'AP', 'AFP'],
  quiet: [
    'somebody’s own account speaks for him, or the copy says who posted it',
    'the paragraph says what was verified, or that it could not be',
  ],
  messages: {
    unchecked: ({actual}) =>
      `Unexpected unverified material, “${actual}”, expected who posted it and whether it was verified`,
  },
  examples: [
    {
      bad: 'Footage shared on social media showed flames over the depot.',
      good: 'Footage that the desk verified through the shape of the roofs showed flames over the depot.',
    },
  ],
  check(paragraph, report) {
    const {text, places} = paragraph
    if (places.of(networkWords).length === 0 && !spreads.test(text)) return
    if (places.of(checked).length > 0) return
    for (const sentence of paragraph.sentences) {
      const at = materialIn(paragraph, sentence)
      if (at !== undefined && !isSigned(paragraph, sentence))
        report.unchecked({at, fixes: [query(sentence, 'who posted it, and did we verify it?')]})
    }
  },
})

/** Somebody with a name says it in the sentence: "in an article posted online, Ana Ruiz argued". */
function isSigned({attributions, text}: Paragraph, {start, end}: Sentence): boolean {
  const copy = text.slice(start, end)
  if (postedBy.test(copy) || ownPage.test(copy)) return true
  return attributions.some(
    ({source, sourceKind}) =>
      sourceKind === 'person' &&
      source !== undefined &&
      source.start >= start &&
      source.start < end &&
      !/\busers?\b/i.test(text.slice(source.start, source.end)),
  )
}

/** "posted online by the party" */
const postedBy =
  /\b(?:posted|shared|uploaded|published|released)(?: \w+){0,3} by (?:the|a|an|his|her|its|\p{Lu})/u
/** "posted on his Twitter account", "on its Telegram channel" */
const ownPage =
  /\b(?:posted|shared|uploaded|published|released)(?: \w+){0,2} (?:on|to) (?:his|her|its|their)\b/

/** "Videos posted on social media showed": things that show something, spread by nobody in particular. */
function materialIn({text, tokens}: Paragraph, {start, end, firstToken, endToken}: Sentence) {
  const copy = text.slice(start, end)
  const own = tokens.slice(firstToken, endToken)
  const spread = spreads.exec(copy)
  const network = own.find(({norm}) => networks.has(norm))
  if (spread === null && network === undefined) return undefined
  const user = users.exec(copy)
  if (user !== null) return {start: start + user.index, end: start + user.index + user[0].length}
  const at = own.findIndex((token) => token.pos !== 'VERB' && isOf(material, token))
  const thing = own[at]
  if (thing === undefined || isSomebodys(own, at) || !own.some(({lemma}) => shows.has(lemma)))
    return undefined
  const mark =
    spread === null ? network : {start: start + spread.index, end: start + spread.index + spread[0].length}
  if (mark === undefined || isFar(own, thing, mark)) return undefined
  return {start: Math.min(thing.start, mark.start), end: Math.max(thing.end, mark.end)}
}

/** Between the thing and the network lie a few words: "video of the scene posted on Telegram". */
const nearby = 8

function isFar(own: readonly Token[], thing: TextSpan, mark: TextSpan): boolean {
  const from = Math.min(thing.end, mark.end)
  const to = Math.max(thing.start, mark.start)
  return own.filter(({start, pos}) => start >= from && start < to && pos !== 'PUNCT').length > nearby
}

/** "the mayor's tweet", "his Facebook post", "after sharing a Facebook post", "The club posted a message": the copy says whose it is. */
function isSomebodys(own: readonly Token[], at: number): boolean {
  let first = at
  while (first > 0 && /^(?:NOUN|ADJ|PROPN|DET|PRON|PART|NUM)$/.test(own[first - 1]?.pos ?? '')) first -= 1
  const phrase = own.slice(first, at)
  if (phrase.some(({norm}) => /^(?:'s|'|my|his|her|its|their)$/.test(norm))) return true
  const before = own[first - 1]
  return before?.pos === 'VERB' && posts.has(before.lemma)
}

const posts = words('post share tweet retweet upload publish release write send')
