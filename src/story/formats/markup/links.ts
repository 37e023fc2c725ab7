import type {Paragraph} from './prose.js'

/** Whether a line is a link and nothing else but the day of what it leads to. */
export function isAllLink({map: {text}, linked}: Paragraph): boolean {
  if (linked > mostlyLink) return true
  if (linked < fewestLinked) return false
  return linked * text.length > mostlyLink * text.replace(dayBehind, '').length
}

const mostlyLink = 0.9
/** Of a short headline and a long day. */
const fewestLinked = 0.5
/** “… 04.15.31”, “… (5 March 2031)” */
const dayBehind =
  /\s+[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{Lu}\p{L}{2,8}\.? \d{4})[)]?$/u
