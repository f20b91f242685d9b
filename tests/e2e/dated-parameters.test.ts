import type { Browser, Page } from '@playwright/test'
import { expect, test } from '../support/server.ts'
import { moveClock, restartWithMovableClock } from '../support/server-clock.ts'
import type { PortalProcess } from '../support/server-process.ts'
import { signInAfresh } from '../support/sign-in.ts'
import { Tour } from '../support/tour.ts'

/** The first year whose ceiling nobody has published. */
const year = Math.max(2027, new Date().getFullYear() + 1)
const desk = '/fr/desk/parameters'

interface Visitor {
  browser: Browser
  portal: PortalProcess
}

/** A browser of one's own; signing in again, because a moved clock ends what was open. */
async function openAs({ browser, portal }: Visitor, username: string, options = {}): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: portal.url, locale: 'fr-BE', ...options })).newPage()
  await signInAfresh(page, username)
  return page
}

const rowOfYear = (page: Page, text: string) =>
  page
    .locator('#ceilings table')
    .first()
    .getByRole('row', { name: new RegExp(`^${text}`) })

async function fillValue(page: Page, startDate: string, value: string, reference: string): Promise<void> {
  await page.getByLabel('Premier jour', { exact: true }).fill(startDate)
  await page.getByLabel('Valeur', { exact: true }).fill(value)
  await page.getByLabel('Référence légale', { exact: true }).fill(reference)
  await page.getByRole('button', { name: 'Proposer cette valeur' }).click()
}

/** What the desk says is in force. */
function inForce(page: Page) {
  return page.locator('dl.kv').first().locator('dd').first()
}

const unlimited = { fr: 'Aucune limite', nl: 'Geen grens', de: 'Keine Grenze', en: 'No limit' }

/** « No limit » has no number beside it, waits for a second agent, and is said in each language wherever the value stands. */
async function liftLimit(proposer: Page, confirmer: Page): Promise<void> {
  const address = '/desk/parameters/earlyPensionerLimit'
  await proposer.goto('/fr/desk/parameters/transmissionDelay/add')
  await expect(proposer.getByRole('checkbox')).toHaveCount(0)
  await proposer.goto(`/fr${address}/add`)
  await proposer.getByRole('checkbox', { name: unlimited.fr }).check()
  await fillValue(proposer, `01/01/${year + 2}`, '9 000,00', 'Loi du jour')
  await expect(proposer.locator('#error-summary a')).toHaveText([/videz ce champ, ou décochez la case/])
  await expect(proposer.getByRole('checkbox', { name: unlimited.fr })).toBeChecked()
  await proposer.getByRole('button', { name: /^DE/ }).click()
  await expect(proposer.getByRole('checkbox', { name: unlimited.de })).toBeChecked()
  await expect(proposer.getByLabel('Wert', { exact: true })).toHaveValue('9 000,00')
  await proposer.getByRole('button', { name: /^FR/ }).click()
  await fillValue(proposer, `01/01/${year + 2}`, '', 'Loi du jour')
  await expect(proposer.locator('article h3')).toContainText(`${unlimited.fr} à partir du 01/01/${year + 2}`)
  await confirmer.goto('/de/desk/parameters')
  await expect(confirmer.locator('.par-waiting')).toContainText(unlimited.de)
  await confirmer.goto(`/fr${address}`)
  await confirmer.getByRole('button', { name: 'Confirmer cette valeur' }).click()
  for (const [language, words] of Object.entries(unlimited)) {
    await confirmer.goto(`/${language}${address}`)
    await expect(confirmer.locator('article h3')).toContainText(words)
    await expect(confirmer.locator('#values').getByRole('row', { name: `01/01/${year + 2}` })).toContainText(words)
    await confirmer.goto(`/${language}/refData`)
    const limits = confirmer.locator('#ceilings table').nth(2)
    await expect(limits.getByRole('row', { name: new RegExp(`^${year + 2}`) })).toContainText(words)
  }
}

test.describe.configure({ mode: 'serial' })

