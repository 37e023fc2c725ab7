import assert from 'node:assert/strict'
import {readMarkdown} from '../../../../src/story/formats/markdown.js'
import {proseRoles} from '../../../../src/story/story.js'

/** The copy of a story, a line each block, with its role. */
function copy(...lines: readonly string[]): string {
  return readMarkdown(`${lines.join('\n')}\n`)
    .blocks.filter(({role}) => proseRoles.has(role))
    .map(({role, map}) => `${role}: ${map.text.replace(/\s+/g, ' ')}\n`)
    .join('')
}

describe('Markdown of a site generator', () => {
  it('has copy between tags, and none in them', () => {
    assert.equal(
      copy(
        'The port shut.',
        '',
        '{% Aside "late" %}',
        'Boats left at noon.',
        'Nobody drowned.',
        '{% endAside %}',
      ),
      'body: The port shut.\nbody: Boats left at noon. Nobody drowned.\n',
    )
    assert.equal(
      copy('The port shut.{{< ref "a" >}} Boats {% if late %}left{% endif %} at noon.'),
      'body: The port shut. Boats left at noon.\n',
    )
  })

  it('leaves a tag that stands for words where it is, in a link too', () => {
    assert.equal(
      copy('The [port office]({{ site.baseurl }}/port) of {{ page.town }} shut, *crews* said.'),
      'body: The port office of {{ page.town }} shut, crews said.\n',
    )
  })

  it('leaves out a listing between tags, unless it is never closed', () => {
    const listing = ['The port shut.', '', '{% highlight ruby %}', 'puts "late"', '', '# Late', '', 'exit']
    assert.equal(
      copy(...listing, '{% endhighlight %}', '', 'Boats left.'),
      'body: The port shut.\nbody: Boats left.\n',
    )
    assert.match(copy(...listing, '', 'Boats left.'), /body: Boats left\.\n$/)
  })

  it('leaves out the attributes of a heading, a link and a paragraph', () => {
    assert.equal(
      copy(
        'The port shut.',
        '',
        '## Repairs {#repairs .late}',
        '',
        'Crews [left](http://x.y){:target="_blank"} at noon.',
        '{: .notice}',
      ),
      'body: The port shut.\nheadline: Repairs\nbody: Crews left at noon.\n',
    )
  })

  it('leaves out the mark of a footnote, and has its text as an item', () => {
    assert.equal(
      copy(
        'The port **shut\\***[^1] on Monday.[^note]',
        '',
        '[^1]: For a week, the mayor said.',
        '[^note]: [Nine Wire](http://x.y), Monday.',
      ),
      'body: The port shut* on Monday.\nlist: For a week, the mayor said.\nlist: Nine Wire, Monday.\n',
    )
  })

  it('leaves out the fences of a container and the kind of a callout', () => {
    assert.equal(
      copy('The port shut.', '', ':::warning{.late}', 'Boats left.', ':::', '', '> [!NOTE]', '> They sank.'),
      'body: The port shut.\nbody: Boats left.\nbody: They sank.\n',
    )
  })

  it('has the title of a callout stand by itself, and not the first line of wrapped copy', () => {
    assert.equal(
      copy('The port shut.', '', '> [!quote] What the mayor said:', '> Boats shall not leave.'),
      'body: The port shut.\nbody: What the mayor said:\nbody: Boats shall not leave.\n',
    )
    assert.equal(
      copy('The port shut.', '', '> [!TIP] Boats shall not leave the', '> port today.'),
      'body: The port shut.\nbody: Boats shall not leave the port today.\n',
    )
  })

  it('reads a link of a wiki by what it shows', () => {
    assert.equal(
      copy('The [[Harbour master|master]] of [[Carrow]] left. ![[map.png]]'),
      'body: The master of Carrow left.\n',
    )
    assert.equal(copy('Boats [[late]](http://x.y) left.'), 'body: Boats [late] left.\n')
  })

  it('leaves out modules and comments of MDX', () => {
    assert.equal(
      copy(
        "import Chart from '../chart.js'",
        "import {a, b} from 'c';",
        '',
        'export const late = true',
        '',
        '{/* to be cut */}',
        '',
        'Imports fell, the port said.',
      ),
      'body: Imports fell, the port said.\n',
    )
  })

  it('takes a line that begins with the word for copy', () => {
    assert.equal(
      copy('Ships left.', '', 'import duties rose, the port "said" on Monday; export of coal fell.'),
      'body: Ships left.\nbody: import duties rose, the port "said" on Monday; export of coal fell.\n',
    )
  })

  it('knows a formula from two sums of money', () => {
    const story = readMarkdown('The port paid $5 and got $6 for $x_1$ boats.\n\n$$\nv = *a*\n$$\n')
    const [body] = story.blocks
    assert.equal(body?.map.text, 'The port paid $5 and got $6 for $x_1$ boats.')
    const at = body?.map.text.indexOf('x_1') ?? 0
    assert.equal(body?.map.contiguous({start: at, end: at + 3}), false)
    assert.equal(body?.map.contiguous({start: 14, end: 16}), true)
    assert.equal(story.blocks.at(-1)?.role, 'furniture')
  })

  it('leaves out the box of a task and words that are struck', () => {
    assert.equal(
      copy('The port shut.', '', '- [ ] Boats ~~left~~ sank', '- [x] [QUERY] Crews'),
      'body: The port shut.\nlist: Boats sank\nlist: [QUERY] Crews\n',
    )
  })

  it('has a definition stand by itself', () => {
    assert.equal(
      copy('The port shut.', '', 'The low tide', ': The hour at which boats lie in the mud.'),
      'body: The port shut.\nbody: The low tide\nlist: The hour at which boats lie in the mud.\n',
    )
  })

  it('names the authors of a list, by name alone or with more of them', () => {
    const byline = (yaml: string) => readMarkdown(`---\n${yaml}\n---\n\nCrews left.\n`).metadata.byline
    assert.equal(
      byline('authors:\n  - name: Ana Ruiz\n    url: http://x.y\n  - name: Tom Achebe'),
      'Ana Ruiz, Tom Achebe',
    )
    assert.equal(byline('author:\n  name: Ana Ruiz'), 'Ana Ruiz')
    assert.equal(byline('author: [Ana Ruiz, Tom Achebe]'), 'Ana Ruiz, Tom Achebe')
  })

  it('leaves code as it is', () => {
    assert.equal(copy('Write `{% raw %}` and `[^1]` so.'), 'body: Write {% raw %} and [^1] so.\n')
  })
})
