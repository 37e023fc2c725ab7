import {
  CompletionItem,
  CompletionItemKind,
  type Disposable,
  Hover,
  languages,
  type TextDocument,
} from 'vscode'
import {houseFile} from '../../lexicon/house.js'
import {completeHouse, describeHouseKey} from '../../lexicon/house-complete.js'
import {together} from '../disposables.js'
import {plainMarkdown} from '../markdown.js'
import {rangeOf} from '../reading.js'
import {isHouseLexicon} from './house-lexicons.js'
import {knownNames} from './known-names.js'

const suggestNext = {title: '', command: 'editor.action.triggerSuggest'}

const selector = {pattern: `**/${houseFile}`}

/** Completes keys, rules, entries and weights in a house lexicon, and says what they mean, with no other extension's help. */
export function completeHouseLexicon(): Disposable {
  const names = knownNames()
  return together(
    languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems(document, position) {
          if (!isHouseLexicon(document)) return []
          const {at, items} = completeHouse(document.getText(), document.offsetAt(position), names)
          const range = rangeOf(document, at)
          return items.map(({label, text, detail}, index) => {
            const kind = text === label ? CompletionItemKind.Value : CompletionItemKind.Property
            const item = new CompletionItem({label, description: detail}, kind)
            item.insertText = text
            item.range = range
            // Weights come by weight.
            item.sortText = String(index).padStart(3, '0')
            // Behind a key come its weights or names.
            if (kind === CompletionItemKind.Property) item.command = suggestNext
            return item
          })
        },
      },
      ' ',
      '/',
    ),
    languages.registerHoverProvider(selector, {
      provideHover(document, position) {
        if (!isHouseLexicon(document)) return undefined
        const described = describeHouseKey(document.getText(), document.offsetAt(position))
        return described === undefined ? undefined : hover(document, described)
      },
    }),
  )
}

function hover(document: TextDocument, {at, text}: NonNullable<ReturnType<typeof describeHouseKey>>): Hover {
  return new Hover(plainMarkdown(text), rangeOf(document, at))
}
