import { describe, expect, it } from 'vitest'
import type { DimonaFacts } from '@/lib/domain/wage-declaration/facts.ts'
import {
  checkAccessConditions,
  checkDimonaCoverage,
  checkWorkerIdentity,
} from '@/lib/domain/wage-declaration/rules/worker.ts'
import { aCalculation, aQuality } from '@/tests/factories/calculation.ts'
import { aDimonaPeriod, aWorker, someFacts, someLimits } from '@/tests/factories/facts.ts'
import { day, range } from '@/tests/factories/values.ts'

const withDimona = (...dimonaPeriods: readonly DimonaFacts[]) => someFacts({ worker: aWorker({ dimonaPeriods }) })

describe('rule 5', () => {
  const codeOf = (ssin: string, syntheticPeople: 'allowed' | 'refused' = 'allowed') =>
    checkWorkerIdentity(
      aCalculation(),
      someFacts({ worker: aWorker({ ssin }), limits: someLimits({ syntheticPeople }) }),
    ).map(({ code, path }) => `${code} ${path}`)

  it.each([
    ['9603089992A', '00024-002 worker.ssin'],
    ['9603089992', '00024-093 worker.ssin'],
    ['96030899923', '00024-004 worker.ssin'],
    ['96130899935', '00024-004 worker.ssin'],
  ])('the number %s is refused', (ssin, expected) => {
    expect(codeOf(ssin)).toEqual([expected])
  })

  it('somebody invented is declared in demonstration only', () => {
    expect(codeOf('96030899922')).toEqual([])
    expect(codeOf('96030899922', 'refused')).toEqual(['00024-008 worker.ssin'])
  })

  it('nobody is declared before being born', () => {
    const facts = someFacts({ today: day('1996-03-07'), worker: aWorker({ ssin: '96030899922' }) })
    expect(checkWorkerIdentity(aCalculation(), facts)).toMatchObject([{ code: '00024-008' }])
    expect(checkWorkerIdentity(aCalculation(), { ...facts, today: day('1996-03-08') })).toEqual([])
  })
})

describe('rule 6', () => {
  it.each([
    ['2025-01-01', '2025-01-31', 1],
    ['2025-01-01', '2025-02-01', 0],
    ['2025-02-14', '2025-02-14', 0],
    ['2025-02-28', '2025-03-31', 0],
    ['2025-03-01', '2025-03-31', 1],
  ])('pay of February with a Dimona from %s to %s: %i remarks', (startDate, endDate, count) => {
    expect(checkDimonaCoverage(aCalculation(), withDimona(aDimonaPeriod(range(startDate, endDate))))).toHaveLength(
      count,
    )
  })

  it('no Dimona is a remark, never a refusal', () => {
    expect(checkDimonaCoverage(aCalculation(), withDimona())).toEqual([
      {
        code: '00024-152',
        severity: 'nonBlocking',
        path: 'qualities.0.validityPeriod.startDate',
        parameters: { startDate: '2025-02-01', endDate: '2025-02-28' },
      },
    ])
  })

  it('a cancelled Dimona counts for nothing, one with a warning and an open one count', () => {
    expect(checkDimonaCoverage(aCalculation(), withDimona(aDimonaPeriod({ status: 'cancelled' })))).toHaveLength(1)
    expect(checkDimonaCoverage(aCalculation(), withDimona(aDimonaPeriod({ status: 'acceptedWithWarning' })))).toEqual(
      [],
    )
    expect(checkDimonaCoverage(aCalculation(), withDimona(aDimonaPeriod({ endDate: null })))).toEqual([])
  })

  it('every quality is covered for itself', () => {
    const calculation = aCalculation({
      qualities: [
        aQuality({ validityPeriod: range('2025-02-01', '2025-02-10') }),
        aQuality({ validityPeriod: range('2025-02-11', '2025-02-28') }),
      ],
    })
    const facts = withDimona(aDimonaPeriod(range('2025-02-01', '2025-02-10')))
    expect(checkDimonaCoverage(calculation, facts)).toMatchObject([{ path: 'qualities.1.validityPeriod.startDate' }])
  })

  it('a quality without days waits for them', () => {
    const partial = { calculationPeriod: {}, qualities: [{ premiums: [] }] }
    expect(checkDimonaCoverage(partial, withDimona())).toEqual([])
  })
})

describe('rule 22', () => {
  const warned = (startDate: string, endDate: string | null) =>
    aDimonaPeriod({
      startDate: day(startDate),
      endDate: endDate === null ? null : day(endDate),
      status: 'acceptedWithWarning',
      anomalyCode: '90017-510',
    })

  it('work under a T-3 warning is warned of, quarter by quarter', () => {
    expect(checkAccessConditions(aCalculation(), withDimona(warned('2025-01-01', '2025-03-31')))).toEqual([
      { code: '90017-510', severity: 'warning', path: '', parameters: { quarter: 1, year: '2025' } },
    ])
    const halfYear = aCalculation({
      qualities: [aQuality({ validityPeriod: range('2025-03-31', '2025-04-01') }), aQuality()],
    })
    const facts = withDimona(warned('2025-04-01', '2025-06-30'), warned('2025-01-01', '2025-03-31'))
    expect(checkAccessConditions(halfYear, facts).map(({ parameters }) => parameters?.quarter)).toEqual([1, 2])
  })

  it('an authorisation counts for its quarter alone', () => {
    const dimonaPeriods = [warned('2025-01-01', '2025-03-31')]
    const authorised = (quarter: string) =>
      someFacts({ worker: aWorker({ dimonaPeriods, overseasQuarters: [day(quarter)] }) })
    expect(checkAccessConditions(aCalculation(), authorised('2025-01-01'))).toEqual([])
    expect(checkAccessConditions(aCalculation(), authorised('2025-04-01'))).toHaveLength(1)
  })

  it.each([
    ['another warning', aDimonaPeriod({ status: 'acceptedWithWarning', anomalyCode: '00913-460' })],
    ['a cancelled Dimona', aDimonaPeriod({ status: 'cancelled', anomalyCode: '90017-510' })],
    ['a Dimona of other days', warned('2025-03-01', '2025-03-31')],
  ])('%s is no such warning', (_what, dimonaPeriod) => {
    expect(checkAccessConditions(aCalculation(), withDimona(dimonaPeriod))).toEqual([])
  })

  it('an open Dimona reaches into every later quarter', () => {
    expect(checkAccessConditions(aCalculation(), withDimona(warned('2024-10-01', null)))).toHaveLength(1)
  })

  it('waits for the days of a quality', () => {
    const partial = { calculationPeriod: {}, qualities: [{ premiums: [] }] }
    expect(checkAccessConditions(partial, withDimona(warned('2025-01-01', null)))).toEqual([])
  })
})
