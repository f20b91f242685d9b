import { describe, expect, it } from 'vitest'
import { isId, newId } from '@/lib/db/new-id.ts'

const ids = Array.from({ length: 20_000 }, newId)

describe('an id', () => {
  it('is a UUID of version 7 and of the variant of RFC 9562', () => {
    expect(ids.filter((id) => !isId(id) || !/^.{14}7.{4}[89ab]/.test(id))).toEqual([])
  })

  it('is there once, and later than those before, also within a millisecond', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual(ids)
  })

  it('begins with the moment when it was made', () => {
    const before = Date.now()
    const made = Number.parseInt(newId().replace('-', '').slice(0, 12), 16)
    expect(made).toBeGreaterThanOrEqual(before)
    expect(made - before).toBeLessThan(60_000)
  })
})
