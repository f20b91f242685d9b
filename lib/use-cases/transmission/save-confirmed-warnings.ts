import type { Actor } from '../../domain/actor.ts'

export async function saveConfirmedWarnings(
  actor: Actor,
  lineId: string,
  codes: readonly string[],
  now: Date,
): Promise<void> {
  throw new Error('not written yet')
}
