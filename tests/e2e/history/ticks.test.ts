import type { Page } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { Walk } from '../../support/walk.ts'
import { openWorker } from '../../support/worker-page.ts'

const isRight = 'Ces données sont justes'

/** Isabelle with five times her usual wage, Christophe with December once more. */
async function enter(page: Page, wage: string): Promise<void> {
  const walk = new Walk(page)
  await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
  await walk.fillSimply(wage)
  await walk.next()
  await page.waitForURL(/\/overview/)
  await page.getByRole('link', { name: walk.words.nextWorker }).click()
  await walk.fillSimply('1450', '597')
  await walk.next()
  await page.waitForURL(/\/overview/)
}

const journeys = [
  { javaScriptEnabled: true, wage: '5000', ceiling: /le total de 2024 chez vous atteint 80\s% du plafond annuel/ },
  { javaScriptEnabled: false, wage: '4000', ceiling: /le total de 2024 chez vous dépasse le plafond annuel/ },
]

for (const { javaScriptEnabled, wage, ceiling } of journeys)
  test(`[CASE-84] A duplicate and amounts out of the ordinary wait for a tick, which is recorded, ${javaScriptEnabled ? 'in the browser' : 'without script'}`, async ({
    browser,
    portal,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled, baseURL: portal.url })).newPage()
    await signInAs(page, portal, 'nathalie.servais')
    await enter(page, wage)
    const main = page.locator('main')
    await expect(main).toContainText('bien plus élevé que d’habitude pour ce travailleur')
    await expect(main).toContainText(ceiling)
    await expect(main).toContainText('Une transmission avec la même période de calcul')
    // Neither being late nor what else is only worth knowing asks for anything.
    const ticks = page.getByRole('checkbox', { name: isRight })
    await expect(ticks).toHaveCount(3)

    const send = page.getByRole('button', { name: 'Transmettre les données de 2 flexi-travailleurs' })
    await ticks.first().check()
    await send.click()
    await page.waitForURL(/check=1/)
    await expect(page.locator('#error-summary a')).toHaveCount(2)
    await expect(page.locator('#error-summary')).toContainText('puis cochez « Ces données sont justes »')
    await expect(ticks.first()).toBeChecked()
    if (javaScriptEnabled) await new Tour(page).look('ticks missing')
    for (const tick of await ticks.all()) await tick.check()
    await send.click()
    await page.waitForURL(/\/receipt/)

    const transmissionId = /transmissions\/([0-9a-f-]{36})/.exec(page.url())?.[1]
    const recorded = await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
      const { rows } = await client.query(
        `SELECT p."familyName" AS name, v."confirmedWarnings" AS codes FROM "WageDeclarationVersion" v
         JOIN "Person" p ON p.id = v."workerId" WHERE v."transmissionId" = $1 ORDER BY 1`,
        [transmissionId],
      )
      return rows
    })
    expect(recorded).toEqual([
      { name: 'Clarebout', codes: ['90504-W01', '90504-W02'] },
      { name: 'Van Houdt', codes: ['90501-272'] },
    ])
    await openWorker(page, 'Van Houdt')
    const history = page.locator('.hist li', { hasText: /Coché «\sCes données sont justes\s»/ }).first()
    await expect(history).toContainText('90501-272')
    await page.context().close()
  })
