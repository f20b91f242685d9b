import { answerAction } from '@/app/refusals.tsx'
import { presentAnomaliesCsv } from '@/lib/channels/batch/present-anomalies.ts'
import { streamTexts } from '@/lib/channels/documents/stream-texts.ts'
import { type AnomaliesContext, answerAnomalies, openAnomalies } from '../open-anomalies.ts'

/** All anomalies of a set for a spreadsheet, under the filter of its page. */
export function GET(request: Request, { params }: AnomaliesContext): Promise<Response> {
  return answerAction(async () => {
    const { answers, ticket, language } = await openAnomalies(request, params)
    const body = streamTexts(presentAnomaliesCsv(answers, language))
    return answerAnomalies(body, { fileName: `${ticket}-anomalies.csv`, type: 'text/csv; charset=utf-8' })
  })
}
