import { constants, createHash, verify, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSignature } from '@/lib/channels/batch/parse-signature.ts'

/** Made by OpenSSL 3. */
const read = (name: string) => readFileSync(`tests/fixtures/signatures/${name}`)
const bytes = (text: string) => Buffer.from(text, 'base64')

describe('a file FS', () => {
  it.each([
    ['FS.rsa.der', 'rsa.pem', 'sha256', false],
    ['FS.rsa.pem', 'rsa.pem', 'sha512', false],
    ['FS.pss.der', 'rsa.pem', 'sha256', true],
    ['FS.ec.der', 'ec.pem', 'sha384', false],
  ] as const)('%s says what OpenSSL signed, and by which algorithms', (file, certificate, digest, isPss) => {
    const signature = parseSignature(read(file))
    if (!signature) throw new Error('not read')
    expect(signature).toMatchObject({ digest, isPss })
    expect(signature.contentDigest).toBe(createHash(digest).update(read('FI')).digest('base64'))
    const key = new X509Certificate(read(certificate)).publicKey
    const padding = isPss
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
      : {}
    expect(verify(digest, bytes(signature.signedBytes), { key, ...padding }, bytes(signature.signature))).toBe(true)
  })

  it.each(['FS.attached.der', 'FS.noattr.der', 'FS.sha1.der', 'FI', 'rsa.pem'])('%s is none', (file) => {
    expect(parseSignature(read(file))).toBeNull()
  })

  it('is none when it is empty, or cut anywhere', () => {
    const whole = read('FS.ec.der')
    expect(parseSignature(new Uint8Array())).toBeNull()
    for (let length = 1; length < whole.length; length += 7)
      expect(parseSignature(whole.subarray(0, length))).toBeNull()
  })
})
