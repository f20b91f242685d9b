export interface TypedPasswords {
  current: string
  next: string
}

/** What was typed, cut at a length nobody needs. */
export function parsePasswordForm(form: FormData): TypedPasswords {
  const read = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.slice(0, 1000) : ''
  }
  return { current: read('current'), next: read('next') }
}

export const passwordProblems = [
  'currentMissing',
  'wrong',
  'nextMissing',
  'short',
  'personal',
  'common',
  'leaked',
  'same',
] as const
export type PasswordFormProblem = (typeof passwordProblems)[number]

/** The field each problem belongs to. */
export function fieldOfPasswordProblem(problem: PasswordFormProblem): keyof TypedPasswords {
  return problem === 'currentMissing' || problem === 'wrong' ? 'current' : 'next'
}

/** What is missing; nothing typed is ever given back. */
export function findMissingPasswords({ current, next }: TypedPasswords): PasswordFormProblem[] {
  const found: (PasswordFormProblem | false)[] = [current === '' && 'currentMissing', next === '' && 'nextMissing']
  return found.filter((each) => each !== false)
}

/** The problems named in an address. */
export function parsePasswordProblems(check: unknown): PasswordFormProblem[] {
  const named = typeof check === 'string' ? check.split(' ') : []
  return passwordProblems.filter((problem) => named.includes(problem))
}
