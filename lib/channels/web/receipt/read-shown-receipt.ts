import { parseContentHash, parseTicket } from '../../../domain/transmission/receipt-content.ts'
import { findSeal } from '../../documents/receipt/receipt-seal.ts'
import { findFile } from '../batch/find-file.ts'
import { BrokenForm } from '../batch/read-multipart.ts'

interface Shown {
  ticket: string
  contentHash: string
  file?: { seal: string; unsealed: Uint8Array }
}

/** What somebody shows to the public page: a file, or what he copied from a receipt. */
export type ShownPost =
  | { kind: 'noFile' }
  /** `shown` is null when there is nothing in the file by which it could be recognised. */
  | { kind: 'file'; fileName: string; shown: Shown | null }
  | { kind: 'unreadable'; entered: EnteredReceipt; fields: readonly (keyof EnteredReceipt)[] }
  | { kind: 'typed'; entered: EnteredReceipt; shown: Shown }

export interface EnteredReceipt {
  ticket: string
  contentHash: string
}

/** Longest that is shown back of what was typed. */
const LONGEST_ENTRY = 200

/** One of the two forms of the page, as it arrives; its length is bounded by the gate. */
export function readShownReceipt(posted: { body: AsyncIterable<Uint8Array>; contentType: string }): Promise<ShownPost> {
  return posted.contentType.startsWith('multipart/form-data') ? readShownFile(posted) : readTyped(posted.body)
}

async function readShownFile(posted: Parameters<typeof readShownReceipt>[0]): Promise<ShownPost> {
  const found = await findFile(posted)
  if (!found) return { kind: 'noFile' }
  try {
    const mark = findSeal(await collect(found.content))
    if (mark === null) return { kind: 'file', fileName: found.fileName, shown: null }
    const { ticket, contentHash, ...file } = mark
    return { kind: 'file', fileName: found.fileName, shown: { ticket, contentHash, file } }
  } catch (failure) {
    // The connection broke; nobody reads this.
    if (failure instanceof BrokenForm) return { kind: 'noFile' }
    throw failure
  }
}

async function readTyped(body: AsyncIterable<Uint8Array>): Promise<ShownPost> {
  const form = new URLSearchParams((await collect(body)).toString('utf8'))
  const entryOf = (name: keyof EnteredReceipt) => (form.get(name) ?? '').slice(0, LONGEST_ENTRY)
  const entered = { ticket: entryOf('ticket'), contentHash: entryOf('contentHash') }
  const ticket = parseTicket(entered.ticket)
  const contentHash = parseContentHash(entered.contentHash)
  if (ticket !== null && contentHash !== null) return { kind: 'typed', entered, shown: { ticket, contentHash } }
  const wrong = { ticket: ticket === null, contentHash: contentHash === null }
  return { kind: 'unreadable', entered, fields: (['ticket', 'contentHash'] as const).filter((name) => wrong[name]) }
}

async function collect(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}
