import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeTicket, isTicket, TICKET_BYTES } from '@/lib/domain/transmission/ticket.ts'

const anyBytes = fc.uint8Array({ minLength: TICKET_BYTES, maxLength: 32 })

describe('a ticket', () => {
  it('is thirteen capital letters and digits, whatever the chance', () => {
    fc.assert(fc.property(anyBytes, (bytes) => isTicket(computeTicket(bytes))))
    expect(computeTicket(new Uint8Array(TICKET_BYTES))).toBe('AAAAAAAAAAAAA')
    expect(isTicket(computeTicket(new Uint8Array(TICKET_BYTES).fill(255)))).toBe(true)
  })

  it('differs by one bit of chance', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: TICKET_BYTES, maxLength: TICKET_BYTES }), (bytes) => {
        const other = bytes.map((byte, index) => (index === TICKET_BYTES - 1 ? byte ^ 1 : byte))
        expect(computeTicket(other)).not.toBe(computeTicket(bytes))
      }),
    )
  })

  it('is not made of less chance than it shows', () => {
    expect(() => computeTicket(new Uint8Array(TICKET_BYTES - 1))).toThrow('16 random bytes')
  })

  it.each(['', 'AAAAAAAAAAAA', 'AAAAAAAAAAAAAA', 'aaaaaaaaaaaaa', 'AAAAAAAAAAAA-', 'AAAAAAAAAAAAÉ'])(
    'is not %j',
    (text) => {
      expect(isTicket(text)).toBe(false)
    },
  )
})
