import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Metafile} from 'esbuild'

/** The licences of every package inside a bundle, which their terms ask us to pass on. */
export async function notices({outputs}: Metafile): Promise<string> {
  const inside = Object.values(outputs).flatMap(({inputs}) => Object.entries(inputs))
  const paths = inside.flatMap(([path, {bytesInOutput}]) => (bytesInOutput > 0 ? path : []))
  const folders = new Set(paths.flatMap((path) => packageOf(path) ?? []))
  const texts = await Promise.all([...folders].sort().map(notice))
  return `Wiredesk contains these packages.\n\n${texts.join('\n\n')}\n`
}

function packageOf(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}

/** Small packages keep their licence in the README. */
async function notice(folder: string): Promise<string> {
  const {name, version} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = await readdir(folder)
  const file = files.find((each) => /^licen[cs]e/i.test(each)) ?? files.find((each) => /^readme/i.test(each))
  if (!file) throw new Error(`${name} brings no licence to pass on`)
  return `${name} ${version}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}`
}
