import type {Role} from './story.js'

/**
 * What agencies and their systems call the parts of a story in XML of their own, without prefix and in small letters. English, German,
 * French, Italian, Spanish, Dutch and the Nordic languages name them alike, so a file nobody has seen is read by its names.
 */
export const copyNames = named(
  'body bodytext bodyhtml body_html bodycopy content paragraphs full-text full_text fulltext contenttext contenthtml contents encoded text articletext articlebody maintext story storytext storybody copy brodtext brødtekst brødtext tekst texto texte testo corps cuerpo artikeltext',
)

export const headlineNames = named(
  'headline headline1 headline2 hedline hl1 title titel titre titulo título titolo rubrik tittel overskrift otsikko kop',
)

/** The other parts, with what they are to a desk. */
export const partNames: ReadonlyMap<string, Role> = new Map(
  (
    [
      [
        'summary',
        'subtitle subheadline subhead headline3 lead leadtext lede ingress abstract summary standfirst teaser preamble chapeau chapo entradilla deck soustitre sottotitolo catenaccio sommario subtitulo untertitel vorspann',
      ],
      ['byline', 'byline author creator reporter writer journalist auteur autor autora autore firma'],
      ['slug', 'slug slugline slugproper catchword catchline keywordline strapline spitzmarke'],
      ['dateline', 'dateline town city place'],
      [
        'advisory',
        'ednote editornote editorsnote editorialnote updatenote correctionnote notetoeditors tilredaktionen tilredaksjonen redaktion',
      ],
      ['embargo', 'embargo embargoed embargodate embargotime embargountil'],
      [
        'caption',
        'caption englishcaption photocaption imagecaption imagetext cutline billedtekst bildtext bildunterschrift didascalia legende pie_foto piefoto',
      ],
      [
        'boilerplate',
        'boilerplate copyright copyrightnotice copyrightline rights usageterms disclaimer legaldisclaimer',
      ],
      [
        'furniture',
        'contacts contactsastext contact contactinfo contactinformation antetitulo dachzeile occhiello surtitre',
      ],
    ] satisfies readonly (readonly [Role, string])[]
  ).flatMap(([role, names]) => [...named(names)].map((name) => [name, role] as const)),
)

/**
 * What news archives in SGML call the parts beside, in documents named DOC (Tipster, TREC): AP’s second header line is its slug, Dow Jones
 * has `HL` and `LP`, the Financial Times and FBIS a title in `TI`.
 */
export const archiveNames: ReadonlyMap<string, string> = new Map([
  ['head', 'headline'],
  ['hl', 'headline'],
  ['ti', 'headline'],
  ['second', 'slug'],
  ['lp', 'summary'],
])

/** Elements that tell in an attribute what they hold. */
export const fieldNames: readonly string[] = ['field', 'property']

/** Whether the text of an element, escaped or not, is of three paragraphs of HTML at least: a summary has one, with a line below it. */
export function holdsParagraphs(markup: string): boolean {
  return (markup.match(/(?:<|&lt;)\/p(?:>|&gt;)/gi)?.length ?? 0) >= fewestParagraphs
}

const fewestParagraphs = 3

function named(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
