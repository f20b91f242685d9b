import { describe, expect, it } from 'vitest'
import {
  checkDecision,
  computeProposalState,
  type DecisionKind,
  listPossibleDecisions,
  type ProposalHistory,
} from '@/lib/domain/legal-parameters/proposal.ts'
import { day } from '@/tests/factories/values.ts'

const eve = day('2026-12-31')
const history = (...decisions: (readonly [DecisionKind, string])[]): ProposalHistory => ({
  startDate: day('2027-01-01'),
  proposedByUserId: 'agnes',
  decisions: decisions.map(([kind, decidedByUserId]) => ({ kind, decidedByUserId })),
})
const confirmed = ['confirmed', 'piet'] as const

describe('a value entered at the desk', () => {
  it.each([
    [history(), 'proposed', 'lapsed'],
    [history(confirmed), 'confirmed', 'confirmed'],
    [history(['declined', 'piet']), 'declined', 'declined'],
    [history(['takenBack', 'agnes']), 'takenBack', 'takenBack'],
    [history(confirmed, ['withdrawalAsked', 'piet']), 'withdrawalAsked', 'confirmed'],
    [history(confirmed, ['withdrawalAsked', 'piet'], ['withdrawalDeclined', 'agnes']), 'confirmed', 'confirmed'],
    [history(confirmed, ['withdrawalAsked', 'piet'], ['withdrawalConfirmed', 'agnes']), 'withdrawn', 'withdrawn'],
  ] as const)(
    '%# stands where its decisions leave it, the day before and on its first day',
    (proposal, before, onTheDay) => {
      expect(computeProposalState(proposal, eve)).toBe(before)
      expect(computeProposalState(proposal, day('2027-01-01'))).toBe(onTheDay)
    },
  )

  it('is confirmed or declined by somebody else; its author can only take it back', () => {
    expect(listPossibleDecisions(history(), 'agnes', eve)).toEqual(['takenBack'])
    expect(listPossibleDecisions(history(), 'piet', eve)).toEqual(['confirmed', 'declined'])
  })

  it('is withdrawn by two: one asks, another agrees', () => {
    const asked = history(confirmed, ['withdrawalAsked', 'agnes'])
    expect(listPossibleDecisions(history(confirmed), 'agnes', eve)).toEqual(['withdrawalAsked'])
    expect(listPossibleDecisions(asked, 'agnes', eve)).toEqual(['withdrawalDeclined'])
    expect(listPossibleDecisions(asked, 'piet', eve)).toEqual(['withdrawalConfirmed', 'withdrawalDeclined'])
  })

  it('stays as it is once it has begun, or was declined', () => {
    expect(listPossibleDecisions(history(confirmed), 'agnes', day('2027-01-01'))).toEqual([])
    expect(listPossibleDecisions(history(['declined', 'piet']), 'piet', eve)).toEqual([])
  })

  it('says why a decision is refused', () => {
    const by = (decidedByUserId: string, kind: DecisionKind = 'confirmed') => ({ kind, decidedByUserId })
    expect(checkDecision(history(), by('piet'), eve)).toBeNull()
    expect(checkDecision(history(), by('agnes'), eve)).toBe('samePerson')
    expect(checkDecision(history(), by('piet'), day('2027-01-01'))).toBe('started')
    expect(checkDecision(history(confirmed), by('piet'), eve)).toBe('changed')
    expect(checkDecision(history(confirmed, ['withdrawalAsked', 'piet']), by('piet', 'withdrawalConfirmed'), eve)).toBe(
      'samePerson',
    )
  })
})
