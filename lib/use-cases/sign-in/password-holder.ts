import { findKeyHolder, type KeyHolder } from '../../db/user/users.ts'
import { isPasswordRight } from './password-hash.ts'

/** Longer than any password: what is beyond is not even hashed. */
const LONGEST_PASSWORD = 1000

/** User names are written as people remember them: capitals and spaces around do not count. */
export function parseUsername(typed: string): string {
  return typed.trim().toLowerCase().slice(0, 200)
}

/** The person whose password this is, in the same time whether the person exists or not; null otherwise. */
export async function findPasswordHolder(username: string, password: string): Promise<KeyHolder | null> {
  const holder = await findKeyHolder(username)
  const isRight = await isPasswordRight(password.slice(0, LONGEST_PASSWORD), holder?.passwordHash ?? null)
  return isRight ? holder : null
}
