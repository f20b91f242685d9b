import { describe, expect, it } from 'vitest'
import { parseSetFileName } from '@/lib/channels/batch/parse-set-file-name.ts'
import { presentSetFileName } from '@/lib/channels/batch/present-set-file-name.ts'
import { aSetName } from '../../../factories/batch.ts'
import { day } from '../../../factories/values.ts'

const today = day('2025-03-03')
const codesOf = (name: string) => {
  const parsed = parseSetFileName(name, today)
  return parsed.ok ? [] : parsed.errors.map(({ code }) => code)
}

describe('the name of a file of a set', () => {
  it.each([
    ['FI.FLEX.000640.20250303.00001.R.1.1', { kind: 'FI', pieceNumber: 1 }],
    [
      'FS.FLEX.000640.20250303.0000Z.T.9.9',
      { kind: 'FS', pieceNumber: 9, sequence: '0000Z', circuit: 'T', pieceCount: 9 },
    ],
    ['GO.FLEX.000640.20250303.00001.R.1', { kind: 'GO', pieceNumber: null }],
    ['TD.FLEX.000640.20250303.00001.R.1', { kind: 'TD', pieceNumber: null }],
  ])('%s is read, and written the same', (name, said) => {
    const value = { ...aSetName(), ...said }
    expect(parseSetFileName(name, today)).toEqual({ ok: true, value })
    expect(presentSetFileName(value as Parameters<typeof presentSetFileName>[0])).toBe(name)
  })

  it.each([
    ['', ['ACRF-129']],
    ['XX.FLEX.000640.20250303.00001.R.1.1', ['ACRF-129']],
    ['fi.FLEX.000640.20250303.00001.R.1.1', ['ACRF-129']],
    ['constructor.FLEX.000640.20250303.00001.R.1.1', ['ACRF-129']],
    ['FI.DMFA.000640.20250303.00001.R.1.1', ['ACRF-129']],
    ['FI.FLEX.000640.20250303.00001.S.1.1', ['ACRF-129']],
    ['FI.FLEX.000640.20250303.00001.R.1', ['ACRF-131']],
    ['FI.FLEX.000640.20250303.00001.R.1.1.xml', ['ACRF-131']],
    ['FI.FLEX.640.20250303.00001.R.1.1', ['ACRF-131']],
    ['FI.FLEX.00064A.20250303.00001.R.1.1', ['ACRF-131']],
    ['FS.FLEX.000640.20250303.00001.R.1', ['ACRF-132']],
    ['GO.FLEX.000640.20250303.00001.R.1.1', ['ACRF-107']],
    ['FI.FLEX.000640.2025033.00001.R.1.1', ['ACRF-109']],
    ['FI.FLEX.000640.20250230.00001.R.1.1', ['ACRF-110']],
    ['FI.FLEX.000640.2025 303.00001.R.1.1', ['ACRF-110']],
    ['FI.FLEX.000640.20250304.00001.R.1.1', ['ACRF-111']],
    ['FI.FLEX.000640.20250303.1.R.1.1', ['ACRF-112']],
    ['FI.FLEX.000640.20250303.0000z.R.1.1', ['ACRF-367']],
    ['FI.FLEX.000640.20250303.00000.R.1.1', ['ACRF-127']],
    ['FI.FLEX.000640.20250303.00001.P.1.1', ['ACRF-117']],
    ['FI.FLEX.000640.20250303.00001.R.10.1', ['ACRF-114']],
    ['GO.FLEX.000640.20250303.00001.R.x', ['ACRF-115']],
    ['GO.FLEX.000640.20250303.00001.R.0', ['ACRF-116']],
    ['FI.FLEX.000640.20250303.00001.R.2.3', ['ACRF-123']],
    ['FI.FLEX.000640.20250303.00001.R.2.0', ['ACRF-123']],
    ['FS.FLEX.000640.20250303.00001.R.2.3', ['ACRF-124']],
    ['FI.FLEX.x.x.x.x.xx.x', ['ACRF-131', 'ACRF-109', 'ACRF-112', 'ACRF-117', 'ACRF-114', 'ACRF-123']],
  ])('%s is refused with %j', (name, codes) => {
    expect(codesOf(name)).toEqual(codes)
  })

  it('is not repeated when it is endless', () => {
    const parsed = parseSetFileName('x'.repeat(100_000), today)
    expect(!parsed.ok && parsed.errors[0]?.fileName?.length).toBe(80)
  })
})
