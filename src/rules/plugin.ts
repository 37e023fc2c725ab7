import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {visit} from 'unist-util-visit'
import {location} from 'vfile-location'
import {type Language, loadLanguage} from '../language/language.js'
import type {Paragraph} from '../language/paragraph.js'
import {terms} from '../lexicon/data.js'
import type {Draft} from './define-rule.js'

/** A rule as anybody's retext pipeline takes it: `retext().use(rule)`. */
export type RulePlugin = Plugin<[], Root>

let english: Promise<Language> | undefined

/**
 * Makes a retext plugin of a rule's judgement: every paragraph of the tree is read as body copy, and every draft becomes a message
 * of the file, with the rule's family as its source. Wiredesk's own engine does not come this way: it reads a block once for all rules.
 */
export function asPlugin(review: (paragraph: Paragraph) => readonly Draft[]): RulePlugin {
  return () => async (tree, file) => {
    english ??= loadLanguage(terms)
    const language = await english
    const text = String(file)
    const places = location(file)
    visit(tree, 'ParagraphNode', ({position}) => {
      const from = position?.start.offset ?? 0
      const paragraph = language.readParagraph(text.slice(from, position?.end.offset), {
        role: 'body',
        quotationOpen: false,
      })
      for (const {rule, message, severity, at} of review(paragraph)) {
        const [start, end] = [places.toPoint(from + at.start), places.toPoint(from + at.end)]
        const place = start !== undefined && end !== undefined ? {place: {start, end}} : {}
        const [source = '', ruleId = ''] = rule.split('/')
        file.message(message, {...place, source, ruleId}).fatal = severity === 'error'
      }
    })
  }
}
