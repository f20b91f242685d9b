import { inReading } from '../../db/transaction.ts'
import type { AccountPerson, AccountProblem } from '../../domain/access/account.ts'
import { computeInvitationState } from '../../domain/access/invitation.ts'
import { presentAppAddress } from '../sign-in/app-code.ts'
import { hashInvitationToken } from './invitation-token.ts'
import { bearer } from './read-invitation.ts'

export interface AccountForm {
  enterpriseName: string
  email: string
  typed: AccountPerson | null
  problems: readonly AccountProblem[]
  /** Base32, for the code application. */
  totpSecret: string
  /** What the application opens (`otpauth://…`). */
  appAddress: string
}

/** What the page shows on which an invited person makes an account; null when the invitation opens none (any more). */
export function readAccount(token: string, now: Date): Promise<AccountForm | null> {
  return inReading(bearer, async (tx) => {
    const invitation = await tx.invitations.find(hashInvitationToken(token))
    if (!invitation || computeInvitationState(invitation, now) !== 'open') return null
    const account = await tx.invitations.findAccount(invitation.invitationId)
    if (!account) return null
    const { email, enterpriseName } = invitation
    const { totpSecret, typed, problems } = account
    return { enterpriseName, email, typed, problems, totpSecret, appAddress: presentAppAddress(totpSecret, email) }
  })
}
