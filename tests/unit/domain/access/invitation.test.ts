import { describe, expect, it } from 'vitest'
import {
  computeInvitationEnd,
  computeInvitationState,
  isForPerson,
  parseEmail,
} from '@/lib/domain/access/invitation.ts'

const madeAt = new Date('2026-03-28T10:00:00Z')
const expiresAt = computeInvitationEnd(madeAt)
const open = { expiresAt, acceptedAt: null, revokedAt: null }

describe('an invitation', () => {
  it('waits for 72 hours, whatever the clock of the country does', () => {
    expect(expiresAt.toISOString()).toBe('2026-03-31T10:00:00.000Z')
    expect(computeInvitationState(open, new Date('2026-03-31T09:59:59.999Z'))).toBe('open')
    expect(computeInvitationState(open, expiresAt)).toBe('expired')
  })

  it('that was answered or revoked stays so', () => {
    expect(computeInvitationState({ ...open, revokedAt: madeAt }, madeAt)).toBe('revoked')
    expect(computeInvitationState({ ...open, acceptedAt: madeAt }, expiresAt)).toBe('accepted')
  })

  it('is for the mailbox it was sent to, or for who has none yet', () => {
    expect(isForPerson({ email: 'paul@example.org' }, 'Paul@Example.org ')).toBe(true)
    expect(isForPerson({ email: 'paul@example.org' }, '')).toBe(true)
    expect(isForPerson({ email: 'paul@example.org' }, 'paula@example.org')).toBe(false)
  })
})

describe('an e-mail address', () => {
  it.each([
    [' Paul.Henrion@Example.org ', 'paul.henrion@example.org'],
    ['a+b@sub.example.org', 'a+b@sub.example.org'],
    ['paul', null],
    ['paul@localhost', null],
    ['a@example.org, b@example.org', null],
    ['Paul <paul@example.org>', null],
    ['paul@example..org', null],
    ['', null],
    [`${'a'.repeat(250)}@example.org`, null],
  ])('%s is read as %s', (typed, expected) => {
    expect(parseEmail(typed)).toBe(expected)
  })
})
