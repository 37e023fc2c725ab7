import type {Role} from '../story.js'
import {isAdvisory, isEmbargo, isOrder} from './advisories.js'
import {isBoilerplate} from './boilerplate.js'
import {isByline} from './bylines.js'
import {asLine} from './form.js'
import {isFurniture} from './furniture.js'
import {isSignoff} from './signoffs.js'
import {isEndMark} from './take-marks.js'

/**
 * What a line or short paragraph of agency copy is when it is not copy, by its own words: byline, advisory, embargo, sign-off and the
 * rest of the furniture around a story. Every format shares these forms.
 */
export function roleOfLine(text: string): Role | undefined {
  const line = asLine(text)
  if (line === '' || !mayBeLine(line)) return undefined
  if (isEndMark(line)) return 'take-mark'
  if (isEmbargo(line)) return 'embargo'
  if (isAdvisory(line) || isOrder(line)) return 'advisory'
  if (isSignoff(line)) return 'signoff'
  if (isByline(line)) return 'byline'
  if (isBoilerplate(line)) return 'boilerplate'
  return isFurniture(line) ? 'furniture' : undefined
}

/** Whether a line begins like one of the forms. Most paragraphs are copy, and say so with their first word. */
function mayBeLine(line: string): boolean {
  const [word] = /^\p{L}+/u.exec(line) ?? []
  if (word === undefined) return line.length < longestLine || !/^[“"‘'\d]/.test(line)
  return (
    firstWords.has(word.toLowerCase()) ||
    line.includes('contributed') ||
    line.includes('helped with') ||
    line.includes('Contact:') ||
    line.includes('/ Key word') ||
    line.includes('ersion of this')
  )
}

const longestLine = 100
const firstWords = new Set(
  `additional also ansprechpartner ansprechpartnerin con achtung attorney advertisement advertisements advisory because af all article attention av berichtigung by cision clarification click company compiled compiling contact content contacto contactos contacts contatti contatto contributing distributed
  copyright correction das denna denne die disclaimer dissemination enquiries enditem hinweis nota only rns til till visit
  actualisation actualise actualiza actualización adds ajoute aktualisiert amplía clarifies corrects di door recasts redaktionshinweis refiles repeats updates
  download ed edited editing editor editors eds embargo embargoed end ende ends eom except extra file filed follow for further graphic graphics hold immediate
  ihr ihre illustration illustrations image images interview interviewed investor join keyword keywords kill kontakt kontaktperson korrektur korrekturhinweis language like infographic informationen listen logo media medienkontakt mf more mtf must neither news not note original originally oikaisu our par photo photography photos pic picture por press pressekontakt promoted read rückfragehinweis rückfragen rättad rättelse rettelse
  recommended related release reported reporting research scroll see share sign source spoiler spoilers sponsored sprache stop story strictly subscribe supplementary tag
  audio banner cover header hero lead main top feature featured opinion opinions provided published republished syndicated views
  tags tap text the this tmsnrt topic topics trigger transmission translated translation update updated video view viewer von watch warning with withdraw withdrawn write writing written`.split(
    /\s+/,
  ),
)
