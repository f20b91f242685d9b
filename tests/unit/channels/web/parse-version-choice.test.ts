import { describe, expect, test } from 'vitest'
import { choiceName, listParts, parseVersionChoice } from '@/lib/channels/web/parse-version-choice.ts'
import { emptyQuality } from '@/lib/channels/web/parse-wages-form.ts'
import type { EnteredWages } from '@/lib/domain/transmission/draft.ts'

function version(change: Partial<EnteredWages>, wages: string[]): EnteredWages {
  return {
    language: 'fr',
    payslipReference: '',
    calculationStartDate: '01/12/2024',
    calculationEndDate: '31/12/2024',
    calculationDate: '31/12/2024',
    qualities: wages.map((grossWage) => ({ ...emptyQuality, grossWage })),
    ...change,
  }
}

const mine = version({ payslipReference: 'mine' }, ['1000'])
const theirs = version({ calculationDate: '30/12/2024' }, ['1100', '200'])

describe('two versions of one form', () => {
  test('what differs is told part by part', () => {
    const different = listParts(mine, theirs).filter((part) => part.isDifferent)
    expect(different.map((part) => part.key)).toEqual([
      'payslipReference',
      'calculationDate',
      'qualities.0',
      'qualities.1',
    ])
  })

  test('each part comes from the version chosen for it', () => {
    const form = new FormData()
    form.append(choiceName('calculationDate'), 'theirs')
    form.append(choiceName('qualities.1'), 'theirs')
    const chosen = parseVersionChoice(form, mine, theirs)
    expect(chosen.payslipReference).toBe('mine')
    expect(chosen.calculationDate).toBe('30/12/2024')
    expect(chosen.qualities.map((quality) => quality.grossWage)).toEqual(['1000', '200'])
  })

  test('nothing chosen keeps the own version', () => {
    expect(parseVersionChoice(new FormData(), mine, theirs)).toEqual(mine)
  })
})
