import type { ScopedClient } from '../../domain/access/client-scope.ts'
import type { Member } from '../../domain/access/member.ts'
import { checkTakeBack } from '../../domain/access/rules.ts'
import type { Actor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import { caseOf, readAccess } from './open-access.ts'

export interface ClientQuery {
  /** Beginnings of a name, or digits of an enterprise number. */
  search: string
  isChosenOnly: boolean
  /** From 1 on. */
  page: number
  pageSize: number
}

/** For which clients of the office a user may work: one page of them. */
export interface ClientsView {
  member: Member
  isNarrowed: boolean
  canChange: boolean
  clients: readonly ScopedClient[]
  counts: { all: number; chosen: number; found: number }
}

/** @throws NotFound also for a user of another enterprise, and for an enterprise that is no office; AccessRefused */
export function readClients(actor: Actor, membershipId: string, query: ClientQuery, now: Date): Promise<ClientsView> {
  return readAccess(actor, now, async (access, tx) => {
    const given = caseOf(access, membershipId)
    const { enterpriseId: officeId, today } = access
    if (!(await tx.enterprises.getBrief(officeId)).isOffice) throw new NotFound('only offices have clients')
    const { search, isChosenOnly, page, pageSize } = query
    const selection = { membershipId, officeId, search, isChosenOnly, today }
    return {
      member: given.subject,
      isNarrowed: given.subject.clientCount !== null,
      canChange: checkTakeBack(given) === null,
      clients: await tx.clientScopes.list(selection, { skip: (page - 1) * pageSize, pageSize }),
      counts: await tx.clientScopes.count(selection),
    }
  })
}
