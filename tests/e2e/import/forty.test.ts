import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import writeExcelFile from 'write-excel-file/node'
import { readSheet } from '@/lib/channels/import/read-sheet.ts'
import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { expectAccessible } from '../../support/axe.ts'
import { ImportPage, xlsxFile } from '../../support/hands/import-page.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { signInAs } from '../../support/sign-in.ts'

const WORKERS = 40

async function loadAgency({ database }: PortalProcess): Promise<void> {
  const { databaseUrl = '', databaseOwnerUrl = '' } = database ?? {}
  const environment = { ...process.env, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseOwnerUrl, DEMO: '1' }
  const command = ['scripts/seed-load.ts', '--workers', String(WORKERS)]
  await promisify(execFile)(process.execPath, command, { env: environment })
}

/** The template filled in: amounts and dates as a workbook knows them, and three cells that are wrong. */
async function fillIn(template: Buffer): Promise<Buffer> {
  const { columns, rows } = readSheet({ content: template, language: 'fr', fileName: null })
  const today = new Date(`${todayInBrussels(new Date())}T00:00:00Z`)
  const wrong: Record<string, string> = {
    '4 grossWageCents': '12,345',
    '11 calculationDate': '31/02/2025',
    '23 workerType': 'patron',
  }
  const cellOf = (column: string, place: number, typed: string) => {
    const mistake = wrong[`${place} ${column}`]
    if (mistake) return { value: mistake, type: String }
    if (column === 'grossWageCents') return { value: 1000 + place + 0.5, type: Number, format: '#,##0.00' }
    if (column === 'calculationDate') return { value: today, type: Date, format: 'dd/mm/yyyy' }
    if (column === 'employerCategory') return { value: '097', type: String }
    if (column === 'workerType') return { value: 50, type: Number }
    return { value: typed, type: String }
  }
  const data = [
    columns.map(({ title }) => ({ value: title, type: String })),
    ...rows.map(({ cells }, place) => columns.map(({ column }, at) => cellOf(column, place, cells[at] ?? ''))),
  ]
  return writeExcelFile(data).toBuffer()
}

test.beforeEach(async ({ portal }) => loadAgency(portal))

test('[CASE-82] Forty workers by a workbook with three wrong cells: each is named, the right ones are kept, the others corrected', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'greet.maes')
  await page.goto('/fr/profile')
  await page.getByRole('button', { name: /Interim Vlinder/ }).click()
  await page.waitForURL(/\/workers/)
  await page.goto('/fr/transmissions/new')
  await page.getByRole('radio', { name: /^Mois dernier/ }).check()
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  const hands = new ImportPage(page)
  await hands.openFromWorkers()
  await expectAccessible(page)
  await hands.handIn(xlsxFile(await fillIn(await hands.template('Excel'))))
  await hands.waitForPreview()
  await expectAccessible(page)

  await expect(page.getByText('37 justes, 3 à corriger')).toBeVisible()
  const wrongCells = page.locator('main .note.bad li')
  await expect(wrongCells).toHaveText([
    /^Ligne 6, Salaire brut\s:\sLe montant du salaire est ambigu/,
    /^Ligne 13, Date de calcul\s:\sLa date de calcul n’existe pas au calendrier/,
    /^Ligne 25, Type de travailleur\s:\sCe type de travailleur n’existe pas pour un flexi-job/,
  ])
  await wrongCells.first().getByRole('link').click()
  await expect(page.locator('td:target')).toContainText('12,345')

  await page.getByRole('link', { name: 'À corriger (3)' }).click()
  await expect(page.locator('main tbody tr')).toHaveCount(3)
  await hands.button(/^Reprendre les données justes de 37/).click()
  await expect(page.getByText('Données de 37 flexi-travailleurs reprises dans le brouillon')).toBeVisible()
  await expect(page.getByText('37 sélectionnés')).toBeVisible()

  await hands.button(/à corriger ensuite$/).click()
  await expect(page.getByText('Données de 3 flexi-travailleurs reprises dans le brouillon')).toBeVisible()
  await expectAccessible(page)
  const links = page.getByRole('link', { name: /^Corriger dans le formulaire/ })
  await expect(links).toHaveCount(3)
  const preview = page.url()
  await links.first().click()
  await expect(page.getByLabel('Montant du salaire brut', { exact: true })).toHaveValue('12,345')
  await page.getByLabel('Montant du salaire brut', { exact: true }).fill('12345')
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/\/overview/)
  await expect(page.getByText('38/40 complètes')).toBeVisible()

  await page.goto(preview)
  await page
    .getByRole('link', { name: /^Corriger dans la grille/ })
    .first()
    .click()
  await page.waitForURL(/\/wages\/grid\?.*#lines\./)
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
  const cell = page.locator(`[id="${id}"]`)
  await expect(cell).toBeFocused()
  await expect(cell).toHaveAttribute('aria-invalid', 'true')
  await expect(cell).toHaveAccessibleName(/Date de calcul/)
  await cell.fill('31/12/2025')
  await page.getByRole('button', { name: 'Importer un fichier' }).click()
  await page.waitForURL(/\/wages\/import$/)
  await page.goto(page.url().replace(/import$/, 'grid'))
  await expect(cell).toHaveValue('31/12/2025')
})
