/** The days of the week, as tokens are compared. */
export const weekdays: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
)
