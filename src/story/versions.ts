/** The version words of a slug or headline: “2nd Ld-Writethru”, “UPDATE 2”, “CORRECTED”. `undefined` for a first version. */
export function versionOf(line: string): string | undefined {
  return version.exec(line)?.[0]
}

/** What version words or a status word of the feed say of the story; `undefined` when they say nothing. */
export function statusOf(words: string): 'killed' | 'withheld' | 'corrected' | undefined {
  if (/\b(?:kill(?:ed)?|cancel(?:l?ed)?|withdrawn?|retract(?:ed|ion)?|mandatory kill)\b/i.test(words))
    return 'killed'
  if (/\b(?:withh[eo]ld|on hold|hold hold)\b/i.test(words)) return 'withheld'
  return /\b(?:correct(?:ed|ion|s|ive)?)\b/i.test(words) ? 'corrected' : undefined
}

/** Whether a note to desks or readers says that the story puts an earlier one right: “(Corrects the name in paragraph 3)”, “Correction: …”. */
export function saysCorrected(note: string): boolean {
  return /^\W{0,3}(?:correct(?:s|ed|ion)|berichtigung|korrektur|rectificatif|corrección)(?=[\s:])/i.test(note)
}

const version =
  /\b\d+(?:st|nd|rd|th)\s+(?:L[dD]|Lead|LEAD|Add|ADD|Insert|INSERT|Sub|SUB|Take|TAKE|Update|UPDATE|[Ww]rite-?[Tt]hru)\b(?:[-\s](?:Writethru|WRITETHRU|Add|Correction|Sub)\b)*|\b(?:UPDATE|WRAPUP|LEAD|ADD|TAKE)\s+\d+\b|\b(?:Ld-)?Writethru\b|(?<=^|[,(/]\s*)(?:REFILE|CORRECTED|CORRECTION|CORRECTS|WITHDRAWN|KILL|REPEAT|RPT|RECASTS?|ROUNDUP|SUBS?|INSERT)\b|\bAdv\d+/
