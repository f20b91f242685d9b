import type { Given, GivenValue } from '../../../domain/legal-parameters/check-proposed-value.ts'
import type { Confidence } from '../../../domain/legal-parameters/dated-value.ts'
import type { ParameterDefinition, ParameterUnit } from '../../../domain/legal-parameters/definitions.ts'
import { type DecisionKind, decisionKinds } from '../../../domain/legal-parameters/proposal.ts'
import type { LocalDate } from '../../../domain/local-date.ts'
import type { Language } from '../../../i18n/languages.ts'
import { parseAmount } from '../../../i18n/parse-amount.ts'
import { parseDate } from '../../../i18n/parse-date.ts'
import { type Reading, tidy } from '../../../i18n/reading.ts'

const fieldNames = ['startDate', 'endDate', 'value', 'unlimited', 'legalReference', 'confidence', 'note'] as const

/** The form as typed: it travels in the address while something is wrong with it, since it holds nothing personal. */
export type EnteredParameter = Record<(typeof fieldNames)[number], string>

/** An agent who is sure, and one who has it from a payroll office or the press. */
export const enterableConfidences = ['confirmed', 'confirmedSecondary'] as const satisfies readonly Confidence[]

/** What the box « no limit » posts when it is ticked. */
export const UNLIMITED = 'yes'

/** Longer texts are refused; beyond this they are cut, so that the address stays one. */
const LONGEST_KEPT = 1000

/** What was typed, by whatever brings it: a posted form or the query of an address. */
export function readEntered(textOf: (name: string) => string): EnteredParameter {
  const pairs = fieldNames.map((name) => [name, textOf(name).slice(0, LONGEST_KEPT)])
  return Object.fromEntries(pairs) as EnteredParameter
}

export interface ReadParameter {
  given: GivenValue
  confidence: Confidence
}

/** Reads the form of a later value in the language and the unit of its page. Total: what cannot be read says why. */
export function parseParameterForm(
  entered: EnteredParameter,
  { unit }: ParameterDefinition,
  language: Language,
): ReadParameter {
  return {
    given: {
      startDate: toDate(entered.startDate),
      endDate: toDate(entered.endDate),
      value: readValue(entered.value, unit, language),
      isUnlimited: entered.unlimited === UNLIMITED,
      legalReference: tidy(entered.legalReference),
      note: tidy(entered.note),
    },
    confidence: enterableConfidences.find((each) => each === entered.confidence) ?? 'confirmed',
  }
}

function toGiven<Value>(reading: Reading<Value>): Given<Value> {
  return reading.ok ? { value: reading.value, problem: null } : { value: null, problem: reading.code }
}

function toDate(typed: string): Given<LocalDate> {
  return toGiven(parseDate(typed) as Reading<LocalDate>)
}

/** Money is kept in cents; other numbers have the grammar of money too, two decimals at most; a day is kept as 20270101. */
function readValue(typed: string, unit: ParameterUnit, language: Language): Given<number> {
  if (unit === 'calendarDay') {
    const { value, problem } = toDate(typed)
    return value === null ? { value, problem } : { value: Number(value.replaceAll('-', '')), problem }
  }
  const { value, problem } = toGiven(parseAmount(typed, language))
  if (value === null) return { value, problem }
  return { value: unit.startsWith('euroCents') ? value : value / 100, problem }
}

export interface PostedDecision {
  proposalId: string
  kind: DecisionKind
  remark: string
}

/** Several proposals may stand on one page, each with a field of its own. */
export function remarkName(proposalId: string): string {
  return `remark-${proposalId}`
}

/** The button pressed on a proposal; null when the form is not one of ours. */
export function parseDecisionForm(form: FormData): PostedDecision | null {
  const textOf = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const kind = decisionKinds.find((each) => each === textOf('decision'))
  const proposalId = textOf('proposalId')
  return kind ? { kind, proposalId, remark: tidy(textOf(remarkName(proposalId))) } : null
}
