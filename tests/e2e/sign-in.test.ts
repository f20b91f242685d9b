import type { Locator, Page } from '@playwright/test'
import { people } from '@/prisma/scenarios/people.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expectAccessible } from '../support/axe.ts'
import { findPlainNumbers } from '../support/numbers/plain-numbers.ts'
import { expect, test } from '../support/server.ts'
import { fillKeys, signInAs } from '../support/sign-in.ts'

const password = 'demonstration-flexi'
const wrongKeys = /Le nom d’utilisateur, le mot de passe ou le code n’est pas correct/

const form = (page: Page): Locator => page.locator('#key-form')

/** From any page that asks for a sign-in to the page of keys. */
async function chooseKey(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Choisir ma clé numérique' }).click()
  await page.getByRole('link', { name }).click()
  await page.waitForURL(/-code$/)
}

async function readAppCode(page: Page, username: string): Promise<string> {
  return ((await page.locator('tr', { hasText: username }).locator('td.num').textContent()) ?? '').trim()
}

async function enterAppCode(page: Page, keys: { username: string; password?: string; code: string }): Promise<void> {
  await page.getByLabel('Nom d’utilisateur').fill(keys.username)
  await page.locator('#password').fill(keys.password ?? password)
  await page.getByLabel('Code de sécurité').fill(keys.code)
  await form(page).getByRole('button', { name: 'Se connecter' }).click()
}

