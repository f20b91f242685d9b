import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  id: string
  nodes: { target: unknown }[]
}

/** The page as it stands now breaks no rule that a program can check (checklist G.1). Needs script in the browser. */
export async function expectAccessible(page: Page): Promise<void> {
  const violations = await page.evaluate(
    async ([axe, tags]) => {
      // A script element would be refused by the page's own policy.
      if (!('axe' in window)) new Function(axe as string).call(window)
      const runner = (window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } })
        .axe
      return (await runner.run({ runOnly: { type: 'tag', values: tags } })).violations
    },
    [source, rules] as const,
  )
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)).toEqual(
    [],
  )
}
