import type { Anomaly } from '../anomaly.ts'
import type { DeclarationFacts } from './facts.ts'
import type { PartialCalculation } from './partial-calculation.ts'
import { checkCalculationDate, checkTransmissionDelay } from './rules/calculation-date.ts'
import {
  checkCalculationPeriodBounds,
  checkCalculationPeriodDates,
  checkSingleYear,
} from './rules/calculation-period.ts'

export type RuleCheck = (calculation: PartialCalculation, facts: DeclarationFacts) => Anomaly[]

export const ruleCatalogue: readonly { number: number; check: RuleCheck | null }[] = [
  { number: 7, check: checkCalculationPeriodDates },
  { number: 8, check: checkSingleYear },
  { number: 9, check: checkCalculationPeriodBounds },
  { number: 10, check: checkCalculationDate },
  { number: 11, check: checkTransmissionDelay },
]
