import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { generatedSsins } from '@/prisma/scenarios/clients.ts'
import { people } from '@/prisma/scenarios/people.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { aCalculationElement, aFlxwage, aFormElement, aWageElement, someFeatures } from '../../factories/flxwage.ts'
import { download, expectTreated, handIn, signInAsOffice } from '../../support/batch/hand-in.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { Tour } from '../../support/tour.ts'
import { Walk } from '../../support/walk.ts'
import { declarationRow, rowOf } from '../../support/worker-page.ts'

test.describe.configure({ timeout: 240_000 })

const payslip = (amount: string) => aCalculationElement({ features: someFeatures({ elements: aWageElement(amount) }) })

const withoutAmount = aCalculationElement({ features: someFeatures({ elements: '' }) })

/** A month of people of whom nobody has heard, without Dimona. */
function thousandForms(badNumber: number): string {
  const ssins = generatedSsins('1971-01-01')
  const forms = Array.from({ length: 1000 }, (_, place) => {
    const inss = ssins.next().value ?? null
    const isBad = place + 1 === badNumber
    return aFormElement({
      inss,
      reference: `month-${place + 1}`,
      calculation: isBad ? withoutAmount : payslip('100000'),
    })
  })
  return aFlxwage(...forms)
}

/** Whatever a set of the real circuit would add. */
async function countKept(portal: PortalProcess): Promise<unknown> {
  return withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    const tables = [
      'WageDeclaration',
      'WageDeclarationVersion',
      'Quality',
      'Premium',
      'Person',
      'Worker',
      'OverviewRow',
    ]
    const counted = tables.map((table) => `(SELECT count(*) FROM "${table}") AS "${table}"`)
    return (await client.query(`SELECT ${counted.join(', ')}`)).rows[0]
  })
}

test('[CASE-72] A later set modifies one declaration and cancels another by their references', async ({
  page,
  portal,
}) => {
  const form = (reference: string, status: string, calculation: string | null) =>
    aFormElement({ inss: people.christophe.ssin, reference, status, calculation })
  await signInAsOffice(page, portal)
  const first = aFlxwage(form('kept', '0', payslip('70000')), form('dropped', '0', payslip('30000')))
  await handIn(page, { sequence: '00002', circuit: 'R', content: first })
  await expectTreated(page)
  const second = aFlxwage(
    form('kept', '1', payslip('80000')),
    form('dropped', '3', null),
    form('unheard of', '3', null),
  )
  await handIn(page, { sequence: '00003', circuit: 'R', content: second })
  await expectTreated(page)
  const main = page.locator('main')
  await expect(main.locator('tbody tr').last()).toContainText('00222-234')
  await expect(main).toContainText('1 refusée')

  await page.goto('/fr/workers?startDate=2025-01-01&endDate=2025-12-31')
  await rowOf(page, 'Van Houdt')
    .getByRole('link', { name: /^Détails/ })
    .click()
  await expect(declarationRow(page, '01/02/2025').filter({ hasText: '800,00' })).toHaveCount(1)
  await expect(declarationRow(page, '01/02/2025').filter({ hasText: '700,00' })).toHaveCount(0)
})

