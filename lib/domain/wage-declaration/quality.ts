import { z } from 'zod'
import { euroCents } from '../euro-cents.ts'
import { localDate } from '../local-date.ts'

export const workerTypes = ['blueCollar', 'whiteCollar'] as const
export type WorkerType = (typeof workerTypes)[number]

/** Frequency of a premium paid at irregular moments (manual: « complétez avec le chiffre 0 »). */
export const IRREGULAR_FREQUENCY_MONTHS = 0

export const premium = z.object({ amountCents: euroCents, frequencyMonths: z.int() })
export type Premium = z.infer<typeof premium>

/** Employer category x worker type, with its validity inside the calculation period. */
export const quality = z.object({
  employerCategory: z.string(),
  workerType: z.enum(workerTypes),
  validityPeriod: z.object({ startDate: localDate, endDate: localDate }),
  grossWageCents: euroCents.optional(),
  premiums: z.array(premium),
})
export type Quality = z.infer<typeof quality>
