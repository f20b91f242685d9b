import { describe, expect, it } from 'vitest'
import { computeCompleteSet } from '@/lib/domain/batch/complete-pieces.ts'
import type { SetFileName } from '@/lib/domain/batch/set-name.ts'
import { aSetName } from '../../../factories/batch.ts'

const file = (overrides: Partial<SetFileName>, held = '') => ({
  name: { ...aSetName({ pieceCount: 2 }), kind: 'FI' as const, pieceNumber: 1, ...overrides },
  held,
})
const two = [file({ pieceNumber: 2 }, 'second'), file({ kind: 'GO', pieceNumber: null }), file({}, 'first')]

describe('a set of files', () => {
  it('is its pieces in their order, whatever the order in which they were chosen', () => {
    expect(computeCompleteSet(two)).toEqual({
      ok: true,
      name: aSetName({ pieceCount: 2 }),
      pieces: ['first', 'second'],
    })
  })

  it.each([
    ['without a piece', [file({})], 'ACRF-120'],
    ['with a piece twice', [...two, file({})], 'ACRF-120'],
    ['of signatures alone', [file({ kind: 'FS' }), file({ kind: 'FS', pieceNumber: 2 })], 'ACRF-120'],
    ['mixed with a file of another set', [...two, file({ sequence: '00002' })], 'ACRF-131'],
    ['mixed with one of the other circuit', [...two, file({ circuit: 'T', kind: 'GO' })], 'ACRF-131'],
    ['of nothing', [], 'ACRF-131'],
  ])('%s is none', (_what, files, code) => {
    expect(computeCompleteSet(files)).toEqual({ ok: false, code })
  })
})
