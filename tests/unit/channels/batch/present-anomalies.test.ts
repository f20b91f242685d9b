import { describe, expect, it } from 'vitest'
import { type CsvAnswer, presentAnomaliesCsv, presentAnomaliesSheet } from '@/lib/channels/batch/present-anomalies.ts'
import { blocking, nonBlocking } from '@/lib/domain/anomaly.ts'
import type { Language } from '@/lib/i18n/languages.ts'

const anAnswer = (overrides: Partial<CsvAnswer>): CsvAnswer => ({
  pieceNumber: 1,
  formNumber: 1,
  lineNumber: 3,
  payslipReference: 'payslip-1',
  employerName: 'Brasserie du Canal SRL',
  outcome: 'refused',
  ticket: '2BX002PAEVZAZ',
  anomalies: [],
  ...overrides,
})

async function present(answers: readonly CsvAnswer[], language: Language): Promise<string[]> {
  async function* oneByOne() {
    yield* answers
  }
  let text = ''
  for await (const part of presentAnomaliesCsv(oneByOne(), language)) text += part
  return text.split('\r\n')
}

describe('the anomalies of a set for a spreadsheet', () => {
  it('are one a row, with the place in the file and the words of the reader', async () => {
    const dates = { startDate: '2025-02-01', endDate: '2025-02-28' }
    const anomalies = [
      blocking('00036-051', 'qualities.0.employerCategory', { employerCategory: '017', ...dates }),
      nonBlocking('00024-152', '', dates),
    ]
    const answers = [anAnswer({}), anAnswer({ formNumber: 2, lineNumber: 27, anomalies })]
    const [head = '', first = '', second = '', ...rest] = await present(answers, 'nl')
    expect(head.startsWith('\ufeffStuk;')).toBe(true)
    expect(first.startsWith('1;2;27;payslip-1;Brasserie du Canal SRL;Geweigerd;2BX002PAEVZAZ;00036-051;B;')).toBe(true)
    expect(first).toContain('/Calculation/Features[1]/EmployerClass')
    expect(second).toContain(';00024-152;NB;/FLXWAGE/Form[2]')
    expect(rest).toEqual([''])
  })

  it('hold no formula, whatever the sender wrote as reference', async () => {
    const [, row = ''] = await present(
      [anAnswer({ payslipReference: '=HYPERLINK("x")', anomalies: [blocking('90501-001', '')] })],
      'fr',
    )
    expect(row).toContain(`;"'=HYPERLINK(""x"")";`)
  })

  it('are the same rows as a table, with the places as numbers', async () => {
    const dates = { startDate: '2025-02-01', endDate: '2025-02-28' }
    async function* oneByOne() {
      yield anAnswer({ lineNumber: 27, anomalies: [blocking('90501-001', ''), nonBlocking('00024-152', '', dates)] })
    }
    const sheet = presentAnomaliesSheet(oneByOne(), { language: 'fr', madeAt: new Date(0) })
    expect(sheet.columns.map(({ key, kind }) => `${key} ${kind}`).slice(0, 4)).toEqual([
      'piece count',
      'form count',
      'line count',
      'reference text',
    ])
    const rows: unknown[] = []
    for await (const some of sheet.chunks()) rows.push(...some.map((row) => [...row.slice(0, 4), row[7]]))
    expect(rows).toEqual([
      [1, 1, 27, 'payslip-1', '90501-001'],
      [1, 1, 27, 'payslip-1', '00024-152'],
    ])
  })
})
