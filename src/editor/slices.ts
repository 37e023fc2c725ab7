/** The longest stretch of work before other work is let in, in milliseconds. */
const slice = 8

/** A `pause` for a review: lets typing, hovers and other extensions in once a slice is used up. */
export function inSlices(): () => Promise<void> | undefined {
  let began = performance.now()
  return () => {
    if (performance.now() - began < slice) return undefined
    return new Promise((resolve) =>
      setTimeout(() => {
        began = performance.now()
        resolve()
      }, 0),
    )
  }
}
