import { withClient } from '@/scripts/postgres/roles.ts'
import { expectAccessible } from '../support/axe.ts'
import { restartWithoutWorker, restartWithWorker, startQueueWorker } from '../support/queue-worker.ts'
import { expect, test } from '../support/server.ts'
import { signInAs } from '../support/sign-in.ts'
import { Walk } from '../support/walk.ts'
import {
  correctWage,
  declarationRow,
  openEBoxMessage,
  openWorker,
  rowOf,
  sendCorrection,
  year2024,
} from '../support/worker-page.ts'

test('[CASE-22] A refused declaration says why in plain words and opens at the field in question', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/workers')
  await page
    .locator('.todo')
    .getByRole('link', { name: /^Corriger la transmission pour Łukasz Szczepański/ })
    .click()
  const row = page.locator('tr.head-row', { hasText: 'Refusée' })
  await expect(row).toContainText('La catégorie 017 n’est pas attribuée à cet employeur')
  await expect(row).toContainText('00036-051')
  await expectAccessible(page)
  await row.getByRole('button', { name: /^Corriger/ }).click()
  await page.waitForURL(/\/wages\/[^#]*#qualities\.0\.employerCategory$/)
  const field = page.locator('[id="qualities.0.employerCategory"]')
  await expect(field).toBeVisible()
  await expect(field).toBeFocused()
  await expect(page.locator('[id="qualities.0.grossWageCents"]')).toHaveValue(/^500/)
})

test('[CASE-22] A category that ended between sending and deciding: refused, with the reason and the way to mend it', async ({
  page,
  portal,
}) => {
  await restartWithoutWorker(portal)
  await signInAs(page, portal, 'nathalie.servais')
  const walk = new Walk(page)
  await walk.toWages('Yves Brisart')
  await walk.fillSimply('321')
  await walk.next()
  await page.waitForURL(/\/overview/)
  await page.getByRole('button', { name: 'Transmettre les données de 1 flexi-travailleur' }).click()
  await page.waitForURL(/\/receipt/)
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    await client.query(`UPDATE "DirectoryEntry" SET "endDate" = '2024-11-30' WHERE "employerCategory" = '210'
      AND "employerId" = (SELECT id FROM "Enterprise" WHERE "enterpriseNumber" = '0123456749')`)
  })
  const stopWorker = startQueueWorker(portal)
  await openWorker(page, 'Brisart')
  const row = declarationRow(page, '01/12/2024')
  await expect(row).toContainText('Refusée', { timeout: 30_000 })
  await expect(row).toContainText('La catégorie 210 n’est pas attribuée')
  await stopWorker()
  await openEBoxMessage(page, 'Transmission refusée, 1 travailleur (Y.B.)')
  await expect(page.locator('main')).toContainText('La catégorie 210 n’est pas attribuée')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Corriger la déclaration pour Yves Brisart' }).click()
  await page.waitForURL(/#qualities\.0\.employerCategory$/)
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    await client.query(`UPDATE "DirectoryEntry" SET "endDate" = NULL WHERE "employerCategory" = '210'`)
  })
  await restartWithWorker(portal)
})

test('[CASE-23] [CASE-25] A correction: until decided the old version stays in force and nothing can be changed; then the new one', async ({
  page,
  portal,
}) => {
  await restartWithoutWorker(portal)
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Brisart')
  await correctWage(page, '01/11/2024', '460,20')
  for (const text of ['455,20', '460,20', 'Erreur d’encodage']) await expect(page.locator('main')).toContainText(text)
  await sendCorrection(page)

  await openWorker(page, 'Brisart')
  const row = declarationRow(page, '01/11/2024')
  await expect(row).toContainText('455,20')
  await expect(row).toContainText('Acceptée')
  await expect(row).toContainText('Modification en traitement. L’ancienne version reste valable')
  await expect(row).toContainText('modification et suppression possibles dès que le traitement est terminé')
  await expect(row.getByRole('button')).toHaveCount(0)
  await expect(row.getByRole('link')).toHaveText([/^Suivre ce traitement/])
  await expectAccessible(page)

  const stopWorker = startQueueWorker(portal)
  await expect(row).toContainText('460,20', { timeout: 30_000 })
  await expect(row).not.toContainText('en traitement')
  await stopWorker()
  await page.locator('tr.more-row').filter({ hasText: '01/11/2024' }).locator('summary').first().click()
  const history = page.getByRole('list', { name: 'Historique' }).first()
  await expect(history.getByRole('listitem').first()).toContainText('Version 2, modification, acceptée · en vigueur')
  await expect(history).toContainText('Nathalie Servais, web')
  await expect(history).toContainText('Erreur d’encodage')
  await expect(history).toContainText(/455,20\s*€.*devient.*460,20\s*€/)
  await expectAccessible(page)
  await openEBoxMessage(page, 'Modification acceptée, 1 travailleur (Y.B.)')
  await restartWithWorker(portal)
})

