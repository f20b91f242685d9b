import { describe, expect, it } from 'vitest'
import { blankSeal, findSeal, putSeal } from '@/lib/channels/documents/receipt/receipt-seal.ts'

const receipt = { ticket: '3K7QM2X8TB41D', contentHash: '0123456789abcdef'.repeat(4) }
const seal = 'fedcba98'.repeat(8)
const fileOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const blank = fileOf(`%PDF \u00ff\u0000 (${blankSeal(receipt)}) end`)

describe('the seal of a file', () => {
  it('takes the place that was left for it, and is found there with the file as it was before', () => {
    const sealed = putSeal(blank, seal)
    expect(sealed).toHaveLength(blank.length)
    expect(findSeal(sealed)).toEqual({ ...receipt, seal, unsealed: blank })
  })

  it('leaves a file without a place for it as it is', () => {
    expect(putSeal(fileOf('nothing'), seal)).toEqual(fileOf('nothing'))
    expect(findSeal(fileOf('nothing'))).toBeNull()
  })

  it('is not believed where there are two', () => {
    const twice = new Uint8Array([...putSeal(blank, seal), ...putSeal(blank, seal)])
    expect(findSeal(twice)).toBeNull()
  })
})
