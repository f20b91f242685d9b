import { describe, expect, it } from 'vitest'
import {
  fieldOfGrantProblem,
  parseGrant,
  presentEnteredGrant,
  readEnteredGrant,
  usualGrant,
} from '@/lib/channels/web/access/parse-grant-form.ts'
import { day } from '../../../../factories/values.ts'

const today = day('2026-06-15')
const of = (startDate: string, endDate = '') => ({ permissions: ['eBox' as const], startDate, endDate })

describe('the permissions that a form gives', () => {
  it('last from today on, without an end, when no day is typed', () => {
    const value = { permissions: ['eBox'], startDate: today, endDate: null }
    expect(parseGrant(of(''), today)).toEqual({ ok: true, value })
    expect(parseGrant({ ...usualGrant(today), permissions: ['eBox'] }, today)).toEqual({ ok: true, value })
  })

  it.each([
    ['14/06/2026', '', ['startDate.past']],
    ['soon', '', ['startDate.unreadable']],
    ['', '14/06/2026', ['endDate.endBeforeStart']],
    ['20/06/2026', '19/06/2026', ['endDate.endBeforeStart']],
    ['', 'never', ['endDate.unreadable']],
  ])('from %s to %s: %s', (startDate, endDate, problems) => {
    expect(parseGrant(of(startDate, endDate), today)).toEqual({ ok: false, problems })
  })

  it('are at least one', () => {
    expect(parseGrant({ permissions: [], startDate: '', endDate: '' }, today)).toEqual({
      ok: false,
      problems: ['permissions.none'],
    })
    expect(fieldOfGrantProblem('permissions.none')).toBe('permissions')
  })

  it('come back from the address as they were typed; what nobody gives this way is left out', () => {
    const form = new FormData()
    for (const name of ['eBox', 'flexiAtWork', 'accessManagement', 'all']) form.append('permissions', name)
    form.set('startDate', '20 juin')
    const entered = readEnteredGrant(form)
    expect(entered).toEqual({ permissions: ['flexiAtWork', 'eBox'], startDate: '20 juin', endDate: '' })
    expect(readEnteredGrant(presentEnteredGrant(entered))).toEqual(entered)
  })
})
