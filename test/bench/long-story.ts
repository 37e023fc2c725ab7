import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const paragraphs = readdirSync('seeds/stories')
  .filter((name) => name.endsWith('.wire'))
  .sort()
  .flatMap((name) => readFileSync(join('seeds/stories', name), 'utf8').split(/\n\s*\n/))
  .filter((paragraph) => countWords(paragraph) > 15)

/** A story of about `words` words from the sample stories' paragraphs. No two of its paragraphs are the same, so no cache helps. */
export function longStory(words: number, seed = 0): string {
  const story: string[] = []
  for (let count = 0, index = seed * 1000; count < words; index += 1) {
    const paragraph = (paragraphs[index % paragraphs.length] ?? '').replace(
      /\.\s*$/,
      ` on day ${index} of the year.`,
    )
    story.push(paragraph)
    count += countWords(paragraph)
  }
  return story.join('\n\n')
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}
