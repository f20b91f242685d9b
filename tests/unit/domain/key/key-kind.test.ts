import { describe, expect, it } from 'vitest'
import { computeKeyKind, keyMethods } from '@/lib/domain/key/key-kind.ts'

describe('the key of a session', () => {
  it.each([
    [keyMethods.appCode, 'appCode'],
    [keyMethods.recoveryCode, 'recoveryCode'],
    [keyMethods.emailCode, 'emailCode'],
    [keyMethods.passkey, 'passkey'],
    [keyMethods.devicePasskey, 'passkey'],
    [['eid'], 'outside'],
    [[], 'outside'],
  ])('is told by what was shown: %j is %s', (methods, kind) => {
    expect(computeKeyKind(methods)).toBe(kind)
  })
})
