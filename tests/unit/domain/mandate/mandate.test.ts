import { describe, expect, it } from 'vitest'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import {
  computeMandateGroup,
  computeMandateState,
  isMandateInForce,
  type Mandate,
  mandateStates,
} from '@/lib/domain/mandate/mandate.ts'

const day = (text: string) => text as LocalDate
const today = day('2026-03-10')

const aMandate = (overrides: Partial<Mandate> = {}): Mandate => ({
  mandateId: 'm',
  employerId: 'employer',
  officeId: 'office',
  status: 'accepted',
  startDate: day('2026-01-01'),
  endDate: null,
  createdAt: new Date('2025-12-20T09:00:00Z'),
  acceptedAt: new Date('2025-12-21T09:00:00Z'),
  endedAt: null,
  endedById: null,
  ...overrides,
})

describe('a mandate', () => {
  it.each([
    ['requested', { status: 'requested', acceptedAt: null }],
    ['active', {}],
    ['active', { status: 'active' }],
    ['active', { startDate: today }],
    ['accepted', { startDate: day('2026-03-11') }],
    ['active', { endDate: today }],
    ['ended', { endDate: day('2026-03-09') }],
    ['ended', { status: 'requested', acceptedAt: null, endDate: day('2026-03-09') }],
    ['ended', { status: 'ended', endedById: 'office' }],
    ['ended', { status: 'ended', acceptedAt: null }],
    ['declined', { status: 'ended', acceptedAt: null, endedById: 'office' }],
    ['withdrawn', { status: 'ended', acceptedAt: null, endedById: 'employer' }],
  ] as const)('is %s with %j', (state, overrides) => {
    expect(computeMandateState(aMandate(overrides), today)).toBe(state)
  })

  it('waits, is in force or is over', () => {
    expect(mandateStates.map(computeMandateGroup)).toEqual(['pending', 'pending', 'active', 'over', 'over', 'over'])
  })
})

describe('what an office sent', () => {
  const moment = new Date('2026-03-10T09:00:00Z')
  const isSentByRight = (overrides: Partial<Mandate>) => isMandateInForce(aMandate(overrides), { moment, day: today })

  it('was sent by right while its mandate stood, also when it is judged after the end', () => {
    expect(isSentByRight({})).toBe(true)
    expect(isSentByRight({ status: 'ended', endedAt: new Date('2026-03-10T09:00:01Z') })).toBe(true)
    expect(isSentByRight({ endDate: today })).toBe(true)
  })

  it('was not once the mandate had ended, nor before it was accepted or began', () => {
    expect(isSentByRight({ status: 'ended', endedAt: moment })).toBe(false)
    expect(isSentByRight({ acceptedAt: new Date('2026-03-10T09:00:01Z') })).toBe(false)
    expect(isSentByRight({ status: 'requested', acceptedAt: null })).toBe(false)
    expect(isSentByRight({ startDate: day('2026-03-11') })).toBe(false)
    expect(isSentByRight({ endDate: day('2026-03-09') })).toBe(false)
    expect(isSentByRight({ status: 'ended' })).toBe(false)
  })
})
