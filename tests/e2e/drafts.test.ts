import type { Page } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/server.ts'
import type { PortalProcess } from '../support/server-process.ts'
import { fillKeys, signInAs } from '../support/sign-in.ts'
import { french, Walk } from '../support/walk.ts'

const wage = '[id="qualities.0.grossWageCents"]'

/** As if nobody had touched anything for that long; a negative time undoes it for the tests that follow. */
async function leaveAlone(portal: PortalProcess, time: string): Promise<void> {
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    await client.query('UPDATE "Session" SET "lastSeenAt" = "lastSeenAt" - $1::interval', [time])
  })
}

test('[CASE-10] At the overview a third worker is added from the dialog and one is removed', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  const walk = new Walk(page)
  await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
  await walk.fillSimply()
  await walk.next()
  await page.waitForURL(/\/overview/)
  const add = page.getByRole('link', { name: 'Ajouter un flexi-travailleur' })
  await add.click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter un flexi-travailleur' })
  await expect(dialog.getByRole('checkbox')).toHaveCount(3)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(add).toBeFocused()
  await add.click()
  await dialog.getByRole('checkbox', { name: 'Marc Duvivier' }).check()
  await dialog.getByRole('button', { name: 'Ajouter un flexi-travailleur' }).click()
  await expect(page.locator('.acc > details')).toHaveCount(3)
  await page.locator('details', { hasText: 'Van Houdt Christophe' }).locator('summary').click()
  await page
    .locator('details', { hasText: 'Van Houdt Christophe' })
    .getByRole('link', { name: /^Retirer/ })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer de la transmission' }).click()
  await expect(page.locator('.acc > details')).toHaveCount(2)
  await expect(page.locator('.acc')).not.toContainText('Van Houdt')
  await expect(page.locator('details', { hasText: 'Clarebout Isabelle' })).toContainText('Complète')
  await page.getByRole('button', { name: french.send(2) }).click()
  await expect(page.locator('#error-summary')).toContainText('Marc Duvivier')
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('In step 2 whoever has typed wages keeps his place when unticked, and leaves by the bin that asks', async ({
      page,
      portal,
    }) => {
      await signInAs(page, portal, 'nathalie.servais')
      const walk = new Walk(page)
      await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
      await walk.fillSimply('1234,56')
      await walk.next()
      await page.goto(page.url().replace(/\/wages\/.*|\/overview.*/, '/workers'))
      await page.getByRole('checkbox', { name: 'Isabelle Clarebout', exact: true }).uncheck()
      await walk.next()
      const note = page.locator('#held')
      await expect(note).toContainText('Isabelle Clarebout')
      await expect(note).not.toContainText('Christophe')
      await expect(page.getByRole('checkbox', { name: 'Isabelle Clarebout', exact: true })).toBeChecked()
      if (javaScriptEnabled) await expectAccessible(page)
      await note.getByRole('link', { name: 'Retirer Isabelle Clarebout' }).click()
      await expect(page.getByText('Les données saisies pour ce travailleur sont perdues.')).toBeVisible()
      await page.getByRole('button', { name: 'Retirer de la transmission' }).click()
      await page.waitForURL(/\/overview/)
      await expect(page.getByText('Christophe Van Houdt').first()).toBeVisible()
      await expect(page.getByText('Isabelle Clarebout')).toHaveCount(0)
    })
  })

test('[CASE-17] The browser is closed in step 3; from another the draft goes on with every typed value', async ({
  browser,
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  const walk = new Walk(page)
  await walk.toWages()
  await page.locator('[id="calculationPeriod.startDate"]').fill('31/02/2024')
  await page.locator(wage).fill('12,345')
  await expect(page.locator('.saved')).toContainText('Brouillon enregistré', { timeout: 10_000 })
  await expect.poll(() => page.locator('[name=revision]').inputValue()).not.toBe('0')
  const address = new URL(page.url()).pathname
  await page.context().close()
  const other = await (await browser.newContext()).newPage()
  await signInAs(other, portal, 'paul.henrion')
  await other.goto(`${portal.url}${address}`)
  await expect(other.locator(wage)).toHaveValue('12,345')
  await expect(other.locator('[id="calculationPeriod.startDate"]')).toHaveValue('31/02/2024')
  await other.context().close()
})

test('[CASE-19] Sent twice, reloaded, and again with the back button: one transmission, one ticket', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  const walk = new Walk(page)
  await walk.toWages('Marc Duvivier')
  await walk.fillSimply()
  await walk.next()
  await page.waitForURL(/\/overview/)
  // Without its place in the page: a browser reads no page again for the sake of that alone.
  const overview = page.url().replace(/#.*/, '')
  await page.getByRole('button', { name: /^Transmettre les données/ }).dblclick()
  await page.waitForURL(/\/receipt/)
  const ticket = await page.locator('.note .mono').textContent()
  await page.reload()
  await expect(page.locator('.note .mono')).toHaveText(ticket ?? '')
  await page.goBack()
  await expect(page.locator('.note .mono')).toHaveText(ticket ?? '')
  await page.goto(overview)
  await page.waitForURL(/\/receipt/)
  await expect(page.locator('main')).toContainText('Déjà transmis')
  await expect(page.locator('.note .mono')).toHaveText(ticket ?? '')
  const count = await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    const { rows } = await client.query('SELECT count(*)::int AS count FROM "Transmission" WHERE ticket = $1', [ticket])
    return rows[0].count
  })
  expect(count).toBe(1)
})

