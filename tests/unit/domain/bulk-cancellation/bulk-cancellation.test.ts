import { describe, expect, it } from 'vitest'
import {
  checkBulkAnswer,
  type EnteredBulkAnswer,
  findLeftOutCause,
} from '@/lib/domain/bulk-cancellation/bulk-cancellation.ts'
import type { ChangeTarget } from '@/lib/domain/wage-declaration/rules/change.ts'

const accepted: ChangeTarget = {
  status: 'accepted',
  acceptedVersionId: 'seen',
  processingVersionId: null,
  refusedVersionId: null,
}

describe('one of many that are to be cancelled', () => {
  it.each([
    ['that still stands as it was shown is cancelled', accepted, null],
    ['that was corrected meanwhile is left out', { ...accepted, acceptedVersionId: 'other' }, 'changed'],
    ['of which something is in processing is left out', { ...accepted, processingVersionId: 'new' }, 'processing'],
    ['that was cancelled meanwhile is left out', { ...accepted, status: 'cancelled' as const }, 'cancelled'],
    [
      'that was never accepted is left out',
      { ...accepted, status: 'refused' as const, acceptedVersionId: null, refusedVersionId: 'seen' },
      'refused',
    ],
    [
      'that is received for the first time is left out',
      { ...accepted, status: 'processing' as const, acceptedVersionId: null, processingVersionId: 'seen' },
      'processing',
    ],
  ])('%s', (_, target, cause) => {
    expect(findLeftOutCause(target, 'seen')).toBe(cause)
  })
})

describe('the question about three lines', () => {
  const right: EnteredBulkAnswer = { reason: 'duplicate', reasonText: '', count: '3' }
  it.each<[string, Partial<EnteredBulkAnswer>, string[]]>([
    ['is answered by a reason and the number', {}, []],
    ['lets blanks stand around the number', { count: ' 3 ' }, []],
    ['does not take one less', { count: '2' }, ['count']],
    ['does not take one more', { count: '4' }, ['count']],
    ['does not take nothing', { count: '' }, ['count']],
    ['does not take words', { count: 'trois' }, ['count']],
    ['does not take what is a number only to a program', { count: '3e0' }, ['count']],
    ['asks why', { reason: null }, ['reason']],
    ['asks for words when the reason is another', { reason: 'other' }, ['reasonText']],
    ['takes 200 characters', { reason: 'other', reasonText: 'x'.repeat(200) }, []],
    ['does not take 201 characters', { reason: 'other', reasonText: 'x'.repeat(201) }, ['reasonText']],
    ['names everything that is missing, in the order of the form', { reason: null, count: '' }, ['reason', 'count']],
  ])('%s', (_, change, problems) => {
    expect(checkBulkAnswer({ ...right, ...change }, 3)).toEqual(problems)
  })
})
