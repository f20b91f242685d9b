import type { FormEcho } from '../../domain/batch/form.ts'

/** Where the fields of a declaration stand in a Form. */
export const places: Readonly<Record<string, string>> = {
  '': '',
  employer: '/Debtor',
  'employer.enterpriseNumber': '/Debtor/CompanyID',
  'employer.nssoNumber': '/Debtor/NOSSRegistrationNbr',
  'worker.ssin': '/Debtor/Beneficiary/INSS',
}

export const RELATION = '/Debtor/Beneficiary/Relation'

/** Within `Relation`, word by word of the path. */
export const names: Readonly<Record<string, string>> = {
  payslipReference: '/Reference/ReferenceNbr',
  'calculationPeriod.startDate': '/Calculation/CalculationPeriodStartingDate',
  'calculationPeriod.endDate': '/Calculation/CalculationPeriodEndingDate',
  calculationDate: '/Calculation/CalculationDate',
  qualities: '/Calculation/Features',
}

export const qualityNames: Readonly<Record<string, string>> = {
  employerCategory: '/EmployerClass',
  workerType: '/WorkerCode',
  'validityPeriod.startDate': '/ValidityPeriodStartingDate',
  'validityPeriod.endDate': '/ValidityPeriodEndingDate',
  grossWageCents: '/FinancialElement[FinancialElementCode="0001001000"]/Amount',
  premiums: '/FinancialElement[FinancialElementCode="0002001000"]',
}

export const premiumNames: Readonly<Record<string, string>> = {
  amountCents: '/Amount',
  frequencyMonths: '/BonusPaymentFrequency',
}

/**
 * The XPath, within its file, of what an anomaly speaks of; of the Form when it speaks of the whole, and of the nearest element that
 * holds it when it is missing altogether.
 */
export function presentLocation({ formNumber }: Pick<FormEcho, 'formNumber'>, path: string): string {
  return `/FLXWAGE/Form[${formNumber}]${findPlace(path)}`
}

function findPlace(path: string): string {
  const place = places[path]
  if (place !== undefined) return place
  const [, quality, rest = ''] = /^qualities\.(\d+)\.?(.*)$/.exec(path) ?? []
  if (quality === undefined) return `${RELATION}${names[path] ?? ''}`
  return `${RELATION}/Calculation/Features[${Number(quality) + 1}]${findInQuality(rest)}`
}

function findInQuality(path: string): string {
  const [, premium, rest = ''] = /^premiums\.(\d+)\.?(.*)$/.exec(path) ?? []
  if (premium === undefined) return qualityNames[path] ?? ''
  return `${qualityNames.premiums}[${Number(premium) + 1}]${premiumNames[rest] ?? ''}`
}
