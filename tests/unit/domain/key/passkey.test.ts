import { describe, expect, it } from 'vitest'
import { isNextCounter, tidyPasskeyName } from '@/lib/domain/key/passkey.ts'

describe('a passkey', () => {
  it.each([
    [1, 0, true],
    [2, 1, true],
    [9, 2, true],
    [0, 0, true],
    [2, 2, false],
    [1, 2, false],
    [0, 1, false],
  ])('that says %i after %i: %s', (next, last, expected) => {
    expect(isNextCounter(next, last)).toBe(expected)
  })

  it.each([
    ['  Mon   téléphone ', 'Mon téléphone'],
    ['', ''],
    ['a'.repeat(100), 'a'.repeat(60)],
  ])('has the name that was typed, tidied: %j', (typed, name) => {
    expect(tidyPasskeyName(typed)).toBe(name)
  })
})
