import { answerAction } from '@/app/refusals.tsx'
import { requireEmployer } from '@/lib/auth/actor.ts'
import { presentAcknowledgement } from '@/lib/channels/batch/present-acknowledgement.ts'
import { presentNotificationStream } from '@/lib/channels/batch/present-notification.ts'
import { presentSetFileName } from '@/lib/channels/batch/present-set-file-name.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { readNotifications } from '@/lib/use-cases/batch/list-form-answers.ts'
import { readSet } from '@/lib/use-cases/batch/read-set.ts'
import { batchNeed } from '../../../need.ts'

interface Context {
  params: Promise<{ setId: string; file: string }>
}

/** The two answers of a set, as files for the sender's program: `acknowledgement.xml`, and `notification-1.xml` to the last piece. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerAction(async () => {
    const { setId, file } = await params
    const actor = await requireEmployer(batchNeed)
    const set = await readSet(actor, setId)
    const { ticket, errors, status, readAt, doneAt } = set
    const goName = presentSetFileName({ ...set, kind: 'GO', pieceNumber: null })
    if (file === 'acknowledgement.xml' && readAt)
      return download(file, ticket, presentAcknowledgement({ ticket, errors }, { goName, moment: readAt }))
    const piece = /^notification-(\d{1,3})\.xml$/.exec(file)?.[1]
    if (!piece || status !== 'done' || !doneAt) throw new NotFound(`no answer ${file} of ${setId}`)
    const settings = { ticket, moment: doneAt, wantedPiece: Number(piece) }
    return download(file, ticket, presentNotificationStream(readNotifications(actor, setId), settings))
  })
}

function download(name: string, ticket: string, body: string | ReadableStream<Uint8Array>): Response {
  return new Response(body, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${ticket}-${name}"`,
      'cache-control': 'no-store',
    },
  })
}
