import { type DateRange, parseLocalDate } from '../../domain/local-date.ts'
import { dueStates } from '../../domain/to-do/due.ts'
import { type ToDoQuery, toDoKinds } from '../../domain/to-do/to-do.ts'
import { computeWholeRange } from '../../domain/wage-declaration/partial-calculation.ts'
import { opaqueCursor, opaqueId, type SearchParams, textOf } from './parse-overview-query.ts'
import { readText } from './parse-wages-form.ts'

const PAGE_SIZE = 50

/** What the address of the to-do list asks for; what it does not know it leaves out. */
export function parseToDoQuery(asked: SearchParams): ToDoQuery {
  const kind = toDoKinds.find((each) => each === asked.kind)
  const due = dueStates.find((each) => each === asked.due)
  const cursor = textOf(asked.cursor, 500)
  return {
    pageSize: PAGE_SIZE,
    ...(kind && { kind }),
    ...(due && { due }),
    ...(opaqueCursor.test(cursor) && { cursor }),
  }
}

/** Whose wage data are to be completed, and for which days; null when the form was not ours. */
export function parseMissing(form: FormData): { workerId: string; days: DateRange } | null {
  const workerId = readText(form.get('workerId'))
  const startDate = parseLocalDate(readText(form.get('startDate')))
  const endDate = parseLocalDate(readText(form.get('endDate')))
  const days = startDate && endDate && computeWholeRange({ startDate, endDate })
  return days && opaqueId.test(workerId) ? { workerId, days } : null
}
