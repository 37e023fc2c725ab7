import {disclosures} from './disclosures.js'
import {anyOf, form, holding} from './form.js'
import {syndication} from './furniture/syndication.js'
import {views} from './furniture/views.js'
import {formsAt} from './subject.js'

/** Whether legal text begins with a line; all that follows it is boilerplate. */
export function isLegal(line: string): boolean {
  return opensLegal(line) || copyright.test(line)
}

export const legalForms = [
  form('Disclaimer: this is no advice.', /^disclaimer\s*:/i),
  form('© 2031 Nine Wire', /^©/i),
  form('(c) 2031 Nine Wire', /^\(c\)\s*(?:copyright|\d{4})/i),
  form('All rights reserved.', /^all rights reserved/i),
  form('Our Standards: the principles', /^our standards\s*:/i),
  form('For media inquiries, call the harbour.', /^for media inquiries\b/i),
  form('The original source of this article is Nine Wire.', /^the original source of this article\b/i),
  form('This information is provided by RNS', /^this information is provided by rns\b/i),
  form(
    'The following information is not for publication',
    /^the following information is not (?:intended )?for publication/i,
  ),
  form(
    'Die folgenden Informationen sind nicht zur Veröffentlichung',
    /^die folgenden informationen sind nicht zur veröffentlichung\b/i,
  ),
  form(
    'This material may not be published elsewhere.',
    /^this (?:material|article|content) may not be (?:published|reproduced)/i,
  ),
]
const opensLegal = anyOf(legalForms)
/** With a year, a mark or a colon; a story may open on “Copyright law”. */
const copyright = /^\(?copyright\s*(?:©|\(c\)|\d{4}|[:[])/i

/** What a publisher, an exchange or a lawyer sets below every story of a kind. */
export const boilerplate = [
  ...legalForms,
  ...disclosures,
  form('Attorney Advertising.', /^(?:this [^.]{3,40} may be considered )?attorney advertising\b/i, 300),
  form(
    'Neither the exchange nor its regulator accepts responsibility for the adequacy of this release.',
    /^neither the [^.]{3,200}? accepts? responsibility for the adequacy\b/i,
  ),
  form('(© Nine Wire)', /^\(©/i),
  form('(c) Nine Wire', /^\(c\)\s/i),
  form('Copyright 2031 Nine Wire', /^copyright\b(?=.*(?:\d{4}|reserved|©|\(c\)|not (?:to )?be reproduced))/i),
  ...holding(
    'all rights reserved',
    form(
      'Nine Wire Newspapers. All rights reserved.',
      /^\p{Lu}[\p{L}\d&’' -]{2,50}\.\s+All rights reserved\b/u,
    ),
  ),
  form(
    'For information media. Not an official record.',
    /^for (?:use of )?information media\s?[.,–—-]{1,2}\s?not an official record\b/i,
    80,
  ),
  ...formsAt('anywhere', [views, syndication]),
]
export const isBoilerplate = anyOf(boilerplate)

/** In UTF-16 units: a line as long as this is copy, where its form does not say otherwise. */
const longestClosing = 300

export const closingBoilerplate = formsAt('atFoot', [views, syndication])
/** Whether a line below the copy tells whose views it has, or whose copy. */
export const isClosingBoilerplate = anyOf(closingBoilerplate, longestClosing)
