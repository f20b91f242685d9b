import { describe, expect, it } from 'vitest'
import type { Member, MembershipRole } from '@/lib/domain/access/member.ts'
import {
  type AccessCase,
  checkGrant,
  checkHandOver,
  checkRemoval,
  checkRole,
  checkTakeBack,
  listGrantable,
} from '@/lib/domain/access/rules.ts'
import { type Permission, permissions } from '@/lib/domain/actor.ts'
import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date.ts'

const day = (text: string) => parseLocalDate(text) as LocalDate
const today = day('2026-06-15')

function aMember(
  name: string,
  role: MembershipRole,
  held: readonly Permission[],
  endDate: LocalDate | null = null,
): Member {
  return {
    membershipId: name,
    userId: name,
    givenName: name,
    familyName: name,
    email: '',
    role,
    startDate: day('2024-01-01'),
    endDate,
    lastSignInAt: null,
    clientCount: null,
    permissions: held.map((permission) => ({
      permission,
      startDate: day('2024-01-01'),
      endDate: null,
      lastUsedDate: null,
    })),
  }
}

const chief = aMember('chief', 'chiefAccessManager', ['accessManagement', 'eBox'])
const otherChief = aMember('otherChief', 'chiefAccessManager', permissions)
const manager = aMember('manager', 'accessManager', ['accessManagement', 'dimonaConsultation'])
const otherManager = aMember('otherManager', 'accessManager', permissions)
const user = aMember('user', 'user', ['dimonaConsultation'])
const pretender = aMember('pretender', 'user', permissions)
const formerChief = aMember('formerChief', 'chiefAccessManager', permissions, day('2026-06-14'))
const members = [chief, manager, otherManager, user, pretender, formerChief]

const of = (who: Member, subject: Member, among: readonly Member[] = members): AccessCase => ({
  manager: who,
  subject,
  members: among,
  today,
})
const forever = (permission: 'eBox' | 'dimonaConsultation' | 'flexiAtWork') => ({
  permission,
  startDate: today,
  endDate: null,
})

describe('what a manager may give', () => {
  it('is everything for the chief, what he holds for an access manager, and nothing for anybody else', () => {
    expect(listGrantable(chief, today)).toHaveLength(5)
    expect(listGrantable(manager, today)).toEqual(['dimonaConsultation'])
    expect(listGrantable(user, today)).toEqual([])
    expect(listGrantable(pretender, today)).toEqual([])
    expect(listGrantable(formerChief, today)).toEqual([])
  })

  it.each([
    ['the chief gives a user what he lacks himself', chief, user, 'flexiAtWork', null],
    ['the chief gives an access manager something', chief, manager, 'eBox', null],
    ['an access manager gives a user what he holds', manager, aMember('new', 'user', []), 'dimonaConsultation', null],
    ['an access manager gives a user what he lacks', manager, user, 'flexiAtWork', 'beyondYours'],
    ['an access manager raises another access manager', manager, otherManager, 'eBox', 'notYours'],
    ['an access manager raises the chief', manager, chief, 'flexiAtWork', 'notYours'],
    ['an access manager raises himself', manager, manager, 'eBox', 'ownUpward'],
    ['the chief raises himself', chief, chief, 'flexiAtWork', 'ownUpward'],
    ['a user with the permission alone gives', pretender, user, 'eBox', 'notYours'],
    ['a chief whose membership has ended gives', formerChief, user, 'eBox', 'notYours'],
  ] as const)('%s', (...row) => {
    const [, who, subject, permission, refusal] = row
    expect(checkGrant(of(who, subject), forever(permission))).toBe(refusal)
  })

  it('one may shorten what one holds and not make it longer again', () => {
    const shortened = { permission: 'eBox' as const, startDate: today, endDate: day('2026-07-01') }
    expect(checkGrant(of(chief, chief), shortened)).toBeNull()
    const limited: Member = {
      ...chief,
      permissions: [
        ...chief.permissions.filter(({ permission }) => permission !== 'eBox'),
        { permission: 'eBox', startDate: today, endDate: day('2026-07-01'), lastUsedDate: null },
      ],
    }
    expect(checkGrant(of(limited, limited), forever('eBox'))).toBe('ownUpward')
    expect(checkGrant(of(limited, limited), { ...shortened, endDate: day('2026-07-02') })).toBe('ownUpward')
    expect(checkGrant(of(limited, limited), { ...shortened, endDate: day('2026-06-30') })).toBeNull()
  })

  it('a permission of the past is not kept by giving it again to oneself', () => {
    const over = { permission: 'eBox' as const, startDate: day('2025-01-01'), endDate: day('2025-12-31') }
    const past: Member = { ...chief, permissions: [chief.permissions[0] as never, { ...over, lastUsedDate: null }] }
    expect(checkGrant(of(past, past), forever('eBox'))).toBe('ownUpward')
  })
})

