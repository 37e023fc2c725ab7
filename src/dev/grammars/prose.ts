import {type Grammar, include, words} from './grammar.js'

// A word may also follow the \n of a JSON string, whose n is a letter.
const wordStart = String.raw`(?:(?<![\p{L}\p{N}'’-])|(?<=\\[nrt]))`
const wordEnd = String.raw`(?![\p{L}\p{N}'’-])`

/** Themes know no words of saying, unnamed sources or queries: each scope of ours is followed by one that they colour. */
const cue = 'keyword.operator.cue.wire keyword.other.cue.wire'
const anonymous = 'variable.other.anonymous.wire variable.parameter.anonymous.wire'
const query = 'markup.changed.query.wire keyword.control.query.wire'
const ticker = 'constant.other.ticker.wire constant.numeric.ticker.wire'

/** The commonest words of saying; who says what is for the review to find. */
const cues = words(
  'according to',
  'declined to comment',
  'pointed out',
  'pointing out',
  ...[
    'accused',
    'accuses',
    'added',
    'adds',
    'admitted',
    'admits',
    'announced',
    'announces',
    'argued',
    'argues',
  ],
  ...[
    'asked',
    'asks',
    'asserted',
    'asserts',
    'boasted',
    'boasts',
    'claimed',
    'commented',
    'conceded',
    'concedes',
  ],
  ...[
    'confirmed',
    'confirms',
    'declared',
    'declares',
    'denied',
    'denies',
    'described',
    'describes',
    'disclosed',
  ],
  ...['explained', 'explains', 'insisted', 'insists', 'noted', 'noting', 'pleaded', 'promised', 'promises'],
  ...['recalled', 'remarked', 'replied', 'replies', 'revealed', 'reveals', 'said', 'say', 'saying', 'says'],
  ...['stated', 'stressed', 'stresses', 'tells', 'testified', 'told', 'tweeted', 'urged', 'urges', 'vowed'],
  ...['vows', 'warned', 'warns', 'wrote', 'writes'],
)

/** Words that are as often a noun or a plain verb. */
const cuesBeforeThat = words(
  ...['agreed', 'claims', 'estimated', 'maintained', 'maintains', 'notes', 'reported', 'reports', 'states'],
  ...['suggested', 'suggests', 'warning'],
)

const number = words('a', 'an', 'one', 'two', 'three', 'several', 'some', 'many', 'other', 'another')
const standing = words(
  ...[
    'senior',
    'security',
    'government',
    'diplomatic',
    'military',
    'police',
    'company',
    'industry',
    'banking',
  ],
  ...[
    'intelligence',
    'political',
    'unnamed',
    'unidentified',
    'anonymous',
    'well-placed',
    'informed',
    'reliable',
  ],
)

/** The ways copy has of not naming somebody. */
const anonymities = [
  String.raw`[Oo]n (?:the )?condition of anonymity\b`,
  String.raw`(?:[Ww]ho|[Ww]hich) (?:asked|requested|declined|wished|wanted|refused|did not want|preferred) (?:not )?to (?:be|remain) (?:named|identified|quoted|anonymous)\b`,
  String.raw`(?:[Aa]sk(?:ed|ing)|[Dd]eclin(?:ed|ing)|[Rr]efus(?:ed|ing)) (?:not )?to be (?:named|identified)\b`,
  String.raw`(?:[Ss]peaking|[Ss]poke) anonymously\b`,
  String.raw`[Nn]ot authori[sz]ed to (?:speak|talk|comment)(?: publicly| to (?:reporters|the media|the press))?\b`,
  String.raw`(?:[Aa] person|[Pp]eople|[Pp]ersons|[Oo]fficials?|[Ss]ources?) (?:familiar with|close to|briefed on|with (?:direct |first-hand )?knowledge of)\b`,
  String.raw`(?:(?:[Tt]he|${number}) )?(?:(?:${standing}) ){1,2}(?:sources?|insiders?)\b(?! of\b)`,
  String.raw`(?:(?:${number}) )?(?:[Ss]ources?|[Ii]nsiders?)(?= (?:said|says|say|told|close|familiar|with knowledge)\b)`,
  String.raw`(?:(?:[Ss]ome|[Mm]any|[Mm]ost) )?(?:${words('critics', 'experts', 'analysts', 'observers', 'commentators', 'opponents', 'insiders')})(?= (?:say|said|believe|fear|warn|argue|agree|think)\b)`,
  String.raw`[Ii]t (?:is|was) (?:widely )?(?:understood|believed|claimed|thought|alleged|rumou?red)(?= that\b)`,
]

const exchanges = 'NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|ASX|HKEX|TSE|SIX|OTC|FRA|EPA|AIM'
const exchangeCodes = 'AX|BR|DE|F|HE|HK|KS|L|LS|MC|MI|N|NS|O|OL|OQ|PA|SA|SI|SS|ST|SW|SZ|T|TO|VI|WA'

/** What a desk looks for in any prose. Quotations are drawn in each format its own way, so that each brings its own. */
export const prose: Grammar = {
  name: 'Wire prose',
  scopeName: 'text.wire.prose',
  patterns: include('#query', '#anonymous', '#cue', '#ticker'),
  repository: {
    query: {
      patterns: [
        {
          name: query,
          match: String.raw`\[(?:QUERY|SOURCE|WHO|WHEN|WHERE|NUMBER|PLACE|DAY|NAME|CHECK|TK)\b[^\]\n]{0,300}\]`,
        },
        {name: query, match: String.raw`(?<![\p{L}\p{N}.-])(?:TK(?:TK)*|\(CQ\)|CQ)(?![\p{L}\p{N}-])`},
      ],
    },
    cue: {
      name: cue,
      match: String.raw`${wordStart}(?:${cues}|(?:${cuesBeforeThat})(?= that\b))${wordEnd}`,
    },
    anonymous: {patterns: anonymities.map((match) => ({name: anonymous, match: `${wordStart}${match}`}))},
    ticker: {
      patterns: [
        {name: ticker, match: String.raw`<\.?[A-Z][A-Z0-9]{0,7}(?:[.=^][A-Z0-9]{1,5})?>`},
        {name: ticker, match: String.raw`\((?:${exchanges}): ?[A-Z0-9]{1,6}(?:\.[A-Z]{1,3})?\)`},
        {name: ticker, match: String.raw`\([$€£¥]1 = [^)\n]{1,60}\)`},
        {
          name: ticker,
          match: String.raw`(?<![\p{L}\p{N}.])[A-Z]{2,5}\.(?:${exchangeCodes})(?![\p{L}\p{N}.])`,
        },
      ],
    },
  },
}
