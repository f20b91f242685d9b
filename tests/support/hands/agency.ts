import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import type { PortalProcess } from '../server-process.ts'
import { signInAs } from '../sign-in.ts'
import type { CountedHands } from './counted-hands.ts'

/** The agency of the benchmarks, small: each worker has accepted data of the months before. */
export async function loadAgency({ database }: PortalProcess, workers: number): Promise<void> {
  const { databaseUrl = '', databaseOwnerUrl = '' } = database ?? {}
  const environment = { ...process.env, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseOwnerUrl, DEMO: '1' }
  const command = ['scripts/seed-load.ts', '--workers', String(workers)]
  await promisify(execFile)(process.execPath, command, { env: environment })
}

/** Greet at the agency, on its home page. */
export async function openAgency(page: Page, portal: PortalProcess): Promise<void> {
  await signInAs(page, portal, 'greet.maes')
  await page.goto('/fr/profile')
  await page.getByRole('button', { name: /Interim Vlinder/ }).click()
  await page.waitForURL(/\/workers/)
}

/** Step 2 of a transmission of last month. */
export async function openStepTwo(page: Page): Promise<void> {
  await page.goto('/fr/transmissions/new')
  await page.getByRole('radio', { name: /^Mois dernier/ }).check()
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/\/transmissions\/[^/]+\/workers/)
}

/** From home as far as the grid of all its workers, for last month. */
export async function toGrid(hands: CountedHands): Promise<void> {
  const { page } = hands
  await hands.click(page.getByRole('link', { name: /^Nouvelle transmission|^Transmettre/ }).first())
  await hands.click(page.getByRole('radio', { name: /^Mois dernier/ }))
  await hands.click(hands.button(/^Suivant$/))
  await page.waitForURL(/\/workers$/)
  await hands.click(page.getByRole('button', { name: /^Tout sélectionner/ }))
  await hands.click(hands.button(/^Suivant$/))
  await page.waitForURL(/\/wages\//)
  await hands.click(hands.button('Tous les travailleurs dans une grille'))
  await page.waitForURL(/\/wages\/grid/)
}
