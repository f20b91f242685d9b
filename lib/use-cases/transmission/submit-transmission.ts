import type { Actor } from '../../domain/actor.ts'
import type { SubmitAnswer } from '../../domain/transmission/draft-view.ts'

export async function submitTransmission(actor: Actor, transmissionId: string, now: Date): Promise<SubmitAnswer> {
  throw new Error('not written yet')
}
