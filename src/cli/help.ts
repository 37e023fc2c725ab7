import type {Command, Option} from './command.js'

/** Every command, each with a line. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map((command): Row => [usage(command), command.summary])
  return `Wiredesk: editorial review of wire copy

${table(rows)}

“wiredesk help COMMAND” tells what a command takes. PATH may be - for standard input.
Exit codes: 0 nothing to raise, 1 something, 2 could not do all of it.
`
}

/** What one command takes. */
export function helpOn(command: Command): string {
  const rows = Object.entries(command.options).map(
    ([name, option]): Row => [given(name, option), option.about],
  )
  const options = rows.length === 0 ? '' : `\n${table(rows)}\n`
  return `  ${usage(command)}\n\n${command.summary}\n${options}`
}

type Row = readonly [string, string]

function usage({name, takes, options}: Command): string {
  const some = Object.keys(options).length === 0 ? '' : '[OPTION…]'
  return ['wiredesk', name, some, takes].filter((part) => part !== '').join(' ')
}

function given(name: string, {value}: Option): string {
  return value === undefined
    ? `--${name}`
    : `--${name} ${typeof value === 'string' ? value : value.join('|')}`
}

/** What is long has its explanation on a line of its own. */
function table(rows: readonly Row[]): string {
  const short = rows.map(([left]) => left.length).filter((length) => length <= widest)
  const width = Math.max(0, ...short)
  return rows
    .map(([left, right]) =>
      left.length > widest
        ? `  ${left}\n  ${' '.repeat(width)}  ${right}`
        : `  ${left.padEnd(width)}  ${right}`,
    )
    .join('\n')
}

const widest = 48
