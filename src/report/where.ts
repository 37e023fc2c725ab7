/** Where an error came from, for a log: its kind and our own file names. Its message is left out, as it might hold copy. */
export function whereItFailed(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, ...frames.slice(0, 6)].join('\n')
}
