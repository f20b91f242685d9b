import type { DateRange, LocalDate } from '../local-date.ts'
import type { VersionKind } from '../wage-declaration/version.ts'
import type { DueState } from './due.ts'

/** Kinds of things that wait for an employer, in the order in which they are listed (portal: À faire). */
export const toDoKinds = ['refused', 'dispute', 'draft', 'unsent', 'missing'] as const
export type ToDoKind = (typeof toDoKinds)[number]

interface AboutWorker {
  workerId: string
  familyName: string
  givenName: string
}

/** One thing to do, with what its action needs. The id of an unsent calculation is that of its draft line. */
export type ToDoEntry =
  | (AboutWorker & { kind: 'missing'; id: string; days: DateRange; dueDate: LocalDate })
  | (AboutWorker & {
      kind: 'unsent'
      id: string
      transmissionId: string
      calculationDate: LocalDate
      dueDate: LocalDate
    })
  | (AboutWorker & { kind: 'refused' | 'dispute'; id: string; declarationId: string; days: DateRange })
  | {
      kind: 'draft'
      id: string
      transmissionId: string
      versionKind: VersionKind
      days: DateRange | null
      workerCount: number
      firstWorkerName: string | null
      startedByName: string
      savedAt: Date
    }

/** How many of each kind; `overdue` are those of `missing` and `unsent` whose last day has passed. */
export type ToDoCounts = Record<ToDoKind | 'overdue', number>

/** What has a last day. */
export type DueEntry = Extract<ToDoEntry, { dueDate: LocalDate }>

export interface ToDoSummary {
  counts: ToDoCounts
  /** What is due first. */
  dueFirst: readonly DueEntry[]
  /** When the month of today is due. */
  nextDueDate: LocalDate
}

export interface ToDoQuery {
  kind?: ToDoKind
  due?: DueState
  cursor?: string
  pageSize: number
}

export interface ToDoPage {
  rows: readonly ToDoEntry[]
  /** Of everything, whatever the query asks. */
  counts: ToDoCounts
  /** Of what the query asks. */
  totalCount: number
  nextCursor: string | null
  previousCursor: string | null
  nextDueDate: LocalDate
}
