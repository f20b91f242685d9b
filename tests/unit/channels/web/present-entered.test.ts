import { describe, expect, test } from 'vitest'
import { emptyQuality } from '@/lib/channels/web/parse-wages-form.ts'
import { presentEntered } from '@/lib/channels/web/present-entered.ts'
import type { Language } from '@/lib/i18n/languages.ts'

function rewritten(typed: string, before: Language, after: Language): string | undefined {
  const entered = {
    language: before,
    payslipReference: 'x',
    calculationStartDate: '1 déc 2024',
    calculationEndDate: '',
    calculationDate: '',
    qualities: [{ ...emptyQuality, grossWage: typed }],
  }
  return presentEntered(entered, after).qualities[0]?.grossWage
}

describe('a form in another language', () => {
  test.each([
    ['1000', 'fr', 'en', '1000'],
    ['1.000,50', 'fr', 'en', '1,000.50'],
    ['1,000.50', 'en', 'nl', '1.000,50'],
    ['1.000,50', 'nl', 'de', '1.000,50'],
    ['1000,5', 'fr', 'en', '1,000.50'],
  ] as const)('%s of %s is shown in %s as %s', (typed, before, after, shown) => {
    expect(rewritten(typed, before, after)?.replace(/\s/g, ' ')).toBe(shown)
  })

  test.each(['12,345', 'mille', '1.000.50', ''])('%s, not understood, stays word for word', (typed) => {
    expect(rewritten(typed, 'fr', 'en')).toBe(typed)
  })
})
