import { type SavedFile, saveFile } from '../../db/batch/set-files.ts'
import type { Actor } from '../../domain/actor.ts'
import { MAXIMUM_PIECE_BYTES } from '../../domain/batch/set-name.ts'
import { requireFileSender } from '../actor/require.ts'

/**
 * Takes a file in as it comes, a part at a time; it belongs to nothing until its set is received.
 * @returns null beyond 200 MB
 * @throws AccessRefused
 */
export async function receiveFile(actor: Actor, content: AsyncIterable<Uint8Array>): Promise<SavedFile | null> {
  requireFileSender(actor)
  return saveFile(content, MAXIMUM_PIECE_BYTES)
}
