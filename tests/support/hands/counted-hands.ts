import { appendFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'

/** A person at work: every key and every click is counted, keys held together one by one. */
export class CountedHands {
  presses = 0
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async click(target: Locator): Promise<void> {
    this.presses += 1
    await target.click()
  }

  async type(text: string): Promise<void> {
    for (const key of text) await this.page.keyboard.press(key)
    this.presses += text.length
  }

  /** `Control+V` is two keys. */
  async press(keys: string): Promise<void> {
    this.presses += keys.split('+').length
    await this.page.keyboard.press(keys)
  }

  /** One of a list: opened, and taken. */
  async choose(list: Locator, value: string): Promise<void> {
    this.presses += 2
    await list.selectOption(value)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  /** For `npm run bench:effort`. */
  report(name: string): void {
    const { EFFORT_REPORT } = process.env
    if (EFFORT_REPORT) appendFileSync(EFFORT_REPORT, `${JSON.stringify({ [name]: this.presses })}\n`)
  }
}

/** What somebody copied elsewhere before he came here: it is on the clipboard, in the form of a spreadsheet. */
export async function copyElsewhere(page: Page, text: string): Promise<void> {
  const elsewhere = await page.context().newPage()
  await elsewhere.setContent('<textarea></textarea>')
  await elsewhere.locator('textarea').fill(text)
  await elsewhere.keyboard.press('Control+A')
  await elsewhere.keyboard.press('Control+C')
  await elsewhere.close()
}
