import type { Page } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expectAccessible } from '../support/axe.ts'
import { restartWithoutWorker, restartWithWorker, startQueueWorker } from '../support/queue-worker.ts'
import { expect, test } from '../support/server.ts'
import { signInAs } from '../support/sign-in.ts'
import { Walk } from '../support/walk.ts'
import { rowOf, year2024 } from '../support/worker-page.ts'

async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel('Trouvez un flexi-travailleur').fill(text)
  await page.getByRole('button', { name: 'Rechercher' }).click()
}

/** Isabelle's and Christophe's wages of December 2024, sent; leads to the overview. The same amount twice would ask for a tick. */
async function sendTwo(page: Page, wage: string): Promise<void> {
  const walk = new Walk(page)
  await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
  await walk.fillSimply(wage)
  await walk.next()
  await page.waitForURL(/\/overview/)
  await page.getByRole('link', { name: walk.words.nextWorker }).click()
  await page.waitForURL(/\/wages\//)
  await walk.fillSimply(wage, '597')
  await walk.next()
  await page.waitForURL(/\/overview/)
  await walk.send()
  await page.getByRole('link', { name: /^Vers l’aperçu/ }).click()
  await page.waitForURL(/\/workers/)
}

test('[CASE-26] Search by part of a name, by national number, by dates; nothing found', async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto(year2024)
  await expect(page.locator('tbody tr')).toHaveCount(6)
  await expect(page.locator('tbody th')).toHaveText([
    'Hennebert Laurine',
    'Clarebout Isabelle',
    'Van Houdt Christophe',
    'Brisart Yves',
    'Saelens Dieter',
    'Hallewyn Marleen',
  ])

  await search(page, 'HOUDT')
  await expect(page.locator('tbody th')).toHaveText(['Van Houdt Christophe'])
  await expect(page.getByText('1 flexi-travailleur', { exact: true })).toBeVisible()

  for (const number of ['96.03.08-999.22', '96030899922', '96 03 08 999 22']) {
    // From the whole list each time: the answers are alike, and the next search must not begin on the page that goes.
    await page.goto(year2024)
    await search(page, number)
    await expect(page.locator('tbody th')).toHaveText(['Hennebert Laurine'])
    expect(page.url()).toMatch(/worker=[0-9a-f-]{36}/)
    expect(decodeURIComponent(page.url())).not.toMatch(/96.?03.?08/)
  }

  await page.goto(year2024)
  await search(page, '85.07.06-999.7')
  await expect(page.getByRole('heading', { name: 'Ce numéro n’est pas complet' })).toBeVisible()
  await search(page, '79.03.21-999.51')
  await expect(
    page.getByRole('heading', { name: 'Aucun flexi-travailleur avec ce numéro dans vos données' }),
  ).toBeVisible()

  await page.goto(year2024)
  await page.getByLabel('Période de calcul, du', { exact: true }).fill('10/10/2024')
  await page.getByLabel('au', { exact: true }).fill('21/10/2024')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await expect(page.locator('tbody th')).toHaveText(['Van Houdt Christophe', 'Hallewyn Marleen', 'Clarebout Isabelle'])

  await search(page, 'zzz')
  await expect(page.getByRole('heading', { name: /^Aucun flexi-travailleur ne correspond à « zzz »/ })).toBeVisible()

  await page.getByLabel('Trouvez un flexi-travailleur').fill('')
  await page.getByLabel('Période de calcul, du', { exact: true }).fill('31/02/2024')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await expect(page.locator('#error-summary')).toContainText('Introduisez la date de début')
  await expect(page.getByLabel('Période de calcul, du', { exact: true })).toHaveValue('31/02/2024')
  await expect(page).toHaveTitle(/^Erreur/)
})

test('[CASE-26] Names are found without their accents; a year without data leads to the last one that has some', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/workers?startDate=2024-01-01&endDate=2099-12-31')
  await search(page, 'szczepanski luk')
  await expect(page.locator('tbody th')).toHaveText(['Szczepański Łukasz'])
  await page.goto('/fr/workers?startDate=2031-01-01&endDate=2031-12-31')
  await expect(page.getByRole('heading', { name: /^Aucune donnée transmise du 01\/01\/2031/ })).toBeVisible()
  await page.getByRole('link', { name: /^Voir l’année/ }).click()
  await expect(page.locator('tbody tr').first()).toBeVisible()
})

