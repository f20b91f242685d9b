import { presentCounterPdf } from '@/lib/channels/documents/present-counter-pdf.ts'
import { answerStatement } from '../answer-statement.ts'

/** The counter of a year to print or to send on, tagged for screen readers. */
export function GET(request: Request): Promise<Response> {
  return answerStatement(request, { extension: 'pdf', contentType: 'application/pdf', present: presentCounterPdf })
}
