/** “By Daniel Okafor and Ruth Amis”, “By TOM ACHEBE, NWA Sports Writer”; never a sentence that begins with “By”. */
export function isByline(line: string): boolean {
  if (foreignByline.test(line) || inCapitals.test(line) || bylineInBrackets(line) === line.length) return true
  if (line.length > longestByline || !/^by[\s:]/i.test(line)) return false
  if (/[.!?][”"’)]*$/.test(line) && !/\b(?:Jr|Sr|[A-Z]|[ap]\.m)\.$/.test(line)) return false
  const words = line
    .replace(/\]\([^)]*\)/g, ']')
    .slice(3)
    .trim()
  return (
    (/^[[*_“"]*(?:\p{Lu}|the\s+\p{Lu}|(?:our|a|an)\s+\S+\s+(?:correspondent|reporter|staff))/u.test(words) &&
      !/\b(?:is|was|were|has|have|had|will|said|says)\b/.test(words)) ||
    /^\[[^\]]+\]/.test(words)
  )
}

const longestByline = 160

/** “Par Ruth AMIS”, “Von Ruth Amis, nwa”: the same in other languages, of nothing but names. */
const foreignByline =
  /^(?:Par|Von|Por|Di|Av|Af|Door)[\s:]\s*\p{Lu}[\p{L}.’'-]+(?:(?:\s|, | et | und | y | e | och | og | en )(?:d[eai] |van |von |der )?\p{Lu}[\p{L}.’'-]+){1,6}(?:, (?:afp|dpa|efe|ansa|tt|ntb|anp|nwa)| \((?:afp|dpa|efe|ansa|tt|ntb|anp|nwa)\))?$/u

/** Where a byline in brackets at the head of `text` ends: “(di Ruth Amis)”, “(dell’inviato Tom Achebe)”; 0 where there is none. */
export function bylineInBrackets(text: string): number {
  return text.startsWith('(') ? (inBrackets.exec(text)?.[0].length ?? 0) : 0
}

const inBrackets =
  /^\((?:[Dd]i|[Dd]ell[’']inviat[oa](?: speciale)?|[Bb]y|[Vv]on|[Pp]ar|[Pp]or) (?:d[aei] |van |von |del?la )?\p{Lu}[\p{L}.’'-]+(?:(?:\s|, | and | et | und | y | e )(?:d[aei] |van |von |del?la )?\p{Lu}[\p{L}.’'-]+){1,6}\)/u

/** “VON RUTH AMIS”, where no article follows: “POR LA PAZ” and “VON DER KÜSTE” are headings. */
const inCapitals =
  /^(?:PAR|VON|POR)\s(?!(?:D[AEI]|DE[MNR]|EL|LAS?|LES?|LOS|UNE?)\s)\p{Lu}[\p{Lu}.’'-]+(?:(?:\s|, | UND | ET | Y | E )\p{Lu}[\p{Lu}.’'-]+){1,4}$/u
