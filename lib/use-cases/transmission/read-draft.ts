import type { Actor } from '../../domain/actor.ts'
import type { DraftView } from '../../domain/transmission/draft-view.ts'

export async function readDraft(actor: Actor, transmissionId: string, now: Date): Promise<DraftView> {
  throw new Error('not written yet')
}
