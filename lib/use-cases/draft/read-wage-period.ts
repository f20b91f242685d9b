import type { Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import { type Anomaly, hasBlocking } from '../../domain/anomaly.ts'
import { computeRuleLimits } from '../../domain/legal-parameters/rule-limits.ts'
import { type DateRange, type LocalDate, yearOf } from '../../domain/local-date.ts'
import { checkWagePeriod } from '../../domain/transmission/wage-period.ts'
import { computeWholeRange } from '../../domain/wage-declaration/partial-calculation.ts'

export interface JudgedWagePeriod {
  /** Both days when nothing is wrong with them, else null: step 1 is not finished. */
  wagePeriod: DateRange | null
  anomalies: Anomaly[]
}

export type WagePeriodJudge = (draft: TransmissionRecord) => JudgedWagePeriod

/** Judges the wage periods of drafts on that day. A correction has the period of its declaration, and no step 1. */
export async function readWagePeriodJudge(tx: Transaction, today: LocalDate): Promise<WagePeriodJudge> {
  const moment = { today, year: yearOf(today), syntheticPeople: tx.legalParameters.syntheticPeople }
  const limits = computeRuleLimits(await tx.legalParameters.list(), moment)
  return ({ kind, enteredWagePeriod, parsedWagePeriod }) => {
    const isCorrection = kind !== 'original'
    const anomalies = isCorrection ? [] : checkWagePeriod(enteredWagePeriod, parsedWagePeriod, { today, limits })
    return { wagePeriod: hasBlocking(anomalies) ? null : computeWholeRange(parsedWagePeriod), anomalies }
  }
}

export async function readWagePeriod(tx: Transaction, draft: TransmissionRecord, today: LocalDate) {
  const judge = await readWagePeriodJudge(tx, today)
  return judge(draft)
}
