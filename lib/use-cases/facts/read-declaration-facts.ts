import { type KnownRow, type MandateRow, readFactsRows } from '../../db/declaration/facts-rows.ts'
import type { CategoryRecord } from '../../db/legal-parameters.ts'
import type { Transaction } from '../../db/transaction.ts'
import { computeRuleLimits } from '../../domain/legal-parameters/rule-limits.ts'
import { isWithin, type LocalDate, yearOf } from '../../domain/local-date.ts'
import { isMandateInForce } from '../../domain/mandate/mandate.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { DeclarationFacts, EmployerFacts, KnownDeclaration } from '../../domain/wage-declaration/facts.ts'
import type { Channel } from '../../domain/wage-declaration/version.ts'

/** For which sender and workers the facts are gathered, in two questions whatever their number. */
export interface FactsScope {
  employerId: string
  senderId: string
  channel: Channel
  /** Day of receipt in Brussels. */
  today: LocalDate
  /** The moment of receipt; absent for what is not sent yet. */
  receivedAt?: Date | null
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
  isBefore?: (other: Arrival) => boolean
}

export interface Arrival {
  declarationId: string
  createdAt: Date
}

export interface GatheredFacts {
  employer: EmployerFacts
  /** The employer's own and those asked for, with their official names. */
  categories: readonly CategoryRecord[]
  of(about: FactsAbout): DeclarationFacts
}

function computeSenderRight({ employerId, senderId, today, receivedAt }: FactsScope, mandates: readonly MandateRow[]) {
  if (employerId === senderId) return 'own'
  const begun = mandates.filter((mandate) => mandate.startDate <= today)
  const isHeld = (mandate: MandateRow) =>
    receivedAt
      ? isMandateInForce(toTerm(mandate), { moment: receivedAt, day: today })
      : mandate.status !== 'ended' && isWithin(today, mandate)
  if (begun.some(isHeld)) return 'mandated'
  return begun.length > 0 ? 'endedMandate' : 'none'
}

const toMoment = (text: string | null) => (text === null ? null : new Date(text))
const toTerm = ({ acceptedAt, endedAt, ...mandate }: MandateRow) => ({
  ...mandate,
  acceptedAt: toMoment(acceptedAt),
  endedAt: toMoment(endedAt),
})

function isKnownTo({ declarationId, isBefore }: FactsAbout) {
  return (known: KnownRow) => {
    if (known.declarationId === declarationId) return false
    if (known.status !== 'processing' || !isBefore) return true
    return isBefore({ declarationId: known.declarationId, createdAt: new Date(known.createdAt) })
  }
}

const toFact = ({ workerId: _worker, createdAt: _created, ...known }: KnownRow): KnownDeclaration => known

/** Everything the rules need about these workers at this employer, now. @throws NotFound without such an employer */
export async function readDeclarationFacts(tx: Transaction, scope: FactsScope): Promise<GatheredFacts> {
  const { today, channel } = scope
  const rows = await readFactsRows(tx, scope)
  if (!rows) throw new NotFound(`no enterprise ${scope.employerId}`)
  const { employer, mandates, categories } = rows
  const parameters = await tx.legalParameters.list()
  const workers = new Map(rows.workers.map((worker) => [worker.workerId, worker]))
  const known = Map.groupBy(rows.known, (each) => each.workerId)
  const senderRight = computeSenderRight(scope, mandates)
  const { syntheticPeople } = tx.legalParameters

  function computeLimits({ workerId, calculationPeriod }: FactsAbout) {
    const day = calculationPeriod.endDate ?? today
    const year = yearOf(calculationPeriod.startDate ?? day)
    const limits = computeRuleLimits(parameters, { year, today, syntheticPeople })
    // Pensioners have no ceiling; early pensioners have a limit of their pension instead, which is no tax.
    const isPensioner = workers.get(workerId)?.pensions.some((pension) => isWithin(day, pension)) ?? false
    return isPensioner ? { ...limits, ceilingCents: null } : limits
  }

  return {
    employer,
    categories,
    of(about) {
      const worker = workers.get(about.workerId)
      const { ssin = '', dimonaPeriods = [], overseasQuarters = [] } = worker ?? {}
      return {
        today,
        firstReceivedDate: about.firstReceivedDate ?? null,
        employer,
        senderRight,
        worker: { ssin, dimonaPeriods, overseasQuarters },
        categories,
        otherDeclarations: (known.get(about.workerId) ?? []).filter(isKnownTo(about)).map(toFact),
        limits: computeLimits(about),
        channel,
      }
    },
  }
}
