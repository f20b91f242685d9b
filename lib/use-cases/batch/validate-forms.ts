import type { BatchSetRecord } from '../../db/batch/batch-sets.ts'
import { type DecidedState, saveDecidedDeclarations } from '../../db/batch/decided-declarations.ts'
import { readChunk } from '../../db/batch/set-files.ts'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import { type FormCounts, laneOf } from '../../domain/batch/set-progress.ts'
import { yearOf } from '../../domain/local-date.ts'
import { enqueue } from '../../queue/enqueue.ts'
import { confirmThresholds } from '../counter/confirm-thresholds.ts'
import { confirmCorrected } from '../dispute/confirm-corrected.ts'
import { confirmSet } from './confirm-set.ts'
import { type DecidedForm, decideForms } from './decide-forms.ts'
import { type BookedDeclaration, type DeclarationBook, keyOf } from './declaration-book.ts'
import { readStandings } from './read-standings.ts'

const system: SystemActor = { actingAs: 'system' }

function toState({ declarationId, employerId, workerId, ...booked }: BookedDeclaration): DecidedState {
  const { status, acceptedVersionId, calculation, totalCents, createdAt } = booked
  if (!calculation) throw new Error(`declaration ${declarationId} was decided without a calculation`)
  const shown = { calculation, totalCents }
  return { declarationId, employerId, workerId, status, acceptedVersionId, shown, createdAt }
}

/** Workers of employers in the years whose lists change: those that showed a declaration, and those that will. */
function listPlaces(touched: readonly BookedDeclaration[], decided: readonly DecidedForm[]) {
  const pairOf = new Map(touched.map((booked) => [booked.declarationId, booked]))
  const places = decided.flatMap(({ version }) => {
    const booked = version && pairOf.get(version.declarationId)
    if (!version || !booked) return []
    const { employerId, workerId, shownPeriod } = booked
    const ranges = [version.calculation.calculationPeriod, ...(shownPeriod ? [shownPeriod] : [])]
    const years = ranges.flatMap(({ startDate, endDate }) => [yearOf(startDate), yearOf(endDate)])
    return years.map((year) => ({ employerId, workerId, year }))
  })
  return [...new Map(places.map((place) => [`${place.employerId} ${place.workerId} ${place.year}`, place])).values()]
}

/** What the chunk's decisions are evidence of: one entry for each employer, which names each declaration and what became of it. */
function recordDecisions(
  tx: Transaction,
  set: BatchSetRecord,
  { decided, now }: { decided: readonly DecidedForm[]; now: Date },
) {
  const kept = decided.filter((each) => each.version !== null)
  const { setId, ticket, senderId, sentByUserId } = set
  tx.auditEntries.recordAll(
    [...Map.groupBy(kept, ({ employerId }) => employerId)].map(([employerId, own]) => ({
      at: now,
      action: 'batchSet.decide',
      subjectKind: 'transmission',
      subjectId: setId,
      employerId,
      channel: 'batch',
      after: {
        ticket,
        senderId,
        sentByUserId,
        declarations: own.flatMap(({ version, anomalies }) =>
          version
            ? {
                declarationId: version.declarationId,
                versionId: version.versionId,
                kind: version.kind,
                status: version.status,
                ticket: version.ticket,
                totalCents: version.totalCents,
                anomalyCodes: anomalies.map(({ code }) => code),
              }
            : [],
        ),
      },
    })),
  )
}

/** Everything that follows from what was decided, as for every channel. */
async function saveDecided(
  tx: Transaction,
  set: BatchSetRecord,
  { decided, book, now }: { decided: readonly DecidedForm[]; book: DeclarationBook; now: Date },
): Promise<void> {
  const touched = book.listTouched()
  const workers = decided.flatMap(({ version, worker }) => (version && worker ? worker : []))
  const unknown = workers.filter(({ isUnknown }) => isUnknown)
  await tx.workers.saveUnknown([...new Map(unknown.map((worker) => [worker.ssin, worker])).values()])
  await tx.workers.saveMissing(workers.map(({ workerId }) => workerId))
  const { setId, senderId, sentByUserId, receivedAt } = set
  const versions = decided.flatMap(({ version }) => version ?? [])
  await saveDecidedDeclarations(
    tx,
    {
      created: touched.filter(({ isNew }) => isNew).map(toState),
      changed: touched.filter(({ isNew }) => !isNew).map(toState),
      versions,
    },
    { transmissionId: setId, senderId, submittedByUserId: sentByUserId, submittedAt: receivedAt, decidedAt: now },
  )
  await tx.dimonaPeriods.saveUndeclaredMonthsOf([...new Map(touched.map((booked) => [keyOf(booked), booked])).values()])
  await tx.overviewRows.saveRebuiltOf(listPlaces(touched, decided))
  await confirmCorrected(tx, versions, now)
  await confirmThresholds(
    tx,
    decided.flatMap(({ version, worker }) => (version && worker ? { ...version, workerId: worker.workerId } : [])),
    now,
  )
  recordDecisions(tx, set, { decided, now })
}

function countOutcomes(decided: readonly DecidedForm[]): FormCounts {
  const count = (wanted: DecidedForm['outcome']) => decided.filter(({ outcome }) => outcome === wanted).length
  return { acceptedCount: count('accepted'), remarkedCount: count('remarked'), refusedCount: count('refused') }
}

/**
 * Decides a lane's Forms of its next chunk and all that follows from them in one transaction, the job for the chunk after it included, so
 * that a crash leaves them undecided; after the last ones the set is done. Of the test circuit the answers alone are kept.
 * @returns whether the lane has more to do
 * @throws NotFound
 */
export async function validateForms({ setId, lane }: { setId: string; lane: number }, now: Date): Promise<boolean> {
  return inTransaction(system, async (tx) => {
    const set = await tx.batchSets.getWithLane(setId, lane)
    const number = (set.treatedChunkCounts[lane - 1] ?? set.chunkCount) + 1
    if (set.status !== 'treating' || number > set.chunkCount) return false
    const forms = (await readChunk(setId, number)).filter((form) => laneOf(form) === lane)
    const standings = await readStandings(tx, set, forms)
    const decided = decideForms(forms, set, standings)
    if (set.circuit === 'R') await saveDecided(tx, set, { decided, book: standings.book, now })
    await tx.formAnswers.recordAll(set, decided.map(toAnswer(set)))
    const hasMore = number < set.chunkCount
    if (hasMore) await enqueue(tx, 'decide-batch-set', { setId, lane })
    const isSetTreated = await tx.batchSets.saveTreated(setId, lane, countOutcomes(decided))
    if (isSetTreated) await confirmSet(tx, setId, now)
    return hasMore
  })
}

/** In the test circuit there is no declaration to lead to. */
function toAnswer({ circuit }: BatchSetRecord) {
  return ({ worker: _worker, version: _version, ...answer }: DecidedForm) => ({
    ...answer,
    declarationId: circuit === 'R' ? answer.declarationId : null,
  })
}
