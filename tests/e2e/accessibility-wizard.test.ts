import { withClient } from '@/scripts/postgres/roles.ts'
import { MatrixWorld } from '../support/matrix-world.ts'
import { expect, test } from '../support/server.ts'
import { fillKeys, signInAs } from '../support/sign-in.ts'
import { Tour } from '../support/tour.ts'
import { french, Walk } from '../support/walk.ts'

// What fails is named in words; a trace of each page would take longer than the look at it.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' })
// A busy machine is slow, not wrong.
test.describe.configure({ timeout: 300_000 })

test.beforeEach(async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
})

/** The question behind a link opens over the page; Escape answers no. */
async function lookAtDialog(tour: Tour, name: RegExp, state: string): Promise<string> {
  const link = tour.page.getByRole('link', { name }).first()
  const address = await link.getAttribute('href')
  await link.click()
  await expect(tour.page.getByRole('dialog')).toBeVisible()
  await tour.look(state)
  await tour.page.keyboard.press('Escape')
  return address ?? ''
}

test('Steps 1 and 2 of a transmission are without barriers in every state, at 1280 and at 360 pixels', async ({
  page,
}) => {
  const tour = new Tour(page)
  const walk = new Walk(page)
  await tour.visit('/fr/transmissions/new', 'empty')
  await walk.choosePeriod('', '')
  await page.waitForURL(/check=1/)
  await tour.look('nothing typed')
  await lookAtDialog(tour, /^Annuler/, 'asked whether to cancel')
  await walk.choosePeriod('15/12/2024', '15/01/2025')
  await page.waitForURL(/check=1/)
  await tour.look('across 31 December')
  await page.getByRole('button', { name: /^Continuer avec 15\/12\/2024/ }).click()
  await page.waitForURL(/\/workers/)
  await tour.look('split at 31 December')
  await walk.next()
  await page.waitForURL(/check=1/)
  await tour.look('nobody ticked')
  await page.getByRole('button', { name: /^Tout sélectionner/ }).click()
  await expect(page.locator('tbody input:checked')).toHaveCount(5)
  await tour.look('everybody ticked')
  await page.getByLabel('Filtrer par nom ou numéro').fill('hennebert')
  await tour.look('filtered')
  await walk.choosePeriod('01/02/2024', '29/02/2024')
  await page.waitForURL(/\/workers/)
  await tour.look('nobody to choose')
})

test('Step 3 of a transmission is without barriers in every state', async ({ page }) => {
  const tour = new Tour(page)
  const walk = new Walk(page)
  await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
  await tour.look('empty')
  await walk.next()
  await page.waitForURL(/check=1/)
  await tour.look('nothing filled')
  await walk.fillIsabelle()
  await page.getByRole('button', { name: 'Ajouter une prime' }).click()
  await page.waitForURL(/place=/)
  await page.getByRole('button', { name: 'Ajouter une qualité' }).click()
  await page.waitForURL(/qualityAdded/)
  await page.locator('main details summary').first().click()
  await tour.look('two premiums and two qualities')
  await page.locator('[name="qualities.1.grossWageCents"]').fill('12,345')
  await walk.next()
  await page.waitForURL(/check=1/)
  await tour.look('own validity, errors in the second quality')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await page.locator('[name="qualities.0.grossWageCents"]').fill('1100')
  await walk.next()
  await other.locator('[name="qualities.0.grossWageCents"]').fill('1200')
  await new Walk(other).next()
  await other.waitForURL(/\/conflict/)
  await new Tour(other).look('two versions to choose from')
})

test('Step 4, its questions and the receipt are without barriers in every state', async ({ page }) => {
  const tour = new Tour(page)
  const walk = new Walk(page)
  await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
  await walk.fillIsabelle()
  await walk.next()
  await page.waitForURL(/\/overview/)
  await tour.look('one worker complete')
  const add = await lookAtDialog(tour, /^Ajouter un flexi-travailleur/, 'asked whom to add')
  await page.locator('details', { hasText: 'Van Houdt' }).locator('summary').click()
  const remove = await lookAtDialog(tour, /^Retirer Christophe/, 'asked whether to remove')
  await page.getByRole('button', { name: french.send(2) }).click()
  await page.waitForURL(/check=1/)
  await tour.look('sent too early')
  await page.getByRole('link', { name: french.nextWorker }).click()
  await page.waitForURL(/\/wages\//)
  await walk.fillSimply('1450', '597')
  await walk.next()
  await page.waitForURL(/\/overview/)
  await tour.look('complete, with warnings')
  const overview = page.url()
  await tour.visit(add, 'the question as a page')
  await page.locator('main form button').last().click()
  await page.waitForURL(/check=1/)
  await tour.look('nobody ticked')
  await tour.visit(remove, 'the question as a page')
  await tour.visit(overview.replace(/\/overview.*/, '/cancel'), 'the question as a page')
  await page.goto(overview)
  await page.getByRole('button', { name: french.send(2) }).click()
  await page.waitForURL(/check=1|\/receipt/)
  if (page.url().includes('check=1')) {
    await tour.look('a warning to confirm')
    for (const tick of await page.locator('main details input[type=checkbox]').all()) await tick.check()
    await walk.send()
  }
  await tour.look('received')
  await tour.visit(`${page.url()}?already=1`, 'sent before')
  await page.getByRole('link', { name: /^Vers l’aperçu/ }).click()
  await page.waitForURL(/\/workers/)
  await tour.look('just sent')
})

test('The end of a session in step 3, announced or not, is without barriers', async ({ page, portal }) => {
  const tour = new Tour(page)
  const owner = portal.database?.databaseOwnerUrl ?? ''
  const world = await MatrixWorld.open(owner)
  const [name = '', value = ''] = (await world.cookieOf('right')).split('=')
  await world.close()
  await page.context().clearCookies()
  await page.context().addCookies([{ name, value, url: portal.url }])
  await page.clock.install()
  const walk = new Walk(page)
  await walk.toWages()
  await walk.fillSimply('1234,5')
  await page.clock.fastForward('18:30')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tour.look('about to end')
  await page.getByRole('dialog').getByRole('button').first().click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await withClient(owner, (client) =>
    client.query(`UPDATE "Session" SET "lastSeenAt" = "lastSeenAt" - interval '21 minutes'
      WHERE "userId" = (SELECT id FROM "User" WHERE username = 'paul.henrion')`),
  )
  await walk.next()
  await page.waitForURL(/\/sign-in/)
  await tour.look('ended under a form')
  await page.locator('main form button').click()
  await fillKeys(page, 'paul.henrion')
  await page.waitForURL(/\/wages\//)
  await tour.look('the form is back')
})
