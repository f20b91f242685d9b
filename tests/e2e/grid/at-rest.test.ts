import type { Locator, Page } from '@playwright/test'
import { loadAgency, openAgency, toGrid } from '../../support/hands/agency.ts'
import { CountedHands, copyElsewhere } from '../../support/hands/counted-hands.ts'
import { expect, test } from '../../support/server.ts'
import { Tour } from '../../support/tour.ts'

/** More than what the grid shows as fields all the time. */
const WORKERS = 55

/** What a cell shows while nobody is in it, in the order of the rows. */
const atRest = (page: Page, label: string) => page.getByRole('button', { name: new RegExp(`^${label}, `) })
const field = (page: Page, label: string) =>
  page
    .getByRole('textbox', { name: new RegExp(`^${label}, `) })
    .or(page.getByRole('combobox', { name: new RegExp(`^${label}, `) }))
/** Whatever can be typed into just now. */
const fields = (page: Page) => page.locator('[data-line] :is(input:not([type="hidden"]), select)')
const lineOf = (cell: Locator) => cell.evaluate((element) => element.closest<HTMLElement>('[data-line]')?.dataset.line)
const cellOf = (page: Page, line: string | undefined, name: string) => page.locator(`[id="lines.${line}.${name}"]`)
const wage = 'qualities.0.grossWageCents'

test.beforeEach(async ({ page, portal }) => {
  await loadAgency(portal, WORKERS)
  await openAgency(page, portal)
  await toGrid(new CountedHands(page))
})

test('Of a long grid only the cell one is in is a field, and where Tab and Enter go; by key, pointer and link; nothing is lost', async ({
  page,
}) => {
  const wages = atRest(page, 'Salaire brut')
  await expect(wages).toHaveCount(WORKERS)
  const first = await lineOf(wages.first())
  const second = await lineOf(wages.nth(1))
  const far = await lineOf(wages.nth(WORKERS - 3))

  await wages.first().click()
  await expect(cellOf(page, first, wage)).toBeFocused()
  await page.keyboard.type('300,50')
  await page.keyboard.press('Tab')
  await expect(field(page, 'Prime brute').first()).toBeFocused()
  await expect(cellOf(page, first, wage)).toHaveText('300,50')
  await page.keyboard.press('Shift+Tab')
  await expect(cellOf(page, first, wage)).toHaveValue('300,50')
  await page.keyboard.press('Enter')
  await expect(cellOf(page, second, wage)).toBeFocused()
  await page.keyboard.type('1.000')
  await page.keyboard.press('Shift+Enter')
  await expect(cellOf(page, first, wage)).toHaveValue('300,50')
  await expect(fields(page)).toHaveCount(3)

  await cellOf(page, far, 'qualities.0.workerType').click()
  await cellOf(page, far, 'qualities.0.workerType').selectOption('blueCollar')
  await cellOf(page, far, wage).click()
  await page.keyboard.type('2.000')
  await expect(cellOf(page, far, 'qualities.0.workerType')).toHaveText('Ouvrier')

  await expect(cellOf(page, second, wage)).toHaveAccessibleDescription(/ambigu/)
  await expect(cellOf(page, far, wage)).toHaveAccessibleDescription(/ambigu/)
  await page.getByRole('button', { name: /^Erreur suivante/ }).click()
  await expect(cellOf(page, second, wage)).toBeFocused()
  await expect(cellOf(page, second, wage)).toHaveAttribute('aria-invalid', 'true')
  await expect(cellOf(page, far, wage)).toHaveText('2.000')
  await page.getByRole('link', { name: 'Erreur suivante' }).first().click()
  await expect(cellOf(page, far, wage)).toBeFocused()
  await expect(cellOf(page, far, wage)).toHaveValue('2.000')
  await page.keyboard.type('410')
  await expect(cellOf(page, far, wage)).not.toHaveAttribute('aria-invalid')
  await page.getByRole('button', { name: /^Erreur suivante/ }).click()
  await page.keyboard.type('1000')
  await expect(cellOf(page, second, wage)).not.toHaveAttribute('aria-invalid')

  await expect(page.locator('.saved')).toContainText('Brouillon enregistré')
  await page.reload()
  await expect(wages).toHaveCount(WORKERS)
  await expect(cellOf(page, first, wage)).toHaveText('300,50')
  await expect(cellOf(page, second, wage)).toHaveText('1000')
  await expect(cellOf(page, far, wage)).toHaveText('410')
  await expect(cellOf(page, far, 'qualities.0.workerType')).toHaveText('Ouvrier')
})

test('A block is pasted into cells at rest too, and goes on with the rest', async ({ page }) => {
  const wages = atRest(page, 'Salaire brut')
  await expect(wages).toHaveCount(WORKERS)
  const [first, third] = [await lineOf(wages.first()), await lineOf(wages.nth(2))]
  await copyElsewhere(page, ['300,50', '310,50', '320,50'].join('\r\n'))
  await cellOf(page, first, wage).click()
  await page.keyboard.press('Control+V')
  await page
    .getByRole('dialog', { name: 'Vérifiez avant de coller' })
    .getByRole('button', { name: 'Mettre dans la grille' })
    .click()
  await expect(cellOf(page, first, wage)).toHaveValue('300,50')
  await expect(cellOf(page, third, wage)).toHaveText('320,50')
  await page.getByRole('button', { name: 'Un formulaire par travailleur' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/grid'))
  await page.goBack()
  await expect(wages).toHaveCount(WORKERS)
  await expect(cellOf(page, third, wage)).toHaveText('320,50')
})

test('What is typed into a long grid before the script has come is kept, and the cell one is in stays a field', async ({
  page,
}) => {
  await expect(atRest(page, 'Salaire brut')).toHaveCount(WORKERS)
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js*', (route) => released.then(() => route.continue()))
  await page.reload({ waitUntil: 'commit' })
  const typed = field(page, 'Salaire brut').nth(6)
  const references = field(page, 'Référence').nth(4)
  await references.fill('avril')
  await typed.fill('77')
  const [line, other] = [await lineOf(typed), await lineOf(references)]
  release()
  await expect(atRest(page, 'Salaire brut')).toHaveCount(WORKERS - 2)
  await expect(cellOf(page, line, wage)).toBeFocused()
  await expect(fields(page)).toHaveCount(3)
  await page.keyboard.press('End')
  await page.keyboard.type('7')
  await expect(cellOf(page, other, 'payslipReference')).toHaveText('avril')
  await expect(page.locator('.saved')).toContainText('Brouillon enregistré')
  await page.unroute('**/*.js*')
  await page.reload()
  await expect(cellOf(page, line, wage)).toHaveText('777')
  await expect(cellOf(page, other, 'payslipReference')).toHaveText('avril')
})

test('A long grid is without barriers, wide and narrow', async ({ page }) => {
  const wages = atRest(page, 'Salaire brut')
  await expect(wages).toHaveCount(WORKERS)
  await wages.first().click()
  await page.keyboard.type('1.000')
  await page.keyboard.press('Enter')
  await expect(page.locator('.saved')).toContainText('Brouillon enregistré')
  await new Tour(page).look('a long grid')
})
