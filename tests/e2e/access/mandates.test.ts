import type { Page } from '@playwright/test'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { Walk } from '../../support/walk.ts'

async function wear(page: Page, name: string): Promise<void> {
  await page.goto('/fr/profile')
  await page.locator('main .keys li').filter({ hasText: name }).getByRole('button').click()
  await page.waitForURL((address) => !address.pathname.endsWith('/profile'))
}

async function giveToHorizon(page: Page): Promise<void> {
  await page.goto('/fr/access/mandates/give?search=horizon')
  await page.getByRole('button', { name: 'Demander le mandat' }).click()
  await page.waitForURL(/requested=1/)
}

const oneMandate = /\/mandates\/[0-9a-f-]{36}$/
const waiting = (page: Page, name: string) => page.getByRole('row', { name }).getByRole('link')

async function answer(page: Page, name: string, button: string): Promise<void> {
  await page.goto('/fr/access/mandates?group=pending')
  await waiting(page, name).click()
  await page.getByRole('button', { name: button }).click()
  await page.waitForURL(/saved=/)
}

async function endAtOnce(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mettre fin au mandat' }).click()
  await page.getByRole('button', { name: 'Mettre fin au mandat' }).click()
  await page.waitForURL(/saved=ended/)
}

test('[CASE-62] A mandate is given and accepted, the office works, and the mandate ends in the middle of step 3', async ({
  page,
  browser,
  portal,
}) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'karel.dewitte')
  await wear(page, 'Café De Post BV')
  await tour.visit('/fr/access/mandates', 'nothing in force')
  await tour.visit('/fr/access/mandates/give', 'no office searched')
  await tour.visit('/fr/access/mandates/give?search=inconnu', 'no office found')
  await tour.visit('/fr/access/mandates/give?search=horizon&startDate=x&endDate=y&check=1', 'nothing readable')
  await giveToHorizon(page)
  await tour.look('asked for')
  await giveToHorizonAgain(page)

  const context = await browser.newContext({ baseURL: portal.url, locale: 'fr-BE' })
  const office = await context.newPage()
  const officeTour = new Tour(office)
  await signInAs(office, portal, 'thomas.leroy')
  await wear(office, 'Secrétariat Horizon ASBL')
  await expect(office).toHaveURL(/\/fr\/access\/mandates$/)
  await expect(office.locator('.ctx')).toContainText('Secrétariat Horizon ASBL, secrétariat social')
  await officeTour.look('201 in force')
  expect((await office.goto('/fr/workers'))?.status()).toBe(403)
  await office.goto('/fr/access/mandates?group=pending')
  await waiting(office, 'Café De Post BV').click()
  await office.waitForURL(oneMandate)
  await officeTour.look('to be answered')
  await office.getByRole('button', { name: 'Accepter le mandat' }).click()
  await office.waitForURL(/saved=accepted/)
  await officeTour.look('accepted')

  await office.goto('/fr/profile?search=café')
  await office.locator('main .keys li').filter({ hasText: 'Café De Post BV' }).getByRole('button').click()
  await office.waitForURL(/\/workers/)
  const walk = new Walk(office)
  await walk.choosePeriod('01/11/2025', '30/11/2025')
  await walk.chooseWorkers('Fatima Ouali')
  await walk.fill(walk.words.grossWage, '333')
  await walk.next()
  await office.waitForURL(/check=1/)
  const draft = office.url()

  await page.goto('/fr/access/mandates')
  await waiting(page, 'Secrétariat Horizon ASBL').click()
  await page.waitForURL(oneMandate)
  await tour.look('in force')
  await page.getByRole('link', { name: 'Mettre fin au mandat' }).click()
  await page.waitForURL(/\/end$/)
  await tour.look('about to end')
  await page.getByRole('radio', { name: /^À une date/ }).check()
  await page.getByRole('textbox', { name: 'Dernier jour' }).fill('01/01/2025')
  await page.getByRole('button', { name: 'Mettre fin au mandat' }).click()
  await page.waitForURL(/problem=past/)
  await tour.look('a last day that is past')
  await page.getByRole('radio', { name: /^Maintenant/ }).check()
  await page.getByRole('button', { name: 'Mettre fin au mandat' }).click()
  await page.waitForURL(/saved=ended/)
  await tour.look('ended')

  await walk.next()
  await expect(office.getByText('Le mandat de Café De Post BV à Secrétariat Horizon ASBL a pris fin')).toBeVisible()
  await officeTour.look('the mandate ended meanwhile')
  await office.goto(draft)
  await expect(office).toHaveURL(/\/fr\/profile(#.*)?$/)
  await page.goto(draft)
  await expect(page.getByLabel('Montant du salaire brut', { exact: true })).toHaveValue('333')
  await page.goto('/fr/access/audit')
  await expect(page.getByRole('table')).toContainText('Mandat terminé')
  await context.close()
})

