import {type Grammar, include, type Pattern, quotation} from './grammar.js'

// Before the words of a header line: indents, the carets of ANPA 1312, control characters.
const lead = String.raw`^[\^\s\x00-\x1F]*`
const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`
const dash = '(?:[—–_]|--?)'

/** "CITY, Country, March 3 (Agency) -", and "CITY, March 3 —" where the place stands in capitals. */
const dateline = [
  String.raw`\p{Lu}[\p{L}\p{M}\p{N}.,'’/ -]{1,80}\(\p{Lu}[\p{L}\p{N} .&/-]{1,30}\)\s{0,3}${dash}(?=\s)`,
  String.raw`\p{Lu}[\p{Lu}.'’/ -]{2,40}(?:, [\p{L}\p{N}. ]{2,30}){0,2}\s?(?:[—–_]|--)(?=\s)`,
].join('|')

/** A line that reads like a paragraph: long, or indented and not short, or one that ends as a sentence does. */
const paragraph = [
  String.raw`(?![\^\s\x00-\x1F]*(?:[*•·(\[©#]|-\s|Eds?\b|EDS\b|Editors\b|By\s|BY\s|wiredesk-ignore|EMBARGO|Embargo|NOT FOR|HOLD|KILL|WITHDRAW|CORRECT))`,
  String.raw`(?:.{130}|[\t ]{2,}\S.{60}|.{40,}[.!?]["”’']{0,2}\s*$)`,
].join('')

/** What moved again, and how. */
const version = [
  String.raw`\b\d+(?:st|nd|rd|th)[ -](?:Ld|Lead|Add|Insert|Sub)(?:[ -]Writethru)?\b`,
  String.raw`\b(?i:writethru)\b`,
  String.raw`\b\d+(?:ST|ND|RD|TH) (?:LEAD|LD|ADD)\b`,
  String.raw`\b(?:UPDATE|WRAPUP|LEAD|ADD) \d+\b`,
  String.raw`\b(?:UPDATES?|WRAPUP|REFILE|REPEAT|RECASTS|SUBS|ADDS|ROUNDUP|LEAD|EXCLUSIVE|URGENT|BULLETIN|FLASH|ALERT|NEWSALERT|EXTRA|INSERT|PIX|GRAPHIC)\b`,
  String.raw`\bOptional\b`,
  String.raw`=\d\b`,
].join('|')

const kill = String.raw`\b(?:KILL(?:ED|S)?|HOLD|WITHDRAWN|WITHDRAWAL|WITHDRAWS|CORRECTED|CORRECTION|CORRECTS|CORRECTIVE)\b(?! FOR RELEASE)`
const killOverAndOver = '(?:KILL|HOLD)(?:[ ,-]+(?:KILL|HOLD))+'
const linkLine = String.raw`\[[^\]\n]{1,200}\]\([^)\n]{0,300}\)`
const untilEndOfText = String.raw`(?=\x03)`

const versionWord: Pattern = {name: 'keyword.control.version.wire', match: version}
const killWord: Pattern = {name: 'invalid.illegal.kill.wire', match: kill}
const datelineParts: Pattern = {name: 'meta.dateline.wire', patterns: include('#dateline-parts')}
const inParagraph = {
  paragraphEnd: String.raw`(?=^(?:\s*$|\t| {3,}\S))`,
  patterns: include('text.wire.prose#query'),
}

/**
 * Text feeds of news agencies. Everything from the top of the file to the dateline, or to the first line that reads like a paragraph, is
 * the header. Only the line that ends the header may be a dateline: “Turkey (NATO) - ” in the body looks just like one.
 */
