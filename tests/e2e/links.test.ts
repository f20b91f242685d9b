import { expect, test } from '../support/server.ts'
import { signInAs } from '../support/sign-in.ts'

test('A link of the portal keeps the page’s scripts; opened in a tab of its own it leaves the page alone', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/workers')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.documentElement.setAttribute('data-kept', ''))
  await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: /e.Box/ }).click()
  await expect(page).toHaveURL(/\/fr\/e-box$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.locator('html[data-kept]')).toHaveCount(1)

  const opened = page.context().waitForEvent('page')
  await page
    .getByRole('link', { name: /Dimona/ })
    .first()
    .click({ modifiers: ['ControlOrMeta'] })
  await expect(await opened).toHaveURL(/\/fr\/dimona$/)
  await expect(page).toHaveURL(/\/fr\/e-box$/)

  await page.goBack()
  await expect(page).toHaveURL(/\/fr\/workers/)
})
