import type { Actor } from '../../domain/actor.ts'

export async function cancelDraftLine(actor: Actor, lineId: string, now: Date): Promise<void> {
  throw new Error('not written yet')
}
