import type {Settings} from './settings.js'

/** Who decided, and on which day. */
export function signed({initials}: Settings): {readonly by?: string; readonly on: string} {
  const on = new Date().toISOString().slice(0, 10)
  return initials === '' ? {on} : {by: initials, on}
}
