import type { Page } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'

const refused = 'Transmission refusée, 1 travailleur (Ł.S.)'
const rows = (page: Page) => page.locator('.mail tbody tr')
const search = async (page: Page, text: string) => {
  await page.getByRole('searchbox', { name: 'Rechercher un message' }).fill(text)
  await page.getByRole('button', { name: 'Filtrer' }).click()
}

/** As if everything had come today, but for the refusal, which came nearly six months ago; and as if no office had sent it. */
async function renew(portal: PortalProcess): Promise<void> {
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    await client.query(
      `UPDATE "EBoxMessage" SET "recipientId" = "employerId", kind = 'refused' WHERE kind = 'batchResult'`,
    )
    await client.query(`UPDATE "EBoxMessage" SET "readAt" = NULL, "archivedAt" = NULL, "expiresAt" = now()
      + CASE kind WHEN 'refused' THEN interval '3 days' ELSE interval '90 days' END`)
  })
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('[CASE-88] The e-Box is searched and filtered, says what is unread and what leaves soon, and keeps what is put away', async ({
      page,
      portal,
    }) => {
      await renew(portal)
      const tour = new Tour(page)
      const look = async (state: string) => javaScriptEnabled && tour.look(state)
      await signInAs(page, portal, 'nathalie.servais')
      await page.goto('/fr/e-box')
      await look('all unread, one leaves soon')
      const all = await rows(page).count()
      expect(all).toBeGreaterThan(2)
      await expect(page).toHaveTitle(new RegExp(`${all} non lus`))
      await expect(page.locator('.mail caption')).toContainText('du plus récent au plus ancien')
      await expect(rows(page).first().locator('th')).toContainText('Non lu :')

      await search(page, 'szczep')
      await expect(rows(page).getByRole('link')).toHaveText([refused])
      await expect(page).toHaveURL(/search=szczep/)
      const reference = (await rows(page).locator('.mono').textContent()) ?? ''
      await search(page, reference.toLowerCase())
      await page.waitForURL(/search=(?!szczep)/)
      await expect(rows(page).getByRole('link')).toHaveText([refused])
      await search(page, '99.09.30-999.49')
      await expect(rows(page).getByRole('link')).toHaveText([refused])
      await expect(page).toHaveURL(/worker=[0-9a-f-]{36}$/)
      await look('about one worker')
      await search(page, '99.09.30')
      await expect(page.locator('#search-error')).toContainText('compte 11 chiffres')
      await look('a number too short')
      await search(page, 'introuvable')
      await expect(page.getByRole('main')).toContainText('Aucun message ne correspond')
      await look('nothing found')

      await page.goto('/fr/e-box')
      await page.getByLabel('Catégorie').selectOption({ label: 'Refus' })
      await page.getByRole('button', { name: 'Filtrer' }).click()
      await expect(rows(page).getByRole('link')).toHaveText([refused])

      await page.goto('/fr/e-box')
      await page.getByRole('link', { name: 'Voir ces messages' }).click()
      await expect(rows(page).getByRole('link')).toHaveText([refused])
      await expect(rows(page)).toContainText('Disparaît le')
      await look('what leaves soon')

      await page.getByRole('button', { name: `Archiver ${refused}` }).click()
      await page.waitForURL(/marked=archived/)
      await page.getByRole('link', { name: 'Messages', exact: true }).click()
      await expect(rows(page)).toHaveCount(all - 1)
      await page.getByRole('link', { name: 'Archives' }).click()
      await expect(rows(page).getByRole('link')).toHaveText([refused])
      await look('what was put away')

      await page.goto('/fr/e-box')
      await page.getByRole('button', { name: 'Marquer comme lu', exact: true }).click()
      await expect(page.locator('#error-summary')).toContainText('Cochez d’abord un message')
      await rows(page).nth(0).getByRole('checkbox').check()
      await rows(page).nth(1).getByRole('checkbox').check()
      await page.getByRole('button', { name: 'Marquer comme lu', exact: true }).click()
      await page.waitForURL(/marked=read/)
      await page.getByRole('link', { name: 'Non lus', exact: true }).click()
      await expect(rows(page)).toHaveCount(all - 3)
      await look('the unread ones')
    })
  })

test('[CASE-88] Categories about wages are hidden from whoever has no permission for wages, and the page says so', async ({
  page,
  portal,
}) => {
  await renew(portal)
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    await client.query(`DELETE FROM "MembershipPermission" WHERE permission IN ('flexiAtWork', 'dimonaConsultation')
      AND "membershipId" IN (SELECT m.id FROM "Membership" m JOIN "User" u ON u.id = m."userId" WHERE u.username = 'nathalie.servais')`)
  })
  await signInAs(page, portal, 'nathalie.servais')
  await new Tour(page).visit('/fr/e-box', 'without a permission for wages')
  await expect(page.getByRole('main')).toContainText('concernent des salaires et n’apparaissent pas ici')
  await expect(page.getByRole('main')).not.toContainText('Ł.S.')
  await expect(page.getByLabel('Catégorie').getByRole('option', { name: 'Refus' })).toHaveCount(0)
})
