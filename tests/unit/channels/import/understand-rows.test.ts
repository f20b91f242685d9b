import { describe, expect, it } from 'vitest'
import { readSheet } from '@/lib/channels/import/read-sheet.ts'
import { understandRows } from '@/lib/channels/import/understand-rows.ts'
import type { EnteredWages } from '@/lib/domain/transmission/draft.ts'

const nothingYet: EnteredWages = {
  language: 'fr',
  payslipReference: '',
  calculationStartDate: '01/12/2024',
  calculationEndDate: '31/12/2024',
  calculationDate: '',
  qualities: [
    {
      employerCategory: '210',
      workerType: '',
      hasOwnValidity: false,
      validityStartDate: '',
      validityEndDate: '',
      grossWage: '',
      premiums: [],
    },
  ],
}

function understand(...rows: string[]) {
  const titles =
    'NISS;Nom;Réf.;Du;Au;Date de calcul;Catégorie;Type;Brut;Prime 1;Fréquence 1;Prime 2;Fréquence 2;Début de validité;Fin de validité'
  const content = Buffer.from([titles, ...rows].join('\n'))
  return understandRows(readSheet({ content, language: 'fr', fileName: null }), nothingYet)
}

describe('rows of a sheet', () => {
  it('become the form that would have been typed; empty cells mean what an untouched form holds', () => {
    const [line] = understand('91.11.24-999.75;Clarebout;;;;02/01/2025;;ouvrier;1000,50;100;mensuel;;;;')
    expect(line?.wages).toEqual({
      calculationPeriod: { startDate: '2024-12-01', endDate: '2024-12-31' },
      calculationDate: '2025-01-02',
      qualities: [
        {
          employerCategory: '210',
          workerType: 'blueCollar',
          grossWageCents: 100_050,
          premiums: [{ amountCents: 10_000, frequencyMonths: 1 }],
        },
      ],
      unreadable: [],
    })
  })

  it('of one worker are qualities of one calculation, whatever the punctuation of his number', () => {
    const [line, other] = understand(
      '91.11.24-999.75;;ref;;;02/01/2025;17;50;1000;;;;;01/12/2024;15/12/2024',
      '67.02.14-999.02;;;;;02/01/2025;;;5;;;;;;',
      '91112499975;;;;;;597;450;;50;5;60;;16/12/2024;31/12/2024',
    )
    expect(line?.rows).toEqual([0, 2])
    expect(line?.entered.qualities.map((quality) => quality.employerCategory)).toEqual(['017', '597'])
    expect(line?.entered.qualities[1]?.premiums).toEqual([
      { amount: '50', frequency: 'other', otherFrequencyMonths: '5' },
      { amount: '60', frequency: '', otherFrequencyMonths: '' },
    ])
    expect(line?.wages.payslipReference).toBe('ref')
    expect(other?.rows).toEqual([1])
  })

  it('that name another calculation of the same worker are told', () => {
    const [line] = understand('91.11.24-999.75;;a;;;02/01/2025;;;1;;;;;;', '91.11.24-999.75;;b;;;;;;2;;;;;;')
    expect(line?.otherCalculationRows).toEqual([1])
  })

  it('without an amount are left aside, beside others of the worker too', () => {
    const lines = understand(
      '91.11.24-999.75;;;;;;;;;;;;;;',
      '67.02.14-999.02;;;;;;;;;;;;;;',
      '67.02.14-999.02;;;;;02/01/2025;;;5;;;;;;',
    )
    expect(lines.map(({ isEmpty, rows }) => [isEmpty, rows])).toEqual([
      [true, [0]],
      [false, [2]],
    ])
  })

  it('get back the zeros that a spreadsheet takes from the front of a number', () => {
    const [line] = understand('5030812345;;;;;;;;1;;;;;;')
    expect(line?.ssinText).toBe('05030812345')
  })

  it('without a readable number are nobody’s but their own', () => {
    expect(understand(';;;;;;;;1;;;;;;', ';;;;;;;;1;;;;;;', 'x;;;;;;;;1;;;;;;', 'x;;;;;;;;1;;;;;;')).toHaveLength(4)
  })

  it('that cannot be understood are kept as typed, and said', () => {
    const [line] = understand('91.11.24-999.75;;;hier;;31/02/2025;;patron;12,345;#REF!;souvent;;;;')
    expect(line?.wages.unreadable.map(({ path, parameters }) => [path, parameters?.reason])).toEqual([
      ['calculationPeriod.startDate', 'unreadable'],
      ['calculationDate', 'impossible'],
      ['qualities.0.workerType', 'unreadable'],
      ['qualities.0.grossWageCents', 'ambiguous'],
      ['qualities.0.premiums.0.amountCents', 'unreadable'],
      ['qualities.0.premiums.0.otherFrequencyMonths', 'unreadable'],
    ])
    expect(line?.entered.qualities[0]).toMatchObject({ workerType: 'patron', grossWage: '12,345' })
  })
})
