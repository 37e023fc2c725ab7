import type {Command} from '../command.js'
import {acceptFinding} from './accept-finding.js'
import {addHouseTerm} from './add-house-term.js'
import {allowInHouse} from './allow-in-house.js'
import {allowInStory} from './allow-in-story.js'
import {copyNotes} from './copy-notes.js'
import {explainRule} from './explain-rule.js'
import {fixAllSwaps} from './fix-all-swaps.js'
import {nextFinding, previousFinding} from './go-to-finding.js'
import {goToPlace} from './go-to-place.js'
import {nextUnsourced} from './next-unsourced.js'
import {openHouseLexicon} from './open-house-lexicon.js'
import {reviewDocument} from './review-document.js'
import {reviewSelection} from './review-selection.js'
import {reviewWorkspace} from './review-workspace.js'
import {showDecisions} from './show-decisions.js'
import {showOutput} from './show-output.js'
import {showSources} from './show-sources.js'
import {takeBack} from './take-back.js'
import {toggleRule} from './toggle-rule.js'
import {turnOffForDesk} from './turn-off-for-desk.js'

/** Every command of the palette, the menus and the links. */
export const allCommands: readonly Command[] = [
  reviewDocument,
  reviewSelection,
  reviewWorkspace,
  nextFinding,
  previousFinding,
  nextUnsourced,
  fixAllSwaps,
  showSources,
  copyNotes,
  explainRule,
  toggleRule,
  acceptFinding,
  allowInStory,
  allowInHouse,
  turnOffForDesk,
  takeBack,
  goToPlace,
  showDecisions,
  openHouseLexicon,
  addHouseTerm,
  showOutput,
]
