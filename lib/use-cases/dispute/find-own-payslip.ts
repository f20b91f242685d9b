import type { DeclarationRecord } from '../../db/declaration/declarations.ts'
import type { VersionRecord } from '../../db/declaration/versions.ts'
import type { Transaction } from '../../db/transaction.ts'
import { NotFound } from '../../domain/refusal.ts'

export interface OwnPayslip {
  declaration: DeclarationRecord
  /** Decided ones and those in processing, never a refused one; newest first. */
  versions: readonly VersionRecord[]
  versionNumber: number
}

/** An accepted payslip of this worker, the only kind that can be disputed. @throws NotFound also when it is somebody else's */
export async function findOwnPayslip(tx: Transaction, workerId: string, declarationId: string): Promise<OwnPayslip> {
  const declaration = await tx.declarations.get(declarationId)
  const isOwn = declaration.worker.workerId === workerId && declaration.status === 'accepted'
  const versions = isOwn ? await tx.versions.listOfDeclarations([declarationId]) : []
  const inForce = versions.find(({ versionId }) => versionId === declaration.acceptedVersionId)
  if (!inForce) throw new NotFound(`no payslip ${declarationId} of this worker`)
  const shown = versions
    .filter(({ status }) => status !== 'refused')
    .sort((first, second) => second.number - first.number)
  return { declaration, versions: shown, versionNumber: inForce.number }
}