test('[CASE-26] Without script the overview is sorted by links and searched by its form', async ({
  browser,
  portal,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })).newPage()
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto(year2024)
  await page.getByRole('columnheader', { name: 'Nom' }).getByRole('link').click()
  await expect(page.getByRole('columnheader', { name: 'Nom' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.locator('tbody th').first()).toHaveText('Brisart Yves')
  const posted = page.waitForRequest((request) => request.method() === 'POST')
  await search(page, '96.03.08-999.22')
  expect((await posted).url()).not.toMatch(/96.?03.?08/)
  await expect(page.locator('tbody th')).toHaveText(['Hennebert Laurine'])
  await expect(page.getByRole('columnheader', { name: 'Nom' })).toHaveAttribute('aria-sort', 'ascending')
  await page.context().close()
})

test('[CASE-21] Just sent: an hourglass for each worker; later, without reloading, a check mark and one message', async ({
  page,
  portal,
}) => {
  await restartWithoutWorker(portal)
  await signInAs(page, portal, 'nathalie.servais')
  await sendTwo(page, '1000')
  await expect(page.getByRole('status').first()).toContainText('pour 2 flexi-travailleurs a bien été enregistrée')
  await expect(page.getByRole('status').first().locator('.mono')).toHaveText(/^[0-9A-Z]{13}$/)
  await expect(rowOf(page, 'Clarebout')).toContainText('6 acceptées')
  for (const name of ['Clarebout', 'Van Houdt']) await expect(rowOf(page, name)).toContainText('1 en traitement')
  await expectAccessible(page)
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  const stopWorker = startQueueWorker(portal)
  try {
    await expect(rowOf(page, 'Clarebout')).toContainText('7 acceptées', { timeout: 30_000 })
    await expect(rowOf(page, 'Van Houdt')).toContainText('5 acceptées')
    await expect(page.locator('tbody')).not.toContainText('en traitement')
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
    await expect(page.locator('.rail')).toContainText('1 message non lu')
  } finally {
    await stopWorker()
  }
  await page.locator('.rail').getByRole('link', { name: /e-Box/ }).click()
  await expect(page).toHaveTitle(/1 non lu/)
  await expect(page.locator('tr.un')).toHaveCount(1)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Transmission acceptée, 2 travailleurs (I.C., C.V.H.)' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Transmission acceptée, 2 travailleurs (I.C., C.V.H.)',
  )
  await expect(page.locator('main')).toContainText('91.11.24-999.75')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Marquer comme non lu' }).click()
  await expect(page.locator('tr.un')).toHaveCount(1)
  await restartWithWorker(portal)
})

test('[CASE-29] The worker is down: sending works, the hourglass stays, health says so; then all is decided once', async ({
  page,
  portal,
  request,
}) => {
  await restartWithoutWorker(portal)
  await signInAs(page, portal, 'paul.henrion')
  await sendTwo(page, '1010')
  await expect(rowOf(page, 'Clarebout')).toContainText('1 en traitement')
  const health = await (await request.get('/api/health')).json()
  expect(health.status).toBe('DEGRADED')
  await restartWithWorker(portal)
  await page.goto(year2024)
  await expect(page.locator('tbody')).not.toContainText('en traitement', { timeout: 30_000 })
  expect((await (await request.get('/api/health')).json()).status).toBe('UP')
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    const { rows } = await client.query(`
      SELECT t."status"::text, count(DISTINCT v.id)::int AS versions, count(DISTINCT m.id)::int AS messages
      FROM "Transmission" t JOIN "WageDeclarationVersion" v ON v."transmissionId" = t.id
        LEFT JOIN "EBoxMessage" m ON m."transmissionId" = t.id
      GROUP BY t.id ORDER BY t."receivedAt" DESC LIMIT 1`)
    expect(rows).toEqual([{ status: 'done', versions: 2, messages: 1 }])
  })
})