test('[CASE-24] A deletion with its reason: dialog, Escape, confirm; gone from list and totals, kept under "Annulées"', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Hallewyn')
  await expect(page.locator('.facts')).toContainText('383,10')
  const bin = page.getByRole('link', { name: 'Supprimer la transmission du 09/10/2024 au 21/10/2024' })
  await bin.click()
  const dialog = page.getByRole('dialog', { name: 'Êtes-vous sûr ?' })
  await expect(dialog).toContainText('Cette action est irréversible. Vous supprimerez définitivement les données.')
  for (const text of ['Marleen Hallewyn', '09/10/2024', '21/10/2024', '233,10'])
    await expect(dialog).toContainText(text)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(bin).toBeFocused()

  await bin.click()
  await dialog.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await expect(page.locator('#error-summary')).toContainText('Choisissez le motif de la suppression.')
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Prestation non effectuée' }).check()
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await page.waitForURL(/receipt=/)
  await expect(page.getByRole('heading', { name: 'Annulées (1)' })).toBeVisible({ timeout: 15_000 })
  await expect(page.locator('.facts')).toContainText('150,00')
  const cancelled = page.locator('#cancelled')
  for (const text of ['09/10/2024', '233,10', 'Nathalie Servais', 'Prestation non effectuée'])
    await expect(cancelled).toContainText(text)
  await expect(cancelled.getByRole('link')).toHaveCount(0)
  await expect(cancelled.getByRole('button')).toHaveText([
    'Repartir de ces données pour une nouvelle transmission, 09/10/2024 – 21/10/2024',
  ])
  await page.goto(year2024)
  await expect(rowOf(page, 'Hallewyn')).toContainText('1 acceptée')
  await openEBoxMessage(page, 'Suppression confirmée, 1 travailleur (M.H.)')
})

test('[CASE-24] Without script the question is a page, and the answer goes the same way', async ({
  browser,
  portal,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })).newPage()
  await signInAs(page, portal, 'paul.henrion')
  await openWorker(page, 'Saelens')
  await page.getByRole('link', { name: /^Supprimer la transmission du 22\/10\/2024/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Êtes-vous sûr ?')
  await page.getByLabel(/^Précisez le motif/).fill('Encodée dans la mauvaise entreprise')
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await page.waitForURL(/receipt=/)
  await expect
    .poll(async () => {
      await page.reload()
      return page.locator('main').textContent()
    })
    .toContain('Annulées (1)')
  await expect(page.locator('#cancelled')).toContainText('Autre raison (Encodée dans la mauvaise entreprise)')
  await page.context().close()
})

test('[CASE-23] Somebody corrected it while the question was open: nothing is deleted, both versions are shown', async ({
  browser,
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Hennebert')
  const workerAddress = page.url()
  await page.getByRole('link', { name: /^Supprimer la transmission du 07\/12\/2024/ }).click()
  await page.getByRole('dialog').getByRole('radio', { name: 'Transmis deux fois' }).check()

  const other = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await signInAs(other, portal, 'paul.henrion')
  await other.goto(workerAddress)
  await correctWage(other, '07/12/2024', '220,40')
  await sendCorrection(other)
  await other.goto(workerAddress)
  await expect(declarationRow(other, '07/12/2024')).toContainText('220,40', { timeout: 15_000 })
  await other.context().close()

  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quelqu’un a modifié ces données entre-temps')
  await expect(page.locator('main')).toContainText('Paul Henrion')
  for (const amount of ['210,40', '220,40']) await expect(page.locator('main')).toContainText(amount)
  await expectAccessible(page)
})
