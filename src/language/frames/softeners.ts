import type {TextSpan} from '../../story/span.js'
import type {Paragraph} from '../paragraph.js'
import {quotationAt} from '../paragraph.js'
import {watch} from '../places.js'

/**
 * Asides that take something back and do not say what: "with one or two exceptions", "in rough terms", "nine days out of ten", "as far as
 * anybody can judge". Each frame is open for the words that fill it. Where a figure fills it, it says something.
 */
const frames: readonly (readonly [anchors: string, frame: RegExp])[] = [
  // "with hardly any exceptions", "barring the odd exception"
  [
    'exception exceptions lapse lapses hiccup hiccups hitch hitches blip blips lull lulls wobble wobbles scuffle scuffles skirmishes incident incidents outliers',
    /\b(?:with|barring|bar|save for|allowing for|saving)(?: (?:only|just|hardly|barely))? (?:an?|one or two|(?:a )?few|some|the odd|the occasional|(?:a )?(?:rare|minor|occasional|small|notable|honou?rable|stray|isolated)|very few|any|a handful of|a couple of)(?: (?:rare|minor|occasional|small|notable|honou?rable|stray|odd))? (?:exceptions?|lapses?|hiccups?|hitches|blips?|lulls?|wobbles?|scuffles?|skirmishes|incidents?|outliers)(?=,)/gi,
  ],
  // "in rough terms", "in broad outline"
  [
    'term terms outline outlines strokes lines figures',
    /\bin (?:the )?(?:very )?(?:rough|rougher|broad|broadest|general|loose|loosest|crude|simple|simplest|round|vague) (?:terms?|outlines?|strokes|brush ?strokes|lines|figures)\b/gi,
  ],
  // "to a greater or lesser degree"
  [
    'degree degrees extent measure',
    /\bto (?:a |an |some |any |varying |no (?:small|little) |one )(?:greater or lesser |large |great |considerable |certain |surprising |remarkable |worrying |varying |appreciable |significant |fair |limited |good )?(?:degrees?|extent|measure)(?: or another)?(?=[,.])/gi,
  ],
  // "much of the time", "most days"
  ['time', /(?<=^|[.!?] |, )(?:much|most|a good deal|a good part|some) of the time(?=,)/gi],
  // "nine days out of ten", "four times in five"
  [
    'ten five hundred',
    /\b(?:nine|eight|seven|ninety-nine|four) (?:times|days|nights|cases|weeks|mornings|people|shops|houses)?\s?(?:out of|in) (?:every )?(?:ten|five|a hundred)(?=[,.])/gi,
  ],
  // "as far as it is possible to tell", "so far as one can judge"
  [
    'far near best',
    /\b(?:as|so) (?:far|near|best) as (?:it is possible to|(?:any|every|some|no)(?:one|body)|one|we|outsiders|people|can be|may be|could be)(?: (?:can|could|is able to|are able to))? ?(?:tell|told|judge|judged|say|said|see|seen|make out|made out|know|knows|gather|gathered|ascertained|establish(?:ed)?|work out|be (?:told|judged|seen|said|known))\b/gi,
  ],
  // "by most measures", "by any reckoning"
  [
    'measure measures standard standards reckoning reckonings yardstick yardsticks lights test tests estimation estimations calculation calculations',
    /\bby (?:most|many|any|all|almost any|some|nearly any)(?: (?:objective|reasonable|sane|fair))? (?:measures?|standards?|reckonings?|yardsticks?|lights|tests?|estimations?|calculations?)\b/gi,
  ],
  // "when it comes down to it", "when the dust settles"
  [
    'comes shove done dust weighed look looks',
    /\b(?:when|if) (?:it comes (?:right )?down to it|push comes to shove|all is said and done|the dust (?:settles|has settled|clears)|everything is weighed up|you (?:look at|get down to) it|one looks at it)\b/gi,
  ],
  // "in most people's eyes", "in the eyes of many"
  [
    'eyes minds view opinion people many',
    /\bin (?:(?:most|many|some) (?:people|eyes|minds)(?:['’]s? (?:eyes|minds|view|opinion|book))?|the (?:eyes|minds|view|opinion) of (?:most|many|some)(?: people)?)(?=[,. ])/gi,
  ],
  [
    'broadly essentially basically ordinarily roughly effectively fundamentally respects ways',
    /(?<=^|[.!?] )(?:broadly|essentially|basically|ordinarily|roughly|effectively|fundamentally|in most respects|in most ways)(?=, )/gi,
  ],
  // "in the nature of things", "under normal circumstances"
  [
    'things events life',
    /\bin the (?:normal |ordinary |usual |natural |general )?(?:nature|run|course|way|order|scheme) of (?:things|events|life)\b/gi,
  ],
  [
    'circumstances conditions',
    /\bunder (?:normal|ordinary|most|usual|all normal) (?:circumstances|conditions)(?=,)/gi,
  ],
  ['go goes', /\b(?:so|as) far as (?:\w+ ){1,2}go(?:es)?(?=,)/gi],
  [
    'purposes intents appearances',
    /\b(?:to|for) (?:all|most|many) (?:practical |everyday |working |useful )?(?:purposes|intents|appearances)\b/gi,
  ],
  ['better', /\bfor (?:want|lack) of a better (?:word|term|phrase|name)\b/gi],
  // "taken in the mass", "seen from afar"
  [
    'taken seen viewed judged considered looked',
    /(?<=^|[.!?] )(?:taken|seen|viewed|judged|considered|looked at) (?:all |in |as |from |by |at )(?:[\w-]+ ){0,3}[\w-]+(?=,)/gi,
  ],
  // "a peace of sorts"
  ['sorts sort kind', /\bof (?:sorts|a sort|a kind)(?=[,.])/gi],
  // "on most nights", "in most places"
  [
    'nights days mornings evenings places parts areas hours districts streets quarters stretches points',
    /(?<=^|[.!?] )(?:on|in|at|for|along|across) (?:almost |nearly )?(?:most|many) (?:\w+ )?(?:nights|days|mornings|evenings|places|parts|areas|hours|districts|streets|quarters|stretches|points)(?=,)/gi,
  ],
  ['everywhere', /(?<=^|[.!?] |, )(?:almost|nearly|just about|virtually|practically) everywhere(?=,)/gi],
  // "at a pinch", "to a first approximation", "as far as the eye can tell"
  ['pinch push stretch', /\bat a (?:pinch|push|stretch)(?=[,.])/gi],
  ['approximation', /\bto (?:a|any) (?:first|rough|decent|close) approximation\b/gi],
  ['eye', /\b(?:as|so) far as the eye can (?:tell|judge)\b/gi],
  [
    'caveats reservations provisos qualifications',
    /\bwith (?:all )?(?:the )?(?:usual|customary|obvious|necessary|due) (?:caveats|reservations|provisos|qualifications)(?=,)/gi,
  ],
  // "sooner or later", "more or less everywhere"
  ['than', /(?<=^|[.!?] |, )(?:more|oftener) (?:often )?than not(?=,)/gi],
]
const byAnchor: ReadonlyMap<string, readonly RegExp[]> = frames.reduce((map, [anchors, frame]) => {
  for (const word of anchors.split(' ')) map.set(word, [...(map.get(word) ?? []), frame])
  return map
}, new Map<string, readonly RegExp[]>())

const anchors = watch(byAnchor.keys(), 'norm')

/** The softening asides of a paragraph, outside quotations. A frame is tried only where its rarest word stands. */
export function softenersOf(paragraph: Paragraph): readonly TextSpan[] {
  const {text, tokens, places} = paragraph
  const tried = new Set(places.of(anchors).flatMap((index) => byAnchor.get(tokens[index]?.norm ?? '') ?? []))
  return [...tried]
    .flatMap((frame) =>
      [...text.matchAll(frame)].map(({0: words, index}) => ({start: index, end: index + words.length})),
    )
    .filter((at) => quotationAt(paragraph, at) === undefined)
    .sort((a, b) => a.start - b.start)
}
