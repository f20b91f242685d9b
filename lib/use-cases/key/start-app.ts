import type { Actor } from '../../domain/actor.ts'
import { createAppSecret } from '../sign-in/app-code.ts'
import { changeKeys } from './open-keys.ts'

/** Long enough to install an application. */
const SETUP_MINUTES = 30

/** Makes a secret for a new code application; nothing changes before one of its codes confirms it. @throws AccessRefused */
export function startApp(actor: Actor, now: Date): Promise<void> {
  return changeKeys(actor, now, async ({ person: { userId } }, tx) => {
    const expiresAt = new Date(now.getTime() + SETUP_MINUTES * 60_000)
    const secret = createAppSecret()
    await tx.appEnrolments.record({ userId, secret, tokenHash: null, isProven: true, createdAt: now, expiresAt })
  })
}
