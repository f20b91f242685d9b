import type { Page } from '@playwright/test'
import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { aCalculationElement, aFlxwage, aFormElement, someFeatures } from '../../factories/flxwage.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 240_000 })

const day = todayInBrussels(new Date()).replaceAll('-', '')
const nameOf = (kind: string, sequence: string, circuit: string, rest: string) =>
  `${kind}.FLEX.009990.${day}.${sequence}.${circuit}.${rest}`

const bad = aCalculationElement({ features: someFeatures({ elements: '' }) })
const threeForms = (prefix: string) =>
  aFlxwage(
    aFormElement({ reference: `${prefix}-1` }),
    aFormElement({ reference: `${prefix}-2`, calculation: bad }),
    aFormElement({ reference: `${prefix}-3`, calculation: aCalculationElement({ startDate: '2025-02-03' }) }),
  )

interface Sent {
  sequence: string
  circuit: 'R' | 'T'
  content: string
}

async function send(page: Page, { sequence, circuit, content }: Sent): Promise<void> {
  await page.goto('/fr/batch')
  await page.getByLabel('Fichiers FI').setInputFiles([
    { name: nameOf('FI', sequence, circuit, '1.1'), mimeType: 'application/xml', buffer: Buffer.from(content) },
    {
      name: nameOf('FS', sequence, circuit, '1.1'),
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('signature'),
    },
    { name: nameOf('GO', sequence, circuit, '1'), mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) },
  ])
  await page.getByRole('button', { name: 'Envoyer le lot' }).click()
}

async function wear(page: Page): Promise<void> {
  await page.goto('/fr/profile')
  await page.locator('main .keys li').filter({ hasText: 'Brasserie du Canal' }).getByRole('button').first().click()
  await page.waitForURL((address) => !address.pathname.endsWith('/profile'))
}

test('An office hands in a set of three, follows it and downloads its answers', async ({ page, portal }) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'thomas.leroy')
  await wear(page)
  await tour.visit('/fr/batch', 'no set yet')

  await send(page, { sequence: '00001', circuit: 'R', content: threeForms('one') })
  await page.waitForURL(/\/fr\/batch\/[0-9a-f-]{36}/)
  const main = page.locator('main')
  await expect(main).toContainText('Votre lot a été reçu')
  await expect(main).toContainText('100\u00a0% traité')
  await expect(main).toContainText('1 refusée')
  await expect(main.locator('tbody tr')).toHaveCount(3)
  await tour.look('done')
  await page.getByRole('link', { name: 'Refusées' }).click()
  await expect(main.locator('tbody tr')).toHaveCount(1)
  await expect(main.locator('tbody tr')).toContainText('90504-001')

  for (const [name, words] of [
    ['Accusé de réception (ACRF)', '<ResultCode>1<'],
    ['Notification (NOTI)', '<Diagnosis>3<'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString()).toContain(words)
  }
})

test('A set sent again, one that cannot be read and one with a wrong name are answered on the page', async ({
  page,
  portal,
}) => {
  const tour = new Tour(page)
  await signInAs(page, portal, 'thomas.leroy')
  await wear(page)
  await tour.visit('/nl/technical-library', 'everybody')
  await send(page, { sequence: '00002', circuit: 'T', content: threeForms('two') })
  await expect(page.locator('main')).toContainText('Circuit de test')
  await send(page, { sequence: '00003', circuit: 'T', content: threeForms('two') })
  await expect(page.locator('main')).toContainText('Ce lot avait déjà été reçu')

  await send(page, { sequence: '00004', circuit: 'T', content: aFlxwage(aFormElement({ hour: 'noon' })) })
  await expect(page.locator('main')).toContainText('Accusé de réception négatif')
  await expect(page.locator('main tbody')).toContainText('ACRF-312')
  await tour.look('refused')

  await send(page, { sequence: '0000x', circuit: 'R', content: '' })
  await expect(page).toHaveURL(/errors=ACRF-367/)
  await tour.look('wrong name')
})

test('Without script, the same; and everybody reads the technical library', async ({ browser, portal }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })
  const page = await context.newPage()
  await page.goto('/nl/technical-library')
  await expect(page.locator('main')).toContainText('FLXWAGE')
  const schema = await page.request.get('/technical-library/20264/FLXWAGE_20264.xsd')
  expect(await schema.text()).toContain('RECONSTRUCTED, NOT OFFICIAL')
  await signInAs(page, portal, 'thomas.leroy')
  await wear(page)
  await send(page, { sequence: '00005', circuit: 'T', content: threeForms('three') })
  await page.waitForURL(/\/fr\/batch\/[0-9a-f-]{36}/)
  await expect(async () => {
    await page.reload()
    await expect(page.locator('main')).toContainText('100\u00a0% traité', { timeout: 1000 })
  }).toPass()
  await context.close()
})
