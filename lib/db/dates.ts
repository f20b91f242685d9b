import type { LocalDate } from '../domain/local-date.ts'

/** A `date` column arrives as UTC midnight: the only place where the two meet. Local time never takes part. */
export function toLocalDate(column: Date): LocalDate {
  return column.toISOString().slice(0, 10) as LocalDate
}

export function toLocalDateOrNull(column: Date | null): LocalDate | null {
  return column === null ? null : toLocalDate(column)
}

export function toColumn(date: LocalDate): Date {
  return new Date(`${date}T00:00:00.000Z`)
}
