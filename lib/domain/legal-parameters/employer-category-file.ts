import { z } from 'zod'
import { localDate } from '../local-date.ts'
import { workerTypes } from '../wage-declaration/quality.ts'
import { confidences } from './dated-value.ts'

/** Which worker types a flexi-job may have in a category; open dates are null. */
export const flexiEvidence = z.object({
  workerTypes: z.array(z.enum(workerTypes)).min(1),
  startDate: localDate.nullable(),
  endDate: localDate.nullable(),
  confidence: z.enum(confidences),
  legalReference: z.string().min(1),
})

/** prisma/parameters/employer-categories.json: the categories of annex 27 with their validity. No flexi entry: no evidence found. */
export const employerCategoryFile = z.object({
  legalReference: z.string().min(1),
  lastCheckedDate: localDate,
  categories: z
    .array(
      z.object({
        code: z.string().regex(/^\d{3}$/),
        startDate: localDate,
        endDate: localDate.nullable(),
        labelFr: z.string().min(1),
        labelNl: z.string().min(1),
        jointCommittees: z.array(z.string()),
        confidence: z.enum(confidences),
        flexi: z.array(flexiEvidence),
      }),
    )
    .min(1),
})
export type EmployerCategoryFile = z.infer<typeof employerCategoryFile>
