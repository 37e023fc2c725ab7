import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode'
import {safeEdits} from '../review/edits.js'
import type {FileEdit, Finding, FindingFix} from '../review/types.js'
import type {SourceSpan} from '../story/span.js'
import {diagnosticOf} from './diagnostics.js'
import {termOf} from './house/term-of.js'
import {opening} from './markdown.js'
import type {Newsroom} from './newsroom.js'
import {findingsAt, nearestFinding, type PointedAt} from './pointed-at.js'
import {type Reading, rangeOf} from './reading.js'

const fixAll = CodeActionKind.SourceFixAll.append('wiredesk')

/** Offers, for what stands under the caret, the changes a desk would make, and after them the ways to leave the copy as it is. */
export function offerCodeActions({reviews, houses}: Newsroom): Disposable {
  const provider: CodeActionProvider = {
    async provideCodeActions(document, range, {only, triggerKind}) {
      if (!reviews.follows(document)) return []
      const reading = await reviews.of(document)
      if (reading === undefined) return []
      if (only?.intersects(CodeActionKind.Source)) return only.contains(fixAll) ? fixAllActions(reading) : []
      if (only?.intersects(CodeActionKind.QuickFix) === false) return []
      const {meant, around} = pointedAt(reading, range, triggerKind)
      const here = [...meant, ...around]
      const reach = (await houses.fileOf(document.uri)) === undefined ? 'story' : 'house'
      return [
        ...here.flatMap((finding) => changeActions(reading, finding)),
        ...meant.flatMap((finding) => leaveActions(reading, finding, called(finding, here), reach)),
      ]
    },
  }
  return languages.registerCodeActionsProvider('*', provider, {
    providedCodeActionKinds: [CodeActionKind.QuickFix, fixAll],
  })
}

/**
 * What `range` points at. Whoever asks beside every finding of a line means the nearest: a line is a whole paragraph here, and VS Code,
 * which is given nothing at the caret, would ask for all of them and list all their actions.
 */
function pointedAt(
  {document, open}: Reading,
  range: Range,
  trigger: CodeActionTriggerKind,
): PointedAt<Finding> {
  const selection = {start: document.offsetAt(range.start), end: document.offsetAt(range.end)}
  const at = findingsAt(open, selection)
  if (at.meant.length > 0 || !range.isEmpty || trigger !== CodeActionTriggerKind.Invoke) return at
  const line = document.lineAt(range.start).range
  const ends = {start: document.offsetAt(line.start), end: document.offsetAt(line.end)}
  const nearest = nearestFinding(open, selection.start, ends)
  return {meant: nearest === undefined ? [] : [nearest], around: []}
}

/** An edit that makes `edits` in `document`. */
export function workspaceEdit(document: TextDocument, edits: readonly FileEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit()
  for (const {text, ...span} of edits) edit.replace(document.uri, rangeOf(document, span), text)
  return edit
}

function fixAllActions({document, open}: Reading): CodeAction[] {
  const edits = safeEdits(open)
  if (edits.length === 0) return []
  const action = new CodeAction(l10n.t('Fix All Swaps'), fixAll)
  action.edit = workspaceEdit(document, edits)
  return [action]
}

/** The changes that a desk would make. */
function changeActions({document}: Reading, finding: Finding): CodeAction[] {
  const diagnostic = diagnosticOf(document, finding)
  const swaps = finding.fixes.filter(({kind}) => kind === 'swap')
  return finding.fixes.map((fix) =>
    changeAction(document, diagnostic, fix, swaps.length === 1 && fix === swaps[0]),
  )
}

/** The ways to leave the copy as it is, as far as the story's reach or the house's. */
function leaveActions(
  {document}: Reading,
  finding: Finding,
  shown: string,
  reach: 'story' | 'house',
): CodeAction[] {
  const diagnostic = diagnosticOf(document, finding)
  const actions = [
    [l10n.t('Accept {0} with a Reason…', shown), 'wiredesk.acceptFinding'],
    [l10n.t('Allow {0} in This Story', shown), 'wiredesk.allowInStory'],
  ]
  if (reach === 'house' && termOf(finding) !== undefined)
    actions.push([l10n.t('Allow {0} in the House', shown), 'wiredesk.allowInHouse'])
  if (reach === 'house')
    actions.push([l10n.t('Turn Off {0} for This Desk', finding.rule), 'wiredesk.turnOffForDesk'])
  return actions.map(([title = '', command = '']) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix)
    action.diagnostics = [diagnostic]
    action.command = {title, command, arguments: [document.uri, finding.fingerprint]}
    return action
  })
}

function changeAction(
  document: TextDocument,
  diagnostic: Diagnostic,
  fix: FindingFix,
  preferred: boolean,
): CodeAction {
  const {title, edits} = fix
  const action = new CodeAction(title, CodeActionKind.QuickFix)
  action.diagnostics = [diagnostic]
  const gap = gapOf(fix)
  if (gap !== undefined) {
    const {start, end} = gap
    action.command = {title, command: 'wiredesk.goToPlace', arguments: [document.uri, start, end]}
  }
  action.isPreferred = preferred && edits.length > 0
  if (edits.length > 0) action.edit = workspaceEdit(document, edits)
  else action.disabled = {reason: l10n.t('Markup stands between these words; change them by hand')}
  return action
}

/** Where a placeholder stands once its edits are made: it is selected, so that the source's name is written over it. */
function gapOf({kind, edits}: FindingFix): SourceSpan | undefined {
  if (kind !== 'placeholder') return undefined
  let moved = 0
  for (const {start, end, text} of [...edits].sort((a, b) => a.start - b.start)) {
    const at = text.indexOf(placeholder)
    if (at >= 0) return {start: start + moved + at, end: start + moved + at + placeholder.length}
    moved += text.length - (end - start)
  }
  return undefined
}

const placeholder = '[SOURCE]'

/** What the menu calls a finding: by its words, and by its rule too where another finding stands at the same words. */
function called({text, rule}: Finding, others: readonly Finding[]): string {
  const words = `“${opening(text, 40)}”`
  return others.some((other) => other.text === text && other.rule !== rule) ? `${words} (${rule})` : words
}
