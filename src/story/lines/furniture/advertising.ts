import {form} from '../form.js'
import type {Subject} from '../subject.js'

/** Advertisements amid the copy. */
export const advertising: Subject = {
  anywhere: [
    form('ADVERTISEMENT', /^(?:(?:advertisements?\s*)+|sponsored(?: content)?|promoted)[.:]?$/i),
    form('- Advertisement -', /^[-–—*_][-–—*_\s]*(?:advertisements?|sponsored)[-–—*_\s]*$/i, 100),
    form(
      'Story continues below',
      /^(?:story continues(?: below)?(?: advertisement)?|article continues(?: below)?)[.:]?$/i,
    ),
    form(
      '- Advertisement. Scroll to continue reading -',
      /^[-–—• ]*advertisement\b[.:\s–—-]*(?:(?:article|story) continues below|(?:scroll (?:down )?to )?continue reading)?[.:\s–—•-]*$/i,
    ),
    form(
      'Story continues after the advertisement.',
      /^(?:article|story) continues (?:after|below)(?: (?:the|this))? (?:ad|advertisement|gallery|photo|slideshow|video)[.:]?$/i,
    ),
    form('Scroll to continue', /^scroll (?:down )?to continue(?: reading)?[.:]?$/i),
    form(
      '[Story continues below photo.]',
      /^[([](?:article|column|post|story) continues (?:after|below)\b[^.!?]{0,40}[.!:]?[)\]]$/i,
    ),
  ],
}
