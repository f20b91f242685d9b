import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { receiptCodes, withdrawalCodes } from '@/lib/channels/batch/present-verdict.ts'
import { type ArrivingFile, takeFiles } from '@/lib/channels/batch/take-files.ts'
import { BrokenForm, readMultipart } from '@/lib/channels/web/batch/read-multipart.ts'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import type { SetName } from '@/lib/domain/batch/set-name.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelSet } from '@/lib/use-cases/batch/cancel-set.ts'
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
  if (!taken.ok) return taken.withdrawn ? withdraw(actor, taken.withdrawn, now) : refuse(taken.codes.join(' '))
  const receipt = await receiveSet(actor, taken, now)
  if ('ticket' in receipt) return { pathname: `/batch/${receipt.setId}`, query: { sent: receipt.kind } }
  return refuse(receiptCodes[receipt.kind])
}

async function withdraw(actor: EmployerActor, name: SetName, now: Date): Promise<Address> {
  const code = withdrawalCodes[await cancelSet(actor, name, now)]
  return code ? refuse(code) : { pathname: '/batch', query: { withdrawn: 'yes' } }
}

const refuse = (errors: string): Address => ({ pathname: '/batch', query: { errors } })

async function* arrivingFiles(request: Request): AsyncGenerator<ArrivingFile> {
  if (request.body) yield* readMultipart(request.body, request.headers.get('content-type') ?? '')
}

/** Nothing was chosen, or the connection broke. */
function brokenAddress(failure: unknown): Address {
  if (!(failure instanceof BrokenForm)) throw failure
  return refuse('ACRF-131')
}
