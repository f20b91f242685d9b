import type { Page } from '@playwright/test'
import { pressOn, typeIn } from '../support/hands/keyboard.ts'
import { expect, test } from '../support/server.ts'
import { signInAs } from '../support/sign-in.ts'
import { dutch, french, Walk } from '../support/walk.ts'

/** The manual's walk, from step 1 to the ticket; the same by mouse, without script, in Dutch and on a telephone. */
async function walkAsInTheManual(walk: Walk): Promise<void> {
  const { page, words } = walk
  await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Isabelle Clarebout')
  await walk.fillIsabelle()
  await walk.next()
  await page.waitForURL(/\/overview/)
  await expectIsabelle(walk)
  await page.getByRole('link', { name: words.nextWorker }).click()
  await page.waitForURL(/\/wages\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Christophe Van Houdt')
  await walk.fillSimply('1500', '597')
  await walk.next()
  await page.waitForURL(/\/overview/)
  await walk.send()
  await expectTicket(page)
}

async function expectIsabelle({ page, words }: Walk): Promise<void> {
  const row = page.locator('details', { hasText: 'Clarebout Isabelle' })
  await expect(row).toContainText('91.11.24-999.75')
  for (const text of ['décembre2024', '01/12/2024', '31/12/2024', '06/12/2024', '09/12/2024', words.everyTwoMonths]) {
    await expect(row).toContainText(text)
  }
}

async function expectTicket(page: Page): Promise<void> {
  await expect(page.locator('.note .mono')).toHaveText(/^[A-Z0-9]{13}$/)
}

test('[CASE-03] The manual’s walk: two workers with all values, overview, next worker, transmit, ticket', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await walkAsInTheManual(new Walk(page))
  const receipt = page.url()
  await page.goto('/fr/workers')
  await page.goto(receipt)
  await expectTicket(page)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('[CASE-05] The manual’s walk without script', async ({ page, portal }) => {
    await signInAs(page, portal, 'paul.henrion')
    const walk = new Walk(page)
    await walk.toWages('Marc Duvivier', 'Yves Brisart')
    await walk.fillIsabelle()
    await walk.next()
    await page.waitForURL(/\/overview/)
    await page.getByRole('link', { name: french.nextWorker }).click()
    await walk.fillSimply('1500', '597')
    await walk.next()
    await page.waitForURL(/\/overview/)
    await walk.send()
    await expectTicket(page)
  })
})

test('[CASE-06] The manual’s walk in Dutch', async ({ page, portal }) => {
  await portal.reset()
  await signInAs(page, portal, 'nathalie.servais', 'nl')
  await walkAsInTheManual(new Walk(page, dutch, 'nl'))
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('[CASE-07] The manual’s walk on a screen 360 pixels wide', async ({ page, portal }) => {
    await portal.reset()
    await signInAs(page, portal, 'nathalie.servais')
    await walkAsInTheManual(new Walk(page))
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

test('[CASE-04] The manual’s walk with the keyboard alone', async ({ page, portal }) => {
  await portal.reset()
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/transmissions/new')
  await typeIn(page, 'startDate', '01/12/2024')
  await typeIn(page, 'endDate', '31/12/2024')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/workers$/)
  await press(page, 'checkbox', 'Isabelle Clarebout', 'Space')
  await press(page, 'checkbox', 'Christophe Van Houdt', 'Space')
  await press(page, 'button', 'Suivant', 'Enter')
  await page.waitForURL(/\/wages\//)
  await typeIn(page, 'payslipReference', 'décembre2024')
  await typeIn(page, 'calculationDate', '31/12/2024')
  await typeIn(page, 'qualities.0.employerCategory', '210')
  await press(page, 'radio', 'Ouvrier (050)', 'Space')
  await press(page, 'checkbox', french.hasOwnValidity, 'Space')
  await typeIn(page, 'qualities.0.validityPeriod.startDate', '06/12/2024')
  await typeIn(page, 'qualities.0.validityPeriod.endDate', '09/12/2024')
  await typeIn(page, 'qualities.0.grossWageCents', '1000')
  await typeIn(page, 'qualities.0.premiums.0.amountCents', '150')
  await press(page, 'radio', 'Chaque mois', 'Space')
  for (let each = 0; each < 4; each++) await page.keyboard.press('ArrowDown')
  await typeIn(page, 'qualities.0.premiums.0.otherFrequencyMonths', '2')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/overview/)
  await expectIsabelle(new Walk(page))
  await press(page, 'link', french.nextWorker, 'Enter')
  await page.waitForURL(/\/wages\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Christophe Van Houdt')
  await typeIn(page, 'calculationDate', '31/12/2024')
  await typeIn(page, 'qualities.0.employerCategory', '597')
  await press(page, 'radio', 'Ouvrier (050)', 'Space')
  await page.keyboard.press('ArrowDown')
  await typeIn(page, 'qualities.0.grossWageCents', '1500')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/overview/)
  await press(page, 'button', french.send(2), 'Enter')
  await page.waitForURL(/\/receipt/)
  await expectTicket(page)
})

async function press(
  page: Page,
  role: 'checkbox' | 'radio' | 'button' | 'link',
  name: string | RegExp,
  key: 'Enter' | 'Space',
) {
  await pressOn(page.getByRole(role, { name, exact: typeof name === 'string' }), key)
}
