import { describe, expect, it } from 'vitest'
import { computeCanonicalJson } from '@/lib/domain/audit/canonical-json.ts'
import type { EuroCents } from '@/lib/domain/euro-cents.ts'
import { localDate } from '@/lib/domain/local-date.ts'
import {
  computeReceiptContent,
  parseContentHash,
  parseTicket,
  type ReceiptContent,
} from '@/lib/domain/transmission/receipt-content.ts'

const day = (text: string) => localDate.parse(text)
const days = { startDate: day('2024-12-01'), endDate: day('2024-12-31') }
const quality = {
  employerCategory: '210',
  workerType: 'blueCollar' as const,
  validityPeriod: days,
  grossWageCents: 100_000 as EuroCents,
  premiums: [{ amountCents: 15_000 as EuroCents, frequencyMonths: 2 }],
}
const declaration = {
  versionId: 'b',
  declarationId: 'd',
  workerId: 'w',
  kind: 'original' as const,
  calculation: { calculationPeriod: days, calculationDate: day('2025-01-02'), qualities: [quality] },
  reason: null,
  reasonText: null,
}
const content: ReceiptContent = {
  ticket: '3K7QM2X8TB41D',
  receivedAt: new Date('2025-01-03T10:00:00.123Z'),
  employerId: 'e',
  senderId: 's',
  channel: 'web',
  declarations: [declaration, { ...declaration, versionId: 'a' }],
}
const write = (each: ReceiptContent) => computeCanonicalJson(computeReceiptContent(each))

describe('what the hash of a receipt covers', () => {
  it('does not depend on the order in which declarations are read, nor on what is left out or null', () => {
    const [first, second] = content.declarations
    if (!first || !second) throw new Error('two are there')
    expect(write({ ...content, declarations: [second, first] })).toBe(write(content))
    const without = { ...first, calculation: { ...first.calculation, payslipReference: undefined } }
    expect(write({ ...content, declarations: [without, second] })).toBe(write(content))
  })

  const changed: [string, Partial<ReceiptContent>][] = [
    ['the ticket', { ticket: '3K7QM2X8TB41E' }],
    ['the moment, to the millisecond', { receivedAt: new Date('2025-01-03T10:00:00.124Z') }],
    ['who sent it', { senderId: 'x' }],
    ['for whom', { employerId: 'x' }],
    ['the channel', { channel: 'rest' }],
    ['a declaration that is missing', { declarations: [declaration] }],
    ['a reason', { declarations: [{ ...declaration, reason: 'other', reasonText: 'x' }] }],
    [
      'a date',
      {
        declarations: [
          { ...declaration, calculation: { ...declaration.calculation, calculationDate: day('2025-01-03') } },
        ],
      },
    ],
    [
      'a payslip reference',
      { declarations: [{ ...declaration, calculation: { ...declaration.calculation, payslipReference: 'x' } }] },
    ],
    [
      'a cent',
      {
        declarations: [
          {
            ...declaration,
            calculation: {
              ...declaration.calculation,
              qualities: [{ ...quality, grossWageCents: 100_001 as EuroCents }],
            },
          },
        ],
      },
    ],
    [
      'the frequency of a premium',
      {
        declarations: [
          {
            ...declaration,
            calculation: {
              ...declaration.calculation,
              qualities: [{ ...quality, premiums: [{ amountCents: 15_000 as EuroCents, frequencyMonths: 3 }] }],
            },
          },
        ],
      },
    ],
  ]
  it('is another one for every difference', () => {
    const texts = changed.map(([, change]) => write({ ...content, ...change }))
    expect(new Set([write(content), ...texts]).size).toBe(changed.length + 1)
  })
})

describe('what is copied from a receipt', () => {
  it('is read with any spaces and capitals', () => {
    expect(parseTicket(' 3k7q m2x8 tb41d ')).toBe('3K7QM2X8TB41D')
    expect(parseContentHash(`${'ABCDEF01 '.repeat(7)}abcdef01\n`)).toBe('abcdef01'.repeat(8))
  })

  it('is refused when it is too short, too long or holds another sign', () => {
    for (const wrong of ['', '3K7QM2X8TB41', '3K7QM2X8TB41DD', '3K7QM2X8TB4-D']) expect(parseTicket(wrong)).toBeNull()
    for (const wrong of ['', 'a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(63)}g`])
      expect(parseContentHash(wrong)).toBeNull()
  })
})
