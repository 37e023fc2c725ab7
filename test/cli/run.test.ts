import assert from 'node:assert/strict'
import type {Io} from '../../src/cli/io.js'
import {run} from '../../src/cli/run.js'

/** Runs a command line over files in memory; gives its exit code and what it wrote. */
async function wiredesk(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  input: readonly (string | Uint8Array)[] = [],
) {
  let out = ''
  let error = ''
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  const io: Io = {
    stdin: (async function* () {
      for (const chunk of input) yield bytes(chunk)
    })(),
    writeOut: async (text) => {
      out += text
    },
    writeError: (text) => {
      error += text
    },
    readFile: async (path) => {
      const content = files[path]
      if (content === undefined)
        throw Object.assign(new Error('no such file'), {code: path.endsWith('/') ? 'EISDIR' : 'ENOENT'})
      return bytes(content)
    },
    colour: false,
    columns: undefined,
    now: () => 0,
  }
  const code = await run(argv, io)
  return {code, out, error}
}

describe('wiredesk review', () => {
  it('ends with 0 and says so when there is nothing to raise', async () => {
    const {code, out, error} = await wiredesk(['review', 'a.txt'], {'a.txt': 'The library opens at noon.'})
    assert.match(out, /^a\.txt\n {2}nothing to raise; 0 sources; /)
    assert.deepEqual({code, error}, {code: 0, error: ''})
  })

  it('tells of a path that is not there, and goes on with the rest', async () => {
    const {code, out, error} = await wiredesk(['review', 'gone.txt', 'folder/', 'a.txt'], {
      'a.txt': 'The library opens at noon.',
    })
    assert.equal(
      error,
      'wiredesk: gone.txt: there is no such file\nwiredesk: folder/: this is a folder; name the files in it\n',
    )
    assert.match(out, /^a\.txt\n/)
    assert.equal(code, 2)
  })

  it('leaves out what an editor accepted, as the record beside the story says', async () => {
    const copy = 'Three protesters were killed on Monday.'
    const raised = JSON.parse((await wiredesk(['review', '--report', 'json', 'a.txt'], {'a.txt': copy})).out)
    const decisions = raised.findings.map(
      ({rule, fingerprint, text}: {rule: string; fingerprint: string; text: string}) => ({
        kind: 'finding',
        rule,
        fingerprint,
        text,
        reason: 'a headline from the archive',
      }),
    )
    const {code, out} = await wiredesk(['review', '--report', 'json', 'a.txt'], {
      'a.txt': copy,
      'a.txt.review.json': JSON.stringify({version: 1, decisions}),
    })
    const {findings, accepted} = JSON.parse(out)
    assert.deepEqual({code, findings}, {code: 0, findings: []})
    assert.equal(accepted.length, raised.findings.length)
    assert.ok(accepted.length > 0)
  })

  it('reads standard input for a dash', async () => {
    const {out} = await wiredesk(['review', '-'], {}, ['The library ', 'opens at noon.'])
    assert.match(out, /^standard input\n/)
  })

  it('names the choices when an option is mistyped', async () => {
    const {code, error} = await wiredesk(['review', '--profile', 'tass', 'a.txt'])
    assert.equal(error, 'wiredesk: --profile takes one of neutral, ap, reuters, bbc, afp\n')
    assert.equal(code, 2)
  })

  it('refuses an option that it does not know', async () => {
    const {code, error} = await wiredesk(['review', '--loud', 'a.txt'])
    assert.match(error, /Unknown option '--loud'/)
    assert.equal(code, 2)
  })
})

describe('wiredesk review, beside a house lexicon', () => {
  const house = `terms:
  - id: house-gizmo
    variants: [gizmo]
    alternatives: [device]
    basis: [{guide: HOUSE, stance: we write device, kind: principle}]
    match: [The gizmo broke.]
    noMatch: [The device broke.]
`
  it('takes the nearest one above the story', async () => {
    const {out, code} = await wiredesk(['review', '--min-severity', 'hint', '/desk/courts/a.txt'], {
      '/desk/wiredesk.yml': house,
      '/desk/courts/a.txt': 'The gizmo opens at noon.',
    })
    assert.match(out, /gizmo/)
    assert.equal(code, 1)
  })

  it('tells where one breaks, and uses the rest', async () => {
    const {out, error} = await wiredesk(['review', '/desk/a.txt'], {
      '/desk/wiredesk.yml': `desk: gossip\n${house}`,
      '/desk/a.txt': 'The gizmo opens at noon.',
    })
    assert.match(error, /^wiredesk: \/desk\/wiredesk\.yml:1: /)
    assert.match(out, /gizmo/)
  })
})

describe('wiredesk lexicon test', () => {
  const entry = (match: string) =>
    `terms:\n  - id: house-gizmo\n    variants: [gizmo]\n    alternatives: [device]\n    basis: [{guide: HOUSE, stance: we write device, kind: principle}]\n    match: [${match}]\n    noMatch: [The device broke.]\n`

  it('says that every example of a house lexicon holds', async () => {
    const {code, out} = await wiredesk(['lexicon', 'test', 'wiredesk.yml'], {
      'wiredesk.yml': entry('The gizmo broke.'),
    })
    assert.deepEqual({code, out}, {code: 0, out: '1 entries, 2 examples, 0 of them do not hold\n'})
  })

  it('shows the example that does not hold', async () => {
    const {code, out} = await wiredesk(['lexicon', 'test', 'wiredesk.yml'], {
      'wiredesk.yml': entry('The widget broke.'),
    })
    assert.match(out, /^house-gizmo: expected a mark in “The widget broke\.”\n/)
    assert.equal(code, 1)
  })
})

describe('wiredesk stream', () => {
  const lines = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line))

  it('answers one line a story, in the order they came', async () => {
    const {code, out} = await wiredesk(['stream'], {}, [
      '{"id":"a","text":"One."}\n{"id":"b","te',
      'xt":"Two\u2028three."}\n',
    ])
    assert.deepEqual(
      lines(out).map(({id}) => id),
      ['a', 'b'],
    )
    assert.equal(code, 0)
  })

  it('answers a broken line with its number, repeats none of it, and goes on', async () => {
    const {code, out} = await wiredesk(['stream'], {}, [
      '{"id":"a","text":"secret\n{"id":"b","text":"Two."}\n[]\n{"id":7}\n',
    ])
    const answers = lines(out)
    assert.deepEqual(answers[0], {id: null, line: 1, error: 'this line is not JSON'})
    assert.equal(answers[1]?.id, 'b')
    assert.deepEqual(answers[2], {id: null, line: 3, error: 'this line is not a JSON object'})
    assert.deepEqual(answers[3], {id: null, line: 4, error: '“id” must be a string'})
    assert.equal(code, 2)
  })
})

describe('wiredesk', () => {
  it('lists its commands', async () => {
    const {code, out} = await wiredesk(['help'])
    for (const command of ['review', 'stream', 'sources', 'explain', 'rules'])
      assert.match(out, new RegExp(`wiredesk ${command}`))
    assert.equal(code, 0)
  })

  it('says where to look when a command or a rule is mistyped', async () => {
    assert.equal(
      (await wiredesk(['revue'])).error,
      'wiredesk: there is no command “revue”; wiredesk help lists them\n',
    )
    assert.equal(
      (await wiredesk(['explain', 'no/rule'])).error,
      'wiredesk: there is no rule “no/rule”; wiredesk rules lists them\n',
    )
  })
})
