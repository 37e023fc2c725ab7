import type {Role} from '../story.js'
import {closingAppeals} from './closing-appeals.js'
import {closingCalls} from './closing-calls.js'
import {closingCredits, closingNotes, longestNote} from './closing-notes.js'
import {closingWays} from './closing-ways.js'
import {anyOf, form} from './form.js'

/**
 * What the last paragraph of a body is when it is a credit that only its place gives away: “NWA lg/jw”, “bur-ab/cd”, “(NWA)”. Asked of
 * other paragraphs it would also take a short crosshead.
 */
export function roleOfTail(text: string): Role | undefined {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length > longestTail) return line.length < longestNote && isNote(line) ? 'furniture' : undefined
  if (isCredit(line)) return 'signoff'
  return isWay(line) || isRouting(line) || isStarred(line) ? 'furniture' : undefined
}

const longestTail = 300

/** “** The release above was sent on behalf of a third party **”, “///Updates with quote///”, “+++ Carrow;Cranes; +++” */
export function isStarred(line: string): boolean {
  return line.length < longestTail && (starred.test(line) || betweenMarks.test(line))
}

const starred = /^\*{2,}\s.*\s\*{2,}$/s
/** Between other marks stand the items of a ticker too; those are sentences. */
const betweenMarks = /^(?:\/{2,}[^.!?/]+\/{2,}|-{3,}\s[^.!?]+\s-{3,}|\+{3}\s[^.!?]+\s\+{3})$/

/** `# dpa Notebook`, `# Notizblock`: what follows is between desks. */
export function isNotebook(text: string): boolean {
  return /^#+\s*(?:\S+\s+){0,3}(?:notebook|notizblock)\b/i.test(text)
}

/** “51 77 03 CRO01 1113 LOC03”: where the feed sent the story. */
function isRouting(line: string): boolean {
  const words = line.split(' ')
  return (
    words.length >= 4 &&
    /^[\dA-Z ]+$/.test(line) &&
    words.filter((word) => /\d/.test(word)).length > words.length / 2
  )
}

/** Who wrote, edited and took the story, in initials; and the agency that signs it. */
const initials = [
  form('NWA lg/jw', /^[A-Z]{2,6}(?:[ /-](?:[A-Z]{2,8}|[a-z]{1,5}))*(?: ?[a-z]{1,4}(?:[/-][a-z]{1,4})+)?\.?$/),
  form('--NWA ra/to', /^-{1,2}\s?[A-Z]{2,8} [a-z]{1,4}(?:\/[a-z]{1,4}){0,3}\/?$/),
  form('YL2-LE', /^[A-Z]{2,3}\d-[A-Z]{2,3}\d?$/),
  form('bur-ab/cd', /^\(?[a-z]{2,5}(?:[-/][a-z]{1,5}){1,4}(?: [a-z])?\)?\.?$/),
  form('RA // TA', /^[A-Z]{2,5} ?\/\/ ?[A-Z]{2,5}\.?$/),
  form('Amis/Ende', /^\p{Lu}\p{L}{1,15}\/(?:End|Ende|Fim|Fin|Fine)$/u),
  form('(Schluss) ra/ta', /^\((?:End|Ende|Schluss)\) ?[\w/-]{2,20}$/),
  form('ra/ta/NWA', /^[a-z]{2,5}(?:\/[a-z]{1,5})*\/[A-Z]{2,6}$/),
  form('Ruth Amis/NWA', /^\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){1,2} ?\/ ?\p{Lu}{2,5}$/u),
  form('NWA-Ruth Amis', /^[A-Z]{2,5}[-–/]\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}$/u),
  form('(NWA)', /^\((?:[A-Z][\w.-]{1,14}|dpa|afp|apa|ats|epd|kna|sda|stt|tt)(?:[/ -]\w{1,14}){0,2}\)\.?$/),
  // The same in scripts without capitals.
  form('ننن/ح س/كام', /^\p{Lo}{1,4}(?: \p{Lo}{1,3}){0,2}(?:[/-]\p{Lo}{1,4}(?: \p{Lo}{1,3})?){1,3}$/u),
  form('epd ra', /^(?:dpa|afp|apa|epd|kna|sda)(?:[ -][a-z0-9]{1,4}){1,8}$/i),
  form(
    'ra/ta (Carrow, Velm)',
    /^[a-z]{2,4}(?:[/,-] ?[a-z]{2,4})* \(\p{L}{2,10}(?:, \p{L}{2,10}){0,4}\)\.?$/u,
  ),
]

