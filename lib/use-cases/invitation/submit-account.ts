import type { PendingAccount } from '../../db/access/invitations.ts'
import { isTaken } from '../../db/conflict.ts'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import { saveUsedTotpStep } from '../../db/user/used-totp-steps.ts'
import { recordUser } from '../../db/user/users.ts'
import { type EnteredAccount, tidyName } from '../../domain/access/account.ts'
import { computeInvitationState, type Invitation } from '../../domain/access/invitation.ts'
import type { Language } from '../../domain/actor.ts'
import { hashPassword } from '../sign-in/password-hash.ts'
import { parseUsername } from '../sign-in/password-holder.ts'
import { checkTypedAccount } from './check-typed-account.ts'
import { hashInvitationToken } from './invitation-token.ts'
import { bearer } from './read-invitation.ts'

/** Enough for mistakes, too few to try whose numbers are known here. */
const ATTEMPT_LIMIT = 20

export type AccountAnswer = { kind: 'made' } | { kind: 'problems' } | { kind: 'gone' }

interface Checked {
  invitation: Invitation
  account: PendingAccount
  entered: EnteredAccount
  ssin: string
  step: number
}

/**
 * Makes an account with password and code application for whoever holds an open invitation, bound to its mailbox. Nobody has
 * proven whose national number was typed, so the account opens no counter. What was typed comes back, never the password.
 */
export async function submitAccount(
  token: string,
  typed: EnteredAccount & { language: Language },
  now: Date,
): Promise<AccountAnswer> {
  const { language, ...raw } = typed
  const entered = { ...raw, username: parseUsername(raw.username) }
  const judge = () => inTransaction(bearer, (tx) => check(tx, { token, entered }, now))
  const checked = await judge()
  if ('kind' in checked) return checked
  const passwordHash = await hashPassword(entered.password)
  try {
    return await make({ ...checked, language, passwordHash }, now)
  } catch (failure) {
    // Somebody took the name or the number in between: the same question now finds it taken.
    const again = isTaken(failure) ? await judge() : null
    if (again && 'kind' in again) return again
    throw failure
  }
}

async function check(
  tx: Transaction,
  { token, entered }: { token: string; entered: EnteredAccount },
  now: Date,
): Promise<Checked | AccountAnswer> {
  const invitation = await tx.invitations.find(hashInvitationToken(token))
  if (!invitation || computeInvitationState(invitation, now) !== 'open') return { kind: 'gone' }
  const account = await tx.invitations.findAccount(invitation.invitationId)
  if (!account || account.attempts >= ATTEMPT_LIMIT) return { kind: 'gone' }
  const { syntheticPeople } = tx.legalParameters
  const typed = { entered, totpSecret: account.totpSecret, syntheticPeople }
  const { ssin, step, problems } = await checkTypedAccount(typed, now)
  if (problems.length === 0 && ssin !== null && step !== null) return { invitation, account, entered, ssin, step }
  const { password: _p, code: _c, ...person } = entered
  const attempts = account.attempts + 1
  await tx.invitations.saveAccount(invitation.invitationId, { ...account, attempts, typed: person, problems })
  return { kind: 'problems' }
}

/** The account, its used code and the entry in the log: all of it or nothing. */
function make(
  { invitation, account, entered, ssin, step, ...keys }: Checked & { language: Language; passwordHash: string },
  now: Date,
): Promise<AccountAnswer> {
  const { invitationId, enterpriseId, email } = invitation
  const person = { ssin, givenName: tidyName(entered.givenName), familyName: tidyName(entered.familyName) }
  const { totpSecret } = account
  const rest = { username: entered.username, email, totpSecret, isAgent: false, isIdentityProven: false }
  return inTransaction(bearer, async (tx) => {
    if (!(await tx.invitations.saveAccountMade(invitationId, now))) return { kind: 'gone' }
    const userId = await recordUser(tx, { ...person, ...rest, ...keys })
    await saveUsedTotpStep(userId, step, tx)
    tx.auditEntries.record({
      at: now,
      action: 'invitation.makeAccount',
      subjectKind: 'user',
      subjectId: userId,
      employerId: enterpriseId,
      after: { invitationId },
    })
    return { kind: 'made' }
  })
}
