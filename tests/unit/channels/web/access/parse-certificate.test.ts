import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCertificate } from '@/lib/channels/web/access/parse-certificate.ts'

const read = (name: string) => readFileSync(`tests/fixtures/signatures/${name}`)
const now = new Date('2027-01-01T00:00:00Z')

describe('a certificate to sign by', () => {
  it('shows holder, number, validity and fingerprint', () => {
    const parsed = parseCertificate(read('rsa.pem'), now)
    expect(parsed).toMatchObject({ ok: true, value: { subject: 'C=BE, O=Secretariat Horizon, CN=Signature RSA' } })
    if (!parsed.ok) throw new Error(parsed.problem)
    const { fingerprint, serialNumber, validFrom, validUntil } = parsed.value
    expect(fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/)
    expect(serialNumber).toMatch(/^[0-9A-F]+$/)
    expect([validFrom, validUntil].every((each) => each instanceof Date)).toBe(true)
  })

  it('is refused when it is none, has ended, or has a weak key', () => {
    const problems = [
      parseCertificate(new Uint8Array(), now),
      parseCertificate(read('FS.rsa.pem'), now),
      parseCertificate(read('ec.pem'), new Date('2200-01-01T00:00:00Z')),
      parseCertificate(read('weak.pem'), now),
    ].map((parsed) => (parsed.ok ? null : parsed.problem))
    expect(problems).toEqual(['unreadable', 'unreadable', 'expired', 'weak'])
  })
})
