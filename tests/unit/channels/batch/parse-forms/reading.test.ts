import { describe, expect, it } from 'vitest'
import { aForm } from '../../../../factories/batch.ts'
import {
  aCalculationElement,
  aFlxwage,
  aFormElement,
  aPremiumElement,
  aWageElement,
  someFeatures,
} from '../../../../factories/flxwage.ts'
import { cents, day, range } from '../../../../factories/values.ts'
import { readAll } from './read-all.ts'

describe('a FLXWAGE file', () => {
  it('is read into what each Form declares', async () => {
    const features = someFeatures({
      startDate: '2025-02-03',
      endDate: '2025-02-07',
      workerCode: '450',
      elements: aPremiumElement('15000', '12') + aWageElement('99999999') + aPremiumElement('1', '0'),
    })
    const calculation = aCalculationElement({ features: features + someFeatures() })
    const { forms, errors } = await readAll(aFlxwage(aFormElement({ calculation })))
    expect(errors).toEqual([])
    expect(forms).toEqual([
      aForm({
        lineNumber: 3,
        wages: {
          payslipReference: 'payslip-1',
          calculationPeriod: range('2025-02-01', '2025-02-28'),
          calculationDate: day('2025-02-28'),
          qualities: [
            {
              employerCategory: '210',
              workerType: 'whiteCollar',
              validityPeriod: range('2025-02-03', '2025-02-07'),
              grossWageCents: cents(999_999_99),
              premiums: [
                { amountCents: cents(150_00), frequencyMonths: 12 },
                { amountCents: cents(1), frequencyMonths: 0 },
              ],
            },
            { employerCategory: '210', workerType: 'blueCollar', grossWageCents: cents(1000_00), premiums: [] },
          ],
          unreadable: [],
        },
      }),
    ])
  })

  it('tells a modification from a cancellation, which carries no calculation even when one follows', async () => {
    const { forms } = await readAll(
      aFlxwage(
        aFormElement({ status: '1' }),
        aFormElement({ status: '3', calculation: null }),
        aFormElement({ status: '3' }),
      ),
    )
    expect(forms.map(({ kind, wages, payslipReference }) => [kind, wages !== null, payslipReference])).toEqual([
      ['modification', true, 'payslip-1'],
      ['cancellation', false, 'payslip-1'],
      ['cancellation', false, 'payslip-1'],
    ])
  })

  it.each([
    [
      'a day that does not exist',
      aCalculationElement({ startDate: '2025-02-30' }),
      ['90501-264', 'calculationPeriod.startDate', 'impossible'],
    ],
    [
      'a day written for people',
      aCalculationElement({ calculationDate: '28/02/2025' }),
      ['90502-264', 'calculationDate', 'unreadable'],
    ],
    [
      'a validity that is no day',
      aCalculationElement({ features: someFeatures({ startDate: 'x', endDate: '2025-02-28' }) }),
      ['90503-264', 'qualities.0.validityPeriod.startDate', 'unreadable'],
    ],
    [
      'a worker code of ordinary work',
      aCalculationElement({ features: someFeatures({ workerCode: '015' }) }),
      ['00037-008', 'qualities.0.workerType', 'unreadable'],
    ],
    [
      'an amount in euros',
      aCalculationElement({ features: someFeatures({ elements: aWageElement('1000,00') }) }),
      ['90504-008', 'qualities.0.grossWageCents', 'unreadable'],
    ],
    [
      'two wages in one quality',
      aCalculationElement({ features: someFeatures({ elements: aWageElement() + aWageElement() }) }),
      ['90504-008', 'qualities.0.grossWageCents', 'repeated'],
    ],
    [
      'a frequency that is no number',
      aCalculationElement({ features: someFeatures({ elements: aPremiumElement('100', 'M') }) }),
      ['00068-008', 'qualities.0.premiums.0.frequencyMonths', 'unreadable'],
    ],
  ])('keeps %s for the rules to refuse', async (_what, calculation, [code, path, reason]) => {
    const { forms, errors } = await readAll(aFlxwage(aFormElement({ calculation })))
    expect(errors).toEqual([])
    expect(forms[0]?.wages?.unreadable).toEqual([{ code, severity: 'blocking', path, parameters: { reason } }])
  })

  it.each([
    ['a byte order mark', `\ufeff${aFlxwage(aFormElement())}`],
    ['no declaration', aFlxwage(aFormElement()).slice(39)],
    ['line ends of Windows', aFlxwage(aFormElement()).replaceAll('\n', '\r\n')],
    [
      'comments, instructions and CDATA',
      aFlxwage(`<!-- x --><?y z?>${aFormElement({ inss: '<![CDATA[911]]>12<!-- -->499&#57;75' })}`),
    ],
    [
      'a prefix',
      aFlxwage(aFormElement())
        .replaceAll(/<(\/?)([A-Z])/g, '<$1f:$2')
        .replace('xmlns=', 'xmlns:f='),
    ],
    ['spaces around every text', aFlxwage(aFormElement()).replaceAll(/>([^<>\s]+)</g, '>\n $1\t<')],
    [
      'a place of its schema',
      aFlxwage(aFormElement()).replace(
        'xmlns=',
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://elsewhere.example http://localhost:1/x.xsd" xmlns=',
      ),
    ],
  ])('is the same with %s', async (_what, xml) => {
    const { forms, errors } = await readAll(xml)
    expect(errors).toEqual([])
    expect(forms).toMatchObject([{ ssin: '91112499975', payslipReference: 'payslip-1', kind: 'original' }])
  })

  it('says the same wherever the pieces that arrive are cut', async () => {
    const xml = aFlxwage(aFormElement({ reference: 'réf – ½ 😀' }), aFormElement({ inss: 'é'.repeat(21) }), '<Wrong/>')
    const whole = await readAll(xml)
    for (const size of [1, 2, 3, 7, 100]) expect(await readAll(xml, size)).toEqual(whole)
    expect(whole.errors.map(({ code, lineNumber }) => [code, lineNumber])).toEqual([
      ['ACRF-312', 22],
      ['ACRF-312', 26],
    ])
  })

  it('numbers its Forms beyond a slice, and finds the only wrong element of thousands', async () => {
    const forms = Array.from({ length: 1201 }, (_, index) => aFormElement({ reference: `payslip-${index}` }))
    const read = await readAll(aFlxwage(...forms))
    expect(read.forms.map(({ formNumber }) => formNumber)).toEqual(forms.map((_, index) => index + 1))
    forms[1200] = aFormElement({ hour: '9:14' })
    const { errors } = await readAll(aFlxwage(...forms))
    expect(errors.map(({ code, lineNumber, columnNumber }) => [code, lineNumber, columnNumber])).toEqual([
      ['ACRF-312', 5 + 1200 * 12, 52],
    ])
  })

  it('tells a thousand errors and no more, and never what an element holds', async () => {
    const wrong = aFormElement({ inss: '9'.repeat(21), hour: "9'9 is not" })
    const { forms, errors } = await readAll(aFlxwage(...Array.from({ length: 600 }, () => wrong)))
    expect(forms).toEqual([])
    expect(errors).toHaveLength(1000)
    expect(JSON.stringify(errors)).not.toMatch(/9'9|9{5}/)
  })
})
