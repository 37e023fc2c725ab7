import type {Disposable} from 'vscode'
import {offerCodeActions} from './code-actions.js'
import {showCodeLenses} from './code-lenses.js'
import {showCoverage} from './coverage.js'
import {showDiagnostics} from './diagnostics.js'
import {together} from './disposables.js'
import {completeHouseLexicon} from './house/house-completion.js'
import {runHouseExamples} from './house/house-examples.js'
import {showHouseProblems} from './house/house-problems.js'
import {showHovers} from './hovers.js'
import type {Newsroom} from './newsroom.js'
import {serveRulePages} from './rule-pages.js'
import {showStatusBar} from './status-bar.js'
import {showStoryLanguages} from './story-languages.js'
import {showDecisionsView} from './views/decisions-view.js'
import {showFindingsView} from './views/findings-view.js'
import {showSourcesView} from './views/sources-view.js'
import {recogniseWireCopy} from './wire-language.js'

/** Everything that an editor sees of a review. */
export function showFaces(newsroom: Newsroom): Disposable {
  return together(
    showDiagnostics(newsroom.reviews),
    showHovers(newsroom),
    offerCodeActions(newsroom),
    showCodeLenses(newsroom),
    showCoverage(newsroom),
    recogniseWireCopy(newsroom.reviews),
    showStoryLanguages(newsroom),
    showStatusBar(newsroom),
    showFindingsView(newsroom),
    showSourcesView(newsroom),
    showDecisionsView(newsroom),
    showHouseProblems(),
    runHouseExamples(newsroom.log),
    completeHouseLexicon(),
    serveRulePages(),
  )
}
