/** The globs that `glob` stands for, without braces: VS Code takes one pattern of alternatives but none inside another. */
function withoutBraces(glob: string): readonly string[] {
  const inner = /\{([^{}]*)\}/.exec(glob)
  if (inner === null) return [glob]
  const before = glob.slice(0, inner.index)
  const after = glob.slice(inner.index + inner[0].length)
  return (inner[1] ?? '').split(',').flatMap((choice) => withoutBraces(before + choice + after))
}

/** One glob for all of `globs`. */
export function anyOf(globs: readonly string[]): string {
  return `{${globs.flatMap(withoutBraces).join(',')}}`
}