describe('taking back', () => {
  it.each([
    ['the chief takes from anybody', chief, otherManager, null],
    ['an access manager takes from a user', manager, pretender, null],
    ['an access manager takes from himself', manager, manager, null],
    ['an access manager takes from another', manager, otherManager, 'notYours'],
    ['an access manager takes from the chief', manager, chief, 'notYours'],
    ['a user takes from himself', user, user, 'notYours'],
  ] as const)('%s', (...row) => {
    const [, who, subject, refusal] = row
    expect(checkTakeBack(of(who, subject))).toBe(refusal)
  })
})

describe('roles', () => {
  it.each([
    ['the chief makes an access manager', chief, user, 'accessManager', null],
    ['the chief makes another chief', chief, user, 'chiefAccessManager', null],
    ['the chief unmakes an access manager', chief, manager, 'user', null],
    ['an access manager makes one', manager, user, 'accessManager', 'notYours'],
    ['an access manager unmakes another', manager, otherManager, 'user', 'notYours'],
    ['an access manager makes himself chief', manager, manager, 'chiefAccessManager', 'ownUpward'],
    ['an access manager steps down', manager, manager, 'user', null],
    ['a user makes himself access manager', user, user, 'accessManager', 'notYours'],
    ['the last chief steps down', chief, chief, 'accessManager', 'lastChief'],
    ['the last chief becomes a user', chief, chief, 'user', 'lastChief'],
    ['the role one has already', chief, chief, 'chiefAccessManager', null],
  ] as const)('%s', (...row) => {
    const [, who, subject, role, refusal] = row
    expect(checkRole(of(who, subject), role)).toBe(refusal)
  })

  it('a chief steps down when another one is in force', () => {
    expect(checkRole(of(chief, chief, [chief, otherChief]), 'user')).toBeNull()
  })
})

describe('removal and leaving', () => {
  it.each([
    ['an access manager removes a user', manager, user, members, null],
    ['an access manager removes another', manager, otherManager, members, 'notYours'],
    ['an access manager leaves', manager, manager, members, null],
    ['the last chief leaves', chief, chief, members, 'lastChief'],
    ['a chief leaves another behind', chief, chief, [chief, otherChief], null],
    ['a chief removes the other', chief, otherChief, [chief, otherChief], null],
    ['a chief whose only colleague has ended leaves', chief, chief, [chief, formerChief], 'lastChief'],
    ['a user leaves by himself', user, user, members, 'notYours'],
  ] as const)('%s', (...row) => {
    const [, who, subject, among, refusal] = row
    expect(checkRemoval(of(who, subject, among))).toBe(refusal)
  })
})

describe('handing over the role of chief', () => {
  it('is for the chief, to another user in force', () => {
    expect(checkHandOver(of(chief, user))).toBeNull()
    expect(checkHandOver(of(chief, chief))).toBe('notYours')
    expect(checkHandOver(of(chief, formerChief))).toBe('notYours')
    expect(checkHandOver(of(manager, user))).toBe('notYours')
  })
})
