import { describe, expect, it } from 'vitest'
import { checkKeyReset } from '@/lib/domain/access/key-reset.ts'
import type { Member, MembershipRole } from '@/lib/domain/access/member.ts'
import type { AccessCase } from '@/lib/domain/access/rules.ts'
import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date.ts'

const startDate = parseLocalDate('2024-01-01') as LocalDate
const today = parseLocalDate('2026-06-15') as LocalDate

function aMember(name: string, role: MembershipRole): Member {
  const person = { membershipId: name, userId: name, givenName: name, familyName: name, email: '' }
  const permissions = [{ permission: 'accessManagement', startDate, endDate: null, lastUsedDate: null }] as const
  const held = role === 'user' ? [] : permissions
  return { ...person, role, startDate, endDate: null, lastSignInAt: null, clientCount: null, permissions: held }
}

const chief = aMember('chief', 'chiefAccessManager')
const manager = aMember('manager', 'accessManager')
const user = aMember('user', 'user')
const owner = { email: 'user@example.org', isAgent: false, hasOtherPlace: false }
const given = (by: Member, subject: Member): AccessCase => ({
  manager: by,
  subject,
  members: [chief, manager, user],
  today,
})

describe('the keys of a colleague are reset', () => {
  it.each([
    [chief, user, null],
    [chief, manager, null],
    [manager, user, null],
    [manager, chief, 'notYours'],
    [user, manager, 'notYours'],
    [manager, manager, 'ownKeys'],
    [chief, chief, 'ownKeys'],
  ])('by who answers for his access, never one’s own', (by, subject, refusal) => {
    expect(checkKeyReset(given(by, subject), owner)).toBe(refusal)
  })

  it.each([
    [{ isAgent: true }, 'beyond'],
    [{ hasOtherPlace: true }, 'beyond'],
    [{ email: ' ' }, 'noMail'],
  ])('unless they open more than this enterprise, or no mail can reach him: %j', (facts, refusal) => {
    expect(checkKeyReset(given(chief, user), { ...owner, ...facts })).toBe(refusal)
  })
})
