import { sessionActor } from '@/lib/auth/session-actor.ts'
import { startSession } from '@/lib/auth/sign-in/session-start.ts'
import { createToken, hashToken } from '@/lib/auth/token-hash.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { findSessionRights } from '@/lib/db/user/sessions.ts'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import { type SavedUser, saveUser } from '@/lib/use-cases/user/save-user.ts'

export const password = 'un-bon-mot-de-passe'

/** One person with a password and a code application, alone in the world, to be signed in as often as a test likes. */
export class KeyHolderWorld {
  readonly username = 'jean.dupont'
  #user: SavedUser
  #sealedApp: string | null = null
  #actor: SignedInActor | null = null

  private constructor(user: SavedUser) {
    this.#user = user
  }

  static async make(): Promise<KeyHolderWorld> {
    const person = { ssin: '64010199931', givenName: 'Jean', familyName: 'Dupont', username: 'jean.dupont' }
    const user = await saveUser(
      { actingAs: 'system' },
      { ...person, email: 'jean@example.org', language: 'fr', password },
    )
    const world = new KeyHolderWorld(user)
    world.#sealedApp = (await prisma.user.findUniqueOrThrow({ where: { id: user.userId } })).totpSecret
    return world
  }

  /** Base32, of the application he had on the first day. */
  get totpSecret(): string {
    return this.#user.totpSecret
  }

  get userId(): string {
    return this.#user.userId
  }

  /** Who signed in last. */
  get actor(): SignedInActor {
    if (!this.#actor) throw new Error('nobody has signed in')
    return this.#actor
  }

  /** The keys of the first day, and no attempt counted. */
  async reset(): Promise<void> {
    for (const table of [prisma.session, prisma.signInThrottle, prisma.appEnrolment, prisma.recoveryCode])
      await (table as typeof prisma.session).deleteMany()
    await prisma.user.update({ where: { id: this.userId }, data: { totpSecret: this.#sealedApp } })
  }

  async removeApp(): Promise<void> {
    await prisma.user.update({ where: { id: this.userId }, data: { totpSecret: null } })
  }

  async signIn(at: Date, level = 400): Promise<void> {
    const token = createToken()
    const started = { sessionToken: token, userId: this.userId, level, methods: ['pwd', 'otp'], idToken: null }
    await startSession(started, { userAgent: null, formerToken: null }, at)
    const rights = await findSessionRights(hashToken(token), at)
    if (!rights) throw new Error('no session')
    this.#actor = sessionActor(rights)
  }
}
