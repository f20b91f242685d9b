import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import {
  correctWage,
  declarationRow,
  openEBoxMessage,
  openWorker,
  sendCorrection,
  year2024,
} from '../../support/worker-page.ts'

const uuid = /[0-9a-f-]{36}$/

/** The line of a worker, of the question or of its outcome. */
const lineOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })

async function tick(page: Page, ...boxes: string[]): Promise<void> {
  for (const box of boxes) await page.getByRole('checkbox', { name: box }).check()
  await page.getByRole('button', { name: 'Voir ce qui serait supprimé' }).click()
  await page.waitForURL(uuid)
}

async function answer(page: Page, count: number, button: string): Promise<void> {
  await page.getByRole('radio', { name: 'Transmis deux fois' }).check()
  await page.getByLabel(/^Pour confirmer, tapez/).fill(String(count))
  await page.getByRole('button', { name: button }).click()
}

test('[CASE-24] Several declarations at once: exactly what goes and what each counter loses, a reason, the number typed; then what became of each', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto(year2024)
  await page.getByRole('link', { name: 'Supprimer plusieurs déclarations' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Supprimer plusieurs déclarations')
  const tour = new Tour(page)
  await tour.look('nothing ticked')
  await page.getByRole('button', { name: 'Voir ce qui serait supprimé' }).click()
  await expect(page.locator('#error-summary')).toContainText('Cochez au moins une déclaration.')
  await tour.look('nothing ticked, said so')

  await tick(page, 'Hallewyn Marleen, du 09/10/2024 au 21/10/2024', 'Saelens Dieter, du 22/10/2024 au 31/10/2024')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Êtes-vous sûr ?')
  for (const text of ['09/10/2024', /[^−]233,10\s€/, /−233,10\s€/, 'Sera supprimée'])
    await expect(lineOf(page, 'Hallewyn')).toContainText(text)
  await expect(page.getByRole('main')).toContainText(
    /2 déclarations de 2 flexi-travailleurs\s: 431,10\s€ quittent leurs compteurs/,
  )
  await expect(page.getByRole('button', { name: 'Supprimer les 2 déclarations' })).not.toBeFocused()
  await tour.look('the question')

  await page.getByLabel(/^Précisez le motif/).fill('Payé deux fois')
  await page.getByLabel(/^Pour confirmer, tapez/).fill('3')
  await page.getByRole('button', { name: 'Supprimer les 2 déclarations' }).click()
  await expect(page.locator('#error-summary')).toContainText('Tapez le nombre de lignes du tableau\u00a0: 2.')
  await expect(page).toHaveTitle(/^Erreur/)
  await expect(page.getByLabel(/^Précisez le motif/)).toHaveValue('Payé deux fois')
  await expectAccessible(page)

  await answer(page, 2, 'Supprimer les 2 déclarations')
  await expect(page.getByRole('main')).toContainText('2 suppressions enregistrées sur 2')
  for (const name of ['Hallewyn', 'Saelens'])
    await expect(lineOf(page, name)).toContainText('Supprimée', { timeout: 15_000 })
  await tour.look('the outcome')
  const outcome = page.url()
  await openWorker(page, 'Hallewyn')
  await expect(page.locator('#cancelled')).toContainText('Transmis deux fois')
  await openEBoxMessage(page, 'Suppression confirmée, 2 travailleurs (M.H., D.S.)')
  await page.goto(outcome)
  await expect(page.getByRole('main')).toContainText('2 suppressions enregistrées sur 2')
  expect(outcome).not.toContain('?')

  await openWorker(page, 'Hallewyn')
  await page.getByRole('button', { name: /^Repartir de ces données/ }).click()
  await page.waitForURL(/\/wages\//)
  await expect(page.locator('[id="qualities.0.grossWageCents"]')).toHaveValue(/^233,10?$/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('[CASE-24] All of a receipt are ticked by a link; one that somebody corrects meanwhile stays, and the outcome says so, however often it is sent', async ({
    browser,
    page,
    portal,
  }) => {
    await signInAs(page, portal, 'nathalie.servais')
    await openWorker(page, 'Brisart')
    const worker = page.url()
    await page.locator('tr.more-row', { hasText: '01/11/2024' }).locator('summary').first().click()
    await page
      .getByRole('link', { name: /^Accusé de réception/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Supprimer plusieurs déclarations' }).click()
    await page.getByRole('link', { name: /^Cocher/ }).click()
    const boxes = page.getByRole('checkbox')
    const count = await boxes.count()
    expect(count).toBeGreaterThan(1)
    for (const box of await boxes.all()) await expect(box).toBeChecked()
    await page.getByRole('button', { name: 'Voir ce qui serait supprimé' }).click()
    await expect(lineOf(page, 'Brisart')).toContainText('Sera supprimée')
    const startDate = (await lineOf(page, 'Brisart').textContent())?.match(/\d\d\/\d\d\/\d{4}/)?.[0] ?? ''

    const other = await (await browser.newContext({ baseURL: portal.url, javaScriptEnabled: true })).newPage()
    await signInAs(other, portal, 'paul.henrion')
    await other.goto(worker)
    await correctWage(other, startDate, '221,40')
    await sendCorrection(other)
    await other.goto(worker)
    await expect(declarationRow(other, startDate)).toContainText('221,40', { timeout: 15_000 })
    await other.context().close()

    const button = `Supprimer les ${count} déclarations`
    await answer(page, count, button)
    const summary = `${count - 1} suppression${count > 2 ? 's enregistrées' : ' enregistrée'} sur ${count}`
    await expect(page.getByRole('main')).toContainText(summary)
    await expect(lineOf(page, 'Brisart')).toContainText('Pas supprimée')
    await expect(lineOf(page, 'Brisart')).toContainText('Modifiée entre-temps')
    const ticket = await page.locator('.mono').textContent()
    await page.goBack()
    await expect(page.getByRole('main')).toContainText(summary)
    expect(await page.locator('.mono').textContent()).toBe(ticket)
  })
})

test('The pages of several declarations have room for their words in each language', async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  const tour = new Tour(page)
  for (const language of ['fr', 'nl', 'de', 'en'])
    await tour.glance(`/${language}/workers/cancellations?startDate=2024-01-01&endDate=2024-12-31`, language === 'nl')
  await page.goto('/fr/workers/cancellations?startDate=2024-01-01&endDate=2024-12-31')
  await page.getByRole('link', { name: /^Cocher/ }).click()
  await tick(page)
  for (const language of ['fr', 'nl', 'de', 'en'])
    await tour.glance(page.url().replace(/\/(fr|nl|de|en)\//, `/${language}/`), language === 'de')
})
