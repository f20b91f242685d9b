import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { formOutcomes } from '@/lib/domain/batch/set-progress.ts'
import { listAllFormAnswers } from '@/lib/use-cases/batch/list-form-answers.ts'
import { readSet } from '@/lib/use-cases/batch/read-set.ts'
import { batchNeed } from '../need.ts'

export interface AnomaliesContext {
  params: Promise<{ setId: string }>
}

/** All answers of a set under the filter of its page, to be read while a file is made of them. */
export async function openAnomalies(request: Request, params: AnomaliesContext['params']) {
  const actor = await requireEmployer(batchNeed)
  const { setId, ticket } = await readSet(actor, (await params).setId)
  const asked = new URL(request.url).searchParams.get('show')
  const outcome = formOutcomes.find((each) => each === asked)
  const answers = listAllFormAnswers(actor, { setId, ...(outcome && { outcome }) })
  return { answers, ticket, language: await requestLanguage() }
}

/** A file of anomalies; never kept by anybody on the way. */
export function answerAnomalies(body: BodyInit, { fileName, type }: { fileName: string; type: string }): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  })
}
