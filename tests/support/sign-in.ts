import type { BrowserContext, Page } from '@playwright/test'
import type { PortalProcess } from './server-process.ts'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** Sessions of the worlds of this process: a code works once, so the tests of a file share each person's sign-in. */
const sessions = new Map<string, Cookies>()

/** Signs in through the real pages, with the password and the code that the demonstration shows beside the person. */
export async function signInAfresh(page: Page, username: string, language = 'fr'): Promise<void> {
  await page.goto(`/${language}/sign-in`)
  await page.locator('main form button').click()
  await fillKeys(page, username)
}

/** From the page of the digital keys to the end of the sign-in, by the code of the application. */
export async function fillKeys(page: Page, username: string): Promise<void> {
  await page.locator('a[href$="/app-code"]').click()
  await page.waitForURL(/\/app-code/)
  await page.goto(`${new URL(page.url()).pathname}?person=${username}`)
  await page.locator('main form button[name=intent]').click()
  await page.waitForURL((address) => !/interaction|oidc|\/api\//.test(address.pathname))
}

/** Is this person, in this page's browser: by the session he has in this world, or by a new one. */
export async function signInAs(page: Page, portal: PortalProcess, username: string, language = 'fr'): Promise<void> {
  const key = `${portal.database?.databaseUrl} ${username}`
  const known = sessions.get(key)
  if (known) {
    await page.context().addCookies(known)
    return
  }
  await signInAfresh(page, username, language)
  sessions.set(key, await page.context().cookies())
}
