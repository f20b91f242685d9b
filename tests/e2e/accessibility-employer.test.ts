import { withClient } from '@/scripts/postgres/roles.ts'
import { expect, test } from '../support/server.ts'
import { signInAs } from '../support/sign-in.ts'
import { Tour } from '../support/tour.ts'
import { openWorker, year2024 } from '../support/worker-page.ts'

test('The list of flexi workers is without barriers in every state, at 1280 and at 360 pixels', async ({
  page,
  portal,
}) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'nathalie.servais')
  await tour.visit(year2024, 'a year with data')
  await tour.visit('/fr/workers', 'refused and begun work to do')
  await expect(page.locator('.todo li, .todo tr').first()).toBeVisible()
  await tour.visit('/fr/workers?search=zzz', 'nobody of that name')
  await tour.visit('/fr/workers?number=unknown', 'unknown number')
  await tour.visit('/fr/workers?number=unfinished', 'unfinished number')
  await tour.visit('/fr/workers?startDate=2031-01-01&endDate=2031-12-31', 'a year without data')
  await tour.visit('/fr/workers?startDate=31/02/2024&endDate=31/12/2024', 'a date that cannot be read')
  await expect(page.locator('#error-summary')).toBeVisible()
  await tour.visit('/fr/dimona', 'list')
  await tour.visit('/fr/dimona?search=zzz', 'nothing found')
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/fr/dimona')
  await page.locator('header details.menu summary').click()
  await tour.look('menu open')
})

test('The page of a flexi worker is without barriers in every state', async ({ page, portal }) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Clarebout')
  for (const summary of await page.locator('main details.more summary').all()) await summary.click()
  await tour.look('every declaration open')
  await page
    .getByRole('link', { name: /^Supprimer/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await tour.look('asked whether to delete')
  await page.keyboard.press('Escape')
  await page.goto('/fr/workers')
  await page
    .locator('.todo')
    .getByRole('link', { name: /^Corriger/ })
    .click()
  await expect(page.locator('tr.head-row', { hasText: 'Refusée' })).toBeVisible()
  await tour.look('refused, with the reasons')
  await openWorker(page, 'Hallewyn')
  const question = await page
    .getByRole('link', { name: /^Supprimer/ })
    .first()
    .getAttribute('href')
  await tour.visit(question ?? '', 'the question as a page')
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await expect(page.locator('#error-summary')).toBeVisible()
  await tour.look('reason missing')
  await page.getByRole('radio', { name: 'Prestation non effectuée' }).check()
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await page.waitForURL(/receipt=/)
  await expect(page.getByRole('heading', { name: 'Annulées (1)' })).toBeVisible()
  for (const summary of await page.locator('main details summary').all()) await summary.click()
  await tour.look('just deleted, in the list of cancelled ones')
  await tour.visit(question ?? '', 'nothing left to delete')
})

test('The e-Box and its messages are without barriers in every state', async ({ page, portal }) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'nathalie.servais')
  const messages = await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    await client.query(`UPDATE "EBoxMessage" SET "readAt" = now(), "expiresAt" = now() + interval '3 days'`)
    const { rows } = await client.query(`SELECT DISTINCT ON (kind) kind, id FROM "EBoxMessage" WHERE "recipientId" =
      (SELECT id FROM "Enterprise" WHERE "enterpriseNumber" = '0123456749') ORDER BY kind, "createdAt" DESC`)
    return rows as { kind: string; id: string }[]
  })
  await tour.visit('/fr/e-box?show=unread', 'nothing unread')
  expect(messages.map(({ kind }) => kind)).toContain('accepted')
  for (const { kind, id } of messages) {
    await tour.visit(`/fr/e-box/${id}`, kind)
    await page.getByRole('button', { name: 'Marquer comme non lu' }).click()
    await page.waitForURL(/\/e-box\?marked=unread$/)
  }
  await expect(page.locator('tr.un')).toHaveCount(messages.length)
  await tour.look('read and unread, soon to expire')
  await tour.visit('/fr/e-box?show=unread', 'the unread ones')
  await tour.visit(`/de/e-box/${messages[0]?.id}`, 'a message in another language')
})

test('Who only consults and who acts for a client meet no barrier', async ({ page, portal }) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'lea.marchal')
  await openWorker(page, 'Brisart')
  await tour.look('without the permission to enter wages')
  await tour.visit('/fr/workers', 'without the permission to enter wages')
  await page.context().clearCookies()
  await signInAs(page, portal, 'thomas.leroy')
  await page.goto('/fr/profile?search=client+042')
  await page.locator('main .keys li').filter({ hasText: 'Client 042' }).getByRole('button').click()
  await page.waitForURL(/\/workers/)
  await tour.look('nothing transmitted yet')
  await tour.visit('/fr/e-box', 'of an office')
  await page.goto('/fr/profile?search=brasserie')
  await page.locator('main .keys li').filter({ hasText: 'Brasserie' }).getByRole('button').click()
  await page.waitForURL(/\/workers/)
  await tour.visit(year2024, 'an office for its client')
})
