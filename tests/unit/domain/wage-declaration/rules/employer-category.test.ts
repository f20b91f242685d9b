import { describe, expect, it } from 'vitest'
import { checkEmployerCategories } from '@/lib/domain/wage-declaration/rules/employer-category.ts'
import { aCalculation, aQuality } from '@/tests/factories/calculation.ts'
import { aCategory, anEmployer, someFacts } from '@/tests/factories/facts.ts'
import { day, range } from '@/tests/factories/values.ts'

const check = (employerCategory: string, facts = someFacts()) =>
  checkEmployerCategories(aCalculation({ qualities: [aQuality({ employerCategory })] }), facts)

describe('rule 13', () => {
  it('a category of the employer is right', () => {
    expect(check('210')).toEqual([])
    expect(check('597')).toEqual([])
  })

  it('a category is named', () => {
    expect(check('')).toMatchObject([
      { code: '00036-008', path: 'qualities.0.employerCategory', parameters: { reason: 'missing' } },
    ])
    const partial = { ...aCalculation(), qualities: [{ premiums: [] }] }
    expect(checkEmployerCategories(partial, someFacts())).toMatchObject([{ parameters: { reason: 'missing' } }])
  })

  it.each(['21', '2100', '2I0', ' 210'])('%j is not three digits', (category) => {
    expect(check(category)).toMatchObject([{ code: '00036-008', parameters: { reason: 'unreadable' } }])
  })

  it('a category that annex 27 does not have is refused', () => {
    expect(check('999')).toMatchObject([
      { code: '00036-008', parameters: { reason: 'unknown', employerCategory: '999' } },
    ])
  })

  it.each([
    ['2025-02-27', 1],
    ['2025-02-28', 0],
    ['2025-03-01', 0],
  ])('a category that exists until %s, for pay of February: %i refusals', (endDate, count) => {
    const facts = someFacts({ categories: [aCategory({ endDate: day(endDate) })] })
    expect(check('210', facts)).toHaveLength(count)
  })

  it('a category described anew from some day on exists all the time', () => {
    const categories = [aCategory({ endDate: day('2025-02-14') }), aCategory({ startDate: day('2025-02-15') })]
    expect(check('210', someFacts({ categories }))).toEqual([])
  })

  it.each([
    ['2025-02-01', null, 0],
    ['2025-02-02', null, 1],
    ['2015-01-01', '2025-02-28', 0],
    ['2015-01-01', '2025-02-27', 1],
  ])('a directory entry from %s to %s, for pay of February: %i refusals', (startDate, endDate, count) => {
    const directoryEntries = [
      { employerCategory: '210', startDate: day(startDate), endDate: endDate === null ? null : day(endDate) },
    ]
    const found = check('210', someFacts({ employer: anEmployer({ directoryEntries }) }))
    expect(found).toHaveLength(count)
    for (const anomaly of found) {
      expect(anomaly).toMatchObject({
        code: '00036-051',
        parameters: { startDate: '2025-02-01', endDate: '2025-02-28' },
      })
    }
  })

  it('the days of the quality count, not those of the calculation', () => {
    const directoryEntries = [{ employerCategory: '210', startDate: day('2025-02-10'), endDate: null }]
    const facts = someFacts({ employer: anEmployer({ directoryEntries }) })
    const later = aCalculation({ qualities: [aQuality({ validityPeriod: range('2025-02-10', '2025-02-28') })] })
    expect(checkEmployerCategories(later, facts)).toEqual([])
    expect(check('210', facts)).toHaveLength(1)
  })

  it('a category of somebody else is refused', () => {
    const facts = someFacts({ categories: [aCategory({ code: '017' })] })
    expect(check('017', facts)).toMatchObject([{ code: '00036-051' }])
  })

  it('without days or without a known employer only its existence is asked', () => {
    const undated = { calculationPeriod: {}, qualities: [{ employerCategory: '210', premiums: [] }] }
    expect(checkEmployerCategories(undated, someFacts())).toEqual([])
    expect(checkEmployerCategories(undated, someFacts({ categories: [] }))).toHaveLength(1)
    expect(check('210', someFacts({ employer: null }))).toEqual([])
  })
})
