import { describe, expect, it } from 'vitest'
import { parseRepetition } from '@/lib/channels/web/wages/parse-repetition.ts'

function post(typed?: string) {
  const form = new FormData()
  if (typed !== undefined) form.set('repeat.calculationDate', typed)
  return parseRepetition(form)
}

describe('the day of calculation of everybody whose data are repeated', () => {
  it.each(['05/12/2025', '5-12-2025', '05122025', '2025-12-05'])('%s is read as people type it', (typed) => {
    expect(post(typed)).toEqual({ typed, calculationDate: '2025-12-05' })
  })

  it.each(['', '31/02/2025', '05/12/25', 'demain'])('"%s" is no day, and comes back as typed', (typed) => {
    expect(post(typed)).toEqual({ typed, calculationDate: null })
  })

  it('may be missing from the form', () => {
    expect(post()).toEqual({ typed: '', calculationDate: null })
  })
})
