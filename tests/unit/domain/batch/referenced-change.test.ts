import { describe, expect, it } from 'vitest'
import { checkReferencedChange, findReferenced } from '@/lib/domain/batch/referenced-change.ts'
import type { DeclarationStatus, VersionKind } from '@/lib/domain/wage-declaration/version.ts'

const declared = (status: DeclarationStatus, payslipReference = 'A') => ({ status, payslipReference })
const form = (kind: VersionKind, payslipReference: string | null = 'A') => ({ kind, payslipReference })
const target = {
  status: 'accepted',
  acceptedVersionId: 'v',
  processingVersionId: null,
  refusedVersionId: null,
} as const
const codes = (...args: Parameters<typeof checkReferencedChange>) =>
  checkReferencedChange(...args).map(({ code }) => code)

describe('the declaration that a reference names', () => {
  it('is the one in force rather than one that was cancelled or refused', () => {
    const all = [declared('refused'), declared('cancelled'), declared('accepted')]
    expect(findReferenced(all, form('modification'))?.status).toBe('accepted')
    expect(findReferenced(all.slice(0, 2), form('cancellation'))?.status).toBe('cancelled')
  })

  it('bears that very reference', () => {
    expect(findReferenced([declared('accepted', 'B')], form('modification'))).toBeNull()
    expect(findReferenced([{ status: 'accepted', payslipReference: null }], form('modification', null))).toBeNull()
  })

  it('is, for an original, one that was refused and none that counts', () => {
    expect(findReferenced([declared('accepted'), declared('cancelled')], form('original'))).toBeNull()
    expect(findReferenced([declared('refused')], form('original'))?.status).toBe('refused')
  })
})

describe('a change by reference', () => {
  it('is refused without a reference, and when nothing bears it', () => {
    expect(codes(target, form('cancellation', null))).toEqual(['00222-001'])
    expect(codes(null, form('modification'))).toEqual(['00222-234'])
  })

  it('is refused after a cancellation and while another change is in processing', () => {
    expect(codes({ ...target, status: 'cancelled', acceptedVersionId: null }, form('cancellation'))).toEqual([
      '00222-241',
    ])
    expect(codes({ ...target, processingVersionId: 'w' }, form('modification'))).toEqual(['00222-180'])
  })

  it('passes for what is in force', () => {
    expect(codes(target, form('modification'))).toEqual([])
    expect(codes(target, form('cancellation'))).toEqual([])
  })
})
