import { describe, expect, it } from 'vitest'
import { checkWagePeriod } from '@/lib/domain/transmission/wage-period.ts'
import { someLimits } from '@/tests/factories/facts.ts'
import { day, range } from '@/tests/factories/values.ts'

const circumstances = { today: day('2025-03-01'), limits: someLimits() }
const typed = { startDate: 'x', endDate: 'y' }
const check = (startDate: string, endDate: string) => checkWagePeriod(typed, range(startDate, endDate), circumstances)

describe('the period of step 1', () => {
  it('within one year is right', () => {
    expect(check('2024-12-01', '2024-12-31')).toEqual([])
    expect(check('2024-02-29', '2024-02-29')).toEqual([])
  })

  it('has both days', () => {
    expect(checkWagePeriod({ startDate: '', endDate: ' ' }, {}, circumstances)).toMatchObject([
      { code: '90501-001', path: 'startDate' },
      { code: '90501-001', path: 'endDate' },
    ])
  })

  it('a day that was typed and does not exist is impossible, not missing', () => {
    const entered = { startDate: '01/02/2025', endDate: '29/02/2025' }
    expect(checkWagePeriod(entered, { startDate: day('2025-02-01') }, circumstances)).toEqual([
      { code: '90501-264', severity: 'blocking', path: 'endDate', parameters: { reason: 'impossible' } },
    ])
  })

  it('ends after it starts', () => {
    expect(check('2024-12-31', '2024-12-01')).toMatchObject([{ code: '90501-014', path: 'endDate' }])
  })

  it('across 31 December is refused with the offer to split', () => {
    expect(check('2024-12-15', '2025-01-14')).toMatchObject([
      { code: '90501-021', path: 'endDate', parameters: { splitEndDate: '2024-12-31', splitStartDate: '2025-01-01' } },
    ])
  })

  it('begins on the first date taken or later, and ends 31 days ahead at most', () => {
    expect(check('2023-12-31', '2023-12-31')).toMatchObject([{ code: '90501-330', path: 'startDate' }])
    expect(check('2024-01-01', '2024-01-31')).toEqual([])
    expect(check('2025-03-01', '2025-04-01')).toEqual([])
    expect(check('2025-03-01', '2025-04-02')).toMatchObject([{ code: '90501-330', path: 'endDate' }])
  })
})
