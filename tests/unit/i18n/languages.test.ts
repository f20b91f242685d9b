import { describe, expect, it } from 'vitest'
import { chooseLanguage, isLanguage, parseLanguageButton } from '@/lib/i18n/languages.ts'

function pressed(value: string): FormData {
  const form = new FormData()
  form.set('__lang__', value)
  return form
}

describe('the language of an address without language', () => {
  it('is the own choice, then the account, then the browser, then French', () => {
    const acceptLanguage = 'de-BE,de;q=0.9'
    expect(chooseLanguage({ cookie: 'nl', account: 'en', acceptLanguage })).toBe('nl')
    expect(chooseLanguage({ account: 'en', acceptLanguage })).toBe('en')
    expect(chooseLanguage({ acceptLanguage })).toBe('de')
    expect(chooseLanguage({})).toBe('fr')
  })

  it.each([
    ['nl-BE,nl;q=0.8,fr;q=0.5', 'nl'],
    ['fr;q=0.5, nl;q=0.8', 'nl'],
    ['es, it;q=0.9, de;q=0.1', 'de'],
    ['nl;q=0, en;q=0.2', 'en'],
    ['*', 'fr'],
    ['es-ES', 'fr'],
    ['nl;q=abc', 'nl'],
    ['', 'fr'],
  ])('of a browser that asks %j is %s', (acceptLanguage, language) => {
    expect(chooseLanguage({ acceptLanguage })).toBe(language)
  })

  it('is never what a forged cookie says', () => {
    expect(chooseLanguage({ cookie: '../../etc', account: 'xx' })).toBe('fr')
  })
})

describe('a button of the language bar', () => {
  it('names the language, another button names none', () => {
    expect(parseLanguageButton(pressed('de'))).toBe('de')
    expect(parseLanguageButton(pressed('xx'))).toBeNull()
    expect(parseLanguageButton(new FormData())).toBeNull()
  })

  it('four languages exist', () => {
    expect(['fr', 'nl', 'de', 'en', 'es', '', null, 3].map(isLanguage)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
