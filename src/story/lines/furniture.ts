import {contacts} from './contacts.js'
import {anyOf, form} from './form.js'
import {accounts} from './furniture/accounts.js'
import {advertising} from './furniture/advertising.js'
import {comments} from './furniture/comments.js'
import {following} from './furniture/following.js'
import {giving} from './furniture/giving.js'
import {help} from './furniture/help.js'
import {pageState} from './furniture/page-state.js'
import {paidLinks} from './furniture/paid-links.js'
import {pictures} from './furniture/pictures.js'
import {provenance} from './furniture/provenance.js'
import {recordings} from './furniture/recordings.js'
import {releases} from './furniture/releases.js'
import {sharing} from './furniture/sharing.js'
import {ways} from './furniture/ways.js'
import {writingIn} from './furniture/writing-in.js'
import {formsAt, type Subject} from './subject.js'

/** The service’s own lines, which are not written to readers. */
const service: Subject = {
  anywhere: [
    form('^^^^^^', /^<?\^{5,}/),
    // Whom to ask and where to look, as Austrian services close.
    form('(S E R V I C E - www.ninewire.example)', /^\((?:S E R V I C E|SERVICE) [-–—] .*\)$/s, 300),
    ...contacts,
    form(
      'For further information, please contact Ruth Amis by phone.',
      /^for (?:more|further|additional) information\b[^.]{0,80}\bcontact\b.*(?:@|\bphone\b|\btel\b|\+\d|\d{3}[- ]\d{4})/i,
      400,
    ),
  ],
}

/** Each subject of its own; a form that another makes needless is found by the tests. */
const subjects = [
  service,
  releases,
  provenance,
  ways,
  pictures,
  recordings,
  following,
  sharing,
  advertising,
  paidLinks,
  accounts,
  comments,
  giving,
  writingIn,
  pageState,
  help,
]

/** In UTF-16 units: a line as long as this is copy, where its form does not say otherwise. */
const longestLine = 300

export const furniture = formsAt('anywhere', subjects)
/** Whether a line is no copy, wherever it stands and in every format. */
export const isFurniture = anyOf(furniture)

export const pageFurniture = formsAt('onPages', subjects)
/** Whether a web page says this to its readers, amid its copy or beside it. */
export const isPageFurniture = anyOf(pageFurniture, longestLine)

/** What a page says amid its copy was pasted with it where it stands below the copy of another format. */
export const closingFurniture = [...pageFurniture, ...formsAt('atFoot', subjects)]
/** Whether a line below the copy, in every format, is none of it. */
export const isClosingFurniture = anyOf(closingFurniture, longestLine)
