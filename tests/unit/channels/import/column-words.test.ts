import { describe, expect, it } from 'vitest'
import {
  findColumn,
  findFrequency,
  findWorkerType,
  templateColumns,
  titleOf,
} from '@/lib/channels/import/column-words.ts'
import { languages } from '@/lib/i18n/languages.ts'

describe('titles of columns', () => {
  it.each(languages)('of the template in %s are known again, with and without accents and capitals', (language) => {
    for (const column of templateColumns) {
      const title = titleOf(column, language)
      const bare = title.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
      expect([findColumn(title), findColumn(` ${bare} * `)], title).toEqual([column, column])
    }
  })

  it('name premiums by number, the first also without one', () => {
    expect(findColumn('Prime')).toBe('premiums.0.amountCents')
    expect(findColumn('Premie 3')).toBe('premiums.2.amountCents')
    expect(findColumn('Fréquence de la prime 20')).toBe('premiums.19.frequencyMonths')
    expect([findColumn('Prime 0'), findColumn('Prime 22'), findColumn('Prime de nuit')]).toEqual([null, null, null])
  })

  it('that are not known mean nothing', () => {
    expect(['Service', '', 'IBAN'].map(findColumn)).toEqual([null, null, null])
  })
})

describe('words in cells', () => {
  it.each([
    ['050', 'blueCollar'],
    ['50', 'blueCollar'],
    ['Ouvrière', 'blueCollar'],
    ['Arbeider (050)', 'blueCollar'],
    ['ARBEITER', 'blueCollar'],
    ['450', 'whiteCollar'],
    ['Employé (450)', 'whiteCollar'],
    ['bediende', 'whiteCollar'],
    ['white-collar', 'whiteCollar'],
    ['patron', null],
    ['495', null],
    ['', null],
  ])('%j is the type of worker %s', (typed, type) => {
    expect(findWorkerType(typed)).toBe(type)
  })

  it.each([
    ['Chaque mois', '1'],
    ['per kwartaal', '3'],
    ['halbjährlich', '6'],
    ['annually', '12'],
    ['Irrégulière', '0'],
    ['2', null],
    ['souvent', null],
  ])('%j is the frequency %s', (typed, months) => {
    expect(findFrequency(typed)).toBe(months)
  })
})
