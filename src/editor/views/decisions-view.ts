import {type Disposable, l10n, ThemeIcon} from 'vscode'
import type {House} from '../../lexicon/house.js'
import type {Setting} from '../../lexicon/term.js'
import type {Decision} from '../../review/accept.js'
import type {Newsroom} from '../newsroom.js'
import type {Reading} from '../reading.js'
import {type Row, type Rows, showStoryTree} from './story-tree.js'

/** Everything that keeps Wiredesk quiet here, each with the way to take it back: in this story, in the house, in the settings. */
export function showDecisionsView(newsroom: Newsroom): Disposable {
  return showStoryTree(newsroom, 'wiredesk.decisions', (reading) => rowsOf(newsroom, reading), [
    (draw) => newsroom.records.onDidChange(draw),
    (draw) => newsroom.houses.onDidChange(draw),
    (draw) => newsroom.settings.onDidChange(draw),
  ])
}

async function rowsOf(newsroom: Newsroom, reading: Reading | undefined): Promise<Rows> {
  const groups = [
    ...(reading === undefined ? [] : await storyRows(newsroom, reading)),
    ...(reading === undefined ? [] : directiveRows(reading)),
    ...(reading === undefined ? [] : houseRows(await newsroom.houses.of(reading.document.uri), reading)),
    ...settingsRows(newsroom, reading),
  ]
  return {rows: groups, message: l10n.t('Nothing is accepted or suppressed here.')}
}

async function storyRows({records}: Newsroom, {document, accepted}: Reading): Promise<readonly Row[]> {
  const {decisions} = await records.of(document.uri)
  const group = (key: string, label: string, kind: Decision['kind']): readonly Row[] => {
    const rows = decisions
      .filter((decision) => decision.kind === kind)
      .map((decision, index): Row => {
        const found = accepted.find((each) => each.decision === decision)
        return {
          key: String(index),
          label: decision.text,
          description: [decision.reason, decision.rule, decision.by]
            .filter((part) => part !== undefined)
            .join(' · '),
          tooltip: found === undefined ? l10n.t('The copy it was about has changed') : found.finding.message,
          icon: new ThemeIcon(found === undefined ? 'history' : 'check'),
          kind: 'decision',
          subject: [document.uri, decision],
          ...(found === undefined
            ? {}
            : {
                command: {
                  title: l10n.t('Go to Finding'),
                  command: 'wiredesk.goToPlace',
                  arguments: [document.uri, found.finding.start, found.finding.end],
                },
              }),
        }
      })
    return rows.length === 0 ? [] : [{key, label, rows}]
  }
  return [
    ...group('accepted', l10n.t('Accepted in this story'), 'finding'),
    ...group('allowed', l10n.t('Allowed in this story'), 'term'),
  ]
}

/** What the copy itself asks for; its lines are edited where they stand. */
function directiveRows({document, review}: Reading): readonly Row[] {
  const rows = review.directives.map(
    ({rules, scope, reason, start, end}): Row => ({
      key: String(start),
      label: rules.join(', '),
      description: [
        scope === 'story' ? l10n.t('for the story') : l10n.t('for one paragraph'),
        ...(reason === undefined ? [] : [reason]),
      ].join(' · '),
      icon: new ThemeIcon('edit'),
      kind: 'directive',
      subject: [document.uri, {start, end}],
      command: {
        title: l10n.t('Go to Line'),
        command: 'wiredesk.goToPlace',
        arguments: [document.uri, start, end],
      },
    }),
  )
  return rows.length === 0 ? [] : [{key: 'copy', label: l10n.t('Ignored by a line in the copy'), rows}]
}

/** What the house lexicon silences; each row knows its place in the file. */
function houseRows({remove = [], rules = {}, desks = {}}: House, {document}: Reading): readonly Row[] {
  const row = (path: readonly string[], label: string, description: string): Row => ({
    key: path.join(' '),
    label,
    description,
    icon: new ThemeIcon('circle-slash'),
    kind: 'houseEntry',
    subject: [document.uri, path],
  })
  const rows = [
    ...remove.map((id) => row(['remove', id], id, l10n.t('entry dropped'))),
    ...offIn(rules).map((rule) => row(['rules', rule], rule, l10n.t('off'))),
    ...Object.entries(desks).flatMap(([desk, levels]) =>
      offIn(levels).map((rule) => row(['desks', desk, rule], rule, l10n.t('off for the {0} desk', desk))),
    ),
  ]
  return rows.length === 0 ? [] : [{key: 'house', label: l10n.t('Suppressed in the house'), rows}]
}

function offIn(levels: Readonly<Record<string, Setting>>): readonly string[] {
  return Object.entries(levels).flatMap(([rule, level]) => (level === 'off' ? [rule] : []))
}

function settingsRows({settings}: Newsroom, reading: Reading | undefined): readonly Row[] {
  const {rules} = settings.of(reading?.document.uri)
  const rows = offIn(rules).map(
    (rule): Row => ({
      key: rule,
      label: rule,
      description: l10n.t('off'),
      icon: new ThemeIcon('circle-slash'),
      kind: 'ruleOff',
      subject: [rule, reading?.document.uri],
    }),
  )
  return rows.length === 0 ? [] : [{key: 'settings', label: l10n.t('Rules turned off in the settings'), rows}]
}
