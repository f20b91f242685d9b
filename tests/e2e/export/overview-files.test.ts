import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { openWorker } from '../../support/worker-page.ts'

async function download(page: Page, kind: string, format: string): Promise<Buffer> {
  const started = page.waitForEvent('download')
  await page.locator('#export ~ ul li', { hasText: kind }).getByRole('link', { name: format }).click()
  return readFile(await (await started).path())
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('[CASE-87] What the list shows under its filter is exported as CSV, Excel, JSON and PDF; a name beginning with "=" stays a name', async ({
      page,
      portal,
    }) => {
      await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
        await client.query(`UPDATE "Person" SET "familyName" = '=Brisart' WHERE "familyName" = 'Brisart'`)
      })
      await signInAs(page, portal, 'nathalie.servais')
      await page.goto('/fr/workers?startDate=2024-01-01&endDate=2024-12-31&search=brisart')
      await expect(page.getByRole('main')).toContainText('=Brisart')
      if (javaScriptEnabled) await new Tour(page).look('with what can be exported')

      const csv = (await download(page, 'Liste des travailleurs', 'CSV')).toString()
      expect(csv.split('\r\n')).toHaveLength(3)
      expect(csv).toContain("\r\n'=Brisart;Yves;67.02.14-999.02;")
      const wages = (await download(page, 'Données salariales', 'CSV')).toString()
      expect(wages).not.toContain('Clarebout')
      expect(wages).toContain(';Ouvrier (050);')

      const excel = unzipSync(await download(page, 'Données salariales', 'Excel'))
      const body = strFromU8(excel['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      expect(body).toContain('t="inlineStr"><is><t xml:space="preserve">=Brisart</t>')
      expect(body).not.toContain('<f')
      expect(body.match(/<row /g)).toHaveLength(wages.trimEnd().split('\r\n').length)

      const { rows } = JSON.parse((await download(page, 'Données salariales', 'JSON')).toString())
      expect(new Set(rows.map(({ familyName }: { familyName: string }) => familyName))).toEqual(new Set(['=Brisart']))
      expect((await download(page, 'Liste des travailleurs', 'PDF')).subarray(0, 5).toString()).toBe('%PDF-')

      await page.goto('/nl/workers?startDate=2024-01-01&endDate=2024-12-31')
      const dutch = (await download(page, 'Lijst van de werknemers', 'CSV')).toString()
      expect(dutch.split('\r\n')[0]).toContain('Voornaam;INSZ of BIS;')
      expect(dutch).toContain('Clarebout')

      await openWorker(page, 'Clarebout')
      const own = JSON.parse((await download(page, 'Données salariales', 'JSON')).toString())
      expect(own.rows.length).toBeGreaterThan(0)
      expect(own.rows.every(({ familyName }: { familyName: string }) => familyName === 'Clarebout')).toBe(true)
      expect((await page.goto('/fr/workers/export/salaries.csv'))?.status()).toBe(404)
    })
  })
