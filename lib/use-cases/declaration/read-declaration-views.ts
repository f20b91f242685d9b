import type { DeclarationRecord } from '../../db/declaration/declarations.ts'
import type { VersionRecord } from '../../db/declaration/versions.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { DeclarationView, VersionView } from '../../domain/overview/overview.ts'

type Names = ReadonlyMap<string, string>

interface Naming {
  people: Names
  senders: Names
}

function toVersionView(version: VersionRecord, employerId: string, { people, senders }: Naming): VersionView {
  const { senderId, submittedByUserId, declarationId: _own, ...rest } = version
  return {
    versionId: rest.versionId,
    transmissionId: rest.transmissionId,
    number: rest.number,
    kind: rest.kind,
    status: rest.status,
    ticket: rest.ticket,
    calculation: rest.calculation,
    totalCents: rest.totalCents,
    reason: rest.reason,
    reasonText: rest.reasonText,
    anomalies: rest.anomalies,
    confirmedWarnings: rest.confirmedWarnings,
    channel: rest.channel,
    submittedAt: rest.submittedAt,
    decidedAt: rest.decidedAt,
    submittedByName: people.get(submittedByUserId ?? '') ?? null,
    outside: rest.outside,
    senderName: senderId === employerId ? null : (senders.get(senderId) ?? null),
  }
}

/** The version in force, else the one in processing, else the last refused one; of a cancelled one, what was cancelled. */
function findShown(
  versions: readonly VersionView[],
  { acceptedVersionId, processingVersionId, status }: DeclarationRecord,
) {
  const byId = (id: string | null) => versions.find((version) => version.versionId === id)
  const inForce = byId(acceptedVersionId) ?? byId(processingVersionId)
  if (status !== 'cancelled') return inForce ?? versions[0]
  return versions.find((version) => version.status === 'accepted' && version.kind !== 'cancellation')
}

/** @param versions newest first */
function toView(declaration: DeclarationRecord, versions: readonly VersionView[]): DeclarationView[] {
  const shown = findShown(versions, declaration)
  const [newest] = versions
  if (!shown || !newest) return []
  const isInForce = declaration.acceptedVersionId !== null
  return [
    {
      declarationId: declaration.declarationId,
      status: declaration.status,
      shown,
      processingKind: isInForce && newest.status === 'processing' ? newest.kind : null,
      refusedChange: isInForce && newest.status === 'refused' ? newest : null,
      versions,
    },
  ]
}

/** Declarations with their whole history, in the order given; four questions whatever their number. */
export async function readDeclarationViews(
  tx: Transaction,
  declarations: readonly DeclarationRecord[],
): Promise<DeclarationView[]> {
  if (declarations.length === 0) return []
  const versions = await tx.versions.listOfDeclarations(declarations.map((each) => each.declarationId))
  const naming = {
    people: await tx.workers.listFullNames(versions.map((version) => version.submittedByUserId)),
    senders: await tx.enterprises.listNames(versions.map((version) => version.senderId)),
  }
  const byDeclaration = Map.groupBy(versions, (version) => version.declarationId)
  return declarations.flatMap((declaration) => {
    const own = byDeclaration.get(declaration.declarationId) ?? []
    const newestFirst = own.toSorted((first, second) => second.number - first.number)
    return toView(
      declaration,
      newestFirst.map((version) => toVersionView(version, declaration.employerId, naming)),
    )
  })
}
