import { withClient } from '@/scripts/postgres/roles.ts'
import { expectAccessible } from '../../support/axe.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Walk } from '../../support/walk.ts'

/** Everybody who works in December goes on in January. */
test.beforeEach(async ({ page, portal }) => {
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    await client.query(`UPDATE "DimonaPeriod" SET "endDate" = '2025-01-31' WHERE "endDate" = '2024-12-31'`)
  })
  await signInAs(page, portal, 'nathalie.servais')
})

test('The button of the split pressed twice makes one pair of drafts', async ({ page }) => {
  await new Walk(page).choosePeriod('20/12/2024', '05/01/2025')
  await page.getByRole('button', { name: /^Continuer avec 20\/12\/2024/ }).dblclick()
  await page.waitForURL(/\/workers/)
  await page.goto('/fr/workers')
  await expect(page.getByRole('listitem').filter({ hasText: /01\/01\/2025\s– 05\/01\/2025/ })).toHaveCount(1)
})

const cases = [
  { javaScriptEnabled: true, end: '16/01/2025', judge: expectAccessible },
  { javaScriptEnabled: false, end: '17/01/2025', judge: async () => {} },
]

for (const { javaScriptEnabled, end, judge } of cases)
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('A period across 31 December becomes two drafts by one button: the first is opened, its receipt leads to the second', async ({
      page,
    }) => {
      const walk = new Walk(page)
      await walk.choosePeriod('16/12/2024', end)
      await page.setViewportSize({ width: 320, height: 640 })
      await walk.expectProblem('endDate', /deux années civiles/)
      await expect(page).toHaveTitle(/^Erreur\s: /)
      await judge(page)
      await page.getByRole('button', { name: /^Continuer avec 16\/12\/2024.* et préparer 01\/01\/2025/ }).click()
      await page.waitForURL(/\/workers/)
      const note = page.getByRole('status').filter({ hasText: 'La période a été coupée au 31 décembre' })
      await expect(note).toContainText(new RegExp(`01/01/2025\\s– ${end}`))
      await expect(note.getByRole('link', { name: 'Ouvrir la seconde partie' })).toBeVisible()
      await judge(page)

      await walk.chooseWorkers('Isabelle Clarebout')
      await walk.fillSimply('500')
      await walk.next()
      await page.waitForURL(/\/overview/)
      const send = page.getByRole('button', { name: 'Transmettre les données de 1 flexi-travailleur' })
      const tick = page.getByRole('checkbox', { name: /Ces données sont justes/ })
      for (const box of await tick.all()) await box.check()
      await send.click()
      await page.waitForURL(/\/receipt/)
      await expect(page.locator('main')).toContainText(/Il reste la seconde partie\s: 01\/01\/2025/)
      await expect(page.locator('main')).toContainText('avec 1 flexi-travailleur')
      await judge(page)

      await page.getByRole('link', { name: 'Continuer avec la seconde partie' }).click()
      await page.waitForURL(/\/workers/)
      await expect(page.locator('main')).toContainText('est déjà transmise')
      await expect(page.getByRole('checkbox', { name: 'Isabelle Clarebout', exact: true })).toBeChecked()
      await walk.next()
      await page.waitForURL(/\/wages\//)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Isabelle Clarebout')
      await expect(page.getByLabel(/^Date de début de la période de calcul/)).toHaveValue('01/01/2025')
    })
  })
