import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  id: string
  nodes: { target: unknown }[]
}

/** The rules that a program can check and that the page breaks as it stands now (checklist G.1). Needs script in the browser. */
export async function listViolations(page: Page): Promise<string[]> {
  // After a followed link the framework sets the title a moment after the page: what counts is that it comes.
  await expect(page).toHaveTitle(/./)
  // A script element would be refused by the page's own policy.
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate((text) => new Function(text).call(window), source)
  const violations = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
    const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false }
    return (await axe.run(options)).violations
  }, rules)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)
}

/** The page as it stands now breaks none of them. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await listViolations(page)).toEqual([])
}