test('[CASE-50] An agent adds a future ceiling, a second one confirms; the day before, the day itself, the day after', async ({
  browser,
  page,
  portal,
}) => {
  test.setTimeout(480_000)
  const visitor = { browser, portal }
  await restartWithMovableClock(portal)
  await moveClock(portal, `${year - 1}-12-20T09:00:00Z`)
  await page.goto('/fr/refData')
  await expect(rowOfYear(page, `${year}`)).toContainText('Pas encore connu')

  const agnes = await openAs(visitor, 'agnes.collard')
  await agnes.goto('/fr/desk')
  await agnes.getByRole('link', { name: 'Paramètres datés' }).click()
  await expect(agnes.getByText('Rien n’attend de décision.')).toBeVisible()
  await new Tour(agnes).look('nothing waits')
  await agnes.getByRole('link', { name: 'Plafond annuel exonéré, non-pensionné' }).click()
  await new Tour(agnes).look('no value of the desk')
  const before = await inForce(agnes).textContent()
  await agnes.getByRole('link', { name: 'Ajouter une valeur future' }).click()

  await fillValue(agnes, `20/12/${year - 1}`, '18.900', '')
  const summary = agnes.locator('#error-summary a')
  await expect(summary).toHaveText([/doit venir après aujourd’hui/, /deux lectures/, /sans source, pas de valeur/])
  await expect(agnes).toHaveTitle(/^Erreur/)
  await expect(agnes.getByLabel('Valeur', { exact: true })).toHaveValue('18.900')
  await new Tour(agnes).look('what was typed is wrong')
  await agnes.getByRole('button', { name: /^NL/ }).click()
  await agnes.waitForURL(/\/nl\//)
  await expect(agnes.locator('[name=value]')).toHaveValue('18.900')
  await agnes.getByRole('button', { name: /^FR/ }).click()
  await agnes.waitForURL(/\/fr\//)
  await fillValue(agnes, `01/01/${year}`, '18 900,00', 'Moniteur belge, indexation')
  await expect(agnes.getByRole('status')).toContainText('aucun effet tant qu’un second agent ne l’a pas confirmée')
  await expect(agnes.getByRole('button', { name: 'Confirmer cette valeur' })).toHaveCount(0)
  await new Tour(agnes).look('just proposed')
  await page.reload()
  await expect(rowOfYear(page, `${year}`)).toContainText('Pas encore connu')

  const piet = await openAs(visitor, 'piet.vanneste')
  await piet.goto(desk)
  await expect(piet.getByRole('heading', { name: 'À décider par un second agent (1)' })).toBeVisible()
  await new Tour(piet).look('one waits')
  await piet.getByRole('link', { name: new RegExp(`01/01/${year}$`) }).click()
  await expect(piet.locator('article')).toContainText('Proposée par Agnès Collard')
  await new Tour(piet).look('to be confirmed by the second')
  await piet.getByRole('button', { name: 'Confirmer cette valeur' }).click()
  await expect(piet.getByRole('status')).toContainText('La valeur est confirmée')
  await new Tour(piet).look('just confirmed')
  await page.reload()
  await expect(rowOfYear(page, `${year}`)).toContainText('18 900,00 €')
  await expect(rowOfYear(page, `${year + 1}`)).toContainText('Pas encore connu')

  // One server from here on: only its clock moves. Brussels is an hour ahead of UTC in winter.
  for (const [moment, expected] of [
    [`${year - 1}-12-31T22:59:00Z`, before],
    [`${year - 1}-12-31T23:01:00Z`, '18 900,00 €'],
    [`${year}-01-01T23:01:00Z`, '18 900,00 €'],
  ] as const) {
    await moveClock(portal, moment)
    const visit = await openAs(visitor, 'agnes.collard')
    await visit.goto(`${desk}/annualCeiling`)
    await expect(inForce(visit)).toHaveText(expected ?? '')
    await visit.context().close()
  }
  await agnes.context().close()
  await piet.context().close()
})

test('[CASE-50] Without script: a value is proposed, confirmed and withdrawn, and a limit lifted, each time by two', async ({
  browser,
  portal,
}) => {
  const visitor = { browser, portal }
  const agnes = await openAs(visitor, 'agnes.collard', { javaScriptEnabled: false })
  const piet = await openAs(visitor, 'piet.vanneste', { javaScriptEnabled: false })
  const page = `${desk}/transmissionDelay`
  await agnes.goto(`${page}/add`)
  await fillValue(agnes, `01/07/${year + 2}`, '7,5', 'Arrêté royal')
  await expect(agnes.locator('#error-summary a')).toHaveText([/nombre entier/])
  await fillValue(agnes, `01/07/${year + 2}`, '7', 'Arrêté royal')
  await expect(agnes.locator('article')).toContainText('À confirmer')
  await piet.goto(page)
  await piet.getByRole('button', { name: 'Confirmer cette valeur' }).click()
  await expect(piet.locator('article').first()).toContainText('Confirmée')
  await piet.getByRole('button', { name: 'Demander le retrait' }).click()
  await expect(piet.getByRole('button', { name: 'Confirmer le retrait' })).toHaveCount(0)
  await agnes.goto(page)
  await agnes.getByRole('button', { name: 'Confirmer le retrait' }).click()
  await expect(agnes.locator('article')).toContainText('Retirée')
  // Piet's page is older than Agnès's decision.
  await piet.getByRole('button', { name: 'Maintenir la valeur' }).click()
  await expect(piet.getByRole('status')).toContainText('Un autre agent a décidé entre-temps')

  await liftLimit(agnes, piet)
  await agnes.context().close()
  await piet.context().close()
})
