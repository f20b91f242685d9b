import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/domain/actor.ts'
import type { DeclarationFacts } from '@/lib/domain/wage-declaration/facts.ts'
import type { PartialCalculation } from '@/lib/domain/wage-declaration/partial-calculation.ts'
import { ruleCatalogue } from '@/lib/domain/wage-declaration/rule-catalogue.ts'
import { type MessageTree, readMessages } from '@/lib/i18n/messages.ts'
import { aCalculation, aQuality } from '@/tests/factories/calculation.ts'
import { aCategory, aDimonaPeriod, aKnownDeclaration, anEmployer, aWorker, someFacts } from '@/tests/factories/facts.ts'
import { cents, day, impossibleDay } from '@/tests/factories/values.ts'

const codes = ruleCatalogue.flatMap((rule) => rule.codes)
const typeOf = (code: string) => code.slice(code.indexOf('-') + 1)

describe('the rule catalogue', () => {
  it('has the rules 1 to 24, once each', () => {
    expect(ruleCatalogue.map((rule) => rule.number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
  })

  it('gives each code to one rule', () => {
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
  })

  it('refuses by most rules; remarks and warnings are few', () => {
    const softer = codes.filter(({ severities }) => !severities.includes('blocking')).map(({ code }) => code)
    expect(softer).toEqual(['00024-152', '90502-270', '90501-272', '90504-W01', '90504-W02', '90017-510'])
  })
})

describe('what a rule says', () => {
  const aDay = fc.constantFrom('2023-12-31', '2024-12-31', '2025-02-01', '2025-02-28', '2025-04-02', '2026-01-01')
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
  const aRange = fc.record({
    startDate: maybe(aDay.map(day)),
    endDate: maybe(fc.oneof(aDay.map(day), fc.constant(impossibleDay('2025-02-30')))),
  })
  const anyQuality = fc.record({
    employerCategory: maybe(fc.constantFrom('210', '597', '999', 'x')),
    workerType: maybe(fc.constantFrom('blueCollar' as const, 'whiteCollar' as const)),
    validityPeriod: maybe(aRange),
    grossWageCents: maybe(fc.constantFrom(0, 1, 20_000_00, 100_000_000).map(cents)),
    premiums: fc.array(
      fc.record({ amountCents: maybe(fc.constant(cents(9000_00))), frequencyMonths: maybe(fc.constantFrom(0, 100)) }),
      {
        maxLength: 3,
      },
    ),
  })
  const anyCalculation = fc.record({
    payslipReference: maybe(fc.constantFrom('used', 'x'.repeat(65), '')),
    calculationPeriod: aRange,
    calculationDate: maybe(fc.oneof(aDay.map(day), fc.constant(impossibleDay('2025-02-30')))),
    qualities: fc.array(anyQuality, { maxLength: 3 }),
  })
  const past = aCalculation({
    payslipReference: 'used',
    qualities: [aQuality({ grossWageCents: cents(10_00), premiums: [] })],
  })
  const anyFacts = fc.record({
    channel: fc.constantFrom('web' as const, 'rest' as const, 'batch' as const),
    senderRight: fc.constantFrom('own' as const, 'endedMandate' as const, 'none' as const),
    employer: fc.constantFrom(
      null,
      anEmployer(),
      anEmployer({ activeEndDate: day('2020-01-01'), directoryEntries: [] }),
    ),
    givenEmployer: fc.constantFrom(
      null,
      { enterpriseNumber: null, nssoNumber: null },
      { enterpriseNumber: '0123456748', nssoNumber: '490010146' },
      { enterpriseNumber: '01234', nssoNumber: '1' },
    ),
    worker: fc.constantFrom(
      aWorker({ dimonaPeriods: [] }),
      aWorker({
        ssin: '1',
        dimonaPeriods: [aDimonaPeriod({ status: 'acceptedWithWarning', anomalyCode: '90017-510' })],
      }),
    ),
    categories: fc.constantFrom(
      [aCategory()],
      [aCategory({ flexi: [] })],
      [aCategory({ flexi: [{ workerTypes: ['blueCollar'], startDate: null, endDate: null }] })],
    ),
    otherDeclarations: fc.constantFrom(
      [],
      [past, past, past].map((each) => aKnownDeclaration(each)),
    ),
  })

  const shape = (number: number, code: string, severity: string, parameters: readonly string[]) =>
    `rule ${number}: ${code} ${severity} ${parameters.toSorted().join(',')}`
  const allowed = new Set(
    ruleCatalogue.flatMap(({ number, codes: own }) =>
      own.flatMap(({ code, severities, parameters }) =>
        severities.map((severity) => shape(number, code, severity, parameters)),
      ),
    ),
  )
  const said = (calculation: PartialCalculation, overrides: Partial<DeclarationFacts>) =>
    ruleCatalogue.flatMap((rule) =>
      rule.scope === 'declaration'
        ? rule
            .check(calculation, someFacts(overrides))
            .map(({ code, severity, parameters }) => shape(rule.number, code, severity, Object.keys(parameters ?? {})))
        : [],
    )

  it('is in its row of the catalogue: code, severity, parameters', () => {
    fc.assert(
      fc.property(anyCalculation, anyFacts, (calculation, overrides) => {
        expect(said(calculation, overrides).filter((each) => !allowed.has(each))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe.each(languages)('in %s', (language) => {
  const messages = readMessages(language)
  const t = createTranslator({
    locale: language,
    messages: messages as { anomalies: MessageTree },
    namespace: 'anomalies',
    onError: (problem) => {
      throw problem
    },
  }) as unknown as (key: string, values?: Record<string, string | number>) => string

  const fields = [
    'startDate',
    'endDate',
    'qualities',
    'premiums',
    'grossWageCents',
    'amountCents',
    'frequencyMonths',
    '',
  ]
  const reasons = ['missing', 'unreadable', 'ambiguous', 'impossible', 'range', 'unknown', 'processing', 'changed']
  const kinds: Record<string, readonly (string | number)[]> = {
    reason: reasons,
    evidence: ['none', 'found'],
    workerType: ['blueCollar', 'whiteCollar'],
    kind: ['wages', 'premiums'],
    percent: [80, 95, 100],
  }
  const samples = (code: (typeof codes)[number]): Record<string, string | number>[] =>
    code.parameters.reduce<Record<string, string | number>[]>(
      (all, name) => all.flatMap((each) => (kinds[name] ?? ['2025']).map((value) => ({ ...each, [name]: value }))),
      [{}],
    )

  it.each(codes.map((each) => [each.code, each] as const))(
    '%s has its words for every field and reason',
    (code, row) => {
      for (const sample of samples(row)) {
        for (const field of fields) {
          const words = t(code, { ...sample, field })
          expect(words).toMatch(/\.$/)
          expect(words).not.toMatch(/[{}]|undefined/)
        }
      }
    },
  )

  it('each type of anomaly has its official label', () => {
    for (const { code } of codes) expect(t(`ruleLabels.${typeOf(code)}`)).toMatch(/\S/)
  })
})
