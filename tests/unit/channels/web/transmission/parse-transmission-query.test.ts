import { describe, expect, it } from 'vitest'
import { parseTransmissionQuery } from '@/lib/channels/web/transmission/parse-transmission-query.ts'

const read = (asked: Record<string, string>) => parseTransmissionQuery(asked, 2025)

describe('the list of transmissions', () => {
  it('without a filter has everything', () => {
    expect(read({}).query).toEqual({ pageSize: 50 })
    expect(read({}).entered).toEqual({ startDate: '', endDate: '', ticket: '', channel: '', outcome: '' })
  })

  it.each([
    [{ startDate: '01/12/2024', endDate: '2024-12-31' }, { range: { startDate: '2024-12-01', endDate: '2024-12-31' } }],
    [{ startDate: '2024-12-01' }, { range: { startDate: '2024-12-01', endDate: '2024-12-31' } }],
    [{ ticket: ' ab-12.3 ' }, { ticket: 'AB123' }],
    [{ ticket: 'A'.repeat(30) }, { ticket: 'A'.repeat(13) }],
    [{ ticket: '%_' }, {}],
    [
      { channel: 'batch', outcome: 'refused' },
      { channel: 'batch', outcome: 'refused' },
    ],
    [{ channel: 'fax', outcome: 'lost' }, {}],
  ])('reads %j', (asked: Record<string, string>, expected) => {
    expect(read(asked).query).toEqual({ pageSize: 50, ...expected })
  })

  it('lists nothing for days that cannot be read, and shows them as typed', () => {
    const { query, entered, problems } = read({ startDate: 'demain' })
    expect([query, entered.startDate, problems]).toEqual([
      null,
      'demain',
      [{ field: 'startDate', problem: 'unreadable' }],
    ])
  })
})
