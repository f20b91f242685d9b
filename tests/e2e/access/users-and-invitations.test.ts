import type { Page } from '@playwright/test'
import { computeAppCode, computeStep } from '@/lib/use-cases/sign-in/app-code.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { Walk } from '../../support/walk.ts'

const colleague = {
  givenName: 'Camille',
  familyName: 'Renard',
  ssin: '92.02.02-999.14',
  username: 'camille.renard',
  password: 'quatre chevaux bleus',
  email: 'camille.renard@example.org',
}

async function invite(page: Page, email: string, ...permissions: string[]): Promise<void> {
  await page.goto('/fr/access/invitations')
  await page.getByLabel('Adresse e-mail du collègue').fill(email)
  for (const name of permissions) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await page.waitForURL(/sent=1/)
}

/** The link of the newest mail to this address, on the demonstration's page of mails. */
async function mailedLink(page: Page, email: string): Promise<string> {
  await page.goto('/fr/demonstration-mail')
  const mail = page.locator('article', { hasText: email }).first()
  return (await mail.getByRole('link').getAttribute('href')) ?? ''
}

const memberRow = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) })

async function openUser(page: Page, name: string): Promise<void> {
  await page.goto('/fr/access')
  await memberRow(page, name)
    .getByRole('link', { name: new RegExp(name) })
    .click()
  await page.waitForURL(/\/access\/users\//)
}

/** An account with the keys that the page of the invitation asks for. */
async function makeAccount(page: Page): Promise<string> {
  for (const [label, text] of [
    ['Prénom', colleague.givenName],
    ['Nom', colleague.familyName],
    ['Numéro de registre national (NISS)', colleague.ssin],
    ['Nom d’utilisateur', colleague.username],
    ['Mot de passe', colleague.password],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text)
  const secret = ((await page.locator('dd code').textContent()) ?? '').replace(/\s/g, '')
  await page.getByLabel('Code affiché par l’application').fill(computeAppCode(secret, computeStep(new Date())))
  await page.getByRole('button', { name: 'Créer mon compte' }).click()
  await page.waitForURL(/made=1/)
  return secret
}

async function signInToAccept(page: Page, secret: string): Promise<void> {
  await page.getByRole('button', { name: 'Se connecter pour accepter' }).click()
  await page.locator('a[href$="/app-code"]').click()
  await page.getByLabel('Nom d’utilisateur').fill(colleague.username)
  await page.getByLabel('Mot de passe', { exact: true }).fill(colleague.password)
  await page.locator('#code').fill(computeAppCode(secret, computeStep(new Date()) + 1))
  await page.locator('main form button[name=intent]').click()
  await page.waitForURL(/\/invitation$/)
}

test('[CASE-60] An invited colleague makes an account, enters data, loses a permission, and the draft stays for others', async ({
  page,
  browser,
  portal,
}) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'nathalie.servais')
  await tour.visit('/fr/access', 'users')
  await tour.visit('/fr/access/invitations', 'nobody invited')
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await page.waitForURL(/check=1/)
  await tour.look('nothing filled in')
  await invite(page, colleague.email, 'Consultation Dimona', 'Flexi at work')
  await tour.look('invited')
  const link = await mailedLink(page, colleague.email)

  const context = await browser.newContext({ baseURL: portal.url, locale: 'fr-BE' })
  const other = await context.newPage()
  const otherTour = new Tour(other)
  await otherTour.visit(link, 'an invitation')
  expect(new URL(other.url()).search).toBe('')
  await other.getByRole('link', { name: 'Créer un compte' }).click()
  await other.waitForURL(/\/invitation\/account/)
  await other.getByRole('button', { name: 'Créer mon compte' }).click()
  await other.waitForURL(/check=1/)
  await otherTour.look('an account, nothing filled in')
  const secret = await makeAccount(other)
  await otherTour.look('account made')
  await signInToAccept(other, secret)
  await otherTour.look('to be accepted')
  await other.getByRole('button', { name: 'Accepter l’invitation' }).click()
  await other.waitForURL(/\/workers/)
  const walk = new Walk(other)
  await walk.toWages('Marc Duvivier')
  await walk.fill(walk.words.grossWage, '500')
  await walk.next()
  await other.waitForURL(/check=1/)
  const draft = other.url()

  await openUser(page, 'Renard')
  await tour.look('a user')
  await page.getByRole('button', { name: /^Reprendre\s+Flexi at work/ }).click()
  await page.waitForURL(/saved=taken/)
  await tour.look('a permission taken back')
  await walk.next()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Vous n’avez pas accès à cette page')
  await expect(other.getByRole('main')).toContainText('Flexi at work')
  await page.goto(draft)
  await expect(page.getByLabel('Montant du salaire brut', { exact: true })).toHaveValue('500')

  await other.goto(link)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Cette invitation a déjà servi')
  await context.close()
})

