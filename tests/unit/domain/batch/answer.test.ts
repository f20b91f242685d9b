import { describe, expect, it } from 'vitest'
import { blocking, nonBlocking, warning } from '@/lib/domain/anomaly.ts'
import { isRefused } from '@/lib/domain/batch/answer.ts'
import { aFormAnswer } from '../../../factories/batch.ts'

describe('the answer to a Form', () => {
  it('is a refusal as soon as one anomaly blocks', () => {
    expect(isRefused(aFormAnswer({ anomalies: [warning('90502-270', ''), blocking('90501-021', '')] }))).toBe(true)
  })

  it('is an acceptance with a missing Dimona and a late transmission', () => {
    expect(isRefused(aFormAnswer({ anomalies: [warning('90502-270', ''), nonBlocking('00024-152', '')] }))).toBe(false)
  })
})
