import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { openWorker } from '../../support/worker-page.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 240_000 })

const titles = {
  fr: 'Journal : qui a fait quoi, qui a consulté',
  nl: 'Logboek: wie deed wat, wie keek',
  de: 'Protokoll: wer hat was getan, wer hat eingesehen',
  en: 'Log: who did what, who looked',
}

const lookTitles = {
  fr: 'Qui a consulté mes données',
  nl: 'Wie mijn gegevens bekeek',
  de: 'Wer meine Daten eingesehen hat',
  en: 'Who looked at my data',
}

test('[CASE-68] An access manager reads who did what and who looked, and the worker which enterprise', async ({
  browser,
  page,
  portal,
}) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Clarebout')
  await tour.visit('/fr/access/audit', 'everything')
  const first = page.locator('tbody tr').first()
  await expect(first).toContainText('Nathalie Servais')
  await expect(first).toContainText('Détails d’un flexi-travailleur consultés')
  await expect(first).toContainText('Isabelle Clarebout')
  await page.getByLabel('Type').selectOption({ label: 'Consultations' })
  await page.getByLabel('Personne').fill('servais')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await page.waitForURL(/kind=looks/)
  await expect(page.locator('tbody tr')).not.toHaveCount(0)
  await tour.visit('/fr/access/audit?startDate=31/02/2025', 'a date that cannot be read')
  await expect(page.locator('main')).toContainText('Cette date n’est pas lisible')
  await tour.visit('/fr/access/audit?search=zzz', 'nothing found')

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })
  const manager = await plain.newPage()
  await signInAs(manager, portal, 'nathalie.servais')
  for (const [language, title] of Object.entries(titles)) {
    await manager.goto(`/${language}/access/audit`)
    await expect(manager.getByRole('heading', { level: 1 })).toHaveText(title.replace(' :', '\u00a0:'))
  }
  await manager.locator('.pager a[rel=next]').click()
  await manager.waitForURL(/cursor=/)
  await expect(manager.locator('.pager a[rel=prev]')).toBeVisible()

  const worker = await plain.newPage()
  await plain.clearCookies()
  await signInAs(worker, portal, 'isabelle.clarebout')
  for (const [language, title] of Object.entries(lookTitles)) {
    await worker.goto(`/${language}/counter/looks`)
    await expect(worker.getByRole('heading', { level: 1 })).toHaveText(title)
  }
  await expect(worker.locator('tbody tr').first()).toContainText('Brasserie du Canal SRL')
  await expect(worker.locator('main')).not.toContainText('Servais')
  await plain.close()
})

test('The page of looks is without barriers, with and without looks', async ({ page, portal }) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'isabelle.clarebout')
  await tour.visit('/fr/counter/looks', 'as the worker finds it')
  await page.context().clearCookies()
  await signInAs(page, portal, 'maelle.fontaine')
  await tour.visit('/fr/counter/looks', 'nobody looked')
})
