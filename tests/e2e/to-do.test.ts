import type { Page } from '@playwright/test'
import { addMonths, endOfMonth, startOfMonth, todayInBrussels } from '@/lib/domain/local-date.ts'
import { formatDate, formatMonth } from '@/lib/i18n/format-date.ts'
import { expect, test } from '../support/server.ts'
import { signInAs } from '../support/sign-in.ts'
import { Tour } from '../support/tour.ts'
import { Walk } from '../support/walk.ts'

/** The scenarios' M: the month before the current one. */
const lastMonth = addMonths(startOfMonth(todayInBrussels(new Date())), -1)
const monthName = formatMonth(lastMonth, 'fr')

const rowOf = (page: Page, words: string | RegExp) => page.locator('.todo li', { hasText: words })

/** A form with nothing but its calculation date, kept in the draft. */
async function typeCalculation(page: Page, days: readonly [string, string], name: string): Promise<void> {
  const walk = new Walk(page)
  await walk.choosePeriod(...days)
  await walk.chooseWorkers(name)
  await walk.fill(walk.words.calculationDate, days[1])
  await walk.next()
  await page.waitForURL(/check=1|overview/)
}

/** The wage form that is open, filled and sent. */
async function fillAndSend(page: Page): Promise<void> {
  const walk = new Walk(page)
  await walk.fill(walk.words.calculationDate, formatDate(endOfMonth(lastMonth)))
  await walk.chooseCategory('210')
  await walk.chooseType(walk.words.blueCollar)
  await walk.fill(walk.words.grossWage, '455,20')
  await walk.next()
  await page.waitForURL(/\/overview/)
  await page.getByRole('button', { name: 'Transmettre les données de 1 flexi-travailleur' }).click()
  await page.waitForURL(/\/receipt/)
}

test('[CASE-48] Calculations of 7, 14, 21 and 28 February 2025 are due on 5 March, a single one of 28 December on 2 January', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  // Jonas' calculation of 28 February 2025 was received: the last one known of that month.
  for (const end of ['07', '14', '21']) await typeCalculation(page, ['01/02/2025', `${end}/02/2025`], 'Jonas Baeck')
  await typeCalculation(page, ['22/02/2025', '28/02/2025'], 'Jonas Baeck')
  await typeCalculation(page, ['01/12/2024', '28/12/2024'], 'Marc Duvivier')
  await page.goto('/fr/to-do?kind=unsent')
  for (const day of ['07', '14', '21', '28']) {
    const row = rowOf(page, `Calcul du ${day}/02/2025 pas encore transmis : Jonas Baeck`)
    await expect(row).toContainText('échéance 05/03/2025')
    await expect(row).toContainText(/\d+ jours de retard/)
  }
  await expect(rowOf(page, 'Calcul du 28/12/2024 pas encore transmis : Marc Duvivier')).toContainText(
    'échéance 02/01/2025',
  )
  await expect(page.locator('.todo li .due').first()).toContainText('02/01/2025')
  await new Tour(page).look('calculations not sent')
  await page.goto('/fr/workers')
  await expect(rowOf(page, 'Marc Duvivier').first()).toContainText('échéance 02/01/2025')
  await page.getByRole('link', { name: /^Reprendre\s+le calcul du 28\/12\/2024/ }).click()
  await page.waitForURL(/\/wages\//)
  await expect(page.getByLabel('Date de calcul', { exact: true })).toHaveValue('28/12/2024')
})

