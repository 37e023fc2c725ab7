import {anyOf, form} from './form.js'

/** What a bracket before the copy tells editors of this version, by its first words. */
const versionWords = [
  'adds?|updates?|updating|recasts?|corrects?|correcting|corrected|removes?|fix(?:es)?|repeats?|refiles?|resends?',
  'restores?|inserts?|deletes?|drops?|clarif(?:y|ies)|changes?|amends?|rewrites?|rephrases?|releads?|tops?|subs?',
  'new throughout|writes? thr(?:ough|u)|no changes?|details throughout|more details|refile|pix|graphic',
  String.raw`attn\b|eds?\b|editors?\b|note\s*:|note to\b|for use\b|releasing at|see also`,
  'this (?:story|version|item|refiles|corrects|november|is a)|story (?:first|refiles|corrected)',
  'actualise|actualisation|actualiza|ajoute|amplía|corregge|corrige|aggiunge|complète|précise|répète',
  'neu|ergänzt|aktualisiert|berichtigt|uppdaterad|oppdatert|opdateret|utvidet',
  String.raw`updated(?=\s*:|\s+(?:\d|at|on|to|throughout|with)\b)`,
  String.raw`with\b[^)]*\b(?:photos?|pictures?|graphics?|video)|moves?\b[^)]*\bdateline`,
].join('|')

const earlier = `(?:earlier|previous|prior) version`

const text = '(?:article|piece|post|report|story)'
/** What an update says of the text, and not of the matter. */
const ofTheText =
  '(?:add(?:ed|s)|clarifie[ds]|correct(?:ed|s)|include[ds]|update[ds]|change[ds]|fixe[ds]|remove[ds])'

