import { describe, expect, it } from 'vitest'
import { listLines, listWaiting } from '@/lib/domain/counter/lines.ts'
import { computeEmployers, computeMonths } from '@/lib/domain/counter/sums.ts'
import { aCounterDeclaration, aVersion, someCounterFacts } from '../../../factories/counter.ts'
import { cents, range } from '../../../factories/values.ts'

const at = (employerId: string, endDate: string, wage: number, status: 'accepted' | 'processing' = 'accepted') =>
  aCounterDeclaration([aVersion({ status, calculationPeriod: range('2025-01-01', endDate), wageCents: cents(wage) })], {
    employerId,
    employerName: employerId,
  })

const facts = someCounterFacts({
  declarations: [
    at('cafe', '2025-01-31', 300_00),
    at('brasserie', '2025-01-31', 200_00),
    at('brasserie', '2025-02-28', 200_01),
    at('gasthof', '2025-02-28', 70_00, 'processing'),
  ],
})
const lines = { lines: listLines(facts), processing: listWaiting(facts) }
const employers = computeEmployers(lines)

describe('the sums of a counter', () => {
  it('name each employer once, the largest first, with what waits there', () => {
    expect(
      employers.map(({ employerId, totalCents, lineCount, processingCents }) => [
        employerId,
        totalCents,
        lineCount,
        processingCents,
      ]),
    ).toEqual([
      ['brasserie', 400_01, 2, 0],
      ['cafe', 300_00, 1, 0],
      ['gasthof', 0, 0, 70_00],
    ])
  })

  it('put a payslip into the month in which its calculation period ends', () => {
    const months = computeMonths(lines, employers)
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(months[0]).toMatchObject({ totalCents: 500_00, employerCents: [200_00, 300_00, 0], processingCents: 0 })
    expect(months[1]).toMatchObject({ totalCents: 200_01, employerCents: [200_01, 0, 0], processingCents: 70_00 })
    expect(months.slice(2).every(({ totalCents }) => totalCents === 0)).toBe(true)
  })
})
