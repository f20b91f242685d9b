import { describe, expect, it } from 'vitest'
import type { CategoryFacts } from '@/lib/domain/wage-declaration/facts.ts'
import type { WorkerType } from '@/lib/domain/wage-declaration/quality.ts'
import { checkWorkerTypes } from '@/lib/domain/wage-declaration/rules/worker-type.ts'
import { aCalculation, aQuality } from '@/tests/factories/calculation.ts'
import { aCategory, someFacts } from '@/tests/factories/facts.ts'
import { day } from '@/tests/factories/values.ts'

const check = (workerType: WorkerType, ...categories: readonly CategoryFacts[]) =>
  checkWorkerTypes(aCalculation({ qualities: [aQuality({ workerType })] }), someFacts({ categories }))
const allows = (workerTypes: readonly WorkerType[], startDate: string | null, endDate: string | null) => ({
  workerTypes,
  startDate: startDate === null ? null : day(startDate),
  endDate: endDate === null ? null : day(endDate),
})

describe('rule 14', () => {
  it('a worker type is chosen', () => {
    const partial = { ...aCalculation(), qualities: [{ premiums: [] }] }
    expect(checkWorkerTypes(partial, someFacts())).toEqual([
      { code: '00037-008', severity: 'blocking', path: 'qualities.0.workerType', parameters: { reason: 'missing' } },
    ])
  })

  it('a category that allows blue-collar workers alone refuses white-collar ones', () => {
    const category = aCategory({ flexi: [allows(['blueCollar'], '2024-01-01', null)] })
    expect(check('blueCollar', category)).toEqual([])
    expect(check('whiteCollar', category)).toEqual([
      {
        code: '00037-085',
        severity: 'blocking',
        path: 'qualities.0.workerType',
        parameters: { employerCategory: '210', workerType: 'whiteCollar', evidence: 'found' },
      },
    ])
  })

  it.each([
    ['2025-02-01', null, 0],
    ['2025-02-02', null, 1],
    [null, '2025-02-28', 0],
    [null, '2025-02-27', 1],
    [null, null, 0],
  ])('a category open to flexi-jobs from %s to %s, pay of February: %i refusals', (startDate, endDate, count) => {
    expect(check('blueCollar', aCategory({ flexi: [allows(['blueCollar'], startDate, endDate)] }))).toHaveLength(count)
  })

  it('no evidence is no prohibition: a warning', () => {
    expect(check('whiteCollar', aCategory({ flexi: [] }))).toMatchObject([
      { code: '00037-085', severity: 'warning', parameters: { evidence: 'none' } },
    ])
  })

  it('evidence of the later of two descriptions of a category counts on its own days', () => {
    const ended = aCategory({ endDate: day('2025-01-31'), flexi: [] })
    const current = aCategory({ startDate: day('2025-02-01'), flexi: [allows(['blueCollar'], null, null)] })
    expect(check('blueCollar', ended, current)).toEqual([])
  })

  it('a category that is unknown, missing or undated is told by other rules', () => {
    expect(check('blueCollar', aCategory({ code: '017' }))).toEqual([])
    const unnamed = { ...aCalculation(), qualities: [{ workerType: 'blueCollar' as const, premiums: [] }] }
    expect(checkWorkerTypes(unnamed, someFacts())).toEqual([])
    const undated = {
      calculationPeriod: {},
      qualities: [{ employerCategory: '210', workerType: 'blueCollar' as const, premiums: [] }],
    }
    expect(checkWorkerTypes(undated, someFacts())).toEqual([])
  })
})
