import type { Page } from '@playwright/test'
import { findIds, sqlOf } from '../../support/hands/typed-form.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'

const others = ['nl', 'de', 'en']

/** French is looked at state by state elsewhere. Every page in every language at its narrowest, and by the rules of axe in one of them. */
async function glanceAtAll(page: Page, addresses: readonly string[]): Promise<void> {
  const tour = new Tour(page)
  for (const [place, address] of addresses.entries())
    for (const [turn, language] of others.entries()) {
      await tour.glance(`/${language}${address}`, turn === place % others.length)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    }
}

test('The pages of access management and account break no rule in Dutch, German and English', async ({
  page,
  portal,
}) => {
  const { paul, mandate } = await findIds(sqlOf(portal))
  await signInAs(page, portal, 'nathalie.servais')
  await glanceAtAll(page, [
    '/access',
    '/access/invitations?check=1',
    `/access/users/${paul}?check=1`,
    `/access/users/${paul}/remove`,
    '/access/mandates',
    '/access/mandates/give?search=horizon&startDate=x&endDate=y&check=1',
    `/access/mandates/${mandate}`,
    `/access/mandates/${mandate}/end?problem=past&endDate=x`,
    '/access/certificates',
    '/access/audit',
    '/account',
    '/account/app',
    '/account/passkeys',
    '/account/password?check=wrong',
    '/account/recovery-codes',
  ])
})

test('The pages of the agents’ desk break no rule in Dutch, German and English', async ({ page, portal }) => {
  const { proposal } = await findIds(sqlOf(portal))
  await signInAs(page, portal, 'agnes.collard')
  await glanceAtAll(page, [
    '/desk',
    '/desk/parameters',
    `/desk/parameters/outlierFactor?refused=changed&proposalId=${proposal}`,
    '/desk/parameters/annualCeiling/add?check=1&unlimited=yes&value=5',
  ])
})
