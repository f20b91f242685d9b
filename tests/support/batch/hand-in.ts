import type { Page } from '@playwright/test'
import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { expect } from '../server.ts'
import type { PortalProcess } from '../server-process.ts'
import { signInAs } from '../sign-in.ts'

const day = todayInBrussels(new Date()).replaceAll('-', '')
/** Of a file of Horizon, created today. */
export const nameOf = (kind: string, sequence: string, circuit: string, rest: string) =>
  `${kind}.FLEX.009990.${day}.${sequence}.${circuit}.${rest}`

interface Sent {
  sequence: string
  circuit: 'R' | 'T'
  content: string
}

/** Thomas of the office Horizon, who acts for the brasserie. */
export async function signInAsOffice(page: Page, portal: PortalProcess): Promise<void> {
  await signInAs(page, portal, 'thomas.leroy')
  await page.goto('/fr/profile')
  await page.locator('main .keys li').filter({ hasText: 'Brasserie du Canal' }).getByRole('button').first().click()
  await page.waitForURL((address) => !address.pathname.endsWith('/profile'))
}

/** Hands in FI, FS and GO of a set of one piece. */
export async function handIn(page: Page, { sequence, circuit, content }: Sent): Promise<void> {
  await handInFiles(page, {
    [nameOf('FI', sequence, circuit, '1.1')]: content,
    [nameOf('FS', sequence, circuit, '1.1')]: 'signature',
    [nameOf('GO', sequence, circuit, '1')]: '',
  })
}

export async function handInFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/fr/batch')
  await page.getByLabel('Fichiers FI').setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  )
  await page.getByRole('button', { name: 'Envoyer le lot' }).click()
}

/** The page of a set that was handed in, once every Form of it is decided. */
export async function expectTreated(page: Page): Promise<void> {
  await page.waitForURL(/\/fr\/batch\/[0-9a-f-]{36}/)
  await expect(page.locator('main')).toContainText('100\u00a0% traité', { timeout: 60_000 })
}

/** What a link of the page downloads. */
export async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
