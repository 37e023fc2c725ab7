import {once} from 'node:events'
import {readFile} from 'node:fs/promises'
import type {Io} from './io.js'

/** The real world. Ends the process quietly when the reader of stdout goes away (`wiredesk review … | head`). */
export function processIo(): Io {
  const {stdin, stdout, stderr, env} = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    stdin,
    async writeOut(text) {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    writeError: (text) => void stderr.write(text),
    readFile: (path) => readFile(path),
    colour: stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    columns: stdout.isTTY === true ? stdout.columns : undefined,
    now: () => performance.now(),
  }
}
