import type { Anomaly } from '../../domain/anomaly.ts'
import type { EnteredWages } from '../../domain/transmission/draft.ts'
import { fieldNames, premiumFields, qualityFields } from './field-names.ts'

export interface WagesProblem {
  /** Name of the form's field, which is its id. */
  name: string
  anomaly: Anomaly
}

/** What prevents sending, at the field it concerns, in the order of the form; the first message of each field. */
export function presentProblems(anomalies: readonly Anomaly[], entered: EnteredWages): WagesProblem[] {
  const order = listFieldNames(entered)
  const problems = anomalies
    .filter((anomaly) => anomaly.severity === 'blocking')
    .map((anomaly) => ({ name: findFieldName(anomaly.path, order), anomaly }))
  const first = problems.filter((problem, place) => problems.findIndex(({ name }) => name === problem.name) === place)
  return first.sort((left, right) => order.indexOf(left.name) - order.indexOf(right.name))
}

/** Names of the form's fields from top to bottom. */
function listFieldNames(entered: EnteredWages): string[] {
  return [
    fieldNames.payslipReference,
    fieldNames.calculationStartDate,
    fieldNames.calculationEndDate,
    fieldNames.calculationDate,
    ...entered.qualities.flatMap((quality, position) => {
      const { path: _, ...own } = qualityFields(position)
      return [
        ...Object.values(own),
        ...quality.premiums.flatMap((_, each) => {
          const { path: __, ...fields } = premiumFields(position, each)
          return Object.values(fields)
        }),
      ]
    }),
    fieldNames.reason,
    fieldNames.reasonText,
  ]
}

/** Fields that speak for a block as a whole. */
const spokesmen: readonly [block: RegExp, field: string][] = [
  [/^qualities\.\d+\.validityPeriod$/, '.startDate'],
  [/^qualities\.\d+\.premiums$/, '.0.amountCents'],
  [/^qualities\.\d+\.premiums\.\d+$/, '.amountCents'],
  [/^qualities\.\d+$/, '.employerCategory'],
  [/^qualities$/, '.0.employerCategory'],
  [/^calculationPeriod$/, '.startDate'],
]

/** The field itself; else the one that speaks for its block; else the first of the form. */
function findFieldName(path: string, order: readonly string[]): string {
  if (order.includes(path)) return path
  const field = spokesmen.find(([block]) => block.test(path))?.[1]
  const name = path + (field ?? '')
  return order.includes(name) ? name : fieldNames.calculationStartDate
}
