import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { french, Walk } from '../../support/walk.ts'

test('[CASE-83] Back from the next page, the grid and the form show what was typed last', async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  await new Walk(page).toWages('Isabelle Clarebout', 'Christophe Van Houdt')
  await page.getByLabel(french.payslipReference).fill('avant')
  await page.getByRole('button', { name: 'Tous les travailleurs dans une grille' }).click()
  await page.waitForURL(/\/wages\/grid/)
  const cell = page.getByLabel('Référence, Isabelle Clarebout', { exact: true })
  await expect(cell).toHaveValue('avant')
  await cell.fill('après')
  await page.getByRole('button', { name: 'Formulaire de Christophe Van Houdt' }).click()
  await page.waitForURL(/\/wages\/[0-9a-f-]{36}(#|$)/)

  await page.goBack()
  await page.waitForURL(/\/wages\/grid/)
  await expect(cell).toHaveValue('après')
  await page.goBack()
  await page.waitForURL(/\/wages\/[0-9a-f-]{36}/)
  await expect(page.getByLabel(french.payslipReference)).toHaveValue('après')
})
