#!/usr/bin/env node
import {compileLightly} from './cli/compiling.js'
import {processIo} from './cli/process-io.js'
import {run} from './cli/run.js'

compileLightly()
process.exitCode = await run(process.argv.slice(2), processIo(new URL('../package.json', import.meta.url)))
