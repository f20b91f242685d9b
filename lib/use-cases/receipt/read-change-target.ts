import type { DeclarationRecord } from '../../db/declaration/declarations.ts'
import type { VersionRecord } from '../../db/declaration/versions.ts'
import type { Transaction } from '../../db/transaction.ts'
import { yearOf } from '../../domain/local-date.ts'
import type { ChangeTarget } from '../../domain/wage-declaration/rules/change.ts'
import type { ChangedDeclaration } from './record-received.ts'

/** A declaration that somebody wants to correct or cancel, held until the end of the transaction, and what rule 23 asks about it. */
export interface HeldTarget {
  declaration: DeclarationRecord
  target: ChangeTarget
  /** The version a change builds on: the one in force, else the last one, which was refused. */
  last: VersionRecord
  changed: ChangedDeclaration
}

/** @throws NotFound */
export async function readChangeTarget(tx: Transaction, declarationId: string): Promise<HeldTarget> {
  const declaration = await tx.declarations.getLocked(declarationId)
  const { status, acceptedVersionId, processingVersionId } = declaration
  const versions = await tx.versions.listOfDeclarations([declarationId])
  const newest = versions.toSorted((first, second) => second.number - first.number)
  const refused = newest.find((version) => version.status === 'refused')
  const last = versions.find((version) => version.versionId === acceptedVersionId) ?? refused ?? newest[0]
  if (!last) throw new Error(`declaration ${declarationId} has no version`)
  return {
    declaration,
    target: {
      status,
      acceptedVersionId,
      processingVersionId,
      refusedVersionId: acceptedVersionId === null ? (refused?.versionId ?? null) : null,
    },
    last,
    changed: {
      declarationId,
      acceptedVersionId,
      nextNumber: (newest[0]?.number ?? 0) + 1,
      shownYear: yearOf(declaration.calculationPeriod.startDate),
    },
  }
}
