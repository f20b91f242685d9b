import type { Transaction } from '../../db/transaction.ts'
import type { GroupMember } from '../../domain/group/worker-group.ts'

async function listSent(tx: Transaction, transmissionId: string): Promise<GroupMember[]> {
  const versions = await tx.versions.listOfTransmission(transmissionId)
  const declarations = await tx.declarations.list({ declarationIds: versions.map((version) => version.declarationId) })
  const workerOf = new Map(declarations.map(({ declarationId, worker }) => [declarationId, worker]))
  return versions.flatMap(({ declarationId, calculation }) => {
    const worker = workerOf.get(declarationId)
    return worker ? [{ worker, qualities: calculation.qualities }] : []
  })
}

/**
 * The workers of a draft or of what was sent, each once, with the qualities that are known of them.
 * @throws NotFound
 */
export async function listGroupSource(tx: Transaction, transmissionId: string): Promise<GroupMember[]> {
  const { status } = await tx.transmissions.get(transmissionId)
  const members =
    status === 'draft'
      ? (await tx.draftLines.list(transmissionId)).map(({ worker, wages }) => ({
          worker,
          qualities: wages?.qualities ?? [],
        }))
      : await listSent(tx, transmissionId)
  return [...new Map(members.map((member) => [member.worker.workerId, member])).values()]
}
