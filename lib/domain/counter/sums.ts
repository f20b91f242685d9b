import { computeSumCents, type EuroCents } from '../euro-cents.ts'
import { monthOf } from '../local-date.ts'
import type { CounterEmployer, CounterLine, CounterMonth, WaitingLine } from './counter.ts'

interface Lines {
  lines: readonly CounterLine[]
  processing: readonly WaitingLine[]
}

const MONTHS = 12
const sum = (lines: readonly { amountCents: EuroCents }[]) => computeSumCents(lines.map((line) => line.amountCents))

/** Every employer with a payslip in the year, accepted or in processing; largest total first, then by name. */
export function computeEmployers({ lines, processing }: Lines): CounterEmployer[] {
  const names = new Map([...lines, ...processing].map(({ employerId, employerName }) => [employerId, employerName]))
  return [...names]
    .map(([employerId, employerName]) => {
      const own = lines.filter((line) => line.employerId === employerId)
      const waiting = processing.filter((line) => line.employerId === employerId)
      return { employerId, employerName, totalCents: sum(own), lineCount: own.length, processingCents: sum(waiting) }
    })
    .sort(
      (first, second) => second.totalCents - first.totalCents || first.employerName.localeCompare(second.employerName),
    )
}

/** January to December; a payslip belongs to the month in which its calculation period ends [ours]. */
export function computeMonths({ lines, processing }: Lines, employers: readonly CounterEmployer[]): CounterMonth[] {
  return Array.from({ length: MONTHS }, (_, place) => {
    const month = place + 1
    const inMonth = (line: CounterLine | WaitingLine) => monthOf(line.calculationPeriod.endDate) === month
    const own = lines.filter(inMonth)
    return {
      month,
      totalCents: sum(own),
      apartCents: sum(own.filter((line) => line.count !== 'counted')),
      processingCents: sum(processing.filter(inMonth)),
      employerCents: employers.map(({ employerId }) => sum(own.filter((line) => line.employerId === employerId))),
    }
  })
}
