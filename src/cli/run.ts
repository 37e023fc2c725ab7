import {parseArgs} from 'node:util'
import {whereItFailed} from '../report/where.js'
import {type Arguments, type Command, CommandError} from './command.js'
import {explain} from './explain.js'
import {helpOn, overview} from './help.js'
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
  try {
    if (name === undefined || isHelp(name)) return await help(rest[0], io, name === undefined ? 2 : 0)
    if (name === '--version') {
      await io.writeOut(`wiredesk ${await io.version()}\n`)
      return 0
    }
    const command = commandCalled(name)
    const args = parse(command, rest)
    return args === 'help' ? await help(name, io, 0) : await command.run(args, io)
  } catch (error) {
    const message =
      error instanceof CommandError
        ? error.message
        : `it failed, by a fault of its own; please report it\n${whereItFailed(error)}`
    io.writeError(`wiredesk: ${message}\n`)
    return 2
  }
}

function isHelp(word: string): boolean {
  return word === 'help' || word === '--help' || word === '-h'
}

async function help(name: string | undefined, io: Io, code: ExitCode): Promise<ExitCode> {
  await io.writeOut(name === undefined ? overview(commands) : helpOn(commandCalled(name)))
  return code
}

function commandCalled(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined) throw new CommandError(`there is no command “${name}”; wiredesk help lists them`)
  return command
}

function parse({name, options, most = Number.POSITIVE_INFINITY}: Command, argv: readonly string[]) {
  const {values, positionals} = words(name, options, argv)
  if (values.help === true) return 'help'
  const beyond = positionals[most]
  if (beyond !== undefined) throw new CommandError(`“${beyond}” is too much; ${seeHelp(name)}`)
  return {values, paths: positionals} satisfies Arguments
}

function words(name: string, options: Command['options'], argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {...options, help: {type: 'boolean', short: 'h'}},
      allowPositionals: true,
    })
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new CommandError(`${message}; ${seeHelp(name)}`)
  }
}

function seeHelp(command: string): string {
  return `wiredesk help ${command} says what it takes`
}
