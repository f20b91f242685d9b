import type { DeclarationStatus, VersionKind, VersionStatus } from './version.ts'

export const transmissionStatuses = ['draft', 'received', 'done'] as const
export type TransmissionStatus = (typeof transmissionStatuses)[number]

/** What a state may become. A version is decided once; sending ends a draft; a cancellation is irreversible. */
export const transitions = {
  version: { processing: ['accepted', 'refused'], accepted: [], refused: [] },
  declaration: {
    processing: ['accepted', 'refused'],
    accepted: ['cancelled'],
    refused: ['processing'],
    cancelled: [],
  },
  transmission: { draft: ['received'], received: ['done'], done: [] },
} as const satisfies {
  version: Record<VersionStatus, readonly VersionStatus[]>
  declaration: Record<DeclarationStatus, readonly DeclarationStatus[]>
  transmission: Record<TransmissionStatus, readonly TransmissionStatus[]>
}

interface StatusOf {
  version: VersionStatus
  declaration: DeclarationStatus
  transmission: TransmissionStatus
}

export function canBecome<Subject extends keyof StatusOf>(
  subject: Subject,
  before: StatusOf[Subject],
  after: StatusOf[Subject],
): boolean {
  const allowed: Record<string, readonly string[]> = transitions[subject]
  return allowed[before]?.includes(after) ?? false
}

/**
 * The state that the versions of a declaration give it: the accepted one counts; a change in processing or refused leaves it in
 * force; an accepted cancellation ends it.
 */
export function computeDeclarationStatus(
  versions: readonly { kind: VersionKind; status: VersionStatus }[],
): DeclarationStatus {
  const accepted = versions.filter((version) => version.status === 'accepted')
  if (accepted.some((version) => version.kind === 'cancellation')) return 'cancelled'
  if (accepted.length > 0) return 'accepted'
  return versions.some((version) => version.status === 'processing') ? 'processing' : 'refused'
}

/** A transmission is done when each of its versions is decided. */
export function isDecided(versions: readonly { status: VersionStatus }[]): boolean {
  return versions.every((version) => version.status !== 'processing')
}