async function readMailCode(page: Page): Promise<string> {
  const mails = await page.context().newPage()
  await mails.goto('/fr/demonstration-mail')
  const text = (await mails.locator('article').first().textContent()) ?? ''
  await mails.close()
  return /est (\d{6})/.exec(text)?.[1] ?? ''
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('[CASE-01] Password and application code open the page that was asked for; the code works once', async ({
      page,
    }) => {
      const username = javaScriptEnabled ? 'nathalie.servais' : 'paul.henrion'
      await page.goto('/fr/workers')
      await chooseKey(page, /Code via une application mobile/)
      const code = await readAppCode(page, username)
      await enterAppCode(page, { username, password: 'faux', code })
      await expect(page.locator('#error-summary')).toContainText(wrongKeys)
      await expect(page).toHaveTitle(/^Erreur\s: /)
      await expect(page.getByLabel('Nom d’utilisateur')).toHaveValue(username)
      await expect(page.locator('#password')).toHaveValue('')
      await enterAppCode(page, { username, code: `${code.slice(0, 3)} ${code.slice(3)}` })
      await page.waitForURL(/\/fr\/workers/)
      await expect(page.locator('.ctx')).toContainText('Brasserie du Canal SRL')

      await page.getByRole('button', { name: 'Se déconnecter' }).first().click()
      await expect(page.getByText('Vous êtes déconnecté')).toBeVisible()
      await chooseKey(page, /Code via une application mobile/)
      await enterAppCode(page, { username, code })
      await expect(page.locator('#error-summary')).toContainText(wrongKeys)
    })

    test('Signing out ends the session on the server and at the provider', async ({ page }) => {
      await page.goto('/fr/sign-in')
      await page.getByRole('button', { name: 'Choisir ma clé numérique' }).click()
      await fillKeys(page, javaScriptEnabled ? 'anna.hermes' : 'greet.maes')
      const cookies = await page.context().cookies()
      await page.getByRole('button', { name: 'Se déconnecter' }).first().click()
      await expect(page.getByText('Vous êtes déconnecté')).toBeVisible()
      await page.context().addCookies(cookies)
      await page.goto('/fr/workers')
      await expect(page).toHaveURL(/\/fr\/sign-in\?return=%2Ffr%2Fworkers/)
      await page.getByRole('button', { name: 'Choisir ma clé numérique' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Choisissez votre clé numérique pour vous identifier',
      )
    })

    test('A code by e-mail opens the e-Box and not the wages', async ({ page }) => {
      await page.goto('/fr/sign-in')
      await chooseKey(page, /Code envoyé par e-mail/)
      await page.getByLabel('Nom d’utilisateur').fill('lea.marchal')
      await page.locator('#password').fill(password)
      await form(page).getByRole('button', { name: 'Recevoir un code' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saisissez le code reçu par e-mail')
      await page.getByLabel('Code de sécurité').fill('12 34')
      await form(page).getByRole('button', { name: 'Se connecter' }).click()
      await expect(page.locator('#error-summary')).toContainText('Ce code n’est pas correct')
      await page.getByLabel('Code de sécurité').fill(await readMailCode(page))
      await form(page).getByRole('button', { name: 'Se connecter' }).click()
      await page.waitForURL(/\/fr\/e-box/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('e-Box')
      expect((await page.goto('/fr/workers'))?.status()).toBe(403)
    })

    test('[CASE-02] Several hats: one is chosen, every page shows which, and it can be changed', async ({ page }) => {
      await page.goto('/nl/sign-in')
      await page.getByRole('button', { name: 'Mijn digitale sleutel kiezen' }).click()
      await fillKeys(page, 'karel.dewitte')
      await expect(page).toHaveURL(/\/nl\/profile/)
      const hats = page.locator('main .keys li')
      await expect(hats).toHaveCount(3)
      await hats.filter({ hasText: 'Café De Post BV' }).getByRole('button').click()
      await page.waitForURL(/\/nl\/workers/)
      await expect(page.locator('.ctx')).toContainText('Café De Post BV')
      await page.goto('/nl/profile')
      await hats.filter({ hasText: 'Flexi-jobber' }).getByRole('button').click()
      await page.waitForURL(/\/nl\/counter/)
      expect((await page.goto('/nl/workers'))?.status()).toBe(403)
      await expect(page).toHaveTitle(/^U hebt geen toegang tot deze pagina/)
      await page.goto('/nl/profile')
      await hats.filter({ hasText: 'Brasserie du Canal SRL' }).getByRole('button').click()
      await page.waitForURL(/\/nl\/workers/)
      await expect(page.locator('.ctx')).toContainText('Brasserie du Canal SRL')
      for (const address of ['/nl/counter', '/nl/counter/alerts', '/nl/desk']) {
        expect((await page.goto(address))?.status()).toBe(403)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('U hebt geen toegang tot deze pagina')
        await expect(page).toHaveTitle(/^U hebt geen toegang tot deze pagina/)
      }
      await page.context().clearCookies()
    })
  })
}

test('An office user finds one of many clients', async ({ page }) => {
  await page.goto('/fr/sign-in')
  await page.getByRole('button', { name: 'Choisir ma clé numérique' }).click()
  await fillKeys(page, 'thomas.leroy')
  await expect(page).toHaveURL(/\/fr\/profile/)
  await page.getByLabel('Nom ou numéro d’entreprise du client').fill('client 042')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  const found = page.locator('main .keys li').filter({ hasText: 'Client ' })
  await expect(found).toHaveCount(1)
  await found.getByRole('button').click()
  await page.waitForURL(/\/fr\/workers/)
  await expect(page.locator('.ctx')).toContainText('Client 042 SRL')
  await expect(page.locator('.ctx')).toContainText('Secrétariat Horizon ASBL, par mandat')
})

test('An office user reaches the wage form of client 147 of 200 in three actions', async ({ page, portal }) => {
  await signInAs(page, portal, 'thomas.leroy')
  await page.goto('/fr/profile')
  const field = page.getByRole('combobox', { name: 'Nom ou numéro d’entreprise du client' })
  const options = page.getByRole('option')
  await page.waitForLoadState('networkidle')
  await field.pressSequentially('client 14')
  await expect(options).toHaveCount(8)
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await expectAccessible(page)
  await field.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await field.press('Escape')
  await expect(options).toHaveCount(0)
  await field.clear()

  let actions = 0
  const count = async (action: Promise<void>) => {
    actions += 1
    await action
  }
  await count(field.pressSequentially('147'))
  await expect(options).toHaveText([/Client 147 SRL/])
  await count(field.press('Enter'))
  await page.waitForURL(/\/fr\/workers/)
  await expect(page.locator('.ctx')).toContainText('Client 147 SRL')
  await count(
    page
      .getByRole('button', { name: /^Compléter/ })
      .first()
      .click(),
  )
  await page.waitForURL(/\/wages\//)
  expect(actions).toBe(3)
})

test('The language changes on the page of a key without losing what was typed', async ({ page }) => {
  await page.goto('/fr/sign-in')
  await chooseKey(page, /Code via une application mobile/)
  await page.getByLabel('Nom d’utilisateur').fill('julie.noel')
  await page.getByRole('button', { name: 'DE Deutsch' }).click()
  await expect(page.getByLabel('Benutzername')).toHaveValue('julie.noel')
  await expect(page).toHaveURL(/\/de\/interaction\//)
})

test('A sign-in that began in another browser starts again', async ({ page, browser, portal }) => {
  await page.goto('/fr/sign-in')
  await page.getByRole('button', { name: 'Choisir ma clé numérique' }).click()
  const victim = await browser.newPage({ baseURL: portal.url })
  await victim.goto(page.url())
  await expect(victim).toHaveURL(/\/fr\/sign-in\?error=expired/)
  await expect(victim.getByText('La connexion n’a pas abouti')).toBeVisible()
  await victim.close()
})

test('The password may be shown and hidden, and the keys say what they want', async ({ page }) => {
  await page.goto('/fr/sign-in')
  await chooseKey(page, /Code via une application mobile/)
  const field = page.locator('#password')
  await expect(field).toHaveAttribute('autocomplete', 'current-password')
  await expect(page.locator('#username')).toHaveAttribute('autocomplete', 'username')
  await expect(page.locator('#code')).toHaveAttribute('autocomplete', 'one-time-code')
  await field.fill('secret')
  await page.getByRole('button', { name: 'Afficher le mot de passe' }).click()
  await expect(field).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: 'Masquer le mot de passe' }).click()
  await expect(field).toHaveAttribute('type', 'password')
})

test('What the provider keeps of a sign-in holds no national number', async ({ page, portal }) => {
  await signInAs(page, portal, 'julie.noel')
  const kept = await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    const { rows } = await client.query(`SELECT model, payload::text AS text FROM "OidcRecord"`)
    return rows
  })
  expect(kept.map(({ model }) => model)).toContain('Session')
  const known = new Set(Object.values(people).map(({ ssin }) => ssin))
  expect(kept.filter(({ text }) => findPlainNumbers(Buffer.from(text), known).size > 0)).toEqual([])
})
