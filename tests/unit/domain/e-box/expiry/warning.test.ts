import { expect, it } from 'vitest'
import { EXPIRY_WARNING_DAYS, isNearExpiry } from '@/lib/domain/e-box/expiry.ts'

const expiresAt = new Date('2026-06-15T10:00:00Z')

it(`a message warns from ${EXPIRY_WARNING_DAYS} days before it leaves the e-Box, not earlier`, () => {
  expect(isNearExpiry(expiresAt, new Date('2026-06-01T09:59:59Z'))).toBe(false)
  expect(isNearExpiry(expiresAt, new Date('2026-06-01T10:00:00Z'))).toBe(true)
  expect(isNearExpiry(expiresAt, new Date('2026-06-14T10:00:00Z'))).toBe(true)
})
