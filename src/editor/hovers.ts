import {type Disposable, Hover, languages, MarkdownString} from 'vscode'
import {attributionHover} from './attribution-hover.js'
import {findingHover} from './finding-hover.js'
import type {Newsroom} from './newsroom.js'
import {findingsAt} from './pointed-at.js'
import {rangeOf} from './reading.js'

/** Shows why a finding was raised, and who stands behind the words under the pointer. */
export function showHovers({reviews}: Newsroom): Disposable {
  return languages.registerHoverProvider('*', {
    async provideHover(document, position) {
      if (!reviews.follows(document)) return undefined
      const reading = await reviews.of(document)
      if (reading === undefined) return undefined
      const offset = document.offsetAt(position)
      const {meant, around} = findingsAt(reading.open, {start: offset, end: offset})
      const findings = [...meant, ...around]
      const attribution = attributionHover(reading.review, offset)
      const parts = [
        ...findings.map((each) => findingHover(each, findings.length === 1)),
        ...(attribution === undefined ? [] : [attribution.text]),
      ]
      if (parts.length === 0) return undefined
      const place = findings[0] ?? attribution?.at
      return new Hover(parts.map(trusted), place === undefined ? undefined : rangeOf(document, place))
    },
  })
}

/** Links in our hovers run our own commands and nothing else. */
function trusted(text: string): MarkdownString {
  const markdown = new MarkdownString(text, true)
  markdown.isTrusted = {enabledCommands: ['wiredesk.showSources']}
  return markdown
}
