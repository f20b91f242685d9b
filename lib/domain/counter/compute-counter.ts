import { computeSumCents, type EuroCents } from '../euro-cents.ts'
import type { Counter } from './counter.ts'
import type { CounterDeclaration, CounterFacts, CounterVersion } from './facts.ts'
import { computeIncomeYear, computeInForce, computeWaiting } from './in-force.ts'
import { computeLimit, computeThresholds } from './limit.ts'
import { computeAmountCents, computeLineCount, listLines, listWaiting, listWithdrawn } from './lines.ts'
import { computeFirstPensionDay, computeYearSituation } from './situation.ts'
import { computeStanding } from './standing.ts'
import { computeEmployers, computeMonths } from './sums.ts'

const sum = (lines: readonly { amountCents: EuroCents }[]) => computeSumCents(lines.map((line) => line.amountCents))

/**
 * The flexi counter of one person and one income year (domain: Counter): the sum of wages and premiums of the accepted versions
 * in force, over all employers, against the limit of that year. The total is always the sum of the lines.
 */
export function computeCounter(facts: CounterFacts): Counter {
  const { year, today, pensionDays, values } = facts
  const lines = listLines(facts)
  const processing = listWaiting(facts)
  const counted = lines.filter((line) => line.count === 'counted')
  const countedCents = sum(counted)
  const situation = computeYearSituation(pensionDays, year)
  const limit = computeLimit(values, situation, year)
  const thresholds = computeThresholds(values, year, today)
  const employers = computeEmployers({ lines, processing })
  return {
    year,
    situation,
    firstPensionDay: computeFirstPensionDay(pensionDays, year),
    limit,
    thresholds,
    ...computeStanding(countedCents, limit, thresholds),
    totalCents: sum(lines),
    countedCents,
    apartCents: sum(lines.filter((line) => line.count !== 'counted')),
    processingCents: sum(processing),
    expectedCents: computeExpectedCents(facts),
    lines,
    processing,
    withdrawn: listWithdrawn(facts),
    months: computeMonths({ lines, processing }, employers),
    employers,
    changedAt: computeChangedAt(facts),
  }
}

/** What would stand against the limit if everything in processing were accepted as sent. */
function computeExpectedCents({ declarations, pensionDays, year }: CounterFacts): EuroCents {
  const amountOf = (version: CounterVersion | null) => {
    if (!version || version.kind === 'cancellation' || computeIncomeYear(version) !== year) return undefined
    return computeLineCount(version, pensionDays) === 'counted' ? computeAmountCents(version) : undefined
  }
  return computeSumCents(
    declarations.map(({ versions }) => amountOf(computeWaiting(versions) ?? computeInForce(versions))),
  )
}

function computeChangedAt({ declarations, year }: CounterFacts): Date | null {
  const touches = ({ versions }: CounterDeclaration) => versions.some((version) => computeIncomeYear(version) === year)
  const decided = declarations
    .filter(touches)
    .flatMap(({ versions }) => versions.flatMap(({ status, decidedAt }) => (status === 'accepted' ? [decidedAt] : [])))
    .filter((at) => at !== null)
  return decided.reduce<Date | null>((latest, at) => (latest === null || at > latest ? at : latest), null)
}

/** Years that have anything to show, newest first: accepted, in processing or withdrawn; never a refused payslip. */
export function listCounterYears(declarations: readonly CounterDeclaration[]): number[] {
  const years = declarations.flatMap(({ versions }) =>
    versions.filter((version) => version.status !== 'refused').map(computeIncomeYear),
  )
  return [...new Set(years)].sort((first, second) => second - first)
}
