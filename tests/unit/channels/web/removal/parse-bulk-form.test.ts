import { describe, expect, it } from 'vitest'
import {
  keepAsked,
  parseBulkChoice,
  parseBulkForm,
  parseCancellableQuery,
} from '@/lib/channels/web/removal/parse-bulk-form.ts'
import { BULK_LIMIT } from '@/lib/domain/bulk-cancellation/bulk-cancellation.ts'

const id = '01234567-89ab-7cde-8f01-23456789abcd'

function aForm(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe('the list of what can be cancelled', () => {
  it('is asked for as the overview is, or by its transmission', () => {
    expect(parseCancellableQuery({ transmission: id, search: 'bris' }, 2024).query).toEqual({
      range: { startDate: '2024-01-01', endDate: '2024-12-31' },
      search: 'bris',
      transmissionId: id,
    })
  })

  it('has no rows for days that are none, and none of a transmission that is no id', () => {
    expect(parseCancellableQuery({ startDate: 'demain' }, 2024).query).toBeNull()
    expect(parseCancellableQuery({ transmission: "x' OR 1" }, 2024).query).not.toHaveProperty('transmissionId')
  })

  it('is sent along with what is ticked, and nothing else with it', () => {
    const form = aForm([
      ['declarations', id],
      ['declarations', id],
      ['startDate', '2024-12-01'],
      ['cursor', ''],
      ['problem', 'none'],
    ])
    expect(parseBulkChoice(form)).toEqual({ declarationIds: [id], asked: { startDate: '2024-12-01' } })
    expect(keepAsked({ search: 'a', all: '1' })).toEqual({ search: 'a' })
  })

  it('never hands on more than one beyond what can be cancelled at once', () => {
    const many = Array.from({ length: 1000 }, (_, place) => ['declarations', String(place)] as const)
    expect(parseBulkChoice(aForm(many)).declarationIds).toHaveLength(BULK_LIMIT + 1)
  })
})

describe('the question answered', () => {
  it.each([
    [{ reason: 'notWorked', reasonText: '' }, 'notWorked'],
    [{ reason: '', reasonText: 'Payé deux fois' }, 'other'],
    [{ reason: 'typingError', reasonText: '' }, null],
    [{ reason: '', reasonText: '' }, null],
  ])('%j has the reason %s', (typed, reason) => {
    const form = aForm([...Object.entries(typed), ['bulkId', id], ['count', ' 3 ']])
    expect(parseBulkForm(form)).toEqual({ bulkId: id, reason, reasonText: typed.reasonText, count: '3' })
  })
})