export const wireCopy: Grammar = {
  name: 'Wire Copy',
  scopeName: 'text.wire',
  patterns: include('#dateline-first', '#header', '#ignore', '#body'),
  repository: {
    header: {
      begin: String.raw`\A(?!\s*(?:${dateline})|${paragraph})`,
      end: String.raw`^(?:[\^\s\x00-\x1F]*(${dateline})|(?=${paragraph}))`,
      endCaptures: {1: datelineParts},
      patterns: [
        ...include(
          '#ignore',
          '#control',
          '#embargo',
          '#notebook',
          '#kill-line',
          '#flag',
          '#slug',
          '#advisory',
        ),
        ...include(
          '#byline',
          '#byline-title',
          '#bullet',
          '#furniture',
          '#boilerplate',
          '#signoff',
          '#headline',
        ),
      ],
    },
    body: {
      patterns: [
        ...include('#control', '#notebook', '#boilerplate', '#embargo', '#kill-body', '#endmark', '#signoff'),
        ...include('#bullet', '#furniture', '#table', '#quotation', 'text.wire.prose'),
      ],
    },
    'dateline-first': {match: String.raw`\A\s*(${dateline})`, captures: {1: datelineParts}},
    'dateline-parts': {
      patterns: [
        {
          name: 'constant.numeric.date.wire',
          match: String.raw`(?:${month} \d{1,2}|\d{1,2} ${month})(?:,? \d{4})?`,
        },
        {
          match: String.raw`(\()([^()]+)(\))`,
          captures: {
            1: {name: 'punctuation.definition.agency.begin.wire'},
            2: {name: 'support.type.agency.wire'},
            3: {name: 'punctuation.definition.agency.end.wire'},
          },
        },
        {name: 'punctuation.separator.dateline.wire', match: String.raw`(?<=[\s)])${dash}(?=\s|$)|,`},
        {
          name: 'entity.name.tag.place.wire',
          match: String.raw`\p{L}[\p{L}\p{M}.'’/-]*(?: [\p{L}][\p{L}\p{M}.'’/-]*)*`,
        },
      ],
    },
    ignore: {
      name: 'comment.line.ignore.wire',
      match: String.raw`^\s*(wiredesk-ignore(?:-file)?)\s+([a-z-]+/[a-z-]+(?:,\s*[a-z-]+/[a-z-]+)*)?(.*)$`,
      captures: {1: {name: 'keyword.control.ignore.wire'}, 2: {name: 'constant.other.rule.wire'}},
    },
    // The control header of ANPA 1312 and IPTC 7901, the keyword line under it, and lines with nothing to read.
    control: {
      name: 'comment.line.furniture.wire',
      match: String.raw`^\x16*\x01.*$|^[furbda] [a-z] .{0,4}(?:BC|AM|PM|AP)-.*$|^[\x00-\x08\x0E-\x1F\x7F]+\s*$`,
    },
    embargo: {
      name: 'keyword.other.embargo.wire',
      match: String.raw`${lead}(?:(?:STRICTLY )?EMBARGO(?:ED)?\b|(?:HOLD|EMBARGOED) FOR RELEASE\b|NOT FOR (?:RELEASE|PUBLICATION|USE) (?:BEFORE|UNTIL)\b|Embargo(?:ed)? (?:until|to|for)\b).*$`,
    },
    'kill-line': {
      name: 'invalid.illegal.kill.wire',
      match: String.raw`${lead}(?:${killOverAndOver}|(?:KILL|HOLD|WITHDRAWN|WITHDRAWAL|CORRECTED|CORRECTION)(?=[\s:]))(?! FOR RELEASE).*$`,
    },
    'kill-body': {name: 'invalid.illegal.kill.wire', match: String.raw`^\s*${killOverAndOver}.*$`},
    flag: {
      match: String.raw`${lead}((?:${version})(?:[ ,-]+(?:${version}))*)[=<\s]*$`,
      captures: {1: {name: 'keyword.control.version.wire'}},
    },
    slug: {
      name: 'meta.slug.wire',
      match: [
        String.raw`${lead}(?:(?:BC|AM|PM|AP)-+[\p{L}\p{N}].{0,120}`,
        String.raw`[\p{Lu}\p{N}][\p{L}\p{N}.&' /-]{1,80}/\s*(?:\([^()]{1,60}\))?`,
        String.raw`[A-Z0-9][A-Z0-9.&' ]*(?:-+[A-Z0-9.&']+)+(?:/[A-Z0-9.&' -]*)?\s*(?:\([^()]{1,60}\))?)\s*$`,
      ].join('|'),
      captures: {
        0: {
          patterns: [
            killWord,
            versionWord,
            {name: 'constant.numeric.words.wire', match: String.raw`(?<=,)\s*\d{2,5}\b`},
            {name: 'punctuation.separator.slug.wire', match: '[-/,()<]+'},
            {name: 'entity.name.type.slug.wire', match: String.raw`[\p{L}\p{N}][\p{L}\p{N}.&']*`},
          ],
        },
      },
    },
    advisory: {
      patterns: [
        {
          name: 'comment.line.advisory.wire',
          begin: String.raw`${lead}(?=\()(?!\((?:(?:(?:Additional|Further) )?(?:Reporting|Writing|Editing|Compiled|Translat)|M(?:ORE|ore)\)))`,
          end: String.raw`\)\s*<?$|(?=^\s*$)`,
          patterns: include('text.wire.prose#query'),
        },
        {
          name: 'comment.line.advisory.wire',
          match: String.raw`${lead}(?:Eds?|EDS|Editors|Note to editors|NOTE TO EDITORS|Editor['’]s note|ATTENTION EDITORS)\b.*$`,
          captures: {0: {patterns: [...include('text.wire.prose#query'), versionWord, killWord]}},
        },
        {
          name: 'comment.line.advisory.wire',
          match: String.raw`${lead}(?:AP |With )?(?:Photo|PHOTO|Graphic|GRAPHIC|Video|VIDEO)[Ss]?\b[ :].{0,80}$`,
        },
      ],
    },
    byline: {
      match: String.raw`${lead}(By|BY)\s+(\S.{0,90}?)\s*[=<]*$`,
      captures: {
        1: {name: 'punctuation.definition.author.wire'},
        2: {name: 'entity.name.author.wire entity.name.function.author.wire'},
      },
    },
    'byline-title': {
      name: 'entity.name.author.wire comment.line.author-title.wire',
      match: String.raw`${lead}(?:[\p{Lu}][\p{L}.'’&-]{0,20} ){0,4}(?:Writers?|Correspondents?|Reporter|Editor|Analyst|Columnist|News|Press|Agency)[=<\s]*$`,
    },
    bullet: {
      name: 'markup.list.wire',
      match: String.raw`^\s*(?:[*•·]|-{1,2})\s+(?![-*•· ]).*$`,
      captures: {
        0: {
          patterns: [
            {
              name: 'punctuation.definition.list.begin.wire keyword.other.list.wire',
              match: String.raw`(?<!\S)(?<!\S )(?:[*•·]|-{1,2})(?=\s)`,
            },
            ...include('#quotation-line', 'text.wire.prose'),
          ],
        },
      },
    },
    headline: {
      name: 'markup.heading.wire',
      match: String.raw`${lead}(\S.*?)[=<\s]*$`,
      captures: {
        1: {
          patterns: [
            {
              match: String.raw`(?<![^\s^])(?<![^\s^] )(${kill}|${version})([-:])?`,
              captures: {
                1: {patterns: [killWord, versionWord]},
                2: {name: 'punctuation.separator.version.wire'},
              },
            },
            ...include('#quotation-line'),
            {
              name: 'string.quoted.single.wire',
              match: String.raw`(?<![\p{L}\p{N}])[‘'](?=\p{L})[^‘’'“”"\n]{1,120}[’'](?![\p{L}\p{N}])`,
            },
            ...include('text.wire.prose'),
          ],
        },
      },
    },
    'quotation-line': {
      patterns: [
        {name: 'string.quoted.double.wire', match: String.raw`“[^“”\n]{1,400}”`},
        {
          name: 'string.quoted.double.wire',
          match: String.raw`(?<![\p{L}\p{N}])"(?=\S)[^"\n]{1,400}"`,
        },
        {name: 'string.quoted.double.wire', match: String.raw`\x60\x60[^\x60\n]{1,400}?''`},
      ],
    },
    // Inches and seconds stand behind a figure, so that a mark there opens nothing.
    quotation: {
      patterns: [
        quotation('“', '”', inParagraph),
        quotation(String.raw`(?<![\p{L}\p{N}])"(?=\S)`, '"', inParagraph),
        quotation(String.raw`\x60\x60`, "''", inParagraph),
      ],
    },
    endmark: {
      name: 'punctuation.terminator.wire comment.line.terminator.wire',
      match: String.raw`^\s*(?:-30-|-0-|#{2,}|ENDS?|End|\(?M(?:ORE|ore)(?: (?:TO (?:COME|FOLLOW)|to (?:come|follow)))?\)?|_{3,}|\*(?: ?\*){1,2})\s*$`,
    },
    signoff: {
      patterns: [
        {
          name: 'comment.line.signoff.wire',
          begin: String.raw`^\s*\(+(?=(?:(?:Additional|Further) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslat|REPORTING)\b)`,
          end: String.raw`\)+\s*$|(?=^\s*$)`,
        },
        {
          name: 'comment.line.signoff.wire',
          match: String.raw`^\s*(?:©|\(c\) \d|Copyright\b|Our Standards:|Contributing to this (?:report|story)\b|(?:\w+ ){0,4}(?:contributed to this (?:report|story)|reported from)\b).*$`,
        },
        {
          name: 'comment.line.signoff.wire',
          match: String.raw`^[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}GMT<?\s*$`,
        },
      ],
    },
    boilerplate: {
      name: 'comment.line.signoff.wire',
      begin: String.raw`^\s*(?=(?:Disclaimer:|The original source of this article is|Articles by:|For media inquiries:))`,
      end: untilEndOfText,
    },
    // What a page left around a story that was republished: its date, its navigation.
    furniture: {
      patterns: [
        {
          name: 'comment.line.furniture.wire',
          match: String.raw`^\s*(?:[^.!?\n]{1,60} )?(?:${month} \d{1,2},? \d{4}|\d{1,2} ${month} \d{4})\s*$`,
        },
        {
          name: 'comment.line.furniture.wire',
          match: String.raw`^\s*(?:\p{Lu}[\p{L} -]{1,30}: )?\*{0,2}${linkLine}\*{0,2}(?:, ${linkLine}){0,20}\s*$`,
        },
      ],
    },
    notebook: {
      patterns: [
        {
          name: 'comment.block.notebook.wire',
          begin: String.raw`^\s*#+ (?=[^\n]{0,40}(?i:notebook))`,
          end: untilEndOfText,
        },
        {name: 'comment.block.notebook.wire', begin: String.raw`^\s*\*(?: \*){3,}\s*$`, end: untilEndOfText},
      ],
    },
    table: {name: 'comment.block.table.wire', begin: String.raw`^\s*<#>`, end: '<#>'},
  },
}