/** The same office is asked once. */
async function giveToHorizonAgain(page: Page): Promise<void> {
  await page.goto('/fr/access/mandates/give?search=horizon')
  await page.getByRole('button', { name: 'Demander le mandat' }).click()
  await expect(page.getByText('Ce secrétariat social a déjà un mandat de votre entreprise')).toBeVisible()
}

test('Without script a request is declined, another withdrawn, and the office ends what it accepted', async ({
  browser,
  portal,
}) => {
  const open = async (username: string, hat: string) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url, locale: 'fr-BE' })
    const page = await context.newPage()
    await signInAs(page, portal, username)
    await wear(page, hat)
    return page
  }
  const [employer, office] = [
    await open('anna.hermes', 'Gasthof zur Linde GmbH'),
    await open('thomas.leroy', 'Secrétariat Horizon ASBL'),
  ]
  await answer(office, 'Gasthof zur Linde GmbH', 'Refuser le mandat')
  await giveToHorizon(employer)
  await answer(employer, 'Secrétariat Horizon ASBL', 'Retirer la demande')
  await giveToHorizon(employer)
  await answer(office, 'Gasthof zur Linde GmbH', 'Accepter le mandat')
  await endAtOnce(office)
  await expect(office.locator('main .kv')).toContainText('par Secrétariat Horizon ASBL')
  await employer.goto('/fr/access/mandates?group=over')
  await expect(employer.getByRole('row')).toHaveCount(4)
  await employer.context().close()
  await office.context().close()
})

test('[CASE-63] An office user restricted to 3 of 200 clients sees three; her manager gives and takes clients, without script too', async ({
  page,
  browser,
  portal,
}) => {
  await signInAs(page, portal, 'julie.noel')
  await page.goto('/fr/profile')
  await expect(page.locator('main .keys li')).toHaveText([/Client 001/, /Client 002/, /Client 003/])
  await wear(page, 'Client 002 SRL')
  await expect(page.locator('.ctx')).toContainText('Client 002 SRL')
  for (const address of ['/fr/access', '/fr/access/mandates']) expect((await page.goto(address))?.status()).toBe(403)

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url, locale: 'fr-BE' })
  const office = await context.newPage()
  await signInAs(office, portal, 'thomas.leroy')
  await wear(office, 'Secrétariat Horizon ASBL')
  await office.goto('/fr/access')
  await office.getByRole('link', { name: 'Noël Julie' }).click()
  await expect(office.locator('main .kv')).toContainText('3 clients')
  await office.getByRole('link', { name: 'Choisir ses clients' }).click()
  await office.getByLabel('Nom ou numéro d’entreprise du client').fill('client 147')
  await office.getByRole('button', { name: 'Rechercher' }).click()
  await office.getByRole('checkbox', { name: 'Client 147 SRL' }).check()
  await office.getByLabel('Nom ou numéro d’entreprise du client').fill('client 002')
  await office.getByRole('button', { name: 'Rechercher' }).click()
  await office.getByRole('checkbox', { name: 'Client 002 SRL' }).uncheck()
  await office.getByRole('button', { name: 'Enregistrer' }).click()
  await office.waitForURL(/saved=1/)
  await office.getByRole('link', { name: 'Cochés (3)' }).click()
  await expect(office.locator('tbody th')).toHaveText(['Client 001 SRL', 'Client 003 SRL', 'Client 147 SRL'])

  await page.goto('/fr/workers')
  await expect(page).toHaveURL(/\/fr\/profile$/)
  await expect(page.getByText('Client 002 SRL n’est plus l’un de vos clients')).toBeVisible()
  await expect(page.locator('main .keys li')).toHaveText([/Client 001/, /Client 003/, /Client 147/])
  await context.close()
})

test('The pages of an office’s clients break no rule', async ({ page, portal }) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'thomas.leroy')
  await wear(page, 'Secrétariat Horizon ASBL')
  await page.goto('/fr/access')
  await page.getByRole('link', { name: 'Noël Julie' }).click()
  await page.waitForURL(/\/access\/users\//)
  await tour.look('a user of an office')
  await page.getByRole('link', { name: 'Choisir ses clients' }).click()
  await page.waitForURL(/\/clients/)
  await tour.look('clients of a user')
  await page.getByRole('button', { name: 'Suivant' }).click()
  await page.waitForURL(/page=2/)
  await tour.look('the second page of clients')
})
