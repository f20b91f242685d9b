import { aZip } from '../../factories/zip.ts'
import { expectAccessible } from '../../support/axe.ts'
import { type ChosenFile, csvFile, ImportPage, xlsxFile } from '../../support/hands/import-page.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'

const bomb = () => aZip([{ name: 'xl/workbook.xml', content: Buffer.alloc(400_000_000) }])

const hostile: [name: string, file: () => ChosenFile, words: RegExp][] = [
  [
    'a workbook of 400 kB that unpacks to 400 MB',
    () => xlsxFile(bomb()),
    /^Ce classeur prend, une fois déballé, plus de place/,
  ],
  ['a million columns', () => csvFile(`NISS;Brut\n1${';x'.repeat(1_000_000)}`), /^Une ligne est anormalement longue/],
  [
    'one field of nine megabytes',
    () => csvFile(`NISS;Brut\n1;"${'x'.repeat(9_000_000)}`),
    /^Une ligne est anormalement longue/,
  ],
  [
    'a workbook of before 2007',
    () => xlsxFile(Buffer.from('d0cf11e0a1b11ae100', 'hex')),
    /^Ce fichier Excel est d’un ancien format/,
  ],
  ['a document of another kind', () => csvFile('%PDF-1.7\n'), /^Ce fichier n’est ni un CSV ni un classeur Excel/],
  ['nothing in it', () => csvFile(''), /^Choisissez un fichier qui contient des données/],
]

test('files that are no wages, or mean harm, are answered with what to do; the next good one is read', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  const hands = new ImportPage(page)
  await hands.openNewDraft()
  for (const [name, file, words] of hostile) {
    await hands.handIn(file())
    await expect(page.locator('#error-summary').getByRole('link'), name).toHaveText(words)
  }
  await expectAccessible(page)
  await hands.handIn(csvFile('NISS;Salaire brut\n91.11.24-999.75;1000'))
  await hands.waitForPreview()
  await expect(page.locator('main tbody tr')).toHaveCount(1)
})

test('a file beyond the limit is turned away at the door', async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  const hands = new ImportPage(page)
  await hands.openNewDraft()
  const address = `${page.url()}/upload`
  const origin = new URL(address).origin
  const file = csvFile(Buffer.alloc(12_000_000, 'x'))
  const answer = await page.request.post(address, { headers: { origin }, multipart: { file }, maxRedirects: 0 })
  expect(answer.status()).toBe(413)
  expect(await answer.text()).toContain('Fichier trop volumineux')
})
