import type { Page } from '@playwright/test'
import { todayInBrussels, yearOf } from '@/lib/domain/local-date.ts'
import { loadAgency, openAgency } from '../../support/hands/agency.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { year2024 } from '../../support/worker-page.ts'

const heads = (page: Page) => page.locator('tbody th')
const from = (page: Page) => page.getByLabel('Période de calcul, du', { exact: true })
const until = (page: Page) => page.getByLabel('au', { exact: true })

test('Home asks for the current calendar year unless told otherwise', async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/workers')
  const year = yearOf(todayInBrussels(new Date()))
  await expect(from(page)).toHaveValue(`01/01/${year}`)
  await expect(until(page)).toHaveValue(`31/12/${year}`)
})

test('The table of the home page has a caption and headed columns and rows, and tells politely how many were found', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto(year2024)
  const table = page.getByRole('table').filter({ has: page.locator('tbody th') })
  await expect(table.locator('caption')).toHaveText(/01\/01\/2024/)
  for (const head of await table.locator('thead th').all()) await expect(head).toHaveAttribute('scope', 'col')
  for (const head of await heads(page).all()) await expect(head).toHaveAttribute('scope', 'row')
  await expect(page.getByRole('status').filter({ hasText: '6 flexi-travailleurs' })).toBeVisible()
  await page.getByLabel('Trouvez un flexi-travailleur').fill('HOUDT')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 flexi-travailleur' })).toBeVisible()
  await expect(heads(page)).toHaveText(['Van Houdt Christophe'])
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('Pages of the list keep dates and order, and come back', async ({ page, portal }) => {
      await loadAgency(portal, 120)
      await openAgency(page, portal)
      await expect(heads(page).first()).toBeVisible()
      const dates = {
        startDate: await from(page).inputValue(),
        endDate: `30/11/${(await until(page).inputValue()).slice(-4)}`,
      }
      await until(page).fill(dates.endDate)
      await page.getByRole('button', { name: 'Rechercher' }).click()
      await page.waitForURL(/endDate=/)
      await page.getByRole('columnheader', { name: 'Nom' }).getByRole('link').click()
      await page.waitForURL(/sort=name/)
      const first = await heads(page).allTextContents()
      const seen = [...first]
      await page.getByRole('link', { name: 'Suivante' }).click()
      await page.waitForURL(/cursor=/)
      await expect(page).toHaveURL(/sort=name/)
      await expect(until(page)).toHaveValue(dates.endDate)
      await expect(from(page)).toHaveValue(dates.startDate)
      await expect(page.getByRole('columnheader', { name: 'Nom' })).toHaveAttribute('aria-sort', 'ascending')
      seen.push(...(await heads(page).allTextContents()))
      expect(new Set(seen).size).toBe(seen.length)
      if (javaScriptEnabled) await new Tour(page).look('the second page of the list')
      await page.getByRole('link', { name: 'Précédente' }).click()
      await expect(heads(page)).toHaveText(first)
    })
  })
