import 'mocha/mocha.js'

/**
 * Mocha’s browser build, which runs in every host; its words must be there before the suite’s files call them.
 * A whole VS Code on a busy machine now and then swallows an event of its own: what fails twice is ours.
 */
export const mocha = new Mocha({ui: 'bdd', timeout: 30_000, retries: 1, reporter: Mocha.reporters.Base})

mocha.suite.emit('pre-require', globalThis, undefined, mocha)
