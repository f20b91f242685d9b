import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { expectAccessible } from '../../support/axe.ts'
import { loadAgency, openAgency } from '../../support/hands/agency.ts'
import { CountedHands } from '../../support/hands/counted-hands.ts'
import { expect, test } from '../../support/server.ts'

const WORKERS = 10
/** From home to confirmation, keys and clicks together (comparable systems: ten workers in under two minutes). */
const MOST_PRESSES = 60

/** As far as step 3, with all ten. */
async function toStepThree(hands: CountedHands): Promise<void> {
  const { page } = hands
  await hands.click(page.getByRole('link', { name: /^Nouvelle transmission|^Transmettre/ }).first())
  await hands.click(page.getByRole('radio', { name: /^Mois dernier/ }))
  await hands.click(hands.button('Suivant'))
  await page.waitForURL(/\/workers$/)
  await hands.click(page.getByRole('button', { name: /^Tout sélectionner/ }))
  await hands.click(hands.button('Suivant'))
  await page.waitForURL(/\/wages\//)
}

test.beforeEach(async ({ portal }) => loadAgency(portal, WORKERS))

test('[CASE-80] Ten workers the same as last time: sent in sixty keys and clicks, confirmed by one tick', async ({
  page,
  portal,
}) => {
  await openAgency(page, portal)
  const hands = new CountedHands(page)
  await toStepThree(hands)
  await hands.click(page.locator('summary', { hasText: `Comme la dernière fois, pour ${WORKERS}` }))
  await expectAccessible(page)
  await hands.click(page.getByLabel('Date de calcul, pour tous', { exact: true }))
  await hands.type(formatDate(todayInBrussels(new Date())))
  await hands.click(hands.button(/^Reprendre pour 10/))
  await page.waitForURL(/\/overview/)
  await expect(page.getByText('À confirmer', { exact: true })).toHaveCount(WORKERS)
  await expectAccessible(page)

  await page.getByRole('button', { name: `Transmettre les données de ${WORKERS} flexi-travailleurs` }).click()
  await expect(page.locator('#error-summary li')).toHaveCount(WORKERS)
  await expect(page.locator('#error-summary')).toContainText('Vérifiez les données reprises')

  await hands.click(page.getByRole('checkbox', { name: /^Les données reprises de 10/ }))
  await hands.click(hands.button(`Transmettre les données de ${WORKERS} flexi-travailleurs`))
  await page.waitForURL(/\/receipt/)
  hands.report('repeat10')
  expect(hands.presses).toBeLessThanOrEqual(MOST_PRESSES)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('[CASE-80] One worker the same as last time: a button of the form, confirmed by going on', async ({
    page,
    portal,
  }) => {
    await openAgency(page, portal)
    await toStepThree(new CountedHands(page))
    await page.getByLabel('Date de calcul', { exact: true }).fill('31/02/2026')
    await page.getByRole('button', { name: /^Comme la dernière fois/ }).click()
    await page.waitForURL(/did=repeated/)
    await expect(page.getByRole('heading', { name: /^Données reprises de la période/ })).toBeVisible()
    await expect(page.getByLabel('Date de calcul', { exact: true })).toHaveValue('31/02/2026')
    await expect(page.locator('[id="qualities.0.grossWageCents"]')).toHaveValue(/^\d+$/)

    await page.locator('summary', { hasText: `Comme la dernière fois, pour ${WORKERS - 1}` }).click()
    await page.getByLabel('Date de calcul, pour tous', { exact: true }).fill('demain')
    await page.getByRole('button', { name: /^Reprendre pour 9/ }).click()
    await expect(page.locator('#error-summary a')).toHaveText(/^Introduisez la date de calcul/)
    await expect(page.getByLabel('Date de calcul, pour tous', { exact: true })).toHaveValue('demain')

    await page.getByLabel('Date de calcul', { exact: true }).fill(formatDate(todayInBrussels(new Date())))
    await page.getByRole('button', { name: 'Suivant', exact: true }).click()
    await page.waitForURL(/\/overview/)
    await expect(page.getByText('Complète', { exact: true })).toHaveCount(1)
    await expect(page.getByText('À confirmer', { exact: true })).toHaveCount(0)
  })
})
