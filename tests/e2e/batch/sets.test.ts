import { aCalculationElement, aFlxwage, aFormElement, someFeatures } from '../../factories/flxwage.ts'
import { download, expectTreated, handIn, signInAsOffice } from '../../support/batch/hand-in.ts'
import { wordsOf } from '../../support/counter/counter-page.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { declarationRow } from '../../support/worker-page.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 240_000 })

const bad = aCalculationElement({ features: someFeatures({ elements: '' }) })
const threeForms = (prefix: string) =>
  aFlxwage(
    aFormElement({ reference: `${prefix}-1` }),
    aFormElement({ reference: `${prefix}-2`, calculation: bad }),
    aFormElement({ reference: `${prefix}-3`, calculation: aCalculationElement({ startDate: '2025-02-03' }) }),
  )

test('[CASE-70] An office hands in a set of three: both answers, e-Box, overview, and the counter of the worker', async ({
  browser,
  page,
  portal,
}) => {
  const tour = new Tour(page)
  await signInAsOffice(page, portal)
  await tour.visit('/fr/batch', 'no set yet')

  await handIn(page, { sequence: '00001', circuit: 'R', content: threeForms('one') })
  await expectTreated(page)
  const main = page.locator('main')
  await expect(main).toContainText('Votre lot a été reçu')
  await expect(main).toContainText('1 refusée')
  await expect(main.locator('tbody tr')).toHaveCount(3)
  const ticket = /ticket (\w{13})/.exec((await main.textContent()) ?? '')?.[1] ?? ''
  await tour.look('done')
  await page.getByRole('link', { name: 'Refusées' }).click()
  await expect(main.locator('tbody tr')).toHaveCount(1)
  await expect(main.locator('tbody tr')).toContainText('90504-001')
  await page.getByRole('link', { name: 'Avec remarque' }).click()
  await expect(main.locator('tbody tr')).toHaveText([/one-1/, /one-3/])

  const acknowledgement = await download(page, 'Accusé de réception (ACRF)')
  expect(acknowledgement).toContain('<ResultCode>1<')
  expect(acknowledgement).toContain(`<ReferenceNbr>${ticket}<`)
  const notification = await download(page, 'Notification (NOTI)')
  expect(notification.match(/<ResultCode>[01]</g)).toEqual(['<ResultCode>1<', '<ResultCode>0<', '<ResultCode>1<'])

  await page.goto('/fr/e-box')
  await expect(main).toContainText(`Lot ${ticket} reçu`)
  await page.getByRole('link', { name: `Lot ${ticket} traité` }).click()
  await expect(main).toContainText('Le lot a été traité')

  await page.goto('/fr/workers?startDate=2025-01-01&endDate=2025-12-31')
  await page
    .getByRole('row', { name: /^Clarebout/ })
    .getByRole('link', { name: /^Détails/ })
    .click()
  await expect(declarationRow(page, '01/02/2025')).toHaveCount(2)
  await expect(declarationRow(page, '03/02/2025')).toContainText(/1.000,00/)

  const context = await browser.newContext({ baseURL: portal.url })
  const own = await context.newPage()
  await signInAs(own, portal, 'isabelle.clarebout')
  await own.goto('/fr/counter?year=2025')
  expect(await wordsOf(own, '.cnt-hero .fig data')).toBe('2 000,00 €')
  await expect(own.locator('#payslips tbody tr')).toHaveCount(2)
  await context.close()
})

test('A set sent again, one that cannot be read and one with a wrong name are answered on the page', async ({
  page,
  portal,
}) => {
  const tour = new Tour(page)
  await signInAsOffice(page, portal)
  await tour.visit('/nl/technical-library', 'everybody')
  await handIn(page, { sequence: '00002', circuit: 'T', content: threeForms('two') })
  await expect(page.locator('main')).toContainText('Circuit de test')
  await handIn(page, { sequence: '00003', circuit: 'T', content: threeForms('two') })
  await expect(page.locator('main')).toContainText('Ce lot avait déjà été reçu')

  await handIn(page, { sequence: '00004', circuit: 'T', content: aFlxwage(aFormElement({ hour: 'noon' })) })
  await expect(page.locator('main')).toContainText('Accusé de réception négatif')
  await expect(page.locator('main')).toContainText('Le lot est refusé en entier')
  await expect(page.locator('main')).not.toContainText('Votre lot a été reçu')
  await expect(page.locator('main tbody')).toContainText('ACRF-312')
  await tour.look('refused')

  await handIn(page, { sequence: '0000x', circuit: 'R', content: '' })
  await expect(page).toHaveURL(/errors=ACRF-367/)
  await tour.look('wrong name')
  await page.goto('/fr/batch?errors=Appelez+le+0900+ACRF-120')
  await expect(page.locator('main .note li')).toHaveText([/^ACRF-120 /])
})

test('Without script, the same; and everybody reads the technical library', async ({ browser, portal }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })
  const page = await context.newPage()
  await page.goto('/nl/technical-library')
  await expect(page.locator('main')).toContainText('FLXWAGE')
  const schema = await page.request.get('/technical-library/20264/FLXWAGE_20264.xsd')
  expect(await schema.text()).toContain('RECONSTRUCTED, NOT OFFICIAL')
  await signInAsOffice(page, portal)
  await handIn(page, { sequence: '00005', circuit: 'T', content: threeForms('three') })
  await page.waitForURL(/\/fr\/batch\/[0-9a-f-]{36}/)
  await expect(async () => {
    await page.reload()
    await expect(page.locator('main')).toContainText('100\u00a0% traité', { timeout: 1000 })
  }).toPass()
  await context.close()
})
