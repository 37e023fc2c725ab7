/**
 * Remembers the values used last: at least `most` of them, and at most twice as many. What was not used while as many others were is
 * forgotten together, which costs nothing at each use.
 */
export class Recent<Value> {
  #recent = new Map<string, Value>()
  #older: ReadonlyMap<string, Value> = new Map()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): Value | undefined {
    const value = this.#recent.get(key)
    if (value !== undefined) return value
    const older = this.#older.get(key)
    if (older !== undefined) this.set(key, older)
    return older
  }

  set(key: string, value: Value): void {
    if (this.#recent.size >= this.#most) {
      this.#older = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(key, value)
  }
}
