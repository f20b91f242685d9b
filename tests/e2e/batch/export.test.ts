import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { blocking } from '@/lib/domain/anomaly.ts'
import type { BatchForm } from '@/lib/domain/batch/form.ts'
import { Receiver } from '../../support/batch/receiver.ts'
import { Signer } from '../../support/batch/signer.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { Walk } from '../../support/walk.ts'
import { correctWage, declarationRow, openWorker, sendCorrection } from '../../support/worker-page.ts'

test.describe.configure({ timeout: 240_000 })

/** What the receiver finds of a wage, once it is handed on. */
async function takeWage(receiver: Receiver, cents: number) {
  const find = () =>
    receiver.taken.find(({ forms }) => forms.some(({ wages }) => wages?.qualities[0]?.grossWageCents === cents))
  await expect.poll(() => receiver.take().then(() => find()?.name ?? null), { timeout: 60_000 }).not.toBeNull()
  const set = find()
  if (!set) throw new Error('not taken')
  return set
}

async function transmit(page: Page, amount: string): Promise<void> {
  const walk = new Walk(page)
  await walk.toWages('Yves Brisart')
  await walk.fillSimply(amount)
  await walk.next()
  await page.waitForURL(/\/overview/)
  await page.getByRole('button', { name: 'Transmettre les données de 1 flexi-travailleur' }).click()
  await page.waitForURL(/\/receipt/)
}

test('[CASE-70] What is accepted is handed on; an employer reads what the receiver refuses, corrects it, and it goes out anew', async ({
  page,
  portal,
  browser,
}) => {
  const [receiver, signer, tour] = [new Receiver(), await Signer.make(), new Tour(page)]
  const [key, certificate] = [receiver.pathOf('key.pem'), receiver.pathOf('certificate.pem')]
  writeFileSync(key, signer.keyPem)
  writeFileSync(certificate, signer.pem)
  await portal.stopServer()
  await portal.startServer({
    EXPORT_DIR: receiver.directory,
    EXPORT_SENDER: receiver.senderNumber,
    EXPORT_KEY_FILE: key,
    EXPORT_CERTIFICATE_FILE: certificate,
  })
  await signInAs(page, portal, 'nathalie.servais')
  await transmit(page, '612,34')
  const set = await takeWage(receiver, 612_34)
  expect(set.signatures).toHaveLength(1)

  const against = ({ wages }: BatchForm) =>
    wages?.qualities[0]?.grossWageCents === 612_34 ? [blocking('00036-051', 'qualities.0.employerCategory')] : []
  await receiver.answer(set, { against })
  await expect.poll(() => receiver.list('OUT'), { timeout: 60_000 }).toEqual([])
  expect(receiver.list('ASIDE')).toEqual([])

  await page.goto('/fr/e-box')
  await page.getByRole('link', { name: 'Refus du service destinataire, 1 déclaration (Y.B.)' }).click()
  await expect(page.locator('main')).toContainText('Non repris au répertoire pour le trimestre de déclaration')
  await tour.look('refused by the receiver')

  await openWorker(page, 'Brisart')
  const row = declarationRow(page, '612,34')
  await expect(row).toContainText('Acceptée')
  await expect(row).toContainText('Refusée par le service destinataire')
  await expect(row).toContainText('Non repris au répertoire pour le trimestre de déclaration')
  await expect(row).toContainText('00036-051')
  await page.locator('.more-row summary').first().click()
  await tour.look('refused by the receiver')

  const startDate = (await row.locator('th').textContent())?.slice(0, 10) ?? ''
  await correctWage(page, startDate, '613,00')
  await sendCorrection(page)
  const again = await takeWage(receiver, 613_00)
  expect(again.forms.map(({ kind }) => kind)).toEqual(['original'])
  await receiver.answer(again)
  await expect.poll(() => receiver.list('OUT'), { timeout: 60_000 }).toEqual([])
  await page.goto('/fr/workers')
  await openWorker(page, 'Brisart')
  await expect(declarationRow(page, '613,00')).not.toContainText('Refusée par le service destinataire')
  await page.locator('.more-row summary').first().click()
  await expect(page.locator('.hist').first()).toContainText('Acceptée par le service destinataire')

  const desk = await browser.newPage()
  await signInAs(desk, portal, 'agnes.collard')
  const deskTour = new Tour(desk)
  await deskTour.visit('/fr/desk/export', 'sets')
  await expect(desk.locator('main tbody')).toContainText('1 refusée')
  await desk.close()
  await portal.stopServer()
  await portal.startServer()
})
