import type { Anomaly } from '../../domain/anomaly.ts'
import type { FormOutcome } from '../../domain/batch/set-progress.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'
import { BYTE_ORDER_MARK, presentCsvRow } from '../documents/csv-rows.ts'
import type { Sheet, SheetValue } from '../documents/sheet/sheet.ts'
import { presentAnomalyValues } from '../web/present-anomaly.ts'
import { presentLocation } from './present-location.ts'
import { anomalyClasses } from './present-notification.ts'

/** What became of one Form, for a spreadsheet. */
export interface CsvAnswer {
  pieceNumber: number
  formNumber: number
  lineNumber: number
  payslipReference: string | null
  employerName: string | null
  outcome: FormOutcome
  ticket: string | null
  anomalies: readonly Anomaly[]
}

const columns = [
  'piece',
  'form',
  'line',
  'reference',
  'employer',
  'result',
  'ticket',
  'code',
  'class',
  'where',
  'what',
] as const

const counted: ReadonlySet<(typeof columns)[number]> = new Set(['piece', 'form', 'line'] as const)

/** The anomalies of a set, one a row, in the order of its files and in the reader's words. Never a national number. */
async function* listRows(answers: AsyncIterable<CsvAnswer>, language: Language): AsyncGenerator<string[]> {
  const t = createTranslator(language, 'batch')
  const words = createTranslator(language, 'anomalies')
  for await (const answer of answers) {
    const { pieceNumber, formNumber, lineNumber, payslipReference, employerName, outcome, ticket } = answer
    const place = [pieceNumber, formNumber, lineNumber].map(String)
    const form = [...place, payslipReference ?? '', employerName ?? '', t(`forms.outcomes.${outcome}`), ticket ?? '']
    for (const anomaly of answer.anomalies) {
      const what = words(anomaly.code, presentAnomalyValues(anomaly, language))
      const where = presentLocation(answer, anomaly.path)
      yield [...form, anomaly.code, anomalyClasses[anomaly.severity], where, what]
    }
  }
}

export async function* presentAnomaliesCsv(
  answers: AsyncIterable<CsvAnswer>,
  language: Language,
): AsyncGenerator<string> {
  const t = createTranslator(language, 'batch')
  yield BYTE_ORDER_MARK + presentCsvRow(columns.map((column) => t(`csv.${column}`)))
  for await (const row of listRows(answers, language)) yield presentCsvRow(row)
}

/** Rows handed on together: a piece of a file for each would cost more than the row. */
const ROWS_AT_ONCE = 500

/** The same as a table, for Excel: places in the file are numbers there. */
export function presentAnomaliesSheet(
  answers: AsyncIterable<CsvAnswer>,
  { language, madeAt }: { language: Language; madeAt: Date },
): Sheet {
  const t = createTranslator(language, 'batch')
  return {
    title: t('csv.title'),
    language,
    madeAt,
    columns: columns.map((key) => ({ key, label: t(`csv.${key}`), kind: counted.has(key) ? 'count' : 'text' })),
    async *chunks() {
      const rows: SheetValue[][] = []
      for await (const row of listRows(answers, language)) {
        rows.push(row.map((text, place) => (counted.has(columns[place] ?? 'what') ? Number(text) : text)))
        if (rows.length === ROWS_AT_ONCE) yield rows.splice(0)
      }
      yield rows
    },
  }
}
