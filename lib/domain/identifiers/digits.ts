/** The digits of a number written with spaces, points, dashes or slashes. Anything else stays, to be refused. */
export function computeDigits(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '')
}

export function isNumeric(digits: string): boolean {
  return /^\d*$/.test(digits)
}

/** Two check digits that complete the number to a multiple of 97: 01 to 97, never 00 (national, enterprise and establishment numbers). */
export function computeComplement97(number: number): string {
  return twoDigits(97 - (number % 97))
}

/** Two check digits that repeat the remainder, 0 written 97 (local authorities, eID cards, Dimona periods). */
export function computeRemainder97(number: number): string {
  return twoDigits(number % 97 || 97)
}

function twoDigits(check: number): string {
  return String(check).padStart(2, '0')
}
