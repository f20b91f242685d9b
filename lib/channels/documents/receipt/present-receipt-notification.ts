import type { FormAnswer } from '../../../domain/batch/answer.ts'
import { presentNotifications } from '../../batch/present-notification.ts'
import { blankSeal } from './receipt-seal.ts'

interface Decided {
  ticket: string
  contentHash: string | null
  decidedAt: Date
  answers: readonly FormAnswer[]
}

async function* inTurn(answers: readonly FormAnswer[]) {
  yield* answers
}

/**
 * What became of a transmission of the web, in the format of the answers to files (NOTIFICATION). Its seal stands behind the document,
 * where no schema looks, and is blank until `putSeal` fills it in.
 */
export async function presentReceiptNotification(decided: Decided): Promise<Uint8Array<ArrayBuffer>> {
  const { ticket, contentHash, decidedAt, answers } = decided
  let xml = ''
  for await (const { text } of presentNotifications(inTurn(answers), {
    ticket,
    moment: decidedAt,
    largestPiece: Number.POSITIVE_INFINITY,
  }))
    xml += text
  if (contentHash !== null) xml += `<?${blankSeal({ ticket, contentHash })}?>\n`
  return new Uint8Array(Buffer.from(xml))
}
