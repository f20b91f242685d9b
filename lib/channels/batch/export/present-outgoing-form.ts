import type { OutgoingForm } from '../../../domain/batch/export.ts'
import type { Calculation } from '../../../domain/wage-declaration/calculation.ts'
import type { Premium, Quality, WorkerType } from '../../../domain/wage-declaration/quality.ts'
import { statuses } from '../present-notification.ts'
import { presentStamp } from '../present-stamp.ts'
import { block, element } from '../xml.ts'

const workerCodes: Readonly<Record<WorkerType, string>> = { blueCollar: '050', whiteCollar: '450' }

/** One Form of a FLXWAGE file, in the order of the schema: what our own reader understands as the same declaration. A cancellation stops after its reference. */
export function presentOutgoingForm({ kind, createdAt, reference, employer, ssin, calculation }: OutgoingForm): string {
  const relation = block(
    'Relation',
    element('RelationType', 1),
    block('Reference', element('ReferenceType', 10), element('ReferenceOrigin', 8), element('ReferenceNbr', reference)),
    kind === 'cancellation' ? '' : presentCalculation(calculation),
  )
  const form = block(
    'Form',
    element('Identification', 'FLXWAGE'),
    presentStamp(createdAt),
    element('AttestationStatus', statuses[kind]),
    element('TypeForm', 'SU'),
    block(
      'Debtor',
      element('NOSSRegistrationNbr', employer.nssoNumber),
      element('CompanyID', employer.enterpriseNumber),
      block('Beneficiary', element('INSS', ssin), relation),
    ),
  )
  return `${form}\n`
}

function presentCalculation({ calculationPeriod, calculationDate, qualities }: Calculation): string {
  return block(
    'Calculation',
    element('CalculationPeriodStartingDate', calculationPeriod.startDate),
    element('CalculationPeriodEndingDate', calculationPeriod.endDate),
    element('CalculationDate', calculationDate),
    ...qualities.map(presentQuality),
  )
}

function presentQuality({ validityPeriod, employerCategory, workerType, grossWageCents, premiums }: Quality): string {
  return block(
    'Features',
    element('ValidityPeriodStartingDate', validityPeriod.startDate),
    element('ValidityPeriodEndingDate', validityPeriod.endDate),
    element('EmployerClass', employerCategory),
    element('WorkerCode', workerCodes[workerType]),
    grossWageCents === undefined ? '' : presentElement('0001001000', grossWageCents),
    ...premiums.map(presentPremium),
  )
}

function presentPremium({ amountCents, frequencyMonths }: Premium): string {
  return presentElement('0002001000', amountCents, frequencyMonths)
}

function presentElement(code: string, amountCents: number, frequencyMonths: number | null = null): string {
  return block(
    'FinancialElement',
    element('FinancialElementType', 1),
    element('FinancialElementCode', code),
    element('Amount', amountCents),
    element('BonusPaymentFrequency', frequencyMonths),
  )
}
