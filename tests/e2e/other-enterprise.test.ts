import type { Page } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expect, test } from '../support/server.ts'
import { signInAs } from '../support/sign-in.ts'

const unknown = '01937d3c-0000-7000-8000-000000000009'

/** Status and words of an address, without the number of the request. */
async function answerOf(
  page: Page,
  address: string,
): Promise<{ status: number | undefined; words: string; title: string }> {
  const response = await page.goto(address)
  const words = ((await page.locator('main').textContent()) ?? '').replace(/[0-9a-f-]{32,36}/g, '')
  return { status: response?.status(), words, title: await page.title() }
}

test('[CASE-27] A worker, declaration, draft or e-Box message of another enterprise answers like one that does not exist', async ({
  page,
  portal,
}) => {
  const ids = await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    const idOf = async (question: string) => (await client.query(question)).rows[0]?.id as string
    const brasserie = `(SELECT id FROM "Enterprise" WHERE "enterpriseNumber" = '0123456749')`
    return {
      worker: await idOf(
        `SELECT "workerId" AS id FROM "WageDeclaration" WHERE "employerId" = ${brasserie} AND "calculationStartDate" < '2025-01-01' LIMIT 1`,
      ),
      declaration: await idOf(
        `SELECT id FROM "WageDeclaration" WHERE "employerId" = ${brasserie} AND "status" = 'accepted' LIMIT 1`,
      ),
      draft: await idOf(
        `SELECT id FROM "Transmission" WHERE "employerId" = ${brasserie} AND "status" = 'draft' LIMIT 1`,
      ),
      sent: await idOf(`SELECT id FROM "Transmission" WHERE "employerId" = ${brasserie} AND "status" = 'done' LIMIT 1`),
      message: await idOf(
        `SELECT id FROM "EBoxMessage" WHERE "recipientId" = ${brasserie} ORDER BY "createdAt" DESC LIMIT 1`,
      ),
    }
  })
  await signInAs(page, portal, 'greet.maes')
  const addresses: [string, (id: string) => string][] = [
    [ids.worker, (id) => `/fr/workers/${id}`],
    [ids.declaration, (id) => `/fr/workers/${unknown}/declarations/${id}/delete`],
    [ids.draft, (id) => `/fr/transmissions/${id}/period`],
    [ids.draft, (id) => `/fr/transmissions/${id}/overview`],
    [ids.sent, (id) => `/fr/transmissions/${id}/receipt`],
    [ids.message, (id) => `/fr/e-box/${id}`],
  ]
  for (const [id, addressOf] of addresses) {
    const forged = await answerOf(page, addressOf(id))
    const absent = await answerOf(page, addressOf(unknown))
    expect(forged.status, addressOf(id)).toBe(404)
    expect(forged).toEqual(absent)
  }
})

test('[CASE-27] Without script too, an unknown address has words and the status 404', async ({ browser, portal }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })).newPage()
  await signInAs(page, portal, 'greet.maes')
  const answer = await answerOf(page, `/fr/workers/${unknown}`)
  expect(answer.status).toBe(404)
  expect(answer.words).toContain('Page introuvable')
  await page.context().close()
})
