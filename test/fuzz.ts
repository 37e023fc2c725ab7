import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {decode} from '../src/story/decode.js'
import {readStory} from '../src/story/read.js'
import {type Format, formats} from '../src/story/story.js'
import {checkStory} from './story/hostile/check-story.js'
import {hostileFeeds} from './story/hostile/feeds.js'
import {hostileMarkup} from './story/hostile/markup.js'
import {createMutator} from './story/hostile/mutate.js'

/**
 * Mutates sample files and reads them in every format: no crash, no reading slower than a second a megabyte, every place in the file,
 * verbatim text equal to it. The same seed makes the same files.
 *
 *     npm run fuzz -- --seconds 60 --seed 7
 */
const {values} = parseArgs({
  options: {seconds: {type: 'string', default: '30'}, seed: {type: 'string', default: '1'}},
})
const until = performance.now() + Number(values.seconds) * 1000

const samples = [
  ...files('seeds/stories'),
  ...files('test/story/formats/samples'),
  ...hostileFeeds.map(({text}) => text(2000)),
  ...hostileMarkup.map(({text}) => text(2000)),
]
const {random, pick, mutate} = createMutator(samples, Number(values.seed))
const ways: readonly (Format | 'auto')[] = [...formats, 'auto']

/** Megabytes that any file counts for: limits on expansion and depth cost the same in a small file as in a large one. */
const least = 0.5

let count = 0
let slowest = {megabyte: 0, file: '', way: ''}
while (performance.now() < until) {
  const file = mutate(pick(samples))
  // The format of most files is told by their content, and now and then a file is read as what it is not.
  const way = random() < 0.5 ? 'auto' : pick(ways)
  const began = cpuTime()
  try {
    checkStory(readStory(file, way), file)
  } catch (error) {
    fail(error, file, way)
  }
  const megabyte = (cpuTime() - began) / Math.max(file.length / 1e6, least)
  if (megabyte > slowest.megabyte) slowest = {megabyte, file, way}
  count += 1
}
for (let index = 0; index < 2000; index += 1) decode(Uint8Array.from({length: 300}, () => random() * 256))

console.log(
  `${count} files read, the slowest at ${Math.round(slowest.megabyte)} ms a megabyte (${slowest.way})`,
)
if (slowest.megabyte > 1000) {
  // Once more, with warm code: the first file of a run is slow.
  const began = cpuTime()
  readStory(slowest.file, formats.find((format) => format === slowest.way) ?? 'auto')
  const again = (cpuTime() - began) / Math.max(slowest.file.length / 1e6, least)
  if (again > 1000) fail(new Error(`too slow: ${Math.round(again)} ms a megabyte`), slowest.file, slowest.way)
}

/** Milliseconds of this process alone, so that a machine under load is no fault of a reader. */
function cpuTime(): number {
  return process.cpuUsage().user / 1000
}

function fail(error: unknown, file: string, way: string): never {
  console.error(`seed ${values.seed}, file ${count}, read as ${way}:\n${JSON.stringify(file.slice(0, 1000))}`)
  throw error
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith('.outline.txt'))
    .flatMap((path) => {
      const decoded = decode(readFileSync(path))
      return decoded.kind === 'text' ? [decoded.text] : []
    })
}
