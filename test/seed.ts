import process from 'node:process'
import fc from 'fast-check'

/**
 * Property tests draw the same examples at every run, so that a red run speaks of the change at hand. `SEED=7 npm run test:unit` draws
 * others; `npm run fuzz` looks further.
 */
fc.configureGlobal({seed: Number(process.env.SEED ?? 1861)})
