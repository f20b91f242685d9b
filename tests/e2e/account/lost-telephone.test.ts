import type { Browser, Page } from '@playwright/test'
import { computeAppCode, computeStep } from '@/lib/use-cases/sign-in/app-code.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { signInAfresh, signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'

const password = 'demonstration-flexi'
const username = 'paul.henrion'

async function openColleague(browser: Browser, portal: PortalProcess): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.url, locale: 'fr-BE' })
  const page = await context.newPage()
  await signInAfresh(page, username)
  return page
}

async function resetKeys(page: Page, name: string): Promise<void> {
  await page.goto('/fr/access')
  await page
    .getByRole('row', { name: new RegExp(name) })
    .getByRole('link', { name: new RegExp(name) })
    .click()
  await page.waitForURL(/\/access\/users\//)
  await page.getByRole('link', { name: 'Réinitialiser ses clés' }).click()
  await page.waitForURL(/\/reset-keys/)
  await page.getByRole('button', { name: 'Réinitialiser ses clés' }).click()
  await page.waitForURL(/keyReset=/)
}

test('[CASE-65] A lost telephone: the access manager resets, the colleague sets up another by mail', async ({
  page,
  browser,
  portal,
}) => {
  const tour = new Tour(page)
  const colleague = await openColleague(browser, portal)
  const otherTour = new Tour(colleague)
  await signInAs(page, portal, 'nathalie.servais')
  await resetKeys(page, 'Henrion')
  await expect(page.getByText('Les clés sont réinitialisées')).toBeVisible()
  await tour.look('the keys of a colleague are reset')

  await colleague.goto('/fr/workers')
  await expect(colleague).toHaveURL(/\/fr\/sign-in\?return=/)
  await colleague.goto('/fr/demonstration-mail')
  const mail = colleague.locator('article', { hasText: `${username}@example.org` }).first()
  const link = (await mail.getByRole('link').getAttribute('href')) ?? ''
  await colleague.goto(link)
  expect(new URL(colleague.url()).search).toBe('')
  await otherTour.look('the password is asked for')
  const prove = async (typed: string) => {
    await colleague.getByLabel('Nom d’utilisateur').fill(username)
    await colleague.getByLabel('Mot de passe', { exact: true }).fill(typed)
    await colleague.getByRole('button', { name: 'Continuer' }).click()
  }
  await prove('faux')
  await expect(colleague.locator('#error-summary')).toContainText('n’est pas correct')
  await prove(password)
  const secret = ((await colleague.locator('dd code').textContent()) ?? '').replace(/\s/g, '')
  await otherTour.look('the key of the new application')
  const step = computeStep(new Date())
  await colleague.getByLabel('2. Code affiché par l’application').fill(computeAppCode(secret, step))
  await colleague.getByRole('button', { name: 'Confirmer l’application' }).click()
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Votre application est prête')
  await otherTour.look('ready')
  await colleague.getByRole('button', { name: 'Se connecter' }).click()
  await colleague.locator('main a[href$="/app-code"]').click()
  await colleague.getByLabel('Nom d’utilisateur').fill(username)
  await colleague.getByLabel('Mot de passe', { exact: true }).fill(password)
  await colleague.locator('#code').fill(computeAppCode(secret, step + 1))
  await colleague.locator('main form button[name=intent]').click()
  await colleague.waitForURL(/\/fr\/account$/)
  await expect(colleague.getByRole('table', { name: 'Activité récente' })).toContainText(
    'Clés réinitialisées par un gestionnaire d’accès',
  )
  await colleague.goto(link)
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne sert plus')
  await otherTour.look('the link was used')
  await colleague.context().close()
})

test('Whose keys open more than this enterprise is sent to the contact centre', async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  await resetKeys(page, 'Dewitte')
  await expect(page.getByRole('main')).toContainText(
    'Les clés de cette personne ne peuvent pas être réinitialisées ici',
  )
})

test('Another password: the current one is asked for, and the weak ones are refused, without script', async ({
  browser,
  portal,
}) => {
  const context = await browser.newContext({ baseURL: portal.url, locale: 'fr-BE', javaScriptEnabled: false })
  const page = await context.newPage()
  await signInAfresh(page, 'anna.hermes')
  await page.goto('/fr/account/password')
  const change = async (current: string, next: string) => {
    await page.getByLabel('Mot de passe actuel').fill(current)
    await page.getByLabel('Nouveau mot de passe').fill(next)
    await page.getByRole('button', { name: 'Changer le mot de passe' }).click()
  }
  await change('', '')
  await expect(page.locator('#error-summary li')).toHaveCount(2)
  await change(password, 'court')
  await expect(page.locator('#error-summary')).toContainText('Choisissez au moins 12 signes.')
  await change(password, '1qaz2wsx3edc')
  await expect(page.locator('#error-summary')).toContainText('Ce mot de passe a été volé ailleurs')
  await change('faux', 'quatre chevaux bleus')
  await expect(page.locator('#error-summary')).toContainText('Ce n’est pas votre mot de passe actuel.')
  expect(page.url()).not.toContain('chevaux')
  await change(password, 'quatre chevaux bleus')
  await expect(page.getByText('Votre mot de passe est changé')).toBeVisible()
  await context.close()
})
