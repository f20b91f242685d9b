import type { Transaction } from '../../db/transaction.ts'
import { computeRuleLimits } from '../../domain/legal-parameters/rule-limits.ts'
import { isWithin, type LocalDate, yearOf } from '../../domain/local-date.ts'
import type { DeclarationFacts, DimonaFacts, KnownDeclaration } from '../../domain/wage-declaration/facts.ts'
import type { Channel } from '../../domain/wage-declaration/version.ts'
import { type DatedKnownDeclaration, listKnownDeclarations } from './list-known-declarations.ts'

/** For which sender and workers the facts are gathered, in a handful of questions whatever their number. */
export interface FactsScope {
  employerId: string
  senderId: string
  channel: Channel
  /** Day of receipt in Brussels. */
  today: LocalDate
  workerIds: readonly string[]
  /** Categories named by the declarations; the employer's own are always there. */
  categoryCodes: readonly string[]
}

/** One declaration within the scope. */
export interface FactsAbout {
  workerId: string
  calculationPeriod: { startDate?: LocalDate | undefined; endDate?: LocalDate | undefined }
  /** The declaration itself, when it exists: it is no other declaration. */
  declarationId?: string | null
  firstReceivedDate?: LocalDate
  /** Declarations in processing that arrived later do not count against this one: first come, first served. */
  isBefore?: (other: DatedKnownDeclaration) => boolean
}

export interface GatheredFacts {
  of(about: FactsAbout): DeclarationFacts
  known(workerId: string): readonly DatedKnownDeclaration[]
}

function groupByWorker<Row extends { workerId: string }>(rows: readonly Row[]): (workerId: string) => readonly Row[] {
  const groups = Map.groupBy(rows, (row) => row.workerId)
  return (workerId) => groups.get(workerId) ?? []
}

async function readEmployerFacts(tx: Transaction, scope: FactsScope) {
  const employer = await tx.enterprises.get(scope.employerId)
  const codes = [...employer.directoryEntries.map((entry) => entry.employerCategory), ...scope.categoryCodes]
  const senderRight = await tx.enterprises.readSenderRight(scope.employerId, scope.senderId, scope.today)
  return { employer, senderRight, categories: await tx.legalParameters.listCategories(codes) }
}

async function readWorkerFacts(tx: Transaction, { employerId, workerIds }: FactsScope) {
  const names = new Map((await tx.workers.listNames(workerIds)).map((worker) => [worker.workerId, worker]))
  const overseas = await tx.workers.listOverseasQuarters(employerId, workerIds)
  const dimonaPeriodsOf = groupByWorker(await tx.dimonaPeriods.listOfWorkers(employerId, workerIds))
  const overseasOf = groupByWorker(overseas.filter(({ status }) => status === 'authorised'))
  return {
    pensionsOf: groupByWorker(await tx.workers.listPensions(workerIds)),
    of: (workerId: string) => ({
      ssin: names.get(workerId)?.ssin ?? '',
      dimonaPeriods: dimonaPeriodsOf(workerId).map(
        ({ startDate, endDate, status, anomalyCode }): DimonaFacts => ({ startDate, endDate, status, anomalyCode }),
      ),
      overseasQuarters: overseasOf(workerId).map(({ quarterStartDate }) => quarterStartDate),
    }),
  }
}

const toFact = ({ workerId: _worker, createdAt: _created, ...known }: DatedKnownDeclaration): KnownDeclaration => known

/** Everything the rules need about these workers at this employer, now. */
export async function readDeclarationFacts(tx: Transaction, scope: FactsScope): Promise<GatheredFacts> {
  const { employer, senderRight, categories } = await readEmployerFacts(tx, scope)
  const workers = await readWorkerFacts(tx, scope)
  const parameters = await tx.legalParameters.list()
  const knownOf = groupByWorker(await listKnownDeclarations(tx, scope))

  function computeLimits({ workerId, calculationPeriod }: FactsAbout) {
    const day = calculationPeriod.endDate ?? scope.today
    const year = yearOf(calculationPeriod.startDate ?? day)
    const limits = computeRuleLimits(parameters, {
      year,
      today: scope.today,
      syntheticPeople: tx.legalParameters.syntheticPeople,
    })
    const isPensioner = workers.pensionsOf(workerId).some((pension) => isWithin(day, pension))
    return isPensioner ? { ...limits, ceilingCents: null } : limits
  }

  return {
    known: knownOf,
    of: (about) => ({
      today: scope.today,
      firstReceivedDate: about.firstReceivedDate ?? null,
      employer,
      senderRight,
      worker: workers.of(about.workerId),
      categories,
      otherDeclarations: knownOf(about.workerId)
        .filter((known) => known.declarationId !== about.declarationId)
        .filter((known) => known.status !== 'processing' || (about.isBefore?.(known) ?? true))
        .map(toFact),
      limits: computeLimits(about),
      channel: scope.channel,
    }),
  }
}
