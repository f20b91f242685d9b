import { createHash, randomBytes } from 'node:crypto'

/** An opaque token of 256 random bits: what a cookie carries. */
export function createToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of such a token. Plain SHA-256 is enough: nobody can guess 256 random bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
