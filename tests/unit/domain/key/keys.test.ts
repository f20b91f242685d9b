import { describe, expect, it } from 'vitest'
import { canRemovePasskey, checkKeyChange, hasStrongKey, type Keys } from '@/lib/domain/key/keys.ts'

const none: Keys = { hasPassword: true, hasApp: false, passkeyCount: 0, recoveryCodeCount: 0 }
const app: Keys = { ...none, hasApp: true }
const passkey: Keys = { ...none, passkeyCount: 1 }
const createdAt = new Date('2026-03-02T08:00:00Z')
const after = (seconds: number) => new Date(createdAt.getTime() + seconds * 1000)

describe('a key that opens wage data', () => {
  it.each([
    [none, false],
    [app, true],
    [{ ...app, hasPassword: false }, false],
    [passkey, true],
    [{ ...passkey, hasPassword: false }, true],
    [{ ...none, recoveryCodeCount: 10 }, false],
  ])('%j: %s', (keys, expected) => {
    expect(hasStrongKey(keys)).toBe(expected)
  })
})

describe('keys are changed', () => {
  it.each([
    [0, null],
    [900, null],
    [901, 'stale'],
  ])('soon after a key was shown: %i seconds, %s', (seconds, refusal) => {
    expect(checkKeyChange(app, { level: 400, createdAt }, after(seconds))).toBe(refusal)
  })

  it('with a key as strong as the one that is there', () => {
    expect(checkKeyChange(app, { level: 350, createdAt }, after(1))).toBe('weak')
    expect(checkKeyChange(passkey, { level: 399, createdAt }, after(1))).toBe('weak')
  })

  it('for the first strong key with any', () => {
    expect(checkKeyChange(none, { level: 350, createdAt }, after(1))).toBeNull()
  })
})

describe('a passkey is removed', () => {
  it('unless it is the last strong key', () => {
    expect(canRemovePasskey(passkey)).toBe(false)
    expect(canRemovePasskey({ ...passkey, recoveryCodeCount: 10 })).toBe(false)
    expect(canRemovePasskey({ ...passkey, passkeyCount: 2 })).toBe(true)
    expect(canRemovePasskey({ ...passkey, hasApp: true })).toBe(true)
    expect(canRemovePasskey({ ...passkey, hasApp: true, hasPassword: false })).toBe(false)
    expect(canRemovePasskey(app)).toBe(false)
  })
})
