import {l10n} from 'vscode'
import type {Review, ReviewAttribution, Source} from '../review/types.js'
import type {SourceSpan} from '../story/span.js'
import {commandLink, plainMarkdown} from './markdown.js'

export interface AttributionHover {
  readonly text: string
  readonly at: SourceSpan
}

/** Who stands behind the words, where the pointer is on a source or a cue. */
export function attributionHover(
  {attributions = [], ledger}: Review,
  offset: number,
): AttributionHover | undefined {
  for (const attribution of attributions) {
    const at = [attribution.cue, attribution.source].find(
      (span) => span !== null && span.start <= offset && offset <= span.end,
    )
    if (at === undefined || at === null) continue
    const speaker = attribution.speaker === null ? undefined : ledger[attribution.speaker]
    return {at, text: [heading(attribution, speaker), ...standing(attribution, speaker)].join('\n\n')}
  }
  return undefined
}

function heading({source, cue, quote}: ReviewAttribution, speaker: Source | undefined): string {
  const shown = isNobody(speaker) ? source?.text : (speaker?.name ?? source?.text)
  const who = shown === undefined ? l10n.t('Nobody is named') : `**${plainMarkdown(shown)}**`
  const named =
    source === null || speaker === undefined || isNobody(speaker) || source.text === speaker.name
      ? ''
      : ` (“${plainMarkdown(source.text)}”)`
  const verb = cue === null ? '' : ` · *${plainMarkdown(cue.text)}*`
  return `$(comment) ${who}${named}${verb} · ${quoteWords(quote)}`
}

function standing({source}: ReviewAttribution, speaker: Source | undefined): readonly string[] {
  if (speaker === undefined || isNobody(speaker)) return []
  const {kind, onRecord, attributions, quotes, description} = speaker
  return [
    // “their chief, Jonas Ahlgren” has said already who Jonas Ahlgren is.
    ...(description === undefined || source?.text.includes(description) ? [] : [plainMarkdown(description)]),
    [
      kindWords(kind),
      onRecord ? l10n.t('on the record') : l10n.t('not on the record'),
      counted(attributions, quotes),
      commandLink(l10n.t('Show sources'), 'wiredesk.showSources'),
    ].join(' · '),
  ]
}

/** How a source is called; whoever hides behind a cue is called by the cue, in quotation marks. */
export function sourceName(source: Source): string {
  return isNobody(source) ? `“${source.name.slice(1, -1)}”` : source.name
}

/** Whether all that the ledger has of a source is its cue, as with “reportedly”. */
function isNobody(source: Source | undefined): boolean {
  return source?.name.startsWith('[') === true
}

/** "4 statements, 1 quoted". */
export function counted(attributions: number, quotes: number): string {
  const statements = attributions === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', attributions)
  return quotes === 0 ? statements : `${statements}, ${l10n.t('{0} quoted', quotes)}`
}

export function kindWords(kind: Source['kind']): string {
  return {
    person: l10n.t('person'),
    organisation: l10n.t('organisation'),
    group: l10n.t('group'),
    document: l10n.t('document'),
    anonymous: l10n.t('unnamed'),
    none: l10n.t('nobody named'),
  }[kind]
}

/** The name of a codicon. */
export function kindIcon(kind: Source['kind']): string {
  return {
    person: 'account',
    organisation: 'organization',
    group: 'organization',
    document: 'file-text',
    anonymous: 'question',
    none: 'circle-slash',
  }[kind]
}

function quoteWords(quote: ReviewAttribution['quote']): string {
  return {
    direct: l10n.t('in quotation marks'),
    mixed: l10n.t('partly in quotation marks'),
    indirect: l10n.t('in the reporter’s words'),
  }[quote]
}
