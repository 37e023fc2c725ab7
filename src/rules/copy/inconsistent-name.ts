import type {BlockFacts} from '../../language/facts.js'
import {once} from '../../language/once.js'
import type {TextSpan} from '../../story/span.js'
import {defineStoryRule} from '../define-story-rule.js'
import type {StoryFacts} from '../story-facts.js'

interface Form extends TextSpan {
  readonly block: number
  readonly text: string
}

/** One name, written in two ways: "YPG /PYG" and "YPG / PYG", "al-Nusra" and "Al Nusra". */
export const inconsistentName = defineStoryRule({
  id: 'copy/inconsistent-name',
  severity: 'info',
  roles: ['body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'A name written in two ways reads as two names, and a search finds one of them.',
  basis: ['Reuters', 'AP'],
  quiet: ['short forms of a name', 'names inside quotation marks', 'headlines'],
  messages: {
    forms: ({actual, usual}) =>
      `Unexpected spelling “${actual}”, expected “${usual}” as elsewhere in the story`,
  },
  examples: [],
  check(story, report) {
    for (const forms of formsOf(story).values()) {
      const usual = usualForm(forms)
      const odd = forms.find(({text}) => text !== usual)
      if (odd === undefined) continue
      const {block, start, end} = odd
      report.forms({
        block,
        at: {start, end},
        scope: 'span',
        values: {usual},
        fixes: [{title: `Write “${usual}”`, kind: 'swap', edits: [{at: {start, end}, text: usual}]}],
      })
    }
  },
})

function formsOf({blocks}: StoryFacts): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>()
  blocks.forEach((facts, block) => {
    for (const {key, ...name} of namesIn(facts)) {
      const found = forms.get(key) ?? []
      forms.set(key, found)
      found.push({block, ...name})
    }
  })
  return forms
}

/** Names of two parts or more, with their letters alone as key. */
const namesIn = once(({role, text, quotations}: BlockFacts) => {
  if (role !== 'body' || !/[/–-]/.test(text)) return []
  return [...text.matchAll(/\p{Lu}[\p{L}\d]*(?:\s?[/–-]\s?\p{Lu}[\p{L}\d]*)+/gu)].flatMap(
    ({0: name, index}) => {
      if (quotations.some(({start, end}) => start <= index && index < end)) return []
      return [
        {
          key: name.toLowerCase().replace(/[^\p{L}\d]/gu, ''),
          start: index,
          end: index + name.length,
          text: name,
        },
      ]
    },
  )
})

/** The form used most; the later one where they stand even. */
function usualForm(forms: readonly Form[]): string {
  const count = (text: string) => forms.filter((form) => form.text === text).length
  return forms.reduce((best, {text}) => (count(text) >= count(best) ? text : best), forms[0]?.text ?? '')
}
