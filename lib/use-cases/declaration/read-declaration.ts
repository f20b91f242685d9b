import type { Actor } from '../../domain/actor.ts'
import type { DeclarationView } from '../../domain/overview/overview.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'

export async function readDeclaration(
  actor: Actor,
  declarationId: string,
): Promise<DeclarationView & { worker: WorkerName }> {
  throw new Error('not written yet')
}
