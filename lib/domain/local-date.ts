import { z } from 'zod'

/** A calendar day in Belgium, `YYYY-MM-DD`. Never an instant: no time zone can move it. */
export const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).brand<'LocalDate'>()
export type LocalDate = z.infer<typeof localDate>

/** Two days, both included. */
export interface DateRange {
  startDate: LocalDate
  endDate: LocalDate
}
