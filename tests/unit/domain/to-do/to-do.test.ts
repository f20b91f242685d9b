import { expect, it } from 'vitest'
import { addCounts } from '@/lib/domain/to-do/to-do.ts'

it('Counts found by two questions are added kind by kind', () => {
  const missing = { missing: 3, unsent: 0, overdue: 2, refused: 0, dispute: 0, draft: 0 }
  const others = { missing: 0, unsent: 4, overdue: 1, refused: 5, dispute: 6, draft: 7 }
  expect(addCounts(missing, others)).toEqual({ missing: 3, unsent: 4, overdue: 3, refused: 5, dispute: 6, draft: 7 })
})
