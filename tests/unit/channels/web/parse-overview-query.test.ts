import { describe, expect, it } from 'vitest'
import { parseOverviewQuery } from '@/lib/channels/web/parse-overview-query.ts'

const ask = (asked: Record<string, string | string[]>) => parseOverviewQuery(asked, 2026)

describe('the period filter of the overview', () => {
  it('is the usual calendar year when nothing was asked', () => {
    expect(ask({}).query?.range).toEqual({ startDate: '2026-01-01', endDate: '2026-12-31' })
    expect(ask({}).entered).toEqual({ search: '', startDate: '01/01/2026', endDate: '31/12/2026' })
  })

  it.each([
    ['2024-12-01', '2024-12-31'],
    ['1/12/2024', '31-12-2024'],
    ['1 déc 2024', '31 décembre 2024'],
  ])('takes %s and %s', (startDate, endDate) => {
    expect(ask({ startDate, endDate }).query?.range).toEqual({ startDate: '2024-12-01', endDate: '2024-12-31' })
  })

  it('reaches to the edge of the year of the one date that was given', () => {
    expect(ask({ startDate: '2024-06-15' }).query?.range).toEqual({ startDate: '2024-06-15', endDate: '2024-12-31' })
    expect(ask({ endDate: '2024-06-15' }).query?.range).toEqual({ startDate: '2024-01-01', endDate: '2024-06-15' })
  })

  it('lists nothing and keeps what was typed when a date cannot be read', () => {
    const asked = ask({ startDate: '31/02/2024', endDate: 'demain' })
    expect(asked.query).toBeNull()
    expect(asked.entered).toEqual({ search: '', startDate: '31/02/2024', endDate: 'demain' })
    expect(asked.problems).toEqual([
      { field: 'startDate', problem: 'unreadable' },
      { field: 'endDate', problem: 'unreadable' },
    ])
  })

  it('refuses an end before the start, at the end date', () => {
    const asked = ask({ startDate: '2024-12-02', endDate: '2024-12-01' })
    expect(asked.query).toBeNull()
    expect(asked.problems).toEqual([{ field: 'endDate', problem: 'endBeforeStart' }])
    expect(ask({ startDate: '2024-12-01', endDate: '2024-12-01' }).problems).toEqual([])
  })
})

describe('order, search and page of the overview', () => {
  it('shows the latest calculation period first, names from A to Z', () => {
    expect(ask({}).query).toMatchObject({ sort: 'latest', isDescending: true })
    expect(ask({ sort: 'name' }).query).toMatchObject({ sort: 'name', isDescending: false })
    expect(ask({ order: 'ascending' }).query).toMatchObject({ sort: 'latest', isDescending: false })
    expect(ask({ sort: 'name', order: 'descending' }).query).toMatchObject({ sort: 'name', isDescending: true })
  })

  it('takes nothing from an address that is not of the expected form', () => {
    const { query } = ask({ sort: 'ssin', order: 'sideways', worker: '96030899922', cursor: "'; DROP TABLE" })
    expect(query).toEqual({
      range: { startDate: '2026-01-01', endDate: '2026-12-31' },
      sort: 'latest',
      isDescending: true,
      pageSize: 50,
    })
  })

  it('takes the first of several values and at most a hundred characters of a name', () => {
    expect(ask({ search: ['dela', 'brisart'] }).query?.search).toBe('dela')
    expect(ask({ search: 'x'.repeat(1000) }).query?.search).toHaveLength(100)
  })
})
