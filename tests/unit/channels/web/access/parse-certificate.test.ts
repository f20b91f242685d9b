import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCertificate, readCertificateFile } from '@/lib/channels/web/access/parse-certificate.ts'
import { people } from '@/prisma/scenarios/people.ts'
import { Signer } from '../../../../support/batch/signer.ts'

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

  it('is valid to its last moment', () => {
    const parsed = parseCertificate(read('ec.pem'), now)
    if (!parsed.ok) throw new Error(parsed.problem)
    const { validUntil } = parsed.value
    expect(parseCertificate(read('ec.pem'), validUntil).ok).toBe(true)
    const after = new Date(validUntil.getTime() + 1)
    expect(parseCertificate(read('ec.pem'), after)).toEqual({ ok: false, problem: 'expired' })
  })

  it.each([
    [65_535, 65_535],
    [65_536, 65_536],
    [65_537, 0],
  ])('is read from a file of %i bytes: %i of them', async (size, length) => {
    const form = new FormData()
    form.append('certificate', new File([new Uint8Array(size)], 'certificate.pem'))
    expect((await readCertificateFile(form)).byteLength).toBe(length)
  })

  it('is none when the field holds a text', async () => {
    const form = new FormData()
    form.append('certificate', 'text')
    expect((await readCertificateFile(form)).byteLength).toBe(0)
  })

  it('of an identity card shows its holder without the national number', async () => {
    const { ssin } = people.isabelle
    const name = `C=BE, CN=Isabelle Clarebout (Signature), 2.5.4.4=Clarebout, 2.5.4.42=Isabelle, 2.5.4.5=${ssin}`
    const { pem } = await Signer.make({ name, notAfter: new Date('2028-01-01T00:00:00Z') })
    const parsed = parseCertificate(Buffer.from(pem), now)
    expect(parsed).toMatchObject({
      ok: true,
      value: { subject: 'C=BE, CN=Isabelle Clarebout (Signature), SN=Clarebout, GN=Isabelle' },
    })
    if (!parsed.ok) throw new Error(parsed.problem)
    const { publicKey, ...told } = parsed.value
    expect(JSON.stringify(told)).not.toContain(ssin)
    expect(Buffer.from(publicKey).includes(ssin)).toBe(false)
  })
})
