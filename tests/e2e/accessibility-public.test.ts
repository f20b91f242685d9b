import { withClient } from '@/scripts/postgres/roles.ts'
import { MatrixWorld } from '../support/matrix-world.ts'
import { expect, test } from '../support/server.ts'
import { fillKeys, signInAs } from '../support/sign-in.ts'
import { Tour } from '../support/tour.ts'

const password = 'demonstration-flexi'
const unknown = '01937d3c-0000-7000-8000-000000000009'

test('The pages that need nobody to sign in are without barriers, at 1280 and at 360 pixels', async ({ page }) => {
  const tour = new Tour(page)
  await tour.visit('/fr', 'nobody signed in')
  await tour.visit('/fr/sign-in', 'first')
  await tour.visit('/fr/sign-in?return=%2Ffr%2Fworkers', 'on the way to a page')
  await tour.visit('/fr/sign-in?error=expired', 'expired')
  await tour.visit('/fr/sign-in?error=provider', 'provider out of reach')
  await tour.visit('/fr/demonstration-mail', 'no mail')
  for (const address of ['help', 'accessibility', 'personal-data', 'cookies', 'terms'])
    await tour.visit(`/fr/${address}`, 'text')
  expect((await tour.visit('/fr/no/such/page', 'unknown address'))?.status()).toBe(404)
})

test('Each step of a sign-in is without barriers, also where something is missing or wrong', async ({ page }) => {
  const tour = new Tour(page)
  const submit = page.locator('#key-form button[name=intent]').last()
  await page.goto('/fr/sign-in')
  await page.locator('main form button').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Choisissez votre clé numérique' })).toBeVisible()
  await tour.look('keys')
  const keys = new URL(page.url()).pathname
  for (const key of ['itsme', 'eid', 'eidas']) await tour.visit(`${keys}/${key}`, 'a key that is not there')
  await tour.visit(`${keys}/app-code`, 'empty')
  await submit.click()
  await expect(page.locator('#error-summary li')).toHaveCount(3)
  await tour.look('everything missing')
  await page.locator('#username').fill('nathalie.servais')
  await page.locator('#password').fill('faux')
  await page.locator('#code').fill('000000')
  await submit.click()
  await expect(page.locator('#error-summary')).toContainText('n’est pas correct')
  await tour.look('wrong password')
  await tour.visit(`${keys}/app-code?person=nathalie.servais`, 'filled')
  await tour.visit(`${keys}/email-code`, 'empty')
  await submit.click()
  await expect(page.locator('#error-summary li')).toHaveCount(2)
  await tour.look('everything missing')
  await page.locator('#username').fill('lea.marchal')
  await page.locator('#password').fill(password)
  await submit.click()
  await page.waitForURL(/\/confirm$/)
  await tour.look('code sent')
  await page.locator('#code').fill('1234')
  await page.locator('#key-form button[value=check]').last().click()
  await expect(page.locator('#error-summary')).toContainText('Ce code n’est pas correct')
  await tour.look('wrong code')
  await tour.visit('/fr/demonstration-mail', 'a mail')
})

test('Whoever is signed in finds no barrier on the way to a profile, as a worker or as an agent', async ({
  page,
  portal,
}) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'karel.dewitte')
  await tour.visit('/fr', 'signed in')
  await tour.visit('/fr/sign-in', 'signed in already')
  await tour.visit('/fr/profile', 'three profiles')
  await tour.visit('/fr/profile?unknown=1', 'a profile that is gone')
  await page.getByRole('button', { name: /Flexi-travailleur/ }).click()
  await page.waitForURL(/\/counter/)
  await tour.look('a worker’s current year')
  await tour.visit('/fr/counter?year=2024', 'a year without data')
  expect((await tour.visit('/fr/workers', 'refused to a worker'))?.status()).toBe(403)
  await page.context().clearCookies()
  await signInAs(page, portal, 'lotte.verhaeren')
  await tour.visit('/fr/counter?year=2025', 'a worker’s year')
  await page.context().clearCookies()
  await signInAs(page, portal, 'thomas.leroy')
  await tour.visit('/fr/profile', 'two hundred clients')
  await tour.visit('/fr/profile?search=client+042', 'a client found')
  await tour.visit('/fr/profile?search=zzz', 'no client found')
  await page.context().clearCookies()
  await signInAs(page, portal, 'agnes.collard')
  await tour.visit('/fr/desk', 'an agent')
})

test('What somebody may not see, what is unknown and what failed is said without barriers', async ({
  page,
  portal,
}) => {
  const tour = new Tour(page)
  const owner = portal.database?.databaseOwnerUrl ?? ''
  const world = await MatrixWorld.open(owner)
  const be = async (kind: 'missingPermission' | 'tooLowLevel' | 'right') => {
    const [name = '', value = ''] = (await world.cookieOf(kind, 'dimonaConsultation')).split('=')
    await page.context().addCookies([{ name, value, url: portal.url }])
  }
  await be('missingPermission')
  expect((await tour.visit('/fr/workers', 'permission missing'))?.status()).toBe(403)
  await be('tooLowLevel')
  expect((await tour.visit('/fr/workers', 'key too weak'))?.status()).toBe(403)
  await be('right')
  await tour.visit('/fr/refused?need=profile', 'another profile needed')
  expect((await tour.visit(`/fr/workers/${unknown}`, 'unknown worker'))?.status()).toBe(404)
  await world.close()
  await withClient(owner, (client) => client.query('ALTER TABLE "DimonaPeriod" RENAME TO "Gone"'))
  expect((await tour.visit('/fr/dimona', 'failed'))?.status()).toBe(500)
  await withClient(owner, (client) => client.query('ALTER TABLE "Gone" RENAME TO "DimonaPeriod"'))
})

test('After the end of a session and after signing out, the way back in is without barriers', async ({ page }) => {
  const tour = new Tour(page)
  await page.goto('/fr/sign-in')
  await page.locator('main form button').click()
  await fillKeys(page, 'anna.hermes')
  await page.getByRole('button', { name: 'Se déconnecter' }).first().click()
  await expect(page.getByText('Vous êtes déconnecté')).toBeVisible()
  await tour.look('signed out')
})