test('[CASE-74] A refused line is corrected in the wizard from the result page, and accepted', async ({
  page,
  portal,
}) => {
  await signInAsOffice(page, portal)
  const wrong = aCalculationElement({ features: someFeatures({ employerCategory: '017' }) })
  const content = aFlxwage(
    aFormElement({ inss: people.yves.ssin, reference: 'to-correct', calculation: wrong }),
    aFormElement({ inss: '91112499974', reference: '=1+1' }),
  )
  await handIn(page, { sequence: '00005', circuit: 'R', content })
  await expectTreated(page)
  const setAddress = page.url().replace(/\?.*/, '')
  const main = page.locator('main')
  const row = main.locator('tbody tr', { hasText: 'to-correct' })
  await expect(row).toContainText('Brasserie du Canal')
  await expect(main.locator('tbody tr', { hasText: '=1+1' })).toContainText('Pas conservée')
  const csv = (await download(page, 'Anomalies en CSV')).trim().split('\r\n')
  expect(csv[0]).toContain('Morceau;Formulaire;Ligne;Référence;Employeur')
  expect(csv.filter((line) => line.includes('to-correct')).join()).toContain(';00036-051;B;')
  expect(csv.find((line) => line.includes('1+1'))).toContain(";'=1+1;")
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Anomalies en Excel' }).click()
  const excel = unzipSync(readFileSync(await (await started).path()))
  const body = strFromU8(excel['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(body.match(/<row /g)).toHaveLength(csv.length)
  expect(body).toContain('>=1+1</t>')
  expect(body).not.toContain('<f')
  await new Tour(page).look('to correct')

  await row.getByRole('button', { name: /^Corriger/ }).click()
  await page.waitForURL(/\/wages\/[^#]*#qualities\.0\.employerCategory$/)
  await expect(page.locator('[id="qualities.0.grossWageCents"]')).toHaveValue(/^1\D?000/)
  await expect(page.getByLabel('Référence de la fiche de paie')).toHaveValue('to-correct')
  await expect(page.locator('[id="qualities.0.employerCategory"]')).toBeFocused()
  await new Walk(page).chooseCategory('210')
  await page.getByRole('radio', { name: 'Erreur d’encodage' }).check()
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/\/overview/)
  await page.getByRole('button', { name: /^Transmettre/ }).click()
  await page.waitForURL(/\/receipt/)

  await expect(async () => {
    await page.goto('/fr/workers?startDate=2025-01-01&endDate=2025-12-31')
    await expect(rowOf(page, 'Brisart')).toContainText('1 acceptée', { timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  await page.goto(setAddress)
  await expect(row).toContainText('Corrigée ou retirée depuis')
  await expect(row.getByRole('button')).toHaveCount(0)
})

test('[CASE-74] A refused line of another client asks for that client first', async ({ page, portal }) => {
  await signInAsOffice(page, portal)
  const wrong = aCalculationElement({ features: someFeatures({ employerCategory: '017' }) })
  const form = aFormElement({ inss: people.marc.ssin, reference: 'elsewhere', calculation: wrong })
  await handIn(page, { sequence: '00006', circuit: 'R', content: aFlxwage(form) })
  await expectTreated(page)
  const setAddress = page.url().replace(/\?.*/, '')
  await page.goto('/fr/profile')
  await page.locator('main .keys li').filter({ hasText: 'Client 001' }).getByRole('button').first().click()
  await page.waitForURL((address) => !address.pathname.endsWith('/profile'))
  await page.goto(setAddress)
  const row = page.locator('main tbody tr')
  await row.getByRole('button', { name: /^Passer à cet employeur/ }).click()
  await page.waitForURL(setAddress)
  await row.getByRole('button', { name: /^Corriger/ }).click()
  await page.waitForURL(/\/wages\//)
})

test('[CASE-76] A set of the test circuit is answered like any other, and nothing of it is kept', async ({
  page,
  portal,
}) => {
  await signInAsOffice(page, portal)
  const before = await countKept(portal)
  const content = aFlxwage(
    aFormElement({ inss: people.dieter.ssin, reference: 'test-1' }),
    aFormElement({ inss: people.dieter.ssin, reference: 'test-2', calculation: withoutAmount }),
  )
  await handIn(page, { sequence: '00004', circuit: 'T', content })
  await expectTreated(page)
  const main = page.locator('main')
  await expect(main).toContainText('Circuit de test')
  await expect(main).toContainText('1 acceptée avec remarque')
  await expect(main).toContainText('1 refusée')
  expect(await download(page, 'Accusé de réception (ACRF)')).toContain('.T.1<')
  expect(await download(page, 'Notification (NOTI)')).toContain('<Diagnosis>3<')
  expect(await countKept(portal)).toEqual(before)
  await page.goto('/fr/workers?startDate=2025-01-01&endDate=2025-12-31')
  await expect(rowOf(page, 'Saelens')).toHaveCount(0)
})

// The last: it fills the lists.
test('[CASE-72] One bad among a thousand is refused alone; the others, without Dimona, are accepted with a remark', async ({
  page,
  portal,
}) => {
  await signInAsOffice(page, portal)
  await handIn(page, { sequence: '00001', circuit: 'R', content: thousandForms(501) })
  await expectTreated(page)
  const main = page.locator('main')
  await expect(main).toContainText('999 acceptées avec remarque')
  await expect(main).toContainText('1 refusée')
  await page.getByRole('link', { name: 'Refusées', exact: true }).click()
  await expect(main.locator('tbody tr')).toHaveCount(1)
  await expect(main.locator('tbody tr')).toContainText('month-501')
  await page.getByRole('link', { name: 'Avec remarque', exact: true }).click()
  await expect(main.locator('tbody tr')).toHaveCount(50)
  await expect(main.locator('tbody tr').first()).toContainText('00024-152')
  const notification = await download(page, 'Notification (NOTI)')
  expect(notification.match(/<ErrorID>00024-152<\/ErrorID>\s*<AnomalyClass>NB</g)).toHaveLength(1000)
  expect(notification.match(/<ResultCode>0</g)).toHaveLength(1)
})
