import { findPersonClaims } from '../../db/user/users.ts'

/** Scopes with the claims behind them, named as the federal service names them (identity: Sign-in). */
export const claimsOfScopes = {
  openid: ['sub', 'acr', 'amr'],
  profile: ['givenName', 'surname', 'prefLanguage'],
  egovnrn: ['egovNRN'],
}

export const scopes = Object.keys(claimsOfScopes)

/** The level as the federal service writes it. */
export function acrOfLevel(level: number): string {
  return `urn:be:fedict:iam:fas:Level${level}`
}

/** The person behind an account id, for the provider. */
export async function findAccount(_context: unknown, accountId: string) {
  const person = await findPersonClaims(accountId)
  if (!person) return undefined
  const { ssin, givenName, familyName, language } = person
  return {
    accountId,
    claims: async () => ({ sub: accountId, egovNRN: ssin, givenName, surname: familyName, prefLanguage: language }),
  }
}