export const advisories = [
  form('(Adds minister’s reaction)', new RegExp(String.raw`^[([]\s*(?:${versionWords})\b.*[)\]][.]?$`, 'is')),
  // Agencies whose notes stand without a bracket write the verb in capitals.
  form(
    'CORRECTS para 4 to say Thursday, not Friday',
    /^(?:ACTUALISE|ACTUALISATION|ACTUALIZA|ACTUALIZACIÓN|ADDS|AJOUTE|AKTUALISIERT|AMPLÍA|CLARIFIES|CORRECTS|RECASTS|REFILES|REPEATS|UPDATES)\s[^.!?]*\p{Ll}[^.!?]*$/u,
    130,
  ),
  form('ATTENTION - the pier is called Carrow ///', /^ATTENTION\s+[-–—].*\/\/\/$/),
  form(
    'Eds: UPDATES with quotes',
    /^[/*]{0,2}\s?(?:attention\s+)?(?:eds?|editors?)(?:[’'`]s?)?(?:\s+notes?)?\s*[:.–—_-]/i,
  ),
  form('Attention editors, a photo is to come', /^(?:note to|attention)\s+editors?\b/i),
  form('Nota a los editores: hay foto', /^nota (?:a los editores|alla redazione)\b/i),
  form('Note aux rédactions: une photo suit', /^note aux rédactions\b/i),
  form('Nota de redacción: hay foto', /^nota de (?:la )?redacción\b/i),
  form('Note à la rédaction: une photo suit', /^note à la rédaction\b/i),
  form('Redaktionshinweis: ein Bild folgt', /^redaktionshinweis\b/i),
  form('Achtung Redaktionen: ein Bild folgt', /^(?:achtung|hinweis an die) redaktionen\b/i),
  form('Till redaktionen: bild kommer', /^(?:till? redaks?jonen|till redaktionen)\b/i),
  // `Crane fell,'' 4th graf`: where a take that puts a paragraph in another’s place goes on.
  form('“It fell,” 4th graf', /^.{2,60}[”'’"] \d{1,2}(?:st|nd|rd|th) grafs?\.?$/i, 90),
  form('THIS EDIT CONTAINS MATERIAL BY OTHERS', /^THIS (?:EDIT|VIDEO|PACKAGE) CONTAINS\b/),
  form('EDITORS PLEASE NOTE THE SPELLING', /^EDITORS,? PLEASE NOTE\b/),
  form('This is a developing story.', /^this is a (?:developing|breaking)(?: news)? story\b.{0,120}$/i),
  form(
    'Warning: This story has details that may upset readers.',
    /^(?:(?:content|trigger|viewer) )?warning\s?[:–—-]\s.{0,30}\b(?:article|content|details|images|post|readers|report|story|video|viewers)\b.{0,240}$/i,
  ),
  form(
    'This story contains details that some may find upsetting.',
    /^this (?:article|post|report|story|video) (?:contains|discusses|includes|mentions) (?:[a-zà-ɏ-]+ ){0,6}(?:accounts?|descriptions?|details?|discussions?|images?|language|mentions?|references?|spoilers|themes)\b.{0,200}$/i,
  ),
  form('Spoiler alert: the crane falls.', /^(?:major )?spoilers? (?:alert|warning|ahead)\b.{0,200}$/i),
  form(
    'This story will be updated.',
    /^(?:our|this) (?:article|page|post|report|story) (?:is (?:still )?(?:being updated|developing)|will be (?:regularly |continually )?updated)\b.{0,120}$/i,
  ),
  form(
    'The following release corrects an older one',
    /^the following (?:press |news )?release (?:corrects|replaces)\b/i,
  ),
  // What was wrong in an earlier version, told to readers below the copy or above it.
  form('KORREKTUR-HINWEIS In der Meldung von gestern', /^korrektur-?hinweis\b/i, 800),
  form(
    'Correction, March 2: the pier is called Carrow',
    /^(?:correction|clarification|korrektur|rättelse|rättad version|rettelse|berichtigung|oikaisu)(?: \([^)]{1,40}\)|,? \(?[a-zà-ɏ]{3,9}\.? \d{1,2}(?:, \d{4})?\)?)?\s?[:–—]\s/i,
    800,
  ),
  form(
    'A previous version of this story named another pier.',
    new RegExp(String.raw`^(?:(?:an?|the) )?${earlier} of this (?:story|article|report)\b`, 'i'),
    800,
  ),
  form(
    'Because of an editing error, an earlier version misstated the age of the pier.',
    /^because of an? (?:editing|reporting|production) error,? /i,
    800,
  ),
  form(
    'Correction, 3/17/2031, 10:15 a.m. EST: An earlier version named another pier.',
    new RegExp(
      String.raw`^(?:correction|clarification),? \d[\d/.]+(?:,? \d?\d[:.]\d\d ?[ap]\.?m\.?(?: [A-Z]{2,4})?)?:\s?an? ${earlier}\b`,
      'i',
    ),
    800,
  ),
  form(
    'Update March 3rd, 8:05AM: Added a word of the minister.',
    new RegExp(
      String.raw`^updated?\b(?:(?=[^\n]{0,50}\d)[^\n]{1,50}?)?:\s(?:${ofTheText}|this ${text} (?:has been|was) (?:corrected|updated))\b`,
      'i',
    ),
    400,
  ),
  form(
    'Updated at 3:35 p.m. with comments of the board.',
    /^updated (?:at|on) \d[^!?]{2,30} (?:to|with) (?!the\b.{0,20}\bday\b).{3,160}$/i,
    220,
  ),
  form(
    'This version corrects the name of the pier.',
    /^this (?:version|story|item|article) (?:corrects|(?:has been|was) (?:corrected|updated))\b.{0,300}$/i,
  ),
]

/** “(Adds minister’s reaction in paragraph 3)”, “Eds: UPDATES with quotes”, “Editors’ note: …”. */
export const isAdvisory = anyOf(advisories)

/** What a desk has to do at once. */
export const orders = [
  form('WITHDRAW the story on cranes', /^(?:KILL\s+KILL|HOLD\s+HOLD|WITHDRAW|STOP PRESS|ADVISORY\b)/),
]
export const isOrder = anyOf(orders)

export const embargoes = [
  form('STRICTLY EMBARGOED until 1700 GMT', /^\W*(?:strictly\s+)?embargo(?:ed)?\b/i, 200),
  form(
    'Transmission of material in this release is embargoed until noon',
    /^\W*transmission of (?:the )?material in this .{0,40}\bis embargoed until\b/i,
    200,
  ),
  form('HOLD FOR RELEASE', /^\W*hold for release\b/i, 200),
  form('Not for release before Tuesday', /^\W*not for (?:release|publication|use) (?:before|until)\b/i, 200),
  form(
    'For release Sunday, March 9',
    /^\W*for release (?:at|after|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
    200,
  ),
]
export const isEmbargo = anyOf(embargoes)
