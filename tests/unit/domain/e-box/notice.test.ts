import { expect, it } from 'vitest'
import { computeNoticeWindow } from '@/lib/domain/e-box/notice.ts'

const createdAt = new Date('2025-06-02T09:00:00Z')

it.each([
  ['2025-06-02T09:00:00Z', false],
  ['2025-06-02T09:14:00Z', false],
  ['2025-06-02T09:14:59.999Z', false],
  ['2025-06-02T09:15:00Z', true],
  ['2025-06-02T09:16:00Z', true],
  ['2025-06-03T09:00:00Z', true],
  ['2025-06-09T08:59:59.999Z', true],
  ['2025-06-09T09:00:00Z', false],
  ['2025-07-02T09:00:00Z', false],
])('an e-mail at %s tells of a message that came at 9:00 and was not opened: %s', (now, isTold) => {
  const { after, until } = computeNoticeWindow(new Date(now))
  expect(createdAt > after && createdAt <= until).toBe(isTold)
})
