import { atTheDoor } from '../../db/key/at-the-door.ts'
import { inTransaction } from '../../db/transaction.ts'
import { presentAppAddress } from '../sign-in/app-code.ts'
import type { AppSecret } from './read-app-setup.ts'
import { hashSetupToken } from './setup-token.ts'
import { bearer } from './start-key-setup.ts'

/** `asked`: the password comes first. `shown`: what the application is set up with. `gone`: the token opens nothing (any more). */
export type KeySetup = { kind: 'asked' } | ({ kind: 'shown' } & AppSecret) | { kind: 'gone' }

/** What the page of a mailed address shows. */
export function readKeySetup(token: string, now: Date): Promise<KeySetup> {
  return inTransaction(bearer, (tx) =>
    atTheDoor(tx, async (): Promise<KeySetup> => {
      const enrolment = await tx.appEnrolments.findByToken(hashSetupToken(token), now)
      if (!enrolment) return { kind: 'gone' }
      if (!enrolment.isProven) return { kind: 'asked' }
      const { username } = await tx.keyAccounts.get(enrolment.userId)
      return { kind: 'shown', secret: enrolment.secret, appAddress: presentAppAddress(enrolment.secret, username) }
    }),
  )
}
