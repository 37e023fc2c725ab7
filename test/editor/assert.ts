/** The part of `node:assert/strict` that the suite uses, for a host without Node. */
const assert = {
  ok(value: unknown, message = 'expected a truthy value'): asserts value {
    if (!value) throw new Error(message)
  },
  equal(actual: unknown, expected: unknown, message = ''): void {
    if (!Object.is(actual, expected)) throw difference(actual, expected, message)
  },
  notEqual(actual: unknown, expected: unknown, message = ''): void {
    if (Object.is(actual, expected)) throw new Error(`${message} expected anything but ${show(expected)}`)
  },
  deepEqual(actual: unknown, expected: unknown, message = ''): void {
    if (show(actual) !== show(expected)) throw difference(actual, expected, message)
  },
  match(actual: string, expected: RegExp, message = ''): void {
    if (!expected.test(actual)) throw difference(actual, expected, message)
  },
  doesNotMatch(actual: string, expected: RegExp, message = ''): void {
    if (expected.test(actual)) throw new Error(`${message} ${show(actual)} matches ${expected}`)
  },
  fail(message = 'failed'): never {
    throw new Error(message)
  },
}

export default assert

function difference(actual: unknown, expected: unknown, message: string): Error {
  return new Error(`${message}\n  actual:   ${show(actual)}\n  expected: ${show(expected)}`)
}

/** JSON with sorted keys, so that two equal values read alike. */
function show(value: unknown): string {
  if (value instanceof RegExp) return String(value)
  const text = JSON.stringify(value, (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  )
  return text ?? String(value)
}
