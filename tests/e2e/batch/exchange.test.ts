import type { Page } from '@playwright/test'
import { checkBySchema } from '@/lib/channels/batch/flxwage-schema.ts'
import { aFlxwage, aFormElement } from '../../factories/flxwage.ts'
import { ExchangeFolder } from '../../support/batch/exchange-folder.ts'
import { expectTreated, handInFiles, nameOf, signInAsOffice } from '../../support/batch/hand-in.ts'
import { Signer } from '../../support/batch/signer.ts'
import { expect, test } from '../../support/server.ts'
import { Tour } from '../../support/tour.ts'

test.describe.configure({ timeout: 240_000 })

const oneForm = (reference: string) => aFlxwage(aFormElement({ reference }))

/** One piece with its GO, named for a circuit. */
const setOf = (sequence: string, circuit: string, content: string) => ({
  [nameOf('FI', sequence, circuit, '1.1')]: content,
  [nameOf('GO', sequence, circuit, '1')]: '',
})

const withoutPiece = (sequence: string) => ({
  [nameOf('FI', sequence, 'R', '2.1')]: '<FLXWAGE/>',
  [nameOf('GO', sequence, 'R', '2')]: '',
})

/** Waits for as many answers, and gives the codes of the only acknowledgement among them. */
async function readAnswers(folder: ExchangeFolder, count: number, place: 'OUT' | 'OUTTEST' = 'OUT') {
  const isWhole = (name: string) => !name.startsWith('.')
  await expect.poll(() => folder.list(place).filter(isWhole).length, { timeout: 60_000 }).toBe(count)
  const files = folder.fetch(place)
  const [xml = ''] = Object.entries(files).flatMap(([name, text]) => (name.startsWith('FO.ACRF.') ? [text] : []))
  expect(checkBySchema('ACRF', xml)).toEqual([])
  return { files, codes: [...xml.matchAll(/<ErrorID>(.*?)</g)].map(([, code]) => code) }
}

async function giveCertificate(page: Page, content: string): Promise<void> {
  const certificate = { name: 'certificate.pem', mimeType: 'application/x-pem-file', buffer: Buffer.from(content) }
  await page.getByLabel('Certificat', { exact: true }).setInputFiles(certificate)
  await page.getByRole('button', { name: 'Ajouter le certificat' }).click()
}

test('[CASE-71] By page and by directory a set is named, whole, of its circuit, once, and signed by its sender', async ({
  page,
  portal,
}) => {
  const folder = new ExchangeFolder('009990')
  const tour = new Tour(page)
  await portal.stopServer()
  await portal.startServer({ EXCHANGE_DIR: folder.root })
  await signInAsOffice(page, portal)

  folder.put(setOf('DIR01', 'R', oneForm('dir-1')))
  const first = await readAnswers(folder, 4)
  expect(first.codes).toEqual([])
  expect(folder.list('IN')).toEqual([])
  folder.put(setOf('DIR01', 'R', oneForm('dir-1')))
  expect((await readAnswers(folder, 4)).files).toEqual(first.files)

  for (const [files, code] of [
    [withoutPiece('DIR02'), 'ACRF-120'],
    [setOf('dir03', 'R', 'x'), 'ACRF-367'],
    [setOf('DIR04', 'S', 'x'), 'ACRF-129'],
    [setOf('DIR05', 'T', 'x'), 'ACRF-119'],
    [setOf('DIR01', 'R', oneForm('other')), 'ACRF-133'],
    [{ [nameOf('TD', 'DIR01', 'R', '1')]: '' }, 'ACRF-272'],
  ] as const) {
    folder.put(files)
    expect((await readAnswers(folder, 2)).codes, JSON.stringify(Object.keys(files))).toEqual([code])
  }
  folder.put({ ...setOf('DIR06', 'R', oneForm('dir-6')), [nameOf('TD', 'DIR06', 'R', '1')]: '' })
  expect((await readAnswers(folder, 2)).codes).toEqual([])

  for (const [files, code] of [
    [withoutPiece('PAG01'), 'ACRF-120'],
    [setOf('pag02', 'R', 'x'), 'ACRF-367'],
    [setOf('PAG03', 'S', 'x'), 'ACRF-129'],
    [setOf('DIR01', 'R', oneForm('other')), 'ACRF-133'],
    [{ [nameOf('TD', 'DIR01', 'R', '1')]: '' }, 'ACRF-272'],
    [{ [nameOf('TD', 'PAG04', 'R', '1')]: '' }, 'ACRF-234'],
  ] as const) {
    await handInFiles(page, files)
    await expect(page).toHaveURL(new RegExp(`errors=${code}`))
    await expect(page.locator('main')).toContainText(code)
  }
  await handInFiles(page, setOf('PAG05', 'R', oneForm('dir-1')))
  await expect(page.locator('main')).toContainText('Ce lot avait déjà été reçu')

  const signer = await Signer.make()
  const [signed, content] = [oneForm('signed'), oneForm('content')]
  await page.goto('/fr/access/certificates')
  await giveCertificate(page, 'no certificate')
  await expect(page.locator('.esum')).toContainText('Choisissez un fichier qui contient un certificat')
  await tour.look('no certificate')
  await giveCertificate(page, signer.pem)
  await expect(page.locator('main')).toContainText('Le certificat est enregistré')
  await expect(page.locator('main tbody')).toContainText('CN=Signature')
  await tour.look('registered')
  folder.put({ ...setOf('DIR07', 'R', signed), [nameOf('FS', 'DIR07', 'R', '1.1')]: signer.sign(content) })
  expect((await readAnswers(folder, 2)).codes).toEqual(['ACRF-125'])
  folder.put({ ...setOf('DIR08', 'R', signed), [nameOf('FS', 'DIR08', 'R', '1.1')]: signer.sign(signed) })
  expect((await readAnswers(folder, 4)).codes).toEqual([])
  await handInFiles(page, setOf('PAG07', 'R', content))
  await expect(page.locator('main tbody')).toContainText('ACRF-125')
  await handInFiles(page, {
    ...setOf('PAG08', 'R', content),
    [nameOf('FS', 'PAG08', 'R', '1.1')]: signer.sign(content),
  })
  await expectTreated(page)
})

test('[CASE-71] A set is taken back on the page before it is read', async ({ page, portal }) => {
  await portal.stopServer()
  await portal.startServer({ WORKER: 'off' })
  await signInAsOffice(page, portal)
  await handInFiles(page, setOf('PAG06', 'R', oneForm('page-6')))
  await expect(page.locator('main')).toContainText('Votre lot a été reçu')
  await handInFiles(page, { [nameOf('TD', 'PAG06', 'R', '1')]: '' })
  await expect(page.locator('main')).toContainText('Le lot est retiré')
  await expect(page.locator('tbody tr').filter({ hasText: 'PAG06' })).toContainText('Retiré')
  await portal.stopServer()
  await portal.startServer()
})
