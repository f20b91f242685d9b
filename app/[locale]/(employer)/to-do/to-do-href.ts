import type { ToldCount } from '@/components/worker/to-do-counts.tsx'
import type { ToDoQuery } from '@/lib/domain/to-do/to-do.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

/** Address of the list that asks for exactly this. */
export function toDoHref(language: Language, { kind, due, cursor }: Omit<ToDoQuery, 'pageSize'> = {}): string {
  return path(language, '/to-do', { kind, due, cursor })
}

/** Where a count leads: to the list of its kind; unread messages are in the e-Box. */
export function countHref(language: Language, kind: ToldCount): string {
  if (kind === 'unread') return path(language, '/e-box')
  return toDoHref(language, kind === 'overdue' ? { due: kind } : { kind })
}
