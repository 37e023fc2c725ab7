import {type ParseArgsConfig, parseArgs} from 'node:util'
import {type Arguments, type Command, CommandError} from './command.js'
import {explain} from './explain.js'
import type {ExitCode, Io} from './io.js'
import {lexicon} from './lexicon.js'
import {review} from './review.js'
import {rules} from './rules.js'
import {sources} from './sources.js'
import {stream} from './stream.js'

const commands: readonly Command[] = [review, stream, sources, explain, rules, lexicon]

/** Runs one command line; gives the exit code and never ends the process. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await io.writeOut(help())
    return name === undefined ? 2 : 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  try {
    if (command === undefined)
      throw new CommandError(`there is no command “${name}”; wiredesk help lists them`)
    return await command.run(parse(command, rest), io)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    io.writeError(`wiredesk: ${error.message}\n`)
    return 2
  }
}

function parse({options}: Command, argv: readonly string[]): Arguments {
  const config: ParseArgsConfig = {args: [...argv], options, allowPositionals: true}
  try {
    const {values, positionals} = parseArgs(config)
    return {values, paths: positionals}
  } catch (error) {
    throw new CommandError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

function help(): string {
  const width = Math.max(...commands.map(({usage}) => usage.length))
  return `Wiredesk: editorial review of wire copy\n\n${commands.map(({usage, summary}) => `  wiredesk ${usage.padEnd(width)}  ${summary}`).join('\n')}\n\nPATH may be - for standard input. Exit codes: 0 nothing to raise, 1 findings, 2 could not do all of it.\n`
}
