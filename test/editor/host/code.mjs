#!/usr/bin/env node
// Stands in for the desktop’s `code`: @vscode/test-electron starts it with the same flags and reads the same exit code.
import {register} from 'tsx/esm/api'

register()
await import('./code.ts')
