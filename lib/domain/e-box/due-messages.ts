import type { Anomaly } from '../anomaly.ts'
import type { VersionKind, VersionStatus } from '../wage-declaration/version.ts'
import { type OutcomeKind, outcomeKinds } from './message.ts'

/** A version of the transmission as it was decided. */
export interface DecidedVersion {
  kind: VersionKind
  status: VersionStatus
  anomalies: readonly Anomaly[]
}

export interface DueMessage<Version extends DecidedVersion> {
  kind: OutcomeKind
  versions: readonly Version[]
}

/**
 * The messages that a transmission owes to the e-Box: none before its last declaration is decided, then one of each kind that
 * occurs, in the order of `outcomeKinds`. What was sent as a set (batch, REST batch call) gets one result instead.
 */
export function computeMessages<Version extends DecidedVersion>(outcome: {
  isSet: boolean
  versions: readonly Version[]
}): DueMessage<Version>[] {
  const { isSet, versions } = outcome
  if (versions.some((version) => version.status === 'processing')) return []
  const kindOf = (version: Version): OutcomeKind => (isSet ? 'batchResult' : computeKind(version))
  return outcomeKinds
    .map((kind) => ({ kind, versions: versions.filter((version) => kindOf(version) === kind) }))
    .filter((message) => message.versions.length > 0)
}

/** A remark is a nonBlocking anomaly; warnings change no kind. */
export function computeKind({ kind, status, anomalies }: DecidedVersion): OutcomeKind {
  if (status === 'refused') return 'refused'
  if (kind === 'modification') return 'modified'
  if (kind === 'cancellation') return 'deleted'
  const hasRemark = anomalies.some((anomaly) => anomaly.severity === 'nonBlocking')
  return hasRemark ? 'acceptedWithRemarks' : 'accepted'
}
