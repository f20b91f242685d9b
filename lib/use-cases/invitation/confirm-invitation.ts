import { inTransaction, type Transaction } from '../../db/transaction.ts'
import { saveEmailIfNone } from '../../db/user/users.ts'
import { computeInvitationState, type Invitation, type InvitationState } from '../../domain/access/invitation.ts'
import type { Member } from '../../domain/access/member.ts'
import { checkGrant } from '../../domain/access/rules.ts'
import type { SignedInActor } from '../../domain/actor.ts'
import { type LocalDate, latestOf, todayInBrussels } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import { hashInvitationToken } from './invitation-token.ts'
import { bearer, personOf } from './read-invitation.ts'

export type ConfirmAnswer =
  | { kind: 'accepted'; enterpriseId: string; isOffice: boolean }
  | { kind: 'refused'; reason: Exclude<InvitationState, 'open'> | 'foreign' | 'inviter' }

/**
 * Answers an invitation: the person is a user of the enterprise from now on. What the inviting manager could not give any more at
 * this moment is not given: then the invitation is worth as little as a revoked one. @throws NotFound for an unknown token
 */
export async function confirmInvitation(actor: SignedInActor, token: string, now: Date): Promise<ConfirmAnswer> {
  const answer = await inTransaction(bearer, async (tx): Promise<ConfirmAnswer> => {
    const invitation = await tx.invitations.find(hashInvitationToken(token))
    if (!invitation) throw new NotFound('no such invitation')
    const state = computeInvitationState(invitation, now)
    if (state !== 'open') return { kind: 'refused', reason: state }
    const person = await personOf(actor.userId, invitation)
    if (person !== 'addressee') return { kind: 'refused', reason: person }
    const { enterpriseId } = invitation
    await tx.memberships.lock(enterpriseId)
    const today = todayInBrussels(now)
    if (!canStillGive(await tx.memberships.list(enterpriseId), { invitation, userId: actor.userId, today }))
      return { kind: 'refused', reason: 'revoked' }
    if (!(await tx.invitations.saveAccepted(invitation.invitationId, actor.userId, now)))
      return { kind: 'refused', reason: 'accepted' }
    await makeMember(tx, { invitation, userId: actor.userId, today }, now)
    return { kind: 'accepted', enterpriseId, isOffice: (await tx.enterprises.getBrief(enterpriseId)).isOffice }
  })
  return answer
}

interface Acceptance {
  invitation: Invitation
  userId: string
  today: LocalDate
}

function listGrants({ invitation, today }: Acceptance) {
  const startDate = latestOf(invitation.startDate, today)
  return invitation.permissions.map((permission) => ({ permission, startDate, endDate: invitation.endDate }))
}

/** Whether the inviting manager may give now what he promised then. */
function canStillGive(members: readonly Member[], acceptance: Acceptance): boolean {
  const { invitation, userId, today } = acceptance
  const manager = members.find((member) => member.userId === invitation.invitedByUserId)
  if (!manager) return false
  const subject = members.find((member) => member.userId === userId) ?? newcomer(userId, today)
  return listGrants(acceptance).every((grant) => checkGrant({ manager, subject, members, today }, grant) === null)
}

function newcomer(userId: string, startDate: LocalDate): Member {
  const nobody = { membershipId: '', givenName: '', familyName: '', email: '', lastSignInAt: null, clientCount: null }
  return { ...nobody, userId, role: 'user', startDate, endDate: null, permissions: [] }
}

async function makeMember(tx: Transaction, acceptance: Acceptance, now: Date): Promise<void> {
  const { invitation, userId, today } = acceptance
  const { enterpriseId, invitationId, email, permissions } = invitation
  await saveEmailIfNone(tx, userId, email)
  const membershipId = await tx.memberships.saveMember({ userId, enterpriseId, grants: listGrants(acceptance) }, today)
  tx.auditEntries.record({
    at: now,
    action: 'invitation.accept',
    subjectKind: 'membership',
    subjectId: membershipId,
    employerId: enterpriseId,
    after: { userId, invitationId, permissions: [...permissions] },
  })
}
