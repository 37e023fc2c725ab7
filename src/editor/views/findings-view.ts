import {type Disposable, l10n, ThemeColor, ThemeIcon} from 'vscode'
import type {Severity} from '../../lexicon/term.js'
import type {Finding} from '../../review/types.js'
import {opening} from '../markdown.js'
import type {Newsroom} from '../newsroom.js'
import type {Reading} from '../reading.js'
import {problemsOfStory} from '../what-waits.js'
import {type Row, type Rows, showStoryTree} from './story-tree.js'

/** Everything that waits in the story in front, in the order of the copy. */
export function showFindingsView(newsroom: Newsroom): Disposable {
  return showStoryTree(newsroom, 'wiredesk.findings', rowsOf)
}

function rowsOf(reading: Reading | undefined): Rows {
  if (reading === undefined) return {rows: [], message: l10n.t('No story is open in front.')}
  const {open, document, review} = reading
  const clean = problemsOfStory(review).length === 0 ? [l10n.t('Nothing to raise.')] : []
  const rows = open.map(
    (finding, index): Row => ({
      key: `${finding.fingerprint}${index}`,
      // A narrow view still shows where it stands.
      label: opening(finding.text, 30),
      description: `${finding.line} · ${finding.rule}`,
      tooltip: `${finding.message} (${finding.rule})`,
      icon: icons[finding.severity],
      kind: 'finding',
      subject: [document.uri, finding.fingerprint],
      command: goTo(reading, finding),
    }),
  )
  return {
    rows,
    message: [...clean, ...review.problems.map(({message}) => message)].join(' '),
  }
}

function goTo({document}: Reading, {start, end}: Finding) {
  return {
    title: l10n.t('Go to Finding'),
    command: 'wiredesk.goToPlace',
    arguments: [document.uri, start, end],
  }
}

const icons: Record<Severity, ThemeIcon> = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  info: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  hint: new ThemeIcon('circle-small-filled'),
}
