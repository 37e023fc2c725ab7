import assert from 'node:assert/strict'
import {proseRoles, type Story} from '../../../src/story/story.js'

/** Holds a story against what is true of every story, whatever its file: places lie in the file, and verbatim text equals it. */
export function checkStory({blocks, directives, problems, metadata}: Story, file: string): void {
  for (const {role, map, encoding} of blocks.slice(0, 2000)) {
    const {start, end} = map.range({start: 0, end: map.text.length})
    checkPlace({start, end}, file)
    // What stands in an attribute is shown, never edited.
    if (encoding.length > 0 || !proseRoles.has(role) || map.text.length > 50_000) continue
    for (const {index, 0: word} of map.text.slice(0, 4000).matchAll(/\S+/g)) {
      const span = {start: index, end: index + word.length}
      const place = map.range(span)
      checkPlace(place, file)
      if (map.contiguous(span)) assert.equal(file.slice(place.start, place.end), word)
    }
  }
  for (const {at, block} of directives) {
    checkPlace(at, file)
    assert.ok(block === undefined || block < blocks.length, 'a directive speaks for a block that is there')
  }
  for (const {at} of problems) if (at !== undefined) checkPlace(at, file)
  if (metadata.dateline !== undefined) checkPlace(metadata.dateline.at, file)
}

function checkPlace({start, end}: {readonly start: number; readonly end: number}, file: string): void {
  assert.ok(0 <= start && start <= end && end <= file.length, `${start} to ${end} lies in the file`)
}
