import type {Paragraph as ParagraphNode, Root, Sentence as SentenceNode} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {visit} from 'unist-util-visit'
import type {Sentence, Token} from './paragraph.js'

const parser = new ParseEnglish()

/**
 * The block as nlcst, for guest plugins: our sentences, parse-english's words in them, and on every word node its part of speech as
 * `data.partOfSpeech`. Positions are offsets of `text`.
 */
export function parseTree(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Root {
  const children = sentences.map((sentence) => parseSentence(text, sentence))
  const parts = new Map(tokens.map(({start, pos}) => [start, pos]))
  const paragraph: ParagraphNode = {type: 'ParagraphNode', children, position: position(0, text.length)}
  const root: Root = {type: 'RootNode', children: [paragraph], position: position(0, text.length)}
  visit(root, 'WordNode', (word) => {
    const partOfSpeech = parts.get(word.position?.start.offset ?? -1)
    if (partOfSpeech !== undefined) word.data = {...word.data, partOfSpeech}
  })
  return root
}

function parseSentence(text: string, {start, end}: Sentence): SentenceNode {
  const node: SentenceNode = {type: 'SentenceNode', children: [], position: position(start, end)}
  visit(parser.parse(text.slice(start, end)), (child, _, parent) => {
    const own = child.position
    if (own !== undefined)
      child.position = position(start + (own.start.offset ?? 0), start + (own.end.offset ?? 0))
    // What parse-english takes for several sentences is one here.
    if (child.type === 'SentenceNode') node.children.push(...child.children)
    if (child.type === 'WhiteSpaceNode' && parent?.type === 'ParagraphNode') node.children.push(child)
  })
  return node
}

/** A block is one line: its columns are its offsets. */
function position(start: number, end: number) {
  return {start: {line: 1, column: start + 1, offset: start}, end: {line: 1, column: end + 1, offset: end}}
}
