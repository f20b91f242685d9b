import type { NoticeKey, WorkerYear } from '../../db/counter/counter-notices.ts'
import type { Transaction } from '../../db/transaction.ts'
import { computeCounter } from '../../domain/counter/compute-counter.ts'
import { computeNoticeFloorCents, listNewNotices } from '../../domain/counter/notice.ts'
import { todayInBrussels, yearOf } from '../../domain/local-date.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { VersionKind, VersionStatus } from '../../domain/wage-declaration/version.ts'
import { enqueue } from '../../queue/enqueue.ts'

/** A version of a worker's declaration, as it was decided. */
export interface CountedVersion {
  workerId: string
  kind: VersionKind
  status: VersionStatus
  calculation: Calculation
}

/** Workers and years whose total an accepted version has raised or lowered. */
function listTouched(decided: readonly CountedVersion[]): WorkerYear[] {
  const places = decided
    .filter(({ status, kind }) => status === 'accepted' && kind !== 'cancellation')
    .map(({ workerId, calculation }) => ({ workerId, year: yearOf(calculation.calculationPeriod.startDate) }))
  return [...new Map(places.map((place) => [`${place.workerId} ${place.year}`, place])).values()]
}

async function noteOne(tx: Transaction, place: WorkerYear, now: Date): Promise<NoticeKey[]> {
  const facts = await tx.counters.getFacts(place.workerId, place.year)
  const values = await tx.legalParameters.list()
  const counter = computeCounter({ ...facts, values, year: place.year, today: todayInBrussels(now) })
  const noted = await tx.counterNotices.listNoted(place)
  const fresh: NoticeKey[] = []
  for (const { threshold, percent } of listNewNotices(counter, noted)) {
    const key = { ...place, threshold }
    if (await tx.counterNotices.record({ ...key, percent, now })) fresh.push(key)
  }
  return fresh
}

/** The highest of those passed at once that the worker wants to hear of by e-mail: one mail, not three. */
async function findMailed(tx: Transaction, fresh: readonly NoticeKey[]): Promise<NoticeKey | null> {
  const [first] = fresh
  if (!first) return null
  const choice = await tx.counterNotices.getChoice(first.workerId)
  if (!choice.isMailed) return null
  return fresh.findLast(({ threshold }) => choice.thresholds.includes(threshold)) ?? null
}

/**
 * Notes which thresholds the accepted versions made their workers pass, in the transaction that decides them: once a year and
 * threshold. Nearly always one statement finds nobody near a limit and that is all.
 */
export async function confirmThresholds(tx: Transaction, decided: readonly CountedVersion[], now: Date): Promise<void> {
  const touched = listTouched(decided)
  if (touched.length === 0) return
  const values = await tx.legalParameters.list()
  const places = touched.flatMap((place) => {
    const floorCents = computeNoticeFloorCents(values, place.year, todayInBrussels(now))
    return floorCents === null ? [] : [{ ...place, floorCents }]
  })
  for (const place of await tx.counterNotices.listFrom(places)) {
    const mailed = await findMailed(tx, await noteOne(tx, place, now))
    if (mailed) await enqueue(tx, 'mail-counter-notice', mailed)
  }
}
