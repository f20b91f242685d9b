/** How many codes are made at a time. */
export const RECOVERY_CODE_COUNT = 10

/** Without 0, o, 1, i and l, which are mistaken for one another on paper. */
export const recoveryAlphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ten signs of thirty-one: nearly fifty random bits, and two groups to copy. */
export const RECOVERY_CODE_LENGTH = 10

/** The signs of a code, however they were copied; null when it cannot be one. */
export function parseRecoveryCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, '')
  const isCode = code.length === RECOVERY_CODE_LENGTH && [...code].every((sign) => recoveryAlphabet.includes(sign))
  return isCode ? code : null
}

/** As it is shown and printed: `k7qf2-m9xtr`. */
export function tidyRecoveryCode(code: string): string {
  return `${code.slice(0, RECOVERY_CODE_LENGTH / 2)}-${code.slice(RECOVERY_CODE_LENGTH / 2)}`
}
