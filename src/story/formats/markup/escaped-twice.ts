import {SourceMap} from '../../source-map.js'
import {decodeAll} from './entities.js'

/**
 * A paragraph with what a feed has escaped once too often read as it was meant: `&amp;quot;Late&amp;quot;` reads “&quot;Late&quot;” to a
 * reader, and no copy names a quotation mark so. Angle brackets may be told of, and stay, but for the tags in which a typesetter puts its
 * dashes and spaces: `800<endash>-</endash>1000`.
 */
export function readEscapedTwice(map: SourceMap): SourceMap {
  const {text} = map
  if (!text.includes('&') && !text.includes('<e')) return map
  const read = new SourceMap()
  let at = 0
  for (const {0: written, 1: name = '', index} of text.matchAll(left)) {
    const end = index + written.length
    const place = map.range({start: index, end})
    read.append(map.slice({start: at, end: index}))
    if (name !== '') read.decoded(decodeAll(`&${name};`), place.start, place.end)
    at = end
  }
  return at === 0 ? map : read.append(map.slice({start: at, end: text.length}))
}

const left =
  /&(?:amp;)*(quot|apos|[lr][ds]quo|[lr]aquo|[mn]dash|hellip|#(?:3[49]|8[12]\d\d));|<\/?e[nm]dash>/g
