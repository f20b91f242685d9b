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
  | `password.${'short' | 'personal'}`
  | 'code.wrong'

/** The field of the form that a problem belongs to. */
export function fieldOfProblem(problem: AccountProblem): string {
  return problem.slice(0, problem.indexOf('.'))
}

/** One problem a field, the first named, in the order of the form. */
export function tidyProblems(problems: readonly AccountProblem[]): AccountProblem[] {
  return accountFields.flatMap((field) => problems.find((problem) => fieldOfProblem(problem) === field) ?? [])
}

/** Long rather than complicated (NIST SP 800-63B; ASVS 5.0 V6.2.1 asks for 8 at least, 15 recommended). */
const SHORTEST_PASSWORD = 12

const longestName = 80
const username = /^[a-z0-9](?:[a-z0-9._-]{1,48})[a-z0-9]$/

/** What can be said of the fields alone, field by field. */
export function checkAccount(entered: EnteredAccount): AccountProblem[] {
  const missing = accountFields
    .filter((field) => entered[field].trim() === '')
    .map((field): AccountProblem => `${field}.missing`)
  const wrongName: AccountProblem[] = username.test(entered.username) ? [] : ['username.unreadable']
  return tidyProblems([...missing, ...wrongName, ...checkPassword(entered)])
}

function checkPassword({ password, username: name, givenName, familyName }: EnteredAccount): AccountProblem[] {
  if ([...password].length < SHORTEST_PASSWORD) return ['password.short']
  const folded = password.toLowerCase()
  const own = [name, `${givenName}${familyName}`, `${familyName}${givenName}`].map((text) => text.toLowerCase())
  const isPersonal = own.some((text) => text.length > 3 && folded.includes(text))
  return isPersonal || new Set(folded).size < 4 ? ['password.personal'] : []
}

/** Names as they are kept: spaces tidied, cut at what a card shows. */
export function tidyName(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').slice(0, longestName)
}
