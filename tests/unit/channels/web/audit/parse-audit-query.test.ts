import { describe, expect, it } from 'vitest'
import { parseAuditQuery, parseCursorOf } from '@/lib/channels/web/audit/parse-audit-query.ts'

describe('the address of the log', () => {
  it('asks for everything when it says nothing', () => {
    expect(parseAuditQuery({})).toEqual({
      query: { pageSize: 50 },
      entered: { search: '', startDate: '', endDate: '' },
      unreadable: [],
    })
  })

  it('reads a person, a kind and days as people type them', () => {
    const { query, entered } = parseAuditQuery({
      search: ' Servais ',
      kind: 'looks',
      startDate: '1.12.2025',
      endDate: '2025-12-31',
    })
    expect(query).toEqual({
      search: 'Servais',
      kind: 'looks',
      startDate: '2025-12-01',
      endDate: '2025-12-31',
      pageSize: 50,
    })
    expect(entered).toEqual({ search: 'Servais', startDate: '01/12/2025', endDate: '31/12/2025' })
  })

  it('shows a day that cannot be read as it was typed, and lists nothing', () => {
    const { query, entered, unreadable } = parseAuditQuery({ startDate: '31/02/2025', endDate: '1/3/2025' })
    expect(query).toBeNull()
    expect(unreadable).toEqual(['startDate'])
    expect(entered).toEqual({ search: '', startDate: '31/02/2025', endDate: '01/03/2025' })
  })

  it('leaves out what it does not know', () => {
    expect(parseAuditQuery({ kind: 'all', cursor: '<script>' }).query).toEqual({ pageSize: 50 })
    expect(parseCursorOf({ cursor: ['n_0193', 'x'] })).toEqual({ pageSize: 50, cursor: 'n_0193' })
  })
})
