import type { Page } from '@playwright/test'
import { expect, test } from '../../support/server.ts'
import { fillKeys } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'

/** In by the code that the demonstration shows on its page of mails. */
async function signInByMail(page: Page, username: string): Promise<void> {
  await page.goto('/fr/sign-in')
  await page.getByRole('button', { name: 'Choisir ma clé numérique' }).click()
  await page.locator('main a[href$="/email-code"]').click()
  await page.getByLabel('Nom d’utilisateur').fill(username)
  await page.locator('#password').fill('demonstration-flexi')
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  await page.waitForURL(/\/confirm$/)
  const mails = await page.context().newPage()
  await mails.goto('/fr/demonstration-mail')
  const text = (await mails.locator('article').first().textContent()) ?? ''
  await mails.close()
  await page.getByLabel('Code de sécurité').fill(/est (\d{6})/.exec(text)?.[1] ?? '')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(/\/e-box/)
}

test('[CASE-66] The code by e-mail opens the e-Box; on wage data, the way to a stronger key leads back there', async ({
  page,
}) => {
  const tour = new Tour(page)
  await signInByMail(page, 'nathalie.servais')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('e-Box')
  expect((await page.goto('/fr/dimona?page=1'))?.status()).toBe(403)
  await expect(page.getByRole('main')).toContainText('Cette page demande une clé numérique plus sûre')
  await tour.look('a stronger key is asked for')
  await page.getByRole('button', { name: 'Choisir ma clé numérique' }).click()
  await fillKeys(page, 'nathalie.servais')
  await expect(page).toHaveURL(/\/fr\/dimona\?page=1$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dimona')
})
