import { describe, expect, it } from 'vitest'
import { isManagerOn, isMemberOn, listPermissionsOn, type Member } from '@/lib/domain/access/member.ts'
import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date.ts'

const day = (text: string) => parseLocalDate(text) as LocalDate

const member: Member = {
  membershipId: 'm',
  userId: 'u',
  givenName: 'Paul',
  familyName: 'Henrion',
  email: '',
  role: 'accessManager',
  startDate: day('2026-01-10'),
  endDate: day('2026-12-31'),
  lastSignInAt: null,
  clientCount: null,
  permissions: [
    { permission: 'accessManagement', startDate: day('2026-02-01'), endDate: null, lastUsedDate: null },
    { permission: 'eBox', startDate: day('2026-01-10'), endDate: day('2026-02-15'), lastUsedDate: null },
  ],
}

describe('a user of an enterprise', () => {
  it.each([
    ['2026-01-09', false],
    ['2026-01-10', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('is one on %s: %s', (date, isMember) => {
    expect(isMemberOn(member, day(date))).toBe(isMember)
  })

  it.each([
    ['2026-01-31', ['eBox']],
    ['2026-02-01', ['accessManagement', 'eBox']],
    ['2026-02-15', ['accessManagement', 'eBox']],
    ['2026-02-16', ['accessManagement']],
  ])('has on %s the permissions of that day', (date, held) => {
    expect(listPermissionsOn(member, day(date))).toEqual(held)
  })

  it('gives access with the role and the permission, both in force', () => {
    expect(isManagerOn(member, day('2026-02-01'))).toBe(true)
    expect(isManagerOn(member, day('2026-01-31'))).toBe(false)
    expect(isManagerOn(member, day('2027-01-01'))).toBe(false)
    expect(isManagerOn({ ...member, role: 'user' }, day('2026-02-01'))).toBe(false)
  })
})
