import {remembered} from '../story/remembered.js'
import {eachWord, inSmallLetters} from '../story/words.js'

// The commonest words of English that are not also common words of its neighbours.
const functionWords = new Set(
  'the of and to that for with was were is are has have had not this from by he she they his her their it its which who would said but be been as on at an or will can could after before'.split(
    ' ',
  ),
)

/** Fewer words than this are too few to tell; the file's own label does, and where there is none they pass. */
const fewest = 25

/**
 * Whether copy reads as English. Running English has a function word of this list about every third word, and in the tersest
 * agency copy still every sixth; French, Spanish, German or Portuguese stay below one in twenty.
 */
export function isEnglish(text: string, label?: string): boolean {
  const {words, common} = countsOf(text)
  if (words < fewest) return label === undefined || /^(?:en|x-|und|mul)/i.test(label)
  return common / words >= 0.08
}

/** A story opens with the same page at nearly every edit. */
const countsOf = remembered((text) => {
  let words = 0
  let common = 0
  const small = inSmallLetters(text)
  eachWord(text, (start, end) => {
    words += 1
    if (functionWords.has(small.slice(start, end))) common += 1
  })
  return {words, common}
}, 8)
