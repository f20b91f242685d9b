import type { Anomaly } from '../../domain/anomaly.ts'
import type { FormOutcome } from '../../domain/batch/set-progress.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'
import { BYTE_ORDER_MARK, presentCsvRow } from '../documents/csv-rows.ts'
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

/** The anomalies of a set, one a row, in the order of its files and in the reader's words. Never a national number. */
export async function* presentAnomaliesCsv(
  answers: AsyncIterable<CsvAnswer>,
  language: Language,
): AsyncGenerator<string> {
  const t = createTranslator(language, 'batch')
  const words = createTranslator(language, 'anomalies')
  yield BYTE_ORDER_MARK + presentCsvRow(columns.map((column) => t(`csv.${column}`)))
  for await (const answer of answers) {
    const { pieceNumber, formNumber, lineNumber, payslipReference, employerName, outcome, ticket } = answer
    const place = [pieceNumber, formNumber, lineNumber].map(String)
    const form = [...place, payslipReference ?? '', employerName ?? '', t(`forms.outcomes.${outcome}`), ticket ?? '']
    for (const anomaly of answer.anomalies) {
      const what = words(anomaly.code, presentAnomalyValues(anomaly, language))
      const where = presentLocation(answer, anomaly.path)
      yield presentCsvRow([...form, anomaly.code, anomalyClasses[anomaly.severity], where, what])
    }
  }
}
