import type { EuroCents } from '../euro-cents.ts'
import type { LocalDate } from '../local-date.ts'

/** Without 0, 1, I, L, O and U: read aloud or copied by hand, no character is taken for another and no word appears. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 10
const GROUP_LENGTH = 5

/** Days a code may live; the worker chooses. */
export const attestationLifeDays = [1, 7, 30] as const
export const USUAL_LIFE_DAYS = 7

/** Random bytes a code needs; those that would favour some characters are passed over. */
export const CODE_BYTES = 40

/**
 * Ten characters of thirty, about 49 bits: guessing is slowed down besides. Null in the rare case that too few bytes could be used.
 */
export function computeAttestationCode(bytes: Uint8Array): string | null {
  const fair = bytes.filter((byte) => byte < 256 - (256 % alphabet.length))
  if (fair.length < CODE_LENGTH) return null
  return Array.from(fair.slice(0, CODE_LENGTH), (byte) => alphabet[byte % alphabet.length]).join('')
}

/** As people write it down: K7QF2-M9XHD. */
export function presentAttestationCode(code: string): string {
  return `${code.slice(0, GROUP_LENGTH)}-${code.slice(GROUP_LENGTH)}`
}

/** What somebody typed, without spaces, hyphens and small letters; null when no code looks so. */
export function parseAttestationCode(typed: string): string | null {
  const code = typed.replace(/[\s\u2010-\u2015\-_.]/g, '').toUpperCase()
  const isCode = code.length === CODE_LENGTH && [...code].every((character) => alphabet.includes(character))
  return isCode ? code : null
}

export type AttestationStatus = 'valid' | 'expired' | 'revoked'

export function computeAttestationStatus(
  { expiresAt, revokedAt }: { expiresAt: Date; revokedAt: Date | null },
  now: Date,
): AttestationStatus {
  if (revokedAt !== null) return 'revoked'
  return now < expiresAt ? 'valid' : 'expired'
}

/** What remained on a day: all that the holder of a code learns. */
export interface AttestedAmount {
  year: number
  asOfDate: LocalDate
  remainingCents: EuroCents
  expiresAt: Date
}

/** An attestation in the list of the worker who made it. */
export interface OwnAttestation extends AttestedAmount {
  attestationId: string
  status: AttestationStatus
  createdAt: Date
  /** Who entered the code, newest first. */
  readings: readonly { employerName: string; readAt: Date }[]
}
