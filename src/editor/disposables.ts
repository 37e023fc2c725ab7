import type {Disposable} from 'vscode'

/** Gives back everything at once, the last thing first. */
export function together(...parts: readonly Pick<Disposable, 'dispose'>[]): {dispose(): void} {
  return {dispose: () => [...parts].reverse().forEach((each) => void each.dispose())}
}
