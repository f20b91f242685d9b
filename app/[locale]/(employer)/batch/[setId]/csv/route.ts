import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { presentAnomaliesCsv } from '@/lib/channels/batch/present-anomalies-csv.ts'
import { streamTexts } from '@/lib/channels/documents/stream-texts.ts'
import { formOutcomes } from '@/lib/domain/batch/set-progress.ts'
import { listAllFormAnswers } from '@/lib/use-cases/batch/list-form-answers.ts'
import { readSet } from '@/lib/use-cases/batch/read-set.ts'
import { batchNeed } from '../../need.ts'

interface Context {
  params: Promise<{ setId: string }>
}

/** All anomalies of a set for a spreadsheet, under the filter of its page; never kept by anybody on the way. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerAction(async () => {
    const actor = await requireEmployer(batchNeed)
    const { setId, ticket } = await readSet(actor, (await params).setId)
    const asked = new URL(request.url).searchParams.get('show')
    const outcome = formOutcomes.find((each) => each === asked)
    const answers = listAllFormAnswers(actor, { setId, ...(outcome && { outcome }) })
    return new Response(streamTexts(presentAnomaliesCsv(answers, await requestLanguage())), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${ticket}-anomalies.csv"`,
        'cache-control': 'no-store',
      },
    })
  })
}
