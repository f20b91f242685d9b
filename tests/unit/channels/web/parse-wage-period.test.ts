import { describe, expect, test } from 'vitest'
import { parseWagePeriod, presentFollowing, presentQuickChoice } from '@/lib/channels/web/parse-wage-period.ts'
import { localDate } from '@/lib/domain/local-date.ts'

const day = (text: string) => localDate.parse(text)

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('step 1', () => {
  test('dates typed in several ways are read, and kept as typed', () => {
    const form = formOf({ startDate: '1/12/2024', endDate: '31 déc 2024' })
    expect(parseWagePeriod(form, day('2025-03-10'))).toEqual({
      entered: { startDate: '1/12/2024', endDate: '31 déc 2024' },
      parsed: { startDate: '2024-12-01', endDate: '2024-12-31' },
    })
  })

  test('29/02/2024 exists, 29/02/2025 does not', () => {
    const { parsed } = parseWagePeriod(formOf({ startDate: '29/02/2024', endDate: '29/02/2025' }), day('2025-03-10'))
    expect(parsed).toEqual({ startDate: '2024-02-29' })
  })

  test('a period chosen by its name replaces what stands in the fields', () => {
    const form = formOf({ quickChoice: 'lastMonth', startDate: 'x', endDate: '' })
    expect(parseWagePeriod(form, day('2025-01-10')).entered).toEqual({ startDate: '01/12/2024', endDate: '31/12/2024' })
  })

  test('what follows the last transmission is the days that were shown, whatever day it is when they are sent', () => {
    const quickChoice = presentFollowing({ startDate: day('2025-03-01'), endDate: day('2025-03-31') })
    const { entered, parsed } = parseWagePeriod(formOf({ quickChoice, startDate: 'x' }), day('2025-04-01'))
    expect(entered).toEqual({ startDate: '01/03/2025', endDate: '31/03/2025' })
    expect(parsed).toEqual({ startDate: '2025-03-01', endDate: '2025-03-31' })
  })

  test.each(['following', 'following_2025-02-30_2025-03-01', 'following_2025-03-01', 'other_2025-03-01_2025-03-31'])(
    'a made-up choice %s leaves what stands in the fields',
    (quickChoice) => {
      const form = formOf({ quickChoice, startDate: '1/12/2024', endDate: '' })
      expect(parseWagePeriod(form, day('2025-03-10')).entered).toEqual({ startDate: '1/12/2024', endDate: '' })
    },
  )

  test.each([
    ['thisMonth', '2024-02-15', '2024-02-01', '2024-02-29'],
    ['lastMonth', '2025-03-31', '2025-02-01', '2025-02-28'],
    ['lastWeek', '2025-01-01', '2024-12-23', '2024-12-29'],
    ['lastWeek', '2025-01-06', '2024-12-30', '2025-01-05'],
    ['lastWeek', '2025-01-05', '2024-12-23', '2024-12-29'],
  ] as const)('%s on %s runs from %s to %s', (choice, today, startDate, endDate) => {
    expect(presentQuickChoice(choice, day(today))).toEqual({ startDate, endDate })
  })
})
