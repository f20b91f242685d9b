import type { EnteredAccount } from '../../../domain/access/account.ts'

const longest = 200
const longestPassword = 1000

/** What was typed for an account; a password is taken as it stands, spaces included. */
export function parseAccountForm(form: FormData): EnteredAccount {
  const text = (name: string) => String(form.get(name) ?? '').slice(0, longest)
  return {
    givenName: text('givenName'),
    familyName: text('familyName'),
    ssin: text('ssin'),
    username: text('username'),
    password: String(form.get('password') ?? '').slice(0, longestPassword),
    code: text('code'),
  }
}
