import { describe, expect, it } from 'vitest'
import { computeNextSequence, computeOutgoingKind, isNameTaken } from '@/lib/domain/batch/export.ts'

describe('what goes out', () => {
  it('changes outside what is known there; elsewhere a correction is new, and there is nothing to cancel', () => {
    expect(computeOutgoingKind({ kind: 'modification', isKnownOutside: true })).toBe('modification')
    expect(computeOutgoingKind({ kind: 'cancellation', isKnownOutside: true })).toBe('cancellation')
    expect(computeOutgoingKind({ kind: 'modification', isKnownOutside: false })).toBe('original')
    expect(computeOutgoingKind({ kind: 'cancellation', isKnownOutside: false })).toBeNull()
  })

  it('bears sequences that follow each other, in digits and capitals', () => {
    expect([null, '00001', '00009', '0000Z', '0ZZZZ'].map(computeNextSequence)).toEqual([
      '00001',
      '00002',
      '0000A',
      '00010',
      '10000',
    ])
    expect(() => computeNextSequence('ZZZZZ')).toThrow('no sequence')
  })

  it('goes out again by itself only when its name was taken, and for nothing else', () => {
    const errorsOf = (...codes: string[]) => codes.map((code) => ({ code }))
    expect(isNameTaken(errorsOf('ACRF-133'))).toBe(true)
    expect(isNameTaken(errorsOf('ACRF-133', 'ACRF-125'))).toBe(false)
    expect(isNameTaken([])).toBe(false)
  })
})
