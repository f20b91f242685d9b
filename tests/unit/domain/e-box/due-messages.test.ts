import { describe, expect, it } from 'vitest'
import { nonBlocking, warning } from '@/lib/domain/anomaly.ts'
import { computeKind, computeMessages, type DecidedVersion } from '@/lib/domain/e-box/due-messages.ts'

const accepted: DecidedVersion = { kind: 'original', status: 'accepted', anomalies: [] }
const remarked: DecidedVersion = { ...accepted, anomalies: [nonBlocking('00024-152', '')] }
const refused: DecidedVersion = { ...accepted, status: 'refused' }
const waiting: DecidedVersion = { ...accepted, status: 'processing' }

describe('the kind of a message', () => {
  it.each([
    ['accepted', accepted],
    ['accepted', { ...accepted, anomalies: [warning('90502-270', '')] }],
    ['acceptedWithRemarks', remarked],
    ['refused', refused],
    ['modified', { ...accepted, kind: 'modification' as const }],
    ['modified', { ...remarked, kind: 'modification' as const }],
    ['deleted', { ...accepted, kind: 'cancellation' as const }],
    ['refused', { ...refused, kind: 'cancellation' as const }],
  ])('is %s', (kind, version) => {
    expect(computeKind(version)).toBe(kind)
  })
})

describe('the messages of a transmission', () => {
  const kindsOf = (isSet: boolean, ...versions: readonly DecidedVersion[]) =>
    computeMessages({ isSet, versions }).map((message) => [message.kind, message.versions.length])

  it('two workers accepted together are one message naming both', () => {
    expect(kindsOf(false, accepted, accepted)).toEqual([['accepted', 2]])
  })

  it('each kind that occurs is one message', () => {
    expect(kindsOf(false, refused, accepted, remarked, accepted)).toEqual([
      ['accepted', 2],
      ['acceptedWithRemarks', 1],
      ['refused', 1],
    ])
  })

  it('none comes before the last declaration is decided', () => {
    expect(kindsOf(false, accepted, waiting)).toEqual([])
    expect(kindsOf(true, accepted, waiting)).toEqual([])
    expect(kindsOf(false)).toEqual([])
  })

  it('what was sent as a set gets one result instead', () => {
    expect(kindsOf(true, accepted, refused, remarked)).toEqual([['batchResult', 3]])
  })
})
