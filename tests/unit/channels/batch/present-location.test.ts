import { XmlDocument, XmlElement, XmlText } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { presentLocation } from '@/lib/channels/batch/present-location.ts'
import {
  aCalculationElement,
  aFlxwage,
  aFormElement,
  aPremiumElement,
  aWageElement,
  someFeatures,
} from '../../../factories/flxwage.ts'

const elements = aPremiumElement('1', '11') + aWageElement('2') + aPremiumElement('3', '12')
const features = someFeatures() + someFeatures({ startDate: '2025-02-03', endDate: '2025-02-07', elements })
const xml = aFlxwage(aFormElement(), aFormElement({ calculation: aCalculationElement({ features }) }))

/** What stands there; of an element that holds others, its name. */
function find(path: string): string | undefined {
  const document = XmlDocument.fromString(xml.replace(/ xmlns="[^"]*"/, ''))
  try {
    const node = document.get(presentLocation({ formNumber: 2 }, path))
    if (!(node instanceof XmlElement)) return undefined
    return node.firstChild instanceof XmlText && !node.content.includes('\n') ? node.content : node.name
  } finally {
    document.dispose()
  }
}

describe('the place of an anomaly', () => {
  it.each([
    ['', 'Form'],
    ['employer', 'Debtor'],
    ['employer.enterpriseNumber', '0123456749'],
    ['employer.nssoNumber', '123456749'],
    ['worker.ssin', '91112499975'],
    ['payslipReference', 'payslip-1'],
    ['calculationPeriod.startDate', '2025-02-01'],
    ['calculationPeriod.endDate', '2025-02-28'],
    ['calculationDate', '2025-02-28'],
    ['qualities.1.validityPeriod.startDate', '2025-02-03'],
    ['qualities.1.validityPeriod.endDate', '2025-02-07'],
    ['qualities.1.employerCategory', '210'],
    ['qualities.1.workerType', '050'],
    ['qualities.0.grossWageCents', '100000'],
    ['qualities.1.grossWageCents', '2'],
    ['qualities.1.premiums.1.amountCents', '3'],
    ['qualities.1.premiums.1.frequencyMonths', '12'],
    ['qualities.1.premiums.0.frequencyMonths', '11'],
  ])('%s is found by its XPath', (path, content) => {
    expect(find(path)).toBe(content)
  })
})
