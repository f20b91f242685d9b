import { describe, expect, it } from 'vitest'
import { checkDatePair } from '@/lib/domain/wage-declaration/rules/dates.ts'
import { day, impossibleDay, range } from '@/tests/factories/values.ts'

describe('a pair of days', () => {
  const codes = (pair: Parameters<typeof checkDatePair>[0]) =>
    checkDatePair(pair, '90501', 'calculationPeriod.').map(({ code, path }) => `${code} ${path}`)

  it('in order, or one and the same, is right', () => {
    expect(codes(range('2025-02-01', '2025-02-28'))).toEqual([])
    expect(codes(range('2025-02-01', '2025-02-01'))).toEqual([])
  })

  it('says which day is missing', () => {
    expect(codes({})).toEqual(['90501-001 calculationPeriod.startDate', '90501-001 calculationPeriod.endDate'])
    expect(codes({ startDate: day('2025-02-01') })).toEqual(['90501-001 calculationPeriod.endDate'])
    expect(codes({ endDate: day('2025-02-01') })).toEqual(['90501-001 calculationPeriod.startDate'])
  })

  it('says which day does not exist', () => {
    expect(codes({ startDate: impossibleDay('2025-02-29'), endDate: day('2025-02-28') })).toEqual([
      '90501-264 calculationPeriod.startDate',
    ])
    expect(codes({ startDate: day('2025-02-01'), endDate: impossibleDay('2025-02-31') })).toEqual([
      '90501-264 calculationPeriod.endDate',
    ])
  })

  it('that ends before it starts is refused at its end', () => {
    expect(codes(range('2025-02-02', '2025-02-01'))).toEqual(['90501-014 calculationPeriod.endDate'])
    expect(checkDatePair(range('2025-02-02', '2025-02-01'), '90503', '')).toEqual([
      { code: '90503-014', severity: 'blocking', path: 'endDate', parameters: { startDate: '2025-02-02' } },
    ])
  })
})
