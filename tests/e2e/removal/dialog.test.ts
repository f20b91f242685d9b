import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { openWorker } from '../../support/worker-page.ts'

const days = 'du 09/10/2024 au 21/10/2024'

test('[CASE-24] The dialog says what the counter loses; its heading has the focus, not the red button, and nothing behind it can be reached', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await openWorker(page, 'Hallewyn')
  const bin = page.getByRole('link', { name: `Supprimer la transmission ${days}` })
  await bin.click()
  const dialog = page.getByRole('dialog', { name: 'Êtes-vous sûr ?' })
  await expect(dialog.getByRole('heading', { name: 'Êtes-vous sûr ?' })).toBeFocused()
  await expect(dialog).toContainText(/Effet sur son compteur\s*−233,10\s€/)
  const reached: (string | null)[] = []
  for (let times = 0; times < 14; times++) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(() => {
      const element = document.activeElement
      return element && element !== document.body ? (element.closest('dialog') ? 'dialog' : 'behind') : 'browser'
    })
    reached.push(place)
  }
  expect(reached).toContain('dialog')
  expect(reached).not.toContain('behind')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(bin).toBeFocused()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('[CASE-24] The page of the question says what the counter loses, and Enter presses nothing', async ({
    page,
    portal,
  }) => {
    await signInAs(page, portal, 'nathalie.servais')
    await openWorker(page, 'Hallewyn')
    await page.getByRole('link', { name: `Supprimer la transmission ${days}` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Êtes-vous sûr ?')
    await expect(page.getByRole('main')).toContainText(/Effet sur son compteur\s*−233,10\s€/)
    const address = page.url()
    await expect(page.getByRole('button', { name: 'Supprimer', exact: true })).not.toBeFocused()
    await page.keyboard.press('Enter')
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Êtes-vous sûr ?')
  })
})

test('[CASE-49] The page of a worker names each month without data in words, and captions transmissions and Dimona periods', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/to-do?kind=missing')
  const listed = page
    .getByRole('listitem')
    .filter({ hasText: 'Aucune donnée salariale pour' })
    .filter({ hasText: 'Yves Brisart' })
  const month = /Aucune donnée salariale pour (\S+ \d{4})/.exec((await listed.textContent()) ?? '')?.[1] ?? ''
  expect(month).toMatch(/^\p{L}+ \d{4}$/u)
  await openWorker(page, 'Brisart')
  const missing = page.locator('section', { has: page.locator('#missing-months') })
  await expect(missing.getByRole('heading')).toHaveText('1 mois sans données')
  await expect(missing.getByRole('listitem')).toContainText(`Aucune donnée salariale pour ${month}`)
  await expect(missing.getByRole('listitem')).toContainText(/jours? de retard|Reste|Dernier jour/)
  for (const title of ['Flexi at work', 'Périodes Dimona']) {
    const section = page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) })
    await expect(section.locator('caption').first()).toHaveText(/\S/)
    await expect(section.locator('th[scope=col]').first()).toBeVisible()
  }
})
