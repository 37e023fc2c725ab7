import assert from 'node:assert/strict'
import {resolve} from 'node:path'
import type {Io} from '../../src/cli/io.js'
import {run} from '../../src/cli/run.js'

/** A file that is there and may not be read. */
const unreadable = new Uint8Array()

/** Runs a command line over files in memory; gives its exit code and what it wrote. */
async function wiredesk(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  input: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> = [],
) {
  let out = ''
  let error = ''
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  const io: Io = {
    stdin: (async function* () {
      for await (const chunk of input) yield bytes(chunk)
    })(),
    writeOut: async (text) => {
      out += text
    },
    writeError: (text) => {
      error += text
    },
    readFile: async (path) => {
      const content = files[path]
      if (content === unreadable) throw Object.assign(new Error('no'), {code: 'EACCES'})
      if (content === undefined)
        throw Object.assign(new Error('no such file'), {code: path.endsWith('/') ? 'EISDIR' : 'ENOENT'})
      return bytes(content)
    },
    colour: false,
    columns: undefined,
    exists: async (path) => path in files,
    version: async () => '1.2.3',
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

describe('wiredesk review, for other programs', () => {
  const copy =
    'The library opens.\n\nThree protesters were killed on Monday, sources said, generally speaking.'

  it('gives one line a finding, which editors and build logs know', async () => {
    const {code, out} = await wiredesk(['review', '--report', 'line', 'a.txt'], {'a.txt': copy})
    assert.match(
      out,
      /^a\.txt:3:41: error: Unexpected bare source “sources”, .* \[source\/anonymous-thin\]$/m,
    )
    for (const line of out.trimEnd().split('\n')) assert.match(line, /^a\.txt:\d+:\d+: \w+: .+ \[.+\]$/)
    assert.equal(code, 1)
  })

  it('shows nothing that weighs less than it was asked for', async () => {
    for (const report of ['pretty', 'line', 'json']) {
      const all = await wiredesk(['review', '--report', report, 'a.txt'], {'a.txt': copy})
      const errors = await wiredesk(['review', '--report', report, '--min-severity', 'error', 'a.txt'], {
        'a.txt': copy,
      })
      assert.match(all.out, /hedge\/shield/)
      assert.doesNotMatch(errors.out, /hedge\/shield/)
      assert.match(errors.out, /source\/anonymous-thin/)
    }
  })

  it('stops reading what never ends', async () => {
    const endless = (async function* () {
      for (;;) yield new Uint8Array(8 * 1024 * 1024).fill(0x61)
    })()
    const {code, error} = await wiredesk(['review', '-'], {}, endless)
    assert.equal(error, 'wiredesk: -: too large; at most 64 MB\n')
    assert.equal(code, 2)
  })

  it('ends with 2 where it fails by a fault of its own, and never with 1', async () => {
    const broken = (async function* () {
      yield 'The '
      throw new TypeError('Secret copy')
    })()
    const {code, error} = await wiredesk(['review', '-'], {}, broken)
    assert.match(
      error,
      /^wiredesk: -: it could not be reviewed, by a fault of Wiredesk’s own; .*\nTypeError\n/,
    )
    assert.doesNotMatch(error, /Secret/)
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

describe('wiredesk, where a house lexicon cannot be read', () => {
  const files = {'/desk/a.txt': 'The library opens at noon.', '/desk/wiredesk.yml': unreadable}

  it('says so, and reviews nothing with other eyes', async () => {
    const {code, out, error} = await wiredesk(['review', '/desk/a.txt'], files)
    assert.equal(error, 'wiredesk: /desk/wiredesk.yml: no permission to read it\n')
    assert.deepEqual({code, out}, {code: 2, out: ''})
  })

  it('says so once for one that is named', async () => {
    const {code, error} = await wiredesk(
      ['review', '--house', 'gone.yml', '/desk/a.txt', '/desk/a.txt'],
      files,
    )
    assert.deepEqual({code, error}, {code: 2, error: 'wiredesk: gone.yml: there is no such file\n'})
  })
})

describe('wiredesk lexicon test', () => {
  const entry = (match: string) =>
    `terms:\n  - id: house-gizmo\n    variants: [gizmo]\n    alternatives: [device]\n    basis: [{guide: HOUSE, stance: we write device, kind: principle}]\n    match: [${match}]\n    noMatch: [The device broke.]\n`

  it('says that every example of a house lexicon holds', async () => {
    const {code, out} = await wiredesk(['lexicon', 'test', 'wiredesk.yml'], {
      'wiredesk.yml': entry('The gizmo broke.'),
    })
    assert.deepEqual({code, out}, {code: 0, out: 'wiredesk.yml: 1 entry, 2 examples; all of them hold\n'})
  })

  it('takes the nearest wiredesk.yml where none is named', async () => {
    const file = resolve('wiredesk.yml')
    const {out} = await wiredesk(['lexicon', 'test'], {[file]: entry('The gizmo broke.')})
    assert.equal(out, `${file}: 1 entry, 2 examples; all of them hold\n`)
  })

  it('reads them for the desk of the house', async () => {
    const {code, error} = await wiredesk(['lexicon', 'test', 'a.yml'], {
      'a.yml': `desk: sport\n${entry('The gizmo broke.')}    desks: {news: 'off'}\n`,
    })
    assert.deepEqual({code, error}, {code: 0, error: ''})
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

describe('wiredesk stream, with a house lexicon', () => {
  it('reads by the one that is named, and by no other', async () => {
    const files = {[resolve('wiredesk.yml')]: 'remove: [x]', 'house.yml': 'rules: {hedge/shield: off}'}
    const line = '{"id":"a","text":"The plan is, generally speaking, sound."}'
    const plain = await wiredesk(['stream'], files, [line])
    assert.match(plain.out, /hedge\/shield/)
    assert.equal(plain.error, '')
    const read = await wiredesk(['stream', '--house', 'house.yml'], files, [line])
    assert.doesNotMatch(read.out, /hedge\/shield/)
  })

  it('answers a line that is longer than any story, and goes on', async () => {
    const most = 64 * 1024 * 1024
    const {out} = await wiredesk(['stream'], {}, [
      new Uint8Array(most + 1).fill(0x61),
      '\n{"id":"b","text":""}',
    ])
    const [first = '', second = ''] = out.split('\n')
    assert.deepEqual(JSON.parse(first), {id: null, line: 1, error: 'this line is longer than any story'})
    assert.equal(JSON.parse(second).id, 'b')
  })
})

describe('wiredesk', () => {
  it('tells of each command what it takes', async () => {
    for (const argv of [
      ['review', '--help'],
      ['help', 'review'],
      ['review', '-h', 'a.txt'],
    ]) {
      const {code, out} = await wiredesk(argv)
      assert.match(out, /^ {2}wiredesk review \[OPTION…\] PATH…\n/)
      assert.match(out, /--report pretty\|line\|json {2}/)
      assert.equal(code, 0)
    }
  })

  it('tells its version', async () => {
    assert.equal((await wiredesk(['--version'])).out, 'wiredesk 1.2.3\n')
  })

  it('refuses words that a command would pass over', async () => {
    const {code, error} = await wiredesk(['stream', 'archive.jsonl'])
    assert.equal(error, 'wiredesk: “archive.jsonl” is too much; wiredesk help stream says what it takes\n')
    assert.equal(code, 2)
  })

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
