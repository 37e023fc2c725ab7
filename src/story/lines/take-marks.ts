import {either, form} from './form.js'

/** Whether a line ends a take: `-30-`, `###`, `ENDS`, `(More)`, `(END) Nine Wire`, `___`. */
export function isEndMark(line: string): boolean {
  const mark = line.trim()
  return mark.length <= longestEndMark && endMark.test(mark)
}

/** A rule across the page is about a hundred characters wide; a regular expression runs out of stack over millions of dashes. */
const longestEndMark = 500

export const takeMarks = [
  form('-30-', /^[-–—]+\s*30\s*[-–—]+$/i),
  form('###', /^#(?:\s*#)+$/i),
  form('ENDS/...', /^[/(]?-*\s*ends?\s*-*\)?[./]*$/i),
  form('Enditem', /^enditem$/i),
  form('(Schluss)', /^\((?:ende|schluss|fin|fine|fim)\)[.]?$/i),
  form('(More)', /^\(?-*\s*more(?: follows| to come| to follow)?\s*-*[.]?\)?$/i),
  form('(END) Nine Wire', /^\((?:end|more to follow)\) [a-z][a-z ]{2,40}$/i),
  form('END 10:15 a.m. EST', /^end\s+\d{1,2}:\d\d\s[ap]\.?m\.?(?:\s[a-z]{2,4})?$/i),
  form('___', /^_{2,}$/i),
  form('* * *', /^[*=~-](?:\s*[*=~-]){2,}$/i),
  form('+++', /^\+{3,}$/i),
  form('EOM', /^(?:mf|mtf|eom)$/i),
]
const endMark = either(takeMarks, 'i')
