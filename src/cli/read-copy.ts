import {decode, mostBytes} from '../story/decode.js'
import {CommandError} from './command.js'
import type {Io} from './io.js'

/** The text of a file, or of standard input for `-`. Throws a `CommandError` that says why it cannot be read. */
export async function readCopy(path: string, io: Io): Promise<string> {
  const bytes = path === '-' ? await readAll(io.stdin) : await readFile(path, io)
  const decoded = decode(bytes)
  if (decoded.kind === 'refused') throw new CommandError(`${path}: ${decoded.reason}`)
  if (decoded.note !== undefined) io.writeError(`wiredesk: ${path}: ${decoded.note}\n`)
  return decoded.text
}

async function readFile(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new CommandError(
      `${path}: ${reasons[code] ?? `it cannot be read${code === '' ? '' : ` (${code})`}`}`,
    )
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name the files in it',
  ENOTDIR: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
}

/** All of a stream's bytes, or as many as it takes to see that they are too many. */
async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input) {
    chunks.push(chunk)
    length += chunk.length
    if (length > mostBytes) break
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
