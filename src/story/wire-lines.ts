import type {Role} from './story.js'

/**
 * What a line or short paragraph of agency copy is when it is not copy, by its own words: byline, advisory, embargo, sign-off and the
 * rest of the furniture around a story. Every format shares these forms.
 */
export function roleOfLine(text: string): Role | undefined {
  const written = text.trim()
  if (written === '' || !mayBeLine(written)) return undefined
  // What a feed wraps or indents is one line to a desk.
  const line = written.includes('\n') ? written.replace(/\s+/g, ' ') : written
  for (const [role, isLine] of forms) if (isLine(line)) return role
  return undefined
}

/** Whether a line begins like one of the forms below. Most paragraphs are copy, and say so with their first word. */
function mayBeLine(line: string): boolean {
  const [word] = /^\p{L}+/u.exec(line) ?? []
  if (word === undefined) return line.length < longestLine || !/^[“"‘'\d]/.test(line)
  return (
    firstWords.has(word.toLowerCase()) ||
    line.includes('contributed') ||
    line.includes('helped with') ||
    line.includes('Contact:') ||
    line.includes('ersion of this')
  )
}

const longestLine = 100
const firstWords = new Set(
  `additional also con achtung attorney advertisement advertisements advisory af all article attention av berichtigung by cision clarification click company compiled compiling contact contacts contributing distributed
  copyright correction disclaimer enquiries enditem hinweis nota only rns til till visit
  download ed edited editing editor editors eds embargo embargoed end ends eom extra file filed follow for further graphic graphics hold immediate
  image investor join keyword keywords kill korrektur korrekturhinweis like infographic listen logo media mf more mtf neither news not note original originally oikaisu our par photo photography photos picture por press promoted read rättad rättelse rettelse
  recommended related release reported reporting research scroll see share sign source sponsored stop story strictly subscribe supplementary tag
  tags tap text the this tmsnrt topic topics transmission translated translation video view von watch with withdraw withdrawn write writing written`.split(
    /\s+/,
  ),
)

/**
 * Where a closing “(Reporting by …)” begins in a paragraph whose last sentence it follows; `undefined` when there is none, or when it is
 * the whole paragraph.
 */
export function signoffStart(whole: string): number | undefined {
  const text = whole.includes('((') ? whole.replace(contacts, '').trimEnd() : whole
  if (text.endsWith(' Enditem')) return text.length - 'Enditem'.length
  if (text.endsWith(' ****')) return text.length - '****'.length
  if (text.endsWith(' +++'))
    return text.length - (closedBy.exec(text.slice(-longestSignoffName))?.[0].length ?? 3)
  const tail = text.slice(-longestSignature)
  if (endsInLetter(text)) {
    const signed = signature.exec(tail) ?? pictureCredit.exec(tail)
    return signed === null ? undefined : text.length - tail.length + signed.index
  }
  const pictured = pictureCredit.exec(tail)
  if (pictured !== null) return text.length - tail.length + pictured.index
  if (!/[)\]/][\s.]*$/.test(tail.slice(-20))) return undefined
  const from = Math.max(0, text.length - longestSignoff)
  const found =
    closingSignoff.exec(text.slice(from)) ??
    /\s*\(©\s?\p{Lu}[\p{L} ]{1,20}\)\s*$|(?<=[.!?][”"»]?)\s(?:\(\p{Lu}{3,8}\)\.?|\/\p{L}[\p{L}\p{N} .-]{1,20}\/)\s*$/u.exec(
      text.slice(from),
    )
  if (found === null) return undefined
  const start = from + found.index
  return start === 0 ? undefined : start
}

/** “… goes on. (Ruth Amis) +++”, as German papers close. */
const closedBy = /\((?:\p{Lu}[\p{L}. -]{2,40}|\p{L}{1,6}(?:\/\p{L}{1,6})?)\) \+\+\+$/u
const longestSignoffName = 50

/** Most paragraphs end in a mark, and are done with at a glance. */
function endsInLetter(text: string): boolean {
  const last = text.charCodeAt(text.length - 1) | 32
  return last >= 97 && last <= 122
}

const longestSignature = 40

