import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { french, Walk } from '../../support/walk.ts'

test.beforeEach(async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
})

test('Each step says which of four it is, in words and in the list of steps', async ({ page }) => {
  const walk = new Walk(page)
  await page.goto('/fr/transmissions/new')
  const current = page.locator('main ol [aria-current="step"], ol [aria-current="step"]')
  await expect(page.getByText(/Étape 1 sur 4/)).toBeVisible()
  await expect(current).toContainText('Période des données salariales')
  await walk.toWages()
  await expect(page.getByText(/Étape 3 sur 4/)).toBeVisible()
  await expect(current).toContainText('Données salariales du travailleur')
})

test('A draft waits on the home page with its dates and its author, and goes on from there', async ({ page }) => {
  await new Walk(page).choosePeriod('03/12/2024', '29/12/2024')
  await page.waitForURL(/\/workers/)
  await page.goto('/fr/workers')
  const draft = page.getByRole('listitem').filter({ hasText: /03\/12\/2024\s– 29\/12\/2024/ })
  await expect(draft).toContainText('Nathalie Servais')
  await draft.getByRole('link', { name: /^Reprendre/ }).click()
  await page.waitForURL(/\/transmissions\/[^/]+\/workers/)
})

test('Whoever has data for the period already is marked in step 2', async ({ page }) => {
  await new Walk(page).choosePeriod('01/10/2024', '31/10/2024')
  await page.waitForURL(/\/workers/)
  await expect(page.getByRole('row', { name: /Clarebout/ })).toContainText(/Déjà transmis\s: \d déclaration/)
})

test('In step 3 optional fields say so, no asterisk and no tooltip; dates of a quality outside the calculation name what is allowed', async ({
  page,
}) => {
  const walk = new Walk(page)
  await walk.toWages()
  await expect(page.getByLabel(/^Référence de la fiche de paie\s*\(facultatif\)/)).toBeVisible()
  await expect(page.locator('form#wages')).not.toContainText('*')
  await expect(page.locator('form#wages [title]')).toHaveCount(0)
  for (const frequency of [
    'Chaque mois',
    'Tous les 3 mois',
    'Tous les 6 mois',
    'Tous les 12 mois',
    'Autre',
    'Irrégulière',
  ])
    await expect(page.getByRole('radio', { name: frequency, exact: true })).toHaveCount(1)
  await walk.fillSimply()
  await page.getByRole('checkbox', { name: french.hasOwnValidity }).check()
  await walk.fill(french.validityStartDate, '30/11/2024')
  await walk.fill(french.validityEndDate, '31/12/2024')
  await walk.next()
  await expect(page.locator('#error-summary')).toContainText(/01\/12\/2024.*31\/12\/2024/)
})

test('The overview: changed row in focus, nothing sent yet, what is missing leads to its worker', async ({ page }) => {
  const walk = new Walk(page)
  await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
  await walk.fillSimply()
  await walk.next()
  await page.waitForURL(/\/overview/)
  await expect(page.getByText(/^Rien n’est encore envoyé/)).toBeVisible()
  await expect(page.locator('[id^="line-"]:focus, [id^="line-"] :focus')).toHaveCount(1)
  const isabelle = page.locator('details', { hasText: 'Clarebout Isabelle' })
  await expect(isabelle).toContainText('Complète')
  await expect(page.getByRole('link', { name: /^Modifier .*Isabelle Clarebout/ })).toBeVisible()
  for (const label of [
    'Période de calcul',
    french.payslipReference,
    french.calculationDate,
    french.employerCategory,
    french.grossWage,
  ])
    await expect(isabelle).toContainText(label)
  await expect(isabelle).toContainText('1\u00a0000,00\u00a0€')
  await expect(page.locator('details', { hasText: 'Van Houdt Christophe' })).toContainText('Pas complète')
  await page.getByRole('button', { name: french.send(2) }).click()
  await expect(page.locator('#error-summary')).toContainText('Christophe Van Houdt')
})

test('A total of the year that passes the ceiling here waits for a tick; what other employers pay is said to be unknown', async ({
  page,
}) => {
  const walk = new Walk(page)
  await walk.toWages('Isabelle Clarebout')
  await expect(page.locator('main')).toContainText('Les montants d’autres employeurs ne vous sont pas connus')
  await walk.fillSimply('12500')
  await walk.next()
  await page.waitForURL(/\/overview/)
  await expect(page.locator('main')).toContainText(/le total de 2024 chez vous dépasse le plafond annuel/)
  await expect(page.getByRole('checkbox', { name: /^Ces données sont justes/ }).first()).not.toBeChecked()
  await expect(page.locator('.total')).toContainText('12\u00a0500,00\u00a0€')
})
