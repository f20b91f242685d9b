import { describe, expect, it } from 'vitest'
import {
  computeAppCode,
  computeStep,
  createAppSecret,
  findAppCodeStep,
  listAcceptedSteps,
  parseSixDigits,
  presentAppAddress,
} from '@/lib/use-cases/sign-in/app-code.ts'

/** The secret of the test vectors of RFC 6238, appendix B: "12345678901234567890". */
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const now = new Date('2026-03-02T10:00:10Z')

describe('the code of the application', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('is that of RFC 6238 at %i seconds', (seconds, code) => {
    expect(computeAppCode(rfcSecret, computeStep(new Date(seconds * 1000)))).toBe(code)
  })

  it.each([
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ])('is accepted one step either way: %i %s', (drift, isAccepted) => {
    const step = computeStep(now) + drift
    expect(findAppCodeStep(rfcSecret, computeAppCode(rfcSecret, step), now)).toBe(isAccepted ? step : null)
  })

  it('may be typed with spaces, of any kind', () => {
    const code = computeAppCode(rfcSecret, computeStep(now))
    expect(findAppCodeStep(rfcSecret, ` ${code.slice(0, 3)}\u00a0${code.slice(3)} `, now)).toBe(computeStep(now))
  })

  it.each(['', '12345', '1234567', '12345a', '１２３４５６', '-12345'])('is six digits: %j is none', (typed) => {
    expect(parseSixDigits(typed)).toBeNull()
  })

  it('has three steps at any moment, the one that lasts longest first', () => {
    const step = computeStep(now)
    expect(listAcceptedSteps(now)).toEqual([step + 1, step, step - 1])
  })

  it('starts from a secret of 160 bits that the application can scan', () => {
    const secret = createAppSecret()
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(createAppSecret()).not.toBe(secret)
    expect(presentAppAddress(secret, 'jean.dupont')).toContain(`secret=${secret}`)
    expect(presentAppAddress(secret, 'jean.dupont')).toMatch(/^otpauth:\/\/totp\/.*jean\.dupont\?/)
  })
})
