import { describe, expect, it } from 'vitest'
import { changeLines } from '@/lib/channels/web/grid/change-lines.ts'
import { presentRowProblems } from '@/lib/channels/web/grid/present-row-problems.ts'
import { presentWagesPost } from '@/lib/channels/web/grid/present-wages-post.ts'
import { emptyPremium, emptyQuality } from '@/lib/channels/web/parse-wages-form.ts'
import { parseWagesPost } from '@/lib/channels/web/parse-wages-post.ts'
import { type Anomaly, blocking, warning } from '@/lib/domain/anomaly.ts'
import type { EnteredWages } from '@/lib/domain/transmission/draft.ts'

const entered: EnteredWages = {
  language: 'fr',
  payslipReference: '',
  calculationStartDate: '01/12/2024',
  calculationEndDate: '31/12/2024',
  calculationDate: '',
  qualities: [
    { ...emptyQuality, grossWage: '1.000,50' },
    { ...emptyQuality, grossWage: 'deux' },
  ],
}
const worker = { workerId: 'w', familyName: 'Clarebout', givenName: 'Isabelle', ssin: '' }
const line = { lineId: 'a', worker, revision: 4, isStarted: true, entered, savedByName: '' }

describe('the rows of the grid', () => {
  it('become forms, understood as the form of one worker is', () => {
    const [changed] = changeLines([line], [{ lineId: 'a', cells: { calculationDate: '31/12/2024' } }], 'fr')
    expect(changed).toMatchObject({ lineId: 'a', revision: 4, entered: { calculationDate: '31/12/2024' } })
    expect(changed?.wages).toMatchObject({
      calculationDate: '2024-12-31',
      qualities: [{ grossWageCents: 100_050 }, {}],
    })
    expect(changed?.wages.unreadable.map(({ path }) => path)).toEqual(['qualities.1.grossWageCents'])
  })

  it('change nothing when nobody touched them, when they say what is there, or when the worker is gone', () => {
    const rows = [
      { lineId: 'a', cells: { grossWage: '5' }, isTouched: false },
      { lineId: 'a', cells: { grossWage: '1.000,50' } },
      { lineId: 'b', cells: { grossWage: '5' } },
    ]
    expect(changeLines([line], rows, 'fr')).toEqual([])
  })

  it('are typed upon the revision that their page showed', () => {
    const rows = [{ lineId: 'a', cells: { grossWage: '5' }, revision: 2 }]
    expect(changeLines([line], rows, 'fr')[0]?.revision).toBe(2)
  })

  it('keep the amounts that another language wrote, in the form of the page', () => {
    const [changed] = changeLines([line], [{ lineId: 'a', cells: { payslipReference: 'x' } }], 'en')
    expect(changed?.entered).toMatchObject({
      language: 'en',
      qualities: [{ grossWage: '1,000.50' }, { grossWage: 'deux' }],
    })
    expect(changed?.wages.qualities[0]?.grossWageCents).toBe(100_050)
  })

  it('reach the page of two versions as the form of one worker would', () => {
    const premiums = [{ ...emptyPremium, amount: '5', frequency: 'other', otherFrequencyMonths: '2' }, emptyPremium]
    const whole = {
      ...entered,
      qualities: [{ ...emptyQuality, hasOwnValidity: true, validityStartDate: 'demain', premiums }, emptyQuality],
    }
    const post = parseWagesPost(presentWagesPost(whole, { revision: 7, editorId: 'page' }), 'nl')
    expect(post).toMatchObject({ entered: whole, revision: 7, editorId: 'page' })
  })
})

describe('what is wrong in a row', () => {
  const wage = blocking('90504-008', 'qualities.0.grossWageCents')
  const second = blocking('90504-008', 'qualities.1.grossWageCents')
  const missing = blocking('90502-001', 'calculationDate')
  const months = blocking('00068-008', 'qualities.0.premiums.0.otherFrequencyMonths')
  const anomalies: Anomaly[] = [second, months, wage, missing, warning('90504-W01', 'qualities.0.grossWageCents')]
  const typed = {
    ...entered,
    qualities: entered.qualities.map((quality) => ({
      ...quality,
      premiums: [{ amount: '', frequency: 'other', otherFrequencyMonths: 'x' }],
    })),
  }

  it('stands at its cells from left to right, what only the form shows at the end', () => {
    expect(presentRowProblems(anomalies, typed, { isChecked: true })).toEqual([
      { column: 'calculationDate', anomaly: missing },
      { column: 'grossWage', anomaly: wage },
      { column: 'frequency', anomaly: months },
      { column: null, anomaly: second },
    ])
  })

  it('is, before anybody asked, only what was typed and is wrong', () => {
    expect(presentRowProblems(anomalies, typed, { isChecked: false }).map(({ column }) => column)).toEqual([
      'grossWage',
      'frequency',
    ])
  })
})
