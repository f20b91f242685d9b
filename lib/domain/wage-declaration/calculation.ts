import { z } from 'zod'
import { localDate } from '../local-date.ts'
import { quality } from './quality.ts'

/** One payroll calculation of one worker, complete: what a version of a declaration carries. */
export const calculation = z.object({
  payslipReference: z.string().optional(),
  calculationPeriod: z.object({ startDate: localDate, endDate: localDate }),
  calculationDate: localDate,
  qualities: z.array(quality),
})
export type Calculation = z.infer<typeof calculation>
