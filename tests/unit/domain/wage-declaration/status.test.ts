import { describe, expect, it } from 'vitest'
import {
  canBecome,
  computeDeclarationStatus,
  isDecided,
  transitions,
  transmissionStatuses,
} from '@/lib/domain/wage-declaration/status.ts'
import {
  declarationStatuses,
  type VersionKind,
  type VersionStatus,
  versionStatuses,
} from '@/lib/domain/wage-declaration/version.ts'

const subjects = { version: versionStatuses, declaration: declarationStatuses, transmission: transmissionStatuses }
const allowed = [
  'version processing accepted',
  'version processing refused',
  'declaration processing accepted',
  'declaration processing refused',
  'declaration accepted cancelled',
  'declaration refused processing',
  'transmission draft received',
  'transmission received done',
]

describe('the states', () => {
  it('become one another only as the table says', () => {
    const found = [
      ...versionStatuses.flatMap((a) => versionStatuses.map((b) => [canBecome('version', a, b), `version ${a} ${b}`])),
      ...declarationStatuses.flatMap((a) =>
        declarationStatuses.map((b) => [canBecome('declaration', a, b), `declaration ${a} ${b}`]),
      ),
      ...transmissionStatuses.flatMap((a) =>
        transmissionStatuses.map((b) => [canBecome('transmission', a, b), `transmission ${a} ${b}`]),
      ),
    ]
    expect(found.filter(([can]) => can).map(([, name]) => name)).toEqual(allowed)
  })

  it('have a row each, and none that does not exist', () => {
    for (const [subject, statuses] of Object.entries(subjects)) {
      expect(Object.keys(transitions[subject as keyof typeof transitions]).sort()).toEqual([...statuses].sort())
    }
    expect(canBecome('version', 'gone' as VersionStatus, 'accepted')).toBe(false)
  })
})

describe('the state of a declaration', () => {
  const of = (...versions: readonly [VersionKind, VersionStatus][]) =>
    computeDeclarationStatus(versions.map(([kind, status]) => ({ kind, status })))

  it('is that of its original until a change is accepted', () => {
    expect(of(['original', 'processing'])).toBe('processing')
    expect(of(['original', 'refused'])).toBe('refused')
    expect(of(['original', 'accepted'])).toBe('accepted')
    expect(of(['original', 'refused'], ['original', 'processing'])).toBe('processing')
    expect(of(['original', 'refused'], ['original', 'accepted'])).toBe('accepted')
  })

  it('stays accepted while a change is in processing or when it was refused', () => {
    expect(of(['original', 'accepted'], ['modification', 'processing'])).toBe('accepted')
    expect(of(['original', 'accepted'], ['modification', 'refused'])).toBe('accepted')
    expect(of(['original', 'accepted'], ['modification', 'accepted'])).toBe('accepted')
    expect(of(['original', 'accepted'], ['cancellation', 'processing'])).toBe('accepted')
    expect(of(['original', 'accepted'], ['cancellation', 'refused'])).toBe('accepted')
  })

  it('is cancelled by an accepted cancellation', () => {
    expect(of(['original', 'accepted'], ['modification', 'accepted'], ['cancellation', 'accepted'])).toBe('cancelled')
  })
})

describe('a transmission', () => {
  it('is decided when each of its declarations is', () => {
    expect(isDecided([{ status: 'accepted' }, { status: 'refused' }])).toBe(true)
    expect(isDecided([{ status: 'accepted' }, { status: 'processing' }])).toBe(false)
  })
})
