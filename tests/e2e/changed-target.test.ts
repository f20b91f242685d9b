import type { Page } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import { restartWithoutWorker, restartWithWorker, startQueueWorker } from '../support/queue-worker.ts'
import { expect, test } from '../support/server.ts'
import type { PortalProcess } from '../support/server-process.ts'
import { signInAs } from '../support/sign-in.ts'
import { Tour } from '../support/tour.ts'
import { correctWage, declarationRow, deleteDeclaration, openWorker, sendCorrection } from '../support/worker-page.ts'

const isChanged = 'Ces données ont été modifiées entre-temps'

/** As if the pencil had been taken before the last change of the declaration: people share a draft, channels do not. */
async function takePencilEarlier(portal: PortalProcess): Promise<void> {
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    const { rowCount } = await client.query(`UPDATE "DraftLine" l SET "basedOnVersionId" = older.id
      FROM "WageDeclarationVersion" last JOIN "WageDeclarationVersion" older
        ON older."declarationId" = last."declarationId" AND older.number = last.number - 1
      WHERE l."basedOnVersionId" = last.id`)
    expect(rowCount).toBe(1)
  })
}

async function trySending(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Transmettre la modification' }).click()
  await page.waitForURL(/\/overview\/changed$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(isChanged)
}

test('[CASE-23] Corrected by somebody else meanwhile: both versions are shown, and mine is taken up on theirs', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Brisart')
  const worker = page.url()
  await correctWage(page, '01/11/2024', '460,20')
  await sendCorrection(page)
  await page.goto(worker)
  await expect(declarationRow(page, '01/11/2024')).toContainText('460,20')
  await correctWage(page, '01/11/2024', '470,20')
  await takePencilEarlier(portal)
  await trySending(page)
  await expect(page.locator('main')).toContainText('Nathalie Servais a modifié la déclaration')
  for (const amount of ['460,20', '470,20']) await expect(page.locator('main table')).toContainText(amount)
  expect((await page.reload())?.status()).toBe(409)
  await new Tour(page).look('corrected by somebody else')

  await page.getByRole('button', { name: 'Reprendre ma version' }).click()
  await page.waitForURL(/\/overview\?row=/)
  for (const amount of ['460,20', '470,20']) await expect(page.locator('main table')).toContainText(amount)
  await expect(page.locator('main')).toContainText('Erreur d’encodage')
  await sendCorrection(page)
  await page.goto(worker)
  await expect(declarationRow(page, '01/11/2024')).toContainText('470,20')
})

test('[CASE-23] Deleted by somebody else meanwhile: while that is in processing one waits; then there is nothing to correct', async ({
  page,
  portal,
}) => {
  const tour = new Tour(page)
  await restartWithoutWorker(portal)
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Saelens')
  const worker = page.url()
  await correctWage(page, '22/10/2024', '200')
  const overview = page.url()
  await page.goto(worker)
  await deleteDeclaration(page, '22/10/2024')
  await page.goto(overview)
  await trySending(page)
  const main = page.locator('main')
  await expect(main).toContainText('Cette modification est en traitement. Attendez la confirmation dans votre e-Box')
  await expect(page.getByRole('button', { name: 'Reprendre ma version' })).toHaveCount(0)
  await tour.look('a deletion in processing')

  const stopWorker = startQueueWorker(portal)
  await expect(async () => {
    await page.reload()
    await expect(main).toContainText('Elle est maintenant annulée', { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByRole('button', { name: 'Reprendre ma version' })).toHaveCount(0)
  await tour.look('deleted')
  await page.getByRole('button', { name: 'Garder la version actuelle' }).click()
  await page.waitForURL(/\/fr\/workers$/)
  await page.goto(worker)
  await expect(page.getByRole('heading', { name: 'Annulées (1)' })).toBeVisible()
  await stopWorker()
  await restartWithWorker(portal)
})
