import type { CategoryQuery } from '../../../domain/legal-parameters/category-list.ts'
import { type LocalDate, parseLocalDate } from '../../../domain/local-date.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { parseDate } from '../../../i18n/parse-date.ts'
import type { ReadingCode } from '../../../i18n/reading.ts'
import { type SearchParams, textOf } from '../parse-overview-query.ts'

export interface AskedReference {
  /** Day of work of the question about the minimum wage; null while it cannot be read. */
  date: LocalDate | null
  enteredDate: string
  problem: ReadingCode | null
  categories: CategoryQuery
}

const longestText = 100

/** What the address of the public reference asks for; without a day the question is about today. Total: nothing throws. */
export function parseReferenceQuery(asked: SearchParams, today: LocalDate): AskedReference {
  const typed = textOf(asked.date, longestText)
  const reading = typed === '' ? { ok: true as const, value: today } : parseDate(typed)
  const date = reading.ok ? parseLocalDate(reading.value) : null
  const page = Number(textOf(asked.page, 4))
  return {
    date,
    enteredDate: date ? formatDate(date) : typed,
    problem: reading.ok ? null : reading.code,
    categories: {
      search: textOf(asked.category, longestText),
      isFlexiOnly: textOf(asked.flexi, 3) === 'yes',
      page: Number.isInteger(page) && page > 0 ? page : 1,
    },
  }
}
