/** The world as the command line sees it. Tests give their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  /** Resolves when the reader can take more. */
  readonly writeOut: (text: string) => Promise<void>
  readonly writeError: (text: string) => void
  /** Rejects with a `code` as Node does (`ENOENT`, `EISDIR`, `EACCES`). */
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** Whether anything stands at `path`, readable or not. */
  readonly exists: (path: string) => Promise<boolean>
  readonly colour: boolean
  /** Columns of the terminal; undefined where stdout is no terminal. */
  readonly columns: number | undefined
  readonly version: () => Promise<string>
}

/** 0: nothing at or above the threshold. 1: something. 2: could not do all of it. */
export type ExitCode = 0 | 1 | 2