test('[CASE-20] Two people edit the same draft: the second to save sees both versions and chooses', async ({
  browser,
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  const walk = new Walk(page)
  await walk.toWages()
  await page.locator(wage).fill('1000')
  await page.getByRole('button', { name: 'Ajouter une prime' }).click()
  await page.waitForURL(/place=/)
  const address = new URL(page.url()).pathname
  const paul = await (await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })).newPage()
  await signInAs(paul, portal, 'paul.henrion')
  await paul.goto(address)
  await page.locator(wage).fill('1100')
  await walk.next()
  await page.waitForURL(/check=1/)
  await paul.locator(wage).fill('1200')
  await new Walk(paul).fill(french.calculationDate, '31/12/2024')
  await paul.getByRole('button', { name: 'Suivant', exact: true }).click()
  await paul.waitForURL(/\/conflict/)
  await expect(paul.locator('main')).toContainText('Nathalie Servais')
  await expect(paul.locator('main table')).toContainText('1100')
  await expect(paul.locator('main table')).toContainText('1200')
  await paul.locator('tr', { hasText: 'Qualité 1' }).getByRole('radio').nth(1).check()
  await paul.getByRole('button', { name: 'Enregistrer mon choix' }).click()
  await paul.waitForURL(/\/wages\/[^/]+$/)
  await expect(paul.locator(wage)).toHaveValue('1100')
  await expect(paul.getByLabel(french.calculationDate, { exact: true })).toHaveValue('31/12/2024')
  await paul.context().close()
})

test('[CASE-18] The session ends in step 3; after signing in again the values are there', async ({
  browser,
  portal,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })).newPage()
  await signInAs(page, portal, 'paul.henrion')
  const walk = new Walk(page)
  await walk.toWages()
  await walk.fillSimply('1234,5')
  await page.getByLabel(/Référence de la fiche de paie/).fill('avant la fin')
  await leaveAlone(portal, '21 minutes')
  await walk.next()
  await page.waitForURL(/\/sign-in/)
  await page.locator('main form button').click()
  await fillKeys(page, 'paul.henrion')
  await page.waitForURL(/\/wages\//)
  await expect(page.locator('main')).toContainText('Vos données sont là')
  await expect(page.locator(wage)).toHaveValue('1234,5')
  await expect(page.getByLabel(/Référence de la fiche de paie/)).toHaveValue('avant la fin')
  await page.context().close()
  await leaveAlone(portal, '-21 minutes')
})

/** As when the tab closes before an ordinary save has left: from here on none arrives. */
async function loseOrdinarySaves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const send = window.fetch
    window.fetch = (address, options) =>
      new Headers(options?.headers).has('next-action') ? new Promise(() => {}) : send(address, options)
  })
}

test('A tab closed in the middle of a word loses nothing, whichever way it is closed', async ({ context, portal }) => {
  const typed = { '8.111,00': 'close', '8.222,00': 'leave' } as const
  for (const [amount, way] of Object.entries(typed)) {
    const page = await context.newPage()
    await signInAs(page, portal, 'nathalie.servais')
    await new Walk(page).toWages()
    const address = page.url()
    await loseOrdinarySaves(page)
    await page.locator(wage).fill(amount)
    if (way === 'close') await page.close({ runBeforeUnload: true })
    else await page.goto('about:blank')
    const other = await context.newPage()
    await expect(async () => {
      await other.goto(address)
      await expect(other.locator(wage)).toHaveValue(amount, { timeout: 500 })
    }).toPass()
    await other.close()
  }
})

test('What is typed before the script has come is saved when it is there', async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  const walk = new Walk(page)
  await walk.toWages('Marc Duvivier')
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js*', (route) => released.then(() => route.continue()))
  await page.reload({ waitUntil: 'commit' })
  const category = page.getByLabel(walk.words.employerCategory)
  await category.selectOption('597')
  await page.locator(wage).fill('777')
  const saved = page.waitForResponse((response) => response.request().method() === 'POST')
  release()
  await saved
  await page.reload()
  await expect(category).toHaveValue('597')
  await expect(page.locator(wage)).toHaveValue('777')
})
