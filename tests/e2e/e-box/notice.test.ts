import type { Browser, Page } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'

const link = 'Être averti par e-mail d’un message non lu'
const subject = 'Flexi at work : un message vous attend dans l’e-Box de Brasserie du Canal SRL'
const choiceOf = (page: Page) => page.getByLabel('Recevoir un e-mail quand un message de l’e-Box n’est pas lu')

async function choose(page: Page, isChosen: boolean): Promise<void> {
  await choiceOf(page).setChecked(isChosen)
  await page.getByRole('button', { name: 'Enregistrer Avis de l’e-Box' }).click()
  await page.waitForURL(/saved=eBoxNotice#eBoxNotice$/)
  await expect(page.locator('#eBoxNotice').getByRole('status')).toHaveText('Votre choix est enregistré.')
  await expect(choiceOf(page)).toBeChecked({ checked: isChosen })
}

/** As if the choice were an hour old and the newest message of the brasserie had come sixteen minutes ago. The worker's clock strikes when the server starts. */
async function arrive(portal: PortalProcess): Promise<void> {
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    await client.query(`UPDATE "EBoxMessage" SET "readAt" = NULL, "createdAt" = now() - interval '16 minutes',
      "expiresAt" = now() + interval '90 days' WHERE id = (SELECT m.id FROM "EBoxMessage" m JOIN "Enterprise" e
        ON e.id = m."recipientId" WHERE e."enterpriseNumber" = '0123456749' ORDER BY m."createdAt" DESC LIMIT 1)`)
    await client.query(
      `UPDATE "User" SET "eBoxNoticeChosenAt" = now() - interval '1 hour' WHERE "eBoxNoticeChosenAt" IS NOT NULL`,
    )
  })
  await portal.stopServer()
  await portal.startServer()
}

interface Ending {
  url: string
  javaScriptEnabled: boolean
  username: string
}

/** Somebody who is not signed in follows the link of his mail. */
async function endByMail(browser: Browser, { url, javaScriptEnabled, username }: Ending): Promise<void> {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled })
  const page = await context.newPage()
  await page.goto('/fr/demonstration-mail')
  const mail = page.locator('main article', { hasText: subject }).filter({ hasText: `${username}@example.org` })
  await mail.locator('a[href*="/fr/unsubscribe/"]').click()
  await page.waitForURL(/\/fr\/unsubscribe\//)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ne plus recevoir cet e-mail ?')
  if (javaScriptEnabled) await new Tour(page).look('asked whether a mail shall end')
  await page.getByRole('button', { name: 'Ne plus le recevoir' }).click()
  await page.waitForURL(/done=1/)
  await expect(page.getByRole('status')).toHaveText('Vous ne recevrez plus cet e-mail.')
  if (javaScriptEnabled) await new Tour(page).look('a mail was ended')
  await context.close()
}

for (const [username, javaScriptEnabled] of [
  ['nathalie.servais', true],
  ['paul.henrion', false],
] as const)
  test(`A message that nobody opens is told by mail to whoever asked for it, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
    portal,
  }) => {
    const context = await browser.newContext({ baseURL: portal.url, javaScriptEnabled })
    const page = await context.newPage()
    const look = async (state: string) => javaScriptEnabled && new Tour(page).look(state)
    await signInAs(page, portal, username)
    await page.goto('/fr/e-box')
    await page.getByRole('link', { name: link }).click()
    await page.waitForURL(/\/profile#eBoxNotice$/)
    await expect(choiceOf(page)).not.toBeChecked()
    await expect(page.locator('#eBoxNotice')).toContainText(`${username}@example.org`)
    await choose(page, true)
    await look('the notice was chosen')

    await arrive(portal)
    const mail = page.locator('main article', { hasText: subject }).filter({ hasText: `${username}@example.org` })
    await expect(async () => {
      await page.goto('/fr/demonstration-mail')
      await expect(mail).toHaveCount(1, { timeout: 1000 })
    }).toPass({ timeout: 30_000 })
    await expect(mail).not.toContainText(/Transmission|travailleur|[A-Z]\.[A-Z]\.|€/)
    await look('the notice in the mailbox')
    await mail.locator('a[href$="/fr/e-box"]').click()
    await page.waitForURL(/\/fr\/e-box$/)
    await expect(page.locator('.mail tbody tr').first()).toContainText('Non lu')

    await page.goto('/fr/profile')
    await expect(choiceOf(page)).toBeChecked()
    await endByMail(browser, { url: portal.url, javaScriptEnabled, username })
    await page.reload()
    await expect(choiceOf(page)).not.toBeChecked()
    await choose(page, true)
    await choose(page, false)
    await context.close()
  })

test('A mail program ends the mail by one click, without page, session or origin', async ({
  page,
  portal,
  request,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/profile')
  await choose(page, true)
  await page.goto('/fr/demonstration-mail')
  const mail = page.locator('main article', { hasText: 'nathalie.servais@example.org' })
  const address = (await mail.locator('a[href*="/unsubscribe/eBoxNotice"]').first().getAttribute('href')) ?? ''
  const oneClick = `${portal.url}/api/unsubscribe/${address.split('/').at(-1)}`
  const form = { 'List-Unsubscribe': 'One-Click' }
  expect((await request.post(`${oneClick}x`, { form })).status()).toBe(404)
  await page.goto('/fr/profile')
  await expect(choiceOf(page)).toBeChecked()
  for (const _twice of [1, 2]) expect((await request.post(oneClick, { form, maxRedirects: 0 })).status()).toBe(200)
  await page.reload()
  await expect(choiceOf(page)).not.toBeChecked()
  expect((await request.get(oneClick)).url()).toContain('/unsubscribe/eBoxNotice.')
})

test('Whoever opens no e-Box is offered no notice of it', async ({ page, portal }) => {
  await signInAs(page, portal, 'lotte.verhaeren')
  await page.goto('/fr/profile')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#eBoxNotice')).toHaveCount(0)
})
