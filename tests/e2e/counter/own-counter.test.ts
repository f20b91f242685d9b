import type { Browser } from '@playwright/test'
import { expectAccessible } from '../../support/axe.ts'
import { amountsOf, setTotal, wordsOf } from '../../support/counter/counter-page.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { signInAs } from '../../support/sign-in.ts'

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0)
const figure = '.cnt-hero .fig data'

/** A page of its own, without script, for somebody who has a session. */
async function withoutScript(browser: Browser, portal: PortalProcess, username: string) {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })
  const page = await context.newPage()
  await signInAs(page, portal, username)
  return page
}

test('[CASE-40] A worker of three employers: total, ceiling, rest, by month, employer and payslip; sums to the cent', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'lotte.verhaeren')
  await page.goto('/fr/counter?year=2025&all=1')
  const words = await wordsOf(page)
  for (const shown of ['17 460,00 €', '18 000,00 €', '540,00 €', '97,0 %', 'Il vous reste 540,00 € avant le plafond'])
    expect(words).toContain(shown)
  const payslips = await amountsOf(page, '#payslips tbody tr td:last-child')
  expect(payslips).toHaveLength(36)
  expect(sum(payslips)).toBe(17_460_00)
  const months = page.locator('section', { has: page.getByRole('heading', { name: 'Mois par mois' }) })
  await months.locator('summary').click()
  expect(await amountsOf(page, '.scroll tbody tr td:last-child')).toEqual(Array.from({ length: 12 }, () => 1455_00))
  const employers = page.locator('section', { has: page.getByRole('heading', { name: 'Par employeur' }) })
  await expect(employers.locator('tbody tr')).toHaveCount(3)
  await expect(employers.locator('tbody tr').first()).toContainText(/Brasserie du Canal SRL\s*12\s*6.120,00/)
  await expect(page.locator('#payslips tbody tr').first()).toContainText('Comptée')
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/fr/counter?year=2025')
  for (const shown of ['17 460,00', '18 000,00', '540,00']) {
    const box = await page.locator('.cnt-hero').getByText(shown).first().boundingBox()
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
  }
  const date = await page.locator('.cnt-hero time').boundingBox()
  expect((date?.y ?? 999) + (date?.height ?? 0)).toBeLessThanOrEqual(640)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
})

test('[CASE-40] Without script: the same page, the table of the months, the simulator, and the statement as files', async ({
  browser,
  portal,
}) => {
  const page = await withoutScript(browser, portal, 'lotte.verhaeren')
  await page.goto('/fr/counter')
  await page.getByRole('link', { name: 'Voir l’année 2025' }).click()
  await page.waitForURL(/year=2025/)
  expect(await wordsOf(page, figure)).toBe('17 460,00 €')
  await page.getByRole('link', { name: 'Toutes les fiches (36)' }).click()
  await page.waitForURL(/all=1/)
  expect(sum(await amountsOf(page, '#payslips tbody tr td:last-child'))).toBe(17_460_00)
  const csv = await (await page.request.get('/fr/counter/statement/csv?year=2025')).text()
  expect(csv.trim().split('\r\n')).toHaveLength(37)
  expect(csv).toContain('Brasserie du Canal SRL;2025-12-01;2025-12-31;;510,00;')
  const json = await (await page.request.get('/fr/counter/statement/json?year=2025')).json()
  expect(json).toMatchObject({ totalCents: 17_460_00, remainingCents: 540_00, permille: 970 })
  expect(sum(json.payslips.map((payslip: { amountCents: number }) => payslip.amountCents))).toBe(17_460_00)
  await page.context().close()
})

