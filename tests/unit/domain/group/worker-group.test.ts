import { describe, expect, it } from 'vitest'
import { checkGroupName, GROUP_NAME_LENGTH, keepTemplate, tidyGroupName } from '@/lib/domain/group/worker-group.ts'
import { cents, range } from '@/tests/factories/values.ts'

const quality = {
  employerCategory: '210',
  workerType: 'blueCollar' as const,
  validityPeriod: range('2024-12-01', '2024-12-09'),
  grossWageCents: cents(100_000),
  premiums: [{ amountCents: cents(5_000), frequencyMonths: 3 }, { frequencyMonths: 0 }],
}

describe('the template of a group', () => {
  it('keeps category, type and how often premiums are paid; no amounts, no dates', () => {
    expect(keepTemplate([quality], { isWithAmounts: false })).toEqual([
      {
        employerCategory: '210',
        workerType: 'blueCollar',
        premiums: [{ frequencyMonths: 3 }, { frequencyMonths: 0 }],
      },
    ])
  })

  it('keeps amounts when asked for, as far as there are any', () => {
    expect(keepTemplate([quality], { isWithAmounts: true })).toEqual([
      {
        employerCategory: '210',
        workerType: 'blueCollar',
        grossWageCents: 100_000,
        premiums: [{ amountCents: 5_000, frequencyMonths: 3 }, { frequencyMonths: 0 }],
      },
    ])
  })

  it('keeps of a form half filled in what is there', () => {
    expect(keepTemplate([{ premiums: [{}] }], { isWithAmounts: true })).toEqual([{ premiums: [{}] }])
    expect(keepTemplate([], { isWithAmounts: true })).toEqual([])
  })
})

describe('the name of a group', () => {
  it('has letters or digits, and a length', () => {
    expect(checkGroupName('Cuisine week-end')).toBeNull()
    expect(checkGroupName('')).toBe('missing')
    expect(checkGroupName('– !')).toBe('missing')
    expect(checkGroupName('é'.repeat(GROUP_NAME_LENGTH))).toBeNull()
    expect(checkGroupName('é'.repeat(GROUP_NAME_LENGTH + 1))).toBe('tooLong')
  })

  it('is kept without spaces around it', () => {
    expect(tidyGroupName('  Cuisine   week-end ')).toBe('Cuisine week-end')
  })
})
