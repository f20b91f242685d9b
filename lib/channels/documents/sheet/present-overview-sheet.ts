import type { ExportedQuality, ExportKind } from '../../../domain/overview/export.ts'
import type { OverviewEntry } from '../../../domain/overview/overview.ts'
import { formatSsin } from '../../../i18n/format-identifier.ts'
import { createTranslator, type Translate } from '../../../i18n/translator.ts'
import { makeSheet, type SheetVisit } from './make-sheet.ts'
import type { Sheet, SheetColumn, SheetValue } from './sheet.ts'

type ColumnKey =
  | 'familyName'
  | 'givenName'
  | 'ssin'
  | 'startDate'
  | 'endDate'
  | 'acceptedCount'
  | 'processingCount'
  | 'refusedCount'
  | 'draftCount'
  | 'status'
  | 'payslipReference'
  | 'calculationDate'
  | 'validityStartDate'
  | 'validityEndDate'
  | 'employerCategory'
  | 'workerType'
  | 'grossWageCents'
  | 'premiumCents'
  | 'ticket'
  | 'channel'
  | 'versionNumber'
  | 'receivedAt'
  | 'declarationId'

interface Column<Row> extends Omit<SheetColumn, 'label' | 'key'> {
  key: ColumnKey
  ask: (row: Row, words: Translate) => SheetValue
}

type Person = Pick<OverviewEntry, 'familyName' | 'givenName' | 'ssin'>

const ofPerson: readonly Column<Person>[] = [
  { key: 'familyName', kind: 'text', paperWidth: '*', ask: ({ familyName }) => familyName },
  { key: 'givenName', kind: 'text', paperWidth: '*', ask: ({ givenName }) => givenName },
  { key: 'ssin', kind: 'text', paperWidth: 80, ask: ({ ssin }) => formatSsin(ssin) },
]

const ofWorkers: readonly Column<OverviewEntry>[] = [
  ...ofPerson,
  { key: 'startDate', kind: 'day', paperWidth: 60, ask: (row) => row.lastCalculationPeriod.startDate },
  { key: 'endDate', kind: 'day', paperWidth: 60, ask: (row) => row.lastCalculationPeriod.endDate },
  { key: 'acceptedCount', kind: 'count', paperWidth: 52, ask: ({ acceptedCount }) => acceptedCount },
  { key: 'processingCount', kind: 'count', paperWidth: 52, ask: ({ processingCount }) => processingCount },
  { key: 'refusedCount', kind: 'count', paperWidth: 46, ask: ({ refusedCount }) => refusedCount },
  { key: 'draftCount', kind: 'count', ask: ({ draftCount }) => draftCount },
]

const ofDeclarations: readonly Column<ExportedQuality>[] = [
  ...ofPerson,
  { key: 'status', kind: 'text', paperWidth: 60, ask: ({ status }, t) => t(`status.${status}`) },
  { key: 'payslipReference', kind: 'text', ask: ({ payslipReference }) => payslipReference },
  { key: 'startDate', kind: 'day', paperWidth: 56, ask: (row) => row.calculationPeriod.startDate },
  { key: 'endDate', kind: 'day', paperWidth: 56, ask: (row) => row.calculationPeriod.endDate },
  { key: 'calculationDate', kind: 'day', ask: ({ calculationDate }) => calculationDate },
  { key: 'validityStartDate', kind: 'day', ask: ({ validityPeriod }) => validityPeriod.startDate },
  { key: 'validityEndDate', kind: 'day', ask: ({ validityPeriod }) => validityPeriod.endDate },
  { key: 'employerCategory', kind: 'text', ask: ({ employerCategory }) => employerCategory },
  { key: 'workerType', kind: 'text', ask: ({ workerType }, t) => t(`workerType.${workerType}`) },
  { key: 'grossWageCents', kind: 'amount', paperWidth: 58, ask: ({ grossWageCents }) => grossWageCents },
  { key: 'premiumCents', kind: 'amount', paperWidth: 58, ask: ({ premiumCents }) => premiumCents },
  { key: 'ticket', kind: 'text', ask: ({ ticket }) => ticket },
  { key: 'channel', kind: 'text', ask: ({ channel }, t) => t(`channel.${channel}`) },
  { key: 'versionNumber', kind: 'count', ask: ({ versionNumber }) => versionNumber },
  { key: 'receivedAt', kind: 'moment', ask: ({ receivedAt }) => receivedAt.toISOString() },
  { key: 'declarationId', kind: 'text', ask: ({ declarationId }) => declarationId },
]

function toSheet<Row>(
  kind: ExportKind,
  columns: readonly Column<Row>[],
  rows: () => AsyncIterable<readonly Row[]>,
  visit: SheetVisit,
): Sheet {
  const t = createTranslator(visit.language, 'exports')
  const named = columns.map(({ ask, ...column }) => ({
    ...column,
    label: t(`columns.${column.key}`),
    ask: (row: Row) => ask(row, t),
  }))
  return makeSheet(t(`title.${kind}`), named, rows, visit)
}

/** The workers of the overview, one a row, with the counts of the page. */
export function presentWorkersSheet(rows: () => AsyncIterable<readonly OverviewEntry[]>, visit: SheetVisit): Sheet {
  return toSheet('workers', ofWorkers, rows, visit)
}

/** Their declarations, a row for each quality. */
export function presentDeclarationsSheet(
  rows: () => AsyncIterable<readonly ExportedQuality[]>,
  visit: SheetVisit,
): Sheet {
  return toSheet('declarations', ofDeclarations, rows, visit)
}
