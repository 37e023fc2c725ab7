import {languages, Range, RelativePattern, type TextDocument, type Uri, workspace} from 'vscode'
import {detectFormat} from '../story/detect.js'
import type {Format} from '../story/story.js'
import type {Settings} from './settings.js'

/** How much of an XML or JSON file is looked at, as it is written, to tell a story from any other file, in UTF-16 units. */
export const prefix = 8192

/** A longer file is a log or an archive. It is reviewed when somebody asks for it. UTF-16 units. */
const longest = 4_000_000

/** Formats of languages that are one format for certain; the copy itself tells the others apart. */
const formatOfLanguage: Readonly<Record<string, Format>> = {markdown: 'markdown', html: 'html'}

/** Languages that hold a story only now and then: nothing but their opening lines is read until one is found. */
const containers = new Set(['xml', 'json', 'jsonc'])

/** Whether `document` is a story to be reviewed as one types. */
export function isStory(document: TextDocument, settings: Settings): boolean {
  if (!settings.enable || !settings.languages.has(document.languageId)) return false
  if (!isCopy(document.uri) || isExcluded(document, settings) || lengthOf(document) > longest) return false
  return !containers.has(document.languageId) || looksLikeNews(opening(document), document.languageId)
}

/** The format to read `document` in. */
export function formatOf({languageId}: Pick<TextDocument, 'languageId'>): Format | 'auto' {
  return formatOfLanguage[languageId] ?? 'auto'
}

/** Whether `uri` is something that people write: not an output pane, the old side of a diff, or a page that an extension made up. */
function isCopy({scheme}: Uri): boolean {
  if (scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true) return true
  return workspace.workspaceFolders?.some(({uri}) => uri.scheme === scheme) ?? false
}

/** Whether an XML or JSON file, or the opening of one, shows a story, in a format of the trade or of some service's own. */
export function looksLikeNews(text: string, languageId: string): boolean {
  const format = detectFormat(text, {languageId})
  return format !== undefined && newsFormats.has(format)
}

/** A web page kept as XML is a web page. */
const newsFormats: ReadonlySet<Format> = new Set(['nitf', 'newsml-g2', 'ninjs'])

function isExcluded(document: TextDocument, {exclude}: Settings): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri)
  return exclude.some((glob) => {
    const pattern = folder === undefined ? glob : new RelativePattern(folder, glob)
    return languages.match({pattern}, document) > 0
  })
}

/** Without making one text of all its lines. */
function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end)
}

function opening(document: TextDocument): string {
  return document.getText(new Range(document.positionAt(0), document.positionAt(prefix)))
}
