import type { Page } from '@playwright/test'
import { box, findIds, forms, sqlOf, TypedForm } from '../../support/hands/typed-form.ts'
import { wordsIn } from '../../support/hands/words.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'

async function wearOffice(page: Page): Promise<void> {
  await page.goto('/fr/profile')
  await page.locator('main .keys li').filter({ hasText: 'Secrétariat Horizon ASBL' }).getByRole('button').click()
  await page.waitForURL(/\/access\//)
}

test('What was typed outlives a right and a session that are gone, and a change of language, in every form of access, account and desk, without script', async ({
  browser,
  portal,
}) => {
  const sql = sqlOf(portal)
  const ids = await findIds(sql)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })
  const page = await context.newPage()
  let current = ''
  for (const form of forms) {
    if (form.username !== current) {
      await context.clearCookies()
      await signInAs(page, portal, form.username)
      if (form.username === 'thomas.leroy') await wearOffice(page)
      current = form.username
    }
    const journey = new TypedForm(page, sql, form, ids)
    await test.step(journey.address.replace(/[0-9a-f-]{36}/g, '…'), async () => {
      await journey.fill()
      await journey.loseRight()
      await journey.expectTyped()
      await journey.loseSession()
      await journey.expectTyped()
      if (await journey.changeLanguage()) await journey.expectTyped()
    })
  }
  await context.close()
})

test('Who comes too late, or asks for too much, finds what he typed and the way back, without script', async ({
  browser,
  portal,
}) => {
  const sql = sqlOf(portal)
  const ids = await findIds(sql)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })
  const page = await context.newPage()
  await signInAs(page, portal, 'nathalie.servais')
  const [, give, , end] = forms.map((form) => new TypedForm(page, sql, form, ids))
  if (!give || !end) throw new Error('The forms have moved.')

  await give.fill()
  await box(page, 'technicalChannels').check()
  const role = (name: string) =>
    sql(
      `UPDATE "Membership" SET role = $1 WHERE "userId" = (SELECT id FROM "User" WHERE username = 'nathalie.servais')`,
      name,
    )
  const channel = `permission = 'technicalChannels' AND "membershipId" = (SELECT m.id FROM "Membership" m
    JOIN "User" u ON u.id = m."userId" WHERE u.username = 'nathalie.servais')`
  await role('accessManager')
  await sql(`UPDATE "MembershipPermission" SET "endDate" = '2025-01-01' WHERE ${channel}`)
  await give.press()
  await expect(page.getByRole('status')).toContainText(wordsIn('nl')('access')('refusals.beyondYours'))
  await give.expectTyped()
  await sql(`UPDATE "MembershipPermission" SET "endDate" = NULL WHERE ${channel}`)
  await role('chiefAccessManager')

  await end.fill()
  await sql(`UPDATE "Mandate" SET "endDate" = '2099-04-29' WHERE id = $1`, ids.mandate)
  await end.press()
  await expect(page.locator('#error-summary')).toContainText(wordsIn('en')('mandates')('refusals.endsEarlier'))
  await end.expectTyped()
  await sql(`UPDATE "Mandate" SET status = 'ended', "endedAt" = now() WHERE id = $1`, ids.mandate)
  await page.goto(end.address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn('en')('mandates')('end.pageTitle'))
  await page.locator('main a.back').click()
  await expect(page).toHaveURL(new RegExp(`/en/access/mandates/${ids.mandate}$`))

  await page.goto('/fr/access')
  const own = await page.getByRole('link', { name: /Servais/ }).getAttribute('href')
  await page.goto(`${own}/remove`)
  await page.locator('main a.back').click()
  await expect(page).toHaveURL(new RegExp(`${own}$`))

  await context.clearCookies()
  await signInAs(page, portal, 'agnes.collard')
  const remark = page.locator(`[name="remark-${ids.proposal}"]`)
  await page.goto('/fr/desk/parameters/outlierFactor')
  await remark.fill('Trop haut')
  await sql(
    `INSERT INTO "ParameterDecision" SELECT gen_random_uuid(), id, 1, 'takenBack', "proposedByUserId", now(), NULL
     FROM "ParameterProposal" WHERE id = $1`,
    ids.proposal,
  )
  await page.locator('article', { has: remark }).getByRole('button').last().click()
  await expect(page.getByRole('status')).toContainText('Un autre agent a décidé entre-temps')
  await expect(page.getByRole('status')).toContainText('Trop haut')
  await context.close()
})

test('The language changes on a page that is refused, where the form is missing that the language bar would send', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/transmissions/00000000-0000-7000-8000-000000000000/wages/grid')
  await expect(page.locator('main')).toContainText(wordsIn('fr')('errors')('pages.notFound.title'))
  await page.locator('.lang button[value=nl]').click()
  await page.waitForURL(/\/nl\//)
  await expect(page.locator('main')).toContainText(wordsIn('nl')('errors')('pages.notFound.title'))
})
