import { describe, expect, test } from 'vitest'
import { emptyPremium, emptyQuality } from '@/lib/channels/web/parse-wages-form.ts'
import { presentProblems } from '@/lib/channels/web/present-problems.ts'
import { type Anomaly, blocking, warning } from '@/lib/domain/anomaly.ts'

const entered = {
  language: 'fr' as const,
  payslipReference: '',
  calculationStartDate: '',
  calculationEndDate: '',
  calculationDate: '',
  qualities: [{ ...emptyQuality, premiums: [emptyPremium, emptyPremium] }, emptyQuality],
}

const namesOf = (...anomalies: Anomaly[]) => presentProblems(anomalies, entered).map(({ name }) => name)

describe('where a message stands', () => {
  test('at its field, in the order of the form', () => {
    const names = namesOf(
      blocking('90504-001', 'qualities.1.grossWageCents'),
      blocking('00068-001', 'qualities.0.premiums.1.frequencyMonths'),
      blocking('90502-001', 'calculationDate'),
    )
    expect(names).toEqual(['calculationDate', 'qualities.0.premiums.1.frequencyMonths', 'qualities.1.grossWageCents'])
  })

  test('one field bears one message, and warnings none', () => {
    expect(
      namesOf(
        blocking('90501-264', 'calculationPeriod.startDate'),
        blocking('90501-330', 'calculationPeriod.startDate'),
        warning('90502-270', 'calculationDate'),
      ),
    ).toEqual(['calculationPeriod.startDate'])
  })

  test.each([
    ['qualities.0', 'qualities.0.employerCategory'],
    ['qualities', 'qualities.0.employerCategory'],
    ['qualities.0.premiums', 'qualities.0.premiums.0.amountCents'],
    ['qualities.0.validityPeriod', 'qualities.0.validityPeriod.startDate'],
    ['', 'calculationPeriod.startDate'],
    ['employer.nssoNumber', 'calculationPeriod.startDate'],
  ])('a message about "%s" leads to %s', (path, name) => {
    expect(namesOf(blocking('90503-334', path))).toEqual([name])
  })
})
