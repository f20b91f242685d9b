import type { Transaction } from '../../db/transaction.ts'
import type { KnownDeclaration } from '../../domain/wage-declaration/facts.ts'

export interface DatedKnownDeclaration extends KnownDeclaration {
  workerId: string
  createdAt: Date
}

/** What counts of these workers at this employer: accepted, or in processing for the first time. */
export async function listKnownDeclarations(
  tx: Transaction,
  { employerId, workerIds }: { employerId: string; workerIds: readonly string[] },
): Promise<DatedKnownDeclaration[]> {
  const declarations = await tx.declarations.list({ employerId, workerIds })
  const counting = declarations.flatMap((declaration) => {
    const versionId = declaration.acceptedVersionId ?? declaration.processingVersionId
    return versionId && declaration.status !== 'cancelled' ? [{ declaration, versionId }] : []
  })
  const versions = await tx.versions.list(counting.map(({ versionId }) => versionId))
  const byId = new Map(versions.map((version) => [version.versionId, version]))
  return counting.flatMap(({ declaration, versionId }) => {
    const version = byId.get(versionId)
    if (!version) return []
    const { declarationId, status, worker, createdAt } = declaration
    const isAccepted = declaration.acceptedVersionId !== null
    const { calculation, totalCents } = version
    return [{ declarationId, status, calculation, isAccepted, totalCents, workerId: worker.workerId, createdAt }]
  })
}
