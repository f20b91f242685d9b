import { describe, expect, it } from 'vitest'
import {
  parseClientsForm,
  parseClientsQuery,
  presentClientsQuery,
} from '@/lib/channels/web/access/parse-clients-form.ts'

const formOf = (fields: readonly (readonly [string, string])[]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe('the page of clients', () => {
  it('posts what it showed and what is ticked, whatever button is pressed', () => {
    const posted = parseClientsForm(
      formOf([
        ['shownId', 'A'],
        ['shownId', 'B'],
        ['mandateId', 'B'],
        ['search', 'client 04'],
        ['page', '2'],
        ['scope', 'chosen'],
        ['intent', 'next'],
      ]),
    )
    expect(posted).toEqual({
      shownIds: ['A', 'B'],
      tickedIds: ['B'],
      list: { search: 'client 04', isChosenOnly: false, page: 3 },
    })
  })

  it('decides for whom the ticks count only when it is saved', () => {
    const save = (scope: string) =>
      parseClientsForm(
        formOf([
          ['intent', 'save'],
          ['scope', scope],
        ]),
      ).isNarrowed
    expect(['chosen', 'all', 'x'].map(save)).toEqual([true, false, undefined])
  })

  it('begins a search on the first page, and goes no further back', () => {
    const pageAfter = (intent: string, page: string) =>
      parseClientsForm(
        formOf([
          ['intent', intent],
          ['page', page],
        ]),
      ).list.page
    expect([pageAfter('search', '4'), pageAfter('previous', '4'), pageAfter('previous', '1')]).toEqual([1, 3, 1])
  })

  it('keeps the list in its address', () => {
    const list = { search: 'canal', isChosenOnly: true, page: 2 }
    expect(parseClientsQuery(presentClientsQuery(list))).toEqual(list)
    expect(presentClientsQuery({ search: '', isChosenOnly: false, page: 1 })).toEqual({})
  })
})
