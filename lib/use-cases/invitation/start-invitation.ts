import { saveDemonstrationMail } from '../../db/demonstration-mails.ts'
import type { Transaction } from '../../db/transaction.ts'
import { computeInvitationEnd } from '../../domain/access/invitation.ts'
import type { GrantablePermission } from '../../domain/access/member.ts'
import { type AccessRefusal, listGrantable } from '../../domain/access/rules.ts'
import type { Actor } from '../../domain/actor.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { portalAddress } from '../../integrations/portal-address.ts'
import { mailWay, sendMail } from '../../integrations/smtp.ts'
import { changeAccess, type OpenAccess } from '../access/open-access.ts'
import { createAppSecret } from '../sign-in/app-code.ts'
import { createInvitationToken, hashInvitationToken } from './invitation-token.ts'

export interface EnteredInvitation {
  /** As `parseEmail` gives it. */
  email: string
  permissions: readonly GrantablePermission[]
  startDate: LocalDate
  endDate: LocalDate | null
}

/** Words of the mail, in the language of who invites. */
export type ComposeInvitation = (mail: { enterpriseName: string; address: string }) => { subject: string; text: string }

export type InvitationAnswer =
  | { kind: 'sent' }
  | { kind: 'refused'; refusal: AccessRefusal }
  /** This installation cannot send mails. */
  | { kind: 'unavailable' }
  /** Somebody with this address is a user here already. */
  | { kind: 'known'; membershipId: string }

/**
 * Invites somebody by e-mail with permissions that the inviting manager may give. The mail leaves before the commit: without it
 * there is no invitation. @throws AccessRefused
 */
export function startInvitation(
  actor: Actor,
  entered: EnteredInvitation,
  { compose, openPath }: { compose: ComposeInvitation; openPath: (token: string) => string },
  now: Date,
): Promise<InvitationAnswer> {
  return changeAccess(actor, now, async (access, tx) => {
    const way = mailWay()
    if (way === 'none') return { kind: 'unavailable' }
    const known = access.members.find(({ email }) => email.trim().toLowerCase() === entered.email)
    if (known) return { kind: 'known', membershipId: known.membershipId }
    const grantable = listGrantable(access.manager, access.today)
    if (!entered.permissions.every((permission) => grantable.includes(permission)))
      return { kind: 'refused', refusal: 'beyondYours' }
    const token = createInvitationToken()
    const { name: enterpriseName } = await tx.enterprises.getBrief(access.enterpriseId)
    await record(tx, access, { ...entered, tokenHash: hashInvitationToken(token) }, now)
    const words = compose({ enterpriseName, address: portalAddress(openPath(token)) })
    const mail = { recipient: entered.email, ...words }
    await (way === 'smtp' ? sendMail(mail) : saveDemonstrationMail(mail, now))
    return { kind: 'sent' }
  })
}

async function record(
  tx: Transaction,
  { enterpriseId, actor }: OpenAccess,
  entered: EnteredInvitation & { tokenHash: string },
  now: Date,
): Promise<void> {
  await tx.invitations.saveReplaced({ enterpriseId, email: entered.email }, now)
  const invitationId = await tx.invitations.record({
    ...entered,
    enterpriseId,
    invitedByUserId: actor.userId,
    createdAt: now,
    expiresAt: computeInvitationEnd(now),
    account: { totpSecret: createAppSecret(), attempts: 0, typed: null, problems: [] },
  })
  tx.auditEntries.record({
    at: now,
    action: 'invitation.send',
    subjectKind: 'invitation',
    subjectId: invitationId,
    employerId: enterpriseId,
    after: { permissions: [...entered.permissions], startDate: entered.startDate, endDate: entered.endDate },
  })
}
