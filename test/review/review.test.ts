import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {createReviewer} from '../../src/review/review.js'
import type {Copy} from '../../src/review/types.js'
import {defineRule} from '../../src/rules/define-rule.js'

const stories = readdirSync('seeds/stories')
  .filter((name) => name.endsWith('.wire'))
  .map((name) => readFileSync(join('seeds/stories', name), 'utf8'))

describe('a review', () => {
  it('is the same from a warm cache as from scratch, whatever was edited before', async function () {
    // Every step loads the rules anew.
    this.timeout(60_000)
    const warm = createReviewer()
    const edit = fc.record({
      story: fc.nat(stories.length - 1),
      at: fc.nat(),
      remove: fc.nat(30),
      insert: fc.constantFrom('', ' ', '\n\n', '"', '“', 'reportedly ', 'He said so. ', '.'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 4}), async (edits) => {
        let text = stories[edits[0]?.story ?? 0] ?? ''
        for (const {at, remove, insert} of edits) {
          const start = at % (text.length + 1)
          text = text.slice(0, start) + insert + text.slice(start + remove)
          assert.deepEqual(
            await warm.review({text}, {facts: true}),
            await createReviewer().review({text}, {facts: true}),
          )
        }
      }),
      {numRuns: 25},
    )
  })

  it('reads the same words anew where they stand as something else', async () => {
    const words = 'The notorious plan has failed, and the mayor reportedly will resign on Friday.”'
    const item = (copy: object) => ({text: JSON.stringify(copy), format: 'ninjs'}) as const
    const headline = item({headline: words})
    const body = item({body_text: `LONDON (AP) — It rained.\n\n${words}`})
    const quotation = item({body_text: `“It is over.\n\n${words}`})
    const all = item({
      headline: words,
      body_text: `LONDON (AP) — It rained.\n\n${words}\n\n“It is over.\n\n${words}`,
    })
    const warm = createReviewer()
    const marksIn = async (story: Copy, reviewer = createReviewer()) =>
      (await reviewer.review(story)).findings.map(({rule, text}) => `${rule} ${text}`)
    const marks = []
    for (const story of [headline, body, quotation]) {
      marks.push(await marksIn(story, warm))
      assert.deepEqual(marks.at(-1), await marksIn(story))
    }
    assert.equal(new Set(marks.map(String)).size, 3, 'the three read alike, so this page shows nothing')
    assert.deepEqual((await marksIn(all)).sort(), marks.flat().sort())
  })

  it('places every finding at the copy that it quotes', async () => {
    const reviewer = createReviewer()
    for (const text of stories) {
      const {findings} = await reviewer.review({text})
      for (const finding of findings) assert.equal(text.slice(finding.start, finding.end), finding.text)
    }
  })

  it('leaves copy alone that is not English, and says so', async () => {
    const text = `${'El presidente del gobierno dijo ayer que los ministros de la región no habían sido informados de la reunión. '.repeat(3)}`
    const {findings, problems} = await createReviewer().review({text})
    assert.deepEqual(findings, [])
    assert.match(problems[0]?.message ?? '', /does not read as English/)
  })

  it('leaves the one item of a file alone that is not English', async () => {
    const item = (copy: string) =>
      `<newsItem><contentSet><inlineXML><html><body>${`<p>${copy}</p>`.repeat(3)}</body></html></inlineXML></contentSet></newsItem>`
    const spanish = item(
      'El presidente del gobierno dijo ayer que los ministros de la región no habían sido informados.',
    )
    const english = item(
      'The mayor said that the notorious plan of the council would very likely be a disaster for all.',
    )
    const text = `<newsMessage><itemSet>${spanish}${english}</itemSet></newsMessage>`
    const {findings, problems} = await createReviewer().review({text, format: 'newsml-g2'})
    assert.ok(findings.length > 0)
    assert.ok(findings.every(({start}) => start > text.indexOf('The mayor')))
    assert.deepEqual(
      problems.map(({start}) => start),
      [text.indexOf('<newsItem>')],
    )
  })

  it('goes by the label of a file where its copy is too short to tell', async () => {
    const text = '{"language": "es", "headline": "El notorious plan", "body_text": "Una notorious idea."}'
    const {findings, problems} = await createReviewer().review({text, format: 'ninjs'})
    assert.deepEqual(findings, [])
    assert.match(problems[0]?.message ?? '', /does not read as English/)
  })

  it('leaves a paragraph alone that nobody wrote, and says so at once', async () => {
    const text = `Crews said no.\n\n${'Crews said no. '.repeat(100_000)}`
    const {problems} = await createReviewer().review({text})
    assert.match(problems[0]?.message ?? '', /longer than any copy/)
  })

  it('tells once of a rule that fails, and goes on with the others', async () => {
    const meta = {
      severity: 'warning',
      roles: ['body'],
      quoted: 'skip',
      attributed: 'see',
      why: '',
      basis: [],
      messages: {found: 'found'},
      examples: [],
    } as const
    const broken = defineRule({...meta, id: 'test/broken', check: () => assert.fail('secret copy')})
    const sound = defineRule({
      ...meta,
      id: 'test/sound',
      check: ({text}, report) => report.found({at: {start: 0, end: text.length}}),
    })
    const reviewer = createReviewer({}, {blockRules: [broken, sound], storyRules: []})
    const {findings, problems} = await reviewer.review({text: 'The talks failed.\n\nThe talks resumed.'})
    assert.deepEqual(
      findings.map(({rule}) => rule),
      ['test/sound', 'test/sound'],
    )
    assert.deepEqual(
      problems.map(({message}) => message),
      ['The rule test/broken failed and was skipped (AssertionError)'],
    )
  })

  it('marks every paragraph of a long story at its own place, and lets other work in on the way', async () => {
    const paragraphs = Array.from(
      {length: 40},
      (_, day) => `The council reportedly met on day ${day} of the year.`,
    )
    const text = paragraphs.join('\n\n')
    let pauses = 0
    const {findings} = await createReviewer().review(
      {text},
      {
        pause: () => {
          pauses += 1
          return undefined
        },
      },
    )
    const marked = findings.filter(({rule}) => rule === 'source/reportedly').map(({start}) => start)
    assert.deepEqual(
      marked,
      [...text.matchAll(/reportedly/g)].map(({index}) => index),
    )
    assert.ok(pauses > 1 && pauses < paragraphs.length)
  })

  it('says where a line in the copy names a rule that there is not', async () => {
    const text =
      'wiredesk-ignore loaded, loaded/modifier: their joke\nIt rained.\n\nwiredesk-ignore loaded/modifer\nIt snowed.\n'
    const {problems} = await createReviewer().review({text})
    assert.deepEqual(
      problems.map(({message, start, end}) => [message, text.slice(start, end)]),
      [
        [
          'There is no rule “loaded/modifer” to ignore; a reason stands after a colon',
          'wiredesk-ignore loaded/modifer',
        ],
      ],
    )
  })

  it('stops when it is told to, before the story is read', async () => {
    const stop = new AbortController()
    const review = createReviewer().review(
      {text: stories[0] ?? ''},
      {signal: stop.signal, pause: async () => stop.abort()},
    )
    await assert.rejects(review, {name: 'AbortError'})
  })

  it('reads an empty file', async () => {
    const {blocks, findings, problems} = await createReviewer().review({text: ''})
    assert.deepEqual({blocks, findings, problems}, {blocks: [], findings: [], problems: []})
  })
})
