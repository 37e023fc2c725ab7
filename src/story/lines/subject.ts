import type {LineForm} from './form.js'

/** The forms of lines on one subject, by the place where such a line is sure to be no copy. */
export interface Subject {
  /** Sure wherever it stands, in every format. */
  readonly anywhere?: readonly LineForm[]
  /** Sure on a web page, which talks to its readers amid the copy. */
  readonly onPages?: readonly LineForm[]
  /** Sure only below the copy. */
  readonly atFoot?: readonly LineForm[]
}

/** The forms of several subjects that count at a place. */
export function formsAt(place: keyof Subject, subjects: readonly Subject[]): readonly LineForm[] {
  return subjects.flatMap((subject) => subject[place] ?? [])
}