/** An agency that signs behind the last sentence, with its desk’s initials or without: “… of the talks. Reuter”, “… he said. PTI RA TO”. */
const signature =
  /(?<=[.!?][”"»]?\s+)(?:Reuters?|REUTERS?|AFP|EFE|UPI|PTI|ANI|IANS|Xinhua|TASS|APA|ANSA|Lusa|LUSA|dpa|DPA|STT|NTB)(?: [A-Z]{2,4}){0,6}$/

/** “… of the talks. NWA PHOTO RUTH AMIS”, “… on the pier. NWA VIDEO / RUTH AMIS.” */
const pictureCredit =
  /(?<=[.!?][”"»]?\s+)\p{Lu}{2,6} (?:FOTO|PHOTO|VIDEO)S?(?: \/)? \p{Lu}[\p{Lu} .’'-]{2,28}$/u

/** What follows the sign-off in the same breath: `((ruth.amis@ninewire.example)) Keywords: CARROW FERRY/`. */
const contacts = /\(\([^()]*\)\)(?:\s*Keywords:[^.]*)?\s*$/

/** “By Daniel Okafor and Ruth Amis”, “By TOM ACHEBE, NWA Sports Writer”; never a sentence that begins with “By”. */
export function isByline(line: string): boolean {
  if (foreignByline.test(line)) return true
  if (line.length > 160 || !/^by[\s:]/i.test(line)) return false
  if (/[.!?][”"’)]*$/.test(line) && !/\b(?:Jr|Sr|[A-Z])\.$/.test(line)) return false
  const words = line
    .replace(/\]\([^)]*\)/g, ']')
    .slice(3)
    .trim()
  return (
    (/^[[*_“"]*(?:\p{Lu}|the\s+\p{Lu}|(?:our|a|an)\s+\S+\s+(?:correspondent|reporter|staff))/u.test(words) &&
      !/\b(?:is|was|were|has|have|had|will|said|says)\b/.test(words)) ||
    /^\[[^\]]+\]/.test(words)
  )
}

/** “Par Ruth AMIS”, “Von Ruth Amis, nwa”: the same in other languages, of nothing but names. */
const foreignByline =
  /^(?:Par|Von|Por|Di|Av|Af|Door)[\s:]\s*\p{Lu}[\p{L}.’'-]+(?:(?:\s|, | et | und | y | e | och | og | en )(?:d[eai] |van |von |der )?\p{Lu}[\p{L}.’'-]+){1,6}(?:, (?:afp|dpa|efe|ansa|tt|ntb|anp|nwa))?$/u

/** A line that ends a take: `-30-`, `###`, `ENDS`, `(More)`, `(END) Nine Wire`, `___`. */
export function isEndMark(line: string): boolean {
  const mark = line.trim()
  if (mark.length > longestEndMark) return false
  return /^(?:[-–—]+\s*30\s*[-–—]+|#(?:\s*#)+|[/(]?-*\s*ends?\s*-*\)?[./]*|enditem|\((?:ende|schluss|fin|fine|fim)\)[.]?|\(?-*\s*more(?: follows| to come| to follow)?\s*-*[.]?\)?|\((?:end|more to follow)\) [a-z][a-z ]{2,40}|_{2,}|[*=~-](?:\s*[*=~-]){2,}|end\s+\d{1,2}:\d\d\s[ap]\.?m\.?(?:\s[a-z]{2,4})?|\+{3,}|mf|mtf|eom)$/i.test(
    mark,
  )
}

/** A rule across the page is about a hundred characters wide; a regular expression runs out of stack over millions of dashes. */
const longestEndMark = 500

/** “(Adds minister’s reaction in paragraph 3)”, “Eds: UPDATES with quotes”, “Editors’ note: …”. */
export function isAdvisory(line: string): boolean {
  return (
    advisory.test(line) ||
    /^ATTENTION\s+[-–—].*\/\/\/$/.test(line) ||
    /^(?:attention\s+)?(?:eds?|editors?)(?:[’'`]s?)?(?:\s+notes?)?\s*[:.–—_-]/i.test(line) ||
    /^(?:note to|attention)\s+editors?\b/i.test(line) ||
    /^(?:nota (?:a los editores|alla redazione)|note aux rédactions|(?:achtung|hinweis an die) redaktionen|til(?:l)? redaks?jonen|till redaktionen)\b/i.test(
      line,
    ) ||
    /^(?:THIS (?:EDIT|VIDEO|PACKAGE) CONTAINS\b|EDITORS,? PLEASE NOTE\b)/.test(line) ||
    /^this is a (?:developing|breaking)(?: news)? story\b.{0,120}$/i.test(line) ||
    /^the following (?:press |news )?release (?:corrects|replaces)\b/i.test(line) ||
    (line.length < longestSignoff && correction.test(line)) ||
    /^this (?:version|story|item|article) (?:corrects|(?:has been|was) (?:corrected|updated))\b.{0,300}$/i.test(
      line,
    )
  )
}

/** What was wrong in an earlier version, told to readers below the copy or above it. */
const correction =
  /^korrektur-?hinweis\b|^(?:correction|clarification|korrektur|rättelse|rättad version|rettelse|berichtigung|oikaisu)(?: \([^)]{1,40}\))?\s?[:–—]\s|^(?:(?:an?|the) )?(?:earlier|previous|prior) version of this (?:story|article|report)\b|^(?:correction|clarification),? \d[\d/.]+(?:,? \d?\d[:.]\d\d ?[ap]\.?m\.?(?: [A-Z]{2,4})?)?:\s?an? (?:earlier|previous|prior) version\b/i

const contributor = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:de |del |la )*\p{Lu}[\p{L}.’'-]*){0,3}`
/** “Con información de Ana Ruiz y Tomás Vega.”, names and nothing else. */
const contributed = new RegExp(
  String.raw`^\(?Con información (?:adicional )?de ${contributor}(?:(?:, | y | e )${contributor})*\.?\)?$`,
  'u',
)

const reportVerb = String.raw`(?:additional\s+|further\s+|extra\s+|supplementary\s+|with\s+|original\s+)*(?:reporting|reported|writing|written|editing|edited|compiled|compiling|translated|translation|photography|graphics?|text|research)`
const closingSignoff = new RegExp(
  String.raw`(?:\((?:${reportVerb}\b[^()]{0,40}\bby\b|${reportVerb}\s*:)(?:[^()]|\([^()]*\))*\)|\[(?:${reportVerb}\b[^[\]]{0,40}\bby\b)[^[\]]*\])[\s.]*$`,
  'i',
)
/** “Reporting by Ruth Amis”, “(Writing by …; Editing by …)”; not “Writing by hand is slow”. */
function isSignoff(line: string): boolean {
  const found = wholeSignoff.exec(line)
  return (
    found !== null &&
    line.length < longestSignoff &&
    /^(?:\p{Lu}|the\s|our\s|\[)/u.test(line.slice(found[0].length))
  )
}

const longestSignoff = 800
const wholeSignoff = new RegExp(
  String.raw`^[([_*]*(?:${reportVerb}\b(?:\s+(?:and|in)\s+\S+){0,3}\s*(?:by\b:?|:))\s*`,
  'i',
)
const advisory =
  /^[([]\s*(?:adds?|updates?|updating|recasts?|corrects?|correcting|corrected|removes?|fix(?:es)?|repeats?|refiles?|resends?|restores?|inserts?|deletes?|drops?|clarif(?:y|ies)|changes?|amends?|rewrites?|rephrases?|releads?|tops?|subs?|new throughout|writes? thr(?:ough|u)|no changes?|attn\b|eds?\b|editors?\b|for use\b|releasing at|note\s*:|note to\b|this (?:story|version|item|refiles|corrects|november|is a)|story (?:first|refiles|corrected)|see also|with\b[^)]*\b(?:photos?|pictures?|graphics?|video)|details throughout|more details|refile|pix|graphic|moves?\b[^)]*\bdateline)\b.*[)\]][.]?$/is

/** “Media contact: Ruth Amis, Phone: …” below a press release; “Contact:” alone, too, and “Carrow Marine Contact:” before an address. */
const contactBlock =
  /^(?:for (?:more|further) information,? |for media,? )?(?:please )?(?:(?:media|press|investor|company|relations|and|&|key|\/)\s*){0,5}(?:contacts?(?: information)?|enquiries|office)(?:$|:(?:\s*$|(?:[^.]|\b[a-z]\.){3,80}$|(?=.*(?:@|\b(?:tel|phone|mobile|e-?mail)\b|\+\d|\d{3}[- ]\d{4}))))|^for (?:more|further) information\b.{0,160}(?:@|\+\d|\d{3}[- ]\d{4})/is

export function isContact(line: string): boolean {
  return line.length < 300 && (contactBlock.test(line) || namedContact.test(line))
}

const namedContact =
  /^(?:\p{Lu}[\p{L}\p{N}&.’'-]*\s+){1,6}Contact:\s(?=.*(?:@|\b(?:tel|phone|mobile|e-?mail)\b|\+\d|\d{3}[- ]\d{4}))/su

/** Where a story stood first, or what it is a part of: “This story was originally published by Nine Wire”. */
const firstPublished =
  /^\*{0,3}\s?(?:this (?:article|essay|piece|story) (?:appear(?:s|ed)|runs|ran) in (?:the|our) .{2,60}\b(?:issue|edition)\b|originally (?:published|posted|appeared) (?:under|by|in|on|at)\b|this (?:story|article)(?: (?:was|is|has been))?(?: (?:originally|first))? (?:re-?|co-?)?(?:published|appeared) (?:by|in|on|at|from|under|with|here)\b|this (?:story|article|piece|post|column|commentary|report) (?:was )?(?:originally|first) (?:published|appeared)\b.{0,120}$|this (?:story|article|post|piece|fact-?check) is (?:part of .{0,80}\b(?:series|project|collaboration|partnership|package|coverage|special report)\b|republished\b))/i

const forms: readonly (readonly [Role, (line: string) => boolean])[] = [
  ['take-mark', isEndMark],
  [
    'embargo',
    (line) =>
      line.length < 200 &&
      /^\W*(?:(?:strictly\s+)?embargo(?:ed)?\b|transmission of (?:the )?material in this .{0,40}\bis embargoed until\b|hold for release\b|not for (?:release|publication|use) (?:before|until)\b|for release (?:at|after|on)\b)/i.test(
        line,
      ),
  ],
  ['advisory', isAdvisory],
  ['advisory', (line) => /^(?:KILL\s+KILL|HOLD\s+HOLD|WITHDRAW|STOP PRESS|ADVISORY\b)/.test(line)],
  ['signoff', isSignoff],
  // Financial services close with the writer’s telephone: “-By Ruth Amis, Nine Wire; 201-555-0100”, “Write to Ruth Amis at amis@…”.
  [
    'signoff',
    (line) =>
      line.length < 200 &&
      /^[-–—]{1,2}\s?[Bb]y \p{Lu}.{2,80}(?:;|\s)\s?(?:\S+@\S+|\+?\d[\d ()-]{7,})/u.test(line),
  ],
  [
    'signoff',
    (line) => line.length < 200 && /^[-–—]{0,2}\s?Write to \p{Lu}[^.]{2,80} at \S+@\S+$/u.test(line),
  ],
  [
    'signoff',
    (line) =>
      line.length < 160 &&
      /^[(–—-]*\s?with (?:additional |agency )?inputs?(?: from [^.]{2,80})?\)?\.?$/i.test(line),
  ],
  // The writer’s address behind the sign-off, and writer and day in one bracket: “(Ruth Amis/20310317/Press Contact: …)”.
  ['signoff', (line) => line.length < 200 && /^\(\([^\s()]+@[^()]+\)\)\.?$/.test(line)],
  ['signoff', (line) => /^\(\p{Lu}[\p{L}.,&’' -]{3,60}\/(?:19|20)\d{6}[/)]/u.test(line)],
  ['signoff', (line) => /^\(Production: ?\p{Lu}[^()]{2,200}\)$/u.test(line)],
  ['furniture', (line) => /^<?\^{5,}/.test(line)],
  ['signoff', (line) => /^={2,}\s?\p{Lu}[\p{L} ]{1,20}$/u.test(line)],
  [
    'furniture',
    (line) =>
      line.length < 90 &&
      /^(?:\|?\s*(?:Source:|SOURCE:?)\s+\p{Lu}[^!?:]*?(?:\p{L}|\b(?:Inc|Ltd|Corp|Co|plc|(?:\p{Lu}\.)+\p{Lu})\.)|MEDIA RELEASE(?:\s+\w*\d\w*)?|FOR IMMEDIATE RELEASE)$/u.test(
        line,
      ),
  ],
  // Whom to ask and where to look, as Austrian services close: “(S E R V I C E - www.ninewire.example)”.
  ['furniture', (line) => line.length < 300 && /^\((?:S E R V I C E|SERVICE) [-–—] .*\)$/s.test(line)],
  ['furniture', (line) => /^this (?:press|news|smart news) release features multimedia\b/i.test(line)],
  [
    'furniture',
    (line) =>
      /^(?:(?:news|press|media) (?:release|statement|advisory|note)|(?:(?:news|press|media) )?(?:release|advisory|statement)(?:\s*(?:no\.?|number|#|:))?\s*[a-z]{0,3}\d[\w./-]*|immediate release|news provided by|for immediate (?:release|distribution)\b.{0,60})$/i.test(
        line,
      ),
  ],
  [
    'signoff',
    (line) =>
      /^(?:[A-Z][\w.’'-]+\s+){1,3}(?:and\s+(?:[A-Z][\w.’'-]+\s+){1,3}|in\s+[A-Z]\w+\s+)*contributed(?: reporting)?(?: to this (?:report|story))?(?:\.|$|\s(?:from|in)\s)/.test(
        line,
      ),
  ],
  [
    'signoff',
    (line) =>
      /^(?:Associated Press|AP|Reuters|The)?\s*(?:writers?|reporters?|journalists?)\b[^.]*\bcontributed\b[^.]*\.?$/i.test(
        line,
      ),
  ],
  [
    'signoff',
    (line) =>
      line.length < 300 &&
      /helped with|^contributing/i.test(line) &&
      /^\p{Lu}[^.]*\bhelped with this (?:story|report)\.?$|^contributing(?: to this (?:story|report)\b|:\s\S)/iu.test(
        line,
      ),
  ],
  ['signoff', (line) => /^[\p{Lu}–—-].{0,300}\bcontributed to this (?:report|story|article)\.?$/u.test(line)],
  ['signoff', (line) => line.length < longestSignoff && contributed.test(line)],
  [
    'signoff',
    (line) =>
      line.length < 300 && /^information for this (?:report|story|article) was contributed by\s/i.test(line),
  ],
  ['byline', isByline],
  ['furniture', (line) => line.length < 400 && firstPublished.test(line)],
  [
    'boilerplate',
    (line) => line.length < 90 && /^Distributed by (?:the )?\p{Lu}[\p{L} .,&’'-]*$/u.test(line),
  ],
  [
    'boilerplate',
    (line) =>
      line.length < 300 && /^(?:this [^.]{3,40} may be considered )?attorney advertising\b/i.test(line),
  ],
  // What an exchange says below an announcement, and a company above one that may not be read everywhere.
  [
    'boilerplate',
    (line) =>
      line.length < 900 &&
      /^(?:this information is provided by RNS\b|the company news service from the london stock exchange|not for (?:release|publication|distribution)(?:,| or | in )|this announcement (?:relates to|contains) )/i.test(
        line,
      ),
  ],
  [
    'boilerplate',
    (line) =>
      line.length < 500 &&
      /^(?:this report by [^.]{3,40} was first published\b|the (?:views?|opinions?)(?:,? and (?:views?|opinions?))? expressed (?:herein|(?:in|by) th(?:is|e) (?:article|author|commentary|column|story))\b|this (?:story|article) was (?:automatically )?(?:generated|produced|created|provided) (?:by|using|with)\b|\(?only the headline\b.*\bsyndicated feed\b|\(?this (?:story|article|report) has not been edited\b|[^.]{3,60}\bcreated this story (?:by|using|with)\b)/i.test(
        line,
      ),
  ],
  [
    'boilerplate',
    (line) =>
      /^(?:neither the [^.]{3,200}? accepts? responsibility for the adequacy\b|\(?©|\(c\)\s|copyright\b(?=.*(?:\d{4}|reserved|©|\(c\)|not (?:to )?be reproduced))|disclaimer\s*:|all rights reserved|our standards\s*:|for media inquiries|the original source of this article|this (?:material|article|content) may not be (?:published|reproduced))/i.test(
        line,
      ),
  ],
  [
    'furniture',
    (line) =>
      /^(?:advertisements?|sponsored(?: content)?|promoted|story continues(?: below)?(?: advertisement)?|article continues(?: below)?|scroll to continue|share this(?: article| story)?)[.:]?$/i.test(
        line,
      ),
  ],
  [
    'furniture',
    (line) =>
      line.length < 200 &&
      /^(?:(?:also )?read(?: (?:more|also|next))?|see also|related(?: (?:stories|articles|links|content|coverage|topics))?|recommended(?: stories)?|more (?:on|from|coverage|stories)\b[^.]{0,60}|(?:click|tap) here|sign up (?:for|to)|subscribe|follow (?:us|@)|watch(?: now)?|listen(?: now)?|tags?|topics?|keywords?|filed under|photo(?:s)?(?: credit| by)?|picture|image(?: source| credit)?|video|graphic|tmsnrt|source link|file photo)\s*[:|]/i.test(
        line,
      ),
  ],
  ['furniture', isContact],
  [
    'furniture',
    (line) =>
      line.length < 400 &&
      /^for (?:more|further|additional) information\b[^.]{0,80}\bcontact\b.*(?:@|\bphone\b|\btel\b|\+\d|\d{3}[- ]\d{4})/i.test(
        line,
      ),
  ],
  ['furniture', (line) => /^(?:photos?|logo|image|video|infographic)\s+[-–](?:\s+https?:\S+)?$/i.test(line)],
  [
    'furniture',
    (line) =>
      line.length < 200 &&
      /^(?:(?:cision )?view (?:source version|original content)\b|sign up (?:for|to) (?:our|the|get)|subscribe to|follow us|click here|download (?:our|the) app|like us on|join (?:our|the) (?:newsletter|conversation))\b/i.test(
        line,
      ),
  ],
]
