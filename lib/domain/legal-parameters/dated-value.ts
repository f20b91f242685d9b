import { z } from 'zod'
import { isWithin, type LocalDate, localDate } from '../local-date.ts'
import { parameterUnits } from './definitions.ts'

export const confidences = ['confirmed', 'confirmedSecondary', 'inferred', 'contested', 'ours', 'notFound'] as const
export type Confidence = (typeof confidences)[number]

/**
 * One value of a legal parameter with the days on which it holds, its source and when it was last looked up. `value` is null for
 * "no limit" or "not known yet": the note says which. Past values are never edited.
 */
export const datedValue = z.object({
  name: z.string(),
  startDate: localDate,
  endDate: localDate.nullable(),
  value: z.number().nullable(),
  unit: z.string(),
  legalReference: z.string(),
  confidence: z.enum(confidences),
  lastCheckedDate: localDate,
  note: z.string().nullable(),
})
export type DatedValue = z.infer<typeof datedValue>

/** One parameter in a file of prisma/parameters: what its values have in common, then the values, oldest first. */
const parameterFile = z.object({
  name: z.string().regex(/^[a-z][A-Za-z0-9]+$/),
  unit: z.enum(parameterUnits),
  values: z
    .array(
      z.object({
        startDate: localDate,
        endDate: localDate.nullable(),
        value: z.number().nullable(),
        legalReference: z.string().min(1),
        confidence: z.enum(confidences),
        lastCheckedDate: localDate,
        note: z.string().optional(),
      }),
    )
    .min(1),
})

/** The values of a parameter file, one by one; throws when the file is not of that shape. */
export function parseParameterFile(content: unknown): DatedValue[] {
  const { name, unit, values } = parameterFile.parse(content)
  return values.map((value) => ({ ...value, name, unit, note: value.note ?? null }))
}

/** The value in force on that day, or null when none is recorded for it. */
export function computeValueOn(values: readonly DatedValue[], name: string, date: LocalDate): DatedValue | null {
  return values.find((value) => value.name === name && isWithin(date, value)) ?? null
}

/** A day written as a number, 20240101 for 1 January 2024: the unit `calendarDay`. */
export function parseCalendarDay(number: number): LocalDate {
  return localDate.parse(String(number).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
}
