import { describe, expect, it } from 'vitest'
import { type ChangeTarget, checkChange, computeChangeKind } from '@/lib/domain/wage-declaration/rules/change.ts'

const accepted: ChangeTarget = {
  status: 'accepted',
  acceptedVersionId: 'first',
  processingVersionId: null,
  refusedVersionId: null,
}
const refused: ChangeTarget = { ...accepted, status: 'refused', acceptedVersionId: null, refusedVersionId: 'first' }
const codes = (
  target: ChangeTarget | null,
  ...change: readonly [kind: 'original' | 'modification' | 'cancellation', basedOn?: string]
) => checkChange(target, { kind: change[0], basedOnVersionId: change[1] ?? null }).map(({ code }) => code)

describe('rule 23', () => {
  it('an accepted declaration may be modified and cancelled', () => {
    expect(codes(accepted, 'modification', 'first')).toEqual([])
    expect(codes(accepted, 'cancellation', 'first')).toEqual([])
    expect(codes(accepted, 'cancellation')).toEqual([])
  })

  it('what does not exist is not found', () => {
    expect(codes(null, 'modification')).toEqual(['00222-234'])
  })

  it('what is cancelled stays cancelled', () => {
    expect(codes({ ...accepted, status: 'cancelled' }, 'modification', 'first')).toEqual(['00222-241'])
    expect(codes({ ...accepted, status: 'cancelled' }, 'cancellation', 'first')).toEqual(['00222-241'])
  })

  it('one version in processing at most', () => {
    const waiting = { ...accepted, processingVersionId: 'second' }
    expect(checkChange(waiting, { kind: 'modification', basedOnVersionId: 'first' })).toMatchObject([
      { code: '00222-180', parameters: { reason: 'processing' } },
    ])
    expect(codes({ ...waiting, status: 'processing', acceptedVersionId: null }, 'cancellation')).toEqual(['00222-180'])
  })

  it('a change builds on the version in force', () => {
    expect(
      checkChange({ ...accepted, acceptedVersionId: 'second' }, { kind: 'modification', basedOnVersionId: 'first' }),
    ).toMatchObject([{ code: '00222-180', parameters: { reason: 'changed' } }])
  })

  it('a refused declaration was never recorded: it is sent anew, not modified or cancelled', () => {
    expect(codes(refused, 'modification', 'first')).toEqual(['00222-234'])
    expect(codes(refused, 'cancellation', 'first')).toEqual(['00222-234'])
    expect(codes(refused, 'original', 'first')).toEqual([])
    expect(codes({ ...refused, refusedVersionId: 'second' }, 'original', 'first')).toEqual(['00222-180'])
    expect(codes(accepted, 'original', 'first')).toEqual(['00222-234'])
  })

  it('the kind of a change follows from its target', () => {
    expect(computeChangeKind(accepted)).toBe('modification')
    expect(computeChangeKind(accepted, 'cancellation')).toBe('cancellation')
    expect(computeChangeKind(refused)).toBe('original')
  })
})
