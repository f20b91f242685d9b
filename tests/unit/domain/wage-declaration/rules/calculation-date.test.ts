import { describe, expect, it } from 'vitest'
import { checkCalculationDate, checkTransmissionDelay } from '@/lib/domain/wage-declaration/rules/calculation-date.ts'
import { aCalculation } from '@/tests/factories/calculation.ts'
import { aKnownDeclaration, someFacts, someLimits } from '@/tests/factories/facts.ts'
import { day, impossibleDay } from '@/tests/factories/values.ts'

const calculatedOn = (date: string) => aCalculation({ calculationDate: day(date) })

describe('rule 10', () => {
  const codeOn = (date: string) =>
    checkCalculationDate(calculatedOn(date), someFacts({ today: day('2025-03-01') })).map(({ code }) => code)

  it.each([
    ['2025-01-31', ['90502-014']],
    ['2025-02-01', []],
    ['2025-02-28', []],
    ['2025-03-01', []],
    ['2025-03-02', ['90502-008']],
  ])('pay of February calculated on %s, on 1 March', (date, codes) => {
    expect(codeOn(date)).toEqual(codes)
  })

  it('a calculation date is there and exists', () => {
    const { calculationDate: _left, ...without } = aCalculation()
    expect(checkCalculationDate(without, someFacts())).toMatchObject([{ code: '90502-001', path: 'calculationDate' }])
    const impossible = aCalculation({ calculationDate: impossibleDay('2025-02-30') })
    expect(checkCalculationDate(impossible, someFacts())).toMatchObject([{ code: '90502-264' }])
  })

  it('without a start of the period only the future is refused', () => {
    const partial = { ...calculatedOn('2020-01-01'), calculationPeriod: {} }
    expect(checkCalculationDate(partial, someFacts())).toEqual([])
  })
})

describe('rule 11', () => {
  const received = (today: string, date: string, others: readonly string[] = []) =>
    checkTransmissionDelay(
      calculatedOn(date),
      someFacts({
        today: day(today),
        otherDeclarations: others.map((other) => aKnownDeclaration(calculatedOn(other))),
      }),
    )

  it.each([
    ['2025-03-04', 0],
    ['2025-03-05', 0],
    ['2025-03-06', 1],
  ])('a calculation of 28 February received on %s gives %i warnings', (today, count) => {
    expect(received(today, '2025-02-28')).toHaveLength(count)
  })

  it('a single calculation of 28 December is due on 2 January', () => {
    expect(received('2025-01-02', '2024-12-28')).toEqual([])
    expect(received('2025-01-03', '2024-12-28')).toEqual([
      { code: '90502-270', severity: 'warning', path: 'calculationDate', parameters: { dueDate: '2025-01-02' } },
    ])
  })

  it('calculations of 7, 14, 21 and 28 February are all due by 5 March', () => {
    for (const date of ['2025-02-07', '2025-02-14', '2025-02-21', '2025-02-28']) {
      const others = ['2025-02-07', '2025-02-14', '2025-02-21', '2025-02-28'].filter((other) => other !== date)
      expect(received('2025-03-05', date, others)).toEqual([])
      expect(received('2025-03-06', date, others)).toHaveLength(1)
    }
  })

  it('a calculation known in another month, or refused, moves no due date', () => {
    expect(received('2025-02-13', '2025-02-07', ['2025-03-07', '2025-01-31'])).toHaveLength(1)
    const refused = aKnownDeclaration(calculatedOn('2025-02-28'), { status: 'refused', isAccepted: false })
    const facts = someFacts({ today: day('2025-02-13'), otherDeclarations: [refused] })
    expect(checkTransmissionDelay(calculatedOn('2025-02-07'), facts)).toHaveLength(1)
  })

  it('the delay is a dated parameter', () => {
    const facts = someFacts({ today: day('2025-03-01'), limits: someLimits({ transmissionDelayDays: 0 }) })
    expect(checkTransmissionDelay(calculatedOn('2025-02-28'), facts)).toHaveLength(1)
  })

  it('a correction of what was received in time is not late, unless the pay was calculated anew since', () => {
    const facts = someFacts({ today: day('2025-11-20'), firstReceivedDate: day('2025-03-02') })
    expect(checkTransmissionDelay(calculatedOn('2025-02-28'), facts)).toEqual([])
    expect(checkTransmissionDelay(calculatedOn('2025-03-02'), facts)).toEqual([])
    expect(checkTransmissionDelay(calculatedOn('2025-03-03'), facts)).toHaveLength(1)
    expect(checkTransmissionDelay(calculatedOn('2025-11-19'), facts)).toEqual([])
    const lateFirst = someFacts({ today: day('2025-11-20'), firstReceivedDate: day('2025-03-20') })
    expect(checkTransmissionDelay(calculatedOn('2025-02-28'), lateFirst)).toHaveLength(1)
  })

  it('says nothing of a calculation date that is missing or impossible', () => {
    const { calculationDate: _left, ...without } = aCalculation()
    expect(checkTransmissionDelay(without, someFacts())).toEqual([])
    const impossible = aCalculation({ calculationDate: impossibleDay('2025-02-30') })
    expect(checkTransmissionDelay(impossible, someFacts({ today: day('2025-12-01') }))).toEqual([])
  })
})
