import { expect, test } from '../../support/server.ts'
import { signInAfresh } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'

test('[CASE-67] A session ended from another device: the next click there leads to sign-in, and back', async ({
  page,
  browser,
  portal,
}) => {
  const tour = new Tour(page)
  await signInAfresh(page, 'nathalie.servais')
  const context = await browser.newContext({
    baseURL: portal.url,
    locale: 'fr-BE',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0',
  })
  const other = await context.newPage()
  await signInAfresh(other, 'nathalie.servais')
  await other.goto('/fr/workers')

  await page.getByRole('link', { name: 'Mon compte' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon compte et ma sécurité')
  const rows = page.getByRole('table', { name: 'Sessions et appareils' }).getByRole('row')
  const own = rows.filter({ hasText: 'Cette session' })
  await expect(own).toContainText('Code d’une application mobile')
  const foreign = rows.filter({ hasText: 'Firefox sur Windows' })
  await expect(foreign).toHaveCount(1)
  await tour.look('two sessions')
  await foreign.getByRole('button', { name: /^Mettre fin/ }).click()
  await expect(page.getByText('La session a pris fin.')).toBeVisible()
  await expect(foreign).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'Activité récente' })).toContainText('Session terminée à distance')
  await tour.look('one session')

  await other.goto('/fr/dimona')
  await expect(other).toHaveURL(/\/fr\/sign-in\?return=%2Ffr%2Fdimona$/)
  await other.getByRole('button', { name: 'Choisir ma clé numérique' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Choisissez votre clé numérique')
  await context.close()
  await page.goto('/fr/workers')
  await expect(page.locator('.ctx')).toContainText('Brasserie du Canal SRL')
})

test('All other sessions end at once, also without script', async ({ browser, portal }) => {
  const open = async () => {
    const context = await browser.newContext({ baseURL: portal.url, locale: 'fr-BE', javaScriptEnabled: false })
    const page = await context.newPage()
    await signInAfresh(page, 'paul.henrion')
    return page
  }
  const [one, two] = [await open(), await open()]
  await two.goto('/fr/account')
  await two.getByRole('button', { name: 'Mettre fin à toutes les autres sessions' }).click()
  await expect(two.getByText('Toutes vos autres sessions ont pris fin.')).toBeVisible()
  await expect(two.getByRole('button', { name: 'Mettre fin à toutes les autres sessions' })).toHaveCount(0)
  await one.goto('/fr/account')
  await expect(one).toHaveURL(/\/fr\/sign-in\?return=%2Ffr%2Faccount$/)
  for (const page of [one, two]) await page.context().close()
})
