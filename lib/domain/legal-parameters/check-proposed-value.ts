import { type LocalDate, startOfYear, yearOf } from '../local-date.ts'
import type { ParameterDefinition, ParameterUnit } from './definitions.ts'

export type GivenProblem = 'missing' | 'unreadable' | 'ambiguous' | 'impossible'
/** What a field of a form says, or why it says nothing. */
export type Given<Value> = { value: Value; problem: null } | { value: null; problem: GivenProblem }

export interface GivenValue {
  startDate: Given<LocalDate>
  /** `missing`: open. */
  endDate: Given<LocalDate>
  value: Given<number>
  /** The law sets no limit from that day on: a value beside it contradicts it. */
  isUnlimited: boolean
  legalReference: string
  note: string
}

/** `<field>.<what is wrong>`: codes, their words are in the messages. */
export const proposedValueProblems = [
  'startDate.missing',
  'startDate.unreadable',
  'startDate.ambiguous',
  'startDate.impossible',
  'startDate.notFuture',
  'startDate.notYearStart',
  'startDate.taken',
  'endDate.unreadable',
  'endDate.ambiguous',
  'endDate.impossible',
  'endDate.beforeStart',
  'endDate.overlaps',
  'value.missing',
  'value.unreadable',
  'value.ambiguous',
  'value.impossible',
  'value.notWhole',
  'value.outOfRange',
  'value.besideUnlimited',
  'value.neverUnlimited',
  'legalReference.missing',
  'legalReference.tooLong',
  'note.tooLong',
] as const
export type ProposedValueProblem = (typeof proposedValueProblems)[number]

export interface ProposalContext {
  today: LocalDate
  definition: ParameterDefinition
  /** First days of the values that agents proposed or confirmed. */
  deskStartDates: readonly LocalDate[]
  /** First days of all values, those of the files included. */
  startDates: readonly LocalDate[]
}

/** Longest reference and note that a page shows well. */
export const LONGEST_TEXT = 300

/** Largest value that is no slip of the pen, by unit; money in cents. */
const largest: Record<ParameterUnit, number> = {
  euroCents: 9_999_999_999,
  euroCentsPerHour: 99_999,
  euroCentsPerDay: 999_999,
  percent: 1000,
  days: 3660,
  months: 1200,
  hours: 8784,
  count: 9999,
  factor: 1000,
  calendarDay: 99_991_231,
}
const wholeUnits: ReadonlySet<ParameterUnit> = new Set(['days', 'months', 'hours', 'count', 'calendarDay'])

/** What is wrong with a value for the days to come, field by field; the past and today are never entered. */
export function checkProposedValue(given: GivenValue, context: ProposalContext): ProposedValueProblem[] {
  return [
    ...checkStart(given, context),
    ...checkEnd(given, context),
    ...checkAmount(given, context.definition),
    ...checkTexts(given),
  ]
}

function checkStart({ startDate }: GivenValue, context: ProposalContext): ProposedValueProblem[] {
  if (startDate.value === null) return [`startDate.${startDate.problem}`]
  if (startDate.value <= context.today) return ['startDate.notFuture']
  if (context.definition.isYearly && startDate.value !== startOfYear(yearOf(startDate.value)))
    return ['startDate.notYearStart']
  return context.deskStartDates.includes(startDate.value) ? ['startDate.taken'] : []
}

function checkEnd({ startDate, endDate }: GivenValue, { startDates }: ProposalContext): ProposedValueProblem[] {
  if (endDate.value === null) return endDate.problem === 'missing' ? [] : [`endDate.${endDate.problem}`]
  const [first, last] = [startDate.value, endDate.value]
  if (first === null) return []
  if (last < first) return ['endDate.beforeStart']
  return startDates.some((other) => other > first && other <= last) ? ['endDate.overlaps'] : []
}

function checkAmount(given: GivenValue, { unit, canBeUnlimited }: ParameterDefinition): ProposedValueProblem[] {
  if (!given.isUnlimited) return checkNumber(given.value, unit)
  if (!canBeUnlimited) return ['value.neverUnlimited']
  return given.value.problem === 'missing' ? [] : ['value.besideUnlimited']
}

function checkNumber({ value, problem }: Given<number>, unit: ParameterUnit): ProposedValueProblem[] {
  if (value === null) return [`value.${problem}`]
  if (wholeUnits.has(unit) && !Number.isInteger(value)) return ['value.notWhole']
  return value <= 0 || value > largest[unit] ? ['value.outOfRange'] : []
}

function checkTexts({ legalReference, note }: GivenValue): ProposedValueProblem[] {
  const problems: ProposedValueProblem[] = []
  if (legalReference === '') problems.push('legalReference.missing')
  if (legalReference.length > LONGEST_TEXT) problems.push('legalReference.tooLong')
  if (note.length > LONGEST_TEXT) problems.push('note.tooLong')
  return problems
}
