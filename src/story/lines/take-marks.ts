import {anyOf, form} from './form.js'

/** Whether a line ends a take or parts two of them: `-30-`, `###`, `ENDS`, `(More)`, `(END) Nine Wire`, `___`. */
export function isEndMark(line: string): boolean {
  const mark = line.trim()
  return mayBeMark(mark) && endsTake(mark)
}

/** Whether a story is over with this line. */
export function isFinalMark(line: string): boolean {
  return mayBeMark(line) && (endsStory(line) || /^\(END\) \p{Lu}/u.test(line))
}

/** Whether a line says which part of a story this is or when it was sent, or where a desk may cut it. */
export function isPartMark(line: string): boolean {
  return line.length <= longestPartMark && isPart(line)
}

/** A mark of words is short, and most lines that open with a letter are longer. */
function mayBeMark(line: string): boolean {
  return line.length <= (/^[a-z]/i.test(line) ? longestWords : longestEndMark)
}

const longestWords = 60
/** A rule across the page is about a hundred characters wide; a regular expression runs out of stack over millions of dashes. */
const longestEndMark = 500
const longestPartMark = 120

export const finalMarks = [
  form('-30-', /^(?:[-–—]+\s*30\s*[-–—]+|[-–—]*30(?:-30)+[-–—]*)$/i),
  form('-0-', /^[-–—]+\s*0\s*[-–—]+$/),
  form('ENDS/NWA', /^ENDS?\s?\/\s?[A-Z]{2,8}$/),
  form('###', /^#{2,}$/i),
  form('# # #', /^#(?:\s+#){2,}$/i),
  form('ENDS/...', /^[/(]?[-–—\s]*ends?[-–—\s]*\)?[./]*$/i),
  form('Enditem', /^enditem$/i),
  form('(Schluss)', /^\((?:ende|schluss|fin|fine|fim)\)\.?$/i),
  form('END 10:15 a.m. EST', /^end\s+\d{1,2}:\d\d\s[ap]\.?m\.?(?:\s[a-z]{2,4})?$/i),
  form(
    'End of Announcement Nine Services',
    /^(?:end of (?:the )?(?:announcement|document|message|news|release)|ende der (?:meldung|mitteilung|nachricht))\b[^.!?]{0,40}$/i,
  ),
  form('Document QUAYHE0020311027e7ar0001k', /^Document [A-Z]{2,10}0[\da-z]{15,30}$/),
  form('* *** *', /^\*\s\*{3}\s\*$/i),
]
const endsStory = anyOf(finalMarks)

/** Marks after which a story may go on. */
export const pauses = [
  form('(More)', /^\(?-*\s*more(?: follows| to come| to follow)?\s*-*[.]?\)?$/i),
  form('(MORE TO FOLLOW) Nine Wire', /^\((?:end|more to follow)\) [a-z][a-z ]{2,40}$/i),
  form('___', /^_{2,}$/i),
  form('# #', /^#(?:\s*#)+$/i),
  form('* * *', /^[*=~-](?:\s*[*=~-]){2,}$/i),
  form('+++', /^\+{3,}$/i),
  form('EOM', /^(?:mf|mtf|eom)$/i),
]
const endsTake = anyOf([...finalMarks, ...pauses])

export const partMarks = [
  form('ZCZC NWA0041', /^ZCZC\b.{0,40}\s*[:.]?$/i),
  form('2 of 50 DOCUMENTS', /^\d{1,4} of \d{1,4} DOCUMENTS$/),
  form('NNNN', /^NNNN\s*[:.]?$/i),
  form('=2', /^=\s?\d{1,2}\s*[:.]?$/i),
  form('22-MAR-31 16:23 NNNN', /^\d{1,2}-[a-z]{3}-\d{2,4} \d\d:\d\d(?: NNNN)?\s*[:.]?$/i),
  form('ISSN 2031-100X', /^ISSN \d{4}\s?-\s?\d{3}[\dX]\b.{0,40}\s*[:.]?$/i),
  form('(FOTO) (VIDEO)', /^(?:\((?:foto|photo|vídeo|video|audio|infografía)s?\)\s?){1,4}\s*[:.]?$/i),
  form('MORE ra', /^more [a-z]{2}\s*[:.]?$/i),
  form('Take 2', /^take \d{1,2}\s*[:.]?$/i),
  form('End Adv for Sunday, March 9', /^end adv\b.{0,40}$/i),
  form('Page 3 of 4', /^page \d{1,3}(?: of \d{1,3})?\s*[:.]?$/i),
  form('Second take', /^(?:first|second|third|fourth|last) (?:take|add)\s*[:.]?$/i),
  form('1st Add', /^\d(?:st|nd|rd|th) (?:add|take)\s*[:.]?$/i),
  form('Add 2', /^add \d{1,2}\s*[:.]?$/i),
  form(
    '(Story can end here. Optional add follows.)',
    /^\(?(?:story can end here|optional (?:add|trim|material)|(?:begin|end) optional)\b.{0,60}\s*[:.]?$/i,
  ),
]
const isPart = anyOf(partMarks)
