import type { VersionRecord } from '../../db/declaration/versions.ts'
import type { AnsweredVersion, SentVersion } from '../../db/export/exported-versions.ts'
import type { Transaction } from '../../db/transaction.ts'
import { readExpiresAt } from '../e-box/read-expires-at.ts'

/** A version that is answered now. */
export interface NewlyAnswered extends SentVersion, AnsweredVersion {
  status: AnsweredVersion['status']
}

/** A receiver may refuse a whole month: the first ones are listed, the others stand at their workers. */
const LISTED = 100

type Refused = NewlyAnswered & { version: VersionRecord }

const keyOf = ({ employerId, version }: Refused) =>
  `${version.senderId} ${employerId} ${version.kind} ${version.channel}`

const countUnlisted = ({ length }: readonly Refused[]) => (length > LISTED ? { unlistedCount: length - LISTED } : {})

/** Tells the e-Box of whoever sent them: one message for each employer and kind of version. */
export async function confirmReceiverRefusals(
  tx: Transaction,
  refused: readonly NewlyAnswered[],
  { ticket, now }: { ticket: string; now: Date },
): Promise<void> {
  if (refused.length === 0) return
  const versions = await tx.versions.list(refused.map(({ versionId }) => versionId))
  const versionOf = new Map(versions.map((version) => [version.versionId, version]))
  const known = refused.flatMap((each) => {
    const version = versionOf.get(each.versionId)
    return version ? { ...each, version } : []
  })
  const expiresAt = await readExpiresAt(tx, now)
  await tx.eBoxMessages.recordAll(
    [...Map.groupBy(known, keyOf).values()].flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { employerId, version } = first
      const declarations = group.slice(0, LISTED).map(({ declarationId, versionId, workerId, anomalies, ...each }) => {
        return { declarationId, versionId, workerId, anomalies, ticket: each.version.ticket ?? '' }
      })
      return {
        recipientId: version.senderId,
        employerId,
        transmissionId: null,
        mandateId: null,
        kind: 'receiverRefused' as const,
        facts: {
          transmissionKind: version.kind,
          ticket,
          channel: version.channel,
          declarations,
          ...countUnlisted(group),
        },
        createdAt: now,
        expiresAt,
      }
    }),
  )
}
