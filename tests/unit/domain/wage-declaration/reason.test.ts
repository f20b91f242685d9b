import { describe, expect, it } from 'vitest'
import { checkReason } from '@/lib/domain/wage-declaration/reason.ts'

const found = (...asked: Parameters<typeof checkReason>) => checkReason(...asked).map(({ code, path }) => [code, path])

describe('the reason of a correction or cancellation', () => {
  it('is asked for', () => {
    expect(found(null, '')).toEqual([['reason-missing', 'reason']])
  })

  it('needs no words when it is one of the list', () => {
    expect(found('typingError', '')).toEqual([])
    expect(found('notWorked', '')).toEqual([])
  })

  it('needs words when it is another', () => {
    expect(found('other', '  ')).toEqual([['reason-text-missing', 'reasonText']])
    expect(found('other', 'Payé deux fois')).toEqual([])
  })

  it.each([
    [200, []],
    [201, [['reason-text-long', 'reasonText']]],
  ])('takes 200 characters at most: %i', (length, expected) => {
    expect(found('other', 'x'.repeat(length))).toEqual(expected)
  })
})
