import {anyOf, form, holding} from './form.js'

/** Who worked on the story, below the copy: “(Reporting by Ruth Amis; Editing by Tom Achebe)”. */
export function isSignoff(line: string): boolean {
  return isCredit(line) || isSigned(line)
}

/** Work that a sign-off credits: “additional reporting”, “edited”. */
export const work = String.raw`(?:additional\s+|further\s+|extra\s+|supplementary\s+|with\s+|original\s+)*(?:reporting|reported|writing|written|editing|edited|compiled|compiling|translated|translation|photography|graphics?|text|research)`

/** In UTF-16 units: the writers of a whole series may be named. */
export const longestSignoff = 800

/** “Reporting by Ruth Amis”, “Writing and editing by: …”; not “Writing by hand is slow”. */
function isCredit(line: string): boolean {
  if (line.length >= longestSignoff) return false
  const found = credited.exec(line)
  return found !== null && /^(?:\p{Lu}|the\s|our\s|\[)/u.test(line.slice(found[0].length))
}

const credited = new RegExp(
  String.raw`^[([_*]*(?:${work}\b(?:\s+(?:and|in)\s+\S+){0,3}\s*(?:by\b:?|:))\s*`,
  'i',
)

const contributor = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:de |del |la )*\p{Lu}[\p{L}.’'-]*){0,3}`

/** Whose reports went into a story: “NWA, the Carrow Post and other agencies”. */
const services = `(?:(?:other |news |wire )*agencies|(?:the )?${contributor})(?:(?:,? and |, )(?:(?:other |news |wire )*agencies|(?:the )?${contributor}))*`

export const signoffs = [
  // Financial services close with the writer’s telephone or address.
  form(
    '-By Ruth Amis, Nine Wire; 201-555-0100',
    /^[-–—]{1,2}\s?[Bb]y \p{Lu}.{2,80}(?:;|\s)\s?(?:\S+@\S+|\+?\d[\d ()-]{7,})/u,
    200,
  ),
  form(
    'Write to Ruth Amis at amis@ninewire.example',
    /^[-–—]{0,2}\s?Write to \p{Lu}[^.]{2,80} at \S+@\S+$/u,
    200,
  ),
  form(
    '(With inputs from NWA and other agencies)',
    new RegExp(
      String.raw`^[*(–—-]*\s?(?:[Ww]ith (?:additional |agency )?inputs?(?: from ${services})?|WITH (?:AGENCY )?INPUTS?(?: FROM ${services})?)\)?\.?$`,
      'u',
    ),
    160,
  ),
  form(
    'Based on reporting by NWA and the Carrow Post',
    new RegExp(String.raw`^[(–—-]*\s?[Bb]ased on reporting (?:by|from) ${services}\)?\.?$`, 'u'),
    200,
  ),
  form(
    'Reporting by NWA was used in this report.',
    /^reporting (?:by|from) [^.!?“”"]{2,120} (?:was|were) used in this (?:article|report|story)\.?$/i,
    200,
  ),
  form(
    '(By arrangement with the Carrow Post)',
    new RegExp(String.raw`^\(?(?:[Pp]ublished )?[Bb]y arrangement with ${services}\)?\.?$`, 'u'),
    100,
  ),
  form(
    '— Compiled from wire reports',
    /^[(–—-]*\s?(?:(?:compiled )?from|with) (?:news )?(?:agency|agencies|wires?)(?: reports| copy| services)?\)?\.?$/i,
    60,
  ),
  // The writer’s address behind the sign-off, and writer and day in one bracket.
  form('((ruth.amis@ninewire.example; +201 555 0100))', /^\(\([^\s()]+@[^()]+\)\)\.?$/, 200),
  form('(Ruth Amis/20310317/Press Contact: …)', /^\(\p{Lu}[\p{L}.,&’' -]{3,60}\/(?:19|20)\d{6}[/)]/u),
  form('(Production: Ruth Amis, Tom Achebe)', /^\(Production: ?\p{Lu}[^()]{2,200}\)$/u),
  form(
    'Das Gespräch führte Ruth Amis.',
    /^(?:(?:das (?:gespräch|interview) führten?|die fragen stellten?|interview(?:ed)? by:?) [a-zà-ɏ])[^.]{2,80}\.?$/i,
    120,
  ),
  form('- Additional reporting: NWA', /^[–—-]\s?[Aa]dditional reporting(?::| by) \p{Lu}[^.!?]{1,80}$/u, 120),
  form('The NWA', /^The (?:AP|CP|NWA|PA|UPI)$/),
  form('=== Nine Wire', /^={2,}\s?\p{Lu}[\p{L} ]{1,20}$/u),
  ...holding(
    'contributed',
    form(
      'Ruth Amis and Tom Achebe contributed to this report.',
      /^(?:[A-Z][\w.’'-]+\s+){1,3}(?:and\s+(?:[A-Z][\w.’'-]+\s+){1,3}|in\s+[A-Z]\w+\s+)*contributed(?: reporting| research)?(?: to this (?:report|story))?(?:\.|$|\s(?:from|in)\s)/,
    ),
    form(
      'Associated Press writer Ruth Amis in Carrow contributed.',
      /^(?:Associated Press|AP|Reuters|The)?\s*(?:writers?|reporters?|journalists?)\b[^.]*\bcontributed\b[^.]*\.?$/i,
    ),
    form(
      'Achebe reported from Velm. Nine Wire writer Ruth Amis in Carrow contributed.',
      /^\p{Lu}[^.!?]{2,80} reported from \p{Lu}(?:[^.!?]|\b\p{L}{1,4}\.){2,80}\. [^!?“”"]{2,200}\bcontributed(?: reporting)?\.$/u,
    ),
    form(
      'Nine Wire reporter Ruth Amis contributed.',
      /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:staff )?(?:correspondents?|editors?|reporters?|writers?) \p{Lu}[^.]{2,120} contributed\.?$/u,
    ),
    form(
      'Science Writer Ruth Amis in Carrow, N.L., contributed to this report.',
      /^[\p{Lu}–—-].{0,300}\bcontributed to this (?:report|story|article)\.?$/u,
    ),
    form(
      'Information for this story was contributed by Ruth Amis',
      /^information for this (?:report|story|article) was contributed by\s/i,
      300,
    ),
  ),
  ...holding(
    'helped with',
    form(
      'The Carrow desk helped with this story.',
      /^[a-zà-ɏ][^.]*\bhelped with this (?:story|report)\.?$/i,
      300,
    ),
  ),
  form('Contributing: Ruth Amis', /^contributing(?: to this (?:story|report)\b|:\s\S)/i, 300),
  // Names and nothing else.
  form(
    'Con información de Ana Ruiz y Tomás Vega.',
    new RegExp(
      String.raw`^\(?Con información (?:adicional )?de ${contributor}(?:(?:, | y | e )${contributor})*\.?\)?$`,
      'u',
    ),
    longestSignoff,
  ),
]
const isSigned = anyOf(signoffs)
