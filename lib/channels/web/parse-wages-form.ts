import type { EnteredPremium, EnteredQuality, EnteredWages } from '../../domain/transmission/draft.ts'
import type { Language } from '../../i18n/languages.ts'
import { fieldNames } from './field-names.ts'

/** One more block than the law of the form allows (domain: rule 12) is kept, so that the rule can say so; the others are dropped. */
const KEPT_BLOCKS = 21

/** Longest text kept of one field: far above any right value, far below what could hurt [ours]. */
const KEPT_CHARACTERS = 500

export const emptyPremium: EnteredPremium = { amount: '', frequency: '', otherFrequencyMonths: '' }

export const emptyQuality: EnteredQuality = {
  employerCategory: '',
  workerType: '',
  hasOwnValidity: false,
  validityStartDate: '',
  validityEndDate: '',
  grossWage: '',
  premiums: [emptyPremium],
}

/** Fields of one block, by their name inside it. */
type Fields = Map<string, string>

interface QualityFields {
  own: Fields
  premiums: Map<number, Fields>
}

const qualityName = /^qualities\.(\d{1,6})\.(?:premiums\.(\d{1,6})\.)?([a-zA-Z.]{1,40})$/

/**
 * The wage form word for word. Total: whatever is posted (parts missing, numbers with holes, thousands of premiums, files,
 * a megabyte in a field) becomes a form that can be saved and shown again.
 */
export function parseWagesForm(form: FormData, language: Language): EnteredWages {
  const qualities = listInOrder(collectQualities(form)).slice(0, KEPT_BLOCKS).map(makeQuality)
  return {
    language,
    payslipReference: readText(form.get(fieldNames.payslipReference)),
    calculationStartDate: readText(form.get(fieldNames.calculationStartDate)),
    calculationEndDate: readText(form.get(fieldNames.calculationEndDate)),
    calculationDate: readText(form.get(fieldNames.calculationDate)),
    qualities: qualities.length > 0 ? qualities : [emptyQuality],
  }
}

function collectQualities(form: FormData): Map<number, QualityFields> {
  const qualities = new Map<number, QualityFields>()
  for (const [name, value] of form) {
    const [, qualityNumber, premiumNumber, field] = qualityName.exec(name) ?? []
    if (qualityNumber === undefined || field === undefined) continue
    const { own, premiums } = inMap(qualities, Number(qualityNumber), emptyFields)
    const fields = premiumNumber === undefined ? own : inMap(premiums, Number(premiumNumber), () => new Map())
    if (!fields.has(field)) fields.set(field, readText(value))
  }
  return qualities
}

const emptyFields = (): QualityFields => ({ own: new Map(), premiums: new Map() })

function inMap<Value>(map: Map<number, Value>, position: number, make: () => Value): Value {
  const known = map.get(position)
  if (known !== undefined) return known
  const made = make()
  map.set(position, made)
  return made
}

function listInOrder<Value>(map: Map<number, Value>): Value[] {
  return [...map].sort(([left], [right]) => left - right).map(([, value]) => value)
}

function makeQuality({ own, premiums }: QualityFields): EnteredQuality {
  return {
    employerCategory: own.get('employerCategory') ?? '',
    workerType: own.get('workerType') ?? '',
    hasOwnValidity: own.has('hasOwnValidity'),
    validityStartDate: own.get('validityPeriod.startDate') ?? '',
    validityEndDate: own.get('validityPeriod.endDate') ?? '',
    grossWage: own.get('grossWageCents') ?? '',
    premiums: listInOrder(premiums).slice(0, KEPT_BLOCKS).map(makePremium),
  }
}

function makePremium(fields: Fields): EnteredPremium {
  return {
    amount: fields.get('amountCents') ?? '',
    frequency: fields.get('frequencyMonths') ?? '',
    otherFrequencyMonths: fields.get('otherFrequencyMonths') ?? '',
  }
}

/** A file in the place of a text counts as nothing typed; a NUL cannot be stored. */
export function readText(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, KEPT_CHARACTERS).toWellFormed().replaceAll('\u0000', '') : ''
}
