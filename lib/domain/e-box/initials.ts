/**
 * What a subject shows of a person: the first letter of each given name, then of each part of the family name, particles
 * included. Christophe Van Houdt is C.V.H., Marie-Christine Vandenberghe-Delacroix M.C.V.D.
 */
export function computeInitials({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return `${givenName} ${familyName}`
    .normalize('NFC')
    .split(/[\s\p{Pd}]+/u)
    .flatMap((part) => /\p{L}/u.exec(part)?.[0].toUpperCase() ?? [])
    .map((letter) => `${letter}.`)
    .join('')
}
