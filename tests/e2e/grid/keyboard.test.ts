import type { Page } from '@playwright/test'
import { loadAgency, openAgency, toGrid } from '../../support/hands/agency.ts'
import { CountedHands } from '../../support/hands/counted-hands.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { Walk } from '../../support/walk.ts'

const cell = (page: Page, label: string, name = 'Isabelle Clarebout') =>
  page.getByLabel(`${label}, ${name}`, { exact: true })
const marc = 'Marc Duvivier'
const christophe = 'Christophe Van Houdt'

async function openGrid(page: Page): Promise<void> {
  await new Walk(page).toWages('Isabelle Clarebout', christophe, marc)
  await page.getByRole('button', { name: 'Tous les travailleurs dans une grille' }).click()
  await page.waitForURL(/\/wages\/grid/)
}

test('Tab goes from cell to cell, Enter down, Shift and Enter up; arrows stay in the text', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await openGrid(page)
  await cell(page, 'Référence').focus()
  await page.keyboard.press('Tab')
  await expect(cell(page, 'Début du calcul')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('abc')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('-')
  await expect(cell(page, 'Référence')).toBeFocused()
  await expect(cell(page, 'Référence')).toHaveValue('-abc')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Référence', marc)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Référence', christophe)).toBeFocused()
  await page.keyboard.press('Shift+Enter')
  await expect(cell(page, 'Référence', marc)).toBeFocused()

  await cell(page, 'Type').focus()
  await page.keyboard.type('Ouv')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Type', marc)).toBeFocused()
  await expect(cell(page, 'Type')).toHaveValue('blueCollar')
  await expect(page).toHaveURL(/\/wages\/grid/)
})

test('Enter goes down through a long grid past a worker with a mistake, to the last and no further, and up again', async ({
  page,
  portal,
}) => {
  const WORKERS = 12
  await loadAgency(portal, WORKERS)
  await openAgency(page, portal)
  await toGrid(new CountedHands(page))
  const wages = page.getByRole('textbox', { name: /^Salaire brut, / })
  await expect(wages).toHaveCount(WORKERS)
  await wages.nth(4).fill('1.000')
  await expect(wages.nth(4)).toHaveAttribute('aria-invalid', 'true')
  await wages.first().focus()
  for (let row = 1; row < WORKERS; row++) {
    await page.keyboard.press('Enter')
    await expect(wages.nth(row)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(wages.last()).toBeFocused()
  for (let row = WORKERS - 2; row >= 0; row--) {
    await page.keyboard.press('Shift+Enter')
    await expect(wages.nth(row)).toBeFocused()
  }
  await page.keyboard.press('Shift+Enter')
  await expect(wages.first()).toBeFocused()
})

test('What is typed is saved a moment later and judged; « Erreur suivante » leads from one mistake to the next', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await openGrid(page)
  await cell(page, 'Salaire brut').fill('1.000')
  await cell(page, 'Date de calcul', christophe).fill('32/12/2024')
  await expect(cell(page, 'Salaire brut')).toHaveAttribute('aria-invalid', 'true')
  await expect(cell(page, 'Date de calcul', christophe)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('.saved')).toContainText('Brouillon enregistré')
  await cell(page, 'Référence').focus()
  const next = page.getByRole('button', { name: /^Erreur suivante/ })
  await next.click()
  await expect(cell(page, 'Salaire brut')).toBeFocused()
  await next.click()
  await expect(cell(page, 'Date de calcul', christophe)).toBeFocused()
  await next.click()
  await expect(cell(page, 'Salaire brut')).toBeFocused()
  await page.keyboard.type('1000')
  await expect(cell(page, 'Salaire brut')).not.toHaveAttribute('aria-invalid')
  await page.reload()
  await expect(cell(page, 'Salaire brut')).toHaveValue('1000')
  await expect(cell(page, 'Date de calcul', christophe)).toHaveValue('32/12/2024')
  await expect(page.locator('tr[data-line]', { hasText: 'Duvivier' })).toContainText('Rien d’introduit')
})

test('What a colleague saved meanwhile is not written over: the grid says so, and one chooses', async ({
  page,
  portal,
  browser,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await openGrid(page)
  const context = await browser.newContext({ baseURL: portal.url })
  const other = await context.newPage()
  await signInAs(other, portal, 'paul.henrion')
  await other.goto(page.url())
  await cell(other, 'Salaire brut').fill('222')
  await expect(other.locator('.saved')).toContainText('Brouillon enregistré')
  await context.close()

  await cell(page, 'Salaire brut').fill('111')
  await cell(page, 'Salaire brut', marc).fill('333')
  await expect(page.locator('.saved')).toContainText('Paul Henrion a enregistré entre-temps')
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/stale=/)
  await expect(cell(page, 'Salaire brut')).toHaveValue('222')
  await expect(cell(page, 'Salaire brut', marc)).toHaveValue('333')
  await page.getByRole('link', { name: /^Isabelle Clarebout : comparer/ }).click()
  await expect(page.getByText('111')).toBeVisible()
  await expect(page.getByText('222')).toBeVisible()
})

test('The grid is without barriers, empty and with mistakes, wide and narrow, in four languages', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await openGrid(page)
  const tour = new Tour(page)
  const address = new URL(page.url()).pathname
  await tour.look('nothing entered')
  await cell(page, 'Salaire brut').fill('1.000')
  await cell(page, 'Fin du calcul', marc).fill('demain')
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/check=1/)
  await tour.look('told what is missing')
  for (const language of ['nl', 'de', 'en'])
    await tour.glance(`${address.replace('/fr/', `/${language}/`)}?check=1`, true)
})
