import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CODE_BYTES,
  computeAttestationCode,
  computeAttestationStatus,
  parseAttestationCode,
  presentAttestationCode,
} from '@/lib/domain/counter/attestation.ts'

describe('a code', () => {
  it('is ten characters that cannot be taken for one another, and is read as it is written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES }), (bytes) => {
        const code = computeAttestationCode(bytes)
        if (code === null) return
        expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{10}$/)
        expect(parseAttestationCode(presentAttestationCode(code))).toBe(code)
      }),
    )
  })

  it('is drawn fairly: bytes that would favour some characters are passed over', () => {
    const unfair = new Uint8Array(CODE_BYTES).fill(255)
    expect(computeAttestationCode(unfair)).toBeNull()
    expect(computeAttestationCode(new Uint8Array([...unfair, ...new Uint8Array(10)]))).toBe('2222222222')
  })

  it.each([
    ['K7QF2-M9XHD', 'K7QF2M9XHD'],
    ['k7qf2 m9xhd', 'K7QF2M9XHD'],
    [' K7QF2\u2013M9XHD\u00a0', 'K7QF2M9XHD'],
    ['K7QF2-M9XH', null],
    ['K7QF2-M9XHDD', null],
    ['K7QF0-M9XHD', null],
    ['', null],
  ])('typed as "%s" is %s', (typed, expected) => {
    expect(parseAttestationCode(typed)).toBe(expected)
  })
})

describe('an attestation', () => {
  const expiresAt = new Date('2025-12-31T10:00:00Z')
  it.each([
    ['holds a moment before its end', '2025-12-31T09:59:59.999Z', null, 'valid'],
    ['has ended at its end', '2025-12-31T10:00:00Z', null, 'expired'],
    ['is revoked, whenever', '2025-12-01T10:00:00Z', new Date('2025-11-30T10:00:00Z'), 'revoked'],
  ] as const)('%s', (_, now, revokedAt, expected) => {
    expect(computeAttestationStatus({ expiresAt, revokedAt }, new Date(now))).toBe(expected)
  })
})
