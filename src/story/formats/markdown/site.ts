import type {TextSpan} from '../../span.js'

/**
 * What static site generators put among Markdown, which is none of the copy and nothing to micromark: tags of Liquid, Nunjucks and Hugo,
 * attributes of kramdown, comments and modules of MDX, containers (`:::`), footnotes, wiki links, callouts, tasks, mathematics.
 */

/** Whether a text may hold any of it. Most copy does not. */
export function mayHoldSite(text: string): boolean {
  return anything.test(text)
}

const anything = /\{[{%:/#.]|\[[\^![]|^\[[ xX]\]|~~|\$|^[ \t]*:|^(?:import|export)\b/m

/** A place in a text that is no copy. What is sealed stands for words, is left as it stands, and no edit is let in. */
export interface SiteMark extends TextSpan {
  readonly isSealed: boolean
}

/** The marks in `text` in their order, none within another. */
export function siteMarks(text: string): readonly SiteMark[] {
  const marks: SiteMark[] = []
  const leaveOut = (start: number, end: number) => marks.push({start, end, isSealed: false})
  inText.lastIndex = 0
  for (let found = inText.exec(text); found !== null; found = inText.exec(text)) {
    const {0: all, index, groups: {page, value, formula} = {}} = found
    const end = index + all.length
    if (formula !== undefined && !isFormula(formula)) inText.lastIndex = index + 1
    else if (formula !== undefined || value !== undefined) marks.push({start: index, end, isSealed: true})
    else if (page !== undefined) {
      leaveOut(index, index + 2 + page.lastIndexOf('|') + 1)
      leaveOut(end - 2, end)
    } else leaveOut(index, end)
  }
  return marks
}

const tag = String.raw`\{%(?:[^{}]|\{\{[^{}]*\}\}){0,1000}%\}|\{\{[<%][^{}]{0,1000}[>%]\}\}`

const inText = new RegExp(
  [
    tag,
    String.raw`\{:[^{}\n]*\}`,
    String.raw`\{[#.][\w-][^{}\n]*\}\s*$`,
    String.raw`\{\/\*[^{}]*\*\/\}`,
    String.raw`(?<value>\{\{[^{}]{0,300}\}\})`,
    String.raw`^\s*\[\^[^\]\s]{1,60}\]:[ \t]*`,
    String.raw`\[\^[^\]\s]{1,60}\]`,
    String.raw`^\s*\[!\w{1,20}\][+-]?[ \t]*`,
    String.raw`^\s*:[ \t]+`,
    String.raw`!\[\[[^[\]\n]{1,200}\]\]`,
    String.raw`\[\[(?<page>[^[\]\n]{1,200})\]\](?![([])`,
    String.raw`~~[^\s~][^~\n]{0,500}~~`,
    String.raw`\$(?<formula>[^$\n]{1,200})\$(?!\w)`,
  ].join('|'),
  'g',
)

/** Two sums of money in a line are no formula. */
function isFormula(text: string): boolean {
  return /[\\^_{]/.test(text) && text === text.trim()
}

/** A part of a block that stands by itself. */
export interface Part extends TextSpan {
  /** `site`: none of the copy. `item`: stands for itself, as an item of a list does: a footnote, a definition. */
  readonly kind: 'site' | 'item' | 'copy'
}

/** The parts of a block. */
export function partsOf(text: string): readonly Part[] {
  if (isModule.test(text) || isDisplay.test(text)) return [{kind: 'site', start: 0, end: text.length}]
  const parts: Part[] = []
  let start = 0
  let kind: Part['kind'] = 'copy'
  const title = callout.exec(text)?.[0].length
  if (title !== undefined) {
    parts.push({kind, start, end: title})
    start = title
  }
  for (const {0: line, index, 1: own} of text.matchAll(apart)) {
    if (start < index) parts.push({kind, start, end: index})
    start = own === undefined ? index : index + line.length
    kind = own === undefined ? 'item' : 'copy'
    if (own !== undefined) parts.push({kind: 'site', start: index, end: start})
  }
  return start < text.length ? [...parts, {kind, start, end: text.length}] : parts
}

/** A line that is the site's; or one with which a footnote or a definition begins. */
const apart = new RegExp(
  String.raw`^[ \t]*(:{3,}.*|(?:${tag})|\{:[^{}\n]*\})[ \t]*$|^[ \t]*(?:\[\^[^\]\s]{1,60}\]:|:[ \t]+(?=\S))`,
  'gm',
)

/** The kind of a callout, and its title, where lines of copy follow. */
const callout = /^\s*\[!\w{1,20}\].*\n(?=\s*[^\p{Ll}\s])/u

const isModule =
  /^(?:import\s+(?:[\w*{}\s,]+\sfrom\s+)?['"][^'"\n]+['"];?\s*(?:$|\n)|export\s+(?:const|let|default|function|async)\b.*[={(])/
const isDisplay = /^\s*\$\$[^$]*\$\$\s*$|^\s*\{\/\*[^{}]*\*\/\}\s*$/
