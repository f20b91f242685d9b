import { createHash } from 'node:crypto'
import { readApart } from '@/lib/channels/import/read-apart.ts'
import { UnreadableSheet } from '@/lib/channels/import/sheet-refusal.ts'
import { startWageImport } from '@/lib/use-cases/import/start-wage-import.ts'
import type { openPosted } from '../../../open-posted.ts'

interface Arrived {
  content: Uint8Array
  /** Null: pasted. */
  fileName: string | null
}

type Open = Awaited<ReturnType<typeof openPosted>>

/** Where the preview is, or the page that says why there is none. */
interface TakenIn {
  address: string
  isRefused: boolean
}

/** Reads what was handed in and keeps it beside the draft. `query` goes with a refusal. */
export async function takeIn(
  open: Open,
  { transmissionId, query }: { transmissionId: string; query?: Record<string, string> },
  arrive: () => Promise<Arrived>,
): Promise<TakenIn> {
  const { actor, language, addresses, now } = open
  try {
    const { content, fileName } = await arrive()
    const sheet = await readApart({ content, language, fileName })
    const contentDigest = createHash('sha256').update(content).digest('hex')
    const handedIn = { sheet, contentDigest }
    const { importId } = await open.leaveWhenSent(() => startWageImport(actor, transmissionId, handedIn, now))
    return { address: addresses.imported(importId), isRefused: false }
  } catch (failure) {
    if (!(failure instanceof UnreadableSheet)) throw failure
    const refusal = { check: failure.refusal, row: failure.row ?? undefined }
    return { address: addresses.import({ ...query, ...refusal }), isRefused: true }
  }
}