test('[CASE-49] A Dimona period whose month closed without data is to do, and no longer once it is sent', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/workers')
  await page.locator('.todo').getByRole('link', { name: '3 mois sans données' }).click()
  await page.waitForURL(/\/to-do\?kind=missing/)
  const row = rowOf(page, `Aucune donnée salariale pour ${monthName} : Yves Brisart`)
  await expect(row).toContainText(/jours? de retard|Reste|Dernier jour/)
  await new Tour(page).look('a month without data')
  await row.getByRole('button', { name: /^Compléter/ }).click()
  await page.waitForURL(/\/wages\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Yves Brisart')
  await expect(page.locator('[name="calculationPeriod.startDate"]')).toHaveValue(formatDate(lastMonth))
  await fillAndSend(page)
  await page.goto('/fr/to-do?kind=missing')
  await expect(rowOf(page, 'Szczepański')).toBeVisible()
  await expect(rowOf(page, 'Yves Brisart')).toHaveCount(0)
  await page.goto('/fr/workers')
  await expect(page.locator('.todo').getByRole('link', { name: '2 mois sans données' })).toBeVisible()
})

test('[CASE-49] Without script, with filters, and what is begun already is opened instead of begun twice', async ({
  browser,
  portal,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url, locale: 'fr-BE' })
  const page = await context.newPage()
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/to-do')
  await page.getByLabel('Sorte', { exact: true }).selectOption({ label: 'Mois sans données' })
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await page.waitForURL(/kind=missing/)
  await rowOf(page, 'Vandenberghe-Delacroix')
    .getByRole('button', { name: /^Compléter/ })
    .click()
  await page.waitForURL(/\/wages\//)
  await expect(page.locator('[id="qualities.0.grossWageCents"]')).toHaveValue('12,345')
  await page.goto('/fr/to-do?kind=missing')
  await rowOf(page, 'Szczepański')
    .getByRole('button', { name: /^Compléter/ })
    .click()
  await page.waitForURL(/\/wages\//)
  await fillAndSend(page)
  await page.goto('/fr/to-do?kind=missing')
  await expect(rowOf(page, 'Vandenberghe-Delacroix')).toHaveCount(1)
  await expect(rowOf(page, 'Szczepański')).toHaveCount(0)
  await page.goto('/fr/to-do?kind=dispute')
  await expect(page.getByRole('heading', { name: 'Rien ne correspond à ce filtre' })).toBeVisible()
  await context.close()
})

test('To do: an enterprise without anything waiting hears when the next thing is due', async ({ page, portal }) => {
  await signInAs(page, portal, 'greet.maes')
  await page.goto('/nl/to-do')
  await expect(page.getByRole('heading', { name: 'Niets te doen' })).toBeVisible()
  await new Tour(page).look('nothing to do')
})

for (const javaScriptEnabled of [true, false]) {
  test(`The weekly mail is off until one chooses it, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
    portal,
  }) => {
    const username = javaScriptEnabled ? 'paul.henrion' : 'anna.hermes'
    const context = await browser.newContext({ baseURL: portal.url, javaScriptEnabled })
    const page = await context.newPage()
    await signInAs(page, portal, username)
    await page.goto('/fr/to-do')
    await page.getByRole('link', { name: 'Recevoir un récapitulatif chaque lundi par e-mail' }).click()
    const box = page.getByLabel('Recevoir chaque lundi un e-mail sur ce qui est à faire')
    await expect(box).not.toBeChecked()
    await expect(page.locator('#digest')).toContainText(`${username}@example.org`)
    for (const isChosen of [true, false]) {
      await box.setChecked(isChosen)
      await page.locator('#digest').getByRole('button', { name: 'Enregistrer' }).click()
      await page.waitForURL(/saved=digest#digest$/)
      await expect(page.getByRole('status')).toContainText('Votre choix est enregistré.')
      await expect(box).toBeChecked({ checked: isChosen })
      await page.goto('/fr/profile')
      await expect(box).toBeChecked({ checked: isChosen })
      if (javaScriptEnabled) await new Tour(page).look('the choice of the weekly mail')
    }
    await context.close()
  })
}

test('Nobody without an employer of his own is offered the weekly mail', async ({ page, portal }) => {
  await signInAs(page, portal, 'lotte.verhaeren')
  await page.goto('/fr/profile')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#digest')).toHaveCount(0)
})
