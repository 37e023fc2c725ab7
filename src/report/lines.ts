import type {Review} from '../review/types.js'

/** One line a finding, as editors, build logs and `grep` know it: `path:line:column: severity: message [rule]`. */
export function toLines({path = '-', findings}: Review): string {
  return findings
    .map(
      ({line, column, severity, message, rule}) =>
        `${path}:${line}:${column}: ${severity}: ${message} [${rule}]\n`,
    )
    .join('')
}
