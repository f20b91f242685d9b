import { Secret, TOTP } from 'otpauth'

const STEP_SECONDS = 30
/** One step either way: thirty seconds of drift (identity: Sign-in). */
const DRIFT_STEPS = 1

/** RFC 6238 as every code application knows it, and as the package does by itself: SHA-1, six digits, thirty seconds. */
function totp(secret: string, username = ''): TOTP {
  return new TOTP({ issuer: 'Flexi at work', label: username, secret: Secret.fromBase32(secret) })
}

export function createAppSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address a code application scans or opens (`otpauth://…`). */
export function presentAppAddress(secret: string, username: string): string {
  return totp(secret, username).toString()
}

export function computeStep(now: Date): number {
  return Math.floor(now.getTime() / 1000 / STEP_SECONDS)
}

export function computeAppCode(secret: string, step: number): string {
  return totp(secret).generate({ timestamp: step * STEP_SECONDS * 1000 })
}

/** The step whose code this is, now or one step away; null for any other text. Spaces are allowed as people copy them. */
export function findAppCodeStep(secret: string, typed: string, now: Date): number | null {
  const code = parseSixDigits(typed)
  if (code === null) return null
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: DRIFT_STEPS })
  return delta === null ? null : computeStep(now) + delta
}

/** The steps whose codes are accepted at this moment, the longest usable first. */
export function listAcceptedSteps(now: Date): number[] {
  const step = computeStep(now)
  return [step + DRIFT_STEPS, step, step - DRIFT_STEPS]
}

/** Six digits, with or without spaces (any kind) between them. */
export function parseSixDigits(typed: string): string | null {
  const digits = typed.replace(/\s/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}
