import {form, holding} from '../form.js'
import type {Subject} from '../subject.js'

/** Whose pictures these are, and how to see them. */
export const pictures: Subject = {
  anywhere: [
    form(
      'Photo: Ruth Amis',
      /^(?:(?:file )?photo|photos|photos? (?:credit|by)|picture|image(?: source| credit)?|video|graphic)\s*[:|]/i,
      200,
    ),
    form(
      'Lead image by Ruth Amis.',
      /^(?:banner|cover|featured?|header|hero|lead|main|top)[- ](?:art|illustration|image|photo(?:graph)?|picture)(?: (?:is )?(?:by|courtesy|credit|from|via)\b|\s*[:|–—-])/i,
      160,
    ),
    form(
      '[Photo: Ruth Amis]',
      /^[([](?:[a-zà-ɏ]+ )?(?:photos?|images?|pictures?|illustrations?|screenshots?|fotos?|bild)(?: credits?)?(?:\s?[:|]| by\b| via\b)[^()[\]]{2,120}[)\]]$/i,
    ),
    ...holding(
      'courtesy',
      form(
        'Photo courtesy of the harbour museum.',
        /^(?:[a-zà-ɏ]+ )?(?:photo(?:graph)?|image|picture|illustration)s? (?:is |are )?courtesy\b/i,
        160,
      ),
    ),
    form(
      'Logo - https://ninewire.example/logo.png',
      /^(?:photos?|logo|image|video|infographic)\s+[-–](?:\s+https?:\S+)?$/i,
    ),
  ],
  onPages: [
    form(
      'Click to enlarge the picture',
      /^(?:(?:click|tap) to (?:enlarge|expand|open|zoom(?: in)?)|enlarge|open|toggle|view)(?: (?:this|the))? (?:caption|image|photo|picture)s?(?: in (?:gallery|full screen))?\W*$/i,
    ),
  ],
  atFoot: [
    form(
      'Featured image by Ruth Amis',
      /^(?:(?:cover|featured?|header|hero|lead|main|top) )?(?:photo(?:graph)?|image|illustration)s? (?:by|via) \S/i,
    ),
  ],
}
