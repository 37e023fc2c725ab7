/** Something that is read by many and stays as it is: a paragraph, the facts of a block. */
export interface Noted {
  /** What has been worked out of it, one place a reader. Only `once` reads and writes here. */
  readonly notes: unknown[]
}

let readers = 0

/**
 * Works something out once for each thing it is asked of, and notes it on the thing itself: whatever several rules ask of a paragraph,
 * and whatever a story rule reads off one block, so that an edit elsewhere finds it read. A weak map for each reader costs four times
 * as much.
 */
export function once<Subject extends Noted, Known>(
  read: (subject: Subject) => Known,
): (subject: Subject) => Known {
  const place = readers
  readers += 1
  return (subject) => {
    const {notes} = subject
    // Nobody else writes in this place.
    const had = notes[place] as {readonly known: Known} | undefined
    if (had !== undefined) return had.known
    const known = read(subject)
    notes[place] = {known}
    return known
  }
}
