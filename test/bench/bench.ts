import {spawn} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import intensify from 'retext-intensify'
import passive from 'retext-passive'
import writeGood from 'write-good'
import {createReviewer} from '../../src/review/review.js'
import {markdownSpeeds, readerSpeeds} from './formats.js'
import {countWords, longStory} from './long-story.js'

/**
 * Speed side by side with what a user has today, on the same copy in the same run: one edit in a long story, a first review, words a
 * second over a megabyte, and the same megabyte through the command line, whose process begins cold.
 */
const edits = 200
const warmUps = 6
const rounds = 9
const pipeline = retext().use(retextEnglish).use(passive).use(intensify).freeze()

const warm = createReviewer()
await warm.review({text: longStory(500)})

await edit(10_000)
await edit(100_000)
await firstReview(10_000)
await firstStory(500)
await throughput(450_000)
await stream(160_000, 800_000)
readers(10_000)

async function edit(words: number): Promise<void> {
  const story = longStory(words)
  const reviewer = createReviewer()
  await reviewer.review({text: story})
  const times: number[] = []
  for (let index = 0; index < edits; index += 1) {
    const at = Math.floor((story.length * ((index * 7919) % edits)) / edits)
    const text = `${story.slice(0, at)}x${story.slice(at)}`
    times.push(await time(() => reviewer.review({text})))
  }
  row(`one edit, ${words} words`, [
    ['wiredesk p50', percentile(times, 0.5)],
    ['p95', percentile(times, 0.95)],
    ['retext + 2', await median(5, () => retextPipeline(story))],
    ['write-good', await median(5, async () => writeGood(story))],
  ])
}

async function firstReview(words: number): Promise<void> {
  const story = longStory(words)
  row(`first review, ${words} words`, [
    ['wiredesk', await median(5, () => createReviewer().review({text: story}))],
    ['retext + 2', await median(3, () => retextPipeline(story))],
    ['write-good', await median(3, async () => writeGood(story))],
  ])
}

/** From the start of a command to its last finding: what a desk waits for first, and how much of it is Node’s own start. */
async function firstStory(words: number): Promise<void> {
  const story = longStory(words)
  row(`first story of a process, ${words} words`, [
    ['wiredesk', await median(5, () => run(['dist/cli.js', 'review', '--report', 'json', '-'], story))],
    ['node alone', await median(5, () => run(['--eval', '0'], story))],
  ])
}

async function run(args: readonly string[], input: string): Promise<void> {
  const child = spawn(process.execPath, args, {stdio: ['pipe', 'ignore', 'inherit']})
  // One that does not read closes its end first.
  child.stdin.on('error', () => undefined).end(input)
  await once(child, 'close')
}

/**
 * Stories of 500 words, as a desk gets them. The tools take turns over stories that none of them has seen, a hundred at a time, and of
 * each tool's rounds the median counts: what is measured is a process at work and not one that is starting (`stream` measures that), and
 * a busy machine is busy for all of them.
 */
async function throughput(words: number): Promise<void> {
  const reviewer = createReviewer()
  const tools: Readonly<Record<string, (story: string) => unknown>> = {
    wiredesk: (text) => reviewer.review({text}),
    'with facts and no cache': (text) => createReviewer().review({text}, {facts: true}),
    'retext + 2': retextPipeline,
    'write-good': (text) => writeGood(text),
  }
  const names = Object.keys(tools)
  const speeds = new Map(names.map((name) => [name, [] as number[]]))
  const perRound = words / rounds
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const stories = storiesOf(perRound, round * 1000)
    const count = countAll(stories)
    for (const [name, review] of Object.entries(tools)) {
      const took = await time(async () => {
        for (const story of stories) await review(story)
      })
      if (round >= warmUps) speeds.get(name)?.push((count / took) * 1000)
    }
  }
  const speedOf = (name: string) => percentile(speeds.get(name) ?? [], 0.5)
  const cells = names.map((name) => {
    const ratio = (speedOf('wiredesk') / speedOf(name)).toFixed(1)
    return `${name} ${Math.round(speedOf(name))}${name === 'wiredesk' ? '' : ` (${ratio} x)`}`
  })
  console.log(`words a second over ${words}, warm: ${cells.join(' · ')}`)
}

/** The command line: the first megabyte from its start on, while V8 still compiles, and those that come behind it. */
async function stream(words: number, behind: number): Promise<void> {
  const stories = storiesOf(words + behind)
  const lines = stories.map((text, index) => `${JSON.stringify({id: String(index), text})}\n`)
  const child = spawn(process.execPath, ['dist/cli.js', 'stream'], {stdio: ['pipe', 'pipe', 'inherit']})
  const started = performance.now()
  child.stdin.end(lines.join(''))
  let [read, first, firstTook] = [0, 0, 0]
  let answered = 0
  for await (const _ of createInterface({input: child.stdout})) {
    read += countWords(stories[answered] ?? '')
    answered += 1
    if (first > 0 || read < words) continue
    first = read
    firstTook = performance.now() - started
  }
  const rest = performance.now() - started - firstTook
  console.log(
    `stream, words a second: ${Math.round((first / firstTook) * 1000)} over the first ${first}, its start with them · ${Math.round(((read - first) / rest) * 1000)} over the ${read - first} behind them`,
  )
}

function storiesOf(words: number, seed = 0): readonly string[] {
  return Array.from({length: Math.ceil(words / 500)}, (_, index) => longStory(500, seed + index))
}

function countAll(stories: readonly string[]): number {
  return stories.reduce((sum, story) => sum + countWords(story), 0)
}

/** The plain reader beside those of the marked-up formats. */
function readers(words: number): void {
  const line = (speeds: readonly (readonly [string, number])[]) =>
    speeds.map(([name, speed]) => `${name} ${speed.toFixed(speed < 10 ? 1 : 0)}`).join(' · ')
  console.log(`readers, MB a second: ${line(readerSpeeds(words))}`)
  console.log(`Markdown that is all of one kind: ${line(markdownSpeeds(words))}`)
}

async function retextPipeline(text: string): Promise<void> {
  await pipeline.process(text)
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function median(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await time(work))
  return percentile(times, 0.5)
}

function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
}

function row(title: string, cells: readonly (readonly [string, number])[]): void {
  console.log(
    `${title}: ${cells.map(([name, milliseconds]) => `${name} ${milliseconds.toFixed(1)} ms`).join(' · ')}`,
  )
}
