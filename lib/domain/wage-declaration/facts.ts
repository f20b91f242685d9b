import type { EuroCents } from '../euro-cents.ts'
import type { SyntheticPeople } from '../identifiers/ssin.ts'
import type { LocalDate } from '../local-date.ts'
import type { Calculation } from './calculation.ts'
import type { WorkerType } from './quality.ts'
import type { DeclarationStatus } from './version.ts'

/**
 * Everything the rules need to know beside the declaration itself. Use-cases gather it (lib/db), rules receive it: a rule never
 * reads a file, a table or a clock.
 */
export interface DeclarationFacts {
  /** Day of receipt in Brussels. */
  today: LocalDate
  /** Day the declaration was first received, for a modification: what was received in time does not become late by being corrected. */
  firstReceivedDate?: LocalDate | null
  /** The employer's numbers as the sender wrote them; absent on the web, where nobody writes them. */
  givenEmployer?: GivenEmployer | null
  employer: EmployerFacts | null
  /** Whether the sender is the employer or holds an active mandate today; `ended` when it once did. */
  senderRight: 'own' | 'mandated' | 'endedMandate' | 'none'
  worker: WorkerFacts
  /** Dated categories, each category of the declaration and those of the employer at least. */
  categories: readonly CategoryFacts[]
  /** Declarations of this worker at this employer, this one left out, cancelled ones left out. */
  otherDeclarations: readonly KnownDeclaration[]
  limits: RuleLimits
  channel: 'web' | 'rest' | 'batch'
}

export interface GivenEmployer {
  enterpriseNumber: string | null
  nssoNumber: string | null
}

export interface EmployerFacts extends GivenEmployer {
  activeStartDate: LocalDate
  activeEndDate: LocalDate | null
  directoryEntries: readonly { employerCategory: string; startDate: LocalDate; endDate: LocalDate | null }[]
}

export interface WorkerFacts {
  /** As the sender wrote it, or as we know it. */
  ssin: string
  dimonaPeriods: readonly DimonaFacts[]
  /** First days of the quarters with an overseas authorisation here. */
  overseasQuarters: readonly LocalDate[]
}

export interface DimonaFacts {
  startDate: LocalDate
  endDate: LocalDate | null
  status: 'accepted' | 'acceptedWithWarning' | 'cancelled'
  anomalyCode: string | null
}

export interface CategoryFacts {
  code: string
  startDate: LocalDate
  endDate: LocalDate | null
  /** Which worker types a flexi-job may have, dated; empty: no evidence found. */
  flexi: readonly { workerTypes: readonly WorkerType[]; startDate: LocalDate | null; endDate: LocalDate | null }[]
}

export interface KnownDeclaration {
  declarationId: string
  status: DeclarationStatus
  /** The accepted version, else the one in processing. */
  calculation: Calculation
  isAccepted: boolean
  totalCents: EuroCents
}

/** Dated parameters, already looked up for the day or year the rule speaks of; null: no limit or not known yet. */
export interface RuleLimits {
  syntheticPeople: SyntheticPeople
  firstCalculationDate: LocalDate
  daysAhead: number
  transmissionDelayDays: number
  maximumQualities: number
  maximumPremiums: number
  maximumAmountCents: EuroCents
  maximumFrequencyMonths: number
  payslipReferenceLength: number
  outlierFactor: number
  outlierHistory: number
  /** Of the income year of the calculation period; null: the worker has none, or it is not known yet. */
  ceilingCents: EuroCents | null
  ceilingThresholdPercents: readonly number[]
  /** What was looked up and since when it holds: stored on the accepted version. */
  parameterDates: Readonly<Record<string, LocalDate>>
}
