import {type ConfigurationScope, type Disposable, EventEmitter, type Uri, workspace} from 'vscode'
import {type Desk, desks, type Profile, profiles, type Setting, settings} from '../lexicon/term.js'

export const section = 'wiredesk'

/** What a newsroom sets for the stories of one folder. */
export interface Settings {
  readonly enable: boolean
  /** Language ids of the documents that are reviewed as one types. */
  readonly languages: ReadonlySet<string>
  /** Absent where the house lexicon decides. */
  readonly profile?: Profile
  readonly desk?: Desk
  readonly rules: Readonly<Record<string, Setting>>
  /** Globs of files that are left alone, relative to the workspace folder. */
  readonly exclude: readonly string[]
  /** Whether paragraphs that rest on nobody are marked beside the copy. */
  readonly coverage: boolean
  /** Whether the line above the story counts its sources. */
  readonly summary: boolean
  /** Recorded with every acceptance. */
  readonly initials: string
}

/** Reads settings once a workspace folder and keeps them until they change. */
export interface SettingsStore extends Disposable {
  of(uri: Uri | undefined): Settings
  readonly onDidChange: EventEmitter<void>['event']
}

export function createSettings(): SettingsStore {
  const known = new Map<string, Settings>()
  const changed = new EventEmitter<void>()
  const forget = () => {
    known.clear()
    changed.fire()
  }
  const subscriptions = [
    changed,
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(section) && forget()),
    workspace.onDidChangeWorkspaceFolders(forget),
  ]
  return {
    onDidChange: changed.event,
    of(uri) {
      // Every setting is of resource scope, so that the folder decides all of them.
      const folder = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri)
      const key = folder?.uri.toString() ?? ''
      const settings = known.get(key) ?? readSettings(folder)
      known.set(key, settings)
      return settings
    },
    dispose: () => subscriptions.forEach((each) => void each.dispose()),
  }
}

function readSettings(scope: ConfigurationScope | undefined): Settings {
  const configuration = workspace.getConfiguration(section, scope ?? null)
  const read = (name: string) => configuration.get<unknown>(name)
  const profile = profiles.find((each) => each === read('profile'))
  const desk = desks.find((each) => each === read('desk'))
  return {
    enable: read('enable') !== false,
    languages: new Set(strings(read('languages'))),
    ...(profile === undefined ? {} : {profile}),
    ...(desk === undefined ? {} : {desk}),
    rules: ruleSeverities(read('rules')),
    exclude: strings(read('exclude')),
    coverage: read('coverage') !== false,
    summary: read('summary') !== false,
    initials: text(read('initials')),
  }
}

/** Severities by rule id; whatever is not one is passed over. */
function ruleSeverities(value: unknown): Record<string, Setting> {
  if (typeof value !== 'object' || value === null) return {}
  const entries = Object.entries(value).flatMap(([rule, level]) => {
    const severity = settings.find((each) => each === level)
    return severity === undefined ? [] : [[rule, severity] as const]
  })
  return Object.fromEntries(entries)
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
