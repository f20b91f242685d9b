import { inReading } from '../../db/transaction.ts'
import type { SenderActor, SystemActor } from '../../domain/actor.ts'

const system: SystemActor = { actingAs: 'system' }

/** Who acts when files lie in the folder of that number; null when no sender bears it. */
export async function readSender(senderNumber: string): Promise<SenderActor | null> {
  const senderId = await inReading(system, (tx) => tx.enterprises.findIdOfSender(senderNumber))
  return senderId === null ? null : { actingAs: 'sender', employerId: senderId, senderId }
}
