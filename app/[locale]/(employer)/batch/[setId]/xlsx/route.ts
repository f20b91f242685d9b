import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { presentAnomaliesSheet } from '@/lib/channels/batch/present-anomalies.ts'
import { presentSheetXlsx } from '@/lib/channels/documents/sheet/present-sheet-xlsx.ts'
import { streamTexts } from '@/lib/channels/documents/stream-texts.ts'
import { type AnomaliesContext, answerAnomalies, openAnomalies } from '../open-anomalies.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The same anomalies as an Excel file. */
export function GET(request: Request, { params }: AnomaliesContext): Promise<Response> {
  return answerAction(async () => {
    const { answers, ticket, language } = await openAnomalies(request, params)
    const sheet = presentAnomaliesSheet(answers, { language, madeAt: currentMoment().now })
    return answerAnomalies(streamTexts(presentSheetXlsx(sheet)), { fileName: `${ticket}-anomalies.xlsx`, type })
  })
}
