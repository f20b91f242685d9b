import { describe, expect, it } from 'vitest'
import { sessionActor } from '@/lib/auth/session-actor.ts'
import type { SessionRights } from '@/lib/db/user/sessions.ts'
import { isOfficeItself } from '@/lib/domain/actor.ts'

const rights = (overrides: Partial<SessionRights>): SessionRights => ({
  sessionId: 'session',
  userId: 'person',
  givenName: 'Karel',
  familyName: 'Dewitte',
  language: 'nl',
  level: 400,
  activeProfile: null,
  createdAt: new Date(0),
  lastSeenAt: new Date(0),
  expiresAt: new Date(0),
  isAgent: false,
  isWorker: false,
  permissions: null,
  hasMandate: false,
  isMandateHeld: false,
  worn: null,
  hasOtherHat: false,
  ...overrides,
})

describe('who a session makes of its person', () => {
  it('nobody in particular before a profile is chosen', () => {
    expect(sessionActor(rights({ isAgent: true, isWorker: true })).actingAs).toBe('undecided')
  })

  it('the employer, who is also the sender', () => {
    const activeProfile = { kind: 'employer', employerId: 'E2' } as const
    expect(sessionActor(rights({ activeProfile, permissions: ['eBox'] }))).toMatchObject({
      actingAs: 'employer',
      employerId: 'E2',
      senderId: 'E2',
      permissions: ['eBox'],
    })
  })

  it('the office at work for its client', () => {
    const activeProfile = { kind: 'office', senderId: 'O1', employerId: 'C1' } as const
    expect(sessionActor(rights({ activeProfile, permissions: ['flexiAtWork'], hasMandate: true }))).toMatchObject({
      actingAs: 'office',
      employerId: 'C1',
      senderId: 'O1',
    })
  })

  it.each([
    ['the membership ended', { activeProfile: { kind: 'employer', employerId: 'E2' } as const }],
    [
      'the mandate ended',
      { activeProfile: { kind: 'office', senderId: 'O1', employerId: 'C1' } as const, permissions: ['eBox' as const] },
    ],
    [
      'the office let him go',
      { activeProfile: { kind: 'office', senderId: 'O1', employerId: 'C1' } as const, hasMandate: true },
    ],
    ['he is no agent any more', { activeProfile: { kind: 'agent' } as const }],
    ['he was never a worker', { activeProfile: { kind: 'worker' } as const }],
  ])('nobody in particular once %s', (_, overrides) => {
    expect(sessionActor(rights(overrides)).actingAs).toBe('undecided')
  })

  it('the office itself, for whoever manages its access', () => {
    const activeProfile = { kind: 'office', senderId: 'O1', employerId: 'O1' } as const
    const actor = sessionActor(rights({ activeProfile, permissions: ['accessManagement'], hasMandate: true }))
    expect(actor.actingAs === 'office' && isOfficeItself(actor)).toBe(true)
  })

  const worn = { name: 'Café', enterpriseNumber: '', nssoNumber: null, senderName: 'Horizon' }
  it.each([
    ['mandateEnded', { permissions: ['eBox' as const] }],
    ['clientTaken', { permissions: ['eBox' as const], isMandateHeld: true }],
    ['userRemoved', { hasMandate: true, isMandateHeld: true }],
  ])('tells why a hat is gone: %s', (reason, overrides) => {
    const activeProfile = { kind: 'office', senderId: 'O1', employerId: 'C1' } as const
    expect(sessionActor(rights({ activeProfile, worn, ...overrides }))).toMatchObject({
      actingAs: 'undecided',
      lostHat: { reason, employerName: 'Café', officeName: 'Horizon' },
    })
  })

  it('a worker who sees himself, or an agent', () => {
    expect(sessionActor(rights({ activeProfile: { kind: 'worker' }, isWorker: true }))).toMatchObject({
      actingAs: 'worker',
      workerId: 'person',
    })
    expect(sessionActor(rights({ activeProfile: { kind: 'agent' }, isAgent: true })).actingAs).toBe('agent')
  })
})
