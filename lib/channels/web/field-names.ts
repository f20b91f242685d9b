/** Names of the wage form's fields: the very paths that anomalies carry, so that a message finds its field. */
export const fieldNames = {
  payslipReference: 'payslipReference',
  calculationStartDate: 'calculationPeriod.startDate',
  calculationEndDate: 'calculationPeriod.endDate',
  calculationDate: 'calculationDate',
  reason: 'reason',
  reasonText: 'reasonText',
} as const

export function qualityFields(quality: number) {
  const path = `qualities.${quality}`
  return {
    path,
    employerCategory: `${path}.employerCategory`,
    workerType: `${path}.workerType`,
    hasOwnValidity: `${path}.hasOwnValidity`,
    validityStartDate: `${path}.validityPeriod.startDate`,
    validityEndDate: `${path}.validityPeriod.endDate`,
    grossWage: `${path}.grossWageCents`,
  }
}

export function premiumFields(quality: number, premium: number) {
  const path = `qualities.${quality}.premiums.${premium}`
  return {
    path,
    amount: `${path}.amountCents`,
    frequency: `${path}.frequencyMonths`,
    otherFrequencyMonths: `${path}.otherFrequencyMonths`,
  }
}
