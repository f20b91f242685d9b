import type { Page } from '@playwright/test'
import type { Language } from '@/lib/i18n/languages.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { pressOn, tabTo, typeIn } from '../../support/hands/keyboard.ts'
import { inEachLanguage, wordsIn } from '../../support/hands/words.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { signInAs } from '../../support/sign-in.ts'

const password = 'demonstration-flexi'
/** Who signs in in which language; a code works once, so each has his own. */
const person: Record<Language, string> = {
  fr: 'nathalie.servais',
  nl: 'greet.maes',
  de: 'anna.hermes',
  en: 'maelle.fontaine',
}

/** From the page that asks for a sign-in to the page of the code. */
async function chooseAppCode(page: Page, language: Language): Promise<void> {
  await pressOn(page.getByRole('button', { name: wordsIn(language)('signIn.start')('button') }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn(language)('signIn.keys')('title'))
  await pressOn(page.locator('main a[href$="/app-code"]'))
  await page.waitForURL(/\/app-code$/)
}

async function enterKeys(page: Page, username: string, secret: string, code: string): Promise<void> {
  await typeIn(page, 'username', username)
  await typeIn(page, 'password', secret)
  await typeIn(page, 'code', code)
  await page.keyboard.press('Enter')
}

/** Another device of this person, as if it had signed in. */
async function openElsewhere(portal: PortalProcess, username: string): Promise<void> {
  await withClient(portal.database?.databaseOwnerUrl ?? '', (client) =>
    client.query(
      `INSERT INTO "Session" (id, "tokenHash", "userId", level, "userAgent", "createdAt", "lastSeenAt", "expiresAt")
       SELECT gen_random_uuid(), gen_random_uuid()::text, id, 400, 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0',
         now(), now(), now() + interval '1 hour' FROM "User" WHERE username = $1`,
      [username],
    ),
  )
}

test('Signing in, ending another session and signing out: by keyboard, without script, in four languages', async ({
  browser,
  portal,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })
  const page = await context.newPage()
  await inEachLanguage(async (language) => {
    const [username, words] = [person[language], wordsIn(language)]
    await page.goto(`/${language}/account`)
    await chooseAppCode(page, language)
    for (const [name, autocomplete] of [
      ['username', 'username'],
      ['password', 'current-password'],
      ['code', 'one-time-code'],
    ] as const)
      await expect(page.locator(`#${name}`)).toHaveAttribute('autocomplete', autocomplete)
    const code = ((await page.locator('tr', { hasText: username }).locator('td.num').textContent()) ?? '').trim()
    // A wrong password and a user who does not exist are answered in the same words.
    const [wrongUser, wrongSecret] =
      language === 'fr' || language === 'de' ? ['nobody.here', password] : [username, 'wrong']
    await enterKeys(page, wrongUser, wrongSecret, '000 000')
    await expect(page.locator('#error-summary')).toContainText(words('signIn.appCode')('wrong'))
    await expect(page.locator('#username')).toHaveValue(wrongUser)
    await enterKeys(page, username, password, `${code.slice(0, 3)} ${code.slice(3)}`)
    await page.waitForURL(new RegExp(`/${language}/account$`))
    await expect(page.locator('html')).toHaveAttribute('lang', language)

    await openElsewhere(portal, username)
    await page.reload()
    const table = page.getByRole('table', { name: words('account')('sessions.title') })
    await pressOn(table.getByRole('row', { name: /Firefox/ }).getByRole('button'))
    await expect(page.getByRole('status')).toContainText(words('account')('saved.session'))
    await expect(table.getByRole('row', { name: /Firefox/ })).toHaveCount(0)

    const cookies = await context.cookies()
    await pressOn(page.getByRole('button', { name: words('frame')('signOut') }).first())
    await expect(page.locator('main')).toContainText(words('signIn.start')('signedOut.title'))
    await context.addCookies(cookies)
    await page.goto(`/${language}/account`)
    await expect(page).toHaveURL(new RegExp(`/${language}/sign-in\\?return=`))
    await context.clearCookies()
  })
  await context.close()
})

test('Several hats of one person are chosen by keyboard, without script, in four languages, and each page says which', async ({
  browser,
  portal,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })
  const page = await context.newPage()
  await signInAs(page, portal, 'karel.dewitte')
  await inEachLanguage(async (language) => {
    const name = language === 'fr' || language === 'de' ? 'Café De Post BV' : 'Brasserie du Canal SRL'
    await page.goto(`/${language}/profile`)
    await expect(page.locator('main .keys li')).toHaveCount(3)
    await pressOn(page.locator('main .keys li').filter({ hasText: name }).getByRole('button'))
    await page.waitForURL(new RegExp(`/${language}/workers`))
    await expect(page.locator('.ctx')).toContainText(name)
  })
  await context.close()
})

test('The password is shown and hidden by keyboard, keeps the focus and says its state, in four languages', async ({
  page,
}) => {
  await inEachLanguage(async (language) => {
    const words = wordsIn(language)('signIn.form')
    await page.goto(`/${language}/sign-in`)
    await chooseAppCode(page, language)
    await typeIn(page, 'username', 'copied-text')
    // What is copied may be pasted.
    for (const keys of ['Control+A', 'Control+C']) await page.keyboard.press(keys)
    await tabTo(page.locator('#password'))
    await page.keyboard.press('Control+V')
    await expect(page.locator('#password')).toHaveValue('copied-text')
    await pressOn(page.getByRole('button', { name: words('show') }), 'Space')
    await expect(page.locator('#password')).toHaveAttribute('type', 'text')
    await expect(page.getByRole('button', { name: words('hide') })).toBeFocused()
    await page.keyboard.press('Space')
    await expect(page.locator('#password')).toHaveAttribute('type', 'password')
  })
})
