import { describe, expect, it } from 'vitest'
import { isActivityDue, isJustEnded, isLive } from '@/lib/domain/session-life.ts'

const at = (time: string) => new Date(`2026-03-02T${time}Z`)
const session = { createdAt: at('08:00:00'), lastSeenAt: at('09:00:00'), expiresAt: at('20:00:00') }

describe('a session', () => {
  it.each([
    ['09:19:59', true],
    ['09:20:00', false],
    ['09:20:01', false],
  ])('lives twenty minutes without a request: at %s %s', (time, expected) => {
    expect(isLive(session, at(time))).toBe(expected)
  })

  it.each([
    ['19:59:59', true],
    ['20:00:00', false],
  ])('lives twelve hours at most, however busy: at %s %s', (time, expected) => {
    expect(isLive({ ...session, lastSeenAt: at('19:59:00') }, at(time))).toBe(expected)
  })

  it.each([
    ['09:19:59', false],
    ['09:20:00', true],
    ['09:49:59', true],
    ['09:50:00', false],
  ])('is recognised for thirty minutes after its end, for the form that was open: at %s %s', (time, expected) => {
    expect(isJustEnded(session, at(time))).toBe(expected)
  })

  it('writes its activity once in fifteen seconds', () => {
    expect(isActivityDue(session, at('09:00:14'))).toBe(false)
    expect(isActivityDue(session, at('09:00:15'))).toBe(true)
  })
})
