import { describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/channels/documents/pdf-page.ts'
import { presentCounterPdf } from '@/lib/channels/documents/present-counter-pdf.ts'
import { computeCounter } from '@/lib/domain/counter/compute-counter.ts'
import { languages, numberTags } from '@/lib/i18n/languages.ts'
import { readGoldenCounters, toFacts } from '../../../support/counter/golden-counters.ts'

const now = new Date('2026-11-22T10:00:00Z')
const counters = readGoldenCounters().map((golden) => computeCounter(toFacts(golden)))
const [longest] = [...counters].sort((one, other) => other.lines.length - one.lines.length)
const print = (counter: (typeof counters)[number], language: (typeof languages)[number] = 'fr') =>
  presentCounterPdf(counter, { language, now, name: 'Isabelle Clarebout' })
const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

describe('the statement of a counter as PDF', { timeout: 60_000 }, () => {
  it.each(languages)('is tagged, says its language (%s) and title, and carries its fonts', async (language) => {
    if (!longest) throw new Error('no golden counter')
    const pdf = asText(await print(longest, language))
    expect(pdf).toMatch(/^%PDF-1\.7/)
    for (const part of ['/StructTreeRoot', '/Marked true', '/DisplayDocTitle true', 'pdfuaid', '/FontFile']) {
      expect(pdf).toContain(part)
    }
    expect(pdf).toContain(`/Lang (${numberTags[language]})`)
  })

  it('has a heading, a paragraph and tables of rows and cells in its structure', async () => {
    if (!longest) throw new Error('no golden counter')
    const pdf = asText(await print(longest))
    for (const kind of ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']) expect(pdf).toContain(`/S /${kind}\n`)
    expect(pdf.match(/\/S \/TR\n/g)?.length).toBeGreaterThan(longest.lines.length)
  })

  it('has a shape for letters of Polish, Czech, Romanian, Turkish and Hungarian names, and for the no-break hyphen', async () => {
    const sizeOf = async (text: string) =>
      (await makePdf({ title: 'x', language: 'fr', madeAt: now }, [{ kind: 'text', text }])).length
    // A letter without one is printed as the same empty box as all others: Tibetan is not in the typeface.
    const ofBox = await sizeOf('\u0f40')
    for (const letter of 'Łřțşő\u2011') expect(await sizeOf(letter), letter).not.toBe(ofBox)
  })

  it('can be made of every situation: no limit, not known yet, nothing at all', async () => {
    const kinds = new Map(counters.map((counter) => [`${counter.limit.kind} ${counter.lines.length > 0}`, counter]))
    for (const counter of kinds.values()) expect((await print(counter)).length).toBeGreaterThan(10_000)
    expect(kinds.size).toBeGreaterThan(3)
  })
})
