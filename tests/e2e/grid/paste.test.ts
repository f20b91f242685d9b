import type { Page } from '@playwright/test'
import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { expectAccessible } from '../../support/axe.ts'
import { loadAgency, openAgency, toGrid } from '../../support/hands/agency.ts'
import { CountedHands, copyElsewhere } from '../../support/hands/counted-hands.ts'
import { expect, test } from '../../support/server.ts'

const WORKERS = 10
/** From home to confirmation, keys and clicks together. */
const MOST_PRESSES = 25

const today = formatDate(todayInBrussels(new Date()))
/** As a spreadsheet copies it: it drops the zero of 097 and writes types in words. */
const blockOf = (wage: (place: number) => string) =>
  Array.from({ length: WORKERS }, (_, place) => [today, '97', 'Ouvrier', wage(place)].join('\t')).join('\r\n')

const firstCell = (page: Page, label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}, `) }).first()
const wages = (page: Page) => page.getByRole('textbox', { name: /^Salaire brut, / })

test.beforeEach(async ({ page, portal }) => {
  await loadAgency(portal, WORKERS)
  await openAgency(page, portal)
})

test('[CASE-81] Ten workers by paste: from home to confirmation in twenty-five keys and clicks', async ({ page }) => {
  await copyElsewhere(
    page,
    blockOf((place) => `3${place}0,50`),
  )
  const hands = new CountedHands(page)
  await toGrid(hands)
  await hands.click(firstCell(page, 'Date de calcul'))
  await hands.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Vérifiez avant de coller' })
  await expect(dialog).toContainText('40 cellules, toutes justes')
  await expectAccessible(page)
  await hands.press('Enter')
  await expect(wages(page).last()).toHaveValue('390,50')
  await hands.click(hands.button(/^Suivant$/))
  await page.waitForURL(/\/overview/)
  await expect(page.getByText('Complète', { exact: true })).toHaveCount(WORKERS)
  await hands.click(hands.button(`Transmettre les données de ${WORKERS} flexi-travailleurs`))
  await page.waitForURL(/\/receipt/)
  hands.report('paste10')
  expect(hands.presses).toBeLessThanOrEqual(MOST_PRESSES)
})

test('A pasted block is shown cell by cell before it is taken: what is wrong is named, and Escape takes nothing', async ({
  page,
}) => {
  await copyElsewhere(
    page,
    blockOf((place) => (place === 3 ? '12,345' : `3${place}0,50`)),
  )
  await toGrid(new CountedHands(page))
  const wage = wages(page)
  await firstCell(page, 'Date de calcul').focus()
  await page.keyboard.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Vérifiez avant de coller' })
  await expect(dialog).toContainText('40 cellules, 1 à corriger')
  await expect(dialog.locator('td.bad')).toHaveCount(1)
  await expect(dialog.locator('td.bad')).toContainText('12,345')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(firstCell(page, 'Date de calcul')).toBeFocused()
  await expect(wage.first()).toHaveValue('')

  await page.keyboard.press('Control+V')
  await dialog.getByRole('button', { name: 'Seulement les cellules justes' }).click()
  await expect(wage.nth(2)).toHaveValue('320,50')
  await expect(wage.nth(3)).toHaveValue('')
  await expect(page.locator('.gf')).toContainText(`${WORKERS - 1} sur ${WORKERS}`)
  await page.reload()
  await expect(wage.nth(2)).toHaveValue('320,50')
})
