import type { Page } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import type { PortalProcess } from '../server-process.ts'

/** Text of the page with ordinary spaces, so that amounts can be written as people write them. */
export async function wordsOf(page: Page, selector = 'main'): Promise<string> {
  return ((await page.locator(selector).first().textContent()) ?? '').replace(/[\u00a0\u202f]/g, ' ')
}

/** Amounts of a column of the page's tables, in cents, as shown, once the page is there whole: a reading of many waits for none. */
export async function amountsOf(page: Page, cells: string): Promise<number[]> {
  await page.waitForLoadState()
  await page.locator(cells).first().waitFor({ state: 'attached' })
  const texts = await page.locator(cells).allTextContents()
  return texts.map((text) => Number(text.replace(/\D/g, '')))
}

/**
 * Makes a worker's payslips of a year add up to an amount, which no real payroll would hit to the cent: one carries it, the others a
 * cent each. What was sent is guarded against change; the owner of the tables lifts the guard for this test alone.
 */
export async function setTotal(
  portal: PortalProcess,
  { username, year, totalCents }: { username: string; year: number; totalCents: number },
): Promise<void> {
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    const { rows } = await client.query(
      `SELECT d.id, d."acceptedVersionId" AS version FROM "WageDeclaration" d JOIN "User" u ON u.id = d."workerId"
       WHERE u.username = $1 AND d.status = 'accepted' AND extract(year FROM d."calculationStartDate") = $2
       ORDER BY d."calculationStartDate"`,
      [username, year],
    )
    await client.query('BEGIN')
    for (const table of ['Quality', 'WageDeclarationVersion'])
      await client.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`)
    for (const [place, row] of rows.entries()) {
      const cents = place === 0 ? totalCents - (rows.length - 1) : 1
      await client.query('UPDATE "Quality" SET "grossWageCents" = $1 WHERE "versionId" = $2', [cents, row.version])
      await client.query('UPDATE "WageDeclarationVersion" SET "totalCents" = $1 WHERE id = $2', [cents, row.version])
      await client.query('UPDATE "WageDeclaration" SET "totalCents" = $1 WHERE id = $2', [cents, row.id])
    }
    for (const table of ['Quality', 'WageDeclarationVersion'])
      await client.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`)
    await client.query('COMMIT')
  })
}
