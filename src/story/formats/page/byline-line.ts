import {isByline} from '../../lines/bylines.js'
import {hasName, isPostedBy, kindAhead} from '../markup/byline.js'
import {withoutDay} from '../markup/byline-day.js'
import {isInAside} from '../markup/html.js'
import {everyNamed, isInside, textOf, value} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'
import {type Place, startOfCopy} from './byline-place.js'

/**
 * The line between headline and copy that names the writers, where none is marked as a byline: by what it says (“By Ruth Amis”, “Ruth Amis,
 * harbour reporter”), by its class, or as a source.
 */
export function bylineLine(tree: Tree, {article, headline}: Place): Element | undefined {
  if (headline === undefined) return undefined
  const below = startOfCopy(tree, article)
  const between = everyNamed(tree.root, ...elements).filter(
    ({start, end}) => start >= headline.end && end <= below && end - start < longestLine,
  )
  const isLine = (element: Element) => {
    const text = textOf(tree, element)
    if (text.length > longestNames || !hasName(text)) return false
    if (saysBy(text)) return true
    // A heading that names somebody and says no more may be of a box.
    if (/^h\d$/.test(element.name)) return false
    return (
      element.name === 'address' ||
      workOf.test(text) ||
      element.name === 'cite' ||
      isPostedBy(text) ||
      signature.test(value(tree, element, 'class') ?? '') ||
      value(tree, element, 'itemprop') === 'sourceOrganization' ||
      titled.test(text) ||
      isAboveHandle(tree, element, text)
    )
  }
  const lines = between.filter(
    (element) =>
      isLine(element) &&
      (!isInAside(tree, element, headline) || isInFooter(tree, element)) &&
      !isInside(element, 'figure'),
  )
  // Containers come before what they hold, and the innermost has least beside the names.
  const [outermost] = lines
  return lines.findLast((line) => outermost !== undefined && line.end <= outermost.end)
}

/** A name, and behind it nothing but a handle, or the button that follows its bearer: `<p>Ruth Amis</p><p>@ruthamis</p>`. */
function isAboveHandle({source}: Tree, {end}: Element, text: string): boolean {
  return nameAlone.test(text) && handleBelow.test(source.slice(end, end + longestHandle))
}

/** Tags and all. */
const longestHandle = 300
const handleBelow = /^(?:\s|<[^<>]{1,200}>){1,40}(?:@\w{2,30}|Follow)\s*</

const nameAlone = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u

/** `<footer>Submitted by Ruth Amis on Mon, 03/05/2031</footer>` between headline and copy is the foot of the headline, not of the page. */
function isInFooter(tree: Tree, element: Element): boolean {
  return isInside(element, 'footer') && isPostedBy(textOf(tree, element))
}

const elements = ['p', 'div', 'span', 'li', 'cite', 'small', 'td', 'address', 'h2', 'h3', 'h4', 'h5', 'h6']

/** “By Ruth Amis”, with what she wrote in front of it or with the day: “Opinion by Ruth Amis”, “March 17, 2031 | By Ruth Amis”. */
function saysBy(text: string): boolean {
  if (isByline(text)) return true
  return isByline(withoutDay(text).replace(kindAhead, ''))
}

/** “Words: Ruth Amis”, “Ruth Amis, Published 10:15 a.m. ET March 5, 2031” */
const workOf =
  /^(?:[Tt]ext|[Ww]ords)\s?:\s+\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$|^(?!(?:Article|Date|First|Last|News|Originally|Page|Story|Time)\b)\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3},?\s+(?:Posted|Published|Updated):?\s(?=\D{0,20}\d).{4,60}$/u
/** Tags and all. */
const longestLine = 800
const longestNames = 160
const signature =
  /(?:^|[\s_-])(?:firma|(?:posted|story|written)-?by|source-org|(?:columnist|correspondent|journalist|reporter)(?:-?name)?)(?:$|[\s_-])|(?:^|\s)credits(?:$|\s)/i
/** “RUTH AMIS NWA Sports Writer” */
const titled =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3},?\s(?:\p{L}+\s){0,3}(?:[Cc]olumnist|[Cc]ontributor|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Rr]eporter|[Ww]riter|COLUMNIST|CORRESPONDENT|EDITOR|REPORTER|WRITER)$/u
