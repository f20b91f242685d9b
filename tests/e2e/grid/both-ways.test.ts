import type { Page } from '@playwright/test'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { french, Walk } from '../../support/walk.ts'

const cell = (page: Page, label: string, name = 'Isabelle Clarebout') =>
  page.getByLabel(`${label}, ${name}`, { exact: true })
const toGrid = (page: Page) => page.getByRole('button', { name: 'Tous les travailleurs dans une grille' }).click()

/** Everything wrong that a form can hold, typed in the form, seen and changed in the grid, and found again in the form. */
async function goBothWays(page: Page): Promise<void> {
  const walk = new Walk(page)
  await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
  await page.getByLabel(french.payslipReference).fill('  décembre  ')
  await walk.fill(french.calculationDate, '31/02/2025')
  await walk.chooseCategory('210')
  await walk.fill(french.grossWage, '12,345')
  await page.getByRole('button', { name: 'Ajouter une qualité' }).click()
  await page.waitForURL(/did=qualityAdded/)
  await page.locator('[name="qualities.1.grossWageCents"]').fill('sept cents')
  await toGrid(page)
  await page.waitForURL(/\/wages\/grid/)

  await expect(cell(page, 'Référence')).toHaveValue('  décembre  ')
  await expect(cell(page, 'Date de calcul')).toHaveValue('31/02/2025')
  await expect(cell(page, 'Salaire brut')).toHaveValue('12,345')
  await expect(cell(page, 'Catégorie')).toHaveValue('210')
  await expect(page.locator('tr[data-line]', { hasText: 'Clarebout' })).toContainText('+ 1 qualité')
  await expect(page.locator('tr[data-line]', { hasText: 'Van Houdt' })).toContainText('Rien d’introduit')
  await cell(page, 'Fin du calcul').fill('demain')
  await cell(page, 'Prime brute').fill('beaucoup')
  await cell(page, 'Fréquence').selectOption('2')
  await page.getByRole('button', { name: 'Formulaire de Isabelle Clarebout' }).click()
  await page.waitForURL(/\/wages\/[0-9a-f-]{36}(#|$)/)

  await expect(page.getByLabel(french.payslipReference)).toHaveValue('  décembre  ')
  await expect(walk.field(french.calculationDate)).toHaveValue('31/02/2025')
  await expect(walk.field('Date de fin de la période de calcul')).toHaveValue('demain')
  await expect(page.locator('[name="qualities.0.grossWageCents"]')).toHaveValue('12,345')
  await expect(page.locator('[name="qualities.0.premiums.0.amountCents"]')).toHaveValue('beaucoup')
  await expect(page.locator('[name="qualities.0.premiums.0.otherFrequencyMonths"]')).toHaveValue('2')
  await expect(page.locator('[name="qualities.1.grossWageCents"]')).toHaveValue('sept cents')

  await toGrid(page)
  await page.waitForURL(/\/wages\/grid/)
  await expect(cell(page, 'Prime brute')).toHaveValue('beaucoup')
  await page.getByRole('button', { name: 'Formulaire de Christophe Van Houdt' }).click()
  await page.waitForURL(/\/wages\/[0-9a-f-]{36}(#|$)/)
  await toGrid(page)
  await page.waitForURL(/\/wages\/grid/)
  await expect(page.locator('tr[data-line]', { hasText: 'Van Houdt' })).toContainText('Rien d’introduit')
}

test.beforeEach(async ({ page, portal }) => signInAs(page, portal, 'nathalie.servais'))

test('[CASE-83] From the form to the grid and back nothing is lost, right or wrong, nor what the grid does not show', async ({
  page,
}) => goBothWays(page))

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('[CASE-83] From the form to the grid and back nothing is lost', async ({ page }) => goBothWays(page))

  test('The grid is a form: what is wrong is told at the top and at its cell, and what is typed stays', async ({
    page,
  }) => {
    const walk = new Walk(page)
    await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
    await toGrid(page)
    await cell(page, 'Date de calcul').fill('31/12/2024')
    await cell(page, 'Catégorie').selectOption('210')
    await cell(page, 'Type').selectOption('Ouvrier')
    await cell(page, 'Salaire brut').fill('1.000')
    await page.getByRole('button', { name: 'Suivant', exact: true }).click()
    await page.waitForURL(/check=1/)
    const problems = page.locator('#error-summary a')
    await expect(problems).toHaveCount(2)
    await expect(problems.first()).toHaveText(/^Isabelle Clarebout\s: /)
    await expect(cell(page, 'Salaire brut')).toHaveValue('1.000')
    await expect(cell(page, 'Salaire brut')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('link', { name: 'Erreur suivante' })).toHaveAttribute(
      'href',
      /^#lines\..*\.calculationDate$/,
    )
    await problems.first().click()
    await expect(cell(page, 'Salaire brut')).toBeFocused()

    const christophe = (label: string) => cell(page, label, 'Christophe Van Houdt')
    await cell(page, 'Salaire brut').fill('1 000')
    await christophe('Date de calcul').fill('31/12/2024')
    await christophe('Catégorie').selectOption('210')
    await christophe('Type').selectOption('Ouvrier')
    await christophe('Salaire brut').fill('1500,50')
    await page.getByRole('button', { name: 'Suivant', exact: true }).click()
    await page.waitForURL(/\/overview/)
    await expect(page.getByText('Complète', { exact: true })).toHaveCount(2)
  })
})
