import { restartWithoutWorker, restartWithWorker } from '../support/queue-worker.ts'
import { expect, test } from '../support/server.ts'
import { signInAs } from '../support/sign-in.ts'
import { Tour } from '../support/tour.ts'
import { declarationRow, openWorker, sendCorrection, year2024 } from '../support/worker-page.ts'

test('A correction is without barriers in every state, from the pencil to the waiting, at 1280 and at 360 pixels', async ({
  page,
  portal,
}) => {
  const tour = new Tour(page)
  await restartWithoutWorker(portal)
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Brisart')
  const worker = page.url()
  const question = await page.getByRole('link', { name: /^Supprimer/ }).getAttribute('href')
  await page.getByRole('button', { name: /^Modifier la transmission du 01\/11\/2024/ }).click()
  await page.waitForURL(/\/wages\//)
  await tour.look('of a declaration')
  const next = page.getByRole('button', { name: 'Suivant', exact: true })
  await next.click()
  await page.waitForURL(/check=1/)
  await tour.look('reason missing')
  await page.getByRole('radio', { name: 'Autre raison' }).check()
  await page.getByLabel(/^Précisez/).fill('Heures oubliées')
  await next.click()
  await page.waitForURL(/\/overview/)
  await tour.look('nothing changed yet')
  await page.getByRole('button', { name: 'Transmettre la modification' }).click()
  await page.waitForURL(/unchanged=/)
  await tour.look('nothing to send')
  await page.getByRole('link', { name: /^Modifier/ }).click()
  await page.waitForURL(/\/wages\//)
  await page.locator('[id="qualities.0.grossWageCents"]').fill('460,20')
  await next.click()
  await page.waitForURL(/\/overview/)
  await tour.look('before and after')
  await page.goto(worker)
  await tour.look('a correction begun')
  await page.goBack()
  await sendCorrection(page)
  await tour.look('a correction received')
  await page.goto(worker)
  await expect(declarationRow(page, '01/11/2024')).toContainText('en traitement')
  await tour.look('a correction in processing')
  await tour.visit(question ?? '', 'nothing may be deleted now')
  await tour.visit(year2024, 'one in processing')
  await restartWithWorker(portal)
})
