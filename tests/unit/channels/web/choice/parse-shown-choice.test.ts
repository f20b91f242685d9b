import { describe, expect, it } from 'vitest'
import { isShownChoice, parseShownChoice } from '@/lib/channels/web/choice/parse-shown-choice.ts'

const id = (number: number) => `0193a5c0-0000-7000-8000-00000000000${number}`

function posted(fields: Record<string, string | string[]>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) form.append(name, each)
  return form
}

const page = { shown: `${id(1)} ${id(2)} x`, listedAs: 'dup', listedSearch: 'dup', search: 'dup' }

describe('a page of a long list', () => {
  it('says whom it showed; a short list does not', () => {
    expect(isShownChoice(posted(page))).toBe(true)
    expect(isShownChoice(posted({ workers: id(1) }))).toBe(false)
  })

  it('keeps the list that was shown while nothing else is typed', () => {
    const post = parseShownChoice(posted({ ...page, workers: [id(2), 'x'], intent: 'next', listedCursor: 'n_1' }))
    expect(post).toEqual({
      intent: 'next',
      shownIds: [id(1), id(2)],
      workerIds: [id(2)],
      search: null,
      listed: { search: 'dup', worker: '', cursor: 'n_1' },
    })
  })

  it('is searched by Enter, which presses no button, and by whatever button after something else was typed', () => {
    expect(parseShownChoice(posted({ ...page, search: 'mae' }))).toMatchObject({
      intent: 'search',
      search: { kind: 'name', text: 'mae' },
    })
    const number = parseShownChoice(posted({ ...page, search: '96.03.08-999.22', cursor: 'n_2' }))
    expect(number).toMatchObject({ intent: 'page', search: { kind: 'number', ssin: '96030899922' } })
  })

  it('ticks the whole page, turns it, and takes somebody out who is elsewhere', () => {
    expect(parseShownChoice(posted({ ...page, intent: 'all' })).workerIds).toEqual([id(1), id(2)])
    expect(parseShownChoice(posted({ ...page, cursor: 'n_2', listedCursor: 'n_1' })).listed.cursor).toBe('n_2')
    const removed = parseShownChoice(posted({ ...page, workers: [id(1), id(2)], remove: id(2) }))
    expect(removed).toMatchObject({ intent: 'remove', workerIds: [id(1)], shownIds: [id(1), id(2)] })
    const elsewhere = parseShownChoice(posted({ ...page, workers: id(1), remove: id(3) }))
    expect(elsewhere).toMatchObject({ workerIds: [id(1)], shownIds: [id(1), id(2), id(3)] })
  })

  it('has whoever is ticked on it saved when everybody found is to be ticked', () => {
    const post = parseShownChoice(posted({ ...page, workers: id(2), intent: 'everybody', listedCursor: 'n_1' }))
    expect(post).toMatchObject({ intent: 'everybody', workerIds: [id(2)], listed: { search: 'dup', cursor: 'n_1' } })
  })

  it('is whole again on demand', () => {
    expect(parseShownChoice(posted({ ...page, intent: 'clear' }))).toMatchObject({ search: { kind: 'nothing' } })
  })
})
