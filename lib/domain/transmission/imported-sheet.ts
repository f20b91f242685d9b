import { z } from 'zod'
import type { Anomaly } from '../anomaly.ts'
import type { DraftWages, EnteredWages } from './draft.ts'
import type { WorkerName } from './draft-view.ts'

/**
 * What a column of an imported sheet holds. Of wage data it is the path that anomalies carry, within the calculation or within the quality of
 * the row, so that a message finds its cell.
 */
export const importColumn = z.union([
  z.enum([
    'ssin',
    'familyName',
    'givenName',
    'payslipReference',
    'calculationPeriod.startDate',
    'calculationPeriod.endDate',
    'calculationDate',
    'employerCategory',
    'workerType',
    'grossWageCents',
    'validityPeriod.startDate',
    'validityPeriod.endDate',
  ]),
  z.templateLiteral(['premiums.', z.int(), z.enum(['.amountCents', '.frequencyMonths'])]),
])
export type ImportColumn = z.infer<typeof importColumn>

/** A file or a pasted text, as typed: what is kept until somebody takes it over into the draft. */
export const importedSheet = z.object({
  /** Whose way of writing amounts it is read by. */
  language: z.enum(['fr', 'nl', 'de', 'en']),
  /** Null: pasted. */
  fileName: z.string().nullable(),
  columns: z.array(z.object({ title: z.string(), column: importColumn })),
  /** Titles that mean nothing here; their cells are not kept. */
  ignoredTitles: z.array(z.string()),
  /** `number` as the spreadsheet counts them; a cell for each column. */
  rows: z.array(z.object({ number: z.int(), cells: z.array(z.string()) })),
})
export type ImportedSheet = z.infer<typeof importedSheet>

/** The rows of one worker: one calculation, each row a quality of it. */
export interface ImportedLine {
  /** Places in the sheet. */
  rows: readonly number[]
  /** The number as typed in the first of them, and the name beside it. */
  ssinText: string
  name: string
  /** Rows that name another calculation than the first: a transmission holds one for each worker. */
  otherCalculationRows: readonly number[]
  /** Nobody entered an amount: a row of the template that was not needed. */
  isEmpty: boolean
  entered: EnteredWages
  wages: DraftWages
}

/** What becomes of the rows of one worker when they are taken over. */
export interface ImportVerdict {
  /** Null: nobody with this number has a Dimona here in the wage period. */
  worker: WorkerName | null
  /** His line of the draft, when he has been chosen. */
  lineId: string | null
  /** `taken`: the draft holds these very data; `replacing`: it holds others, which would be overwritten. */
  inDraft: 'nothing' | 'taken' | 'replacing'
  /** About the number itself; then there is no worker. */
  refusal: Anomaly | null
  anomalies: readonly Anomaly[]
}

/** A former import of the same content at this employer. */
export interface FormerImport {
  takenAt: Date
  takenByName: string
}

/** One import of a draft, with what its empty cells mean. */
export interface WageImportView {
  importId: string
  startedAt: Date
  startedByName: string
  takenAt: Date | null
  sheet: ImportedSheet
  /** The form of a worker nobody has touched yet: dates of the wage period, and whatever leaves no choice. */
  nothingYet: EnteredWages
  former: FormerImport | null
  /** Of the draft: what was changed meanwhile is shown before it is overwritten. */
  revision: number
}
