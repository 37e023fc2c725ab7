import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** What a press release is called, above it, and where the whole of it is. */
export const releases: Subject = {
  anywhere: [
    form(
      'Source: Carrow Marine Inc.',
      /^\|?\s*(?:Source:|SOURCE:?)\s+\p{Lu}[^!?:]*?(?:\p{L}|\b(?:Inc|Ltd|Corp|Co|plc|(?:\p{Lu}\.)+\p{Lu})\.)$/u,
      90,
    ),
    form('MEDIA RELEASE R2031', /^MEDIA RELEASE(?:\s+\w*\d\w*)?$/, 90),
    form('NEWS RELEASE', /^(?:news|press|media) (?:release|statement|advisory|note)$/i),
    form(
      'Release No. 31-17',
      /^(?:(?:news|press|media) )?(?:release|advisory|statement)(?:\s*(?:no\.?|number|#|:))?\s*[a-z]{0,3}\d[\w./-]*$/i,
    ),
    form('Immediate release', /^immediate release$/i),
    form(
      '(“Carrow” or the “Company”)',
      /^\(["“‘'][^()"”]{1,40}["”’'](?:,? (?:and|or|together with) [^()]{1,60})?\)\.?$/,
      120,
    ),
    form('News provided by', /^news provided by$/i),
    form('FOR IMMEDIATE RELEASE', /^for immediate (?:release|distribution)\b.{0,60}$/i),
    form(
      'This press release features multimedia.',
      /^this (?:press|news|smart news) release features multimedia\b/i,
    ),
    form(
      'View source version on ninewire.example',
      /^(?:cision )?view (?:source version|original content)\b/i,
      200,
    ),
    ...holding(
      'key ?words?',
      form('Carrow Marine AG / Key word(s): Results', /^[^.!?]{2,80} \/ key ?words?(?:\(s\))?:/i, 200),
    ),
  ],
  atFoot: [
    form(
      'For the full text of this release, visit https://ninewire.example/1',
      /^(?:for|to (?:read|see|view)) the (?:full|complete|entire) (?:text|release|report|version|announcement|statement)\b.{0,60}\b(?:visit|see|go to|click)\b.{2,120}$/i,
    ),
    form(
      'A photo accompanying this release is online',
      /^(?:a|the) (?:photo|video|image|infographic)s? (?:accompanying this (?:announcement|release|story)|(?:is|are) also available)\b/i,
    ),
  ],
}
