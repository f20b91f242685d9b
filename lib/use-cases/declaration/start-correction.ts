import type { Actor } from '../../domain/actor.ts'

export async function startCorrection(
  actor: Actor,
  declarationId: string,
  now: Date,
): Promise<{ transmissionId: string; lineId: string }> {
  throw new Error('not written yet')
}
