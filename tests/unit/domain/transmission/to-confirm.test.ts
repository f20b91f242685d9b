import { describe, expect, it } from 'vitest'
import { warning } from '@/lib/domain/anomaly.ts'
import { listCodesToConfirm, REPEATED } from '@/lib/domain/transmission/to-confirm.ts'
import { range } from '../../../factories/values.ts'

const line = { isComplete: true, anomalies: [], repeatedPeriod: null, repeatedGroup: null }
const october = range('2024-10-01', '2024-10-31')
const outlier = warning('90504-W01', '', { kind: 'wages' })

describe('what waits for a tick before it can be sent', () => {
  it('is repeated data, once, and each warning that asks for one', () => {
    expect(listCodesToConfirm(line)).toEqual([])
    expect(listCodesToConfirm({ ...line, repeatedPeriod: october })).toEqual([REPEATED])
    expect(listCodesToConfirm({ ...line, repeatedGroup: 'Cuisine' })).toEqual([REPEATED])
    const both = listCodesToConfirm({ ...line, anomalies: [outlier, outlier], repeatedPeriod: october })
    expect(both).toEqual(['90504-W01', REPEATED])
  })

  it('is nothing as long as data are missing', () => {
    expect(listCodesToConfirm({ ...line, isComplete: false, anomalies: [outlier], repeatedPeriod: october })).toEqual(
      [],
    )
  })
})
