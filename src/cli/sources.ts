import {toSources} from '../report/sources.js'
import {type Command, formatOption, reviewerOptions} from './command.js'
import {reviewEach} from './stories.js'

/** `sources`: the ledger of each story. */
export const sources: Command = {
  name: 'sources',
  takes: 'PATH…',
  summary: 'who is behind the story: its ledger of sources',
  options: {...formatOption, ...reviewerOptions},
  async run(args, io) {
    const complete = await reviewEach(args, io, {}, (review, text) => io.writeOut(toSources(review, text)))
    return complete ? 0 : 2
  },
}
