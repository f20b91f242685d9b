import type { Browser, Page } from '@playwright/test'
import { languages, numberTags } from '@/lib/i18n/languages.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { expect, test } from '../../support/server.ts'
import type { PortalProcess } from '../../support/server-process.ts'
import { signInAs } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'
import { Walk } from '../../support/walk.ts'

/** Names that a font cut to Western Europe would lose. */
const renamed = {
  Clarebout: ['Şeyma', 'Öztürk'],
  'Van Houdt': ['Günther', 'Straßer'],
  Brisart: ['Łucja', 'Żółć'],
} as const
const people = Object.values(renamed).map((names) => names.join(' '))

const titles = {
  fr: ['Cet accusé de réception est authentique', 'Cet accusé de réception n’est pas reconnu'],
  nl: ['Dit ontvangstbewijs is echt', 'Dit ontvangstbewijs wordt niet herkend'],
  de: ['Diese Empfangsbestätigung ist echt', 'Diese Empfangsbestätigung wird nicht erkannt'],
  en: ['This receipt is genuine', 'This receipt is not recognised'],
} as const

async function rename(portal: PortalProcess): Promise<void> {
  await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    for (const [former, [givenName, familyName]] of Object.entries(renamed))
      await client.query('UPDATE "Person" SET "givenName" = $1, "familyName" = $2 WHERE "familyName" = $3', [
        givenName,
        familyName,
        former,
      ])
  })
}

/** Three workers of December, sent and handled; the address of the receipt, without its language. */
async function transmit(page: Page): Promise<string> {
  const walk = new Walk(page)
  await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt', 'Yves Brisart')
  for (const name of ['Brisart', 'Clarebout', 'Van Houdt']) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    await walk.fillSimply('700', name === 'Van Houdt' ? '597' : '210')
    await walk.next()
    await page.waitForURL(/\/overview/)
    if (name !== 'Van Houdt') await page.getByRole('link', { name: walk.words.nextWorker }).click()
  }
  await page.getByRole('button', { name: 'Transmettre les données de 3 flexi-travailleurs' }).click()
  await page.waitForURL(/\/receipt/)
  await expect(async () => {
    await page.reload()
    await expect(page.locator('#receipt')).toContainText('Traitée', { timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  return new URL(page.url()).pathname.replace(/^\/fr/, '')
}

/** All words of the receipt on the page, without the links to its files. */
async function readPageText(page: Page): Promise<string> {
  return page.locator('#receipt').evaluate((receipt) => {
    const copy = receipt.cloneNode(true) as HTMLElement
    for (const each of copy.querySelectorAll('.receipt-links, svg')) each.remove()
    const words: string[] = []
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '')
    return words.join(' ')
  })
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

async function download(page: Page, address: string): Promise<Buffer> {
  const answer = await page.request.get(address)
  expect(answer.status()).toBe(200)
  return answer.body()
}

const changed = (file: Buffer, place: number) => {
  const copy = Buffer.from(file)
  copy.writeUInt8((copy.readUInt8(place) ^ 1) & 255, place)
  return copy
}

/** Shows a file to the public page, as somebody who is not signed in. */
async function show(page: Page, language: string, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.goto(`/${language}/verification`)
  await page.locator('input[type=file]').setInputFiles({ ...file, mimeType: 'application/octet-stream' })
  await page.locator('form[enctype] button').click()
  await expect(page.locator('main [role=status] h2')).toBeVisible()
}

async function openStranger(browser: Browser, portal: PortalProcess, javaScriptEnabled = true): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled, baseURL: portal.url })).newPage()
}

