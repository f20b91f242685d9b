import { describe, expect, it } from 'vitest'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { computeCategoryChoices } from '@/lib/domain/transmission/category-choices.ts'

const day = (text: string) => text as LocalDate
const entry = (employerCategory: string, startDate: string, endDate: string | null = null) => ({
  employerCategory,
  startDate: day(startDate),
  endDate: endDate === null ? null : day(endDate),
})
const category = (
  code: string,
  flexi: {
    workerTypes: ('blueCollar' | 'whiteCollar')[]
    startDate: LocalDate | null
    endDate: LocalDate | null
  }[] = [],
) => ({
  code,
  startDate: day('2010-01-01'),
  endDate: null,
  labelFr: `catégorie ${code}`,
  labelNl: `categorie ${code}`,
  flexi,
})
const open = { startDate: null, endDate: null }
const november = { startDate: day('2025-11-01'), endDate: day('2025-11-30') }

describe('the categories a form offers', () => {
  it.each([
    ['ended the day before the range', '2025-10-31', []],
    ['ends on the first day of the range', '2025-11-01', ['017']],
  ])('are those of the employer in force on some day: one that %s', (_case, endDate, offered) => {
    const employer = { directoryEntries: [entry('017', '2020-01-01', endDate)] }
    expect(computeCategoryChoices(employer, [category('017')], november).map(({ code }) => code)).toEqual(offered)
  })

  it('are all of the employer as long as there are no dates, once each and in order', () => {
    const employer = {
      directoryEntries: [
        entry('317', '2024-01-01'),
        entry('017', '2010-01-01', '2015-12-31'),
        entry('017', '2016-01-01'),
      ],
    }
    expect(computeCategoryChoices(employer, [], null).map(({ code }) => code)).toEqual(['017', '317'])
  })

  it('offer the worker types that a flexi-job may have in them on some day of the range', () => {
    const flexi = [
      { workerTypes: ['blueCollar' as const], startDate: null, endDate: day('2025-10-31') },
      { workerTypes: ['whiteCollar' as const], startDate: day('2025-11-01'), endDate: null },
    ]
    const [choice] = computeCategoryChoices(
      { directoryEntries: [entry('017', '2020-01-01')] },
      [category('017', flexi)],
      november,
    )
    expect(choice).toMatchObject({ workerTypes: ['whiteCollar'], labelFr: 'catégorie 017', labelNl: 'categorie 017' })
  })

  it('offer both types where there is no evidence: that is no prohibition (rule 14)', () => {
    const employer = { directoryEntries: [entry('017', '2020-01-01'), entry('998', '2020-01-01')] }
    const types = computeCategoryChoices(
      employer,
      [category('017', [{ workerTypes: ['blueCollar'], ...open }]), category('998')],
      november,
    ).map(({ workerTypes }) => workerTypes)
    expect(types).toEqual([['blueCollar'], ['blueCollar', 'whiteCollar']])
  })
})
