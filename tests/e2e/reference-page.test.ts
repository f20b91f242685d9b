import type { Page } from '@playwright/test'
import { expect, test } from '../support/server.ts'
import { Tour } from '../support/tour.ts'

async function askWageOf(page: Page, date: string): Promise<void> {
  await page.getByLabel('Salaire minimum pour un travail du', { exact: true }).fill(date)
  await page.getByRole('button', { name: 'Chercher' }).click()
}

test('[CASE-51] Public reference page: the minimum wage on 15/05/2022 is 11.12 in all', async ({ page }) => {
  await page.goto('/refData')
  await expect(page).toHaveURL(/\/fr\/refData$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Données de référence')
  await new Tour(page).look('first')

  const ceilings = page.locator('#ceilings table').first()
  for (const [year, amount] of [
    ['2024', '12 000,00 €'],
    ['2025', '18 000,00 €'],
    ['2026', '18 440,00 €'],
    ['2027 et après', 'Pas encore connu'],
  ] as const)
    await expect(ceilings.getByRole('row', { name: new RegExp(`^${year}`) })).toContainText(amount)
  await expect(page.locator('#ceilings')).toContainText('7 876,00 €')

  await askWageOf(page, '15/05/2022')
  await expect(page.locator('#wages [role=status]')).toContainText('Le 15/05/2022 : 11,12 € par heure au total')
  await expect(page.locator('#wages [role=status]')).toContainText('10,33 €')
  await new Tour(page).look('a day is answered')
  await askWageOf(page, '31/02/2022')
  await expect(page.locator('#error-summary a')).toHaveText('Ce jour n’existe pas dans le calendrier.')
  await expect(page.getByLabel('Salaire minimum pour un travail du', { exact: true })).toHaveValue('31/02/2022')
  await expect(page).toHaveTitle(/^Erreur/)
  await new Tour(page).look('no such day')
  await askWageOf(page, '01/01/2010')
  await expect(page.locator('#wages [role=status]')).toContainText('Aucun salaire minimum')
})

test('[CASE-51] Without script: a day, a category, the pages of categories, the 24 rules', async ({
  browser,
  portal,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })).newPage()
  await page.goto('/fr/refData')
  await askWageOf(page, '15/05/2022')
  await expect(page.locator('#wages [role=status]')).toContainText('11,12 €')
  const rows = page.locator('#categories tbody tr')
  await expect(page.locator('#categories caption')).toHaveText('279 catégories')
  await page.locator('#categories').getByRole('link', { name: 'Suivant' }).click()
  await expect(page.locator('#categories')).toContainText('21 à 40 sur 279')
  await page.getByLabel('Code ou nom').fill('HOTELIERE')
  await page.getByLabel('Seulement celles dont un flexi-job est attesté').check()
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(rows.filter({ hasText: '017' }).first()).toContainText('Ouvrier (050), Employé (450)')
  await expect(rows.first().locator('[lang=fr]').first()).toBeVisible()
  await page.getByLabel('Code ou nom').fill('zzz')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page.getByRole('heading', { name: 'Aucune catégorie ne correspond' })).toBeVisible()
  await expect(page.locator('#rules tbody tr')).toHaveCount(24)
  await expect(page.locator('#rules tbody tr').nth(7)).toContainText('90501-021')
  await page.context().close()
})

test('[CASE-51] The page in the other languages, from the footer, and as files', async ({ page, request }) => {
  for (const [language, total] of [
    ['nl', 'Op 15/05/2022: 11,12 € per uur in totaal'],
    ['de', 'Am 15/05/2022: 11,12 € pro Stunde insgesamt'],
    ['en', 'On 15/05/2022: €11.12 an hour in total'],
  ] as const) {
    await page.goto(`/${language}/refData?date=15/05/2022`)
    await expect(page.locator('#wages [role=status]')).toContainText(total)
    await new Tour(page).look('in another language')
  }
  await page.goto('/nl')
  await page.locator('footer').getByRole('link', { name: 'Referentiegegevens' }).click()
  await expect(page).toHaveURL(/\/nl\/refData$/)
  await expect(page.locator('#categories tbody [lang=nl]').first()).toBeVisible()

  const parameters = await (await request.get('/nl/refData/files/parameters.json')).json()
  expect(parameters).toContainEqual(
    expect.objectContaining({ name: 'annualCeiling', startDate: '2026-01-01', value: 1_844_000 }),
  )
  const csv = await (await request.get('/nl/refData/files/categories.csv')).text()
  expect(csv.split('\r\n')[0]).toContain('code;startDate;endDate')
  expect((await request.get('/nl/refData/files/other.csv')).status()).toBe(404)
})
