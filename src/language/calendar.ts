/** The days of the week, as tokens are compared. */
export const weekdays: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
)

/** The months, as tokens are compared. */
export const months: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')
