/** The index of the first that begins at `start` or later, among things in source order. */
export function firstFrom(sorted: readonly {readonly start: number}[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
