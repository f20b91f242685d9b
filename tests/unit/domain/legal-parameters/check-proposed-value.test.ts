import { describe, expect, it } from 'vitest'
import {
  checkProposedValue,
  type Given,
  type GivenValue,
  LONGEST_TEXT,
} from '@/lib/domain/legal-parameters/check-proposed-value.ts'
import { findDefinition, type ParameterName } from '@/lib/domain/legal-parameters/definitions.ts'
import { day } from '@/tests/factories/values.ts'

const given = <Value>(value: Value): Given<Value> => ({ value, problem: null })
const open: Given<never> = { value: null, problem: 'missing' }
const aValue: GivenValue = {
  startDate: given(day('2027-01-01')),
  endDate: open,
  value: given(18_900_00),
  isUnlimited: false,
  legalReference: 'Moniteur belge',
  note: '',
}
function problems(changes: Partial<GivenValue>, name: ParameterName = 'annualCeiling') {
  const definition = findDefinition(name)
  if (!definition) throw new Error(name)
  return checkProposedValue(
    { ...aValue, ...changes },
    {
      today: day('2026-11-22'),
      definition,
      deskStartDates: [day('2028-01-01')],
      startDates: [day('2026-01-01'), day('2027-01-01'), day('2028-01-01')],
    },
  )
}

describe('a value for the days to come', () => {
  it('needs a day, a number and its source', () => {
    expect(problems({})).toEqual([])
    expect(problems({ startDate: open, value: open, legalReference: '' })).toEqual([
      'startDate.missing',
      'value.missing',
      'legalReference.missing',
    ])
  })

  it('begins tomorrow at the earliest', () => {
    const start = (date: string) => problems({ startDate: given(day(date)) }, 'transmissionDelay')
    expect(start('2026-11-21')).toContain('startDate.notFuture')
    expect(start('2026-11-22')).toContain('startDate.notFuture')
    expect(start('2026-11-23')).not.toContain('startDate.notFuture')
  })

  it('begins with the year when it is an amount of a year', () => {
    expect(problems({ startDate: given(day('2027-02-01')) })).toEqual(['startDate.notYearStart'])
    expect(problems({ startDate: given(day('2027-02-01')), value: given(7) }, 'transmissionDelay')).toEqual([])
  })

  it('meets no other value: neither on its first day nor before its own end', () => {
    expect(problems({ startDate: given(day('2028-01-01')) })).toEqual(['startDate.taken'])
    expect(problems({ endDate: given(day('2026-12-31')) })).toEqual(['endDate.beforeStart'])
    expect(problems({ endDate: given(day('2027-12-31')) })).toEqual([])
    expect(problems({ endDate: given(day('2028-01-01')) })).toEqual(['endDate.overlaps'])
    expect(problems({ endDate: { value: null, problem: 'impossible' } })).toEqual(['endDate.impossible'])
    expect(problems({ startDate: open, endDate: given(day('2027-12-31')) })).toEqual(['startDate.missing'])
  })

  it('fits its unit', () => {
    expect(problems({ value: given(7.5) }, 'transmissionDelay')).toContain('value.notWhole')
    expect(problems({ value: given(7.67) }, 'flexiHolidayPay')).toEqual([])
    expect(problems({ value: given(0) })).toEqual(['value.outOfRange'])
    expect(problems({ value: given(1001) }, 'flexiHolidayPay')).toEqual(['value.outOfRange'])
    expect(problems({ value: { value: null, problem: 'ambiguous' } })).toEqual(['value.ambiguous'])
  })

  it('may be that there is no limit, where the law can lift it, and then no number stands beside it', () => {
    const unlimited = { isUnlimited: true, value: open }
    expect(problems(unlimited)).toEqual([])
    expect(problems({ ...unlimited, value: given(5) })).toEqual(['value.besideUnlimited'])
    expect(problems({ ...unlimited, value: { value: null, problem: 'unreadable' } })).toEqual(['value.besideUnlimited'])
    expect(problems(unlimited, 'transmissionDelay')).toEqual(['value.neverUnlimited'])
    expect(problems({ value: open })).toEqual(['value.missing'])
  })

  it('has texts of a length that can be read', () => {
    const long = 'x'.repeat(LONGEST_TEXT + 1)
    expect(problems({ legalReference: long, note: long })).toEqual(['legalReference.tooLong', 'note.tooLong'])
  })
})
