import { describe, expect, it } from 'vitest'
import { parseOverviewForm } from '@/lib/channels/web/parse-overview-form.ts'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('the search form of the overview', () => {
  it('puts a name and readable days into the address', () => {
    const { query } = parseOverviewForm(formOf({ search: 'bris', startDate: '01/11/2024', endDate: '30.11.2024' }))
    expect(query).toEqual({ search: 'bris', startDate: '2024-11-01', endDate: '2024-11-30', sort: '', order: '' })
  })

  it('never puts a national number into the address, wherever it was typed', () => {
    const number = '96.03.08-999.22'
    const { query, search } = parseOverviewForm(formOf({ search: number, startDate: number, endDate: '96030899922' }))
    expect(search).toEqual({ kind: 'number', ssin: '96030899922' })
    expect(JSON.stringify(query)).not.toMatch(/999/)
  })

  it('keeps a date as typed when it cannot be read, to be mended on the page', () => {
    expect(parseOverviewForm(formOf({ startDate: '31/02/2024' })).query.startDate).toBe('31/02/2024')
  })
})
