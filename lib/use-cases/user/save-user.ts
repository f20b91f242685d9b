import { saveUser as saveUserRow } from '../../db/user/users.ts'
import type { Language, SystemActor } from '../../domain/actor.ts'
import { createAppSecret, presentAppAddress } from '../sign-in/app-code.ts'
import { hashPassword } from '../sign-in/password-hash.ts'
import { parseUsername } from '../sign-in/password-holder.ts'

export interface EnteredUser {
  /** Eleven digits, checked by the caller. */
  ssin: string
  givenName: string
  familyName: string
  username: string
  email: string
  language: Language
  password: string
  isAgent?: boolean
}

export interface SavedUser {
  userId: string
  /** Base32; told once, only its encrypted form is kept. */
  totpSecret: string
  /** What a code application scans. */
  appAddress: string
}

/** Makes somebody a user with a password and a code application. Only the program does so: seed and `npm run user:first`. */
export async function saveUser(_actor: SystemActor, entered: EnteredUser): Promise<SavedUser> {
  const { password, isAgent = false, ...person } = entered
  const username = parseUsername(entered.username)
  const totpSecret = createAppSecret()
  const passwordHash = await hashPassword(password)
  const userId = await saveUserRow({ ...person, username, passwordHash, totpSecret, isAgent })
  return { userId, totpSecret, appAddress: presentAppAddress(totpSecret, username) }
}
