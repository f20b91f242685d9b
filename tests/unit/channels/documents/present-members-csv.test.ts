import { describe, expect, it } from 'vitest'
import { presentMembersCsv } from '@/lib/channels/documents/present-members-csv.ts'
import type { Member } from '@/lib/domain/access/member.ts'
import { languages } from '@/lib/domain/actor.ts'
import { day } from '../../../factories/values.ts'

const member: Member = {
  membershipId: 'm',
  userId: 'u',
  givenName: '=1+1',
  familyName: 'Van; "den" Berg',
  email: '@example.org',
  role: 'user',
  startDate: day('2024-01-01'),
  endDate: null,
  lastSignInAt: new Date('2026-06-14T22:30:00Z'),
  clientCount: null,
  permissions: [
    { permission: 'eBox', startDate: day('2024-01-01'), endDate: null, lastUsedDate: day('2026-01-01') },
    { permission: 'flexiAtWork', startDate: day('2026-06-01'), endDate: day('2026-12-31'), lastUsedDate: null },
  ],
}

const rowsOf = (members: readonly Member[]) => presentMembersCsv(members, 'fr', day('2026-06-15')).trim().split('\r\n')

describe('users and permissions for a spreadsheet', () => {
  it('have a row for each permission, where nothing is a formula', () => {
    const person = `"Van; ""den"" Berg";'=1+1;'@example.org;Utilisateur;2026-06-15`
    expect(rowsOf([member]).slice(1)).toEqual([
      `${person};e-Box Entreprise;2024-01-01;;2026-01-01;oui`,
      `${person};Flexi at work;2026-06-01;2026-12-31;;`,
    ])
  })

  it('keep who has no permission', () => {
    expect(
      rowsOf([{ ...member, permissions: [] }])[1]
        ?.split(';')
        .slice(-6),
    ).toEqual(['2026-06-15', '', '', '', '', ''])
  })

  it.each(languages)('have ten columns (%s)', (language) => {
    expect(presentMembersCsv([], language, day('2026-06-15')).trim().split(';')).toHaveLength(10)
  })
})
