import type {Finding, Review} from '../review/types.js'

/** For whoever wrote the story: what waits in it, by line, with the questions a desk would ask; `undefined` where nothing does. Hints stay with the desk. */
export function toNotes(
  {metadata, path = ''}: Pick<Review, 'metadata' | 'path'>,
  open: readonly Finding[],
): string | undefined {
  const notes = open.filter(({severity}) => severity !== 'hint').map(noteOf)
  if (notes.length === 0) return undefined
  const name = path.slice(path.lastIndexOf('/') + 1)
  const heading = [metadata.headline, name].filter((part) => part).join(' · ')
  return `${[heading, ...notes].join('\n\n')}\n`
}

/** A change is in the message; a question is not. */
function noteOf({line, message, fixes}: Finding): string {
  const questions = fixes.flatMap(({kind, edits}) =>
    kind === 'query' ? edits.flatMap(({text}) => queryMark.exec(text)?.[1] ?? []) : [],
  )
  return [`Line ${line}: ${message}`, ...questions.map(capitalised)].join('\n  ')
}

/** As a query stands in the copy. */
const queryMark = /\[QUERY: (.+)\]/

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
