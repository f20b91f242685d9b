import type { Calculation } from './calculation.ts'
import type { Premium, Quality } from './quality.ts'

/** One field that differs; null where the field did not exist. Amounts are cents, dates LocalDates. */
export interface ChangedField {
  path: string
  before: string | number | null
  after: string | number | null
}

type Fields = Map<string, string | number>

/** What a correction changes, in the order of the form; empty when nothing differs. Qualities and premiums are matched by place. */
export function compareCalculations(before: Calculation, after: Calculation): ChangedField[] {
  const old = computeFields(before)
  const young = computeFields(after)
  return [...new Set([...young.keys(), ...old.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, after: young.get(path) ?? null }))
    .filter((field) => field.before !== field.after)
}

function computeFields(calculation: Calculation): Fields {
  return collect([
    ['payslipReference', calculation.payslipReference],
    ['calculationPeriod.startDate', calculation.calculationPeriod.startDate],
    ['calculationPeriod.endDate', calculation.calculationPeriod.endDate],
    ['calculationDate', calculation.calculationDate],
    ...calculation.qualities.flatMap(qualityFields),
  ])
}

function qualityFields(quality: Quality, index: number): [string, string | number | undefined][] {
  const path = `qualities.${index}`
  return [
    [`${path}.employerCategory`, quality.employerCategory],
    [`${path}.workerType`, quality.workerType],
    [`${path}.validityPeriod.startDate`, quality.validityPeriod.startDate],
    [`${path}.validityPeriod.endDate`, quality.validityPeriod.endDate],
    [`${path}.grossWageCents`, quality.grossWageCents],
    ...quality.premiums.flatMap((premium, place) => premiumFields(premium, `${path}.premiums.${place}`)),
  ]
}

function premiumFields(premium: Premium, path: string): [string, number][] {
  return [
    [`${path}.amountCents`, premium.amountCents],
    [`${path}.frequencyMonths`, premium.frequencyMonths],
  ]
}

function collect(fields: readonly [string, string | number | undefined][]): Fields {
  return new Map(
    fields.filter((field): field is [string, string | number] => field[1] !== undefined && field[1] !== ''),
  )
}
