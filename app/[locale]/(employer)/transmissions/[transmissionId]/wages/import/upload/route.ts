import { answerAction } from '@/app/refusals.tsx'
import { collectContent } from '@/lib/channels/import/read-apart.ts'
import { UnreadableSheet } from '@/lib/channels/import/sheet-refusal.ts'
import { findFile } from '@/lib/channels/web/batch/find-file.ts'
import { openPosted } from '../../../../open-posted.ts'
import { takeIn } from '../take-in.ts'

interface Context {
  params: Promise<{ transmissionId: string }>
}

/** As long as a name needs to be known again. */
const LONGEST_NAME = 120

/** Takes a file of wages, shows what it would bring, and changes nothing else. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerAction(async () => {
    const { transmissionId } = await params
    const open = await openPosted(transmissionId)
    await open.readDraft()
    const { address } = await takeIn(open, { transmissionId }, () => readFile(request))
    return new Response(null, { status: 303, headers: { location: address } })
  })
}

async function readFile({ body, headers }: Request) {
  const file = body && (await findFile({ body, contentType: headers.get('content-type') ?? '' }))
  if (!file) throw new UnreadableSheet('nothing')
  return { content: await collectContent(file.content), fileName: file.fileName.slice(-LONGEST_NAME) }
}
