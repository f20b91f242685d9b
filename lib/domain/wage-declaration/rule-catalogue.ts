import type { Anomaly, Severity } from '../anomaly.ts'
import type { DeclarationFacts } from './facts.ts'
import type { PartialCalculation } from './partial-calculation.ts'
import { checkAmountRange, checkAmountsGiven, checkPremiumFrequencies } from './rules/amounts.ts'
import { checkCalculationDate, checkTransmissionDelay } from './rules/calculation-date.ts'
import {
  checkCalculationPeriodBounds,
  checkCalculationPeriodDates,
  checkSingleYear,
} from './rules/calculation-period.ts'
import { checkChange } from './rules/change.ts'
import { checkDuplicate } from './rules/duplicate.ts'
import { checkEmployerGiven, checkEmployerStanding, checkEnterpriseNumber, checkNssoNumber } from './rules/employer.ts'
import { checkEmployerCategories } from './rules/employer-category.ts'
import { checkPayslipReference } from './rules/payslip-reference.ts'
import { checkQualities, checkRepeatedQualities } from './rules/qualities.ts'
import { checkUnusualAmount } from './rules/unusual-amount.ts'
import { checkAccessConditions, checkDimonaCoverage, checkWorkerIdentity } from './rules/worker.ts'
import { checkWorkerTypes } from './rules/worker-type.ts'

/** What one rule says: its codes, how severe each can be, and the parameters that its message receives beside `field`. */
export interface RuleCode {
  code: string
  severities: readonly Severity[]
  parameters: readonly string[]
}

export type RuleCheck = (calculation: PartialCalculation, facts: DeclarationFacts) => Anomaly[]

/** One row of the table of rules. `declaration`: looks at a calculation; `change`: at what a change builds on; `none`: a permission. */
export type Rule = { number: number; codes: readonly RuleCode[] } & (
  | { scope: 'declaration'; check: RuleCheck }
  | { scope: 'change'; check: typeof checkChange }
  | { scope: 'none' }
)

const rule = (number: number, check: RuleCheck, codes: readonly RuleCode[]): Rule => ({
  number,
  scope: 'declaration',
  check,
  codes,
})
const refuses = (code: string, ...parameters: string[]): RuleCode => ({ code, severities: ['blocking'], parameters })
const remarks = (code: string, ...parameters: string[]): RuleCode => ({ code, severities: ['nonBlocking'], parameters })
const warns = (code: string, ...parameters: string[]): RuleCode => ({ code, severities: ['warning'], parameters })
const refusesAll = (...codes: string[]): RuleCode[] => codes.map((code) => refuses(code))

/** The rules of a wage declaration, in their order: what `checkCalculation` runs and what the catalogue page shows. */
export const ruleCatalogue: readonly Rule[] = [
  rule(1, checkEmployerGiven, refusesAll('00014-364')),
  rule(2, checkEnterpriseNumber, refusesAll('00014-002', '00014-093', '00014-008', '00014-004')),
  rule(3, checkNssoNumber, refusesAll('00011-008', '00011-004', '00014-022')),
  rule(4, checkEmployerStanding, refusesAll('00014-343', '00014-101', '00014-155')),
  rule(5, checkWorkerIdentity, refusesAll('00024-002', '00024-093', '00024-004', '00024-008')),
  rule(6, checkDimonaCoverage, [remarks('00024-152', 'startDate', 'endDate')]),
  rule(7, checkCalculationPeriodDates, [
    refuses('90501-001'),
    refuses('90501-264', 'reason'),
    refuses('90501-014', 'startDate'),
  ]),
  rule(8, checkSingleYear, [refuses('90501-021', 'splitEndDate', 'splitStartDate')]),
  rule(9, checkCalculationPeriodBounds, [refuses('90501-330', 'limitDate')]),
  rule(10, checkCalculationDate, [
    refuses('90502-001'),
    refuses('90502-264', 'reason'),
    refuses('90502-014', 'startDate'),
    refuses('90502-008', 'todayDate'),
  ]),
  rule(11, checkTransmissionDelay, [warns('90502-270', 'dueDate')]),
  rule(12, checkQualities, [
    refuses('90503-001'),
    refuses('90503-006', 'maximum'),
    refuses('90503-264', 'reason'),
    refuses('90503-014', 'startDate'),
    refuses('90503-388', 'startDate', 'endDate'),
  ]),
  rule(13, checkEmployerCategories, [
    refuses('00036-008', 'reason', 'employerCategory'),
    refuses('00036-051', 'employerCategory', 'startDate', 'endDate'),
  ]),
  rule(14, checkWorkerTypes, [
    refuses('00037-008', 'reason'),
    {
      code: '00037-085',
      severities: ['blocking', 'warning'],
      parameters: ['employerCategory', 'workerType', 'evidence'],
    },
  ]),
  rule(15, checkRepeatedQualities, [refuses('90503-334', 'other')]),
  rule(16, checkAmountsGiven, refusesAll('90504-001')),
  rule(17, checkAmountRange, [refuses('90504-008', 'reason', 'maximumCents')]),
  rule(18, checkPremiumFrequencies, [refuses('00068-001'), refuses('00068-008', 'reason', 'maximum')]),
  rule(19, checkPayslipReference, [
    refuses('00222-001'),
    refuses('00222-093', 'maximum'),
    refuses('00222-272', 'payslipReference', 'startDate', 'endDate'),
  ]),
  rule(20, checkDuplicate, [warns('90501-272', 'startDate', 'endDate')]),
  rule(21, checkUnusualAmount, [
    warns('90504-W01', 'kind', 'amountCents', 'medianCents'),
    warns('90504-W02', 'percent', 'totalCents', 'ceilingCents', 'year'),
  ]),
  rule(22, checkAccessConditions, [warns('90017-510', 'quarter', 'year')]),
  {
    number: 23,
    scope: 'change',
    check: checkChange,
    codes: [refuses('00222-234'), refuses('00222-241'), refuses('00222-180', 'reason')],
  },
  // Rule 24: overlapping calculation periods of one worker are legal (separate payslips, blue-collar beside white-collar).
  { number: 24, scope: 'none', codes: [] },
]
