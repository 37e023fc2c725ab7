import type {Command} from '../command.js'

export const showOutput: Command = {
  id: 'wiredesk.showOutput',
  run: ({log}) => log.show(true),
}
