import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {launchChromium} from './host/chromium.js'

/** A place in the window, in pixels from its top left. */
interface Place {
  readonly x: number
  readonly y: number
}

const squiggle =
  '.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning, .monaco-editor .squiggly-info, .monaco-editor .squiggly-hint'
const action = '.action-widget .monaco-list-row.action'
const hover = '.monaco-hover:visible'
const problem = '.markers-panel-container .monaco-list-row'
const suggestion = '.quick-input-list .monaco-list-row'

/** VS Code in a headless browser, worked with mouse and keyboard as a person would. */
export class EditorWindow {
  readonly page: Page
  readonly #browser: Browser

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser
    this.page = page
  }

  /** Opens the workbench and waits for the copy. */
  static async open(address: string): Promise<EditorWindow> {
    const browser = await launchChromium()
    const page = await browser.newPage({viewport: {width: 1280, height: 1024}})
    page.setDefaultTimeout(30_000)
    await page.goto(address)
    await page.locator('.monaco-editor .view-lines .view-line').first().waitFor()
    return new EditorWindow(browser, page)
  }

  close(): Promise<void> {
    return this.#browser.close()
  }

  async screenshot(path: string): Promise<void> {
    await mkdir(dirname(path), {recursive: true})
    await this.page.screenshot({path, animations: 'disabled'})
  }

  /** Waits until a squiggle stands under `words`. */
  async squiggleUnder(words: string): Promise<void> {
    await eventually(async () => (await this.isMarked(words)) || undefined, `a squiggle under “${words}”`)
  }

  /** Waits until no squiggle stands under `words`, which must be in view. */
  async noSquiggleUnder(words: string): Promise<void> {
    await eventually(async () => !(await this.isMarked(words)) || undefined, `no squiggle under “${words}”`)
  }

  private async isMarked(words: string): Promise<boolean> {
    const place = await this.place(words)
    const boxes = await Promise.all(
      (await this.page.locator(squiggle).all()).map((each) => each.boundingBox()),
    )
    return boxes.some(
      (box) =>
        box !== null &&
        box.x <= place.x &&
        place.x <= box.x + box.width &&
        box.y - 20 <= place.y &&
        place.y <= box.y + 20,
    )
  }

  /** Points at `words` and reads what VS Code then says of them. The first hover of a session may come before the quick fixes: it asks again. */
  async hover(words: string): Promise<string> {
    return eventually(async () => {
      await this.page.mouse.move(5, 5)
      const {x, y} = await this.place(words)
      await this.page.mouse.move(x, y, {steps: 4})
      await this.page.locator(hover).first().waitFor({timeout: 5000})
      const said = await this.page.locator(hover).allInnerTexts()
      return said.find((text) => text.includes('Quick Fix'))
    }, `a hover over “${words}”`)
  }

  /** Opens the Problems panel and reads its rows. */
  async problems(): Promise<readonly string[]> {
    await this.page.keyboard.press('Control+Shift+M')
    await this.page.locator(problem).first().waitFor()
    return this.page.locator(problem).allInnerTexts()
  }

  async closePanel(): Promise<void> {
    await this.page.keyboard.press('Control+J')
    await this.page.locator(problem).first().waitFor({state: 'hidden'})
  }

  /** Puts the caret in `words`, opens the quick-fix menu and reads it. */
  async quickFixes(words: string): Promise<readonly string[]> {
    return eventually(async () => {
      await this.page.keyboard.press('Escape')
      const {x, y} = await this.place(words)
      await this.page.mouse.click(x, y)
      await this.page.keyboard.press('Control+.')
      await this.page.locator(action).first().waitFor({timeout: 3000})
      return this.page.locator(action).allInnerTexts()
    }, `quick fixes for “${words}”`)
  }

  /** Applies the fix of the open menu whose title holds `title`. */
  async apply(title: string): Promise<void> {
    await this.page.locator(action, {hasText: title}).first().click()
  }

  /** Whether the copy in view holds `words`. */
  async shows(words: string): Promise<boolean> {
    return (await this.find(words)) !== undefined
  }

  /** Waits until the copy in view holds `words`. */
  async untilShows(words: string): Promise<void> {
    await eventually(() => this.find(words), `“${words}” in the copy`)
  }

  /** Waits until the copy in view no longer holds `words`. */
  async untilGone(words: string): Promise<void> {
    await eventually(async () => !(await this.shows(words)) || undefined, `“${words}” gone from the copy`)
  }

  hideSideBar(): Promise<void> {
    return this.page.keyboard.press('Control+B')
  }

  /** Waits until `words`, which must be in view, have a colour to themselves. */
  async untilColoured(words: string): Promise<void> {
    const spans = this.page.locator('.monaco-editor .view-line span span')
    const shown = words.replaceAll(' ', '\u00a0')
    await eventually(
      async () => (await spans.allTextContents()).includes(shown) || undefined,
      `a colour of its own for “${words}”`,
    )
  }

  /** Makes the window as narrow as half of a small screen. */
  narrow(): Promise<void> {
    return this.page.setViewportSize({width: 480, height: 800})
  }

  /** Waits until the status bar shows, in sight, what a screen reader calls by a name that begins with `label`. */
  async untilStatusShows(label: string): Promise<void> {
    const item = this.page.locator(`.part.statusbar [aria-label^="${label}"]`).first()
    const bar = this.page.locator('.part.statusbar')
    await eventually(async () => {
      const [inside, round] = await Promise.all([item.boundingBox(), bar.boundingBox()])
      // What does not fit stands in a second row, which nobody sees.
      return (inside !== null && round !== null && inside.y < round.y + round.height) || undefined
    }, `“${label}” in the status bar`)
  }

  undo(): Promise<void> {
    return this.page.keyboard.press('Control+Z')
  }

  /** Opens the command palette with `words` in it and reads its rows. */
  async palette(words: string): Promise<readonly string[]> {
    await this.page.keyboard.press('F1')
    await this.page.locator('.quick-input-widget input').first().fill(`>${words}`)
    await this.page.locator(suggestion, {hasText: words}).first().waitFor()
    return this.page.locator(suggestion).allInnerTexts()
  }

  /** The middle of `words`, which must be in view. */
  private place(words: string): Promise<Place> {
    return eventually(() => this.find(words), `“${words}” in the copy`)
  }

  private async find(words: string): Promise<Place | undefined> {
    const found: Place | null = await this.page.evaluate(`(${findInCopy})(${JSON.stringify(words)})`)
    return found ?? undefined
  }
}

/** Runs in the page. The editor draws a line as spans, with hard spaces, so words are looked for over the spans of one line. */
const findInCopy = `(words) => {
  for (const line of document.querySelectorAll('.monaco-editor .view-lines .view-line')) {
    const at = line.textContent.replaceAll('\\u00a0', ' ').indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    const middle = at + Math.floor(words.length / 2)
    let passed = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (passed + node.length > middle) {
        range.setStart(node, middle - passed)
        range.setEnd(node, middle - passed + 1)
        const box = range.getBoundingClientRect()
        return {x: box.x + box.width / 2, y: box.y + box.height / 2}
      }
      passed += node.length
    }
  }
  return null
}`

/** Asks until there is an answer; the editor computes in its own time. */
async function eventually<T>(ask: () => Promise<T | undefined>, what: string): Promise<T> {
  const deadline = Date.now() + 30_000
  let lastError: unknown
  while (Date.now() < deadline) {
    try {
      const answer = await ask()
      if (answer !== undefined) return answer
    } catch (error) {
      lastError = error
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`There was never ${what}`, {cause: lastError})
}
