/** Plain text as Markdown that shows it unchanged: copy may hold anything. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&$]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
}

/** A link that runs `command`. */
export function commandLink(title: string, command: string, ...values: readonly unknown[]): string {
  const query = values.length === 0 ? '' : `?${encodeURIComponent(JSON.stringify(values))}`
  return `[${title}](command:${command}${query})`
}

/** The first words of `text`, as far as `length` UTF-16 units reach. */
export function opening(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length >> 1)).trimEnd()}…`
}
