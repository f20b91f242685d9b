import { listRefusedRows } from '../../db/declaration/refused-declarations.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { RefusedEntry } from '../../domain/overview/overview.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'

/** What was refused here and still waits for its correction, newest first (portal: À faire). */
export async function listRefusedDeclarations(actor: Actor, limit: number): Promise<readonly RefusedEntry[]> {
  requireEmployerActor(actor, toConsult)
  return inReading(actor, (tx) => listRefusedRows(tx, limit))
}
