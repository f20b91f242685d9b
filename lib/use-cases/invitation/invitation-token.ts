import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: what the mailed address carries. */
export function createInvitationToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of it; nobody can guess 256 random bits from their hash. */
export function hashInvitationToken(token: string): string {
  return createHash('sha256').update(`invitation:${token}`).digest('base64url')
}
