import { expectAccessible } from '../../support/axe.ts'
import { wordsOf } from '../../support/counter/counter-page.ts'
import { restartWithoutWorker, restartWithWorker, startQueueWorker } from '../../support/queue-worker.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Walk } from '../../support/walk.ts'

const figure = '.cnt-hero .fig data'

test('[CASE-41] Amounts in processing stand apart; accepted they count; withdrawn they are gone', async ({
  browser,
  page,
  portal,
}) => {
  const worker = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await signInAs(worker, portal, 'isabelle.clarebout')
  await restartWithoutWorker(portal)
  await signInAs(page, portal, 'nathalie.servais')
  const walk = new Walk(page)
  await walk.toWages('Isabelle Clarebout')
  await walk.fillSimply('321')
  await walk.next()
  await page.waitForURL(/\/overview/)
  await page.getByRole('button', { name: 'Transmettre les données de 1 flexi-travailleur' }).click()
  await page.waitForURL(/\/receipt/)

  await worker.goto('/fr/counter?year=2024')
  expect(await wordsOf(worker, figure)).toBe('5 951,50 €')
  const waiting = worker.locator('section', { has: worker.getByRole('heading', { name: /^En traitement/ }) })
  await expect(waiting.locator('tbody tr')).toHaveCount(1)
  await expect(waiting).toContainText('321,00')
  expect(await wordsOf(worker)).toContain('Si tout est accepté, vous serez à 6 272,50 €.')
  await expectAccessible(worker)

  const stopWorker = startQueueWorker(portal)
  await expect
    .poll(async () => {
      await worker.reload()
      return wordsOf(worker, figure)
    })
    .toBe('6 272,50 €')
  await expect(worker.getByRole('heading', { name: /^En traitement/ })).toHaveCount(0)

  await page.goto('/fr/workers?startDate=01/01/2024&endDate=31/12/2024&search=Clarebout')
  await page
    .locator('main')
    .getByRole('row', { name: /^Clarebout/ })
    .getByRole('link')
    .first()
    .click()
  await page
    .locator('tr.head-row', { hasText: '321,00' })
    .getByRole('link', { name: /^Supprimer/ })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Prestation non effectuée' }).check()
  await dialog.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await page.waitForURL(/receipt=/)
  await expect
    .poll(async () => {
      await worker.reload()
      return wordsOf(worker, figure)
    })
    .toBe('5 951,50 €')
  await expect(worker.locator('#payslips')).toContainText('1 fiche retirée, qui ne compte plus')
  await stopWorker()
  await worker.context().close()
  await restartWithWorker(portal)
})

test('[CASE-45] A correction in 2026 of a payslip of 2025 changes 2025', async ({ browser, page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/workers?startDate=01/01/2025&endDate=31/12/2025&search=Verhaeren')
  await page
    .locator('main')
    .getByRole('row', { name: /^Verhaeren/ })
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('button', { name: /^Modifier la transmission du 01\/12\/2025/ }).click()
  await page.waitForURL(/\/wages\//)
  await page.locator('[id="qualities.0.grossWageCents"]').fill('520,00')
  await page.getByRole('radio', { name: 'Erreur d’encodage' }).check()
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/\/overview/)
  await page.getByRole('button', { name: 'Transmettre la modification' }).click()
  await page.waitForURL(/\/receipt/)

  const worker = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await signInAs(worker, portal, 'lotte.verhaeren')
  await worker.goto('/fr/counter?year=2025')
  await expect
    .poll(async () => {
      await worker.reload()
      return wordsOf(worker, figure)
    })
    .toBe('17 470,00 €')
  await expect(worker.locator('#payslips tbody tr', { hasText: '520,00' })).toContainText('Version 2')
  await worker.goto('/fr/counter?year=2026')
  expect(await wordsOf(worker, figure)).toBe('0,00 €')
  await worker.context().close()
})
