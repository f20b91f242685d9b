import { describe, expect, it } from 'vitest'
import { canVisit, computeSteps, isFinished, nextStep, type Progress, steps } from '@/lib/domain/transmission/steps.ts'
import { range } from '@/tests/factories/values.ts'

const complete = { isComplete: true }
const incomplete = { isComplete: false }
const empty: Progress = { kind: 'original', wagePeriod: null, lines: [] }
const dated: Progress = { ...empty, wagePeriod: range('2024-12-01', '2024-12-31') }
const chosen: Progress = { ...dated, lines: [complete, incomplete] }
const entered: Progress = { ...dated, lines: [complete, complete] }
const visitable = (draft: Progress) => steps.filter((step) => canVisit(draft, step))

describe('the wizard', () => {
  it.each([
    ['nothing', empty, 'period', ['period']],
    ['the period', dated, 'workers', ['period', 'workers']],
    ['the workers', chosen, 'wages', ['period', 'workers', 'wages', 'overview']],
    ['all wages', entered, 'overview', ['period', 'workers', 'wages', 'overview']],
  ] as const)('with %s known goes on from there', (_what, draft, next, open) => {
    expect(nextStep(draft)).toBe(next)
    expect(visitable(draft)).toEqual(open)
  })

  it('leads back to the period when its dates are spoilt, whatever was entered since', () => {
    const spoilt = { ...entered, wagePeriod: null }
    expect(nextStep(spoilt)).toBe('period')
    expect(visitable(spoilt)).toEqual(['period'])
  })

  it('leads back to the workers when the last one is removed', () => {
    expect(nextStep({ ...entered, lines: [] })).toBe('workers')
    expect(canVisit({ ...entered, lines: [] }, 'overview')).toBe(false)
  })

  it('of a correction has its worker already: wages and overview alone', () => {
    const correction: Progress = { kind: 'modification', wagePeriod: null, lines: [incomplete] }
    expect(computeSteps(correction)).toEqual(['wages', 'overview'])
    expect(nextStep(correction)).toBe('wages')
    expect(visitable(correction)).toEqual(['wages', 'overview'])
    expect(nextStep({ ...correction, lines: [complete] })).toBe('overview')
  })

  it('checks off a step when what it asks is there', () => {
    expect(steps.map((step) => isFinished(chosen, step))).toEqual([true, true, false, false])
    expect(steps.map((step) => isFinished(entered, step))).toEqual([true, true, true, false])
  })
})
