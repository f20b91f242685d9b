import { describe, expect, it } from 'vitest'
import { isValidAt } from '@/lib/domain/batch/signature.ts'

describe('a certificate', () => {
  it('may sign from its first to its last moment', () => {
    const validity = { validFrom: new Date('2025-01-01T00:00:00Z'), validUntil: new Date('2025-12-31T23:59:59Z') }
    const moments = ['2024-12-31T23:59:59Z', '2025-01-01T00:00:00Z', '2025-12-31T23:59:59Z', '2026-01-01T00:00:00Z']
    expect(moments.map((moment) => isValidAt(validity, new Date(moment)))).toEqual([false, true, true, false])
  })
})
