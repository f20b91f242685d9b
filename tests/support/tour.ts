import { expect, type Page, type Response } from '@playwright/test'
import { listViolations } from './axe.ts'

const desk = { width: 1280, height: 900 }
const telephone = { width: 360, height: 780 }
/** 1280 pixels magnified four times (WCAG 1.4.10). */
const narrowest = { width: 320, height: 780 }

/**
 * Looks at page after page, each in the state it is in: no rule of axe broken at a desk's and at a telephone's width, and
 * nothing to scroll sideways down to 320 pixels. What is wrong is told with page, state and width; the tour goes on.
 */
export class Tour {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens an address and looks. */
  async visit(address: string, state: string): Promise<Response | null> {
    const answer = await this.page.goto(address)
    await this.look(state)
    return answer
  }

  /**
   * Looks once, at the narrowest width: what another language can break is the room that its words take, and its names.
   * @param hasRules whether the rules of axe are asked too
   */
  async glance(address: string, hasRules: boolean): Promise<void> {
    const { page } = this
    await page.setViewportSize(narrowest)
    await page.goto(address)
    const problems = [...(await listTooWide(page)), ...(hasRules ? await listViolations(page) : [])]
    expect.soft(problems.map((problem) => `${address.replace(/[0-9a-f-]{36}/, '…')}: ${problem}`)).toEqual([])
  }

  async look(state: string): Promise<void> {
    const { page } = this
    // What was pressed last may have led to a page that has only begun to come.
    await page.waitForLoadState()
    const place = `${new URL(page.url()).pathname.replace(/[0-9a-zA-Z_-]{20,}/g, '…')} (${state})`
    const problems: string[] = []
    for (const size of [narrowest, telephone, desk]) {
      await page.setViewportSize(size)
      const found = [...(await listTooWide(page)), ...(size === narrowest ? [] : await listViolations(page))]
      problems.push(...found.map((problem) => `${place} at ${size.width}: ${problem}`))
    }
    expect.soft(problems).toEqual([])
  }
}

/** Nothing, or by how much the page is wider than its window and the first elements that reach beyond it. */
function listTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement ?? document.documentElement
    if (scrollWidth <= window.innerWidth) return []
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
    )
    const named = beyond.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    return [`${scrollWidth} pixels wide: ${named.join(' | ')}`]
  })
}
