import { type Anomaly, blocking } from '../../domain/anomaly.ts'
import type { BatchForm } from '../../domain/batch/form.ts'
import { type EuroCents, euroCents } from '../../domain/euro-cents.ts'
import { type LocalDate, parseLocalDate } from '../../domain/local-date.ts'
import type { DraftQuality, DraftWages } from '../../domain/transmission/draft.ts'
import type { WorkerType } from '../../domain/wage-declaration/quality.ts'
import type { VersionKind } from '../../domain/wage-declaration/version.ts'
import type { FeaturesText, FormText } from './collect-form.ts'

type Values = ReadonlyMap<string, string>

const kinds: Readonly<Record<string, VersionKind>> = { '0': 'original', '1': 'modification', '3': 'cancellation' }
const workerTypes: Readonly<Record<string, WorkerType>> = { '050': 'blueCollar', '450': 'whiteCollar' }
const WAGE_CODE = '0001001000'

/** A Form that the schema let pass, as the rules want it. Total: what cannot be read stands in `unreadable`, for the rules to answer. */
export function understandForm(
  form: FormText,
  { formNumber, pieceNumber }: Pick<BatchForm, 'formNumber' | 'pieceNumber'>,
): BatchForm {
  const { values, lineNumber } = form
  const kind = kinds[values.get('AttestationStatus') ?? ''] ?? 'original'
  const payslipReference = values.get('ReferenceNbr') || null
  return {
    formNumber,
    pieceNumber,
    lineNumber,
    creationDate: values.get('FormCreationDate') ?? '',
    creationHour: values.get('FormCreationHour') ?? '',
    kind,
    givenEmployer: {
      enterpriseNumber: values.get('CompanyID') || null,
      nssoNumber: values.get('NOSSRegistrationNbr') || null,
    },
    payslipReference,
    ssin: values.get('INSS') ?? '',
    wages: kind === 'cancellation' ? null : understandCalculation(form, payslipReference),
  }
}

function understandCalculation({ values, features }: FormText, payslipReference: string | null): DraftWages {
  const unreadable: Anomaly[] = []
  const calculationPeriod = readDates(values, unreadable, {
    startDate: ['CalculationPeriodStartingDate', '90501-264', 'calculationPeriod.startDate'],
    endDate: ['CalculationPeriodEndingDate', '90501-264', 'calculationPeriod.endDate'],
  })
  return {
    ...(payslipReference && { payslipReference }),
    calculationPeriod,
    ...readDates(values, unreadable, { calculationDate: ['CalculationDate', '90502-264', 'calculationDate'] }),
    qualities: features.map((each, index) => understandQuality(each, `qualities.${index}`, unreadable)),
    unreadable,
  }
}

function understandQuality(features: FeaturesText, path: string, unreadable: Anomaly[]): DraftQuality {
  const { values, financialElements } = features
  const employerCategory = values.get('EmployerClass')
  const validityPeriod = readDates(values, unreadable, {
    startDate: ['ValidityPeriodStartingDate', '90503-264', `${path}.validityPeriod.startDate`],
    endDate: ['ValidityPeriodEndingDate', '90503-264', `${path}.validityPeriod.endDate`],
  })
  const hasOwnValidity = values.has('ValidityPeriodStartingDate') || values.has('ValidityPeriodEndingDate')
  const wages = financialElements.filter((element) => element.get('FinancialElementCode') === WAGE_CODE)
  const premiums = financialElements.filter((element) => element.get('FinancialElementCode') !== WAGE_CODE)
  return {
    ...(employerCategory && { employerCategory }),
    ...readWorkerType(values, `${path}.workerType`, unreadable),
    ...(hasOwnValidity && { validityPeriod }),
    ...readWage(wages, `${path}.grossWageCents`, unreadable),
    premiums: premiums.map((element, index) => readPremium(element, `${path}.premiums.${index}`, unreadable)),
  }
}

type Source = [elementName: string, code: string, path: string]

/** `YYYY-MM-DD` alone; the other writings of a date are for people. */
function readDates<Key extends string>(
  values: Values,
  unreadable: Anomaly[],
  sources: Record<Key, Source>,
): { [Each in Key]?: LocalDate } {
  const dates: { [Each in Key]?: LocalDate } = {}
  for (const key in sources) {
    const [name, code, path] = sources[key]
    const text = values.get(name)
    if (!text) continue
    const date = readDate(text)
    if (date) dates[key] = date
    else unreadable.push(refuse(code, path, /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'impossible' : 'unreadable'))
  }
  return dates
}

/** A month of half a million Forms speaks of a hundred days. */
const knownDates = new Map<string, LocalDate | null>()
const MOST_KNOWN_DATES = 1000

function readDate(text: string): LocalDate | null {
  const known = knownDates.get(text)
  if (known !== undefined) return known
  const date = parseLocalDate(text)
  if (knownDates.size < MOST_KNOWN_DATES) knownDates.set(text, date)
  return date
}

function readWorkerType(values: Values, path: string, unreadable: Anomaly[]): { workerType?: WorkerType } {
  const text = values.get('WorkerCode')
  if (!text) return {}
  const workerType = Object.hasOwn(workerTypes, text) ? workerTypes[text] : undefined
  if (!workerType) unreadable.push(refuse('00037-008', path, 'unreadable'))
  return workerType ? { workerType } : {}
}

/** A quality has one wage: of two, neither is believed. */
function readWage(elements: readonly Values[], path: string, unreadable: Anomaly[]): { grossWageCents?: EuroCents } {
  if (elements.length > 1) unreadable.push(refuse('90504-008', path, 'repeated'))
  const [element] = elements
  if (!element || elements.length > 1) return {}
  const grossWageCents = readAmount(element, path, unreadable)
  return grossWageCents === undefined ? {} : { grossWageCents }
}

function readPremium(element: Values, path: string, unreadable: Anomaly[]): DraftQuality['premiums'][number] {
  const amountCents = readAmount(element, `${path}.amountCents`, unreadable)
  const frequency = element.get('BonusPaymentFrequency')
  const isReadable = frequency && /^\d{1,4}$/.test(frequency)
  if (frequency && !isReadable) unreadable.push(refuse('00068-008', `${path}.frequencyMonths`, 'unreadable'))
  return {
    ...(amountCents !== undefined && { amountCents }),
    ...(isReadable && { frequencyMonths: Number(frequency) }),
  }
}

/** Whole cents; a sign or a comma makes it no number of cents. */
function readAmount(element: Values, path: string, unreadable: Anomaly[]): EuroCents | undefined {
  const text = element.get('Amount')
  if (!text) return undefined
  if (/^-?\d{1,15}$/.test(text)) return euroCents.parse(Number(text))
  unreadable.push(refuse('90504-008', path, 'unreadable'))
  return undefined
}

function refuse(code: string, path: string, reason: string): Anomaly {
  return blocking(code, path, { reason })
}
