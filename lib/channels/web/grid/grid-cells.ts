import type { EnteredPremium, EnteredQuality, EnteredWages } from '../../../domain/transmission/draft.ts'
import { fieldNames, premiumFields, qualityFields } from '../field-names.ts'
import { emptyPremium, emptyQuality } from '../parse-wages-form.ts'

/** What the grid shows of each worker, from left to right: the calculation, the first quality, its first premium. */
export const gridColumns = [
  'payslipReference',
  'calculationStartDate',
  'calculationEndDate',
  'calculationDate',
  'employerCategory',
  'workerType',
  'grossWage',
  'premium',
  'frequency',
] as const
export type GridColumn = (typeof gridColumns)[number]
export type GridCells = Record<GridColumn, string>

/** Each column is a field of the wage form, under its name. */
export const columnFields: Record<GridColumn, string> = {
  payslipReference: fieldNames.payslipReference,
  calculationStartDate: fieldNames.calculationStartDate,
  calculationEndDate: fieldNames.calculationEndDate,
  calculationDate: fieldNames.calculationDate,
  employerCategory: qualityFields(0).employerCategory,
  workerType: qualityFields(0).workerType,
  grossWage: qualityFields(0).grossWage,
  premium: premiumFields(0, 0).amount,
  frequency: premiumFields(0, 0).frequency,
}

/** Name and id of a field of one worker's row. */
export function rowField(lineId: string, field: string): string {
  return `lines.${lineId}.${field}`
}

/** Frequencies that are radios of the wage form; any other number of months is its "Autre". */
const namedFrequencies: readonly string[] = ['', '1', '3', '6', '12', '0', 'other']

function readFrequency({ frequency, otherFrequencyMonths }: EnteredPremium): string {
  return frequency === 'other' && otherFrequencyMonths !== '' ? otherFrequencyMonths : frequency
}

function writeFrequency(text: string): Pick<EnteredPremium, 'frequency' | 'otherFrequencyMonths'> {
  const isNamed = namedFrequencies.includes(text)
  return { frequency: isNamed ? text : 'other', otherFrequencyMonths: isNamed ? '' : text }
}

/** The cells of one worker, word for word. */
export function readCells(entered: EnteredWages): GridCells {
  const quality = entered.qualities[0] ?? emptyQuality
  const premium = quality.premiums[0] ?? emptyPremium
  return {
    payslipReference: entered.payslipReference,
    calculationStartDate: entered.calculationStartDate,
    calculationEndDate: entered.calculationEndDate,
    calculationDate: entered.calculationDate,
    employerCategory: quality.employerCategory,
    workerType: quality.workerType,
    grossWage: quality.grossWage,
    premium: premium.amount,
    frequency: readFrequency(premium),
  }
}

type Changes = Partial<GridCells>

function writePremium(former: EnteredPremium, { premium = former.amount, frequency }: Changes): EnteredPremium {
  return { ...former, amount: premium, ...(frequency === undefined ? {} : writeFrequency(frequency)) }
}

function writeQuality(former: EnteredQuality, changes: Changes): EnteredQuality {
  const { employerCategory, workerType, grossWage, premium, frequency } = changes
  const [first, ...others] = former.premiums
  const isPremiumMeant = Boolean(first || premium || frequency)
  return {
    ...former,
    ...(employerCategory !== undefined && { employerCategory }),
    ...(workerType !== undefined && { workerType }),
    ...(grossWage !== undefined && { grossWage }),
    premiums: isPremiumMeant ? [writePremium(first ?? emptyPremium, changes), ...others] : former.premiums,
  }
}

/** The form with those cells in it; all that the grid does not show stays as it is. A cell that says the same changes nothing. */
export function writeCells(entered: EnteredWages, cells: Changes): EnteredWages {
  const former = readCells(entered)
  const changes: Changes = Object.fromEntries(
    gridColumns
      .filter((column) => cells[column] !== undefined && cells[column] !== former[column])
      .map((column) => [column, cells[column]]),
  )
  const { payslipReference, calculationStartDate, calculationEndDate, calculationDate } = { ...former, ...changes }
  const [first = emptyQuality, ...others] = entered.qualities
  return {
    ...entered,
    payslipReference,
    calculationStartDate,
    calculationEndDate,
    calculationDate,
    qualities: [writeQuality(first, changes), ...others],
  }
}

/** What a worker's form holds beyond his row. */
export interface HiddenParts {
  qualities: number
  premiums: number
  hasOwnValidity: boolean
}

export function countHidden({ qualities }: EnteredWages): HiddenParts {
  const [first = emptyQuality] = qualities
  return {
    qualities: Math.max(0, qualities.length - 1),
    premiums: Math.max(0, first.premiums.length - 1),
    hasOwnValidity: first.hasOwnValidity,
  }
}

/** A short mark of what a row shows: posted back, it tells a row that nobody touched, also without script (FNV-1a). */
export function markOf(cells: GridCells): string {
  const text = gridColumns.map((column) => cells[column]).join('\u001f')
  let mark = 0x811c9dc5
  for (let place = 0; place < text.length; place++) mark = Math.imul(mark ^ text.charCodeAt(place), 0x01000193)
  return (mark >>> 0).toString(36)
}
