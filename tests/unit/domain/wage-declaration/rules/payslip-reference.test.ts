import { describe, expect, it } from 'vitest'
import { checkPayslipReference } from '@/lib/domain/wage-declaration/rules/payslip-reference.ts'
import { aCalculation, aMonth } from '@/tests/factories/calculation.ts'
import { aKnownDeclaration, someFacts } from '@/tests/factories/facts.ts'

const referring = (payslipReference?: string) =>
  aCalculation(payslipReference === undefined ? {} : { payslipReference })

describe('rule 19', () => {
  it('a reference is optional on the web, required in batch and REST', () => {
    expect(checkPayslipReference(referring(), someFacts({ channel: 'web' }))).toEqual([])
    for (const channel of ['batch', 'rest'] as const) {
      expect(checkPayslipReference(referring(), someFacts({ channel }))).toMatchObject([
        { code: '00222-001', path: 'payslipReference' },
      ])
      expect(checkPayslipReference(referring(''), someFacts({ channel }))).toMatchObject([{ code: '00222-001' }])
      expect(checkPayslipReference(referring('2025-02'), someFacts({ channel }))).toEqual([])
    }
  })

  it.each([
    [63, 0],
    [64, 0],
    [65, 1],
  ])('a reference of %i characters: %i refusals', (length, count) => {
    expect(checkPayslipReference(referring('x'.repeat(length)), someFacts())).toHaveLength(count)
  })

  it('a reference is printable', () => {
    expect(checkPayslipReference(referring('a\u0007b'), someFacts())).toEqual([
      { code: '00222-093', severity: 'blocking', path: 'payslipReference', parameters: { maximum: 64 } },
    ])
  })

  describe('used by another declaration of the worker here', () => {
    const other = { ...aMonth('2025-01'), payslipReference: 'janvier' }
    const withOther = (overrides: Parameters<typeof aKnownDeclaration>[1]) =>
      checkPayslipReference(
        referring('janvier'),
        someFacts({ otherDeclarations: [aKnownDeclaration(other, overrides)] }),
      )

    it('that is accepted or in processing, it is refused, with the period of the other', () => {
      expect(withOther({})).toMatchObject([
        {
          code: '00222-272',
          parameters: { payslipReference: 'janvier', startDate: '2025-01-01', endDate: '2025-01-28' },
        },
      ])
      expect(withOther({ status: 'processing', isAccepted: false })).toHaveLength(1)
    })

    it('that was refused, it may be sent again', () => {
      expect(withOther({ status: 'refused', isAccepted: false })).toEqual([])
    })

    it('it is compared letter by letter', () => {
      const facts = someFacts({ otherDeclarations: [aKnownDeclaration(other)] })
      expect(checkPayslipReference(referring('Janvier'), facts)).toEqual([])
      expect(checkPayslipReference(referring(), facts)).toEqual([])
    })
  })
})
