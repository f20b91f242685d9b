import type { Anomaly } from '../anomaly.ts'
import type { EuroCents } from '../euro-cents.ts'
import type { DateRange, LocalDate } from '../local-date.ts'
import type { Calculation } from '../wage-declaration/calculation.ts'
import type { WorkerType } from '../wage-declaration/quality.ts'
import type { CorrectionReason, VersionKind } from '../wage-declaration/version.ts'
import type { EnteredWages } from './draft.ts'

/** A worker as lists show him. `ssin` is eleven digits; pages format it. */
export interface WorkerName {
  workerId: string
  familyName: string
  givenName: string
  ssin: string
}

/** Step 1 as typed, valid or not. */
export interface EnteredWagePeriod {
  startDate: string
  endDate: string
}

/** A draft transmission with all that the stepper, the overview and the guard `canVisit` need. */
export interface DraftView {
  transmissionId: string
  kind: VersionKind
  revision: number
  enteredWagePeriod: EnteredWagePeriod
  /** Null until both dates are right. */
  wagePeriod: DateRange | null
  /** What is wrong with the dates of step 1 (`checkWagePeriod`); empty when they are right, and in a correction. */
  wagePeriodAnomalies: readonly Anomaly[]
  startedBy: { userId: string; name: string }
  savedAt: Date
  savedBy: { userId: string; name: string }
  lines: readonly DraftLineSummary[]
}

/** One worker of a draft: complete when no anomaly is blocking. */
export interface DraftLineSummary {
  lineId: string
  worker: WorkerName
  position: number
  isStarted: boolean
  isComplete: boolean
  /** Blocking ones say what is missing; warnings and nonBlocking ones are shown before sending. */
  anomalies: readonly Anomaly[]
  /** Warning codes the person ticked as right. */
  confirmedWarnings: readonly string[]
  /** Of the calculation whose category, type and amounts were repeated here and not confirmed yet. */
  repeatedPeriod: DateRange | null
  /** Name of the group whose template was taken over here and not confirmed yet. */
  repeatedGroup: string | null
  /** What was understood, when complete. */
  calculation: Calculation | null
  totalCents: EuroCents | null
  dueDate: LocalDate | null
  yearTotal: OwnYearTotal
}

/** What the worker earned at this employer in a calendar year, the declaration at hand left out. Other employers' amounts are never in it. */
export interface OwnYearTotal {
  year: number
  acceptedCents: EuroCents
  /** Of the worker over all employers; null without a ceiling (pensioners), or not known yet. */
  ceilingCents: EuroCents | null
}

/** The wage form of one worker. */
export interface DraftLineView extends DraftLineSummary {
  transmissionId: string
  revision: number
  savedAt: Date
  savedByName: string
  /** What was typed, or the prefilled form when nothing was saved yet. */
  entered: EnteredWages
  wagePeriod: DateRange | null
  /** The employer's own categories valid at some day of the calculation (or wage) period, with the worker types each allows then. */
  categories: readonly CategoryChoice[]
  /** The worker's newest accepted calculation here before the wage period: what could be repeated. */
  former: FormerCalculation | null
  /** Workers of the draft whose form nobody has touched and who have one. */
  repeatableCount: number
  /** Set when the line corrects an accepted (or refused) declaration. */
  correction: {
    declarationId: string
    basedOnVersionId: string
    reason: CorrectionReason | null
    reasonText: string
    before: Calculation
  } | null
}

/** The wage forms of all workers of a draft, for the grid. */
export interface DraftGridView {
  wagePeriod: DateRange | null
  /** The employer's own categories valid at some day of the wage period. */
  categories: readonly CategoryChoice[]
  lines: readonly DraftGridLine[]
}

export interface DraftGridLine extends Pick<DraftLineView, 'lineId' | 'worker' | 'revision' | 'isStarted' | 'entered'> {
  savedByName: string
}

export interface FormerCalculation {
  versionId: string
  calculationPeriod: DateRange
  totalCents: EuroCents
}

export interface CategoryChoice {
  code: string
  labelFr: string
  labelNl: string
  workerTypes: readonly WorkerType[]
}

/** A worker with a Dimona FLX period overlapping the wage period (wizard step 2). */
export interface EligibleWorker extends WorkerName {
  isChosen: boolean
  dimonaDays: number
  hasDimonaWarning: boolean
  /** Declarations here that already touch the wage period. */
  declarationCount: number
}

/** A draft in the list of the home page. */
export interface DraftEntry {
  transmissionId: string
  kind: VersionKind
  wagePeriod: DateRange | null
  enteredWagePeriod: EnteredWagePeriod
  workerCount: number
  firstWorkerName: string | null
  startedByName: string
  savedAt: Date
  step: 'period' | 'workers' | 'wages' | 'overview'
}

/** What saving a draft answers: saved, or somebody else saved in between (both versions, the person chooses). */
export type SaveAnswer =
  | { kind: 'saved'; revision: number; savedAt: Date }
  | { kind: 'stale'; theirs: { entered: EnteredWages; savedAt: Date; savedByName: string; revision: number } }

/** What saving many lines of a draft answers: of each line one of the three. */
export interface LinesAnswer {
  savedAt: Date
  saved: readonly { lineId: string; revision: number }[]
  /** Somebody else saved in between. */
  stale: readonly ({ lineId: string } & Pick<Extract<SaveAnswer, { kind: 'stale' }>, 'theirs'>)[]
  /** Not (any more) in this draft. */
  gone: readonly string[]
}

/** What sending answers. */
export type SubmitAnswer =
  | { kind: 'received'; ticket: string }
  | { kind: 'incomplete'; lineIds: readonly string[] }
  | { kind: 'unconfirmed'; lineIds: readonly string[] }
  /** A correction whose target changed meanwhile. */
  | { kind: 'stale'; lineId: string }
  | { kind: 'unchanged'; lineId: string }

/** The confirmation page: survives a bookmark. */
export interface ReceiptView {
  transmissionId: string
  kind: VersionKind
  ticket: string
  receivedAt: Date
  status: 'received' | 'done'
  channel: 'web' | 'rest' | 'batch'
  workers: readonly (WorkerName & {
    calculationPeriod: DateRange
    totalCents: EuroCents
    status: 'processing' | 'accepted' | 'refused'
  })[]
  submittedByName: string
  employer: { name: string; enterpriseNumber: string }
  /** By what it is recognised; null where none was recorded (files, and what is older than receipts). */
  contentHash: string | null
  /** The public page that recognises receipts, in full: it stands on paper. */
  verificationAddress: string
}
