import { describe, expect, it } from 'vitest'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import type { Mandate } from '@/lib/domain/mandate/mandate.ts'
import { checkAnswer, checkEnd, checkRequest, computeSide } from '@/lib/domain/mandate/rules.ts'

const day = (text: string) => text as LocalDate
const today = day('2026-03-10')

const aMandate = (overrides: Partial<Mandate> = {}): Mandate => ({
  mandateId: 'm',
  employerId: 'employer',
  officeId: 'office',
  status: 'accepted',
  startDate: day('2026-01-01'),
  endDate: null,
  createdAt: new Date(0),
  acceptedAt: new Date(0),
  endedAt: null,
  endedById: null,
  ...overrides,
})
const requested = aMandate({ status: 'requested', acceptedAt: null })
const ended = aMandate({ status: 'ended', endedAt: new Date(1), endedById: 'office' })

describe('a mandate', () => {
  it('has two sides, and nobody else has to do with it', () => {
    expect(computeSide(requested, 'employer')).toBe('employer')
    expect(computeSide(requested, 'office')).toBe('office')
    expect(computeSide(requested, 'other')).toBeNull()
  })

  it('goes from an employer to an office', () => {
    expect(checkRequest({ isGiverOffice: false, isOffice: true, given: [] }, today)).toBeNull()
    expect(checkRequest({ isGiverOffice: false, isOffice: false, given: [] }, today)).toBe('notOffice')
    expect(checkRequest({ isGiverOffice: true, isOffice: true, given: [] }, today)).toBe('notOffice')
  })

  it('is given once: asked for, accepted or in force there is no second one, over there is', () => {
    const check = (given: Mandate) => checkRequest({ isGiverOffice: false, isOffice: true, given: [given] }, today)
    for (const open of [requested, aMandate(), aMandate({ startDate: day('2027-01-01') })])
      expect(check(open)).toBe('alreadyGiven')
    for (const over of [ended, aMandate({ endDate: day('2026-03-09') })]) expect(check(over)).toBeNull()
  })

  it('is answered or withdrawn while it waits', () => {
    expect(checkAnswer(requested, today)).toBeNull()
    for (const answered of [aMandate(), ended, { ...requested, endDate: day('2026-03-09') }])
      expect(checkAnswer(answered, today)).toBe('notWaiting')
  })

  it('is ended by either side, at once or on a day, and never later than it would have', () => {
    expect(checkEnd(aMandate(), null, today)).toBeNull()
    expect(checkEnd(aMandate({ startDate: day('2027-01-01') }), null, today)).toBeNull()
    expect(checkEnd(aMandate(), day('2026-12-31'), today)).toBeNull()
    const limited = aMandate({ endDate: day('2026-06-30') })
    expect(checkEnd(limited, day('2026-06-30'), today)).toBeNull()
    expect(checkEnd(limited, day('2026-07-01'), today)).toBe('endsEarlier')
    expect(checkEnd(requested, null, today)).toBe('notWaiting')
    expect(checkEnd(ended, null, today)).toBe('isOver')
  })
})
