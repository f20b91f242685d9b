import { describe, expect, it } from 'vitest'
import {
  fieldOfMandateProblem,
  parseEnding,
  parseMandateForm,
  parseMandateQuery,
  readEnteredMandate,
} from '@/lib/channels/web/access/parse-mandate-form.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'

const today = '2026-03-10' as LocalDate
const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('the form that gives a mandate', () => {
  it('opens with today and without an end', () => {
    expect(readEnteredMandate({ search: 'hori' }, today)).toEqual({
      ...{ search: 'hori', officeId: '' },
      ...{ startDate: '10/03/2026', endDate: '' },
    })
  })

  it('comes back as it was typed', () => {
    const typed = { search: 'hori', officeId: 'O1', startDate: 'demain', endDate: '1/2' }
    expect(readEnteredMandate(formOf(typed), today)).toEqual(typed)
    expect(readEnteredMandate(typed, today)).toEqual(typed)
  })

  it('asks an office for days to come', () => {
    const entered = { search: '', officeId: 'O1', startDate: '01/04/2026', endDate: '30/06/2026' }
    expect(parseMandateForm(entered, today)).toEqual({
      ok: true,
      value: { officeId: 'O1', startDate: '2026-04-01', endDate: '2026-06-30' },
    })
  })

  it('says which field is wrong', () => {
    const parsed = parseMandateForm({ search: '', officeId: '', startDate: '09/03/2026', endDate: '01/03/2026' }, today)
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems).toEqual(['officeId.none', 'startDate.past', 'endDate.endBeforeStart'])
    expect(problems.map(fieldOfMandateProblem)).toEqual(['officeId', 'startDate', 'endDate'])
  })
})

describe('the end of a mandate', () => {
  it('is at once, or a day from today on', () => {
    expect(parseEnding(formOf({ when: 'now', endDate: 'x' }), today)).toEqual({ ok: true, endDate: null })
    expect(parseEnding(formOf({ when: 'date', endDate: '10/03/2026' }), today)).toEqual({ ok: true, endDate: today })
    expect(parseEnding(formOf({ when: 'date', endDate: '09/03/2026' }), today)).toMatchObject({ problem: 'past' })
    expect(parseEnding(formOf({ when: 'date' }), today)).toEqual({ ok: false, problem: 'unreadable', typed: '' })
  })
})

describe('the address of the list', () => {
  it('shows what is in force unless it says otherwise', () => {
    expect(parseMandateQuery({})).toEqual({ group: 'active', search: '', page: 1 })
    expect(parseMandateQuery({ group: 'over', search: ' client ', page: '3' })).toEqual({
      ...{ group: 'over', search: 'client', page: 3 },
    })
    expect(parseMandateQuery({ group: 'x', page: '-1' })).toEqual({ group: 'active', search: '', page: 1 })
  })
})
