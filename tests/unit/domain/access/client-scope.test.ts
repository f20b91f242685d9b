import { describe, expect, it } from 'vitest'
import { checkClients } from '@/lib/domain/access/client-scope.ts'
import type { Member, MembershipRole } from '@/lib/domain/access/member.ts'
import { day } from '../../../factories/values.ts'

const startDate = day('2024-01-01')
const today = day('2026-03-10')

const aMember = (membershipId: string, role: MembershipRole = 'user'): Member => ({
  ...{ membershipId, userId: membershipId, givenName: '', familyName: '', email: '', role },
  ...{ startDate, endDate: null, lastSignInAt: null, clientCount: null },
  permissions:
    role === 'user' ? [] : [{ permission: 'accessManagement', startDate, endDate: null, lastUsedDate: null }],
})

const [chief, manager, user] = [
  aMember('chief', 'chiefAccessManager'),
  aMember('manager', 'accessManager'),
  aMember('user'),
]
const caseOf = (by: Member, subject: Member) => ({ manager: by, subject, members: [chief, manager, user], today })
const everything = { isNarrowed: false, mandateIds: [] }
const onlyA = { isNarrowed: true, mandateIds: ['A'] }
const none = { isForAll: false, addedIds: [] }
const adds = (...addedIds: string[]) => ({ isForAll: false, addedIds })
const forAll = { isForAll: true, addedIds: [] }

describe('the clients of an office user', () => {
  it('are chosen by whoever answers for his access', () => {
    expect(checkClients(caseOf(manager, user), adds('A', 'B'), everything)).toBeNull()
    expect(checkClients(caseOf(chief, manager), adds('A'), everything)).toBeNull()
    expect(checkClients(caseOf(manager, chief), none, everything)).toBe('notYours')
    expect(checkClients(caseOf(user, manager), none, everything)).toBe('notYours')
  })

  it('are widened by nobody for himself, and may be given up', () => {
    expect(checkClients(caseOf(manager, manager), adds('A'), everything)).toBe('ownUpward')
    expect(checkClients(caseOf(chief, chief), forAll, everything)).toBe('ownUpward')
    expect(checkClients(caseOf(manager, manager), none, everything)).toBeNull()
  })

  it('are given by a narrowed manager from his own, by the chief from all', () => {
    expect(checkClients(caseOf(manager, user), adds('A'), onlyA)).toBeNull()
    expect(checkClients(caseOf(manager, user), adds('A', 'B'), onlyA)).toBe('beyondYours')
    expect(checkClients(caseOf(manager, user), forAll, onlyA)).toBe('beyondYours')
    expect(checkClients(caseOf(chief, user), forAll, onlyA)).toBeNull()
  })
})
