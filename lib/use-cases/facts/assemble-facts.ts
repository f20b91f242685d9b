import type { KnownRow, PensionRow } from '../../db/declaration/facts-rows.ts'
import type { CategoryRecord } from '../../db/legal-parameters.ts'
import type { Transaction } from '../../db/transaction.ts'
import { computeRuleLimits } from '../../domain/legal-parameters/rule-limits.ts'
import { isWithin, type LocalDate, yearOf } from '../../domain/local-date.ts'
import type {
  DeclarationFacts,
  EmployerFacts,
  KnownDeclaration,
  RuleLimits,
  WorkerFacts,
} from '../../domain/wage-declaration/facts.ts'

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

/** What was read about an employer and its workers, and the day and sender it is judged for. */
export interface FactsSource extends Pick<DeclarationFacts, 'employer' | 'senderRight' | 'today' | 'channel'> {
  categories: readonly CategoryRecord[]
  limitsOf: LimitsOfYear
  findWorker(workerId: string): (WorkerFacts & { pensions: readonly PensionRow[] }) | undefined
  /** What counts: accepted, or in processing for the first time. */
  listKnown(workerId: string): readonly KnownRow[]
}

export interface GatheredFacts<Employer = EmployerFacts> {
  employer: Employer
  /** The employer's own and those asked for, with their official names. */
  categories: readonly CategoryRecord[]
  of(about: FactsAbout): DeclarationFacts
}

function isKnownTo({ declarationId, isBefore }: FactsAbout) {
  return (known: KnownRow) => {
    if (known.declarationId === declarationId) return false
    if (known.status !== 'processing' || !isBefore) return true
    return isBefore({ declarationId: known.declarationId, createdAt: new Date(known.createdAt) })
  }
}

const toFact = ({ workerId: _worker, createdAt: _created, ...known }: KnownRow): KnownDeclaration => known

type LimitsOfYear = (year: number) => RuleLimits

/** The limits of an income year on that day: the same ones for everybody, so they are looked up once a year. */
export async function readLimits({ legalParameters }: Transaction, today: LocalDate): Promise<LimitsOfYear> {
  const values = await legalParameters.list()
  const { syntheticPeople } = legalParameters
  const known = new Map<number, RuleLimits>()
  return (year) => {
    const limits = known.get(year) ?? computeRuleLimits(values, { year, today, syntheticPeople })
    known.set(year, limits)
    return limits
  }
}

/** What the rules are told of each declaration, whichever way the facts were read: one page's worker, or a thousand of a file. */
export function assembleFacts<Employer extends DeclarationFacts['employer']>(
  source: FactsSource & { employer: Employer },
): GatheredFacts<Employer> {
  const { today, employer, senderRight, categories, channel } = source

  function computeLimits({ workerId, calculationPeriod }: FactsAbout) {
    const day = calculationPeriod.endDate ?? today
    const limits = source.limitsOf(yearOf(calculationPeriod.startDate ?? day))
    // Pensioners have no ceiling; early pensioners have a limit of their pension instead, which is no tax.
    const isPensioner = source.findWorker(workerId)?.pensions.some((pension) => isWithin(day, pension)) ?? false
    return isPensioner ? { ...limits, ceilingCents: null } : limits
  }

  return {
    employer,
    categories,
    of(about) {
      const { ssin = '', dimonaPeriods = [], overseasQuarters = [] } = source.findWorker(about.workerId) ?? {}
      return {
        today,
        firstReceivedDate: about.firstReceivedDate ?? null,
        employer,
        senderRight,
        worker: { ssin, dimonaPeriods, overseasQuarters },
        categories,
        otherDeclarations: source.listKnown(about.workerId).filter(isKnownTo(about)).map(toFact),
        limits: computeLimits(about),
        channel,
      }
    },
  }
}
