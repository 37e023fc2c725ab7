import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {buildAll} from './build.js'

/**
 * Measures what users run: the benchmark is bundled as the extension is. Run from source, every small function would be named by the
 * loader each time it is made, which costs us a third and the others nothing.
 */
const outfile = 'test-results/bench.mjs'
await build({
  entryPoints: ['test/bench/bench.ts'],
  outfile,
  bundle: true,
  minify: true,
  platform: 'neutral',
  // It sets variables that it never declared, which a module may not.
  external: ['node:*', 'write-good'],
  format: 'esm',
  mainFields: ['browser', 'module', 'main'],
  logLevel: 'warning',
})
await buildAll()
await import(pathToFileURL(outfile).href)
