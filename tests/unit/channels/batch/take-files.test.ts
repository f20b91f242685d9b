import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LONGEST_SIGNATURE } from '@/lib/channels/batch/parse-signature.ts'
import { TOO_LONG, takeFiles } from '@/lib/channels/batch/take-files.ts'
import { day } from '../../../factories/values.ts'

const SET = 'FLEX.000640.20250303.00001.R.1'
const signature = readFileSync('tests/fixtures/signatures/FS.ec.der').toString('base64')

async function* partsOf(text: string) {
  for (let start = 0; start < text.length; start += 1000) yield Buffer.from(text.slice(start, start + 1000))
}

/** What is taken of these files when a piece may have ten bytes; and which of them were read. */
async function take(files: readonly [fileName: string, text: string][]) {
  const read: string[] = []
  async function* arriving() {
    for (const [fileName, text] of files) {
      read.push(fileName)
      yield { fileName, content: partsOf(text) }
    }
  }
  const save = async (content: AsyncIterable<Uint8Array>) => {
    const held = Buffer.concat(await Array.fromAsync(content))
    return held.byteLength > 10 ? null : { content: held.toString() }
  }
  return { taken: await takeFiles(arriving(), { today: day('2025-03-03'), save }), read }
}

async function takeSigned(...signatures: readonly string[]) {
  const { taken } = await take([
    [`FI.${SET}.1`, 'wages'],
    ...signatures.map((text): [string, string] => [`FS.${SET}.1`, text]),
  ])
  return taken.ok ? taken.pieces[0] : taken
}

describe('the files of a set', () => {
  it('are taken with what is saved of each piece, whatever lies beside', async () => {
    const { taken } = await take([
      [`GO.${SET}`, ''],
      [`FI.${SET}.1`, 'ten bytes.'],
    ])
    expect(taken).toMatchObject({ ok: true, pieces: [{ content: 'ten bytes.', fileName: `FI.${SET}.1` }] })
  })

  it('are taken no further than the first that is wrong: too long, wrongly named', async () => {
    const good: [string, string] = [`FI.${SET}.1`, 'wages']
    const tooLong = await take([[`FI.${SET}.1`, 'eleven byte'], good])
    expect(tooLong).toEqual({ taken: { ok: false, codes: [TOO_LONG] }, read: [`FI.${SET}.1`] })
    const misnamed = await take([['wages.xml', ''], good])
    expect(misnamed).toEqual({ taken: { ok: false, codes: ['ACRF-129'] }, read: ['wages.xml'] })
  })

  it('are no set when a TD takes one back: its name is told', async () => {
    const { taken } = await take([[`TD.${SET}`, '']])
    expect(taken).toMatchObject({ ok: false, withdrawn: { sequence: '00001', kind: 'TD' } })
  })
})

describe('the signature of a piece', () => {
  it('is what stands in its FS, and absent without one', async () => {
    expect(await takeSigned(signature)).toMatchObject({ signature: { digest: 'sha384' } })
    expect(await takeSigned()).not.toHaveProperty('signature')
  })

  it('is none when two came, or when it is longer than any', async () => {
    expect(await takeSigned(signature, signature)).toMatchObject({ signature: null })
    expect(await takeSigned(signature.padEnd(LONGEST_SIGNATURE, '\n'))).toMatchObject({
      signature: { digest: 'sha384' },
    })
    expect(await takeSigned(signature.padEnd(LONGEST_SIGNATURE + 1, '\n'))).toMatchObject({ signature: null })
  })
})
