import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { withClient } from '@/scripts/postgres/roles.ts'
import { aCalculationElement, aFlxwage, aFormElement, aWageElement, someFeatures } from '../../factories/flxwage.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { Tour } from '../../support/tour.ts'

const address = '/fr/technical-library/check'
const wage = (amount: string) => aCalculationElement({ features: someFeatures({ elements: aWageElement(amount) }) })
const good = aFormElement({ reference: 'good' })
const mixed = aFlxwage(
  good,
  aFormElement({ reference: 'negative', calculation: wage('-5') }),
  aFormElement({ reference: 'nobody', inss: '91112499974' }),
)

/** Rows of every table. How often an address came is counted, whatever it brought. */
async function countEverything(portal: PortalProcess): Promise<unknown> {
  return withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    const { rows } = await client.query(
      `SELECT relname, (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I', relname), false, true, '')))[1]::text
       FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'SignInThrottle' ORDER BY 1`,
    )
    expect(rows.length).toBeGreaterThan(30)
    return rows
  })
}

async function choose(page: Page, content: string | Buffer): Promise<void> {
  await page
    .getByLabel('Fichier FLXWAGE')
    .setInputFiles({ name: 'september.xml', mimeType: 'application/xml', buffer: Buffer.from(content) })
}

async function check(page: Page, content: string | Buffer): Promise<void> {
  await page.goto(address)
  await choose(page, content)
  await page.getByRole('button', { name: 'Vérifier le fichier' }).click()
  await expect(page.getByRole('button', { name: 'Vérifier encore un fichier' })).toBeVisible()
}

/** What is downloaded of it. */
async function answerOf(page: Page, content: string, button: string | RegExp): Promise<string> {
  await page.goto(address)
  await choose(page, content)
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const text = readFileSync(await (await started).path(), 'utf8')
  await page.goto(address)
  return text
}

/** What `npm run validate` says of it: line and code of each anomaly. */
async function validate(file: string): Promise<string[]> {
  const run = promisify(execFile)
  const ended = await run(process.execPath, ['scripts/batch/validate.ts', file]).catch((failure) => failure)
  return [...String(ended.stdout).matchAll(/:(\d+) {2}(\d{5}-\w{3}) /g)].map(([, line, code]) => `${line} ${code}`)
}

for (const javaScriptEnabled of [true, false])
  test(`[CASE-73] Anybody has a file checked ${javaScriptEnabled ? 'in the browser' : 'without script'}, and nothing of it is kept`, async ({
    browser,
    portal,
  }, testInfo) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: portal.url })
    const page = await context.newPage()
    const main = page.locator('main')
    const tour = new Tour(page)
    const before = await countEverything(portal)

    await check(page, mixed)
    await expect(main).toContainText('1 déclaration serait acceptée')
    await expect(main).toContainText('2 déclarations seraient refusées')
    const rows = await main.locator('tbody tr').allTextContents()
    const shown = rows.map((row) => /^Ligne (\d+).*?(\d{5}-\w{3})/.exec(row)?.slice(1).join(' '))
    const file = testInfo.outputPath('september.xml')
    writeFileSync(file, mixed)
    expect(shown.length).toBeGreaterThanOrEqual(2)
    expect(shown).toEqual(await validate(file))
    if (javaScriptEnabled) await tour.look('anomalies')

    const notification = await answerOf(page, mixed, 'Télécharger la notification (XML)')
    expect(notification.match(/<ResultCode>(\d)</g)).toEqual(['<ResultCode>1<', '<ResultCode>0<', '<ResultCode>0<'])
    expect([...notification.matchAll(/<ErrorID>([^<]+)</g)].map(([, code]) => code)).toEqual(
      shown.map((each) => each?.split(' ')[1]),
    )
    expect(notification).not.toContain('91112499974')
    const positive = await answerOf(page, mixed, /^Télécharger l’accusé/)
    expect(positive).toContain('<ACRF>')
    expect(positive).toContain('<ResultCode>1</ResultCode>')
    const unreadable = aFlxwage(good, aFormElement({ hour: 'noon' }))
    const negative = await answerOf(page, unreadable, 'Télécharger la notification (XML)')
    expect(negative).toMatch(/<ACRF>[\s\S]*<ResultCode>0<[\s\S]*ACRF-312/)
    await page.getByRole('button', { name: 'Télécharger la notification (XML)' }).click()
    await expect(page.locator('#error-summary')).toContainText('Choisissez un fichier à vérifier.')

    await check(page, unreadable)
    await expect(main).toContainText('september.xml ne peut pas être lu')
    await expect(main.locator('tbody tr')).toContainText(/ligne \d+, colonne \d+/)
    await expect(main.locator('tbody tr')).toContainText('ACRF-312')

    await page.goto(address)
    await page.getByRole('button', { name: 'Vérifier le fichier' }).click()
    await expect(page.getByRole('alert')).toContainText('Choisissez un fichier à vérifier.')
    await expect(page).toHaveTitle(/^Erreur/)
    if (javaScriptEnabled) await tour.look('no file')

    expect(await countEverything(portal)).toEqual(before)
    await context.close()
  })

test('A file that is too large is refused in words, and who tries too often waits', async ({ page, portal }) => {
  await page.goto(address)
  await page
    .getByLabel('Fichier FLXWAGE')
    .setInputFiles({ name: 'year.xml', mimeType: 'application/xml', buffer: Buffer.alloc(20_000_001, ' ') })
  await page.getByRole('button', { name: 'Vérifier le fichier' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fichier trop volumineux')

  await check(page, mixed)
  await withClient(portal.database?.databaseOwnerUrl ?? '', (client) =>
    client.query(`UPDATE "SignInThrottle" SET failures = 99 WHERE key LIKE 'check:%'`),
  )
  await check(page, mixed)
  await check(page, mixed)
  await expect(page.locator('main')).toContainText('Trop de fichiers ont été vérifiés')
})
