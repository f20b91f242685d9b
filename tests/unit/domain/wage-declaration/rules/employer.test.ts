import { describe, expect, it } from 'vitest'
import type { DeclarationFacts } from '@/lib/domain/wage-declaration/facts.ts'
import {
  checkEmployerGiven,
  checkEmployerStanding,
  checkEnterpriseNumber,
  checkNssoNumber,
} from '@/lib/domain/wage-declaration/rules/employer.ts'
import { aCalculation } from '@/tests/factories/calculation.ts'
import { anEmployer, someFacts } from '@/tests/factories/facts.ts'
import { day } from '@/tests/factories/values.ts'

const check = (overrides: Partial<DeclarationFacts>) => {
  const facts = someFacts(overrides)
  return [checkEmployerGiven, checkEnterpriseNumber, checkNssoNumber, checkEmployerStanding]
    .flatMap((rule) => rule(aCalculation(), facts))
    .map(({ code, path }) => `${code} ${path}`)
}
const given = (enterpriseNumber: string | null, nssoNumber: string | null) => ({
  givenEmployer: { enterpriseNumber, nssoNumber },
})

describe('rule 1', () => {
  it('an employer is named by at least one of its two numbers', () => {
    expect(check(given(null, null))).toEqual(['00014-364 employer'])
    expect(check(given('', ''))).toEqual(['00014-364 employer'])
    expect(check(given('0123456749', null))).toEqual([])
    expect(check(given(null, '123456749'))).toEqual([])
  })

  it('on the web nobody writes a number: that of the profile counts', () => {
    expect(check({})).toEqual([])
    expect(check({ employer: null })).toEqual(['00014-343 employer'])
  })
})

describe('rule 2', () => {
  it.each([
    ['012345674X', '00014-002'],
    ['01234567', '00014-093'],
    ['2123456791', '00014-008'],
    ['0123456748', '00014-004'],
  ])('the enterprise number %s is refused', (number, code) => {
    expect(check(given(number, null))).toEqual([`${code} employer.enterpriseNumber`])
  })
})

describe('rule 3', () => {
  it.each([
    ['5000000120', '00011-008'],
    ['123456748', '00011-004'],
  ])('the ONSS number %s is refused', (number, code) => {
    expect(check(given(null, number))).toEqual([`${code} employer.nssoNumber`])
  })

  it('both numbers belong to one employer', () => {
    expect(check(given('0123.456.749', '1234567-49'))).toEqual([])
    expect(check(given('0123456749', '490010146'))).toEqual(['00014-022 employer.nssoNumber'])
    expect(check(given('0134567803', '123456749'))).toEqual(['00014-022 employer.nssoNumber'])
  })

  it('a malformed enterprise number is told once, not as another employer', () => {
    expect(check(given('0123456748', '123456749'))).toEqual(['00014-004 employer.enterpriseNumber'])
  })

  it('belonging is not asked of an employer nobody knows', () => {
    expect(check({ ...given('0123456749', '123456749'), employer: null })).toEqual(['00014-343 employer'])
  })
})

describe('rule 4', () => {
  it.each([
    ['2025-02-28', null, 0],
    ['2025-03-01', null, 1],
    ['2015-01-01', '2025-02-01', 0],
    ['2015-01-01', '2025-01-31', 1],
  ])('pay of February at an employer active from %s to %s: %i refusals', (startDate, endDate, count) => {
    const employer = anEmployer({
      activeStartDate: day(startDate),
      activeEndDate: endDate === null ? null : day(endDate),
    })
    expect(check({ employer })).toEqual(count === 1 ? ['00014-343 employer'] : [])
  })

  it('an employer sends for itself, an office by an active mandate', () => {
    expect(check({ senderRight: 'own' })).toEqual([])
    expect(check({ senderRight: 'mandated' })).toEqual([])
    expect(check({ senderRight: 'endedMandate' })).toEqual(['00014-155 employer'])
    expect(check({ senderRight: 'none' })).toEqual(['00014-101 employer'])
  })

  it('of an employer for whom it may not act a sender hears no more than that', () => {
    expect(check({ employer: null, senderRight: 'none' })).toEqual(['00014-101 employer'])
    expect(check({ employer: null, senderRight: 'endedMandate' })).toEqual(['00014-155 employer'])
  })

  it('without a whole period only the right to send is asked', () => {
    const employer = anEmployer({ activeEndDate: day('2020-01-01') })
    expect(checkEmployerStanding({ calculationPeriod: {}, qualities: [] }, someFacts({ employer }))).toEqual([])
  })
})
