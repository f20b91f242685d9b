import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { loadAgency, openAgency } from '../../support/hands/agency.ts'
import { CountedHands } from '../../support/hands/counted-hands.ts'
import { expect, test } from '../../support/server.ts'

/** Two are enough to walk the whole way; `npm run bench:effort` walks it with ten. */
const WORKERS = Number(process.env.EFFORT_WORKERS ?? 2)
/** A date, a type of worker, a wage, and on to the next: nobody enters a worker by fewer keys and clicks this way. */
const LEAST_PER_WORKER = 18

test('Workers are entered one by one, as the manual does: the effort that grid and repetition are compared with', async ({
  page,
  portal,
}) => {
  test.setTimeout(300_000)
  await loadAgency(portal, WORKERS)
  await openAgency(page, portal)
  const hands = new CountedHands(page)
  await hands.click(page.getByRole('link', { name: /^Nouvelle transmission|^Transmettre/ }).first())
  await hands.click(page.getByRole('radio', { name: /^Mois dernier/ }))
  await hands.click(hands.button('Suivant'))
  await page.waitForURL(/\/workers$/)
  await hands.click(page.getByRole('button', { name: /^Tout sélectionner/ }))
  await hands.click(hands.button('Suivant'))
  for (let worker = 1; worker <= WORKERS; worker++) {
    await page.waitForURL(/\/wages\//)
    await hands.click(page.getByLabel('Date de calcul', { exact: true }))
    await hands.type(formatDate(todayInBrussels(new Date())))
    const category = page.locator('[name="qualities.0.employerCategory"]')
    if ((await category.inputValue()) === '') await hands.choose(category, '097')
    await hands.click(page.getByRole('radio', { name: 'Ouvrier (050)' }))
    await hands.click(page.getByLabel('Montant du salaire brut', { exact: true }))
    await hands.type(`3${worker % 10}0,50`)
    await hands.click(page.getByRole('button', { name: 'Suivant', exact: true }))
    await page.waitForURL(/\/overview/)
    if (worker < WORKERS)
      await hands.click(page.getByRole('link', { name: /^Poursuivre avec le prochain flexi-travailleur/ }))
  }
  await hands.click(hands.button(`Transmettre les données de ${WORKERS} flexi-travailleurs`))
  await page.waitForURL(/\/receipt/)
  hands.report(`manual${WORKERS}`)
  expect(hands.presses).toBeGreaterThanOrEqual(LEAST_PER_WORKER * WORKERS)
})
