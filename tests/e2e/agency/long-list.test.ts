import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe.ts'
import { loadAgency, openAgency, openStepTwo } from '../../support/hands/agency.ts'
import { expect, test } from '../../support/server.ts'

/** Just too many for one page. */
const WORKERS = 230

const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Rechercher un flexi-travailleur' })
const chosen = (page: Page) => page.locator('#chosen li')
const boxes = (page: Page) => page.locator('#eligible-workers tbody input')

test.beforeEach(async ({ page, portal }) => {
  await loadAgency(portal, WORKERS)
  await openAgency(page, portal)
})

async function expectBarrierFree(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  }
}

test('a clerk of an agency searches, ticks, searches, ticks and goes on, with the keyboard alone', async ({ page }) => {
  await openStepTwo(page)
  await expect(boxes(page)).toHaveCount(50)
  await expectBarrierFree(page)

  await searchField(page).fill('aerts kar')
  await page.keyboard.press('Enter')
  await page.waitForURL(/search=aerts/)
  const first = await boxes(page).first().getAttribute('aria-label')
  await boxes(page).first().focus()
  await page.keyboard.press('Space')
  await expect(chosen(page)).toHaveText([first ?? ''])
  await expect(page.getByText('Sélectionnés : 1')).toBeVisible()

  await searchField(page).fill('CHLOÉ')
  await page.keyboard.press('Enter')
  await page.waitForURL(/search=CHLO/)
  await expect(searchField(page)).toHaveValue('CHLOÉ')
  await expect(chosen(page)).toHaveText([first ?? ''])
  await boxes(page).nth(1).focus()
  await page.keyboard.press('Space')
  await expect(chosen(page)).toHaveCount(2)
  await expectBarrierFree(page)

  await page.getByRole('button', { name: 'Suivant', exact: true }).press('Enter')
  await page.waitForURL(/\/wages\//)
  await expect(page.getByText('1 sur 2').first()).toBeVisible()

  await page.goto(page.url().replace(/wages.*/, 'overview'))
  await page.getByRole('link', { name: 'Ajouter un flexi-travailleur' }).click()
  await page.waitForURL(/add-worker/)
  await expectBarrierFree(page)
  await searchField(page).fill('Zorglub')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Aucun travailleur trouvé')).toBeVisible()
  await expectBarrierFree(page)
  await searchField(page).fill('96.03.08')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ce numéro n’est pas complet')).toBeVisible()
  await expectBarrierFree(page)
  await page.getByRole('button', { name: 'Afficher toute la liste' }).click()
  await expect(boxes(page)).toHaveCount(50)
  await boxes(page).last().check()
  await page.getByRole('button', { name: 'Ajouter et revenir à l’aperçu' }).click()
  await page.waitForURL(/\/overview\?row=/)
  await expect(page.locator('.acc > *')).toHaveCount(3)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('at the overview everybody is added by one button', async ({ page }) => {
    await openStepTwo(page)
    await boxes(page).first().check()
    await page.getByRole('button', { name: 'Suivant', exact: true }).click()
    await page.waitForURL(/\/wages\//)
    await page.goto(page.url().replace(/wages.*/, 'overview/add-worker'))
    await page.getByRole('button', { name: `Tout sélectionner (${WORKERS})` }).click()
    await expect(page.getByText(`Sélectionnés : ${WORKERS}`)).toBeVisible()
    await page.getByRole('button', { name: 'Ajouter et revenir à l’aperçu' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vérifiez avant de transmettre')
    await expect(page.locator('.acc > *')).toHaveCount(WORKERS)
  })

  test('ticks are kept over searches, pages and languages, and anybody chosen can be taken out', async ({ page }) => {
    await openStepTwo(page)
    await boxes(page).nth(2).check()
    await page.getByRole('button', { name: 'Suivante' }).click()
    await page.waitForURL(/cursor=n_/)
    await expect(chosen(page)).toHaveCount(1)
    await page.getByRole('button', { name: 'Cocher les 50 de cette page' }).click()
    await expect(page.getByText('Sélectionnés : 51')).toBeVisible()
    await expect(page.locator('#eligible-workers tbody input:checked')).toHaveCount(50)

    await chosen(page).first().getByRole('button').click()
    await expect(page.getByText('Sélectionnés : 50')).toBeVisible()

    const ssin = (await page.locator('#eligible-workers tbody tr').first().locator('td.num').textContent()) ?? ''
    await searchField(page).fill(ssin)
    await page.getByRole('button', { name: 'Rechercher', exact: true }).click()
    await expect(boxes(page)).toHaveCount(1)
    await expect(searchField(page)).toHaveValue(ssin)
    expect(page.url()).not.toContain(ssin.replace(/\D/g, ''))
    await boxes(page).first().uncheck()
    await page.getByRole('button', { name: 'NL' }).click()
    await page.waitForURL(/\/nl\//)
    await expect(page.getByText('Geselecteerd: 49')).toBeVisible()

    await page.getByRole('searchbox').fill('96.03.08')
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await expect(page.getByText('Dit nummer is niet volledig')).toBeVisible()
  })
})
