import { describe, expect, it } from 'vitest'
import { parseMissing, parseToDoQuery } from '@/lib/channels/web/parse-to-do-query.ts'

describe('the address of the to-do list', () => {
  it('asks for a kind, a time limit and a page', () => {
    const asked = { kind: 'missing', due: 'overdue', cursor: 'n_3_2025-03-05_x' }
    expect(parseToDoQuery(asked)).toEqual({ ...asked, pageSize: 50 })
  })

  it('asks for everything when it names what does not exist', () => {
    expect(parseToDoQuery({ kind: 'all', due: ['overdue', 'soon'], cursor: "'; --" })).toEqual({ pageSize: 50 })
  })
})

describe('the button of a month without data', () => {
  const workerId = '0197c6b2-0000-7000-8000-000000000001'
  const read = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    return parseMissing(form)
  }

  it('says whose data and which days', () => {
    const days = { startDate: '2025-02-01', endDate: '2025-02-28' }
    expect(read({ workerId, ...days })).toEqual({ workerId, days })
  })

  it.each([
    ['no worker', { startDate: '2025-02-01', endDate: '2025-02-28' }],
    ['an id that is none', { workerId: '1; --', startDate: '2025-02-01', endDate: '2025-02-28' }],
    ['a day that does not exist', { workerId, startDate: '2025-02-01', endDate: '2025-02-29' }],
    ['days in the wrong order', { workerId, startDate: '2025-02-28', endDate: '2025-02-01' }],
  ])('is not understood with %s', (_, fields) => {
    expect(read(fields as Record<string, string>)).toBeNull()
  })
})
