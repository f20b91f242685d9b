import { checkPassword, type IsLeaked, type PasswordProblem } from '../key/password.ts'

/** What somebody types for an account of the embedded provider, apart from the password. */
export interface AccountPerson {
  givenName: string
  familyName: string
  /** As typed. */
  ssin: string
  username: string
}

export interface EnteredAccount extends AccountPerson {
  password: string
  code: string
}

const accountFields = ['givenName', 'familyName', 'ssin', 'username', 'password', 'code'] as const
type AccountField = (typeof accountFields)[number]

/** Field and fault: missing everywhere; unreadable or taken by somebody, too short or easily guessed, not the code of now. */
export type AccountProblem =
  | `${AccountField}.missing`
  | `${'ssin' | 'username'}.${'unreadable' | 'taken'}`
  | `password.${PasswordProblem}`
  | 'code.wrong'

/** The field of the form that a problem belongs to. */
export function fieldOfProblem(problem: AccountProblem): string {
  return problem.slice(0, problem.indexOf('.'))
}

/** One problem a field, the first named, in the order of the form. */
export function tidyProblems(problems: readonly AccountProblem[]): AccountProblem[] {
  return accountFields.flatMap((field) => problems.find((problem) => fieldOfProblem(problem) === field) ?? [])
}

const longestName = 80
const username = /^[a-z0-9](?:[a-z0-9._-]{1,48})[a-z0-9]$/

/** What can be said of the fields alone, field by field. */
export function checkAccount(entered: EnteredAccount, isLeaked: IsLeaked): AccountProblem[] {
  const missing = accountFields
    .filter((field) => entered[field].trim() === '')
    .map((field): AccountProblem => `${field}.missing`)
  const wrongName: AccountProblem[] = username.test(entered.username) ? [] : ['username.unreadable']
  const weakness = checkPassword(entered.password, entered, isLeaked)
  const wrongPassword: AccountProblem[] = weakness ? [`password.${weakness}`] : []
  return tidyProblems([...missing, ...wrongName, ...wrongPassword])
}

/** Names as they are kept: spaces tidied, cut at what a card shows. */
export function tidyName(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').slice(0, longestName)
}
