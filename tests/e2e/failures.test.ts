import type { Page, Response } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expect, test } from '../support/server.ts'
import type { PortalProcess } from '../support/server-process.ts'
import { signInAs } from '../support/sign-in.ts'
import { Tour } from '../support/tour.ts'

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/

async function change(portal: PortalProcess, sql: string): Promise<void> {
  await withClient(portal.database?.databaseOwnerUrl ?? '', (client) => client.query(sql))
}

/** From now on no draft can be saved: a fault nobody foresaw. */
const breakDrafts = (portal: PortalProcess) =>
  change(portal, `ALTER TABLE "Transmission" ADD CONSTRAINT broken CHECK ("status" <> 'draft') NOT VALID`)
const mendDrafts = (portal: PortalProcess) =>
  change(portal, 'ALTER TABLE "Transmission" DROP CONSTRAINT IF EXISTS broken')

/** Sends the first step and waits for the answer to its post. */
async function sendDates(page: Page): Promise<Response> {
  await page.locator('#wage-period [name=startDate]').fill('01/10/2026')
  await page.locator('#wage-period [name=endDate]').fill('31/10/2026')
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.locator('#wage-period button[type=submit]').last().click()
  return answer
}

/** The action's id as a build would have named it that nobody runs any more. */
async function actAsOlderBuild(page: Page): Promise<void> {
  await page.route('**/transmissions/new', async (route) => {
    const request = route.request()
    if (request.method() !== 'POST') return route.continue()
    const headers = request.headers()
    const id = headers['next-action']
    const older = (text: string) =>
      text.replace(/(?<![0-9a-f])[0-9a-f]{42}(?![0-9a-f])/g, (known) => known.slice(0, 2) + '0'.repeat(40))
    return route.continue({
      headers: id ? { ...headers, 'next-action': older(id) } : headers,
      postData: older(request.postData() ?? ''),
    })
  })
}

test.afterEach(({ portal }) => mendDrafts(portal))

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [language, title] of [
    ['fr', 'Le service a rencontré un problème'],
    ['nl', 'De dienst ondervond een probleem'],
    ['de', 'Beim Dienst ist ein Problem aufgetreten'],
    ['en', 'The service ran into a problem'],
  ] as const) {
    test(`A failed action answers with a page of the service and its number, ${language}`, async ({ page, portal }) => {
      await signInAs(page, portal, 'nathalie.servais')
      await page.goto(`/${language}/transmissions/new`)
      await breakDrafts(portal)
      const answer = await sendDates(page)
      expect(answer.status()).toBe(500)
      expect(answer.headers()['content-security-policy']).toContain('nonce-')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('header').first()).toContainText('Nathalie Servais')
      const [traceId = 'no number'] = uuid.exec((await page.locator('main').textContent()) ?? '') ?? []
      await expect.poll(() => portal.said).toContain(`"traceId":"${traceId}"`)
      expect(portal.said).not.toContain('connectionParameters')
    })
  }

  test('A page of an older build says that the program was renewed, and opens again', async ({ page, portal }) => {
    await signInAs(page, portal, 'nathalie.servais')
    await page.goto('/fr/transmissions/new')
    await actAsOlderBuild(page)
    const answer = await sendDates(page)
    expect(answer.status()).toBe(409)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le programme a été renouvelé')
    await page.unrouteAll()
    await page.getByRole('link', { name: 'Rouvrir la page' }).click()
    await expect(page.locator('#wage-period')).toBeVisible()
  })

  test('Too many attempts at a key: the page says until when, with the status for it', async ({ page }) => {
    await page.goto('/fr/sign-in')
    await page.locator('main form button').click()
    await page.locator('a[href$="/app-code"]').click()
    const attempt = async () => {
      await page.locator('#username').fill('nobody.anywhere')
      await page.locator('#password').fill('wrong')
      await page.locator('#code').fill('123456')
      const shown = page.waitForResponse(
        (response) => response.request().method() === 'GET' && /app-code\?check/.test(response.url()),
      )
      await page.locator('#key-form').getByRole('button', { name: 'Se connecter' }).click()
      return shown
    }
    // A slow machine lets the first short delays pass: they double each time.
    let refused = await attempt()
    for (let times = 1; times < 12 && refused.status() !== 429; times++) refused = await attempt()
    expect(refused.status()).toBe(429)
    expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
    await expect(page.locator('#error-summary')).toContainText(/Réessayez|tentatives/)
  })
})

test('With script a failed action shows the same words and the number that stands in the log', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/transmissions/new')
  await breakDrafts(portal)
  expect((await sendDates(page)).status()).toBe(500)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le service a rencontré un problème')
  await new Tour(page).look('a failed action')
  const [traceId = 'no number'] = uuid.exec((await page.locator('main').textContent()) ?? '') ?? []
  await expect.poll(() => portal.said).toContain(`"traceId":"${traceId}"`)
})

test('With script a page of an older build says that the program was renewed', async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/transmissions/new')
  await actAsOlderBuild(page)
  expect((await sendDates(page)).status()).toBe(409)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le programme a été renouvelé')
  await new Tour(page).look('of an older build')
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Rouvrir la page' }).click()
  await expect(page.locator('#wage-period')).toBeVisible()
})
