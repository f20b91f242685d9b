import type { Anomaly } from '../../domain/anomaly.ts'
import type { EuroCents } from '../../domain/euro-cents.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type {
  DraftQuality,
  DraftWages,
  EnteredPremium,
  EnteredQuality,
  EnteredWages,
} from '../../domain/transmission/draft.ts'
import { workerTypes } from '../../domain/wage-declaration/quality.ts'
import type { Language } from '../../i18n/languages.ts'
import { parseAmount } from '../../i18n/parse-amount.ts'
import { parseDate } from '../../i18n/parse-date.ts'
import { type Reading, type ReadingCode, tidy } from '../../i18n/reading.ts'
import { fieldNames, premiumFields, qualityFields } from './field-names.ts'

/** What could be read, and an anomaly for each field whose words could not; an empty field is neither. */
interface Understanding {
  language: Language
  unreadable: Anomaly[]
}

/** Radio of a premium whose frequency is typed as a number of months. */
const otherFrequency = 'other'

const codes = {
  calculationPeriod: '90501-264',
  calculationDate: '90502-264',
  validityPeriod: '90503-264',
  amount: '90504-008',
  frequency: '00068-008',
  workerType: '00037-008',
} as const

/** The form as the rules want it. Total: what cannot be read is said in `unreadable`, in the order of the form. */
export function understandWages(entered: EnteredWages): DraftWages {
  const reader: Understanding = { language: entered.language, unreadable: [] }
  const reference = tidy(entered.payslipReference)
  return {
    ...(reference === '' ? {} : { payslipReference: reference }),
    calculationPeriod: {
      ...readDate(reader, 'startDate', [
        entered.calculationStartDate,
        fieldNames.calculationStartDate,
        codes.calculationPeriod,
      ]),
      ...readDate(reader, 'endDate', [
        entered.calculationEndDate,
        fieldNames.calculationEndDate,
        codes.calculationPeriod,
      ]),
    },
    ...readDate(reader, 'calculationDate', [
      entered.calculationDate,
      fieldNames.calculationDate,
      codes.calculationDate,
    ]),
    qualities: entered.qualities.map((quality, position) => understandQuality(reader, quality, position)),
    unreadable: reader.unreadable,
  }
}

/** What was typed, the field's name, and the anomaly when it cannot be read. */
type Typed = [text: string, name: string, code: string]

function take<Value>(reader: Understanding, reading: Reading<Value>, [, name, code]: Typed): Value | undefined {
  if (reading.ok) return reading.value
  if (reading.code !== 'missing') reader.unreadable.push(makeAnomaly(code, name, reading.code))
  return undefined
}

function makeAnomaly(code: string, path: string, reason: ReadingCode): Anomaly {
  return { code, severity: 'blocking', path, parameters: { reason } }
}

function readDate<Key extends string>(reader: Understanding, key: Key, typed: Typed): { [Each in Key]?: LocalDate } {
  const date = take(reader, parseDate(typed[0]), typed)
  return (date === undefined ? {} : { [key]: date }) as { [Each in Key]?: LocalDate }
}

function readAmount<Key extends string>(reader: Understanding, key: Key, typed: Typed): { [Each in Key]?: EuroCents } {
  const cents = take(reader, parseAmount(typed[0], reader.language), typed)
  return (cents === undefined ? {} : { [key]: cents }) as { [Each in Key]?: EuroCents }
}

function understandQuality(reader: Understanding, entered: EnteredQuality, position: number): DraftQuality {
  const names = qualityFields(position)
  const category = tidy(entered.employerCategory)
  return {
    ...(category === '' ? {} : { employerCategory: category }),
    ...readWorkerType(reader, [entered.workerType, names.workerType, codes.workerType]),
    ...(entered.hasOwnValidity
      ? {
          validityPeriod: {
            ...readDate(reader, 'startDate', [
              entered.validityStartDate,
              names.validityStartDate,
              codes.validityPeriod,
            ]),
            ...readDate(reader, 'endDate', [entered.validityEndDate, names.validityEndDate, codes.validityPeriod]),
          },
        }
      : {}),
    ...readAmount(reader, 'grossWageCents', [entered.grossWage, names.grossWage, codes.amount]),
    premiums: entered.premiums.map((premium, each) =>
      understandPremium(reader, premium, premiumFields(position, each)),
    ),
  }
}

function readWorkerType(reader: Understanding, typed: Typed): Pick<DraftQuality, 'workerType'> {
  const workerType = workerTypes.find((each) => each === typed[0])
  if (workerType) return { workerType }
  if (typed[0] !== '') reader.unreadable.push(makeAnomaly(typed[2], typed[1], 'unreadable'))
  return {}
}

function understandPremium(reader: Understanding, entered: EnteredPremium, names: ReturnType<typeof premiumFields>) {
  return {
    ...readAmount(reader, 'amountCents', [entered.amount, names.amount, codes.amount]),
    ...readFrequency(reader, entered, names),
  }
}

/** The radios carry the number of months (0: irregular); "Autre" reads the field beside it. */
function readFrequency(reader: Understanding, entered: EnteredPremium, names: ReturnType<typeof premiumFields>) {
  const isOther = entered.frequency === otherFrequency
  const text = tidy(isOther ? entered.otherFrequencyMonths : entered.frequency)
  if (text === '') return {}
  const name = isOther ? names.otherFrequencyMonths : names.frequency
  if (!/^\d{1,4}$/.test(text)) {
    reader.unreadable.push(makeAnomaly(codes.frequency, name, 'unreadable'))
    return {}
  }
  return { frequencyMonths: Number(text) }
}
