import {existsSync} from 'node:fs'
import {chmod, mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {type BuildOptions, build, context, type Plugin} from 'esbuild'
import {notices} from './notices.js'

/** Bundles what there is an entry file for; `--watch` stays and bundles again on every change. */
async function main(): Promise<void> {
  await rm('dist', {recursive: true, force: true})
  if (process.argv.includes('--watch')) {
    for (const options of bundles()) await (await context({...options, logLevel: 'info'})).watch()
    return
  }
  await buildAll()
  for (const file of ['dist/extension.cjs', 'dist/cli.js', 'dist/index.js']) {
    if (existsSync(file)) console.log(`${file}  ${Math.round((await stat(file)).size / 1024)} kB`)
  }
}

/** Writes every bundle into `dist/`, and beside them the licences of what is inside. */
export async function buildAll(): Promise<void> {
  const [first] = await Promise.all(bundles().map((options) => build({...options, metafile: true})))
  if (first) await writeFile('dist/third-party.txt', await notices(first.metafile))
  if (existsSync('dist/cli.js')) await chmod('dist/cli.js', 0o755)
}

function bundles(): BuildOptions[] {
  return [extension, libraryAndCommandLine].filter(({entryPoints}) => entryPoints.length > 0)
}

/** The tagger's model is 3 MB: a tenth less of the time to load the bundle goes when it is a string until somebody asks for it. */
const jsonAsString: Plugin = {
  name: 'json-as-string',
  setup({onLoad}) {
    onLoad({filter: /\.json$/}, async ({path}) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return {contents: `module.exports = JSON.parse(${JSON.stringify(text)})`, loader: 'js'}
    })
  },
}

/**
 * Writes what esbuild leaves of characters beyond ASCII, which is in regular expressions, as escapes. One curly quote makes V8 hold the
 * whole bundle in two bytes a character, and read it half as fast.
 */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  setup({initialOptions, onEnd}) {
    initialOptions.write = false
    onEnd(async ({outputFiles = []}) => {
      for (const {path, text, contents} of outputFiles) {
        await mkdir(dirname(path), {recursive: true})
        await writeFile(path, path.endsWith('.map') ? contents : toAscii(text))
      }
    })
  },
}

/**
 * Where these characters are left, in regular expressions and the raw strings that become some, an escape means the same. A backslash may
 * stand before the character; it must not come to stand before the escape.
 */
function toAscii(code: string): string {
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, before: string, character: string) => {
    const escaped = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    return (before.length % 2 === 1 ? before.slice(1) : before) + escaped
  })
}

const common = {
  plugins: [jsonAsString, asciiOnly],
  bundle: true,
  outdir: 'dist',
  target: 'es2022',
  minify: true,
  sourcemap: true,
  legalComments: 'none',
} satisfies BuildOptions

/** One file for the desktop and the web: a web extension host takes a single CommonJS file, and one tagger is enough to ship. */
const extension = {
  ...common,
  entryPoints: present('src/extension.ts'),
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  platform: 'browser',
  // Extension hosts have no DOM; a library that decodes entities with a page's help has another way for workers.
  conditions: ['worker', 'module'],
  external: ['vscode'],
} satisfies BuildOptions

/** The library and the command line share chunks, so that the tagger stands in `dist/` once and loads when it is first asked for. */
const libraryAndCommandLine = {
  ...common,
  entryPoints: present('src/index.ts', 'src/cli.ts'),
  chunkNames: 'chunks/[hash]',
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['browser', 'module', 'main'],
  external: ['node:*'],
} satisfies BuildOptions

function present(...files: string[]): string[] {
  return files.filter((file) => existsSync(file))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
