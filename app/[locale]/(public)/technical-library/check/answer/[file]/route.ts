import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { browserAddress } from '@/lib/auth/interaction.ts'
import { parseForms } from '@/lib/channels/batch/parse-forms.ts'
import { presentCheckedAnswer } from '@/lib/channels/batch/present-checked-answer.ts'
import { findFile } from '@/lib/channels/web/batch/find-file.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'
import { saveCheckAttempt, validateForms } from '@/lib/use-cases/batch/validate-file.ts'

interface Context {
  params: Promise<{ file: string }>
}

const kinds = { 'acknowledgement.xml': 'acknowledgement', 'notification.xml': 'notification' } as const

/** The answer that a set of this file would get, to download; nothing of it is kept. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerAction(async () => {
    const { file } = await params
    const kind = Object.hasOwn(kinds, file) ? kinds[file as keyof typeof kinds] : null
    if (!kind) throw new NotFound('no such answer')
    const { now, today } = currentMoment()
    const until = await saveCheckAttempt(await browserAddress(), now)
    if (until) return backToForm({ until: until.getTime() })
    const posted = {
      body: request.body ?? (async function* () {})(),
      contentType: request.headers.get('content-type') ?? '',
    }
    const found = await findFile(posted)
    if (!found) return backToForm({ problem: 'noFile' })
    const { fileName, content } = found
    const checked = await validateForms(parseForms({ fileName, pieceNumber: 1, bytes: content }), today)
    const { name, text } = await presentCheckedAnswer(checked, { kind, fileName, moment: now })
    return new Response(text, {
      headers: {
        'content-type': 'application/xml; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
    })
  })
}

async function backToForm(query: Record<string, string | number>): Promise<Response> {
  const location = path(await requestLanguage(), '/technical-library/check', query)
  return new Response(null, { status: 303, headers: { location } })
}
