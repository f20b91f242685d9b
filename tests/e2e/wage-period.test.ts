import { expect, test } from '../support/server.ts'
import { signInAs } from '../support/sign-in.ts'
import { Walk } from '../support/walk.ts'

test.beforeEach(async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
})

test('[CASE-12] Dates across 31 December are refused, with the offer to split', async ({ page }) => {
  const walk = new Walk(page)
  await walk.choosePeriod('15/12/2024', '15/01/2025')
  await walk.expectProblem('endDate', /deux années civiles/)
  await expect(page).toHaveTitle(/^Erreur\s: /)
  await page.getByRole('button', { name: /^Continuer avec 15\/12\/2024/ }).click()
  await page.waitForURL(/\/workers/)
  await expect(page.locator('main')).toContainText('seconde transmission')
  await expect(page.locator('main')).toContainText('01/01/2025')
  await expect(page.getByRole('navigation', { name: 'Étapes de la transmission' })).toContainText('31/12/2024')
})

test('[CASE-13] An end before the start is refused, at the end date alone', async ({ page }) => {
  const walk = new Walk(page)
  await walk.choosePeriod('31/12/2024', '01/12/2024')
  await walk.expectProblem('endDate', /précède la date de début \(31\/12\/2024\)/)
  await expect(page.locator('#error-summary li')).toHaveCount(1)
  await expect(page.locator('#error-summary')).toBeFocused()
  await expect(walk.field('Date de début')).toHaveValue('31/12/2024')
})

test('[CASE-14] 31 February is refused', async ({ page }) => {
  const walk = new Walk(page)
  await walk.choosePeriod('01/02/2024', '31/02/2024')
  await walk.expectProblem('endDate', /n’existe pas au calendrier/)
  await expect(walk.field('Date de fin')).toHaveValue('31/02/2024')
})

test('[CASE-15] 29 February is accepted in 2024 and refused in 2025', async ({ page }) => {
  const walk = new Walk(page)
  await walk.choosePeriod('29/02/2024', '29/02/2024')
  await page.waitForURL(/\/workers/)
  await walk.choosePeriod('01/02/2025', '29/02/2025')
  await walk.expectProblem('endDate', /n’existe pas au calendrier/)
})

test('[CASE-16] Nobody has a Dimona in the chosen dates: the page says so and leads to Dimona', async ({ page }) => {
  const walk = new Walk(page)
  await walk.choosePeriod('01/02/2024', '29/02/2024')
  await page.waitForURL(/\/workers/)
  await expect(page.getByRole('heading', { name: 'Personne à sélectionner pour ces dates' })).toBeVisible()
  await expect(page.locator('main table')).toHaveCount(0)
  await page.getByRole('link', { name: 'Ouvrir Dimona' }).click()
  await page.waitForURL(/\/fr\/dimona/)
})

test('Nothing typed: both dates are asked for, and the draft waits on the home page', async ({ page }) => {
  const walk = new Walk(page)
  await walk.choosePeriod('', '')
  await walk.expectProblem('startDate', /Indiquez la date de début/)
  await walk.expectProblem('endDate', /Indiquez la date de fin/)
})

test('Nobody ticked: the summary leads to the first box; everybody is ticked by one button', async ({ page }) => {
  const walk = new Walk(page)
  await walk.choosePeriod('01/12/2024', '31/12/2024')
  await page.waitForURL(/\/workers/)
  await walk.next()
  await walk.expectProblem('workers', /Cochez au moins un flexi-travailleur/)
  await page.getByRole('button', { name: 'Tout sélectionner (5)' }).click()
  await expect(page.locator('tbody input:checked')).toHaveCount(5)
  await page.getByLabel('Filtrer par nom ou numéro').fill('hennebert')
  await expect(page.locator('tbody tr:visible')).toHaveCount(1)
  await expect(page.getByRole('status').filter({ hasText: /Sélectionnés/ })).toHaveText(/: 5 sur 5/)
})
