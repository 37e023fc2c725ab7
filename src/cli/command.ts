import type {ParseArgsConfig} from 'node:util'
import {desks, profiles} from '../lexicon/term.js'
import type {ReviewerOptions} from '../review/types.js'
import {type Format, formats} from '../story/story.js'
import type {ExitCode, Io} from './io.js'

/** One command of the command line. */
export interface Command {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  run(args: Arguments, io: Io): Promise<ExitCode>
}

export interface Arguments {
  readonly values: Readonly<Record<string, unknown>>
  readonly paths: readonly string[]
}

/** A command line that cannot be carried out; its message is for the person who typed it. */
export class CommandError extends Error {}

/** The options of every command that reviews. */
export const reviewerOptions = {
  profile: {type: 'string'},
  desk: {type: 'string'},
  format: {type: 'string'},
  house: {type: 'string'},
} as const

export function readReviewerOptions({values}: Arguments): ReviewerOptions {
  const profile = choice(values.profile, 'profile', profiles)
  const desk = choice(values.desk, 'desk', desks)
  return {...(profile === undefined ? {} : {profile}), ...(desk === undefined ? {} : {desk})}
}

export function readFormat({values}: Arguments): Format | 'auto' | undefined {
  return choice(values.format, 'format', [...formats, 'auto'])
}

/** The house lexicon that the command line names, over those beside the stories. */
export function readHousePath({values}: Arguments): string | undefined {
  return typeof values.house === 'string' ? values.house : undefined
}

/** `value` where it is one of `names`; undefined where it is not given. Throws a `CommandError` that lists the names. */
export function choice<const Name extends string>(
  value: unknown,
  option: string,
  names: readonly Name[],
): Name | undefined {
  if (value === undefined) return undefined
  const name = names.find((candidate) => candidate === value)
  if (name === undefined) throw new CommandError(`--${option} takes one of ${names.join(', ')}`)
  return name
}
