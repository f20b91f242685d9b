import { describe, expect, it } from 'vitest'
import { presentReceipt } from '@/lib/channels/documents/receipt/present-receipt.ts'
import { presentReceiptPdf } from '@/lib/channels/documents/receipt/present-receipt-pdf.ts'
import { findSeal } from '@/lib/channels/documents/receipt/receipt-seal.ts'
import type { EuroCents } from '@/lib/domain/euro-cents.ts'
import { localDate } from '@/lib/domain/local-date.ts'
import type { ReceiptView } from '@/lib/domain/transmission/draft-view.ts'
import { languages, numberTags } from '@/lib/i18n/languages.ts'
import { readPdf } from '../../../../support/pdf/read-pdf.ts'

const calculationPeriod = { startDate: localDate.parse('2024-12-01'), endDate: localDate.parse('2024-12-31') }
const names = [
  ['Łukasz', 'Szczepański'],
  ['Şeyma', 'Öztürk'],
  ['Günther', 'Straßer'],
  ['Ștefania', 'Țuțea'],
]
const receipt: ReceiptView = {
  transmissionId: 't',
  kind: 'original',
  ticket: '3K7QM2X8TB41D',
  receivedAt: new Date('2025-01-03T10:00:00Z'),
  status: 'done',
  channel: 'web',
  submittedByName: 'Nathalie Servais',
  employer: { name: 'Brasserie du Canal SRL', enterpriseNumber: '0123456749' },
  contentHash: '0123456789abcdef'.repeat(4),
  verificationAddress: 'https://portal.test/verification',
  workers: names.map(([givenName = '', familyName = '']) => ({
    workerId: familyName,
    givenName,
    familyName,
    ssin: '',
    calculationPeriod,
    totalCents: 123_456 as EuroCents,
    status: 'accepted',
  })),
}
const print = (view: ReceiptView, language: (typeof languages)[number] = 'fr') => {
  const words = presentReceipt(view, language, '02 509 59 59')
  return { words, file: presentReceiptPdf(words, view, language) }
}

describe('a receipt as PDF', { timeout: 60_000 }, () => {
  it.each(languages)(
    'is tagged, says its language (%s) and its title, shows it, and carries its fonts',
    async (language) => {
      const { words, file } = print(receipt, language)
      const pdf = readPdf(await file)
      expect(pdf).toMatchObject({
        language: numberTags[language],
        title: words.documentTitle,
        isTagged: true,
        isTitleShown: true,
        hasUaMark: true,
      })
      expect(pdf.fonts).toHaveLength(2)
      expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true)
      expect(new Set(pdf.structure)).toEqual(new Set(['Document', 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD']))
    },
  )

  it('holds every word of the receipt, and names as they are written', async () => {
    const { words, file } = print(receipt)
    const text = readPdf(await file).text.replace(/\s+/g, ' ')
    const said = [words.title, words.keep, words.contact.text, words.proof?.hash, words.proof?.address]
    const shown = [...said, ...words.facts.map(({ value }) => value), ...words.next.steps.map((step) => step.text)]
    for (const each of shown) expect(text).toContain(each?.replace(/\s+/g, ' '))
    for (const name of names) expect(text).toContain(name.join(' '))
  })

  it('is the same file each time, so that its seal is too', async () => {
    expect(await print(receipt).file).toEqual(await print(receipt).file)
  })

  it('bears ticket and hash for programs; without a hash it says nothing about authenticity', async () => {
    expect(findSeal(await print(receipt).file)).toMatchObject({
      ticket: receipt.ticket,
      contentHash: receipt.contentHash,
    })
    const without = print({ ...receipt, contentHash: null })
    expect(findSeal(await without.file)).toBeNull()
    expect(without.words.proof).toBeNull()
  })

  it('names five hundred workers and says how many there are', async () => {
    const [one] = receipt.workers
    if (!one) throw new Error('one is there')
    const many = Array.from({ length: 600 }, (_, place) => ({ ...one, workerId: String(place) }))
    const { words, file } = print({ ...receipt, workers: many })
    expect(words.workers.caption).toBe('Les 500 premières de 600 déclarations')
    expect(readPdf(await file).structure.filter((kind) => kind === 'TR').length).toBeGreaterThan(500)
  })
})
