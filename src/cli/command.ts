import {desks, profiles} from '../lexicon/term.js'
import type {ReviewerOptions} from '../review/types.js'
import {type Format, formats} from '../story/story.js'
import type {ExitCode, Io} from './io.js'

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** What stands behind its name. */
  readonly takes: string
  readonly summary: string
  readonly options: Readonly<Record<string, Option>>
  /** How many words it takes beside its options; any number where that is left open. */
  readonly most?: number
  run(args: Arguments, io: Io): Promise<ExitCode>
}

export interface Option {
  readonly type: 'string' | 'boolean'
  /** What its value may be: one of these, or whatever a word in capitals stands for. */
  readonly value?: readonly string[] | string
  readonly about: string
}

export interface Arguments {
  readonly values: Readonly<Record<string, unknown>>
  readonly paths: readonly string[]
}

/** A command line that cannot be carried out; its message is for the person who typed it. */
export class CommandError extends Error {}

/** Whose eyes copy is read with: the options of every command that reviews. */
export const reviewerOptions = {
  profile: {type: 'string', value: profiles, about: 'the agency style to read by, over what the house says'},
  desk: {type: 'string', value: desks, about: 'the desk to read for, over what the house says'},
  house: {type: 'string', value: 'FILE', about: 'a house lexicon, in place of those beside the stories'},
} as const satisfies Command['options']

const anyFormat = [...formats, 'auto'] as const

/** The option of commands that read files. */
export const formatOption = {
  format: {type: 'string', value: anyFormat, about: 'what the copy came in; auto, the default, looks'},
} as const satisfies Command['options']

export function readReviewerOptions({values}: Arguments): ReviewerOptions {
  const profile = choice(values.profile, '--profile', profiles)
  const desk = choice(values.desk, '--desk', desks)
  return {...(profile === undefined ? {} : {profile}), ...(desk === undefined ? {} : {desk})}
}

/** A format by its name, as the option or the field `called` gives it. */
export function readFormat(value: unknown, called: string): Format | 'auto' | undefined {
  return choice(value, called, anyFormat)
}

/** `value` where it is one of `names`; undefined where it is not given. Throws a `CommandError` that lists the names. */
export function choice<const Name extends string>(
  value: unknown,
  called: string,
  names: readonly Name[],
): Name | undefined {
  if (value === undefined) return undefined
  const name = names.find((candidate) => candidate === value)
  if (name === undefined) throw new CommandError(`${called} takes one of ${names.join(', ')}`)
  return name
}
