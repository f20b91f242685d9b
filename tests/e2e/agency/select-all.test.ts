import { loadAgency, openAgency, openStepTwo } from '../../support/hands/agency.ts'
import { expect, test } from '../../support/server.ts'

/** As many as can be ticked at one press. */
const MOST_AT_ONCE = 500

test.use({ javaScriptEnabled: false })

test('All five hundred are ticked by one button, and all whom a search leaves on its pages', async ({
  page,
  portal,
}) => {
  await loadAgency(portal, MOST_AT_ONCE)
  await openAgency(page, portal)
  await openStepTwo(page)
  const ticked = page.locator('#eligible-workers tbody input:checked')
  const listHead = page.locator('#results')

  await page.getByRole('searchbox', { name: 'Rechercher un flexi-travailleur' }).fill('c')
  await page.getByRole('button', { name: 'Rechercher', exact: true }).click()
  await page.waitForURL(/search=c/)
  const found = (await listHead.getByRole('status').textContent())?.match(/^\d+/)?.[0] ?? ''
  expect(Number(found)).toBeGreaterThan(50)
  await listHead.getByRole('button', { name: `Tout sélectionner (${found})` }).click()
  await expect(page.getByText(`Sélectionnés : ${found}`)).toBeVisible()
  await expect(ticked).toHaveCount(50)

  await listHead.getByRole('button', { name: 'Afficher toute la liste' }).click()
  await expect(page.getByText(`Sélectionnés : ${found}`)).toBeVisible()
  await listHead.getByRole('button', { name: `Tout sélectionner (${MOST_AT_ONCE})` }).click()
  await expect(page.getByText(`Sélectionnés : ${MOST_AT_ONCE}`)).toBeVisible()
  await expect(ticked).toHaveCount(50)

  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/\/wages\//)
  await expect(page.getByText(`Travailleur 1 sur ${MOST_AT_ONCE}`)).toBeVisible()
})
