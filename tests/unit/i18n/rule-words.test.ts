import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleCatalogue } from '@/lib/domain/wage-declaration/rule-catalogue.ts'
import { languages } from '@/lib/i18n/languages.ts'

describe.each(languages)('in %s the page of the rules', (language) => {
  const { rules } = JSON.parse(readFileSync(`lib/i18n/messages/${language}/reference.json`, 'utf8'))

  it('has words for each rule, and for no other', () => {
    expect(Object.keys(rules.texts).map(Number)).toEqual(ruleCatalogue.map(({ number }) => number))
  })

  it('has words for each kind of code, and for no other', () => {
    const kinds = ruleCatalogue.flatMap(({ codes }) => codes.map(({ code }) => code.slice(code.indexOf('-') + 1)))
    expect(Object.keys(rules.kinds).sort()).toEqual([...new Set(kinds)].sort())
  })
})
