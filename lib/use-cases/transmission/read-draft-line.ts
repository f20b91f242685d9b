import type { Actor } from '../../domain/actor.ts'
import type { DraftLineView } from '../../domain/transmission/draft-view.ts'

export async function readDraftLine(actor: Actor, lineId: string, now: Date): Promise<DraftLineView> {
  throw new Error('not written yet')
}
