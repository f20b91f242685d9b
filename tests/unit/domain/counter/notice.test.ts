import { describe, expect, it } from 'vitest'
import { computeNoticeFloorCents, listNewNotices } from '@/lib/domain/counter/notice.ts'
import { shippedValues } from '../../../factories/counter.ts'
import { cents, day } from '../../../factories/values.ts'

const thresholds = { notice: 80, alert: 95, passed: 100 }
const at = (countedCents: number) => ({
  limit: { kind: 'ceiling', limitCents: cents(18_000_00) } as const,
  countedCents: cents(countedCents),
  thresholds,
})

describe('thresholds to be noted', () => {
  it.each([
    ['none below the first', 14_399_99, [], []],
    ['the first when it is reached', 14_400_00, [], ['notice']],
    ['all that one payslip passes at once', 18_000_01, [], ['notice', 'alert', 'passed']],
    ['none a second time', 18_000_01, ['notice', 'alert', 'passed'], []],
    ['those that are new', 18_000_01, ['notice'], ['alert', 'passed']],
  ] as const)('are %s', (_, counted, noted, expected) => {
    expect(listNewNotices(at(counted), noted).map(({ threshold }) => threshold)).toEqual(expected)
  })

  it('keep the percentage they had that day', () => {
    expect(listNewNotices(at(14_400_00), [])).toEqual([{ threshold: 'notice', percent: 80 }])
  })

  it('are none without a limit', () => {
    expect(listNewNotices({ ...at(99_999_99), limit: { kind: 'none', because: 'pensioner' } }, [])).toEqual([])
  })
})

describe('the amount below which nobody need be looked at', () => {
  it.each([
    ['of the lower limit, that of early pensioners', 2025, 6_300_80],
    ['of the ceiling where the pension limit is not known', 2026, 14_752_00],
    ['none where no limit is known', 2027, null],
  ])('is 80 %% %s', (_, year, expected) => {
    expect(computeNoticeFloorCents(shippedValues, year, day('2026-11-22'))).toBe(expected)
  })

  it('is 80 % of a ceiling for pensioners once the desk has recorded one that is lower', () => {
    const values = shippedValues.map((value) =>
      value.name === 'pensionerCeiling' ? { ...value, value: 5_000_00 } : value,
    )
    expect(computeNoticeFloorCents(values, 2025, day('2026-11-22'))).toBe(4_000_00)
  })
})
