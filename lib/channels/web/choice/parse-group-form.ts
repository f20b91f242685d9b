import type { GroupNameProblem } from '../../../domain/group/worker-group.ts'
import { readText } from '../parse-wages-form.ts'
import { parseIds } from './parse-worker-choice.ts'

/** Longer names are cut, which are refused anyway. */
const LONGEST = 200

/** A group's name as typed, and whether its template keeps amounts. */
export function parseGroupForm(form: FormData): { name: string; isWithAmounts: boolean } {
  return { name: readText(form.get('name')).slice(0, LONGEST), isWithAmounts: form.has('isWithAmounts') }
}

/** Which group was chosen in a list; null when none was. */
export function parseGroupId(form: FormData): string | null {
  return parseIds(form.getAll('group'))[0] ?? null
}

const problems: readonly GroupNameProblem[] = ['missing', 'tooLong', 'taken']

/** Of an address. */
export function groupNameProblem(text: string | undefined): GroupNameProblem | null {
  return problems.find((each) => each === text) ?? null
}
