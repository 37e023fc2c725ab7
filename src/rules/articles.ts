/** "a" or "an" before `word`, by its sound: an hour, a union, an MP, a NATO member. */
export function articleBefore(word: string): 'a' | 'an' {
  const plain = word.toLowerCase()
  if (/^[A-Z][A-Z.&-]*\d*s?$/.test(word) && word.length > 1 && !spokenAsWords.has(word.replaceAll('.', '')))
    return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a'
  if (/^\d/.test(word)) return /^(?:8|11(?!\d)|18(?!\d)|11,|18,)/.test(word) ? 'an' : 'a'
  if (/^(?:uni[tvqofscl]|use|usu|uto|eu|ewe|one(?!i)|once|ubi|ura|ukr|ufo)/.test(plain)) return 'a'
  if (/^(?:hour|honest|honou?r|heir)/.test(plain)) return 'an'
  return /^[aeiou]/.test(plain) ? 'an' : 'a'
}

/** Initials that are read as a word, so that the first letter sounds as in a word. */
const spokenAsWords: ReadonlySet<string> = new Set([
  'NATO',
  'NASA',
  'OPEC',
  'UNESCO',
  'UNICEF',
  'FIFA',
  'UEFA',
  'AIDS',
  'ISIS',
  'ISIL',
  'ASEAN',
  'NAFTA',
  'SARS',
  'MERS',
  'FEMA',
  'HAMAS',
  'AUKUS',
  'LATAM',
  'SWAT',
  'NASDAQ',
  'ECOWAS',
])
