import { type EuroCents, NO_CENTS } from '../euro-cents.ts'
import { compareDates, type DateRange } from '../local-date.ts'
import type { CounterLine, LineCount, WaitingLine, WithdrawnLine } from './counter.ts'
import type { CounterDeclaration, CounterFacts, CounterVersion, PensionDays } from './facts.ts'
import { computeCancellation, computeIncomeYear, computeInForce, computeWaiting, computeWithdrawn } from './in-force.ts'
import { computeSituationOn, computeYearSituation, type Situation } from './situation.ts'

type Asked = Pick<CounterFacts, 'year' | 'declarations' | 'pensionDays'>

/** Gross wages and premiums together: what bears the contribution counts (circular 2024/C/41). */
export function computeAmountCents({ wageCents, premiumCents }: CounterVersion): EuroCents {
  return (wageCents + premiumCents) as EuroCents
}

const reasons: Record<Situation, LineCount> = {
  worker: 'counted',
  pensioner: 'afterPension',
  earlyPensioner: 'afterEarlyPension',
}

/**
 * Whether a payslip stands against the limit of its year: who becomes a pensioner has only those counted whose calculation period
 * ends before the first pension day (domain: Counter) [ours].
 */
export function computeLineCount(version: CounterVersion, pensionDays: readonly PensionDays[]): LineCount {
  const situation = computeSituationOn(pensionDays, version.calculationPeriod.endDate)
  const main = computeYearSituation(pensionDays, computeIncomeYear(version))
  return situation === main ? 'counted' : reasons[situation]
}

/** The accepted payslips of the year, each once, as the version in force has it. */
export function listLines({ year, declarations, pensionDays }: Asked): CounterLine[] {
  const lines = declarations.flatMap((declaration) => {
    const version = computeInForce(declaration.versions)
    if (!version || computeIncomeYear(version) !== year) return []
    const { wageCents, premiumCents } = version
    return [
      {
        ...payslipOf(declaration, version),
        count: computeLineCount(version, pensionDays),
        wageCents,
        premiumCents,
        amountCents: computeAmountCents(version),
        firstReceivedAt: declaration.versions[0]?.receivedAt ?? version.receivedAt,
        waitingKind: computeWaiting(declaration.versions)?.kind ?? null,
      },
    ]
  })
  return lines.sort(newestFirst)
}

/** What is in processing and would change the year: new payslips, corrections, withdrawals; also a correction that leads out of it. */
export function listWaiting({ year, declarations }: Asked): WaitingLine[] {
  return declarations.flatMap((declaration) => toWaiting(declaration, year) ?? []).sort(newestFirst)
}

function toWaiting(declaration: CounterDeclaration, year: number): WaitingLine | null {
  const version = computeWaiting(declaration.versions)
  if (!version) return null
  const before = computeInForce(declaration.versions)
  const takes = before !== null && computeIncomeYear(before) === year
  const isHere = computeIncomeYear(version) === year
  if (!isHere && !takes) return null
  return {
    ...payslipOf(declaration, version),
    kind: version.kind,
    amountCents: isHere && version.kind !== 'cancellation' ? computeAmountCents(version) : NO_CENTS,
    replacedCents: takes ? computeAmountCents(before) : NO_CENTS,
  }
}

/** Payslips of the year that an accepted cancellation took away. */
export function listWithdrawn({ year, declarations }: Asked): WithdrawnLine[] {
  const lines = declarations.flatMap((declaration) => {
    const version = computeWithdrawn(declaration.versions)
    if (!version || computeIncomeYear(version) !== year) return []
    const withdrawnAt = computeCancellation(declaration.versions)?.decidedAt ?? null
    return [{ ...payslipOf(declaration, version), amountCents: computeAmountCents(version), withdrawnAt }]
  })
  return lines.sort(newestFirst)
}

function payslipOf(declaration: CounterDeclaration, version: CounterVersion) {
  const { declarationId, employerId, employerName } = declaration
  const { calculationPeriod, payslipReference, channel, number, receivedAt } = version
  return {
    declarationId,
    employerId,
    employerName,
    calculationPeriod,
    payslipReference,
    channel,
    versionNumber: number,
    receivedAt,
  }
}

interface Sortable {
  calculationPeriod: DateRange
  employerName: string
  declarationId: string
}

function newestFirst(first: Sortable, second: Sortable): number {
  const [one, other] = [first.calculationPeriod, second.calculationPeriod]
  return (
    compareDates(other.startDate, one.startDate) ||
    compareDates(other.endDate, one.endDate) ||
    first.employerName.localeCompare(second.employerName) ||
    (first.declarationId < second.declarationId ? -1 : 1)
  )
}