test('[CASE-61] With one of the two permissions, the missing one is named', async ({ page, portal }) => {
  await signInAs(page, portal, 'lea.marchal')
  await page.goto('/fr/transmissions/new')
  await expect(page.getByRole('main')).toContainText('Il vous manque cette permission')
  await expect(page.locator('main li')).toHaveText(['Flexi at work'])
  await page.goto('/fr/access')
  await expect(page.locator('main li')).toHaveText(['Gestion des accès'])
})

test('An invitation that was revoked, replaced or is for somebody else says so, without script', async ({
  browser,
  portal,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url, locale: 'fr-BE' })
  const page = await context.newPage()
  await signInAs(page, portal, 'nathalie.servais')
  await invite(page, 'jean@example.org', 'e-Box Entreprise')
  const first = await mailedLink(page, 'jean@example.org')
  await page.goto(first)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Vous ne pouvez pas accepter votre propre invitation',
  )
  await invite(page, 'jean@example.org', 'e-Box Entreprise')
  await page.goto(first)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette invitation a été révoquée')
  const second = await mailedLink(page, 'jean@example.org')
  await page.goto('/fr/access/invitations')
  await page
    .getByRole('button', { name: /^Révoquer/ })
    .first()
    .click()
  await page.waitForURL(/revoked=1/)
  await page.goto(second)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette invitation a été révoquée')
  await invite(page, 'jean@example.org', 'e-Box Entreprise')
  const third = await mailedLink(page, 'jean@example.org')
  // Signing in ends the session that the browser had: Nathalie's is still needed.
  await context.clearCookies()
  await signInAs(page, portal, 'greet.maes')
  await page.goto(third)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette invitation est adressée à une autre personne')
  await page.goto('/fr/invitation/open?token=unknown')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien n’est pas une invitation')
  await context.close()
})

test('[CASE-64] The last chief cannot leave, nobody raises himself, and the role is handed over', async ({
  page,
  portal,
}) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'nathalie.servais')
  await openUser(page, 'Servais')
  await expect(page.getByRole('main')).toContainText('C’est le dernier gestionnaire d’accès principal')
  await expect(page.getByRole('main')).toContainText('Personne ne s’accorde une permission à soi-même')
  await tour.look('oneself, the last chief')
  await page.getByRole('radio', { name: 'Utilisateur' }).waitFor({ state: 'detached' })
  await openUser(page, 'Henrion')
  await page.getByRole('button', { name: 'Donner', exact: true }).click()
  await page.waitForURL(/check=1/)
  await tour.look('nothing chosen')
  await page.getByRole('link', { name: 'Retirer l’utilisateur' }).click()
  await page.waitForURL(/\/remove/)
  await tour.look('the question before a removal')
  await page.getByRole('link', { name: 'Garder l’accès' }).click()
  await page.getByRole('link', { name: 'Transmettre mon rôle principal' }).click()
  await page.waitForURL(/\/hand-over/)
  await tour.look('the question before handing over')
  await page.getByRole('button', { name: 'Transmettre mon rôle principal' }).click()
  await page.waitForURL(/saved=handedOver/)
  await tour.look('handed over')
  await page.goto('/fr/access')
  await expect(memberRow(page, 'Henrion')).toContainText('Gestionnaire d’accès principal')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Exporter les utilisateurs/ }).click()
  expect((await download).suggestedFilename()).toMatch(/^flexi-users-.*\.csv$/)
})
