import type { Actor } from '../../domain/actor.ts'
import type { EBoxMessageView } from '../../domain/e-box/message.ts'

export async function readEBoxMessage(actor: Actor, messageId: string, now: Date): Promise<EBoxMessageView> {
  throw new Error('not written yet')
}
