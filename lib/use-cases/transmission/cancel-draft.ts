import type { Actor } from '../../domain/actor.ts'

export async function cancelDraft(actor: Actor, transmissionId: string, now: Date): Promise<void> {
  throw new Error('not written yet')
}
