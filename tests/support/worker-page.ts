import { expect, type Locator, type Page } from '@playwright/test'

export const year2024 = '/fr/workers?startDate=2024-01-01&endDate=2024-12-31'

/** The row of a worker in the overview. */
export function rowOf(page: Page, familyName: string): Locator {
  return page.getByRole('row', { name: new RegExp(`^${familyName}`) })
}

/** The page of a worker, found in the overview. */
export async function openWorker(page: Page, familyName: string): Promise<void> {
  await page.goto(year2024)
  await rowOf(page, familyName)
    .getByRole('link', { name: /^Détails/ })
    .click()
  await page.waitForURL(/\/workers\/[0-9a-f-]{36}/)
}

/** A declaration of the worker whose page is open. */
export function declarationRow(page: Page, dates: string): Locator {
  return page.locator('tr.head-row', { hasText: dates })
}

/** The pencil of the declaration that begins on that day; another wage, typed by mistake before; as far as step 4. */
export async function correctWage(page: Page, startDate: string, wage: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Modifier la transmission du ${startDate}`) }).click()
  await page.waitForURL(/\/wages\//)
  await page.locator('[id="qualities.0.grossWageCents"]').fill(wage)
  await page.getByRole('radio', { name: 'Erreur d’encodage' }).check()
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/\/overview/)
}

export async function sendCorrection(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Transmettre la modification' }).click()
  await page.waitForURL(/\/receipt/)
}

/** The bin of the declaration that begins on that day, answered yes. */
export async function deleteDeclaration(page: Page, startDate: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^Supprimer la transmission du ${startDate}`) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Prestation non effectuée' }).check()
  await dialog.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await page.waitForURL(/receipt=/)
}

export async function openEBoxMessage(page: Page, subject: string): Promise<void> {
  await page.goto('/fr/e-box')
  await page.getByRole('link', { name: subject }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject)
}
