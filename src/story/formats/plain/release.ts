import {closingOf, mayClose, saysRelease} from '../../release.js'
import type {Line} from './lines.js'

/** Whether the copy of a press release is over at `index`: what follows is no copy, to the end of the file. */
export function closesRelease(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || !mayClose(line.text)) return false
  const [next, third] = [lines[index + 1]?.text ?? '', lines[index + 2]?.text ?? '']
  const isRelease = () => lines.some(({text}) => saysRelease(text))
  const closing = closingOf(line.text, {below: () => `${next} ${third}`, isRelease})
  if (closing === 'about') return line.opens
  return closing !== undefined && (closing !== 'contact' || isBelowCopy(lines, index))
}

/** Whom to call stands last; above more copy than it has below it, the block is in a list of services. */
function isBelowCopy(lines: readonly Line[], index: number): boolean {
  const [first, last, line] = [lines[0], lines.at(-1), lines[index]]
  if (first === undefined || last === undefined || line === undefined) return false
  return last.end - line.start < (line.start - first.start) / 2
}
