import {l10n, window} from 'vscode'
import {terms} from '../../lexicon/data.js'
import {addToHouse} from '../../lexicon/house-edit.js'
import type {Command} from '../command.js'
import {say} from '../say.js'
import {shownCopy} from '../shown-copy.js'

/** Puts words on the house's list, the selected ones or others, with what the house writes instead. */
export const addHouseTerm: Command = {
  id: 'wiredesk.addHouseTerm',
  async run({houses, reviews}, ...given) {
    const editor = window.activeTextEditor
    if (editor === undefined || (await houses.fileOf(editor.document.uri)) === undefined) {
      void window.showInformationMessage(
        l10n.t('Open a story in a folder first: the house lexicon is the folder’s wiredesk.yml.'),
      )
      return
    }
    const {document, selection} = editor
    const format = reviews.last(document)?.review.format ?? 'plain'
    const selected = singleSpaced(shownCopy(document.getText(selection), format))
    const variants = await ask(
      given[0],
      l10n.t('Which words does the house object to? Give every form, with commas between.'),
      selected,
    )
    const [words] = variants ?? []
    if (variants === undefined || words === undefined) return
    const alternatives = await ask(
      given[1],
      l10n.t('What does it write instead of “{0}”? Give nothing to leave that open.', words),
    )
    if (alternatives === undefined) return
    const {terms: own = []} = await houses.of(document.uri)
    const entry = {
      id: freeId(words, new Set([...terms, ...own].map(({id}) => id))),
      variants,
      ...(alternatives.length === 0 ? {} : {alternatives}),
    }
    await houses.edit(document.uri, (yaml) => addToHouse(yaml, ['terms'], entry))
    say(l10n.t('“{0}” is on the house’s list, in wiredesk.yml', words))
  },
}

/** Phrases with commas between; `undefined` where somebody thinks better of it. */
async function ask(given: unknown, prompt: string, value = ''): Promise<readonly string[] | undefined> {
  const title = l10n.t('Add to the House Lexicon')
  const answer = typeof given === 'string' ? given : await window.showInputBox({title, prompt, value})
  return answer
    ?.split(',')
    .map(singleSpaced)
    .filter((each) => each !== '')
}

/** A name for the entry that no other has: one with the id of a product entry would take its place. */
function freeId(words: string, taken: ReadonlySet<string>): string {
  const id = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  let count = 1
  let free = id
  while (taken.has(free)) {
    count += 1
    free = `${id}-${count}`
  }
  return free
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
