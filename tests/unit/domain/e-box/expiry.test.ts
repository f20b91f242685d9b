import { expect, it } from 'vitest'
import { computeExpiresAt } from '@/lib/domain/e-box/expiry.ts'

it.each([
  ['2025-01-15T10:30:00.123Z', 6, '2025-07-15T10:30:00.123Z'],
  ['2025-08-31T23:59:59.000Z', 6, '2026-02-28T23:59:59.000Z'],
  ['2023-08-31T00:00:00.000Z', 6, '2024-02-29T00:00:00.000Z'],
  ['2025-12-31T12:00:00.000Z', 2, '2026-02-28T12:00:00.000Z'],
  ['2024-02-29T12:00:00.000Z', 12, '2025-02-28T12:00:00.000Z'],
])('a document of %s leaves after %i months, on %s', (createdAt, months, expected) => {
  expect(computeExpiresAt(new Date(createdAt), months).toISOString()).toBe(expected)
})
