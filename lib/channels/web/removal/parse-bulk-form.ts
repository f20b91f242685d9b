import { BULK_LIMIT, type EnteredBulkAnswer } from '../../../domain/bulk-cancellation/bulk-cancellation.ts'
import { readReason } from '../parse-cancellation-form.ts'
import { type AskedOverview, opaqueId, parseOverviewQuery, type SearchParams, textOf } from '../parse-overview-query.ts'

/** Longest number that is shown back. */
const LONGEST_COUNT = 10
const LONGEST_TEXT = 1000

/** What the list is asked for, as its form sends it along and its address carries it. */
const askedNames = ['startDate', 'endDate', 'search', 'worker', 'transmission', 'cursor'] as const

export interface AskedCancellable extends Pick<AskedOverview, 'problems'> {
  /** Null while a date cannot be read. */
  query: {
    range: NonNullable<AskedOverview['query']>['range']
    search?: string
    workerId?: string
    transmissionId?: string
    cursor?: string
  } | null
}

/** The filter of the overview, or one transmission whatever its dates. Total: nothing throws. */
export function parseCancellableQuery(asked: SearchParams, usualYear: number): AskedCancellable {
  const { query, problems } = parseOverviewQuery(asked, usualYear)
  if (!query) return { query, problems }
  const { range, search, workerId, cursor } = query
  const transmissionId = textOf(asked.transmission, 36)
  return {
    query: {
      range,
      ...(search && { search }),
      ...(workerId && { workerId }),
      ...(cursor && { cursor }),
      ...(opaqueId.test(transmissionId) && { transmissionId }),
    },
    problems,
  }
}

/** What of an address or a form says which list it was. */
export function keepAsked(asked: SearchParams): Record<string, string> {
  const kept = askedNames.map((name) => [name, textOf(asked[name], 500)] as const)
  return Object.fromEntries(kept.filter(([, value]) => value !== ''))
}

export interface BulkChoiceForm {
  declarationIds: readonly string[]
  asked: Record<string, string>
}

/** The boxes that were ticked; more than can be cancelled at once are ticked on no page of ours. */
export function parseBulkChoice(form: FormData): BulkChoiceForm {
  const ticked = form.getAll('declarations').map(String)
  return { declarationIds: [...new Set(ticked)].slice(0, BULK_LIMIT + 1), asked: keepAsked(fieldsOf(form)) }
}

/** The question answered, from a form or from one that was put aside. */
export function parseBulkAnswer(typed: SearchParams): EnteredBulkAnswer {
  const reasonText = textOf(typed.reasonText, LONGEST_TEXT)
  return {
    reason: readReason(textOf(typed.reason, 20), reasonText),
    reasonText,
    count: textOf(typed.count, LONGEST_COUNT),
  }
}

export function parseBulkForm(form: FormData): EnteredBulkAnswer & { bulkId: string } {
  const fields = fieldsOf(form)
  return { bulkId: textOf(fields.bulkId, 36), ...parseBulkAnswer(fields) }
}

function fieldsOf(form: FormData): SearchParams {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}
