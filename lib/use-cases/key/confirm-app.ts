import type { AppEnrolment } from '../../db/key/app-enrolments.ts'
import type { KeyAccount } from '../../db/key/key-accounts.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { findAppCodeStep } from '../sign-in/app-code.ts'
import { changeKeys } from './open-keys.ts'
import { recordAccount } from './record-account.ts'
import { makeRecoveryCodes } from './save-recovery-codes.ts'
import { tellAccount } from './tell-account.ts'

/** Enough for mistakes, far too few for luck. */
const ATTEMPT_LIMIT = 10

export type AppAnswer =
  /** `recoveryCodes`: the person had none; shown once. */
  | { kind: 'confirmed'; recoveryCodes: readonly string[] }
  | { kind: 'wrong' }
  /** Too late, or too many attempts: it begins anew. */
  | { kind: 'over' }

/** The first code of a new application: from now on its codes count, the former one's no more, and other sessions end. */
export function confirmApp(actor: Actor, typed: string, now: Date): Promise<AppAnswer> {
  return changeKeys(actor, now, async ({ person, account }, tx) => {
    const enrolment = await tx.appEnrolments.findOwn(person.userId, now)
    if (!enrolment) return { kind: 'over' }
    const kind = await confirmEnrolment(tx, { enrolment, account, typed }, now)
    if (kind !== 'confirmed') return { kind }
    await tx.ownSessions.saveOthersEnded(person.userId, person.sessionId)
    const recoveryCodes = account.recoveryCodeCount > 0 ? [] : await makeRecoveryCodes(tx, account.userId, now)
    return { kind, recoveryCodes }
  })
}

/** The same for whoever may confirm this enrolment. The account is locked. */
export async function confirmEnrolment(
  tx: Transaction,
  { enrolment, account, typed }: { enrolment: AppEnrolment; account: KeyAccount; typed: string },
  now: Date,
): Promise<AppAnswer['kind']> {
  if (enrolment.attempts >= ATTEMPT_LIMIT) return 'over'
  const step = findAppCodeStep(enrolment.secret, typed, now)
  if (step === null) {
    await tx.appEnrolments.saveAttempt(enrolment.enrolmentId)
    return 'wrong'
  }
  if (!(await tx.appEnrolments.saveEnd(enrolment.enrolmentId))) return 'over'
  await tx.keyAccounts.saveApp(account.userId, enrolment.secret, step)
  recordAccount(tx, account.userId, { at: now, action: 'appKey.set', before: { hasApp: account.hasApp } })
  await tellAccount(tx, account.userId, 'app', now)
  return 'confirmed'
}
