import { describe, expect, it } from 'vitest'
import { computeCounter, listCounterYears } from '@/lib/domain/counter/compute-counter.ts'
import { aCounterDeclaration, aVersion, someCounterFacts } from '../../../../factories/counter.ts'
import { cents, day, range } from '../../../../factories/values.ts'

const month = (number: number, wage: number) => {
  const two = String(number).padStart(2, '0')
  return aCounterDeclaration([
    aVersion({ calculationPeriod: range(`2025-${two}-01`, `2025-${two}-28`), wageCents: cents(wage) }),
  ])
}

describe('the counter of a year', () => {
  it('is the sum of its lines, its months and its employers, to the cent', () => {
    const counter = computeCounter(
      someCounterFacts({ declarations: [month(1, 333_33), month(2, 333_34), month(2, 1)] }),
    )
    const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, each) => sum + each, 0)
    expect(counter.totalCents).toBe(666_68)
    expect(sumOf(counter.lines.map((line) => line.amountCents))).toBe(666_68)
    expect(sumOf(counter.months.map((each) => each.totalCents))).toBe(666_68)
    expect(sumOf(counter.employers.map((each) => each.totalCents))).toBe(666_68)
    expect(counter).toMatchObject({ countedCents: 666_68, apartCents: 0, remainingCents: 17_333_32, tone: 'calm' })
  })

  it('of somebody pensioned in July counts the months before and lists the others apart', () => {
    const counter = computeCounter(
      someCounterFacts({
        declarations: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((each) => month(each, 900_00)),
        pensionDays: [{ kind: 'pensioner', startDate: day('2025-07-01'), endDate: null }],
      }),
    )
    expect(counter).toMatchObject({ totalCents: 10_800_00, countedCents: 5_400_00, apartCents: 5_400_00 })
    expect(counter).toMatchObject({ situation: 'worker', firstPensionDay: '2025-07-01', remainingCents: 12_600_00 })
  })

  it('leaves out what is in processing, and says what would stand there afterwards', () => {
    const counter = computeCounter(
      someCounterFacts({
        declarations: [
          month(1, 1000_00),
          aCounterDeclaration([aVersion({ status: 'processing', wageCents: cents(312_40) })]),
          aCounterDeclaration([
            aVersion({ wageCents: cents(500_00) }),
            aVersion({ number: 2, kind: 'modification', status: 'processing', wageCents: cents(400_00) }),
          ]),
        ],
      }),
    )
    expect(counter).toMatchObject({ totalCents: 1500_00, processingCents: 712_40, expectedCents: 1712_40 })
  })

  it('tells when a decision last changed it', () => {
    const decidedAt = new Date('2025-06-01T08:00:00Z')
    const declarations = [month(1, 1), aCounterDeclaration([aVersion({ decidedAt })])]
    expect(computeCounter(someCounterFacts({ declarations })).changedAt).toEqual(decidedAt)
    expect(computeCounter(someCounterFacts()).changedAt).toBeNull()
  })
})

describe('the years that can be chosen', () => {
  it('are those with a payslip that was not refused, newest first', () => {
    const at = (year: number, status: 'accepted' | 'processing' | 'refused') =>
      aCounterDeclaration([aVersion({ status, calculationPeriod: range(`${year}-01-01`, `${year}-01-31`) })])
    expect(
      listCounterYears([at(2024, 'accepted'), at(2026, 'processing'), at(2024, 'accepted'), at(2025, 'refused')]),
    ).toEqual([2026, 2024])
  })
})
