import type { EuroCents } from '../euro-cents.ts'
import type { DatedValue } from '../legal-parameters/dated-value.ts'
import type { DateRange, LocalDate } from '../local-date.ts'
import type { Channel, VersionKind, VersionStatus } from '../wage-declaration/version.ts'

/** A version of a declaration, as far as a counter looks at it. */
export interface CounterVersion {
  number: number
  kind: VersionKind
  status: VersionStatus
  calculationPeriod: DateRange
  payslipReference: string | null
  /** Gross wages of all qualities. */
  wageCents: EuroCents
  /** Gross premiums of all qualities. */
  premiumCents: EuroCents
  channel: Channel
  receivedAt: Date
  decidedAt: Date | null
}

/** One payroll calculation of the worker at one of his employers, with everything that was sent about it. */
export interface CounterDeclaration {
  declarationId: string
  employerId: string
  employerName: string
  versions: readonly CounterVersion[]
}

export const pensionKinds = ['pensioner', 'earlyPensioner'] as const
export type PensionKind = (typeof pensionKinds)[number]

/** Days on which the worker draws a pension; an open end lasts. */
export interface PensionDays {
  kind: PensionKind
  startDate: LocalDate
  endDate: LocalDate | null
}

/** All that a counter is computed from: no clock, no table, no amount of the law in code. */
export interface CounterFacts {
  /** The income year asked for. */
  year: number
  /** Day in Brussels: which thresholds are in force. */
  today: LocalDate
  declarations: readonly CounterDeclaration[]
  pensionDays: readonly PensionDays[]
  /** Dated values of the ceiling, of the pension limit and of the thresholds. */
  values: readonly DatedValue[]
}
