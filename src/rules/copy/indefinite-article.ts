import retextIndefiniteArticle from 'retext-indefinite-article'
import {invite} from '../../language/guest.js'
import {defineRule} from '../define-rule.js'

const ask = invite(retextIndefiniteArticle)

/** "A hour", "an union". */
export const indefiniteArticle = defineRule({
  id: 'copy/indefinite-article',
  severity: 'warning',
  roles: ['headline', 'summary', 'body', 'list', 'caption'],
  quoted: 'see',
  attributed: 'see',
  why: 'The article goes by the sound of the next word; the wrong one trips a reader and a newsreader.',
  basis: ['AP', 'Reuters'],
  quiet: ['words said either way', 'names, initials and figures, whose sound the letters do not give'],
  messages: {
    article: ({actual, article}) => `Unexpected article “${actual}”, expected “${article}”`,
  },
  examples: [{bad: 'The count took a hour.', good: 'The count took an hour.'}],
  check(paragraph, report) {
    const {tokens} = paragraph
    const suspects = tokens.filter(({norm, text}, index) =>
      isSuspect(norm, text, tokens[index + 1]?.text ?? ''),
    )
    if (suspects.length === 0) return
    for (const {at, expected} of ask(paragraph)) {
      const [article] = expected
      const next = tokens[tokens.findIndex(({start}) => start === at.start) + 1]?.norm ?? ''
      // The guest knows some of these words only: "a unilateral withdrawal", "a usurper".
      if (article?.toLowerCase() === 'an' && yod.test(next)) continue
      if (article === undefined || !suspects.some(({start}) => start === at.start)) continue
      report.article({
        at,
        values: {article},
        fixes: [{title: `Write “${article}”`, kind: 'swap', edits: [{at, text: article}]}],
      })
    }
  },
})

const yod = /^(?:uni(?![nm])|us[eu]|uti|ura|ure|ubi|eu|ew|one|once)/

/** An article that does not go with the sound of the next lower-case word, as far as its letters tell: the guest decides. */
function isSuspect(norm: string, text: string, next: string): boolean {
  if (norm !== 'a' && norm !== 'an') return false
  if ((text === 'A' && next === '.') || !/^\p{Ll}{2,}/u.test(next)) return false
  const vowel = /^(?:h(?:ono|eir|our)|[aeiou])/.test(next) && !yod.test(next)
  return (norm === 'a') === vowel
}
