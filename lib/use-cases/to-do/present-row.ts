import type { ToDoRow } from '../../db/to-do/to-do-rows.ts'
import { type DateRange, type LocalDate, localDate } from '../../domain/local-date.ts'
import type { ToDoEntry } from '../../domain/to-do/to-do.ts'
import { computeWholeRange } from '../../domain/wage-declaration/partial-calculation.ts'

/** The columns that a kind has are there: the question fills them. */
function there<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a thing to do without what its kind needs')
  return value
}

function rangeOf({ startDate, endDate }: ToDoRow): DateRange | null {
  return computeWholeRange({ startDate: startDate ?? undefined, endDate: endDate ?? undefined })
}

function toDraft(row: ToDoRow): ToDoEntry {
  return {
    kind: 'draft',
    id: row.id,
    transmissionId: there(row.transmissionId),
    versionKind: there(row.versionKind),
    days: rangeOf(row),
    workerCount: row.workerCount ?? 0,
    firstWorkerName: row.firstWorkerName,
    startedByName: row.startedByName ?? '',
    savedAt: new Date(there(row.savedAt)),
  }
}

/** A row of the question as the domain knows it, by its kind. */
export function presentToDoRow(row: ToDoRow): ToDoEntry {
  const { kind, id } = row
  if (kind === 'draft') return toDraft(row)
  const worker = { workerId: there(row.workerId), familyName: row.familyName ?? '', givenName: row.givenName ?? '' }
  if (kind === 'unsent') {
    const calculationDate: LocalDate = localDate.parse(row.calculationDate)
    return {
      kind,
      id,
      ...worker,
      transmissionId: there(row.transmissionId),
      calculationDate,
      dueDate: there(row.dueDate),
    }
  }
  const days = there(rangeOf(row))
  if (kind === 'missing') return { kind, id, ...worker, days, dueDate: there(row.dueDate) }
  return { kind, id, ...worker, declarationId: there(row.declarationId), days }
}
