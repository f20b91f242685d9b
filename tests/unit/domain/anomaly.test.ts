import { describe, expect, it } from 'vitest'
import { anomalySchema, blocking, computeField, hasBlocking, nonBlocking, warning } from '@/lib/domain/anomaly.ts'

describe('an anomaly', () => {
  it('carries its severity, its path and only the parameters it has', () => {
    expect(blocking('90501-001', 'a')).toEqual({ code: '90501-001', severity: 'blocking', path: 'a' })
    expect(nonBlocking('00024-152', 'a', { x: 1 })).toMatchObject({ severity: 'nonBlocking', parameters: { x: 1 } })
    expect(warning('90502-270', '')).toMatchObject({ severity: 'warning', path: '' })
    expect(nonBlocking('00024-152', '')).not.toHaveProperty('parameters')
    expect(warning('90502-270', '', { dueDate: '2025-03-05' }).parameters).toEqual({ dueDate: '2025-03-05' })
  })

  it('is the same after a journey through the database', () => {
    const anomaly = blocking('90501-014', 'calculationPeriod.endDate', { startDate: '2025-02-01' })
    expect(anomalySchema.parse(JSON.parse(JSON.stringify(anomaly)))).toEqual(anomaly)
  })

  it('prevents sending only when it is blocking', () => {
    expect(hasBlocking([warning('a', ''), nonBlocking('b', '')])).toBe(false)
    expect(hasBlocking([warning('a', ''), blocking('b', '')])).toBe(true)
  })

  it('names its field by the last part of its path', () => {
    expect(computeField('qualities.0.premiums.1.amountCents')).toBe('amountCents')
    expect(computeField('calculationDate')).toBe('calculationDate')
    expect(computeField('')).toBe('')
  })
})
