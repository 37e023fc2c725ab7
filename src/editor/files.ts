import {FileSystemError, type Uri, workspace} from 'vscode'

/** The text of a file; `undefined` where there is none. */
export async function readText(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file))
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    return undefined
  }
}
