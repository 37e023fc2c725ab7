import type {Role} from '../story.js'
import {isClosingBoilerplate} from './boilerplate.js'
import {closingInitials, closingNames} from './closing-initials.js'
import {closingWriters} from './closing-writers.js'
import {anyOf, asLine} from './form.js'
import {isClosingFurniture} from './furniture.js'

/**
 * What the last paragraph of a body is when it is a credit that only its place gives away: “NWA lg/jw”, “bur-ab/cd”, “(NWA)”. Asked of
 * other paragraphs it would also take a short crosshead.
 */
export function roleOfTail(text: string): Role | undefined {
  const line = asLine(text)
  if (areInitials(line) || isCredit(line)) return 'signoff'
  if (isClosingBoilerplate(line)) return 'boilerplate'
  return isClosingFurniture(line) || isRouting(line) || isStarred(line) ? 'furniture' : undefined
}

const longestTail = 300
const longestInitials = 60

/** “** The release above was sent on behalf of a third party **”, “///Updates with quote///”, “+++ Carrow;Cranes; +++” */
export function isStarred(line: string): boolean {
  return line.length < longestTail && (starred.test(line) || betweenMarks.test(line))
}

const starred = /^\*{2,}\s.*\s\*{2,}$/s
/** Between other marks stand the items of a ticker too; those are sentences. */
const betweenMarks = /^(?:\/{2,}[^.!?/]+\/{2,}|-{3,}\s[^.!?]+\s-{3,}|\+{3}\s[^.!?]+\s\+{3})$/

/** `# dpa Notebook`, `# Notizblock`: what follows is between desks. */
export function isNotebook(text: string): boolean {
  return /^#+\s*(?:\S+\s+){0,3}(?:notebook|notizblock)\b/i.test(text)
}

/** “51 77 03 CRO01 1113 LOC03”: where the feed sent the story. */
function isRouting(line: string): boolean {
  if (line.length >= longestTail) return false
  const words = line.split(' ')
  return (
    words.length >= 4 &&
    /^[\dA-Z ]+$/.test(line) &&
    words.filter((word) => /\d/.test(word)).length > words.length / 2
  )
}

export const closingCredits = [...closingWriters, ...closingNames, ...closingInitials]
const areInitials = anyOf(closingInitials, longestInitials)
const isCredit = anyOf([...closingWriters, ...closingNames], longestTail)
