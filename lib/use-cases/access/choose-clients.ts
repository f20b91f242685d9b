import { type ClientScope, checkClients } from '../../domain/access/client-scope.ts'
import type { Actor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import { type AccessAnswer, caseOf, changeAccess } from './open-access.ts'
import { recordAccess } from './record-access.ts'

export interface ChosenClients {
  membershipId: string
  /** What a page showed, and who of it is ticked: only these change. */
  shownIds: readonly string[]
  tickedIds: readonly string[]
  /** All clients, or the ticked ones of every page alone; absent: as it is. */
  isNarrowed?: boolean
}

/** What differs from before; only among what is shown. */
function compare(
  before: ClientScope,
  { shownIds, tickedIds, isNarrowed = before.isNarrowed }: Omit<ChosenClients, 'membershipId'>,
) {
  const isHeld = (id: string) => before.mandateIds.includes(id)
  const isTicked = (id: string) => tickedIds.includes(id)
  const addedIds = shownIds.filter((id) => isTicked(id) && !isHeld(id))
  const removedIds = shownIds.filter((id) => !isTicked(id) && isHeld(id))
  const isSame = addedIds.length + removedIds.length === 0 && isNarrowed === before.isNarrowed
  return { addedIds, removedIds, isNarrowed, isSame }
}

/** Decides for which clients of the office a user may work; the next request knows. @throws NotFound, AccessRefused */
export function chooseClients(actor: Actor, chosen: ChosenClients, now: Date): Promise<AccessAnswer> {
  const { membershipId } = chosen
  return changeAccess(actor, now, async (access, tx) => {
    const given = caseOf(access, membershipId)
    const { enterpriseId: officeId } = access
    if (!(await tx.enterprises.getBrief(officeId)).isOffice) throw new NotFound('only offices have clients')
    const before = await tx.clientScopes.get(membershipId)
    const shownIds = await tx.clientScopes.listOwn(officeId, chosen.shownIds)
    const { isSame, isNarrowed, addedIds, removedIds } = compare(before, { ...chosen, shownIds })
    if (isSame) return { kind: 'saved' }
    // What is ticked for somebody who works for all of them widens nothing.
    const change = { isForAll: before.isNarrowed && !isNarrowed, addedIds: isNarrowed ? addedIds : [] }
    const refusal = checkClients(given, change, await tx.clientScopes.get(given.manager.membershipId))
    if (refusal) return { kind: 'refused', refusal }
    await tx.clientScopes.saveClients(membershipId, { addedIds, removedIds })
    await tx.clientScopes.saveNarrowed(membershipId, isNarrowed)
    recordAccess(tx, officeId, given.subject, {
      action: 'access.chooseClients',
      now,
      before: { isNarrowed: before.isNarrowed, removedIds },
      after: { isNarrowed, addedIds },
    })
    return { kind: 'saved' }
  })
}
