import type { Actor } from '../../domain/actor.ts'

export async function readWorkerId(actor: Actor, ssin: string): Promise<string | null> {
  throw new Error('not written yet')
}
