import { describe, expect, it } from 'vitest'
import { checkReason } from '@/lib/domain/wage-declaration/reason.ts'

describe('the reason of a correction or cancellation', () => {
  it('is chosen; only another reason wants words', () => {
    expect(checkReason(null, '')).toMatchObject([{ code: 'reason-missing', path: 'reason' }])
    expect(checkReason('typingError', '')).toEqual([])
    expect(checkReason('duplicate', 'x'.repeat(500))).toEqual([])
    expect(checkReason('other', ' ')).toMatchObject([{ code: 'reason-text-missing', path: 'reasonText' }])
  })

  it.each([
    [1, 0],
    [200, 0],
    [201, 1],
  ])('in %i characters: %i refusals', (length, count) => {
    expect(checkReason('other', 'x'.repeat(length))).toHaveLength(count)
  })
})
