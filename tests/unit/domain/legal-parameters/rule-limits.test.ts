import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseParameterFile } from '@/lib/domain/legal-parameters/dated-value.ts'
import { computeRuleLimits } from '@/lib/domain/legal-parameters/rule-limits.ts'
import { day } from '@/tests/factories/values.ts'

const folder = 'prisma/parameters'
const values = readdirSync(folder)
  .filter((file) => file !== 'employer-categories.json')
  .flatMap((file) => parseParameterFile(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))
const limitsOf = (year: number, today = '2026-03-01') =>
  computeRuleLimits(values, { year, today: day(today), syntheticPeople: 'refused' })

describe('the limits of the rules', () => {
  it('are those in force on the day of receipt', () => {
    expect(limitsOf(2025)).toEqual({
      syntheticPeople: 'refused',
      firstCalculationDate: '2024-01-01',
      daysAhead: 31,
      transmissionDelayDays: 5,
      maximumQualities: 20,
      maximumPremiums: 20,
      maximumAmountCents: 99_999_999,
      maximumFrequencyMonths: 99,
      payslipReferenceLength: 64,
      outlierFactor: 3,
      outlierHistory: 3,
      ceilingCents: 18_000_00,
      ceilingThresholdPercents: [80, 95, 100],
      parameterDates: expect.objectContaining({ annualCeiling: '2025-01-01', transmissionDelay: '2015-12-01' }),
    })
  })

  it('a correction made in 2026 of pay of 2025 counts for 2025', () => {
    expect(limitsOf(2025, '2026-12-31').ceilingCents).toBe(18_000_00)
    expect(limitsOf(2026, '2026-12-31').ceilingCents).toBe(18_440_00)
  })

  it('a ceiling that does not exist or is not known yet is none', () => {
    expect(limitsOf(2023).ceilingCents).toBeNull()
    expect(limitsOf(2027).ceilingCents).toBeNull()
    expect(limitsOf(2014)).toMatchObject({ ceilingCents: null })
    expect(limitsOf(2014).parameterDates).not.toHaveProperty('annualCeiling')
  })

  it('an installation that lacks one says which', () => {
    expect(() => limitsOf(2025, '2015-11-30')).toThrow('firstCalculationDate has no value on 2015-11-30')
    const without = values.filter(({ name }) => name !== 'daysAhead')
    expect(() =>
      computeRuleLimits(without, { year: 2025, today: day('2026-01-01'), syntheticPeople: 'refused' }),
    ).toThrow('daysAhead')
  })
})
