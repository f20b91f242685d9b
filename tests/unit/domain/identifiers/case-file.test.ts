import { describe, expect, it } from 'vitest'
import { checkCaseFile } from '@/lib/domain/identifiers/case-file.ts'
import { day } from '@/tests/factories/values.ts'
import caseFile from '@/tests/fixtures/identifiers-cases.json' with { type: 'json' }

const today = day('2026-06-01')

describe('the published cases of Belgian identifiers', () => {
  it('are one hundred and thirty-one, of nine kinds', () => {
    expect(caseFile.cases).toHaveLength(131)
    expect(new Set(caseFile.cases.map((each) => each.kind)).size).toBe(9)
  })

  it.each(caseFile.cases.map((each) => [each.kind, each.value, each.valid, each.why] as const))(
    '%s %s: valid is %s (%s)',
    (kind, value, valid) => {
      expect(checkCaseFile({ cases: [{ kind, value, valid }] }, today)).toEqual({ agreed: 1, disagreements: [] })
    },
  )

  it('all agree as one file', () => {
    expect(checkCaseFile(caseFile, today)).toEqual({ agreed: 131, disagreements: [] })
  })
})

describe('a file of cases', () => {
  it('tells each disagreement, with its reason when it has one', () => {
    const cases = [
      { kind: 'enterpriseNumber', value: '0123456749', valid: false, why: 'a wrong expectation' },
      { kind: 'enterpriseNumber', value: '0123456740', valid: true },
      { kind: 'passport', value: '1', valid: false },
      { kind: 'enterpriseNumber', value: '0123.456.749', valid: true },
    ]
    expect(checkCaseFile({ cases }, today)).toEqual({
      agreed: 1,
      disagreements: [
        'enterpriseNumber 0123456749: expected invalid, found valid (a wrong expectation)',
        'enterpriseNumber 0123456740: expected valid, found invalid',
        'passport 1: expected invalid, found of an unknown kind',
      ],
    })
  })

  it('is strict: a number of somebody invented is no valid national number', () => {
    const cases = [{ kind: 'nationalNumber', value: '96030899922', valid: false }]
    expect(checkCaseFile({ cases }, today).agreed).toBe(1)
  })

  it('of another shape is refused', () => {
    expect(() => checkCaseFile([], today)).toThrow()
    expect(() => checkCaseFile({ cases: [{ kind: 'bis', value: 1, valid: true }] }, today)).toThrow()
  })
})