/** Names of writers and services, set apart by marks. */
const names = [
  // Gulf and Chinese agencies name the writers at the foot, with the hour or the end of the take.
  form('NWA/Ruth Amis/Tom Achebe', /^[A-Z]{2,6}(?:\/\p{Lu}[\p{L}.’' -]{2,30}){1,3}$/u),
  form('(By Ruth Amis, Tom Achebe and others)', /^\([Bb]y \p{Lu}[^()]{3,120}\)$/u),
  form('Enditem/ra/ta', /^(?:Enditem|ENDITEM)(?:\/\w{1,6})+$/),
  form('18:05 LOCAL TIME 15:05 GMT', /^\d{1,2}:\d\d LOCAL TIME \d{1,2}:\d\d GMT$/),
  form('1011234', /^\d{4,8}$/),
  form('/ Nine Wire/', /^\/\s*\p{L}[\p{L}\p{N} .-]{1,20}\/$/u),
  form('--NWA==', /^[=+–—-]+\s*[A-Z][\w.-]{1,14}[=+]*$/),
  form('— Copyright Nine Wire', /^[–—-]+\s?(?:Copyright|©)\s.{4,80}$/),
  form('— Ruth Amis, Nine Wire', /^[–—-]+\s?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2}(?:, \p{Lu}[\p{L} ]{1,30})?$/u),
  form('— By Ruth Amis in Carrow', /^[—–-]+\s*By [A-Z][^.]*\.?$/),
  // A clip follows, which the page cannot show.
  form('Ruth Amis reports.', /^(?:\p{Lu}[\p{L}’'-]+ ){2,3}reports\.$/u),
  // Marks with a slash or a bar among them before a name.
  form(
    '//Nine Wire',
    /^(?=[^\p{L}\p{N}]*[\\/|])[^\p{L}\p{N}\s]{2,6} ?\p{Lu}[\p{L}\p{N}.-]{1,14}(?: \p{Lu}[\p{L}\p{N}.-]{1,14})?$/u,
  ),
  form('((ruth.amis@ninewire.example))', /^\(\(.*\)\)\.?$/),
  form(
    'By Ruth Amis, with files from Tom Achebe',
    /^(?:[—–-]+\s*)?(?:[Bb]y [A-Z][^.]*,? )?(?:[Ww]ith f|F)iles from [A-Z][^.]*\.?$/,
  ),
]

/** “Ruth Amis, Tom Achebe in Carrow and Ana de Sousa”: names and the places where they work, and nothing else. */
const people = String.raw`\p{Lu}[\p{L}.’'-]*(?:(?:,? (?:and|et|und|y) | in | at |, | )(?:d[aei] )?\p{Lu}[\p{L}.’'-]*)+`

/** Who helped, and who asked the questions. */
const helpers = [
  form(
    '--Ruth Amis, with assistance from Tom Achebe in Carrow.',
    new RegExp(
      String.raw`^(?:[–—-]+\s?)?(?:(?:By )?${people},? )?[Ww]ith (?:assistance|help|reporting) (?:by|from) ${people}\.?$`,
      'u',
    ),
  ),
  form(
    'Nine Wire’s Ruth Amis in Carrow and reporter Tom Achebe contributed.',
    new RegExp(
      String.raw`^(?:[–—-]+\s?)?(?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}[’']s? )?${people}(?: and (?:reporters?|writers?|staff writers?) ${people})? (?:also )?contributed\.?$`,
      'u',
    ),
  ),
  form(
    'Das Gespräch führte Ruth Amis.',
    new RegExp(
      String.raw`^(?:Das (?:Gespräch|Interview) führten?|Die Fragen stellten?|Interview by|Propos recueillis par|Entrevista realizada por|The interview was conducted by) ${people}\.?$`,
      'u',
    ),
  ),
]

/** How to reach the writer, and the writer’s life with it. */
const writers = [
  form(
    'To contact the reporter on this story: ruth.amis@ninewire.example',
    /^\(?To contact the (?:author|editor|reporter|writer)s?(?: (?:(?:of|on|responsible for) )?this (?:article|report|story)\b|: )/,
  ),
  form(
    'Ruth Amis can be reached at 201-555-0100',
    /^[^.]*\bcan be (?:reached|followed|contacted) (?:at|on|by|via)\b/,
  ),
  form(
    'Ruth Amis may be reached at amis@ninewire.example',
    /^[^.]{3,60} may be (?:reached|contacted) (?:at|via) \S+@/,
  ),
  form(
    'Contact Ruth Amis at amis@ninewire.example',
    /^(?:You can )?(?:[Cc]ontact|[Ee]-?mail|[Rr]each|[Ww]rite to) (?:\p{Lu}|h(?:er|im)\b|the (?:author|reporter|writer)\b)[^.]{0,60} (?:at|on) \S+@\S+/u,
  ),
  form('ruth.amis@ninewire.example', /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u),
  form('ruth.amis@ninewire.example; Twitter: @amis', /^[^\s@]+@[^\s@]+\.\p{L}{2,}\s?[;,|•·/]\s.{2,100}$/u),
  form('About the author: Ruth Amis lives in Carrow.', /^About the (?:author|reporter|writer)s?: \S/i),
  form(
    'Story by Ruth Amis. Photos by Tom Achebe.',
    /^(?:Graphics?|Illustrations?|Photo(?:graph)?s?|Photography|Story|Text|Video|Words) by \p{Lu}[^.!?]{2,60}(?:[.;|•·]|,? and) (?:[Gg]raphics?|[Ii]llustrations?|[Pp]hoto(?:graph)?s?|[Pp]hotography|[Ss]tory|[Tt]ext|[Vv]ideo|[Ww]ords) by \p{Lu}[^!?]{2,80}$/u,
  ),
  form(
    'This story was written by Ruth Amis.',
    /^This (?:article|column|piece|post|report|story) was (?:compiled|edited|reported|written)(?: and \p{L}+)? by \p{Lu}[^!?]{2,100}$/u,
  ),
  form('@amis', /^@\w{2,30}$/),
  form('Ruth Amis is on Twitter', /^(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:is|are) (?:at|on) (?:https?:|@|Twitter)/u),
  form(
    'The writer is a columnist for Nine Wire.',
    /^The (?:author|columnist|correspondent|writer) is (?:an?|the) [^.!?]{2,60} (?:at|for|in|of|on|with) (?:the )?\p{Lu}[^!?]{2,100}$/u,
  ),
  form('Ruth Amis reported from Carrow.', /^(?:\p{Lu}[\p{L}.’'-]+ ){1,4}reported from \p{Lu}[^.]{2,60}\.?$/u),
  form(
    'Ruth Amis is a reporter for Nine Wire. Follow her at @amis.',
    /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} (?:is|was|covers|writes|reports)\b.*\b(?:(?:[Ff]ollow|[Ee]-?mail|[Cc]ontact|[Rr]each) (?:him|her|them)\b|can be (?:reached|followed) )/u,
  ),
]

/** What is asked of readers. */
const appeals = [
  form(
    'Got a tip on cranes? E-mail us',
    /^(?:know something|got a (?:story|tip)|have a (?:tip|story)|questions\?|e-?mail us|send us)\b.{0,80}(?:e-?mail|@|us)\b/iu,
  ),
  form('Follow the harbour desk on Twitter', /^follow the [^,.]{2,40} (?:on|at) /iu),
  form('Follow @amis', /^follow @/iu),
  form(
    'Follow Ruth Amis on Twitter: @amis',
    /^follow [^,]{2,60}? (?:on|at) (?:twitter|x|facebook|instagram|bluesky|https?:|@)/iu,
  ),
]

/** Where there is more to read, hear and see. */
const elsewhere = [
  form('Online: the report', /^online:/iu),
  form('#crane #quay', /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u),
  form('doi: 10.1000/182', /^doi:\s?10\.\d/iu),
  form('https://ninewire.example/1', /^https?:\/\/\S+$/iu),
  form(
    'Read more about cranes at ninewire.example',
    /^read more about [^.!?]{2,60} (?:at|in|on) [^!?]{2,80}$/iu,
  ),
  form(
    'Harbour Lives is broadcast on Friday at 1100 GMT. Or listen again online.',
    /^[^.!?]{4,120}\b(?:is|was|will be) (?:broadcast|shown) [^.!?]{3,100}\. (?:Or |You can )?(?:catch up|listen|watch)\b[^!?]{2,80}$/iu,
  ),
  form('On Twitter: @amis', /^on (?:twitter|the web)(?::|$|\s+(?:follow\b|at\b|@|https?:))/iu),
  form('More on cranes: ninewire.example', /^more (?:ap|on)\b[^.]*:/iu),
  form('More harbour news: https://ninewire.example', /^more [^.:]{2,60}:\s*https?:/iu),
  form('Find more NW stories at https://ninewire.example', /^find more .{2,60}https?:/iu),
  form(
    'For more information, visit www.ninewire.example.',
    /^for (?:(?:more|further) information|(?:all |media |press |other )?(?:inquiries|enquiries|questions)),? (?:please )?(?:visit|see|go to|contact|call|e-?mail)\b.{2,120}$/iu,
  ),
  form(
    'For the full text of this release, visit https://ninewire.example/1',
    /^(?:for|to (?:read|see|view)) the (?:full|complete|entire) (?:text|release|report|version|announcement|statement)\b.{0,60}\b(?:visit|see|go to|click)\b.{2,120}$/iu,
  ),
  form(
    'To hear more of the talk, see our edition for tablets.',
    /^to (?:find out|hear|learn|read|see|watch) (?:more|the rest)\b[^.!?]{0,80}, (?:please )?(?:click|download|get|go to|listen to|pick up|see|tune in|visit)\b/iu,
  ),
  form(
    'For more on cranes, go to ninewire.example.',
    /^for more\b(?! than\b)[^.!?“”"]{2,60}, (?:please )?(?:check out|click|follow (?:@|us\b)|go to|head to|see|visit)\b.{2,120}$/iu,
  ),
  form('Visit Nine Wire at www.ninewire.example', /^visit .{2,60} (?:at|online) (?:https?:|www\.)\S+$/iu),
  form('Write to the desk - desk@ninewire.example', /^[^.!@]{3,60}(?:\s[-–—]|:)\s\S+@\S+\.\p{L}{2,}$/iu),
  form(
    'Featured image by Ruth Amis',
    /^(?:(?:cover|featured?|header|hero|lead|main|top) )?(?:photo(?:graph)?|image|illustration)s? (?:by|via) \S/iu,
  ),
  form(
    'A photo accompanying this release is online',
    /^(?:a|the) (?:photo|video|image|infographic)s? (?:accompanying this (?:announcement|release|story)|(?:is|are) also available)\b/iu,
  ),
]

/** Where the story comes from. */
const sources = [
  form('Källa: Carrows hamn', /^(?:source|quellen?|kilder?|källa|källor|fuentes?|fonte|lähde|lähteet):/iu),
  form(
    'Nine Wire™ & © 2031 Nine Network, Inc. All rights reserved.',
    /^[^.!?]{0,60}(?:©|\(c\)) ?(?:copyright )?\d{4}\b.*\brights reserved\b/iu,
  ),
  form('Source - NWA', /^source\s[-–]\s/iu),
  form('Keywords: harbour', /^keywords?:/iu),
  form('Contact: the harbour', /^(?:e-?mail|contact|tel):/iu),
  form(
    'The Associated Press is solely responsible for all content.',
    /^(?:ap|the associated press)\b[^.]*\b(?:contributed|receives support|is solely responsible)\b/iu,
  ),
  form(
    'This essay was originally published in a magazine',
    /^this (?:article|column|essay|piece|post|report|story) (?:(?:is|was) (?:originally|first) (?:published|posted)|(?:originally|first) (?:appeared|ran))\b/iu,
  ),
  form(
    'The essay is part of our harbour series',
    /^(?:this|the) (?:article|column|essay|post|story) (?:is|was) part of (?:an?|our|the) [\p{L}’' -]{0,60}\b(?:collaboration|package|partnership|project|series)\b/iu,
  ),
  form(
    'This post was edited on 9 July to name the pier.',
    /^this (?:blog )?(?:article|column|essay|interview|piece|post|report|story|transcript) (?:is|was|has been) (?:adapted|amended|condensed|edited|excerpted|extracted|reprinted|translated|updated)\b/iu,
  ),
  form(
    'This post is based on a piece in the harbour’s own paper.',
    /^this (?:blog )?(?:article|column|essay|post) (?:is|was) based (?:in part )?(?:on|upon)\b/iu,
  ),
  form(
    'The interview has been edited and condensed.',
    /^(?:the|this) (?:conversation|discussion|interview|transcript) (?:has been|was) (?:(?:lightly|slightly) )?(?:condensed|edited)\b/iu,
  ),
  form('Full disclosure: the writer owns a boat', /^(?:full )?disclosures?:/iu),
  form(
    'The Fool owns none of the shares. It has a disclosure policy.',
    /^.{20,240}\bhas a disclosure policy\b/iu,
  ),
  form(
    'Published on January 5, 2031',
    /^(?:first |last )?(?:published|posted|updated)(?: on| at)? (?:\p{L}{3,9}\.? \d|\d).{2,40}$/iu,
  ),
]

export const tailForms = {
  signoff: [...writers, ...helpers, ...initials, ...names, ...closingCredits],
  furniture: [
    ...appeals,
    ...elsewhere,
    ...sources,
    ...closingWays,
    ...closingAppeals,
    ...closingCalls,
    ...closingNotes,
  ],
} as const
const isCredit = anyOf(tailForms.signoff)
const isWay = anyOf(tailForms.furniture)
const isNote = anyOf([...closingNotes, ...closingAppeals])
