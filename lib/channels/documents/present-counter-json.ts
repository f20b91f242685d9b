import type { Counter } from '../../domain/counter/counter.ts'

/** The counter of a year as data, for the person it is about (GDPR: access and portability). Amounts are whole euro cents. */
export function presentCounterJson(counter: Counter, madeAt: Date) {
  const { year, situation, firstPensionDay, limit, lines, processing, withdrawn, months, employers } = counter
  const { totalCents, countedCents, apartCents, processingCents, remainingCents, overCents, permille, changedAt } =
    counter
  return {
    madeAt: madeAt.toISOString(),
    changedAt: changedAt?.toISOString() ?? null,
    year,
    situation,
    firstPensionDay,
    limit,
    totalCents,
    countedCents,
    apartCents,
    processingCents,
    remainingCents,
    overCents,
    permille,
    employers: employers.map(({ employerName, totalCents: cents, lineCount }) => ({
      employerName,
      totalCents: cents,
      lineCount,
    })),
    months: months.map(({ month, totalCents: cents, processingCents: waiting }) => ({
      month,
      totalCents: cents,
      processingCents: waiting,
    })),
    payslips: lines.map(({ employerId: _, ...line }) => line),
    processing: processing.map(({ employerId: _, ...line }) => line),
    withdrawn: withdrawn.map(({ employerId: _, ...line }) => line),
  }
}
