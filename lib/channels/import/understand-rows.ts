import { computeDigits, isNumeric } from '../../domain/identifiers/digits.ts'
import type { EnteredPremium, EnteredQuality, EnteredWages } from '../../domain/transmission/draft.ts'
import type { ImportColumn, ImportedLine, ImportedSheet } from '../../domain/transmission/imported-sheet.ts'
import { tidy } from '../../i18n/reading.ts'
import { emptyPremium } from '../web/parse-wages-form.ts'
import { understandWages } from '../web/understand-wages.ts'
import { findFrequency, findWorkerType } from './column-words.ts'

/** Fields of the calculation: in every row of a worker the same, or empty after the first. */
const calculationColumns = [
  'payslipReference',
  'calculationPeriod.startDate',
  'calculationPeriod.endDate',
  'calculationDate',
] as const satisfies readonly ImportColumn[]

/** Radios of the form; any other number of months is typed beside « Autre ». */
const frequencyChoices = ['0', '1', '3', '6', '12']

type ReadCell = (place: number, column: ImportColumn) => string

/**
 * Each worker's rows as the form he would have been typed into. Nothing is refused here: what cannot be understood is said in `wages`.
 * @param nothingYet what empty cells mean: the days of the wage period, and a category that leaves no choice
 */
export function understandRows(sheet: ImportedSheet, nothingYet: EnteredWages): ImportedLine[] {
  const places = new Map(sheet.columns.map(({ column }, place) => [column, place]))
  const read: ReadCell = (place, column) => sheet.rows[place]?.cells[places.get(column) ?? -1] ?? ''
  const premiumCount = countPremiums(sheet)
  const byWorker = Map.groupBy(sheet.rows.keys(), (place) => keyOf(restoreNumber(read(place, 'ssin')), place))
  return [...byWorker.values()].map((rows) => understandWorker(rows, { sheet, read, premiumCount, nothingYet }))
}

/** Spreadsheets take the leading zeros of a number away; whether the rest is one, its check digits tell. */
function restoreNumber(typed: string): string {
  const digits = computeDigits(typed)
  return /^\d{9,10}$/.test(digits) ? digits.padStart(11, '0') : typed
}

/** A row without a readable number belongs to nobody else's. */
function keyOf(ssinText: string, place: number): string {
  const digits = computeDigits(ssinText)
  return digits !== '' && isNumeric(digits) ? digits : `row ${place}`
}

function countPremiums({ columns }: ImportedSheet): number {
  const places = columns.map(({ column }) => Number(/^premiums\.(\d+)\./.exec(column)?.[1] ?? -1))
  return Math.max(0, ...places) + 1
}

interface Reader {
  sheet: ImportedSheet
  read: ReadCell
  premiumCount: number
  nothingYet: EnteredWages
}

function understandWorker(rows: number[], reader: Reader): ImportedLine {
  const { read, sheet } = reader
  const [first = 0] = rows
  const filled = rows.filter((place) => !isWithoutAmount(place, reader))
  const used = filled.length > 0 ? filled : [first]
  const name = tidy(`${read(first, 'givenName')} ${read(first, 'familyName')}`)
  const [payslipReference, start, end, calculationDate] = calculationColumns.map((column) =>
    findFirst(used, column, read),
  ) as [string, string, string, string]
  const { nothingYet } = reader
  const entered: EnteredWages = {
    language: sheet.language,
    payslipReference,
    calculationStartDate: start || nothingYet.calculationStartDate,
    calculationEndDate: end || nothingYet.calculationEndDate,
    calculationDate,
    qualities: used.map((place) => enterQuality(place, reader)),
  }
  return {
    rows: used,
    ssinText: restoreNumber(read(first, 'ssin')),
    name,
    otherCalculationRows: used.filter((place) => isOtherCalculation(place, used, read)),
    isEmpty: filled.length === 0,
    entered,
    wages: understandWages(entered),
  }
}

/** The first row of the worker that says it says it for all. */
function findFirst(rows: readonly number[], column: ImportColumn, read: ReadCell): string {
  return rows.map((place) => read(place, column)).find((text) => text !== '') ?? ''
}

function isOtherCalculation(place: number, rows: readonly number[], read: ReadCell): boolean {
  return calculationColumns.some((column) => {
    const text = tidy(read(place, column))
    return text !== '' && text !== tidy(findFirst(rows, column, read))
  })
}

/** A row of the template that was not needed: nobody typed an amount or the frequency of one. */
function isWithoutAmount(place: number, { read, premiumCount }: Reader): boolean {
  const premiums = Array.from({ length: premiumCount }, (_, each) => enterPremium(place, each, read))
  return read(place, 'grossWageCents') === '' && premiums.every(isEmpty)
}

const isEmpty = ({ amount, frequency }: EnteredPremium) => amount === '' && frequency === ''

function enterQuality(place: number, { read, premiumCount, nothingYet }: Reader): EnteredQuality {
  const premiums = Array.from({ length: premiumCount }, (_, each) => enterPremium(place, each, read))
  const last = premiums.findLastIndex((premium) => !isEmpty(premium))
  const [validityStartDate, validityEndDate] = [
    read(place, 'validityPeriod.startDate'),
    read(place, 'validityPeriod.endDate'),
  ]
  const [usual] = nothingYet.qualities
  const typedType = read(place, 'workerType')
  return {
    employerCategory: enterCategory(read(place, 'employerCategory')) || (usual?.employerCategory ?? ''),
    workerType: typedType === '' ? (usual?.workerType ?? '') : (findWorkerType(typedType) ?? typedType),
    hasOwnValidity: validityStartDate !== '' || validityEndDate !== '',
    validityStartDate,
    validityEndDate,
    grossWage: read(place, 'grossWageCents'),
    premiums: last < 0 ? [emptyPremium] : premiums.slice(0, last + 1),
  }
}

/** Three digits, of which a spreadsheet takes the leading zero away. */
function enterCategory(typed: string): string {
  const text = tidy(typed)
  return /^\d{1,2}$/.test(text) ? text.padStart(3, '0') : text
}

function enterPremium(place: number, each: number, read: ReadCell): EnteredPremium {
  const amount = read(place, `premiums.${each}.amountCents`)
  const typed = tidy(read(place, `premiums.${each}.frequencyMonths`))
  const months = findFrequency(typed) ?? typed
  if (months === '' || frequencyChoices.includes(months)) return { amount, frequency: months, otherFrequencyMonths: '' }
  return { amount, frequency: 'other', otherFrequencyMonths: months }
}
