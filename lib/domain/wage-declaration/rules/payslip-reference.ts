import { type Anomaly, blocking } from '../../anomaly.ts'
import { isPayslipReference } from '../../identifiers/payslip-reference.ts'
import type { DeclarationFacts } from '../facts.ts'
import type { PartialCalculation } from '../partial-calculation.ts'

const PATH = 'payslipReference'

/**
 * Rule 19: 1 to 64 printable characters; required in batch and REST, where it is the key of a later modification; used once per
 * employer and worker among the declarations accepted or in processing. A refused one was never recorded: it may be sent again.
 */
export function checkPayslipReference({ payslipReference }: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  const { channel, limits, otherDeclarations } = facts
  if (!payslipReference) return channel === 'web' ? [] : [blocking('00222-001', PATH)]
  const maximum = limits.payslipReferenceLength
  if (!isPayslipReference(payslipReference, maximum)) return [blocking('00222-093', PATH, { maximum })]
  const earlier = otherDeclarations.find(
    ({ status, calculation }) => status !== 'refused' && calculation.payslipReference === payslipReference,
  )
  return earlier ? [blocking('00222-272', PATH, { payslipReference, ...earlier.calculation.calculationPeriod })] : []
}
