import type { Actor } from '../../domain/actor.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { OwnYear } from '../../domain/overview/overview.ts'

export async function listOwnDeclarations(actor: Actor, year: number | null, today: LocalDate): Promise<OwnYear> {
  throw new Error('not written yet')
}
