import type { Page } from '@playwright/test'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Walk } from '../../support/walk.ts'

/** By the page of profiles, as from the rail. */
async function switchTo(page: Page, client: string): Promise<void> {
  await page.goto('/fr/profile')
  await page.getByLabel('Nom ou numéro d’entreprise du client').fill(client)
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await page.waitForURL(/search=/)
  await page.getByRole('button', { name: new RegExp(`^Choisir ${client}`, 'i') }).click()
  await page.waitForURL(/\/fr\/workers/)
  await expect(page.locator('.ctx')).toContainText(new RegExp(client, 'i'))
}

for (const javaScriptEnabled of [true, false])
  test(`Another employer is another world: no draft and no filter comes along, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
    portal,
  }) => {
    const page = await (await browser.newContext({ baseURL: portal.url, javaScriptEnabled })).newPage()
    const [one, other] = javaScriptEnabled ? ['client 051', 'client 052'] : ['client 061', 'client 062']
    await signInAs(page, portal, 'thomas.leroy')
    await switchTo(page, one)
    await new Walk(page).choosePeriod('01/11/2024', '30/11/2024')
    await page.waitForURL(/\/transmissions\/[0-9a-f-]{36}\/workers/)
    const draft = new URL(page.url()).pathname
    await page.goto('/fr/workers?startDate=2024-01-01&endDate=2024-12-31&search=zzz')
    await expect(page.getByLabel('Trouvez un flexi-travailleur')).toHaveValue('zzz')

    await switchTo(page, other)
    expect(new URL(page.url()).search).toBe('')
    await expect(page.getByLabel('Trouvez un flexi-travailleur')).toHaveValue('')
    await expect(page.getByRole('main')).not.toContainText('01/11/2024')
    await page.goto('/fr/to-do?kind=draft')
    await expect(page.getByRole('main')).not.toContainText('01/11/2024')
    expect((await page.goto(draft))?.status()).toBe(404)

    await switchTo(page, one)
    expect((await page.goto(draft))?.status()).toBe(200)
    await page.context().close()
  })
