import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { type ArrivingFile, takeFiles } from '@/lib/channels/batch/take-files.ts'
import { BrokenForm, readMultipart } from '@/lib/channels/web/batch/read-multipart.ts'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import { path } from '@/lib/i18n/path.ts'
import { receiveFile } from '@/lib/use-cases/batch/receive-file.ts'
import { receiveSet } from '@/lib/use-cases/batch/receive-set.ts'
import { batchNeed } from '../need.ts'

/** Takes the files of one set as they arrive, straight to disk, and shows what becomes of it. */
export function POST(request: Request): Promise<Response> {
  return answerAction(async () => {
    const actor = await requireEmployer(batchNeed)
    const address = await take(actor, arrivingFiles(request)).catch(brokenAddress)
    const { pathname, query } = address
    return new Response(null, { status: 303, headers: { location: path(await requestLanguage(), pathname, query) } })
  })
}

interface Address {
  pathname: `/${string}`
  query: Record<string, string | number>
}

async function take(actor: EmployerActor, files: AsyncIterable<ArrivingFile>): Promise<Address> {
  const { now, today } = currentMoment()
  const taken = await takeFiles(files, { today, save: (content) => receiveFile(actor, content) })
  if (!taken.ok) return { pathname: '/batch', query: { errors: taken.codes.join(' ') } }
  const receipt = await receiveSet(actor, taken, now)
  if (receipt.kind === 'wrongSender') return { pathname: '/batch', query: { errors: 'ACRF-103' } }
  if (receipt.kind === 'nameTaken') return { pathname: '/batch', query: { errors: 'ACRF-133' } }
  return { pathname: `/batch/${receipt.setId}`, query: { sent: receipt.kind } }
}

async function* arrivingFiles(request: Request): AsyncGenerator<ArrivingFile> {
  if (request.body) yield* readMultipart(request.body, request.headers.get('content-type') ?? '')
}

/** Nothing was chosen, or the connection broke. */
function brokenAddress(failure: unknown): Address {
  if (!(failure instanceof BrokenForm)) throw failure
  return { pathname: '/batch', query: { errors: 'ACRF-131' } }
}