test('[CASE-85] The receipt in four languages: a PDF with the words of the page, which anybody can have recognised', async ({
  browser,
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  const address = await transmit(page)
  await rename(portal)
  const stranger = await openStranger(browser, portal)
  for (const language of languages) {
    await page.goto(`/${language}${address}`)
    const file = await download(page, `/${language}${address}/pdf`)
    const pdf = readPdf(file)
    expect(flat(pdf.text)).toBe(flat(await readPageText(page)))
    for (const name of people) expect(pdf.text).toContain(name)
    expect(pdf).toMatchObject({
      language: numberTags[language],
      isTagged: true,
      isTitleShown: true,
      hasUaMark: true,
    })
    expect(pdf.title).toContain(await page.locator('#receipt .lead strong').textContent())
    expect(pdf.fonts.map(({ isEmbedded }) => isEmbedded)).toEqual([true, true])

    const [genuine, unknown] = titles[language]
    await show(stranger, language, { name: 'receipt.pdf', buffer: file })
    const answer = stranger.locator('main [role=status]')
    await expect(answer).toContainText(genuine)
    await expect(answer.locator('dl')).toContainText('3')
    for (const name of [...people, 'Brasserie', 'Servais'])
      await expect(stranger.locator('main')).not.toContainText(name)
    await show(stranger, language, { name: 'receipt.pdf', buffer: changed(file, Math.floor(file.length / 2)) })
    await expect(answer).toContainText(unknown)
    await expect(answer.locator('dl')).toHaveCount(0)
    await new Tour(stranger).glance(`/${language}/verification`, language !== 'fr')
    await new Tour(page).glance(`/${language}${address}`, language !== 'fr')
  }
  await new Tour(page).look('a receipt that is handled')
})

for (const javaScriptEnabled of [true, false])
  test(`[CASE-85] What is printed on a receipt is recognised too, ${javaScriptEnabled ? 'in the browser' : 'without script'}, and the address says nothing`, async ({
    browser,
    page,
    portal,
  }) => {
    await signInAs(page, portal, 'karel.dewitte')
    await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
      const { rows } = await client.query(
        'SELECT "ticket", "contentHash" FROM "Receipt" WHERE "workerCount" = 1 LIMIT 1',
      )
      const stranger = await openStranger(browser, portal, javaScriptEnabled)
      // The rules are asked by script: they see the same page with it.
      const look = async (state: string) => javaScriptEnabled && new Tour(stranger).look(state)
      await stranger.goto('/fr/verification')
      await look('asked')
      const answer = stranger.locator('main [role=status]')
      const type = async (ticket: string, hash: string) => {
        await stranger.getByLabel('Numéro de ticket').fill(ticket)
        await stranger.getByLabel('Empreinte (SHA-256)').fill(hash)
        await stranger.getByRole('button', { name: 'Vérifier l’empreinte' }).click()
      }
      await type('', 'abc')
      await expect(stranger.locator('#error-summary')).toContainText('Encodez le numéro de ticket.')
      await expect(stranger.locator('#error-summary')).toContainText('L’empreinte compte 64 chiffres')
      await expect(stranger).toHaveTitle(/^Erreur/)
      await expect(stranger.getByLabel('Empreinte (SHA-256)')).toHaveValue('abc')
      await look('unreadable')

      const { ticket, contentHash } = rows[0] ?? {}
      const grouped = contentHash.toUpperCase().replace(/.{8}/g, '$& ')
      await type(` ${ticket.toLowerCase()} `, grouped)
      await expect(answer).toContainText('Cet accusé de réception est authentique')
      await expect(answer).toContainText(ticket)
      await look('genuine')
      expect(new URL(stranger.url()).search).toBe('')

      const otherSign = contentHash.endsWith('0') ? '1' : '0'
      await type(ticket, contentHash.slice(0, -1) + otherSign)
      await expect(answer).toContainText('Cet accusé de réception n’est pas reconnu')
      await look('unknown')
      await stranger.locator('form[enctype] button').click()
      await expect(stranger.locator('#error-summary')).toContainText('Choisissez le fichier à vérifier.')
      await stranger.context().close()
    })
  })

test('[CASE-85] The notification of what became of it, and the notice once more', async ({ browser, page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
  const walk = new Walk(page)
  await walk.choosePeriod('01/11/2024', '30/11/2024')
  await walk.chooseWorkers('Laurine Hennebert')
  await walk.fill('Date de calcul', '30/11/2024')
  await walk.chooseCategory('210')
  await walk.chooseType('Ouvrier (050)')
  await walk.fill('Montant du salaire brut', '333')
  await walk.next()
  await page.waitForURL(/\/overview/)
  await page.getByRole('button', { name: 'Transmettre les données de 1 flexi-travailleur' }).click()
  await page.waitForURL(/\/receipt/)
  const address = new URL(page.url()).pathname
  await expect(async () => {
    await page.goto(address)
    await expect(page.getByRole('link', { name: 'Notification (XML)' })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  const xml = await download(page, `${address}/notification`)
  expect(xml.toString('utf8')).toContain('<ResultCode>1</ResultCode>')
  const stranger = await openStranger(browser, portal, false)
  await show(stranger, 'fr', { name: 'notification.xml', buffer: xml })
  await expect(stranger.locator('main [role=status]')).toContainText(titles.fr[0])
  await show(stranger, 'fr', { name: 'notification.xml', buffer: changed(xml, xml.indexOf('<ResultCode>') + 12) })
  await expect(stranger.locator('main [role=status]')).toContainText(titles.fr[1])

  await page.getByRole('button', { name: 'Renvoyer l’avis' }).click()
  await page.waitForURL(/again=sent/)
  await expect(page.getByRole('status').filter({ hasText: 'L’avis est renvoyé' })).toBeVisible()
  await new Tour(page).look('sent again')
  const ticket = (await page.locator('#receipt .lead strong').textContent()) ?? ''
  await expect(async () => {
    await stranger.goto('/fr/demonstration-mail')
    await expect(stranger.locator('main')).toContainText(`accusé de réception ${ticket}`, { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
})

test('[CASE-85] A bookmark of the receipt shows the same page; to another enterprise it does not exist', async ({
  browser,
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  const id = await withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => {
    const { rows } = await client.query(
      `SELECT r."transmissionId" AS id FROM "Receipt" r JOIN "Enterprise" e ON e.id = r."employerId"
       WHERE e."enterpriseNumber" = '0123456749' ORDER BY r."receivedAt" LIMIT 1`,
    )
    return rows[0].id as string
  })
  await page.goto(`/fr/transmissions/${id}/receipt`)
  const words = await readPageText(page)
  await page.reload()
  expect(await readPageText(page)).toBe(words)
  for (const fact of ['heure de Bruxelles', 'Flexi-travailleurs', '02 509 59 59', 'La suite'])
    expect(words).toContain(fact)

  const stranger = await openStranger(browser, portal)
  await signInAs(stranger, portal, 'anna.hermes', 'de')
  for (const part of ['', '/pdf', '/notification']) {
    const answer = await stranger.request.get(`/de/transmissions/${id}/receipt${part}`)
    expect(answer.status(), part).toBe(404)
  }
})
