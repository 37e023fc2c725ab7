import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import oniguruma from 'vscode-oniguruma'
import textmate, {type IGrammar, type IRawGrammar} from 'vscode-textmate'

/** A piece of a line and the scopes a theme sees on it, outermost first. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly scopes: readonly string[]
}

const require = createRequire(import.meta.url)
const root = new URL('../../', import.meta.url)

/** The grammars of the manifest, by scope name. */
export const contributed = new Map<string, {readonly path: string; readonly injectTo?: readonly string[]}>(
  readManifest().contributes.grammars.map((grammar) => [grammar.scopeName, grammar]),
)

/** The grammars that come with VS Code and that ours are injected into, as its own engine loads them. */
const builtIn = new Map([
  ['text.xml', 'xml'],
  ['source.json', 'json'],
  ['text.html.markdown', 'markdown'],
  ['text.html.derivative', 'html-derivative'],
  ['text.html.basic', 'html'],
  ['source.yaml', 'yaml'],
])

const engine = oniguruma
  .loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')))
  .then(() => ({
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  }))

const registries = {
  alone: new textmate.Registry({onigLib: engine, loadGrammar: async (scope) => load(scope)}),
  injected: new textmate.Registry({
    onigLib: engine,
    loadGrammar: async (scope) => load(scope),
    getInjections: (scope) =>
      [...contributed].flatMap(([name, {injectTo}]) => (injectTo?.includes(scope) ? [name] : [])),
  }),
}

/** The tokens of each line of `text`, with our injections or with the grammar `alone`. */
export async function tokenize(
  scope: string,
  text: string,
  registry: keyof typeof registries = 'injected',
): Promise<readonly (readonly Token[])[]> {
  const grammar = await grammarFor(scope, registry)
  let state = textmate.INITIAL
  return text.split(/\r?\n/).map((line) => {
    const {tokens, ruleStack} = grammar.tokenizeLine(line, state)
    state = ruleStack
    return tokens.map(({startIndex, endIndex, scopes}) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes,
    }))
  })
}

/** Whether a token carries `scope` or one below it. */
export function carries({scopes}: Token, scope: string): boolean {
  return scopes.some((name) => name === scope || name.startsWith(`${scope}.`))
}

/** The grammar of ours with this scope name, as it stands in its file. */
export function readGrammar(path: string): IRawGrammar {
  return textmate.parseRawGrammar(readFileSync(new URL(path, root), 'utf8'), path)
}

async function grammarFor(scope: string, registry: keyof typeof registries): Promise<IGrammar> {
  const grammar = await registries[registry].loadGrammar(scope)
  if (grammar === null) throw new Error(`no grammar with the scope name ${scope}`)
  return grammar
}

function load(scope: string): IRawGrammar | null {
  const ours = contributed.get(scope)
  if (ours !== undefined) return readGrammar(ours.path)
  const theirs = builtIn.get(scope)
  if (theirs === undefined) return null
  const path = require.resolve(`tm-grammars/grammars/${theirs}.json`)
  return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path)
}

export interface Manifest {
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string
      readonly extensions: readonly string[]
      readonly firstLine: string
      readonly configuration?: string
    }[]
    readonly grammars: readonly {
      readonly scopeName: string
      readonly path: string
      readonly language?: string
      readonly injectTo?: readonly string[]
    }[]
  }
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
}
