import type { DraftWages } from '@/lib/domain/transmission/draft.ts'
import type { Calculation } from '@/lib/domain/wage-declaration/calculation.ts'
import type { Premium, Quality } from '@/lib/domain/wage-declaration/quality.ts'
import { cents, day, range } from './values.ts'

export const aPremium = (overrides: Partial<Premium> = {}): Premium => ({
  amountCents: cents(150_00),
  frequencyMonths: 1,
  ...overrides,
})

export const aQuality = (overrides: Partial<Quality> = {}): Quality => ({
  employerCategory: '210',
  workerType: 'blueCollar',
  validityPeriod: range('2025-02-01', '2025-02-28'),
  grossWageCents: cents(1000_00),
  premiums: [],
  ...overrides,
})

/** February 2025, calculated on its last day. */
export const aCalculation = (overrides: Partial<Calculation> = {}): Calculation => ({
  calculationPeriod: range('2025-02-01', '2025-02-28'),
  calculationDate: day('2025-02-28'),
  qualities: [aQuality()],
  ...overrides,
})

/** A whole calendar month of one year with one wage. */
export const aMonth = (month: string, overrides: Partial<Quality> = {}): Calculation => {
  const whole = range(`${month}-01`, `${month}-28`)
  return aCalculation({
    calculationPeriod: whole,
    calculationDate: whole.endDate,
    qualities: [aQuality({ validityPeriod: whole, ...overrides })],
  })
}

/** What the form said, all of it understood. */
export const aDraft = (overrides: Partial<DraftWages> = {}): DraftWages => ({
  calculationPeriod: range('2025-02-01', '2025-02-28'),
  calculationDate: day('2025-02-28'),
  qualities: [{ employerCategory: '210', workerType: 'blueCollar', grossWageCents: cents(1000_00), premiums: [] }],
  unreadable: [],
  ...overrides,
})
