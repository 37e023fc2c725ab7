import {FileSystemError, type Uri, workspace} from 'vscode'

/** The text of a file; `undefined` where there is none. Rejects where there is one that cannot be read, lest somebody write over it. */
export async function readText(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file))
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined
    throw error
  }
}
