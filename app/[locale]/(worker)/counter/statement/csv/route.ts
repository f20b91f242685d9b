import { presentCounterCsv } from '@/lib/channels/documents/present-counter-csv.ts'
import { answerStatement } from '../answer-statement.ts'

/** The payslips of a year for a spreadsheet. */
export function GET(request: Request): Promise<Response> {
  return answerStatement(request, {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8',
    present: (counter, { language }) => presentCounterCsv(counter, language),
  })
}
