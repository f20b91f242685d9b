import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { year2024 } from '../../support/worker-page.ts'

async function download(page: Page, format: string): Promise<Buffer> {
  const started = page.waitForEvent('download')
  await page.locator('#export ~ ul').getByRole('link', { name: format }).click()
  return readFile(await (await started).path())
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('[CASE-87] Every transmission with its outcome, under a filter, and the same as CSV, Excel, JSON and PDF', async ({
      page,
      portal,
    }) => {
      await signInAs(page, portal, 'nathalie.servais')
      await page.goto(year2024)
      await page.getByRole('link', { name: 'Toutes les transmissions' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Transmissions')
      const rows = page.locator('tbody tr')
      const all = await rows.count()
      expect(all).toBeGreaterThan(2)
      if (javaScriptEnabled) await new Tour(page).look('all of them')

      await page.getByLabel('Résultat').selectOption({ label: 'Avec des refus' })
      await page.getByRole('button', { name: 'Rechercher' }).click()
      await page.waitForURL(/outcome=refused/)
      const refused = await rows.count()
      expect(refused).toBeLessThan(all)
      await expect(rows.first()).toContainText('refusée')
      await expect(rows.first()).toContainText('Secrétariat Horizon')

      const csv = (await download(page, 'CSV')).toString().trimEnd().split('\r\n')
      expect(csv[0]).toBe(
        '\ufeffTicket;Reçu le;Contenu;Par;Secrétariat social;Canal;Travailleurs;Acceptées;Refusées;En cours;Total brut;Identifiant',
      )
      expect(csv).toHaveLength(refused + 1)
      const excel = unzipSync(await download(page, 'Excel'))
      const body = strFromU8(excel['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      expect(body.match(/<row /g)).toHaveLength(refused + 1)
      expect(body).not.toContain('<f')
      const json = JSON.parse((await download(page, 'JSON')).toString())
      expect(json.rows[0].ticket).toMatch(/^[A-Z0-9]{13}$/)
      expect((await download(page, 'PDF')).subarray(0, 5).toString()).toBe('%PDF-')

      await page.getByLabel('Numéro de ticket').fill('nothing like it')
      await page.getByRole('button', { name: 'Rechercher' }).click()
      await expect(page.getByRole('main')).toContainText('Aucune transmission ne correspond')
      await page.getByRole('link', { name: 'Toutes les transmissions' }).click()
      await expect(rows).toHaveCount(all)
      await rows.getByRole('link').first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vos données ont bien été transmises')
      expect((await page.goto('/fr/transmissions/export/salaries.csv'))?.status()).toBe(404)
    })
  })

test('The list of transmissions says which day cannot be read, and has room for its words in each language', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/transmissions?startDate=demain')
  await expect(page.locator('#error-summary')).toContainText('Introduisez la date de début')
  await expect(page.getByRole('textbox', { name: 'Reçues du' })).toHaveValue('demain')
  await expect(page).toHaveTitle(/^Erreur/)
  const tour = new Tour(page)
  for (const language of ['nl', 'de', 'en']) await tour.glance(`/${language}/transmissions`, language === 'nl')
})
