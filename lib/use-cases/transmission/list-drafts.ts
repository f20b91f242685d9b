import type { Actor } from '../../domain/actor.ts'
import type { DraftEntry } from '../../domain/transmission/draft-view.ts'

export async function listDrafts(actor: Actor, now: Date): Promise<readonly DraftEntry[]> {
  throw new Error('not written yet')
}
