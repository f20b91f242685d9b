import type { Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import { type Anomaly, hasBlocking } from '../../domain/anomaly.ts'
import { computeSumCents } from '../../domain/euro-cents.ts'
import { type DateRange, type LocalDate, yearOf } from '../../domain/local-date.ts'
import type { DraftLineSummary, OwnYearTotal } from '../../domain/transmission/draft-view.ts'
import { computeTotalCents } from '../../domain/wage-declaration/amounts.ts'
import { completeDraft } from '../../domain/wage-declaration/complete-draft.ts'
import { computeDueDate } from '../../domain/wage-declaration/deadline.ts'
import type { DeclarationFacts } from '../../domain/wage-declaration/facts.ts'
import { computeWholeRange } from '../../domain/wage-declaration/partial-calculation.ts'
import { checkReason } from '../../domain/wage-declaration/reason.ts'
import type { GatheredFacts } from '../facts/assemble-facts.ts'
import { readDeclarationFacts } from '../facts/read-declaration-facts.ts'

export type DraftScope = Pick<TransmissionRecord, 'employerId' | 'channel'>

/** The facts that the lines of a draft are judged by, on that day. */
export async function readDraftFacts(
  tx: Transaction,
  { employerId, channel }: DraftScope,
  { lines, senderId, today }: { lines: readonly DraftLineRecord[]; senderId: string; today: LocalDate },
): Promise<GatheredFacts> {
  const codes = lines.flatMap(
    (line) => line.wages?.qualities.flatMap((quality) => quality.employerCategory ?? []) ?? [],
  )
  const workerIds = lines.map((line) => line.worker.workerId)
  return readDeclarationFacts(tx, { employerId, senderId, channel, today, workerIds, categoryCodes: codes })
}

/** @param wagePeriod what a form is prefilled with: the days of a line of which nothing was saved yet */
export function factsOfLine(
  line: DraftLineRecord,
  gathered: GatheredFacts,
  { firstReceivedDate, wagePeriod }: { firstReceivedDate?: LocalDate | undefined; wagePeriod?: DateRange | null } = {},
) {
  return gathered.of({
    workerId: line.worker.workerId,
    calculationPeriod: line.wages?.calculationPeriod ?? wagePeriod ?? {},
    declarationId: line.declarationId,
    ...(firstReceivedDate ? { firstReceivedDate } : {}),
  })
}

function computeLineDueDate({ wages }: DraftLineRecord, facts: DeclarationFacts): LocalDate | null {
  if (!wages?.calculationDate) return null
  const others = facts.otherDeclarations.map((other) => other.calculation.calculationDate)
  return computeDueDate(wages.calculationDate, others, facts.limits.transmissionDelayDays)
}

function checkLineReason({ declarationId, reason, reasonText }: DraftLineRecord): Anomaly[] {
  return declarationId === null ? [] : checkReason(reason, reasonText ?? '')
}

function computeYearTotal(
  range: DateRange | null,
  { today, otherDeclarations, limits }: DeclarationFacts,
): OwnYearTotal {
  const year = yearOf(range?.startDate ?? today)
  const counted = otherDeclarations.filter(
    (other) => other.isAccepted && yearOf(other.calculation.calculationPeriod.startDate) === year,
  )
  const acceptedCents = computeSumCents(counted.map((other) => other.totalCents))
  return { year, acceptedCents, ceilingCents: limits.ceilingCents }
}

/** Complete or not, and what is to be said about it: always computed, never stored. */
export function summarizeLine(
  line: DraftLineRecord,
  facts: DeclarationFacts,
  wagePeriod: DateRange | null = null,
): DraftLineSummary {
  const { calculation, anomalies: found } = completeDraft(line.wages, facts)
  const anomalies = [...found, ...checkLineReason(line)]
  return {
    lineId: line.lineId,
    worker: line.worker,
    position: line.position,
    isStarted: line.entered !== null,
    isComplete: calculation !== null && !hasBlocking(anomalies),
    anomalies,
    confirmedWarnings: line.confirmedWarnings,
    repeatedPeriod: line.repeatedPeriod,
    repeatedGroup: line.repeatedGroup,
    calculation,
    totalCents: calculation && computeTotalCents(calculation),
    dueDate: computeLineDueDate(line, facts),
    yearTotal: computeYearTotal(computeWholeRange(line.wages?.calculationPeriod ?? {}) ?? wagePeriod, facts),
  }
}
