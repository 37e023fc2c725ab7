import 'mocha/mocha.js'

/** Mocha’s browser build, which runs in every host; its words must be there before the suite’s files call them. */
export const mocha = new Mocha({ui: 'bdd', timeout: 30_000, reporter: Mocha.reporters.Base})

mocha.suite.emit('pre-require', globalThis, undefined, mocha)
