import { describe, expect, it } from 'vitest'
import { computeStanding, listReached } from '@/lib/domain/counter/standing.ts'
import { cents } from '../../../factories/values.ts'

const thresholds = { notice: 80, alert: 95, passed: 100 }
const ceiling = { kind: 'ceiling', limitCents: cents(18_000_00) } as const

describe('against a ceiling of 18,000.00', () => {
  it.each([
    ['nothing', 0, 'calm', 0, 18_000_00, 0],
    ['one cent below 80 %', 14_399_99, 'calm', 799, 3_600_01, 0],
    ['79.99 %', 14_398_20, 'calm', 799, 3_601_80, 0],
    ['exactly 80 %', 14_400_00, 'notice', 800, 3_600_00, 0],
    ['one cent below 95 %', 17_099_99, 'notice', 949, 900_01, 0],
    ['exactly 95 %', 17_100_00, 'alert', 950, 900_00, 0],
    ['one cent below the ceiling', 17_999_99, 'alert', 999, 1, 0],
    ['exactly the ceiling, which is exempt', 18_000_00, 'alert', 1000, 0, 0],
    ['one cent above', 18_000_01, 'passed', 1000, 0, 1],
    ['far above', 36_000_00, 'passed', 2000, 0, 18_000_00],
  ])('%s', (_, counted, ...expected) => {
    const [tone, permille, remainingCents, overCents] = expected
    expect(computeStanding(cents(counted), ceiling, thresholds)).toEqual({ tone, permille, remainingCents, overCents })
  })
})

describe('without a limit that is known', () => {
  it.each([
    { kind: 'none', because: 'pensioner' },
    { kind: 'none', because: 'year' },
    { kind: 'notKnownYet', of: 'ceiling' },
  ] as const)('nothing remains and nothing alarms: %o', (limit) => {
    const standing = { remainingCents: null, overCents: 0, permille: null, tone: 'calm' }
    expect(computeStanding(cents(99_999_99), limit, thresholds)).toEqual(standing)
  })
})

describe('the thresholds reached', () => {
  it.each([
    [14_399_99, []],
    [14_400_00, ['notice']],
    [17_100_00, ['notice', 'alert']],
    [18_000_00, ['notice', 'alert']],
    [18_000_01, ['notice', 'alert', 'passed']],
  ])('%i cents', (counted, expected) => {
    expect(listReached(counted, ceiling.limitCents, thresholds)).toEqual(expected)
  })
})
