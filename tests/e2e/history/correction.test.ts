import type { Page } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expectAccessible } from '../../support/axe.ts'
import { restartWithoutWorker, restartWithWorker, startQueueWorker } from '../../support/queue-worker.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { correctWage, declarationRow, openEBoxMessage, openWorker, sendCorrection } from '../../support/worker-page.ts'

const why = 'heures du 29 novembre ajoutées'

async function countVersions(portal: PortalProcess): Promise<number> {
  return withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS count FROM "WageDeclarationVersion" v JOIN "Person" p ON p.id = v."workerId"
       WHERE p."familyName" = 'Brisart'`,
    )
    return rows[0].count
  })
}

async function takePencil(page: Page): Promise<void> {
  await openWorker(page, 'Brisart')
  await page.getByRole('button', { name: /^Modifier la transmission du 01\/11\/2024/ }).click()
  await page.waitForURL(/\/wages\//)
}

/** The row of step 4 that says what becomes of a field. */
const comparedRow = (page: Page, field: string) => page.locator('main table tr', { hasText: field })

test('[CASE-86] Before and after stand side by side, changed fields in words; the reason goes along and stays in history and e-Box', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await takePencil(page)
  await expect(page.locator('[id="qualities.0.grossWageCents"]')).toHaveValue(/^455,20/)
  await page.locator('[id="qualities.0.grossWageCents"]').fill('471,15')
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/check=1/)
  await expect(page.locator('#error-summary a[href="#reason"]')).toBeVisible()
  await page.getByRole('radio', { name: 'Autre raison' }).check()
  await page.getByLabel(/^Précisez/).fill(why)
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/\/overview/)

  await expect(page.getByRole('columnheader')).toHaveText(['Champ', 'Avant', 'Après', 'Changement'])
  await expect(comparedRow(page, 'Montant du salaire brut')).toContainText(/455,20.*471,15.*Modifié/)
  await expect(comparedRow(page, 'Date de calcul')).toContainText('Identique')
  await expect(page.locator('main')).toContainText(why)
  await new Tour(page).look('before and after')
  await sendCorrection(page)

  await openWorker(page, 'Brisart')
  await expect(declarationRow(page, '01/11/2024')).toContainText('471,15', { timeout: 30_000 })
  await page.locator('tr.more-row').filter({ hasText: '01/11/2024' }).locator('summary').first().click()
  const versions = page.getByRole('list', { name: 'Historique' }).first().locator(':scope > li')
  await expect(versions).toHaveCount(2)
  const [newest, first] = [versions.first(), versions.last()]
  await expect(newest).toContainText('Version 2, modification, acceptée · en vigueur')
  await expect(newest).toContainText(/Nathalie Servais, web, \d{2}\/\d{2}\/\d{4}/)
  await expect(newest).toContainText(/455,20\s*€.*devient.*471,15\s*€/)
  await expect(newest).toContainText(`Autre raison (${why})`)
  await expect(newest.locator('.bullets').first().locator('li')).toHaveCount(1)
  await newest.getByText('Toutes les données').click()
  await expect(newest.locator('dl')).toContainText('471,15')
  await first.getByText('Toutes les données').click()
  await expect(first.locator('dl')).toContainText('455,20')
  await new Tour(page).look('history open')

  await openEBoxMessage(page, 'Modification acceptée, 1 travailleur (Y.B.)')
  await expect(page.locator('main')).toContainText(`Autre raison (${why})`)
  for (const name of ['Accusé de réception (PDF)', 'Notification (XML)']) {
    const address = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
    expect((await page.request.get(address)).status(), name).toBe(200)
  }
  await new Tour(page).look('a message with what is attached')
})

for (const javaScriptEnabled of [true, false])
  test(`[CASE-86] Nothing changed: nothing is sent ${javaScriptEnabled ? 'in the browser' : 'without script'}, and the page says so`, async ({
    browser,
    portal,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled, baseURL: portal.url })).newPage()
    await signInAs(page, portal, 'paul.henrion')
    const before = await countVersions(portal)
    await takePencil(page)
    await page.getByRole('radio', { name: 'Erreur d’encodage' }).check()
    await page.getByRole('button', { name: 'Suivant', exact: true }).click()
    await page.waitForURL(/\/overview/)
    await page.getByRole('button', { name: 'Transmettre la modification' }).click()
    await page.waitForURL(/unchanged=/)
    await expect(page.getByRole('status').filter({ hasText: 'Aucune modification' })).toContainText(
      'rien n’a été transmis',
    )
    expect(await countVersions(portal)).toBe(before)
    await page.context().close()
  })

test('[CASE-86] While a correction is in processing there is no other, and a link to follow it', async ({
  page,
  portal,
}) => {
  await restartWithoutWorker(portal)
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Saelens')
  const worker = page.url()
  const stale = await page.context().newPage()
  await stale.goto(worker)
  await correctWage(page, '22/10/2024', '201')
  await sendCorrection(page)
  await page.goto(worker)
  const row = declarationRow(page, '22/10/2024')
  await expect(row).toContainText('modification et suppression possibles dès que le traitement est terminé')
  await expect(row.getByRole('button')).toHaveCount(0)
  await row.getByRole('link', { name: /^Suivre ce traitement/ }).click()
  await page.waitForURL(/\/receipt$/)
  await expect(page.locator('#receipt')).toContainText('En traitement')
  await expect(page.locator('main')).toContainText('dès que toutes les données sont traitées')
  await expectAccessible(page)

  // The pencil of a page that was opened before.
  await stale.getByRole('button', { name: /^Modifier la transmission du 22\/10\/2024/ }).click()
  await expect(declarationRow(stale, '22/10/2024')).toContainText('Modification en traitement')
  await expect(declarationRow(stale, '22/10/2024').getByRole('link', { name: /^Suivre/ })).toBeVisible()

  const stopWorker = startQueueWorker(portal)
  await expect(async () => {
    await page.reload()
    await expect(page.locator('#receipt')).toContainText('Traitée', { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await stopWorker()
  await restartWithWorker(portal)
})

test('The total of a year is the sum of the lines that are shown under it, to the cent', async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Clarebout')
  const lines = page.locator('details.year-lines').filter({ hasText: '2024' })
  await lines.locator('summary').click()
  const cents = (text: string) => Number(text.replace(/\D/g, ''))
  const amounts = await lines.locator('tbody tr td:last-child').allTextContents()
  expect(amounts.length).toBeGreaterThan(5)
  const total = page
    .locator('section', { hasText: 'Total accepté par année' })
    .last()
    .locator('tr', { hasText: '2024' })
  const shown = (await total.first().locator('td').last().textContent()) ?? ''
  expect(amounts.reduce((sum, amount) => sum + cents(amount), 0)).toBe(cents(shown))
})
