import type { EuroCents } from '@/lib/domain/euro-cents.ts'
import { type DateRange, type LocalDate, localDate } from '@/lib/domain/local-date.ts'

/** A day that exists. */
export const day = (text: string): LocalDate => localDate.parse(text)

/** Words that only look like a day, where a test needs an impossible one. */
export const impossibleDay = (text: string): LocalDate => text as LocalDate

export const range = (startDate: string, endDate: string): DateRange => ({
  startDate: day(startDate),
  endDate: day(endDate),
})

export const cents = (amount: number): EuroCents => amount as EuroCents
