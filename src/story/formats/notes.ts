import type {Role} from '../story.js'

/** What a note to desks is, by the role a service gives it: `ednoterole:embargotext`, `ednoterole:closingline`. */
export function roleOfNote(role: string): Role {
  if (/embargo/i.test(role)) return 'embargo'
  return /clos(?:e|ing)/i.test(role) ? 'signoff' : 'advisory'
}
