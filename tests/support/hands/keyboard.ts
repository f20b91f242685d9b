import type { Locator, Page } from '@playwright/test'

/** Longest way by Tab through one page; more means that it cannot be reached. */
const longestWay = 150

/** Moves on with Tab until the control has the focus, as somebody without a mouse does. */
export async function tabTo(control: Locator): Promise<void> {
  const { keyboard } = control.page()
  const element = await control.elementHandle()
  for (let each = 0; element && each < longestWay; each++) {
    const focus = await element.evaluate(findFocus)
    if (focus === 'here') return
    await keyboard.press('Tab')
    // The first stop is the link that skips what all pages have.
    if (focus === 'nowhere, main ahead') await keyboard.press('Enter')
  }
  throw new Error(`Tab does not lead to ${control}.`)
}

function findFocus(element: Node): 'here' | 'nowhere, main ahead' | 'elsewhere' {
  const { activeElement, body } = document
  if (element === activeElement) return 'here'
  const isAhead = activeElement === body && document.querySelector('main')?.contains(element)
  return isAhead ? 'nowhere, main ahead' : 'elsewhere'
}

/** Writes into a field in the place of what stands there: a field that is reached by Tab has its text selected. */
export async function typeIn(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page.locator(`[name="${name}"]`).first())
  await page.keyboard.type(text)
}

/** Reaches a control by Tab and presses it: Enter for buttons and links, Space for what is ticked. */
export async function pressOn(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(control)
  await control.page().keyboard.press(key)
}