test('[CASE-42] At 79.99, 80, 95 and 100 % and one cent above: tone and words; notices of what was passed', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'jonas.baeck')
  await page.goto('/fr/counter?year=2025')
  for (const notice of ['votre total a dépassé 100 % de la limite', 'a atteint 95 %', 'a atteint 80 %'])
    expect(await wordsOf(page, '.notices')).toContain(notice)
  const show = async (totalCents: number) => {
    await setTotal(portal, { username: 'jonas.baeck', year: 2025, totalCents })
    await page.goto('/fr/counter?year=2025')
    return { notes: page.locator('main .note'), words: await wordsOf(page) }
  }
  const calm = await show(14_398_20)
  expect(calm.words).toContain('79,9 %')
  await expect(calm.notes).toHaveCount(0)

  const notice = await show(14_400_00)
  expect(notice.words).toContain('Vous avez utilisé 80,0 % de votre plafond')
  await expect(notice.notes).toHaveClass('note')

  const alert = await show(17_100_00)
  expect(alert.words).toContain('Il vous reste 900,00 € avant le plafond')
  await expect(alert.notes).toHaveClass('note warn')

  const reached = await show(18_000_00)
  expect(reached.words).toContain('Vous avez atteint le plafond, sans le dépasser')
  await expect(reached.notes).toHaveClass('note warn')

  const passed = await show(18_000_01)
  expect(passed.words).toContain('Vous dépassez le plafond de 0,01 €')
  expect(passed.words).toContain('Seuls ces 0,01 € sont imposés')
  await expect(passed.notes).toHaveClass('note bad')
  await expectAccessible(page)
})

test('[CASE-42] The worker chooses of which thresholds he hears', async ({ browser, portal }) => {
  const page = await withoutScript(browser, portal, 'jonas.baeck')
  await page.goto('/fr/counter/alerts')
  await page.getByLabel('Dès 80 %').uncheck()
  await page.getByLabel('Dès 95 %').uncheck()
  await page.getByLabel('Aussi par e-mail').check()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('status')).toContainText('Votre choix est enregistré.')
  await expect(page.getByLabel('Dès 80 %')).not.toBeChecked()
  await expect(page.getByLabel('Aussi par e-mail')).toBeChecked()
  await page.goto('/fr/counter?year=2025')
  await expect(page.locator('.notices li')).toHaveCount(1)
  await page.context().close()
})

test('[CASE-43] No ceiling for a pensioner; pensioned in July only the months before count; the pension limit is information', async ({
  page,
  portal,
  browser,
}) => {
  await signInAs(page, portal, 'georges.pirard')
  await page.goto('/fr/counter?year=2025')
  let words = await wordsOf(page)
  expect(words).toContain('22 800,00 €')
  expect(words).toContain('Pas de plafond pour les pensionnés')
  await expect(page.locator('.gauge')).toHaveCount(0)
  await expectAccessible(page)

  const monique = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await signInAs(monique, portal, 'monique.thys')
  await monique.goto('/fr/counter?year=2025&all=1')
  words = await wordsOf(monique)
  expect(await wordsOf(monique, figure)).toBe('5 400,00 €')
  expect(words).toContain('12 600,00 €')
  expect(words).toContain('Pension depuis le 1er juillet 2025 : 5 400,00 € comptés sur 10 800,00 €')
  await expect(monique.getByText('À part : vous étiez pensionné')).toHaveCount(6)
  await expectAccessible(monique)
  await monique.context().close()

  const herman = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await signInAs(herman, portal, 'herman.gielen')
  await herman.goto('/fr/counter?year=2025')
  words = await wordsOf(herman)
  expect(words).toContain('la limite de pension est de 7 876,00 €')
  expect(words).toContain('Pension anticipée : il vous reste 76,00 € avant la limite de pension')
  await expect(herman.locator('main .note')).toHaveClass('note')
  await expectAccessible(herman)
  await herman.context().close()
})

test('[CASE-44] Years 2023 (none), 2024, 2025, 2026 and 2027 (not known yet)', async ({ page, portal }) => {
  await signInAs(page, portal, 'lotte.verhaeren')
  const expected: [number, string][] = [
    [2023, 'Pas de plafond pour 2023'],
    [2024, 'sur un plafond de 12 000,00 €'],
    [2025, 'sur un plafond de 18 000,00 €'],
    [2026, 'sur un plafond de 18 440,00 €'],
    [2027, 'Le plafond de 2027 n’est pas encore connu'],
  ]
  for (const [year, words] of expected) {
    await page.goto(`/fr/counter?year=${year}`)
    expect(await wordsOf(page)).toContain(words)
  }
  await expectAccessible(page)
})
