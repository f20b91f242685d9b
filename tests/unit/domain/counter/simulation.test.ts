import { describe, expect, it } from 'vitest'
import { computeCounter } from '@/lib/domain/counter/compute-counter.ts'
import { computeSimulation } from '@/lib/domain/counter/simulation.ts'
import { aCounterDeclaration, aVersion, someCounterFacts } from '../../../factories/counter.ts'
import { cents, day, range } from '../../../factories/values.ts'

const month = (two: string, wage: number) =>
  aCounterDeclaration([
    aVersion({ calculationPeriod: range(`2025-${two}-01`, `2025-${two}-28`), wageCents: cents(wage) }),
  ])
const untilNovember = Array.from({ length: 11 }, (_, place) => month(String(place + 1).padStart(2, '0'), 1500_00))
const simulate = (wage: number, today: string, facts = {}) =>
  computeSimulation(
    computeCounter(someCounterFacts({ declarations: untilNovember, ...facts })),
    cents(wage),
    day(today),
  )

describe('if I earn X a month until December', () => {
  it.each([
    ['in December, one month is left', 1500_00, '2025-12-09', 12, 1, 18_000_00, null],
    ['one cent more in December passes the ceiling', 1500_01, '2025-12-31', 12, 1, 18_000_01, 12],
    [
      'the current month holds what was accepted already: the rest of it is added',
      1600_00,
      '2025-11-15',
      11,
      2,
      18_200_00,
      12,
    ],
    ['a month that already brought more keeps it', 100_00, '2025-11-01', 11, 2, 16_600_00, null],
  ])('%s', (_, wage, today, ...expected) => {
    const [firstMonth, monthCount, totalCents, passedInMonth] = expected
    expect(simulate(wage, today)).toMatchObject({ firstMonth, monthCount, totalCents, passedInMonth })
  })

  it('says how much a month ends the year on the ceiling', () => {
    expect(simulate(0, '2025-12-09')?.evenMonthlyCents).toBe(1500_00)
    expect(simulate(0, '2025-10-01', { declarations: [month('01', 6000_00)] })?.evenMonthlyCents).toBe(4000_00)
    expect(simulate(0, '2025-10-01', { declarations: [month('10', 10_000_00)] })?.evenMonthlyCents).toBe(4000_00)
    expect(simulate(0, '2025-12-01', { declarations: [month('01', 19_000_00)] })?.evenMonthlyCents).toBe(0)
    expect(simulate(0, '2025-12-01', { declarations: [month('12', 19_000_00)] })?.evenMonthlyCents).toBe(0)
  })

  it('begins in January for a year that has not begun', () => {
    expect(simulate(100_00, '2024-12-31', { declarations: [] })).toMatchObject({ firstMonth: 1, totalCents: 1200_00 })
  })

  it('has nothing to say of a year that is over, without a known ceiling, or when a pension begins in it', () => {
    expect(simulate(100_00, '2026-01-01')).toBeNull()
    expect(simulate(100_00, '2025-12-01', { year: 2027, declarations: [] })).toBeNull()
    const pensionDays = [{ kind: 'pensioner' as const, startDate: day('2025-07-01'), endDate: null }]
    expect(simulate(100_00, '2025-12-01', { pensionDays })).toBeNull()
  })
})
