import { z } from 'zod'
import { anomalySchema } from '../anomaly.ts'
import { euroCents } from '../euro-cents.ts'
import { localDate } from '../local-date.ts'

/**
 * A draft may hold anything the person typed, valid or not. `EnteredWages` is the form word for word, in the language it was
 * typed in; `DraftWages` is what was understood of it, with an anomaly for each field that could not be read.
 */
export const enteredPremium = z.object({ amount: z.string(), frequency: z.string(), otherFrequencyMonths: z.string() })
export const enteredQuality = z.object({
  employerCategory: z.string(),
  workerType: z.string(),
  hasOwnValidity: z.boolean(),
  validityStartDate: z.string(),
  validityEndDate: z.string(),
  grossWage: z.string(),
  premiums: z.array(enteredPremium),
})
export const enteredWages = z.object({
  language: z.enum(['fr', 'nl', 'de', 'en']),
  payslipReference: z.string(),
  calculationStartDate: z.string(),
  calculationEndDate: z.string(),
  calculationDate: z.string(),
  qualities: z.array(enteredQuality),
})
export type EnteredPremium = z.infer<typeof enteredPremium>
export type EnteredQuality = z.infer<typeof enteredQuality>
export type EnteredWages = z.infer<typeof enteredWages>

export const draftQuality = z.object({
  employerCategory: z.string().optional(),
  workerType: z.enum(['blueCollar', 'whiteCollar']).optional(),
  /** Absent: the validity is the calculation period. */
  validityPeriod: z.object({ startDate: localDate.optional(), endDate: localDate.optional() }).optional(),
  grossWageCents: euroCents.optional(),
  premiums: z.array(z.object({ amountCents: euroCents.optional(), frequencyMonths: z.int().optional() })),
})
export const draftWages = z.object({
  payslipReference: z.string().optional(),
  calculationPeriod: z.object({ startDate: localDate.optional(), endDate: localDate.optional() }),
  calculationDate: localDate.optional(),
  qualities: z.array(draftQuality),
  /** One anomaly for each field whose words could not be read; the rules stay silent about those fields. */
  unreadable: z.array(anomalySchema),
})
export type DraftQuality = z.infer<typeof draftQuality>
export type DraftWages = z.infer<typeof draftWages>
