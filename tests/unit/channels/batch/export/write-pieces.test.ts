import { verify, X509Certificate } from 'node:crypto'
import { createReadStream, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openSigner } from '@/lib/channels/batch/export/open-signer.ts'
import { writePieces } from '@/lib/channels/batch/export/write-pieces.ts'
import { parseSignature } from '@/lib/channels/batch/parse-signature.ts'
import type { OutgoingForm } from '@/lib/domain/batch/export.ts'
import { anOutgoingForm } from '../../../../factories/batch.ts'
import { Signer } from '../../../../support/batch/signer.ts'
import { readAll } from '../parse-forms/read-all.ts'

let dir: string
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'spool-')), 'set')
})

async function* outgoing(count: number): AsyncGenerator<OutgoingForm> {
  for (let place = 1; place <= count; place++) yield anOutgoingForm({ reference: `payslip-${place}` })
}

const referencesIn = async (piece: number) => {
  const { forms, errors } = await readAll(readFileSync(join(dir, `${piece}.piece`)))
  expect(errors).toEqual([])
  return forms.map(({ payslipReference }) => payslipReference)
}

describe('the pieces of a set for the outside receiver', () => {
  it('are whole documents, none longer than is taken, with each Form once', async () => {
    const largestPiece = 5000
    const count = await writePieces(outgoing(20), { dir, sign: null, largestPiece })
    const sizes = Array.from({ length: count }, (_, index) => statSync(join(dir, `${index + 1}.piece`)).size)
    expect(count).toBeGreaterThan(3)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(largestPiece)
    const read: (string | null)[] = []
    for (let piece = 1; piece <= count; piece++) read.push(...(await referencesIn(piece)))
    expect(read).toEqual(Array.from({ length: 20 }, (_, index) => `payslip-${index + 1}`))
  })

  it('lie where only the program looks, with a signal and unsigned when there is no key', async () => {
    expect(await writePieces(outgoing(2), { dir, sign: null })).toBe(1)
    expect(readdirSync(dir).sort()).toEqual(['1.piece', 'signal'])
    expect(statSync(dir).mode & 0o777).toBe(0o700)
  })

  it('do not go out when our own reader would refuse them', async () => {
    async function* tooLong() {
      yield anOutgoingForm({ reference: 'x'.repeat(201) })
    }
    await expect(writePieces(tooLong(), { dir, sign: null })).rejects.toThrow(/ACRF-312/)
    expect(readdirSync(dir)).not.toContain('signal')
  })

  it('are signed as those that come in are checked', async () => {
    const signer = await Signer.make()
    const files = { keyFile: join(dir, '..', 'key.pem'), certificateFile: join(dir, '..', 'certificate.pem') }
    writeFileSync(files.keyFile, signer.keyPem)
    writeFileSync(files.certificateFile, signer.pem)
    await writePieces(outgoing(1), { dir, sign: openSigner(files) })
    const signature = parseSignature(readFileSync(join(dir, '1.signature')))
    if (!signature) throw new Error('no signature')
    const own = await openSigner(files)(createReadStream(join(dir, '1.piece')))
    expect(parseSignature(Buffer.from(own))?.contentDigest).toBe(signature.contentDigest)
    const [bytes, made] = [signature.signedBytes, signature.signature].map((text) => Buffer.from(text, 'base64'))
    const key = new X509Certificate(signer.pem).publicKey
    expect(verify('sha256', bytes as Buffer, key, made as Buffer)).toBe(true)
  })

  it('are signed by no key but that of the certificate', async () => {
    const [first, second] = [await Signer.make(), await Signer.make()]
    const files = { keyFile: `${dir}.key`, certificateFile: `${dir}.pem` }
    writeFileSync(files.keyFile, first.keyPem)
    writeFileSync(files.certificateFile, second.pem)
    expect(() => openSigner(files)).toThrow('not that of its certificate')
  })
})
