import { describe, expect, it } from 'vitest'
import {
  parseDecisionForm,
  parseParameterForm,
  readEntered,
  remarkName,
} from '@/lib/channels/web/parameter/parse-parameter-form.ts'
import { findDefinition, type ParameterName } from '@/lib/domain/legal-parameters/definitions.ts'
import type { Language } from '@/lib/i18n/languages.ts'

function read(typed: Record<string, string>, name: ParameterName = 'annualCeiling', language: Language = 'fr') {
  const definition = findDefinition(name)
  if (!definition) throw new Error(name)
  return parseParameterForm(
    readEntered((field) => typed[field] ?? ''),
    definition,
    language,
  )
}
const numberOf = (typed: string, name: ParameterName, language?: Language) =>
  read({ value: typed }, name, language).given.value

describe('the form of a later value', () => {
  it('reads dates and money as people of the language write them', () => {
    expect(read({ startDate: '1/1/2027', value: '18 900,00', legalReference: ' Moniteur  belge ' })).toEqual({
      given: {
        startDate: { value: '2027-01-01', problem: null },
        endDate: { value: null, problem: 'missing' },
        value: { value: 18_900_00, problem: null },
        isUnlimited: false,
        legalReference: 'Moniteur belge',
        note: '',
      },
      confidence: 'confirmed',
    })
    expect(numberOf('18,900.00', 'annualCeiling', 'en').value).toBe(18_900_00)
  })

  it('reads other numbers in their unit', () => {
    expect(numberOf('7,67', 'flexiHolidayPay').value).toBe(7.67)
    expect(numberOf('5', 'transmissionDelay').value).toBe(5)
    expect(numberOf('5,5', 'transmissionDelay').value).toBe(5.5)
    expect(numberOf('01/01/2027', 'dutyStartDate').value).toBe(20_270_101)
    expect(numberOf('31/02/2027', 'dutyStartDate').problem).toBe('impossible')
    expect(numberOf('18.900', 'annualCeiling').problem).toBe('ambiguous')
    expect(numberOf('beaucoup', 'annualCeiling').problem).toBe('unreadable')
  })

  it('reads the box « no limit » as ticked or not, beside whatever stands in the field', () => {
    expect(read({ unlimited: 'yes' }).given).toMatchObject({ isUnlimited: true, value: { problem: 'missing' } })
    expect(read({ unlimited: 'yes', value: '5' }).given).toMatchObject({ isUnlimited: true, value: { value: 500 } })
    expect(read({ unlimited: 'on' }).given.isUnlimited).toBe(false)
  })

  it('takes the confidence that an agent may give, and no other', () => {
    expect(read({ confidence: 'confirmedSecondary' }).confidence).toBe('confirmedSecondary')
    expect(read({ confidence: 'ours' }).confidence).toBe('confirmed')
  })
})

it('a decision names its proposal and what is decided', () => {
  const form = new FormData()
  expect(parseDecisionForm(form)).toBeNull()
  form.set('decision', 'declined')
  form.set('proposalId', 'p')
  form.set(remarkName('p'), ' trop  haut ')
  expect(parseDecisionForm(form)).toEqual({ kind: 'declined', proposalId: 'p', remark: 'trop haut' })
  form.set('decision', 'deleted')
  expect(parseDecisionForm(form)).toBeNull()
})
