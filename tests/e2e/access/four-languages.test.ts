import type { Browser, Page } from '@playwright/test'
import type { Language } from '@/lib/i18n/languages.ts'
import { pressOn, typeIn } from '../../support/hands/keyboard.ts'
import { sqlOf } from '../../support/hands/typed-form.ts'
import { inEachLanguage, wordsIn } from '../../support/hands/words.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { signInAs } from '../../support/sign-in.ts'

async function open(browser: Browser, portal: PortalProcess, username: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })
  const page = await context.newPage()
  await signInAs(page, portal, username)
  return page
}

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name })

/** A permission is taken from the review, gone at the next click of an open session, and given again. */
async function takeAndGive(page: Page, other: Page, language: Language): Promise<void> {
  const words = wordsIn(language)('access')
  await page.goto(`/${language}/access`)
  expect((await page.locator('main tbody :is(th, td)').allInnerTexts()).filter((text) => text.trim() === '')).toEqual(
    [],
  )
  await pressOn(page.locator('main details.more summary'))
  await pressOn(button(page, `${words('take')} Flexi at work, Paul Henrion`))
  await expect(page.getByRole('status')).toContainText(words('saved.taken'))
  expect((await other.goto('/fr/transmissions/new'))?.status()).toBe(403)

  await pressOn(page.getByRole('link', { name: 'Henrion Paul' }))
  await expect(page.locator('main')).toContainText(words('give.permissionsHint'))
  await expect(page.locator('main')).toContainText(words('give.details.flexiAtWork'))
  await pressOn(page.locator('main input[value=flexiAtWork][type=checkbox]'), 'Space')
  await typeIn(page, 'endDate', '31/12/2099')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText(words('saved.given'))
  expect((await other.goto('/fr/transmissions/new'))?.status()).toBe(200)
}

async function readOwnLimits(page: Page, language: Language): Promise<void> {
  const words = wordsIn(language)('access')
  await page.goto(`/${language}/access`)
  await pressOn(page.getByRole('link', { name: 'Servais Nathalie' }))
  await expect(page.locator('main')).toContainText(words('refusals.ownUpward'))
  await expect(page.locator('main')).toContainText(words('refusals.lastChief'))
}

async function inviteAndRevoke(page: Page, language: Language): Promise<void> {
  const words = wordsIn(language)('invitation')
  await page.goto(`/${language}/access/invitations`)
  await typeIn(page, 'email', `colleague.${language}@example.org`)
  await pressOn(page.locator('main input[value=eBox]'), 'Space')
  await pressOn(button(page, words('button')))
  await expect(page.getByRole('status')).toContainText(words('sent'))
  await page.goto(`/${language}/demonstration-mail`)
  const mail = page.locator('article', { hasText: `colleague.${language}@example.org` }).first()
  const link = (await mail.getByRole('link').getAttribute('href')) ?? ''
  await page.goto(`/${language}/access/invitations`)
  await pressOn(page.getByRole('row', { name: `colleague.${language}@` }).getByRole('button'))
  await expect(page.getByRole('status')).toContainText(words('revoked'))
  await page.goto(link)
  await expect(page).toHaveURL(new RegExp(`/${language}/invitation$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('refused.revoked.title'))
}

test('Users, permissions, their review and invitations: by keyboard, without script, in four languages', async ({
  browser,
  portal,
}) => {
  const [page, other] = [await open(browser, portal, 'nathalie.servais'), await open(browser, portal, 'paul.henrion')]
  const sql = sqlOf(portal)
  await inEachLanguage(async (language) => {
    await test.step(language, async () => {
      await sql(`UPDATE "MembershipPermission" SET "startDate" = '2025-01-01', "lastUsedDate" = '2025-02-01'
        WHERE permission = 'flexiAtWork' AND "membershipId" = (SELECT m.id FROM "Membership" m JOIN "User" u ON u.id = m."userId"
          WHERE u.username = 'paul.henrion')`)
      await takeAndGive(page, other, language)
      await readOwnLimits(page, language)
      await inviteAndRevoke(page, language)
    })
  })
  const exported = await page.request.get('/nl/access/csv')
  expect(exported.headers()['content-disposition']).toContain('flexi-users')
  for (const each of [page, other]) await each.context().close()
})

test('A mandate is asked for, accepted and ended: by keyboard, without script, in four languages', async ({
  browser,
  portal,
}) => {
  const [employer, office] = [await open(browser, portal, 'anna.hermes'), await open(browser, portal, 'thomas.leroy')]
  await office.goto('/fr/profile')
  await pressOn(office.locator('main .keys li').filter({ hasText: 'Secrétariat Horizon ASBL' }).getByRole('button'))
  await office.waitForURL(/\/access\/mandates/)
  const french = wordsIn('fr')('mandates')
  await office.goto('/fr/access/mandates?group=pending')
  await pressOn(office.getByRole('row', { name: 'Gasthof zur Linde GmbH' }).getByRole('link'))
  await pressOn(button(office, french('one.decline')))
  await expect(office.getByRole('status')).toContainText(french('outcomes.declined'))
  await inEachLanguage(async (language) => {
    const words = wordsIn(language)('mandates')
    await employer.goto(`/${language}/access/mandates/give`)
    await typeIn(employer, 'search', 'horizon')
    await employer.keyboard.press('Enter')
    await typeIn(employer, 'endDate', '31/12/2099')
    await employer.keyboard.press('Enter')
    await expect(employer.getByRole('status')).toContainText(words('outcomes.requested'))

    await office.goto(`/${language}/access/mandates?group=pending`)
    await pressOn(office.getByRole('row', { name: 'Gasthof zur Linde GmbH' }).getByRole('link'))
    await pressOn(button(office, words('one.accept')))
    await expect(office.getByRole('status')).toContainText(words('outcomes.accepted'))

    await employer.goto(`/${language}/access/mandates`)
    await pressOn(employer.getByRole('row', { name: 'Secrétariat Horizon ASBL' }).getByRole('link'))
    await pressOn(employer.getByRole('link', { name: words('one.end') }))
    await pressOn(button(employer, words('end.button')))
    await expect(employer.getByRole('status')).toContainText(words('outcomes.ended'))
    await office.reload()
    await expect(office.locator('main')).toContainText(words('one.after.office'))
  })
  for (const each of [employer, office]) await each.context().close()
})
