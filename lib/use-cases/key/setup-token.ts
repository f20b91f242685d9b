import { createHash } from 'node:crypto'

/** What is kept of the token in a mailed address; nobody can guess 256 random bits from their hash. */
export function hashSetupToken(token: string): string {
  return createHash('sha256').update(`key-setup:${token}`).digest('base64url')
}
