import {once} from 'node:events'
import {access, readFile} from 'node:fs/promises'
import type {Io} from './io.js'

/** The real world. Ends the process quietly when the reader of stdout goes away (`wiredesk review … | head`). */
export function processIo(manifest: URL): Io {
  const {stdin, stdout, stderr, env} = process
  stdout.on('error', ({code}: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0)
    stderr.write(`wiredesk: the report cannot be written (${code})\n`)
    process.exit(2)
  })
  // Nobody is left to tell.
  stderr.on('error', () => {})
  return {
    stdin,
    async writeOut(text) {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    writeError: (text) => void stderr.write(text),
    readFile: (path) => readFile(path),
    exists: (path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    colour: stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    columns: stdout.isTTY === true ? stdout.columns : undefined,
    version: async () => JSON.parse(await readFile(manifest, 'utf8')).version,
  }
}
