import type { TransmissionEntry } from '../../../domain/overview/transmission-list.ts'
import { createTranslator } from '../../../i18n/translator.ts'
import { type ColumnOf, makeSheet, type SheetVisit } from './make-sheet.ts'
import type { Sheet } from './sheet.ts'

/** What was sent, a transmission a row, with the counts of the page. */
export function presentTransmissionsSheet(
  rows: () => AsyncIterable<readonly TransmissionEntry[]>,
  visit: SheetVisit,
): Sheet {
  const t = createTranslator(visit.language, 'exports')
  const list = createTranslator(visit.language, 'transmissions')
  const columns: ColumnOf<TransmissionEntry>[] = [
    { key: 'ticket', label: t('columns.ticket'), kind: 'text', paperWidth: 96, ask: ({ ticket }) => ticket },
    {
      key: 'receivedAt',
      label: t('columns.receivedAt'),
      kind: 'moment',
      paperWidth: 96,
      ask: ({ receivedAt }) => receivedAt.toISOString(),
    },
    { key: 'kind', label: list('kind'), kind: 'text', paperWidth: 70, ask: ({ kind }) => list(`kinds.${kind}`) },
    { key: 'submittedByName', label: list('by'), kind: 'text', paperWidth: '*', ask: (row) => row.submittedByName },
    { key: 'senderName', label: list('office'), kind: 'text', paperWidth: '*', ask: (row) => row.senderName },
    {
      key: 'channel',
      label: t('columns.channel'),
      kind: 'text',
      paperWidth: 40,
      ask: (row) => t(`channel.${row.channel}`),
    },
    { key: 'workerCount', label: list('workers'), kind: 'count', paperWidth: 60, ask: (row) => row.workerCount },
    {
      key: 'acceptedCount',
      label: t('columns.acceptedCount'),
      kind: 'count',
      paperWidth: 52,
      ask: (row) => row.acceptedCount,
    },
    {
      key: 'refusedCount',
      label: t('columns.refusedCount'),
      kind: 'count',
      paperWidth: 52,
      ask: (row) => row.refusedCount,
    },
    {
      key: 'processingCount',
      label: t('columns.processingCount'),
      kind: 'count',
      paperWidth: 52,
      ask: (row) => row.processingCount,
    },
    { key: 'totalCents', label: list('total'), kind: 'amount', paperWidth: 66, ask: ({ totalCents }) => totalCents },
    {
      key: 'transmissionId',
      label: t('columns.declarationId'),
      kind: 'text',
      ask: ({ transmissionId }) => transmissionId,
    },
  ]
  return makeSheet(list('title'), columns, rows, visit)
}
