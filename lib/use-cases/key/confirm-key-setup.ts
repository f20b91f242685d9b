import { atTheDoor } from '../../db/key/at-the-door.ts'
import { inTransaction } from '../../db/transaction.ts'
import { confirmEnrolment } from './confirm-app.ts'
import { hashSetupToken } from './setup-token.ts'
import { bearer } from './start-key-setup.ts'

/** The first code of the application that takes the place of a lost one: from now on its person signs in with it. */
export function confirmKeySetup(
  token: string,
  typed: string,
  now: Date,
): Promise<{ kind: 'confirmed' | 'wrong' | 'over' }> {
  return inTransaction(bearer, (tx) =>
    atTheDoor(tx, async () => {
      const enrolment = await tx.appEnrolments.findByToken(hashSetupToken(token), now)
      if (!enrolment?.isProven) return { kind: 'over' }
      await tx.keyAccounts.lock(enrolment.userId)
      const account = await tx.keyAccounts.get(enrolment.userId)
      return { kind: await confirmEnrolment(tx, { enrolment, account, typed }, now) }
    }),
  )
}
