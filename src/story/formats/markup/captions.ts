/** “File photo: a crane at Carrow”, “Table 2: Cranes by year”, “A crane at Carrow. (Nine Wire Photo/Ruth Amis)”. */
export function isCaption(text: string): boolean {
  if (text.length > longestCaption) return false
  // The pattern of credits is large, and most paragraphs end like a sentence.
  const mayCredit = /[)\]]$/.test(text.slice(-1)) || text.includes(': ') || /REUTERS\/|Getty/.test(text)
  return (
    /^(?:file (?:photo|picture|image)|photo(?:graph)?s?(?: by)?|picture|image|photo credit|picture credit|image credit|pictured|(?:fig(?:ure)?\.?|table) \d{1,2})\s*[:–—-]|^FILE\b\s*[-–—:]/i.test(
      text,
    ) ||
    (mayCredit &&
      /(?:\([^()]*\bphotos?\b[^()]*\)|\bREUTERS\/[A-Z][\w. -]+|\b(?:Photograph|Picture|Image|Credit): [^.:]{2,80}|\((?:File: )?\p{Lu}[\p{L} ]{1,20}\/\p{Lu}[^()]{2,40}\)|\[(?:File: )?\p{Lu}[^[\]]{2,40}\/\p{Lu}[^[\]]{1,40}\]|\bGetty Images\)?|\bPhoto(?: by)?: [^.]+)$/u.test(
        text,
      ))
  )
}

const longestCaption = 500
