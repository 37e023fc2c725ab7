import {anyOf, form, holding} from './form.js'

const number = String.raw`\+\d|\d{3}[- ]\d{4}`
const address = String.raw`(?=.*(?:@|\b(?:tel|phone|mobile|e-?mail)\b|${number}))`
const whose = String.raw`(?:for (?:more|further) information,? |for media,? )?(?:please )?(?:(?:media|press|investor|company|relations|and|&|key|\/)\s*){0,5}`

export const contacts = [
  form(
    'Media contact: Ruth Amis, Phone: 201-555-0100',
    new RegExp(
      String.raw`^${whose}(?:contacts?(?: information)?|enquiries|office)(?:$|:(?:\s*$|(?:[^.]|\b[a-z]\.){3,80}$|${address}))`,
      'is',
    ),
    300,
  ),
  form(
    'For more information: Ruth Amis, +1 201 555 0100',
    new RegExp(String.raw`^for (?:more|further) information\b.{0,160}(?:@|${number})`, 'is'),
    300,
  ),
  ...holding(
    'contact:',
    form(
      'Carrow Marine Contact: Ruth Amis, tel 201-555-0100',
      new RegExp(String.raw`^(?:\p{Lu}[\p{L}\p{N}&.’'-]*\s+){1,6}Contact:\s${address}`, 'su'),
      300,
    ),
  ),
  form(
    'Ihre Ansprechpartnerin: Ruth Amis, Tel. (030) 555-0100',
    new RegExp(
      String.raw`^(?:ihre? )?(?:ansprechpartner(?:in)?|kontakt(?:person)?|(?:medien|presse)kontakt|rückfrage(?:n|hinweis)|contacts? (?:médias|presse)|contatt[io]|contactos?)(?: ?\([^()]{2,30}\))?:\s${address}`,
      'is',
    ),
    300,
  ),
]

/** Whom to ask: “Media contact: Ruth Amis, Phone: …” below a press release; “Contact:” alone, too, and “Carrow Marine Contact:” before an address. */
export const isContact = anyOf(contacts)
