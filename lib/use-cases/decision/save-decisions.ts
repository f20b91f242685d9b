import type { DeclarationOutcome } from '../../db/declaration/declarations.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import type { DecidedDeclaration } from './decide-all.ts'

/** What becomes of the declaration: the accepted version counts, a refused change leaves it in force, a cancellation ends it. */
function computeOutcome({ declaration, version, status }: DecidedDeclaration): DeclarationOutcome {
  const { declarationId, acceptedVersionId } = declaration
  const { versionId, calculation, totalCents } = version
  if (status === 'refused') {
    const kept = acceptedVersionId === null ? 'refused' : 'accepted'
    return { declarationId, versionId, status: kept, acceptedVersionId }
  }
  if (version.kind === 'cancellation') return { declarationId, versionId, status: 'cancelled', acceptedVersionId: null }
  return {
    declarationId,
    versionId,
    status: 'accepted',
    acceptedVersionId: versionId,
    shown: { calculation, totalCents },
  }
}

/** Writes each outcome once, with the audit entry of each change of state. */
export async function saveDecisions(
  tx: Transaction,
  {
    transmission,
    decided,
    now,
  }: { transmission: TransmissionRecord; decided: readonly DecidedDeclaration[]; now: Date },
): Promise<void> {
  const outcomes = decided.map(({ version: { versionId }, status, ticket, anomalies, parameterDates }) => ({
    versionId,
    status,
    ticket,
    anomalies,
    parameterDates,
  }))
  const declarationOutcomes = decided.map(computeOutcome)
  const saved = [await tx.versions.saveOutcomes(outcomes, now), await tx.declarations.saveOutcomes(declarationOutcomes)]
  if (saved.some((count) => count !== decided.length))
    throw new Error(`decided elsewhere: ${transmission.transmissionId}`)
  tx.auditEntries.recordAll(
    decided.map(({ declaration, version, status, ticket, anomalies }, place) => ({
      at: now,
      action: status === 'accepted' ? 'declaration.accept' : 'declaration.refuse',
      subjectKind: 'declaration',
      subjectId: declaration.declarationId,
      employerId: transmission.employerId,
      channel: version.channel,
      before: { status: declaration.status, acceptedVersionId: declaration.acceptedVersionId },
      after: {
        status: declarationOutcomes[place]?.status ?? null,
        versionId: version.versionId,
        kind: version.kind,
        ticket,
        anomalyCodes: anomalies.map((anomaly) => anomaly.code),
      },
    })),
  )
}
