import { describe, expect, it } from 'vitest'
import { countHidden, markOf, readCells, writeCells } from '@/lib/channels/web/grid/grid-cells.ts'
import { emptyPremium, emptyQuality } from '@/lib/channels/web/parse-wages-form.ts'
import type { EnteredWages } from '@/lib/domain/transmission/draft.ts'

/** A form with more than a row shows: two qualities, two premiums, an own validity, a frequency of its own. */
const whole: EnteredWages = {
  language: 'fr',
  payslipReference: ' réf ',
  calculationStartDate: '01/12/2024',
  calculationEndDate: '31/12/2024',
  calculationDate: '31/02/2025',
  qualities: [
    {
      ...emptyQuality,
      employerCategory: '210',
      workerType: 'blueCollar',
      hasOwnValidity: true,
      validityStartDate: '06/12/2024',
      validityEndDate: 'demain',
      grossWage: '12,345',
      premiums: [
        { amount: '150', frequency: 'other', otherFrequencyMonths: '2' },
        { amount: '7', frequency: '1', otherFrequencyMonths: '9' },
      ],
    },
    { ...emptyQuality, employerCategory: '017', grossWage: 'rien' },
  ],
}

describe('a row of the grid', () => {
  it('shows the calculation, the first quality and its first premium, word for word', () => {
    expect(readCells(whole)).toEqual({
      payslipReference: ' réf ',
      calculationStartDate: '01/12/2024',
      calculationEndDate: '31/12/2024',
      calculationDate: '31/02/2025',
      employerCategory: '210',
      workerType: 'blueCollar',
      grossWage: '12,345',
      premium: '150',
      frequency: '2',
    })
  })

  it('that says the same changes nothing of the form', () => {
    expect(writeCells(whole, readCells(whole))).toEqual(whole)
    expect(writeCells(whole, {})).toEqual(whole)
  })

  it('changes what it shows and leaves the rest of the form alone', () => {
    const changed = writeCells(whole, { ...readCells(whole), grossWage: 'mille', calculationDate: '', frequency: '6' })
    const [first, second] = whole.qualities
    expect(changed).toEqual({
      ...whole,
      calculationDate: '',
      qualities: [
        {
          ...first,
          grossWage: 'mille',
          premiums: [{ amount: '150', frequency: '6', otherFrequencyMonths: '' }, first?.premiums[1]],
        },
        second,
      ],
    })
  })

  it.each([
    ['6', '6', ''],
    ['0', '0', ''],
    ['', '', ''],
    ['other', 'other', ''],
    ['2', 'other', '2'],
    ['souvent', 'other', 'souvent'],
  ])('gives the frequency %s the place that the form has for it', (cell, frequency, otherFrequencyMonths) => {
    const changed = writeCells(whole, { frequency: cell })
    expect(changed.qualities[0]?.premiums[0]).toEqual({ amount: '150', frequency, otherFrequencyMonths })
    expect(readCells(changed).frequency).toBe(cell)
  })

  it('makes a premium where there was none, and only when one is meant', () => {
    const bare = { ...whole, qualities: [{ ...emptyQuality, premiums: [] }] }
    expect(writeCells(bare, { ...readCells(bare), grossWage: '5' }).qualities[0]?.premiums).toEqual([])
    expect(writeCells(bare, { premium: '5' }).qualities[0]?.premiums).toEqual([{ ...emptyPremium, amount: '5' }])
  })

  it('tells how much of the form it does not show', () => {
    expect(countHidden(whole)).toEqual({ qualities: 1, premiums: 1, hasOwnValidity: true })
    const bare = { ...whole, qualities: [{ ...emptyQuality, premiums: [] }] }
    expect(countHidden(bare)).toEqual({ qualities: 0, premiums: 0, hasOwnValidity: false })
  })

  it('has a mark that tells its cells apart, and texts that move from one cell to the next', () => {
    const cells = readCells(whole)
    const marks = [
      cells,
      { ...cells, premium: '15' },
      { ...cells, payslipReference: ' réf 0', calculationStartDate: '1/12/2024' },
    ]
    expect(new Set(marks.map(markOf)).size).toBe(3)
    expect(markOf({ ...cells })).toBe(markOf(cells))
  })
})
